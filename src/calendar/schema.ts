import * as z from "zod";
import { isPlainDate, type PlainDate } from "./plainDate.js";

/** A real day, written YYYY-MM-DD. */
export const plainDateSchema: z.ZodType<PlainDate, PlainDate> = /* @__PURE__ */ z.custom<PlainDate>(isPlainDate, {
  message: "expected a real day written YYYY-MM-DD",
});
