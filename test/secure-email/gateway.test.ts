import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { screen, type Screened, type Setting } from "../../docs/examples/gateway.js";

const navigator: Setting = { role: "navigator" };

describe("the gateway on whole mails", () => {
  it.each([
    ["general-question", "send", []],
    ["request", "send", []],
    ["case-status", "hold-and-request-secure-email", ["body ssn", "body name", "body birthdate"]],
    ["html-only", "hold-and-request-secure-email", ["body ssn", "body address"]],
    ["html-beside-text", "hold-and-request-secure-email", ["attachment:0 ssn"]],
    ["base64-latin1", "hold-and-request-secure-email", ["subject ssn", "body birthdate", "body phone"]],
    ["text-attachment", "hold-and-request-secure-email", ["attachment:0 ssn"]],
    ["forwarded", "hold-and-request-secure-email", ["attachment:1 ssn"]],
    ["file-name", "hold-and-request-secure-email", ["attachment-name:0 ssn"]],
    ["unreadable-attachment", "hold-and-request-secure-email", []],
    ["to-a-client", "use-secure-method", ["body ssn"]],
  ])("%s: %s", async (name, verdict, places) => {
    const mail = read(name);
    for (const raw of [mail, mail.replace(/\n/g, "\r\n")]) {
      const screened = await screen(Buffer.from(raw), navigator);
      expect(screened.decision.verdict).toBe(verdict);
      expect(placesOf(screened)).toEqual(expect.arrayContaining(places));
      expect(screened.reply === "").toBe(verdict === "send");
    }
  });

  it("says what to do instead, and nothing of the mail", async () => {
    const { reply } = await screen(Buffer.from(read("case-status")), navigator);
    expect(reply).toContain("- ssn in the text");
    expect(reply).toContain('Write to navigators@mnsure.org with the subject "request secure email"');
    for (const secret of ["Pa Houa", "Lor", "539-48-2071", "2071", "21744093"]) expect(reply).not.toContain(secret);
  });

  it("names an attachment by its number, since its name may carry something", async () => {
    const { reply } = await screen(Buffer.from(read("file-name")), navigator);
    expect(reply).toContain("- ssn in the name of attachment 1");
    expect(reply).not.toContain("539");
  });

  it("counts an attachment that it cannot read, unless the agency knows it to be harmless", async () => {
    const raw = Buffer.from(read("unreadable-attachment").replaceAll("scan", "note"));
    const unknown = await screen(raw, navigator);
    expect(unknown.report.verdict).toBe("cannot-tell");
    expect(unknown.reply).toContain("- attachment 1");
    const picture = Buffer.from(/base64\n\n([\s\S]*?)\n\n--between--/.exec(raw.toString())?.[1] ?? "", "base64");
    const harmless = new Set([createHash("sha256").update(picture).digest("hex")]);
    expect((await screen(raw, { ...navigator, harmless })).report.verdict).not.toBe("cannot-tell");
  });

  it("lets the same mail go through the secure site, once its subject line is clean", async () => {
    const secure = { ...navigator, channel: "mnsure-secure" } as const;
    expect((await screen(Buffer.from(read("case-status")), secure)).decision.verdict).toBe("send");
    const personal = await screen(Buffer.from(read("base64-latin1")), secure);
    expect(personal.decision.verdict).toBe("fix-subject");
    expect(personal.reply).toContain("Take the personal information out of the subject line");
  });
});

