import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RE2JS } from "re2js";
import { checkSync } from "recheck";
import { isSafe } from "redos-detector";
import ts from "typescript";
import { describe, expect, it } from "vitest";

process.env["RECHECK_BACKEND"] = "pure";

const files = readdirSync("src/pii", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Every regular expression literal of a source file. */
function regexesOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join("src/pii", file), "utf8"), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const regexes = [...new Set(files.flatMap(regexesOf))].map((literal) => {
  const end = literal.lastIndexOf("/");
  return { literal, source: literal.slice(1, end), flags: literal.slice(end + 1) };
});

describe("regular expressions of the pii room", () => {
  it("are few", () => {
    expect(regexes.length).toBeGreaterThan(0);
    expect(regexes.length).toBeLessThanOrEqual(24);
  });

  it.each(regexes)(
    "$literal is linear, without look-behind or back-reference, and RE2 compiles it",
    ({ source, flags }) => {
      expect(source).not.toMatch(/\(\?<[=!]|\\[1-9]|\\k</);
      expect(checkSync(source, flags).status).toBe("safe");
      expect(isSafe(new RegExp(source, flags), { maxScore: 200 }).safe).toBe(true);
      // the same characters, as RE2 writes them
      const inRe2 = source.replace(/\\u([0-9a-f]{4})/g, "\\x{$1}");
      expect(() => RE2JS.compile(inRe2, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0)).not.toThrow();
    },
  );

  it.each(files)("%s builds no regular expression from a string", (file) => {
    expect(readFileSync(join("src/pii", file), "utf8")).not.toMatch(/new RegExp\(/);
  });
});
