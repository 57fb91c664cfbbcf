import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import type { Tone } from '../../shared/ui/badge.tsx';

/** What people read for each likeness; changed copies are the grave ones. */
export const KIND_WORDS: Readonly<
  Record<DuplicateCaseBody['kinds'][number], { readonly label: string; readonly tone: Tone }>
> = {
  'changed-amount': { label: 'Other amount', tone: 'bad' },
  'changed-account': { label: 'Other bank account', tone: 'bad' },
  'same-file': { label: 'Same file', tone: 'warn' },
  'same-number': { label: 'Same number', tone: 'warn' },
  'same-picture': { label: 'Same picture', tone: 'warn' },
  'same-text': { label: 'Same text', tone: 'warn' },
  'same-amount-and-date': { label: 'Same amount and date', tone: 'warn' },
};

/** What people read for each decision, and what it does. */
export const DECISION_WORDS = {
  keep: { label: 'Keep both', done: 'Both are kept.', about: 'They are two different documents.' },
  replace: {
    label: 'Replace the earlier one',
    done: 'The later one took the place of the earlier one.',
    about: 'The later one is saved, the earlier invoice is deleted.',
  },
  discard: {
    label: 'Discard the later one',
    done: 'The later one was discarded.',
    about: 'Nothing is saved of it, the earlier invoice stays.',
  },
} as const;
