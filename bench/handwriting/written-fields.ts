import type { Document } from '@vouch/core/document/document.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import { extractBesideHandwriting } from '@vouch/engine/read/handwriting/extract-beside-handwriting.ts';

import { isSameValue } from '../languages/same-value.ts';
import type { HandSample } from './hand-sample.ts';
import type { ReadSample } from './read-hand-sample.ts';

/** What became of a field: nothing was told, it was told with doubt, or it was told as if it were printed, right or wrong. */
export type Fate = 'left out' | 'doubted' | 'believed, right' | 'believed, wrong';

/** What became of the fields of a sample that stand in handwriting, and of those that do not. */
export function fatesOf(
  { truth, fields }: Pick<HandSample, 'truth' | 'fields'>,
  read: ReadSample,
): { readonly written: readonly Fate[]; readonly printed: readonly Fate[] } {
  const told = extractBesideHandwriting(documentOf(read)).invoices[0]?.fields ?? {};
  const fate = (name: FieldName): Fate => {
    const field = told[name];
    if (field === undefined) return 'left out';
    if (field.handwritten === true) return 'doubted';
    const isRight = isSameValue(name, truth.fields[name]?.value ?? '', field.value);
    return isRight ? 'believed, right' : 'believed, wrong';
  };
  const names = Object.keys(truth.fields) as FieldName[];
  return {
    written: fields.map(fate),
    printed: names.filter((name) => !fields.includes(name)).map(fate),
  };
}

function documentOf({ picture: { width, height }, words }: ReadSample): Document {
  return {
    file: {
      name: 'sample',
      sizeBytes: 1,
      sha256: '0'.repeat(64),
      mediaType: 'image/jpeg',
      claimedType: null,
    },
    pages: [
      {
        number: 1,
        width,
        height,
        unit: 'px',
        textSource: 'ocr',
        words: words.map(({ word }) => word),
        turned: 0,
      },
    ],
    attachments: [],
    pdf: null,
    image: null,
    eInvoices: [],
    notices: [],
  };
}
