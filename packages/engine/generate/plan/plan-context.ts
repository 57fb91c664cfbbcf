import type { BusinessType } from '../business-types/business-type.ts';
import type { Complexity } from '../complexity.ts';
import type { Locale } from '../locales/locale.ts';

/** What a document is planned for. */
export interface PlanContext {
  readonly business: BusinessType;
  readonly complexity: Complexity;
  readonly locale: Locale;
  /** Highest quantity of a line: people carry less home than firms order. */
  readonly maxQuantity: number;
  /** ISO day; documents are issued in the year before it. */
  readonly referenceDay: string;
  /** Name of the seller; `null` to invent one. */
  readonly companyName: string | null;
}
