// The built package, assigned to the public contract: `npm run types:contract`, after a build.
import * as calendar from "mnsure-rules/calendar";
import * as certification from "mnsure-rules/certification";
import * as conduct from "mnsure-rules/conduct";
import * as continuingEducation from "mnsure-rules/continuing-education";
import * as decision from "mnsure-rules/decision";
import * as interactions from "mnsure-rules/interactions";
import * as people from "mnsure-rules/people";
import * as permissions from "mnsure-rules/permissions";
import * as pii from "mnsure-rules/pii";
import * as identifiers from "mnsure-rules/pii/identifiers";
import * as policy from "mnsure-rules/policy";
import * as root from "mnsure-rules";
import * as secureEmail from "mnsure-rules/secure-email";
import type * as contract from "./contract.js";

type Contract = typeof contract;
/** The front counter is not built yet. */
type Intake = "ask" | "askMany" | "handle" | "jsonSchema" | "openApi" | "questions";
type PolicyText = "clause" | "clauses" | "explain" | "reading" | "readings";

export const built: Omit<Contract, Intake> = {
  ...calendar,
  ...policy,
  ...decision,
  ...people,
  ...certification,
  ...continuingEducation,
  ...permissions,
  ...conduct,
  ...pii,
  ...identifiers,
  ...secureEmail,
  ...interactions,
};

/** A plain import holds the rules, and neither policy text nor schemas. */
export const plain: Omit<Contract, Intake | PolicyText | "findIdentifiers"> = root;

// The types that a caller names.
export type Named = [
  calendar.PlainDate extends contract.PlainDate ? true : never,
  people.Role extends contract.Role ? true : never,
  decision.Decision<"a"> extends contract.Decision<"a"> ? true : never,
  pii.PiiReport extends contract.PiiReport ? true : never,
  interactions.InteractionSnapshot extends contract.InteractionSnapshot ? true : never,
];
export const named: Named = [true, true, true, true, true];
