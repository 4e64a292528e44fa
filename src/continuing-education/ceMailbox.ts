import type { Contact } from "../policy/contacts.js";

/** Where the request for credit goes. The stored policy lost the address (support-staff.ce.email-npn). */
export const ceMailbox: Contact = /* @__PURE__ */ Object.freeze({
  desk: "broker-service-line",
  email: "brokers@mnsure.org",
  note: "blank in the stored policy; from the live support-staff policy page on mnsure.org, as copied on a public mirror, seen 2026",
});
