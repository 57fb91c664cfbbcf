import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Findings } from '../findings.ts';
import { type FoundText, foundText } from './found-text.ts';

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const WEBSITE = /(?:https?:\/\/|www\.)[\p{L}\d./_-]{3,80}/u;
const PHONE = /\+?\(?\d[\d\s()./-]{5,18}\d/u;

/** The first e-mail address, website and labelled telephone number: those of the seller, who prints them first. */
export function findContacts({ rows }: Findings): Partial<Record<FieldName, FoundText>> {
  const found: Partial<Record<FieldName, FoundText>> = {};
  for (const row of rows) {
    const text = row.row.text;
    const email = EMAIL.exec(text);
    if (email) found.sellerEmail ??= foundText(row, { start: email.index, raw: email[0] }, email[0]);
    const website = WEBSITE.exec(text);
    if (website)
      found.sellerWebsite ??= foundText(row, { start: website.index, raw: website[0] }, website[0]);
    const label = row.labels.find(
      (one) =>
        one.meaning === 'phone' ||
        (one.meaning === 'otherNumber' && /^t/iu.test(row.row.words[one.firstWord]?.text ?? '')),
    );
    if (!label || found.sellerPhone) continue;
    const offset = row.row.words
      .slice(0, label.firstWord)
      .reduce((sum, word) => sum + word.text.length + 1, 0);
    const phone = PHONE.exec(text.slice(offset));
    if (phone) found.sellerPhone = foundText(row, { start: offset + phone.index, raw: phone[0] }, phone[0]);
  }
  return found;
}
