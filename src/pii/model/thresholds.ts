/**
 * How sure the model must be. Chosen on authors left out of training; see docs/pii-accuracy.md.
 */
import type { Confidence } from "../finding.js";

/** Log odds that a page speaks of someone: from `pii` on it is held, from `possible` on a person is asked. */
export const verdictOdds = { pii: 1.5, possible: -1.5 } as const;

/** How much the page moves the bar of its places: log odds a unit, the most it lowers and raises them by. */
export const pull = { rate: 0.5, up: 0, down: 3 } as const;

/** Least probability of a place, by category, on a page that is surely personal. */
export const placeProbability: Readonly<Record<string, number>> = {
  name: 0.3, birthdate: 0.35, ssn: 0.5, phone: 0.5, address: 0.3, email: 0.5, identifier: 0.4, financial: 0.3,
  "tax-credit": 0.3, "household-income": 0.3, income: 0.3, eligibility: 0.3, enrollment: 0.35, "tax-filing-status": 0.25, "family-size": 0.3, health: 0.3, birthplace: 0.25,
  "mothers-maiden-name": 0.1, biometric: 0.15, education: 0.25, employment: 0.35,
};

/** Least probability that lets a scanner's find of this confidence stand. */
export const doubt: Readonly<Record<Confidence, number>> = { high: 0, medium: 0.1, low: 0.4 };

/** From this probability on the model is as sure as a scanner that saw form and cue. */
export const sureProbability = 0.9;
