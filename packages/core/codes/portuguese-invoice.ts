import { toDecimal } from '../money/decimal.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';

/** The code of a Portuguese invoice with its ATCUD (Portaria 195/2020; Autoridade Tributária, technical specification of the QR code). */
export const readPortugueseInvoice: CodeFormat = (text) => {
  const parts = new Map(
    text.split('*').map((part): readonly [string, string] => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  if (!text.startsWith('A:') || !parts.has('H') || !parts.has('O')) return null;
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(parts.get('F') ?? '');
  return {
    ...NO_CLAIM,
    format: 'Portuguese invoice code',
    total: toDecimal(parts.get('O') ?? ''),
    sellerTaxId: parts.get('A') ?? null,
    // "FT AB2019/0035": the kind of paper stands in front of the number.
    number: parts.get('G')?.split(' ').at(-1) ?? null,
    day: day ? `${day[1]}-${day[2]}-${day[3]}` : null,
  };
};
