import type { ExtractedInvoice } from '../extraction/extraction.ts';

/** Legal forms that one letterhead prints and the next leaves out. */
const LEGAL_FORM =
  /\b(?:gmbh|mbh|ag|kg|ohg|ug|ltd|limited|llc|llp|inc|corp|co|plc|pvt|pty|sdn|bhd|bv|nv|sarl|sas|sa|srl|spa|sl|slu|oy|ab|as|aps|sp|zoo|kft|doo|sro)\b/gu;
const LONGEST = 80;

/**
 * A key under which documents of one seller are found again: the name without legal form, accents and punctuation, or
 * else the VAT number; `null` when neither was read.
 */
export function sellerKeyOf(invoice: ExtractedInvoice): string | null {
  const name = invoice.fields.sellerName?.value ?? '';
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\./g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(LEGAL_FORM, ' ')
    .replaceAll(/\s+/g, '')
    .slice(0, LONGEST);
  if (plain !== '') return plain;
  const vatId = invoice.fields.sellerVatId?.value.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
  return vatId ? vatId : null;
}
