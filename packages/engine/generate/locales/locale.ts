import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { LabelKey, Language } from '../languages/language.ts';

/** Places that documents are generated for. */
export type LocaleId =
  | 'en-GB'
  | 'en-US'
  | 'de-DE'
  | 'de-CH'
  | 'fr-FR'
  | 'es-ES'
  | 'it-IT'
  | 'nl-NL'
  | 'pt-PT';

/** Ways to write a day. */
export type DateStyle = 'd.m.y' | 'd/m/y' | 'd-m-y' | 'm/d/y' | 'y-m-d' | 'd month y' | 'month d, y';

/** A town with the post code that its addresses share. */
export interface Town {
  readonly city: string;
  /** `#` stands for a random digit. */
  readonly postCode: string;
  /** State or province where it is written. */
  readonly region?: string;
}

/** How amounts are written. */
export interface MoneyStyle {
  readonly symbol: string;
  readonly symbolStands: 'before' | 'before with blank' | 'after';
  readonly decimalMark: '.' | ',';
  readonly groupMark: string;
}

/** One place with its conventions and its invented people and firms. */
export interface Locale {
  readonly id: LocaleId;
  readonly language: Language;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Local prices for a price of one euro. */
  readonly priceFactor: number;
  readonly money: MoneyStyle;
  readonly dateStyles: readonly [DateStyle, ...DateStyle[]];
  /** Per cent. */
  readonly taxRates: { readonly standard: Decimal; readonly reduced: Decimal };
  /** Whether receipts give prices with tax in them. */
  readonly pricesIncludeTax: boolean;
  readonly paper: 'a4' | 'letter';
  readonly towns: readonly Town[];
  readonly streets: readonly string[];
  /** Street with house number, and town, as written on a letter. */
  readonly addressLines: (street: string, house: string, town: Town) => readonly string[];
  /** Invented names that firms carry. */
  readonly stems: readonly string[];
  readonly legalForms: readonly string[];
  /** Whether the trade comes before the name ("Garage Montaldin") or after it ("Lindhoff Autohaus"). */
  readonly tradeWordFirst: boolean;
  readonly people: readonly string[];
  /** `#` stands for a random digit. */
  readonly phone: string;
  /** Top-level domain of web and mail addresses. */
  readonly domain: string;
  /** Label words that differ from the language's. */
  readonly labels: Readonly<Partial<Record<LabelKey, readonly string[]>>>;
}
