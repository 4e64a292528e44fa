/**
 * What do MNsure's assister policies say about this case? The rules of every room, and their types. Policy text,
 * `explain`, the schemas and the detector without its model are subpaths of their own.
 *
 * @module
 */
export { addDays } from "./calendar/addDays.js";
export { addBusinessDays, isBusinessDay, rollForward } from "./calendar/businessDays.js";
export { daysBetween } from "./calendar/daysBetween.js";
export { holidaysIn, minnesotaCalendar } from "./calendar/holidays.js";
export type { BusinessCalendar, CalendarOptions, Holiday } from "./calendar/holidays.js";
export { dateInMinnesota, startOfDayInMinnesota } from "./calendar/minnesotaTime.js";
export { isPlainDate, plainDate } from "./calendar/plainDate.js";
export type { PlainDate } from "./calendar/plainDate.js";
export { identifierStanding } from "./people/identifierStanding.js";
export type { IdentifierFacts, IdentifierKind } from "./people/identifierStanding.js";
export type { Issue, Parsed } from "./people/parsed.js";
export { roles } from "./people/role.js";
export type { Role } from "./people/role.js";
export { roleOf } from "./people/roleOf.js";
export type { RoleFacts } from "./people/roleOf.js";
export { rosterColumns, rosterRow } from "./people/rosterRow.js";
export type { RosterColumns, RosterRow, RosterStatus } from "./people/rosterRow.js";
export { certificationEligibility } from "./certification/certificationEligibility.js";
export type { Eligibility, EligibilityFacts } from "./certification/certificationEligibility.js";
export { periods } from "./certification/certificationPeriod.js";
export type { CertificationPeriod, CourseId } from "./certification/certificationPeriod.js";
export { certificationStatus } from "./certification/certificationStatus.js";
export type { CertificationStatus, StatusFacts } from "./certification/certificationStatus.js";
export { earliestInquiry } from "./certification/earliestInquiry.js";
export type { Inquiry, InquiryFacts, InquiryOptions } from "./certification/earliestInquiry.js";
export { nextStep } from "./certification/nextStep.js";
export type { NextStep } from "./certification/nextStep.js";
export type { CertificationOptions } from "./certification/plan.js";
export { recertification } from "./certification/recertification.js";
export type { OpenRecertification, Recertification, RecertificationFacts } from "./certification/recertification.js";
export type { CertificationFact, RequirementState } from "./certification/requirementStates.js";
export { requirementsFor } from "./certification/requirementsFor.js";
export type { Requirement, RequirementOfRole, RequirementOptions } from "./certification/requirementsFor.js";
export { reviewRoster } from "./certification/reviewRoster.js";
export type {
  ReviewedPerson,
  RosterReview,
  RosterReviewFacts,
  RosterReviewOptions,
} from "./certification/reviewRoster.js";
export type { StaffDetails } from "./certification/rosterRegister.js";
export type { Completion } from "./certification/standing.js";
export { ceRequestEmail } from "./continuing-education/ceRequestEmail.js";
export type { CeRequest, CeRequestEmail, CeRequestEmailOptions } from "./continuing-education/ceRequestEmail.js";
export { ceRequestWindow } from "./continuing-education/ceRequestWindow.js";
export type { CeFacts, CeOptions, CeRequestWindow } from "./continuing-education/ceRequestWindow.js";
export { callChecklist } from "./permissions/callChecklist.js";
export type { CallChecklistDecision } from "./permissions/callChecklist.js";
export type { CallItem } from "./permissions/callItems.js";
export { mayCallServiceLine } from "./permissions/mayCallServiceLine.js";
export type { ServiceLineDecision, ServiceLineFacts } from "./permissions/mayCallServiceLine.js";
export { mayPerform } from "./permissions/mayPerform.js";
export type { PerformFacts } from "./permissions/mayPerform.js";
export type { PerformDecision } from "./permissions/performAnswers.js";
export { permissionMatrix } from "./permissions/permissionMatrix.js";
export type { PermissionRow } from "./permissions/permissionMatrix.js";
export type { PermissionFact } from "./permissions/permissionTable.js";
export { tasks } from "./permissions/permissionTable.js";
export type { Task } from "./permissions/task.js";
export type { Act } from "./conduct/act.js";
export { assessConduct } from "./conduct/assessConduct.js";
export type { ConductDecision, ConductFacts } from "./conduct/assessConduct.js";
export { commitmentsOf } from "./conduct/commitmentsOf.js";
export type { Commitment } from "./conduct/commitmentsOf.js";
export { consequencesOf } from "./conduct/consequencesOf.js";
export type { ConsequenceDecision, ConsequenceFacts } from "./conduct/consequencesOf.js";
export { mayDisclosePii } from "./conduct/mayDisclosePii.js";
export type { DisclosePiiDecision, DisclosePiiFacts } from "./conduct/mayDisclosePii.js";
export { mayUsePii } from "./conduct/mayUsePii.js";
export type { UsePiiDecision, UsePiiFacts } from "./conduct/mayUsePii.js";
export type { ReportableEvent } from "./conduct/reportableEvent.js";
export { reportsOwed } from "./conduct/reportsOwed.js";
export type { ReportDecision, ReportFacts } from "./conduct/reportsOwed.js";
export type {
  Attachment,
  Confidence,
  Finding,
  Message,
  MessagePart,
  PiiCategory,
  PiiOptions,
  PiiReport,
  Sender,
} from "./pii/finding.js";
export { findPii } from "./pii/findPii.js";
export { findPiiInMessage } from "./pii/findPiiInMessage.js";
export { findIdentifiers } from "./pii/identifiers.js";
export { piiCategories, type PiiCategoryClause } from "./pii/piiCategories.js";
export { publicContacts, type PublicContact } from "./pii/publicContacts.js";
export { redact } from "./pii/redact.js";
export { redactMessage } from "./pii/redactMessage.js";
export type { RedactionStyle } from "./pii/redacted.js";
export { ownEncryption } from "./secure-email/ownEncryption.js";
export type { OwnEncryption, OwnEncryptionFacts } from "./secure-email/ownEncryption.js";
export { reuseSubject } from "./secure-email/reuseSubject.js";
export type { ReuseFacts } from "./secure-email/reuseSubject.js";
export { routeMessage } from "./secure-email/routeMessage.js";
export type { Route, RouteDecision } from "./secure-email/routeMessage.js";
export { secureEmailSteps } from "./secure-email/secureEmailSteps.js";
export type { SecureEmailSteps } from "./secure-email/secureEmailSteps.js";
export type { Channel, RouteFacts } from "./secure-email/situation.js";
export { diagram } from "./interactions/diagram.js";
export { followUps } from "./interactions/followUps.js";
export { fraudGuidance } from "./interactions/fraudGuidance.js";
export type { FraudContext } from "./interactions/fraudGuidance.js";
export type { FraudEvent } from "./interactions/fraudProcedure.js";
export { guidance } from "./interactions/guidance.js";
export type {
  Behavior,
  FollowUps,
  Guidance,
  InteractionContext,
  InteractionEvent,
  InteractionSnapshot,
  Stepped,
  ThreatTarget,
} from "./interactions/interaction.js";
export { openInteraction } from "./interactions/openInteraction.js";
export { redirect } from "./interactions/redirect.js";
export { replay } from "./interactions/replay.js";
export { restore } from "./interactions/restore.js";
export { step } from "./interactions/step.js";
export { wording } from "./interactions/wording.js";
export type { Wording } from "./interactions/wording.js";
export type { Actor, Decision, Duty, Notice, Reason, Tristate } from "./decision/decision.js";
export type { Clause, DocumentId } from "./policy/clause.js";
export type { ClauseId } from "./policy/clauseId.js";
export type { Contact } from "./policy/contacts.js";
export type { ReadingId } from "./policy/readingId.js";
export type { Reading } from "./policy/reading.js";
