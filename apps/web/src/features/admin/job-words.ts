import type { JobStateName } from '@vouch/contract/admin/admin.ts';
import type { Tone } from '../../shared/ui/badge.tsx';

/** How a job stands, in a word and a colour. */
export const JOB_STATES: Readonly<Record<JobStateName, { readonly tone: Tone; readonly word: string }>> = {
  queued: { tone: 'neutral', word: 'Waiting' },
  processing: { tone: 'accent', word: 'Running' },
  completed: { tone: 'good', word: 'Done' },
  failed: { tone: 'bad', word: 'Failed' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

const KINDS: Readonly<Record<string, string>> = {
  'process-document': 'Read a document',
  'run-analysis': 'Check a document',
  unpack: 'Unpack what came together',
  batch: 'Documents that came together',
  'retrain-rules': 'Learn from feedback',
};

/** What a job does; kinds that are not known here by their own name. */
export function kindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}
