import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { scanIdentifiers } from "../../src/pii/scanners/scan.js";
import { normalize } from "../../src/pii/normalize/normalize.js";
import { combine, evasions } from "./evasions.js";

const ssn = "471-88-2036";
const seen = (text: string): boolean => findIdentifiers(text).some(({ category }) => category === "ssn");

/** Forty forms and more, each beside a cue. */
const forms: readonly string[] = [
  ...Object.values(evasions).map((evade) => evade(ssn)),
  "471882036",
  "471/88/2036",
  "471_88_2036",
  "471\u00b788\u00b72036",
  "(471) 88-2036",
  "4 7 1 - 8 8 - 2 0 3 6",
  "\u2464\u2466\u2460-\u2467\u2467-\u2461\u24ea\u2462\u2465",
  "\u2074\u2077\u00b9-\u2078\u2078-\u00b2\u2070\u00b3\u2076",
  "471&ndash;88&ndash;2036",
  "47l-88-2O36",
  "four seven one eight eight two zero three six",
  "four seven one, eight eight, two oh three six",
  "four hundred seventy-one, eighty-eight, twenty thirty-six",
  "four 7 one 88 two 0 36",
  "***-**-2036",
  "XXX-XX-2036",
  "xxx-xx-2036",
  "*****2036",
  "ends in 2036",
  "last four 2036",
  "last 4: 2036",
  "ending in two zero three six",
  "000-12-3456",
  "666-12-3456",
  "078-05-1120",
  "912-78-1234",
];

const lookAlikes: readonly string[] = [
  "Ticket INC0049382 was closed",
  "My NPN is 18820417",
  "NPN 471882036",
  "Please see Form 1095-A and form 1040",
  "plan id 31616MN0010001",
  "ZIP 55104-1234",
  "Zoom meeting ID 884 2210 7793 passcode 551203",
  "bridge PIN 471882#",
  "Tracking number 1Z999AA10123456784",
  "FedEx 7714 8820 1207",
  "invoice 471-88-2036",
  "PO number 4502-88-1203",
  "error code 0x80070005",
  "request id c81d-44aa-90f1",
  "IP 192.168.10.24",
  "Minn. Stat. 62V.05 subd. 5",
  "45 CFR 155.220(c)(3)",
  "version 10.0.19045.3803",
  "call 844-520-8695, 833-541-7698 or 651-539-2098",
  "write to brokers@mnsure.org, navigators@mnsure.org or publicfeedback@mnsure.org",
  "open enrollment November 1, 2025 to January 15, 2026",
  "ISBN 978-0-306-40615-7",
];

describe("evasive forms of a Social Security number", () => {
  it.each(forms)("sees %j beside a cue", (form) => {
    for (const text of [`Her SSN is ${form}.`, `Social Security number: ${form}`, `SSN ${form} for Maria`])
      expect(seen(text)).toBe(true);
  });

  it.each(Object.keys(evasions).flatMap((first) => Object.keys(evasions).map((second) => [first, second] as const)))(
    "sees %s then %s",
    (first, second) => {
      expect(seen(`Her SSN is ${combine(first, second)(ssn)} as of today`)).toBe(true);
    },
  );

  it.each(["base64", "base64 of quoted-printable"])("sees it in %s", (wrapping) => {
    const inner = `Her SSN is ${wrapping === "base64" ? ssn : "471=2D88=2D2036"}.`;
    const text = `Content-Transfer-Encoding: base64\n\n${Buffer.from(inner).toString("base64")}\n`;
    const [finding] = findIdentifiers(text);
    expect(finding?.category).toBe("ssn");
    expect(text.slice(finding?.start, finding?.end)).toBe(Buffer.from(inner).toString("base64"));
  });
});

describe("benign look-alikes", () => {
  it.each(lookAlikes)("passes %j", (text) => {
    expect(findIdentifiers(text)).toEqual([]);
    expect(
      scanIdentifiers(normalize(text).text).filter(
        ({ confidence, category }) => confidence !== "low" && category === "ssn",
      ),
    ).toEqual([]);
  });
});
