import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { type FoundText, foundText } from './found-text.ts';
import { valuesAfter } from './value-after.ts';

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
/** Print readers set blanks around the sign. */
const SPACED_EMAIL = /[\p{L}\d._%+-]{1,64}\s?@\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const WEBSITE = /(?:https?:\/\/|www\.)[\p{L}\d./_-]{3,80}/u;
const PHONE = /\+?\(?\d[\d\s()./-]{5,18}\d/u;
/** At least nine digits in groups, with a plus or a leading zero; or as in North America. */
const BARE_PHONE = /^(?:(?:\+|\(?0)\d(?:[\s()./-]{0,2}\d){8,13}|\(\d{3}\)\s?\d{3}-\d{4})$/u;
/** Prices under a head that begins like "Tel." are no telephone number. */
const AMOUNT = /^-?\d{1,3}(?:[.,]\d{3})*[.,]\d{2}$/u;
const HEAD = 0.5;
const MAX_PHONE_WORDS = 6;

/** The first e-mail address, website and labelled telephone number: those of the seller, who prints them first. */
export function findContacts(findings: Findings): Partial<Record<FieldName, FoundText>> {
  const sellerEmail = firstMatch(findings, findings.sheet.isRecognised ? SPACED_EMAIL : EMAIL);
  const sellerWebsite = firstMatch(findings, WEBSITE);
  const sellerPhone = firstPhone(findings);
  return {
    ...(sellerEmail ? { sellerEmail } : {}),
    ...(sellerWebsite ? { sellerWebsite } : {}),
    ...(sellerPhone ? { sellerPhone } : {}),
  };
}

function firstMatch({ rows }: Findings, pattern: RegExp): FoundText | null {
  for (const row of rows) {
    const match = pattern.exec(row.row.text);
    if (match) return foundText(row, { start: match.index, raw: match[0] }, match[0].replace(/\s/g, ''));
  }
  return null;
}

function firstPhone(findings: Findings): FoundText | null {
  for (const row of findings.rows) {
    for (const label of row.labels.filter((one) => isPhoneLabel(one, row))) {
      const phone = phoneAfter(label, row, findings);
      if (phone) return phone;
    }
  }
  return barePhone(findings);
}

/** A row in the head that is nothing but a telephone number. */
function barePhone({ rows }: Findings): FoundText | null {
  const row = rows.find(
    ({ row, dates }) => row.middle < HEAD && dates.length === 0 && BARE_PHONE.test(row.text),
  );
  return row ? foundText(row, { start: 0, raw: row.row.text }, row.row.text) : null;
}

/** The label's own word may hold the number: "TEL:03-8733". */
function phoneAfter(label: ReadRow['labels'][number], row: ReadRow, findings: Findings): FoundText | null {
  const glued = row.row.words
    .slice(label.lastWord, label.lastWord + 1)
    .filter((word) => /\d/.test(word.text));
  const [value] = valuesAfter(label, row, findings);
  const words = [...glued, ...(value?.words ?? []).slice(0, MAX_PHONE_WORDS)];
  const raw = PHONE.exec(words.map((word) => word.text).join(' '))?.[0];
  const owner = value ? findings.rows[value.row.index] : row;
  return raw && owner && !words.some((word) => AMOUNT.test(word.text))
    ? { value: raw, raw, words: words.filter((word) => /\d/.test(word.text)), row: owner }
    : null;
}

/** "Tel" is also found among numbers that are no telephone's. */
function isPhoneLabel(label: ReadRow['labels'][number], { row }: ReadRow): boolean {
  const isFax = /^f/iu.test(row.words[label.firstWord]?.text ?? '');
  const saysTel = /^t(?:[eé]l|lf|\P{L}*$)/iu.test(row.words[label.firstWord]?.text ?? '');
  return !isFax && (label.meaning === 'phone' || (label.meaning === 'otherNumber' && saysTel));
}
