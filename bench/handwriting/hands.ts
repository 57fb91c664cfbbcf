import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fontHand } from '@vouch/engine/generate/handwriting/font-hand.ts';
import type { Hand } from '@vouch/engine/generate/handwriting/hand.ts';
import { PEN_HAND } from '@vouch/engine/generate/handwriting/pen-hand.ts';

/** Fonts that look written; a hand serves either training or measuring, never both. */
const FONTS = {
  training: [
    'caveat',
    'homemade-apple',
    'reenie-beanie',
    'shadows-into-light',
    'zeyada',
    'cedarville-cursive',
    'dancing-script',
  ],
  measuring: ['nothing-you-could-do', 'indie-flower', 'la-belle-aurore', 'over-the-rainbow'],
} as const;

/** What hands are for. */
export type Purpose = keyof typeof FONTS;

/** The hands for training or for measuring; the strokes of our own are only trained on. */
export function handsFor(purpose: Purpose): readonly Hand[] {
  const fonts = FONTS[purpose].map((name) => {
    const file = import.meta.resolve(`@fontsource/${name}/files/${name}-latin-400-normal.woff`);
    return fontHand(readFileSync(fileURLToPath(file)));
  });
  return purpose === 'training' ? [...fonts, PEN_HAND, PEN_HAND] : fonts;
}
