import type { AttackPlan } from './attack.ts';
import { pictureAttacks, xmlAttacks } from './other-attacks.ts';
import { pdfAttacks } from './pdf-attacks.ts';

/** Every attack of the corpus; the same on every machine. */
export function injectionCorpus(): readonly AttackPlan[] {
  return [...pdfAttacks(), ...xmlAttacks(), ...pictureAttacks()];
}
