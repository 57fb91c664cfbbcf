import type { BusinessType } from '../business-types/business-type.ts';
import type { Locale } from '../locales/locale.ts';
import type { Random } from '../random.ts';
import { makeAddress } from './address.ts';
import type { Address } from './address.ts';
import { fillDigits } from './fill-digits.ts';
import { makeBic, makeIban } from './iban.ts';
import { makeVatId } from './vat-id.ts';

/** An invented firm. */
export interface Company {
  readonly name: string;
  readonly address: Address;
  readonly vatId: string | null;
  readonly taxNumber: string | null;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly iban: string | null;
  readonly bic: string | null;
}

/** Invents a firm of the trade; a given name is kept. */
export function makeCompany(
  source: { readonly locale: Locale; readonly business: BusinessType },
  random: Random,
  givenName: string | null = null,
): Company {
  const { locale } = source;
  const name = givenName ?? makeName(source, random.fork('name'));
  const host = `${slugOf(name)}.${locale.domain}`;
  const iban = makeIban(locale.country, random.fork('iban'));
  return {
    name,
    address: makeAddress(locale, random.fork('address')),
    vatId: makeVatId(locale.country, random.fork('vat')),
    taxNumber: locale.country === 'US' ? `00-${random.fork('ein').digits(7)}` : null,
    phone: fillDigits(locale.phone, random.fork('phone')),
    email: `${random.fork('mail').pick(['info', 'office', 'accounts', 'mail'])}@${host}`,
    website: `www.${host}`,
    iban,
    bic: iban === null ? null : makeBic(locale.country),
  };
}

function makeName(
  { locale, business }: { readonly locale: Locale; readonly business: BusinessType },
  random: Random,
): string {
  const stem = random.pick(locale.stems);
  const word = random.pick(business.tradeWords[locale.language]);
  const core = locale.tradeWordFirst ? `${word} ${stem}` : `${stem} ${word}`;
  return `${core} ${random.pick(locale.legalForms)}`;
}

/** The first words of a name as part of a host name. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  return words.slice(0, 2).join('-') || 'company';
}