describe("the gateway on parts and encodings", () => {
  const sentence = "My client's SSN is 539-48-2071.\n";
  const encoded = Buffer.from(sentence).toString("base64");

  it.each([
    ["plain", "text/plain", "7bit", sentence],
    [
      "quoted-printable",
      "text/plain; charset=utf-8",
      "quoted-printable",
      "My client's SSN is =35=33=39-=34=38-2=\n071.",
    ],
    ["base64", "text/plain; charset=utf-8", "base64", encoded],
    ["UTF-16 in base64", "text/plain; charset=utf-16le", "base64", Buffer.from(sentence, "utf16le").toString("base64")],
    [
      "full-width digits in Shift_JIS",
      "text/plain; charset=shift_jis",
      "base64",
      "U1NOIIJUglKCWC2CU4JXLYJRgk+CVoJQCg==",
    ],
    ["HTML with entities", "text/html", "7bit", "<p>SSN&nbsp;&#53;39&ndash;48&ndash;2071</p>"],
    ["HTML in a comment beside text", "text/html", "7bit", `<p>Hello</p><!-- ${sentence} -->`],
  ])("reads %s", async (_, type, encoding, content) => {
    const screened = await screen(
      mail(`Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${content}\n`),
      navigator,
    );
    expect(placesOf(screened)).toContain("body ssn");
  });

  it.each([
    ["text/plain", Buffer.from(sentence)],
    ["text/csv", Buffer.from(`n\u00FA\u00F1ez,${sentence}`, "latin1")],
    ["text/plain", Buffer.from(`\uFEFF${sentence}`, "utf16le")],
    ["application/json", Buffer.from(JSON.stringify({ ssn: "539-48-2071" }))],
    ["text/html", Buffer.from(`<b>SSN</b> 539-48-2071`)],
    ["text/calendar", Buffer.from(`BEGIN:VCALENDAR\nSUMMARY:SSN 539-48-2071\nEND:VCALENDAR`)],
  ])("reads an attachment of %s", async (type, bytes) => {
    const screened = await screen(withAttachment(type, bytes), navigator);
    expect(placesOf(screened)).toContain("attachment:0 ssn");
  });

  it.each([
    ["application/pdf", Buffer.from("%PDF-1.7")],
    ["application/zip", Buffer.from("PK")],
    ["application/octet-stream", Buffer.from(sentence)],
    ["text/plain", Buffer.from(sentence, "utf16le")],
  ])("takes an attachment of %s that it cannot read for unread", async (type, bytes) => {
    const { report, message } = await screen(withAttachment(type, bytes), navigator);
    expect(report.verdict).toBe("cannot-tell");
    expect(message.attachments?.[0]).toEqual({ name: "file" });
  });

  it("reads a mail in a mail in a mail, and takes what lies too deep for unread", async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? `Content-Type: text/plain\n\n${sentence}`
        : `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\nContent-Type: message/rfc822\n\nFrom: a@b.example\nMIME-Version: 1.0\n${nested(depth - 1)}\n--b${depth}--\n`;
    expect((await screen(mail(nested(3)), navigator)).report.verdict).toBe("pii");
    expect((await screen(mail(nested(9)), navigator)).report.verdict).toBe("cannot-tell");
  });

  it.each([
    ["nothing at all", Buffer.alloc(0)],
    ["noise", Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
    ["text that is no mail", Buffer.from(sentence)],
    ["parts nested too deeply", mail(deeply(200))],
    ["a mail beyond the limit", Buffer.alloc(26 * 1024 * 1024, "a")],
  ])("never lets %s pass for harmless", async (_, raw) => {
    const { decision, report } = await screen(raw, navigator);
    expect(report.verdict).toBe("cannot-tell");
    expect(decision.verdict).toBe("hold-and-request-secure-email");
  });

  it("never repeats what a mail says, wherever it stands", async () => {
    const secret = "QXZ539482071QXZ";
    const raw = mail(
      `Subject: ${secret}\nX-Note: ${secret}\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nSSN ${secret} 539-48-2071\n--b\nContent-Type: image/png; name="${secret}"\nContent-Disposition: attachment; filename="${secret}"\n\n${secret}\n--b--\n`,
    );
    const { decision, report, reply } = await screen(raw, navigator);
    expect(decision.verdict).not.toBe("send");
    for (const answer of [JSON.stringify(decision), JSON.stringify(report), reply])
      expect(answer).not.toMatch(/QXZ|2071/);
  });
});

it("runs as a script, which fails when the mail must not leave", () => {
  const run = (name: string): { status: number | null; stdout: string } =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", "docs/examples/gateway.ts", `docs/examples/mail/${name}.eml`, "cac"],
      {
        encoding: "utf8",
      },
    );
  const held = run("case-status");
  expect(held.stdout).toMatch(/^verdict: hold-and-request-secure-email \(pii\)\n/);
  expect(held.stdout).toContain("navigators@mnsure.org");
  expect(held.status).toBe(1);
  expect(run("request").status).toBe(0);
});

// Helpers

function read(name: string): string {
  return readFileSync(`docs/examples/mail/${name}.eml`, "utf8");
}

function placesOf({ report }: Screened): string[] {
  return report.findings.map(({ part = "", category }) => `${part} ${category}`);
}

function mail(rest: string): Buffer {
  const text = `From: Linda Brandvold <linda@eastside.example>\nTo: navigators@mnsure.org\nMIME-Version: 1.0\n${rest}`;
  return Buffer.from(text.replace(/\n/g, "\r\n"));
}

function withAttachment(type: string, bytes: Buffer): Buffer {
  return mail(
    `Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="file"\nContent-Transfer-Encoding: base64\n\n${bytes.toString("base64")}\n--b--\n`,
  );
}

function deeply(depth: number): string {
  return depth === 0
    ? "\n"
    : `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n${deeply(depth - 1)}\n--b${depth}--\n`;
}
