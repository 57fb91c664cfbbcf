import type { Label } from '@vouch/core/verification/verification.ts';

/** How a verdict is put into words. "real" only ever means that nothing was found. */
export const VERDICT_WORDS = {
  real: {
    chip: 'Nothing found',
    title: 'No sign of forgery found',
    sentence: 'The checks that ran found nothing wrong. That does not prove that the document is authentic.',
    tone: 'good',
  },
  suspicious: {
    chip: 'Look closer',
    title: 'Look closer before you pay',
    sentence: 'Some things do not fit together. Go through the reasons below and ask the sender if in doubt.',
    tone: 'warn',
  },
  fake: {
    chip: 'Likely forged',
    title: 'Likely forged or altered',
    sentence: 'The evidence below speaks against this document. Do not pay before someone has checked it.',
    tone: 'bad',
  },
} as const satisfies Record<
  Label,
  { chip: string; title: string; sentence: string; tone: 'good' | 'warn' | 'bad' }
>;
