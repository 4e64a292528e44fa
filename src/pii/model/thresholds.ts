/**
 * How sure the model must be. Chosen on authors left out of training; see docs/pii-accuracy.md.
 */
import type { Confidence } from "../finding.js";

/** Log odds that a page speaks of someone: from `pii` on it is held, from `possible` on a person is asked. */
export const verdictOdds = { pii: 1.8, possible: -2.4 } as const;

/** A page less personal than `from` raises the bar of its places: by `rate` for each unit of log odds, by `most` at most. */
export const pull = { from: 1, rate: 0.8, most: 4.8 } as const;

/** Least probability of a place, by category. Where meaning counts by mail the bar is low: a glance is cheaper than a leak. */
export const placeProbability: Readonly<Record<string, number>> = {
  name: 0.24,
  birthdate: 0.21,
  ssn: 0.42,
  phone: 0.62,
  address: 0.2,
  email: 0.5,
  identifier: 0.38,
  financial: 0.42,
  "tax-credit": 0.1,
  "household-income": 0.105,
  income: 0.19,
  eligibility: 0.1,
  enrollment: 0.2,
  "tax-filing-status": 0.066,
  "family-size": 0.2,
  health: 0.115,
  birthplace: 0.11,
  "mothers-maiden-name": 0.05,
  biometric: 0.09,
  education: 0.085,
  employment: 0.15,
};

/** The bar of a name in small letters: nothing in its form gives it away. */
export const smallNameProbability = 0.105;

/** Least probability that lets a scanner's find of this confidence stand. */
export const doubt: Readonly<Record<Confidence, number>> = { high: 0, medium: 0.1, low: 0.4 };

/** From this probability on the model is as sure as a scanner that saw form and cue. */
export const sureProbability = 0.9;
