import type { Duty } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { assisterResourceCenter, brokerServiceLine } from "../policy/contacts.js";
import { isAmpRole } from "./requirementsFor.js";

/** A step on the way to certification, or the question that a revocation leaves. */
export type Step =
  | "add-to-roster"
  | "activate-training-id"
  | "complete-training"
  | "fix-employment"
  | "complete-background-study"
  | "agree-to-code-of-conduct"
  | "renew-license"
  | "await-mnsure"
  | "ask-about-revocation";

/** Who does what in a step. Brokers follow the procedure of their agency's support staff. */
export function dutiesOf(role: Role, step: Step): readonly Duty[] {
  const own = isAmpRole(role) ? ofAmp[step] : role === "broker" ? ofBrokers[step] : undefined;
  return own ?? ofEverybody[step];
}

// Helpers

type Duties = Readonly<Record<Step, readonly Duty[]>>;

/** The support-staff policy, and what holds for everybody. */
const ofEverybody: Duties = /* @__PURE__ */ frozen<Duties>({
  "add-to-roster": [
    { action: "add-to-roster", who: "agency-contact", modality: "must", clause: "support-staff.proc.1-add-to-roster" },
  ],
  "activate-training-id": [
    { action: "follow-training-email", who: "person", modality: "must", clause: "support-staff.proc.1-auto-email" },
  ],
  "complete-training": [
    { action: "sign-in-with-training-id", who: "person", modality: "must", clause: "support-staff.proc.2-open-lms" },
    { action: "complete-courses", who: "person", modality: "must", clause: "support-staff.proc.3-complete-training" },
  ],
  "fix-employment": [
    { action: "correct-employment-status", who: "agency-contact", modality: "must", clause: "monitor.active.fix" },
  ],
  "complete-background-study": [
    {
      action: "request-or-follow-background-study",
      who: "agency-contact",
      modality: "must",
      clause: "monitor.background.where",
    },
  ],
  "agree-to-code-of-conduct": [
    { action: "agree-to-code-of-conduct", who: "person", modality: "must", clause: "support-staff.req.agree-conduct" },
  ],
  "renew-license": [
    { action: "renew-license", who: "person", modality: "must", clause: "conduct.broker.maintain-license" },
  ],
  "await-mnsure": [
    {
      action: "await-confirmation-email",
      who: "person",
      modality: "should",
      clause: "support-staff.proc.4-confirmation-email",
    },
  ],
  "ask-about-revocation": [
    {
      action: "ask-about-revocation",
      who: "person",
      modality: "may",
      contact: brokerServiceLine,
      clause: "conduct.consequence.revocation",
      reading: "certification.69-after-revocation",
    },
  ],
});

const ofBrokers: Partial<Duties> = /* @__PURE__ */ frozen<Partial<Duties>>({
  "agree-to-code-of-conduct": [
    {
      action: "agree-to-code-of-conduct",
      who: "person",
      modality: "must",
      clause: "conduct.scope",
      reading: "certification.55-broker-requirements",
    },
  ],
});

/** The page on monitoring: navigators and CACs. */
const ofAmp: Partial<Duties> = /* @__PURE__ */ frozen<Partial<Duties>>({
  "add-to-roster": [
    {
      action: "add-to-roster",
      who: "agency-contact",
      modality: "must",
      clause: "monitor.step1.open-roster",
      reading: "certification.68-on-the-roster",
    },
  ],
  "activate-training-id": [
    { action: "activate-training-id", who: "person", modality: "must", clause: "monitor.status.new" },
  ],
  "complete-training": [
    { action: "complete-courses", who: "person", modality: "must", clause: "monitor.req.training" },
    {
      action: "sign-in-with-training-id",
      who: "person",
      modality: "may",
      clause: "monitor.status.not-certified-can-train",
    },
    {
      action: "check-learning-path-summary",
      who: "person",
      modality: "should",
      clause: "monitor.training.no-date-check-lms",
    },
    { action: "open-staff-training", who: "agency-contact", modality: "may", clause: "monitor.training.page" },
  ],
  "await-mnsure": [
    {
      action: "process-certification",
      who: "mnsure",
      modality: "must",
      clause: "monitor.fact.weekly-processing",
      reading: "time.13-lag-is-no-promise",
    },
  ],
  "ask-about-revocation": [
    {
      action: "ask-about-revocation",
      who: "person",
      modality: "may",
      contact: assisterResourceCenter,
      clause: "conduct.consequence.revocation",
      reading: "certification.69-after-revocation",
    },
  ],
});
