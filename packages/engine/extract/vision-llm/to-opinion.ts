import type { EngineOpinion } from '@vouch/core/ensemble/engine-adapter.ts';
import type { VisionDoubtsBody } from './vision-schema.ts';

/** Observations below this certainty are the model's small talk. */
const WORTH_TELLING = 0.5;
/** Two observations of this certainty make a forgery likely. */
const SURE = 0.85;
const MAX_TOLD = 3;

/** The opinion that observations add up to. The model is never asked for a verdict, so that nobody can talk it into one. */
export function toOpinion({ observations }: VisionDoubtsBody): EngineOpinion {
  const told = observations
    .map(({ what, certainty }) => ({ what: what.trim(), certainty: clamp(certainty) }))
    .filter(({ certainty }) => certainty >= WORTH_TELLING)
    .toSorted((a, b) => b.certainty - a.certainty);
  const doubt = 1 - told.reduce((chance, { certainty }) => chance * (1 - certainty), 1);
  if (told.length === 0)
    return { label: 'real', confidence: 0.5, reasoning: 'The model pointed at nothing that looks changed.' };
  const isFake = told.filter(({ certainty }) => certainty >= SURE).length >= 2;
  return {
    label: isFake ? 'fake' : 'suspicious',
    confidence: doubt,
    reasoning: told
      .slice(0, MAX_TOLD)
      .map(({ what }) => (what.endsWith('.') ? what : `${what}.`))
      .join(' '),
  };
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(0.99, Math.max(0, value)) : 0;
}
