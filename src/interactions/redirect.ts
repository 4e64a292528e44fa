import type { Decision } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { getHelp, publicFeedback } from "../policy/contacts.js";

/**
 * Where does a person with this topic belong?
 *
 * A complaint about MNsure goes to the Get Help page, which also takes it without a name; a general opinion on MNsure
 * or the law goes to the public feedback mailbox. Anything else stays in the conversation. To have such a topic is
 * nothing inappropriate; only to insist on unrelated matters is.
 *
 * @policy interactions.redirect.complaint
 * @policy interactions.redirect.public-comment
 * @policy interactions.unrelated.definition
 * @throws RangeError when the topic is none of the three.
 * @example
 * ```ts
 * import { redirect } from "mnsure-rules/interactions";
 *
 * redirect("public-comment").duties[0]?.contact?.email // => "publicfeedback@mnsure.org"
 * ```
 */
export function redirect(
  topic: "complaint" | "public-comment" | "other",
): Decision<"get-help" | "public-feedback" | "stay", never> {
  switch (topic) {
    case "complaint":
      return toGetHelp;
    case "public-comment":
      return toPublicFeedback;
    case "other":
      return stay;
    default:
      throw new RangeError("redirect: expected `topic` to be complaint, public-comment or other");
  }
}

// Helpers

type Redirection = Decision<"get-help" | "public-feedback" | "stay", never>;

const toGetHelp: Redirection = /* @__PURE__ */ frozen({
  question: "interaction-redirect",
  verdict: "get-help",
  because: [{ code: "complaint", clause: "interactions.redirect.complaint", fact: "topic" }],
  missing: none,
  duties: [
    {
      action: "point-to-get-help",
      who: "person",
      modality: "should",
      contact: getHelp,
      clause: "interactions.redirect.complaint",
    },
  ],
  notices: [{ code: "anonymous-route-exists", clause: "interactions.redirect.complaint" }],
  assumptions: none,
});

const toPublicFeedback: Redirection = /* @__PURE__ */ frozen({
  question: "interaction-redirect",
  verdict: "public-feedback",
  because: [{ code: "public-comment", clause: "interactions.redirect.public-comment", fact: "topic" }],
  missing: none,
  duties: [
    {
      action: "point-to-public-feedback",
      who: "person",
      modality: "should",
      contact: publicFeedback,
      clause: "interactions.redirect.public-comment",
    },
  ],
  notices: none,
  assumptions: none,
});

const stay: Redirection = /* @__PURE__ */ frozen({
  question: "interaction-redirect",
  verdict: "stay",
  because: [{ code: "no-redirect", clause: "interactions.unrelated.definition", fact: "topic" }],
  missing: none,
  duties: none,
  notices: none,
  assumptions: none,
});
