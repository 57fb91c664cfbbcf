import { rgb } from '@cantoo/pdf-lib';
import type { RGB } from '@cantoo/pdf-lib';

/** "#rrggbb" as a PDF colour. */
export function colorOf(hex: string): RGB {
  const part = (start: number) => parseInt(hex.slice(start, start + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}

/** Text colours used by all layouts. */
export const BLACK = '#111111';
export const GREY = '#5f6368';
export const LIGHT = '#c9ccd1';
export const WHITE = '#ffffff';

/** Accent colours with a pale tint for backgrounds. */
export const ACCENTS: readonly { readonly strong: string; readonly pale: string }[] = [
  { strong: '#1f4e79', pale: '#e9f0f7' },
  { strong: '#2e6b4f', pale: '#e8f3ed' },
  { strong: '#8a3b2e', pale: '#f8ece9' },
  { strong: '#4a4063', pale: '#efedf4' },
  { strong: '#0f6674', pale: '#e6f2f4' },
  { strong: '#3b3f45', pale: '#eff0f2' },
];
