/** Where a person writes or turns to. An address is given only where a source gives one. */
export interface Contact {
  readonly desk: "broker-service-line" | "assister-resource-center" | "mnsure" | "public-feedback" | "get-help";
  readonly email?: string;
  /** What the address is for, or where an address that the documents lack comes from. */
  readonly note?: string;
}

/** The Broker Service Line: brokers and their support staff. `secure-email.broker.1-mailbox` */
export const brokerServiceLine: Contact = /* @__PURE__ */ Object.freeze({
  desk: "broker-service-line",
  email: "brokers@mnsure.org",
});

/** The Assister Resource Center: navigators and CACs. `secure-email.navcac.1-mailbox` */
export const assisterResourceCenter: Contact = /* @__PURE__ */ Object.freeze({
  desk: "assister-resource-center",
  email: "navigators@mnsure.org",
});

/** MNsure itself, where the documents name no desk. */
export const mnsure: Contact = /* @__PURE__ */ Object.freeze({ desk: "mnsure" });

/** The mailbox for general statements about MNsure or the Affordable Care Act. `interactions.redirect.public-comment` */
export const publicFeedback: Contact = /* @__PURE__ */ Object.freeze({
  desk: "public-feedback",
  email: "publicfeedback@mnsure.org",
});

/** The page where complaints are filed. The documents name it without an address. */
export const getHelp: Contact = /* @__PURE__ */ Object.freeze({
  desk: "get-help",
  note: "the Get Help page of MNsure's website",
});
