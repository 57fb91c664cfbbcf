import { checkAbn } from './abn.ts';
import type { CheckedIdentifier } from './checked.ts';
import { checkCardNumber } from './card-number.ts';
import { checkEin } from './ein.ts';
import { checkGstin } from './gstin.ts';
import { checkIban, ibanLength } from './iban.ts';
import { checkVatId } from './vat-id.ts';

/** Kinds of identifiers that are searched in text. */
export type IdentifierKind = 'iban' | 'vat-id' | 'gstin' | 'abn' | 'ein' | 'card';

/** An identifier in a line of words. */
export interface FoundIdentifier extends CheckedIdentifier {
  readonly kind: IdentifierKind;
  /** Index of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

const VAT_LABEL =
  /\b(?:vat|tva|btw|iva|ust|mwst|uid|moms|mva|nif|cif|p\.?\s?iva|partita|nip|dič|ič dph|pvm|pvn|alv|kmkr|áfa|adó|tax|steuer|ddv|pdv|oib|cui|siret|organisationsnummer|org)/iu;
const ABN_LABEL = /\b(?:abn|a\.b\.n|australian business)/iu;
const EIN_LABEL = /\b(?:f?ein|employer id|federal (?:tax|employer) id)/iu;
/** Names of card systems: a number beside the word "card" alone may be that of a customer card. */
const CARD_LABEL =
  /\b(?:visa|master\s?card|amex|american express|diners|discover|jcb|credit card|kreditkarte|carte de crédit|tarjeta de crédito|carta di credito|creditcard)/iu;
/** Words that one identifier may be spread over. */
const MOST_WORDS = 10;

type Reader = (joined: string, label: string) => CheckedIdentifier | null;

const READERS: readonly (readonly [IdentifierKind, Reader])[] = [
  ['iban', readIban],
  ['gstin', (joined) => toChecked(joined, 'IN', checkGstin(joined))],
  ['vat-id', (joined, label) => (VAT_LABEL.test(label) ? checkVatId(joined) : null)],
  ['abn', (joined, label) => (ABN_LABEL.test(label) ? toChecked(joined, 'AU', checkAbn(joined)) : null)],
  ['ein', (joined, label) => (EIN_LABEL.test(label) ? toChecked(joined, 'US', checkEin(joined)) : null)],
  [
    'card',
    (joined, label) => (CARD_LABEL.test(label) ? toChecked(joined, '', checkCardNumber(joined)) : null),
  ],
];

/**
 * Identifiers in the words of one line, each with its check. A number counts only in the exact shape of its kind, and all but accounts and
 * GST numbers only where a label on the line names them. Where several groupings fit, a valid one wins.
 */
export function findIdentifiers(words: readonly string[]): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  const label = words.join(' ').slice(0, 300);
  for (let from = 0; from < words.length; from += 1) {
    const best = bestAt(words, from, label);
    if (best === null) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}

function bestAt(words: readonly string[], from: number, label: string): FoundIdentifier | null {
  let fallback: FoundIdentifier | null = null;
  for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
    const joined = bare(words.slice(from, to));
    for (const [kind, read] of READERS) {
      const result = read(joined, label);
      if (result?.check === 'valid') return { ...result, kind, from, to };
      if (result !== null) fallback ??= { ...result, kind, from, to };
    }
  }
  return fallback;
}

/** The words as one, without a label glued to the front ("IBAN:DE…") and punctuation around. */
function bare(words: readonly string[]): string {
  const joined = words.join('');
  return joined
    .slice(0, 60)
    .replace(/^.{0,20}:(?=[A-Z\d])/, '')
    .replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

function readIban(joined: string): CheckedIdentifier | null {
  const country = joined.slice(0, 2);
  if (ibanLength(country) !== joined.length) return null;
  return toChecked(joined, country, checkIban(joined));
}

function toChecked(
  value: string,
  country: string,
  check: ReturnType<typeof checkIban>,
): CheckedIdentifier | null {
  return check === 'not-one' ? null : { value: value.toUpperCase(), country, check };
}
