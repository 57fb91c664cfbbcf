import type { Verification } from '@vouch/core/verification/verification.ts';

/** A verdict without findings. */
export const NOTHING_FOUND: Verification = {
  label: 'real',
  score: 0.04,
  reasons: ['[INFO] Nothing found: no check found anything.'],
  minorNotes: [],
  findings: [],
  runs: [],
  recommendedAction: 'approve',
  ruleSetVersion: '1',
  engineVersion: '1',
};
