import { expect, it } from "vitest";
import { procedureOf } from "../../src/secure-email/procedure.js";
import { requestDuties, requestSecureEmail } from "../../src/secure-email/requestSecureEmail.js";

it("the request goes to the desk under the fixed subject", () => {
  expect(requestSecureEmail(procedureOf("cac", "test"))).toMatchObject({
    modality: "must",
    say: "request secure email",
    contact: { email: "navigators@mnsure.org" },
    clause: "secure-email.navcac.1-subject",
  });
});

it("the request must carry nothing personal", () => {
  expect(requestDuties(procedureOf("broker", "test"))).toMatchObject([
    { action: "request-secure-email" },
    {
      action: "put-personal-information-into-the-request",
      modality: "must-not",
      clause: "secure-email.broker.1-mailbox",
    },
  ]);
});
