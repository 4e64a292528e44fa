import { expect, it } from "vitest";
import { reports } from "../../src/conduct/reportableEvent.js";
import { roles } from "../../src/people/role.js";

it("everybody, brokers or support staff owe each report, and a reading says why no other role does", () => {
  expect(Object.values(reports).map(({ owedBy, onlyTheirs }) => [owedBy.join(" "), onlyTheirs])).toEqual([
    ["broker", "conduct.65-broker-commitments-bind-brokers"],
    ["broker", "conduct.65-broker-commitments-bind-brokers"],
    [roles.join(" "), undefined],
    [roles.join(" "), undefined],
    [roles.join(" "), undefined],
    [roles.join(" "), undefined],
    ["support-staff", "conduct.66-staff-report-their-changes"],
    ["support-staff", "conduct.66-staff-report-their-changes"],
    ["support-staff", "conduct.66-staff-report-their-changes"],
    ["support-staff", "conduct.66-staff-report-their-changes"],
  ]);
});
