import type { Document } from '../../document/document.ts';
import { checkIban } from '../../identifiers/iban.ts';
import type { Place } from '../../geometry/box.ts';
import type { ExtractedInvoice } from '../../extraction/extraction.ts';
import { countryAtEnd } from '../../locale/country-names.ts';
import { postcodeIn } from '../../locale/postcodes.ts';
import type { RuleInput } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { placeOf, printedLines } from '../support/lines.ts';
import { taxNamesIn } from '../support/tax-names.ts';

/** Signs that may be read from the buyer’s address, or that many countries share: they support others and show nothing alone. */
type WeakKind = 'postcode' | 'country-name' | 'language';

const WEAK_KINDS: ReadonlySet<CountrySign['kind']> = new Set(['postcode', 'country-name', 'language']);

/** Countries in which offices write a language (ISO 639-1); English is written everywhere. */
const LANGUAGE_COUNTRIES: Readonly<Record<string, string>> = {
  de: 'DE AT CH LI LU BE IT',
  fr: 'FR BE CH LU MC CA MA TN DZ SN CI',
  es: 'ES MX AR CL CO PE UY US',
  it: 'IT CH SM VA',
  nl: 'NL BE SR CW AW',
  pt: 'PT BR AO MZ CV LU',
};

/** One sign of the country that a seller is in. */
export interface CountrySign {
  readonly kind: 'tax-number' | 'account' | 'tax-name' | 'phone' | 'domain' | WeakKind;
  /** ISO 3166-1 alpha-2; several where the sign does not tell them apart. */
  readonly countries: readonly string[];
  /** What it was read from. */
  readonly text: string;
  /** Where that stands; `null` for what no single place shows. */
  readonly place: Place | null;
}

const PHONE_CODES: Readonly<Record<string, string>> = {
  '30': 'GR',
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '34': 'ES',
  '351': 'PT',
  '352': 'LU',
  '353': 'IE',
  '354': 'IS',
  '356': 'MT',
  '357': 'CY',
  '358': 'FI',
  '359': 'BG',
  '36': 'HU',
  '370': 'LT',
  '371': 'LV',
  '372': 'EE',
  '385': 'HR',
  '386': 'SI',
  '39': 'IT',
  '40': 'RO',
  '41': 'CH',
  '420': 'CZ',
  '421': 'SK',
  '423': 'LI',
  '43': 'AT',
  '44': 'GB',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '49': 'DE',
  '61': 'AU',
  '64': 'NZ',
  '65': 'SG',
  '91': 'IN',
  '81': 'JP',
};
/** Top-level domains that are used far from their country. */
const GENERIC_DOMAINS: ReadonlySet<string> = new Set(['IO', 'CO', 'ME', 'TV', 'AI', 'EU', 'FM', 'CC', 'LY']);

/** All signs of the seller's country, at most one of each kind and text. */
export function sellerSigns({ document, invoice, extraction }: RuleInput): readonly CountrySign[] {
  const signs = [
    taxNumberSign(document, invoice),
    accountSign(document, invoice),
    phoneSign(invoice),
    domainSign(invoice),
    ...addressSigns(invoice),
    languageSign(extraction.language),
  ];
  return [...signs.filter((sign) => sign !== null), ...taxNameSigns(document)];
}

/**
 * Whether a sign only supports others.
 */
export function isWeak({ kind }: CountrySign): boolean {
  return WEAK_KINDS.has(kind);
}

/**
 * The seller's country where at least two independent signs agree on one and none of equal strength speaks for another;
 * else `null`: guessing a country from one sign is the surest way to accuse honest papers.
 */
export function sellerCountry(signs: readonly CountrySign[]): string | null {
  const strength = new Map<string, Set<CountrySign['kind']>>();
  for (const sign of signs.filter((one) => !isWeak(one))) {
    for (const country of sign.countries) {
      strength.set(country, (strength.get(country) ?? new Set()).add(sign.kind));
    }
  }
  const ranked = [...strength].toSorted((a, b) => b[1].size - a[1].size);
  const [best, second] = ranked;
  if (best === undefined || best[1].size < 2) return null;
  return second !== undefined && second[1].size === best[1].size ? null : best[0];
}

