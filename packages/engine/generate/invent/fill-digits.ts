import type { Random } from '../random.ts';

/** The pattern with every `#` replaced by a random digit. */
export function fillDigits(pattern: string, random: Random): string {
  return pattern.replace(/#/g, () => random.digits(1));
}
