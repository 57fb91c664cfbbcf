/** How much a generated document carries. */
export type ComplexityLevel = 'simple' | 'detailed' | 'complex';

/** One level of complexity. */
export interface Complexity {
  readonly level: ComplexityLevel;
  readonly description: string;
  readonly minLines: number;
  readonly maxLines: number;
  /** Order references, delivery dates and customer numbers are printed. */
  readonly hasReferences: boolean;
  /** Lines and the document may carry discounts, and freight may be charged. */
  readonly hasDiscounts: boolean;
}

/** The levels by name. */
export const COMPLEXITIES = {
  simple: {
    level: 'simple',
    description: '3-5 line items, one tax rate where possible, few references',
    minLines: 3,
    maxLines: 5,
    hasReferences: false,
    hasDiscounts: false,
  },
  detailed: {
    level: 'detailed',
    description: '6-10 line items with article codes, references and delivery date',
    minLines: 6,
    maxLines: 10,
    hasReferences: true,
    hasDiscounts: false,
  },
  complex: {
    level: 'complex',
    description: '10+ line items with discounts, freight and several tax rates',
    minLines: 11,
    maxLines: 24,
    hasReferences: true,
    hasDiscounts: true,
  },
} satisfies Record<ComplexityLevel, Complexity>;
