import type { Language, Translated } from '../languages/language.ts';

/** Business types that documents are generated for. */
export type BusinessTypeId =
  | 'retail'
  | 'restaurant'
  | 'grocery'
  | 'consulting'
  | 'technology'
  | 'construction'
  | 'healthcare'
  | 'automotive'
  | 'logistics'
  | 'hospitality';

/** Units of measure. */
export type UnitId = 'piece' | 'hour' | 'day' | 'kilogram' | 'metre' | 'litre' | 'squareMetre' | 'month';

/** Whether a thing is taxed at the country's standard or its reduced rate. */
export type RateClass = 'standard' | 'reduced';

/** One thing that a business sells. */
export interface CatalogueItem {
  /** Net price range in whole euros, scaled to the local currency. */
  readonly price: readonly [min: number, max: number];
  readonly unit: UnitId;
  readonly maxQuantity: number;
  readonly rate: RateClass;
  readonly name: Translated;
}

/** One kind of business. */
export interface BusinessType {
  readonly type: BusinessTypeId;
  readonly name: string;
  readonly description: string;
  /** Whether it sells over a till; others only send invoices, unless asked for. */
  readonly hasTill: boolean;
  /** Whether guests may leave a tip. */
  readonly takesTips: boolean;
  /** Words that name such a business in a company's name. */
  readonly tradeWords: Readonly<Record<Language, readonly string[]>>;
  /** At least twelve things, so that documents differ. */
  readonly items: readonly CatalogueItem[];
}

type Terms = Pick<CatalogueItem, 'price' | 'unit' | 'maxQuantity' | 'rate'>;

/** One catalogue row: terms, then the name in English, German, French, Spanish, Italian, Dutch and Portuguese. */
export function item(
  terms: Terms,
  names: readonly [en: string, de: string, fr: string, es: string, it: string, nl: string, pt: string],
): CatalogueItem {
  const [en, de, fr, es, it, nl, pt] = names;
  return { ...terms, name: { en, de, fr, es, it, nl, pt } };
}

/** Terms of a thing sold by the piece at the standard rate. */
export function piece(min: number, max: number, maxQuantity = 6): Terms {
  return { price: [min, max], unit: 'piece', maxQuantity, rate: 'standard' };
}

/** Terms of a thing sold by another unit at the standard rate. */
export function per(unit: UnitId, price: readonly [number, number], maxQuantity: number): Terms {
  return { price, unit, maxQuantity, rate: 'standard' };
}

/** The same at the reduced rate. */
export function reduced(terms: Terms): Terms {
  return { ...terms, rate: 'reduced' };
}
