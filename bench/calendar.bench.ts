// A Minnesota day from an instant against the plain date-fns composition, which must agree first.
import { TZDate } from "@date-fns/tz";
import { addDays as addDaysOfDateFns } from "date-fns/addDays";
import { format } from "date-fns/format";
import { bench, do_not_optimize, run, summary } from "mitata";
import { addBusinessDays, addDays, dateInMinnesota, holidaysIn } from "mnsure-rules/calendar";

const start = Date.UTC(2020, 0, 1);
const instants = Array.from({ length: 4096 }, (_, at) => new Date(start + at * 7 * 3_600_000 + at));
const withDateFns = (instant: Date): string => format(new TZDate(instant, "America/Chicago"), "yyyy-MM-dd");
for (const instant of instants)
  if (dateInMinnesota(instant) !== withDateFns(instant)) throw new Error("the two do not agree");

let at = 0;
const next = (): Date => instants[at++ & 4095] ?? new Date(start);
summary(() => {
  bench("dateInMinnesota", () => do_not_optimize(dateInMinnesota(next())));
  bench("date-fns + @date-fns/tz", () => do_not_optimize(withDateFns(next())));
});
summary(() => {
  bench("addDays", () => do_not_optimize(addDays("2026-03-04", at++ & 31)));
  bench("date-fns addDays with format", () =>
    do_not_optimize(format(addDaysOfDateFns(new Date(2026, 2, 4), at++ & 31), "yyyy-MM-dd")),
  );
});
bench("addBusinessDays, five", () => do_not_optimize(addBusinessDays("2026-06-15", 5)));
bench("holidaysIn", () => do_not_optimize(holidaysIn(2020 + (at++ & 15))));

await run();
