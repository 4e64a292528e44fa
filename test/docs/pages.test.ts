import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatted, pages } from "./pages.js";

it.each(Object.keys(pages))("%s is current (`npm run pages`)", async (file) => {
  expect(readFileSync(file, "utf8")).toBe(await formatted(file));
});
