/**
 * Which day is it in Minnesota, and how are days counted?
 *
 * @module
 */
export { addDays } from "./addDays.js";
export { addBusinessDays, isBusinessDay, rollForward } from "./businessDays.js";
export { daysBetween } from "./daysBetween.js";
export { holidaysIn, minnesotaCalendar } from "./holidays.js";
export type { BusinessCalendar, CalendarOptions, Holiday } from "./holidays.js";
export { dateInMinnesota, startOfDayInMinnesota } from "./minnesotaTime.js";
export { isPlainDate, plainDate } from "./plainDate.js";
export type { PlainDate } from "./plainDate.js";
