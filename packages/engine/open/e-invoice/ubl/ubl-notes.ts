import type { EInvoiceNote } from '@vouch/core/invoice/e-invoice-parts.ts';

const CODED = /^#([A-Z]{3})#\s*(\S.*)$/s;

/** A note; UBL has no place for its subject code (BT-21), so it stands before the text: "#AAI#text". */
export function fromUblNote(note: string): EInvoiceNote {
  const [, subjectCode, text] = CODED.exec(note) ?? [];
  return subjectCode === undefined || text === undefined
    ? { text: note, subjectCode: null }
    : { text, subjectCode };
}

/** The note as UBL writes it. */
export function toUblNote({ text, subjectCode }: EInvoiceNote): string {
  return subjectCode === null ? text : `#${subjectCode}#${text}`;
}
