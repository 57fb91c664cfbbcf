import type { Finding, Verification } from '@vouch/core/verification/verification.ts';

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

/** A finding that an earlier document is the same. */
export const SAME_AS_BEFORE: Finding = {
  ruleId: 'same-file',
  family: 'history',
  severity: 'CRITICAL',
  title: 'Handed in before',
  explanation: 'The same file came before.',
  evidence: [],
  logOdds: 1,
};
