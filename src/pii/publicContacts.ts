/** A way to reach MNsure that anybody may know: it identifies no consumer. */
export interface PublicContact {
  readonly value: string;
  readonly desk: string;
  /** Where it is published. */
  readonly source: string;
}

/** MNsure's public mailboxes and lines. Numbers from outside the policy documents carry the page they stand on. */
export const publicContacts: readonly PublicContact[] = [
  { value: "brokers@mnsure.org", desk: "Broker Service Line", source: "Secure Email Policy, Procedure for Agents and Brokers" },
  { value: "navigators@mnsure.org", desk: "Assister Resource Center", source: "Secure Email Policy, Procedure for Navigators and CACs" },
  { value: "publicfeedback@mnsure.org", desk: "Public feedback", source: "Inappropriate Interactions Policy" },
  { value: "844-520-8695", desk: "Broker Service Line", source: "public pages for brokers" },
  { value: "833-541-7698", desk: "Assister Resource Center", source: "arc-service-line-policy.jsp" },
  { value: "651-539-2098", desk: "Assister Resource Center", source: "arc-service-line-policy.jsp" },
  { value: "651-539-2099", desk: "MNsure Contact Center", source: "public contact page" },
  { value: "855-366-7873", desk: "MNsure Contact Center", source: "public contact page" },
  { value: "844-466-7873", desk: "Fraud and complaints line", source: "joint-policies/fraud.jsp" },
];
