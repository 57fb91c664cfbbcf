import { randomInt } from 'node:crypto';

/** A seed for samples when nobody names one. */
export function freshSeed(): number {
  return randomInt(1, 1_000_000_000);
}
