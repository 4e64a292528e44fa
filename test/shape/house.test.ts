import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { clauses } from "../../src/policy/clauses.js";
import { readersFacts } from "../../src/policy/readersFacts.js";

/** The floor of each room: imports go down, never sideways. */
const floors: Readonly<Record<string, number>> = {
  policy: 0,
  calendar: 0,
  decision: 1,
  people: 2,
  certification: 3,
  "continuing-education": 3,
  permissions: 3,
  conduct: 3,
  pii: 3,
  interactions: 3,
  "secure-email": 4,
};
const roof = 5;

const sources = filesUnder("src").map(readModule);
const byPath = new Map(sources.map((source) => [source.path, source]));
const tests = filesUnder("test").filter((file) => file.endsWith(".test.ts"));

describe("the house", () => {
  it("has the rooms of the floor plan and no other", () => {
    const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(floors).sort());
  });

  it("imports only within a room or from a lower floor", () => {
    const upward = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => roomOf(target) !== roomOf(path) && floorOf(target) >= floorOf(path))
        .map((target) => `${path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("imports only files that exist, and never through a front door", () => {
    const through = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !byPath.has(target) || target.endsWith("/index.ts"))
        .map((target) => `${path} -> ${target}`),
    );
    expect(through).toEqual([]);
  });

  it("has no cycle, not even of types", () => {
    expect(cycles()).toEqual([]);
  });

  it("keeps zod in the schemas, and only the dependencies it declares", () => {
    const { dependencies } = readJson("package.json") as { dependencies: Record<string, string> };
    const strangers = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) =>
          name === "zod" ? !path.endsWith("/schema.ts") : !((name.split("/")[0] ?? name) in dependencies),
        )
        .map((name) => `${path} -> ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it("has a front door for every room, which says what it answers and only re-exports", () => {
    for (const room of Object.keys(floors)) {
      const door = readFileSync(`src/${room}/index.ts`, "utf8");
      expect(door, room).toMatch(/^\/\*\*\n \* [^\n]+\n(?: \*[^\n]*\n)* \* @module\n \*\/\n/);
      const statements = door
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .split(/;\n/)
        .filter((statement) => statement.trim() !== "");
      expect(
        statements.filter((statement) => !/^\s*export (?:type )?\{[^}]*\} from "/.test(statement)),
        room,
      ).toEqual([]);
    }
  });

  it("publishes every room as a subpath", () => {
    const { exports } = readJson("package.json") as { exports: Record<string, unknown> };
    const extra = [".", "./package.json", "./pii/identifiers", "./schemas"];
    expect(Object.keys(exports).sort()).toEqual([...Object.keys(floors).map((room) => `./${room}`), ...extra].sort());
  });

  it("has a test for every source file: of its own name, or in its room and importing it", () => {
    const mirrored = (path: string): boolean =>
      tests.includes(path.replace(/^src/, "test").replace(/\.ts$/, ".test.ts"));
    const imported = (path: string): boolean =>
      testsOf(roomOf(path) || "shape").some((text) => text.includes(importPath(path)));
    const paths = sources.map(({ path }) => path).filter((path) => !path.endsWith("index.ts"));
    expect(paths.filter((path) => !mirrored(path) && !imported(path))).toEqual([]);
  });
});

describe("citations", () => {
  const ids = new Set<string>(clauses.map(({ id }) => id));

  it("name clauses that exist, in every @policy tag", () => {
    const tags = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/@policy[ \t]+(\S+)/g)].map(([, id]) => ({ path, id: id ?? "" })),
    );
    expect(tags.length).toBeGreaterThan(100);
    expect(tags.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it("cover every clause: a rule cites it, or the catalog says why no function decides it, never both", () => {
    const rules = sources.filter(({ path }) => roomOf(path) !== "policy" || path === "src/policy/contacts.ts");
    const cited = new Set(
      rules.flatMap(({ text }) => text.match(/[a-z]+(?:-[a-z]+)*(?:\.[a-z0-9]+(?:[-.][a-z0-9]+)*)+/g) ?? []),
    );
    const accounted = (id: string): boolean => cited.has(id) !== Object.hasOwn(readersFacts, id);
    expect([...ids].filter((id) => !accounted(id))).toEqual([]);
  });

  it("stand, with a running example, on every public function of a question", () => {
    const bare = sources
      .filter(({ path }) => publicNames.has(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)/g)]
          .filter(
            ([, comment = "", name = ""]) => publicNames.get(path)?.has(name) === true && !comment.includes("```ts"),
          )
          .map(([, , name]) => `${path}: ${name ?? ""}`),
      );
    expect(bare).toEqual([]);
  });
});

// Helpers

interface Module {
  readonly path: string;
  readonly text: string;
  /** Files of this project that it imports or re-exports, types included. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const publicNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sources
    .filter(({ path }) => /^src\/[^/]+\/index\.ts$/.test(path) || path === "src/pii/identifiers.ts")
    .flatMap(({ path, text }) =>
      [...text.matchAll(/export \{([^}]*)\} from "(\.[^"]+)"/g)].map(
        ([, names = "", target = ""]) =>
          [resolved(path, target), new Set(names.split(",").map((name) => name.trim()))] as const,
      ),
    ),
);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

function readModule(path: string): Module {
  const text = readFileSync(path, "utf8");
  const code = text.replace(/^[ \t]*\*.*$/gm, ""); // examples in docstrings import too
  const targets = [...code.matchAll(/(?:from|import)\s+"([^"]+)"/g)].map(([, target]) => target ?? "");
  return {
    path,
    text,
    imports: targets.filter((target) => target.startsWith(".")).map((target) => resolved(path, target)),
    packages: targets.filter((target) => !target.startsWith(".")),
  };
}

function resolved(from: string, target: string): string {
  return normalize(join(dirname(from), target)).replace(/\.js$/, ".ts");
}

function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? "";
}

function floorOf(path: string): number {
  return floors[roomOf(path)] ?? roof;
}

function testsOf(room: string): string[] {
  return tests.filter((file) => file.startsWith(`test/${room}/`)).map((file) => readFileSync(file, "utf8"));
}

/** How a test names a source file, whatever its own depth. */
function importPath(path: string): string {
  return `../${path.replace(/\.ts$/, ".js")}"`;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
