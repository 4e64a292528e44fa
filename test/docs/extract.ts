// Turns every ts fence of the README, docs/ and the docstrings in src/ into a test under .doc-tests/, where
// `expression // => value` is an assertion. `npm test` then type-checks and runs them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const out = ".doc-tests";
const sources = ["README.md", ...under("docs", ".md"), ...under("src", ".ts")];

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
let fences = 0;
let assertions = 0;
for (const source of sources)
  for (const [at, code] of fencesOf(source).entries()) {
    const test = testOf(code);
    writeFileSync(
      join(out, `${source.replace(/[^a-z0-9]+/gi, "-")}-${at + 1}.test.ts`),
      testFile(source, at + 1, test),
    );
    fences++;
    assertions += test.assertions;
  }
if (fences === 0 || assertions === 0) throw new Error("no example found: the fences or this script have changed shape");
console.log(`${fences} examples with ${assertions} assertions in ${sources.length} files`);

// Helpers

interface ExampleTest {
  readonly imports: readonly string[];
  readonly body: readonly string[];
  readonly assertions: number;
}

function under(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

function fencesOf(source: string): string[] {
  const text = readFileSync(source, "utf8");
  // In a docstring every line of a fence stands behind " * ".
  const plain = source.endsWith(".ts") ? text.replace(/^[ \t]*\* ?/gm, "") : text;
  return [...plain.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "");
}

function testOf(code: string): ExampleTest {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const body: string[] = [];
  let count = 0;
  for (const statement of file.statements) {
    const text = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      imports.push(text);
      continue;
    }
    const expected = expectedAfter(code.slice(statement.end));
    if (expected === undefined) body.push(text);
    else {
      body.push(...assertion(statement, text.replace(/;$/, ""), expected));
      count++;
    }
  }
  const written = code.match(/\/\/ =>/g)?.length ?? 0;
  if (written !== count)
    throw new Error(`an example writes ${written} results, but ${count} follow a statement:\n${code}`);
  return { imports, body, assertions: count };
}

/** The value after `// =>`, on the line of the statement or the next one, with the comment lines that go on with it. */
function expectedAfter(rest: string): string | undefined {
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*(?:\n[ \t]*\/\/ {3}.*)*)/.exec(rest);
  return match?.[1]?.replace(/\n[ \t]*\/\//g, "\n");
}

function assertion(statement: ts.Statement, text: string, expected: string): string[] {
  if (ts.isExpressionStatement(statement)) return [`expect(${text}).toEqual(${expected});`];
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name.getText();
    if (name !== undefined) return [`${text};`, `expect(${name}).toEqual(${expected});`];
  }
  throw new Error(`a result stands behind something without a value:\n${text}`);
}

function testFile(source: string, number: number, { imports, body }: ExampleTest): string {
  return [
    `import { expect, it } from "vitest";`,
    ...imports,
    `it(${JSON.stringify(`${source}, example ${number}`)}, async () => {`,
    ...body.map((line) => line.replace(/^/gm, "  ")),
    `});`,
    `export {};`,
    ``,
  ].join("\n");
}
