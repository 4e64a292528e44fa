import { assisterResourceCenter, brokerServiceLine, type Contact } from "../policy/contacts.js";
import type { Role } from "./role.js";

/** The desk that answers a role: the Broker Service Line for broker agencies, the ARC for navigators and CACs. */
export function deskOf(role: Role): Contact {
  return role === "broker" || role === "support-staff" ? brokerServiceLine : assisterResourceCenter;
}
