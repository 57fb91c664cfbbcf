import type { Word } from '@vouch/core/document/document.ts';
import type { Field } from '@vouch/core/extraction/extraction.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';

/** What a field is made of. */
export interface Evidence {
  readonly value: string;
  readonly raw: string;
  readonly page: number;
  readonly words: readonly Word[];
  readonly confidence: number;
}

/** A field that was read from the page. */
export function toField({ value, raw, page, words, confidence }: Evidence): Field {
  const box = unionOf(words.map((word) => word.box));
  return {
    value,
    raw,
    place: box ? { page, box } : null,
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000,
    engine: 'layout',
    origin: 'read',
  };
}
