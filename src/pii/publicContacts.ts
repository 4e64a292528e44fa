import { publicValues } from "./publicValues.js";

/** A way to reach MNsure that anybody may know: it identifies no consumer. */
export interface PublicContact {
  readonly value: string;
  /** Where it is published: a policy document, or a page of MNsure's public site. */
  readonly source: string;
}

/** Where each is published. */
const sources: Readonly<Record<(typeof publicValues)[number], string>> = {
  "brokers@mnsure.org": "Secure Email Policy",
  "navigators@mnsure.org": "Secure Email Policy",
  "publicfeedback@mnsure.org": "Inappropriate Interactions Policy",
  "844-520-8695": "MNsure's Broker Service Line policy page",
  "833-541-7698": "MNsure's ARC service line policy page",
  "651-539-2098": "MNsure's ARC service line policy page",
  "651-539-2099": "MNsure Contact Center, as public announcements give it",
  "855-366-7873": "MNsure Contact Center, as public announcements give it",
  "844-466-7873": "MNsure's fraud and complaints policy page",
};

/** MNsure's public mailboxes and lines. */
export const publicContacts: readonly PublicContact[] = /* @__PURE__ */ withSources();

// Helpers

function withSources(): readonly PublicContact[] {
  return Object.freeze(publicValues.map((value) => Object.freeze({ value, source: sources[value] })));
}
