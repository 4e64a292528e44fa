/**
 * Until when can credit for a finished course be requested, and how?
 *
 * @module
 */
export { ceRequestEmail } from "./ceRequestEmail.js";
export type { CeRequest, CeRequestEmail, CeRequestEmailOptions } from "./ceRequestEmail.js";
export { ceRequestWindow } from "./ceRequestWindow.js";
export type { CeFacts, CeOptions, CeRequestWindow } from "./ceRequestWindow.js";
