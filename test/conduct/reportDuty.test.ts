import { expect, it } from "vitest";
import { reportNow, reportPromptly } from "../../src/conduct/reportDuty.js";

it("immediately is now, timely is prompt, and neither has a day or an invented address", () => {
  const duties = [
    reportNow("tell", "conduct.broker.report-lapse"),
    reportNow("tell", "conduct.rules.report-incident"),
    reportPromptly("tell", "support-staff.report.employment"),
  ];
  expect(duties.map(({ when, reading }) => [when, reading])).toEqual([
    ["now", "time.6-immediately-is-now"],
    ["now", "time.6-immediately-is-now"],
    ["prompt", "time.7-timely-has-no-number"],
  ]);
  for (const duty of duties) {
    expect(duty.contact?.desk).toBe("mnsure");
    expect([duty.contact?.email, duty.dueBy]).toEqual([undefined, undefined]);
  }
});
