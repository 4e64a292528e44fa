/** A way to reach MNsure that anybody may know: it identifies no consumer. */
export interface PublicContact {
  readonly value: string;
  /** Where it is published: a policy document, or a page of MNsure's public site. */
  readonly source: string;
}

/** MNsure's public mailboxes and lines. */
export const publicContacts: readonly PublicContact[] = [
  { value: "brokers@mnsure.org", source: "Secure Email Policy" },
  { value: "navigators@mnsure.org", source: "Secure Email Policy" },
  { value: "publicfeedback@mnsure.org", source: "Inappropriate Interactions Policy" },
  { value: "844-520-8695", source: "public pages for brokers" },
  { value: "833-541-7698", source: "arc-service-line-policy.jsp" },
  { value: "651-539-2098", source: "arc-service-line-policy.jsp" },
  { value: "651-539-2099", source: "public contact page" },
  { value: "855-366-7873", source: "public contact page" },
  { value: "844-466-7873", source: "joint-policies/fraud.jsp" },
];
