import type { Revision } from '@vouch/core/document/pdf-facts.ts';

import { latin1 } from './lexer.ts';

type Touch = Revision['touches'][number];

/** How an update betrays what it wrote: words in the dictionaries of its objects. */
const TRACES: readonly (readonly [Touch, RegExp])[] = [
  ['signature', /\/Type\s?\/(?:Sig|DocTimeStamp|DSS)\b|\/ByteRange\b|\/FT\s?\/Sig\b/],
  ['form', /\/AcroForm\b|\/FT\s?\/(?:Tx|Btn|Ch)\b|\/Subtype\s?\/Widget\b/],
  ['annotation', /\/Type\s?\/Annot\b|\/Subtype\s?\/(?:FreeText|Stamp|Text|Highlight|Ink|Square|Popup)\b/],
  ['metadata', /\/Type\s?\/Metadata\b|\/ModDate\b|\/Producer\b/],
  ['attachment', /\/Type\s?\/(?:EmbeddedFile|Filespec|F)\b|\/EmbeddedFiles\b/],
  ['content', /\/Contents\b|\/Type\s?\/Page\b/],
];
const MOST_BYTES = 4 * 1024 * 1024;

/** What the bytes of one update wrote. Objects in compressed object streams are not seen. */
export function touchesOf(bytes: Uint8Array, from: number, to: number): readonly Touch[] {
  const text = latin1(bytes, from, Math.min(to, from + MOST_BYTES)).replaceAll(/stream\r?\n/g, 'stream ');
  return TRACES.filter(([, trace]) => trace.test(text)).map(([touch]) => touch);
}
