import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { dayAtStart, totalOf } from './parts.ts';

/** Amounts stand for the general, the reduced, the two average rates of farmers, and none. */
const RATES = 5;

/** The code of a German till with a technical security device (DSFinV-K, annex I: V0 and Kassenbeleg-V1). */
export const readGermanTill: CodeFormat = (text) => {
  const [version, , kind, data = '', , , startedAt] = text.split(';');
  if (version !== 'V0' || kind !== 'Kassenbeleg-V1') return null;
  const gross = /^Beleg\^(-?[\d.]{1,15}(?:_-?[\d.]{1,15}){4})\^/.exec(data)?.[1];
  return {
    ...NO_CLAIM,
    format: 'code of a German till',
    total: totalOf(gross?.split('_') ?? [], RATES),
    day: dayAtStart(startedAt),
  };
};
