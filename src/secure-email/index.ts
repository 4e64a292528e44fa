/**
 * How must a message travel that carries personal information, and how does one get a secure way?
 *
 * @module
 */
export { ownEncryption } from "./ownEncryption.js";
export type { OwnEncryption, OwnEncryptionFacts } from "./ownEncryption.js";
export { reuseSubject } from "./reuseSubject.js";
export type { ReuseFacts } from "./reuseSubject.js";
export { routeMessage } from "./routeMessage.js";
export type { Route, RouteDecision } from "./routeMessage.js";
export { secureEmailSteps } from "./secureEmailSteps.js";
export type { SecureEmailSteps } from "./secureEmailSteps.js";
export type { Channel, RouteFacts } from "./situation.js";
