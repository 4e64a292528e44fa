// A CE window from civil dates, against a hand-written count that gives a verdict only. They must agree first.
import { bench, do_not_optimize, run, summary } from "mitata";
import { addDays } from "../src/calendar/addDays.js";
import type { PlainDate } from "../src/calendar/plainDate.js";
import { ceRequestWindow, type CeFacts } from "../src/continuing-education/ceRequestWindow.js";

const day = 86_400_000;

function byHand({ completedOn, today, requestedOn }: CeFacts): string {
  const elapsed = (Date.parse(today) - Date.parse(completedOn)) / day;
  if (elapsed < 0) return "not-applicable";
  const asked = requestedOn === undefined ? Infinity : (Date.parse(requestedOn) - Date.parse(completedOn)) / day;
  if (asked >= 0 && asked <= elapsed) return asked <= 10 ? "requested-in-time" : "closed";
  return elapsed <= 10 ? "open" : "closed";
}

const start: PlainDate = "2026-01-01";
const cases = Array.from({ length: 4096 }, (_, at): CeFacts => {
  const completedOn = addDays(start, at % 365);
  const today = addDays(completedOn, (at % 17) - 2);
  const requestedOn = at % 3 === 0 ? { requestedOn: addDays(completedOn, at % 13) } : {};
  return { completedOn, today, licensedProducer: true, registeredAs: "support-staff", ...requestedOn };
});
for (const facts of cases)
  if (ceRequestWindow(facts).verdict !== byHand(facts)) throw new Error(`they disagree: ${JSON.stringify(facts)}`);
console.log(`the two agree on ${cases.length} cases; aim: 1 µs for the whole answer\n`);

let at = 0;
const next = (): CeFacts => cases[at++ & 4095] ?? { completedOn: start, today: start };
summary(() => {
  bench("by hand, verdict only", () => {
    do_not_optimize(byHand(next()));
  }).baseline(true);
  bench("ceRequestWindow, the whole answer", () => {
    do_not_optimize(ceRequestWindow(next()));
  });
});

await run();
