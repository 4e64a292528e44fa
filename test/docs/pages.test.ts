import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pages } from "./pages.js";

it.each(Object.entries(pages))("%s is current (`npm run pages`)", (file, write) => {
  expect(readFileSync(file, "utf8")).toBe(write());
});
