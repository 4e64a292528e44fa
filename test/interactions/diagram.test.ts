import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagram } from "../../src/interactions/diagram.js";

const names = ["mnsure-staff", "assister", "fraud"] as const;

describe("diagram", () => {
  it("draws every move that leads on, with its guard", () => {
    const lines = diagram("assister").split("\n");
    expect(lines).toContain("    reminded --> resolved : attempted [issue resolved]");
    expect(lines).toContain("  continuing --> terminated : ended [if certified]");
    expect(lines).toContain("  talk --> endedForSafety : ended for safety");
    expect(lines).toContain("  talk --> crisis : threat of self-harm");
    expect(lines).not.toContain("  crisis --> terminated : ended");
    expect(diagram("mnsure-staff").split("\n")).toContain("  continuing --> terminated : ended");
    expect(diagram("fraud")).toContain("reminded --> askedAgain : asked to enter falsehood or asked again");
  });

  it("uses only names that it has declared, and no hyphen that Mermaid would misread", () => {
    for (const name of names) {
      const text = diagram(name);
      const declared = [...text.matchAll(/^ +state "[^"]+" as (\w+)$/gm)].map(([, id]) => id ?? "");
      const used = [...text.matchAll(/^ +(\S+) --> (\S+)/gm)].flatMap(([, from = "", to = ""]) => [from, to]);
      expect(used.filter((id) => !["[*]", "talk", ...declared].includes(id))).toEqual([]);
      expect(declared.filter((id) => !used.includes(id))).toEqual([]);
      expect(declared.length).toBe({ "mnsure-staff": 13, assister: 13, fraud: 7 }[name]);
    }
  });

  it.each(names)("of %s stands in docs/interactions.md as it is drawn", (name) => {
    const page = readFileSync("docs/interactions.md", "utf8");
    expect(page).toContain(`\`\`\`mermaid\n${diagram(name)}\`\`\`\n`);
  });

  it("refuses a procedure that does not exist without repeating it", () => {
    expect(() => diagram("secret" as never)).toThrow(/^diagram: (?!.*secret)/);
  });
});
