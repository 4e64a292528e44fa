/**
 * Who may do what, and who may call whom?
 *
 * @module
 */
export { callChecklist } from "./callChecklist.js";
export type { CallChecklistDecision } from "./callChecklist.js";
export type { CallItem } from "./callItems.js";
export { mayCallServiceLine } from "./mayCallServiceLine.js";
export type { ServiceLineDecision, ServiceLineFacts } from "./mayCallServiceLine.js";
export { mayPerform } from "./mayPerform.js";
export type { PerformFacts } from "./mayPerform.js";
export type { PerformDecision } from "./performAnswers.js";
export { permissionMatrix } from "./permissionMatrix.js";
export type { PermissionRow } from "./permissionMatrix.js";
export type { PermissionFact } from "./permissionTable.js";
export { tasks } from "./permissionTable.js";
export type { Task } from "./task.js";
