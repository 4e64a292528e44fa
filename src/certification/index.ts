/**
 * Is a person certified: what does their role need, what is met, what comes next, and when may one ask MNsure?
 *
 * @module
 */
export { certificationEligibility } from "./certificationEligibility.js";
export type { Eligibility, EligibilityFacts } from "./certificationEligibility.js";
export { periods } from "./certificationPeriod.js";
export type { CertificationPeriod, CourseId } from "./certificationPeriod.js";
export { certificationStatus } from "./certificationStatus.js";
export type { CertificationStatus, StatusFacts } from "./certificationStatus.js";
export { earliestInquiry } from "./earliestInquiry.js";
export type { Inquiry, InquiryFacts, InquiryOptions } from "./earliestInquiry.js";
export { nextStep } from "./nextStep.js";
export type { NextStep } from "./nextStep.js";
export type { CertificationOptions } from "./plan.js";
export { recertification } from "./recertification.js";
export type { OpenRecertification, Recertification, RecertificationFacts } from "./recertification.js";
export type { CertificationFact, RequirementState } from "./requirementStates.js";
export { requirementsFor } from "./requirementsFor.js";
export type { Requirement, RequirementOfRole, RequirementOptions } from "./requirementsFor.js";
export { reviewRoster } from "./reviewRoster.js";
export type { ReviewedPerson, RosterReview, RosterReviewFacts, RosterReviewOptions } from "./reviewRoster.js";
export type { StaffDetails } from "./rosterRegister.js";
export type { Completion } from "./standing.js";
