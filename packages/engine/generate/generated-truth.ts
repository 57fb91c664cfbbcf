import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { BusinessTypeId } from './business-types/business-type.ts';
import type { ComplexityLevel } from './complexity.ts';
import type { Language } from './languages/language.ts';
import type { LayoutId } from './layouts/layout.ts';
import type { LocaleId } from './locales/locale.ts';

/** One value that was drawn. */
export interface TruthValue {
  /** Normalised: ISO day, decimal, ISO code, or text. */
  readonly value: string;
  /** As it stands on the page; lines are joined by line feeds. */
  readonly text: string;
  /** The label word beside it; `null` when it has none. */
  readonly label: string | null;
  readonly place: Place;
}

/** Cells of a line that are told apart. */
export type LineCell =
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'lineTotal'
  | 'taxRate'
  | 'productCode'
  | 'discount';

/** Cells of the tax breakdown that are told apart. */
export type TaxCell = 'rate' | 'base' | 'amount';

/** What a generated document says and where; only what is really drawn. */
export interface GeneratedTruth {
  readonly kind: 'invoice' | 'receipt';
  readonly businessType: BusinessTypeId;
  readonly complexity: ComplexityLevel;
  readonly locale: LocaleId;
  readonly language: Language;
  readonly layout: LayoutId;
  readonly seed: number;
  readonly pages: number;
  readonly fields: Readonly<Partial<Record<FieldName, TruthValue>>>;
  readonly lines: readonly Readonly<Partial<Record<LineCell, TruthValue>>>[];
  readonly taxes: readonly Readonly<Partial<Record<TaxCell, TruthValue>>>[];
}