function taxNumberSign(document: Document, invoice: ExtractedInvoice): CountrySign | null {
  const own = invoice.fields.sellerVatId?.value.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
  const printed = (['vat-id', 'gstin', 'abn'] as const).flatMap((kind) => printedIdentifiers(document, kind));
  const found = printed.find((id) => id.value === own) ?? (printed.length === 1 ? printed[0] : undefined);
  if (!found) return null;
  const place = placeOf(found.page, found.words);
  return { kind: 'tax-number', countries: [found.country], text: found.value, place };
}

function accountSign(document: Document, invoice: ExtractedInvoice): CountrySign | null {
  const { iban } = invoice.fields;
  const printed = iban ? undefined : printedIdentifiers(document, 'iban')[0];
  const own = iban?.value ?? printed?.value;
  if (own === undefined || checkIban(own) === 'not-one') return null;
  const place = iban?.place ?? (printed ? placeOf(printed.page, printed.words) : null);
  return { kind: 'account', countries: [own.slice(0, 2)], text: own, place };
}

function phoneSign({ fields: { sellerPhone } }: ExtractedInvoice): CountrySign | null {
  const digits = /^(?:\+|00)\s?(\d[\d\s()/.-]{5,20})/.exec(sellerPhone?.value ?? '')?.[1];
  if (digits === undefined) return null;
  const code = [3, 2].map((length) => digits.slice(0, length)).find((start) => PHONE_CODES[start]);
  const country = code === undefined ? undefined : PHONE_CODES[code];
  const place = sellerPhone?.place ?? null;
  return country ? { kind: 'phone', countries: [country], text: `+${digits}`, place } : null;
}

function domainSign(invoice: ExtractedInvoice): CountrySign | null {
  const field = invoice.fields.sellerWebsite ?? invoice.fields.sellerEmail;
  const ending = endingOf(field?.value ?? '');
  if (!field || ending === undefined || GENERIC_DOMAINS.has(ending)) return null;
  const countries = [ending === 'UK' ? 'GB' : ending];
  return { kind: 'domain', countries, text: field.value, place: field.place };
}

function endingOf(address: string): string | undefined {
  return /\.([a-z]{2})(?:\/.{0,200})?$/i.exec(address)?.[1]?.toUpperCase();
}

function addressSigns({ fields: { sellerAddress } }: ExtractedInvoice): readonly CountrySign[] {
  const address = sellerAddress?.value ?? '';
  const postcode = postcodeIn(address);
  const country = countryAtEnd(address);
  const place = sellerAddress?.place ?? null;
  return [
    ...(postcode ? [{ kind: 'postcode' as const, ...postcode, place }] : []),
    ...(country
      ? [{ kind: 'country-name' as const, countries: [country], text: address.slice(-40), place }]
      : []),
  ];
}

function languageSign(language: string | null): CountrySign | null {
  const countries = LANGUAGE_COUNTRIES[language ?? ''];
  return countries
    ? { kind: 'language', countries: countries.split(' '), text: `language "${language}"`, place: null }
    : null;
}

function taxNameSigns(document: Document): readonly CountrySign[] {
  const line = printedLines(document).find(({ text }) => /%/.test(text) && taxNamesIn(text).length > 0);
  const names = line ? taxNamesIn(line.text) : [];
  if (!line || names.length === 0) return [];
  const shared = names
    .map(({ countries }) => countries)
    .reduce((a, b) => a.filter((country) => b.includes(country)));
  const countries = shared.length > 0 ? shared : names.flatMap((name) => name.countries);
  const place = placeOf(line.page, line.words);
  return [{ kind: 'tax-name', countries, text: names.map(({ name }) => name).join('/'), place }];
}
