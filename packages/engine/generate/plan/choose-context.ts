import type { BusinessTypeId } from '../business-types/business-type.ts';
import { BUSINESS_TYPES } from '../business-types/registry.ts';
import { COMPLEXITIES } from '../complexity.ts';
import type { Complexity } from '../complexity.ts';
import type { GenerateOptions } from '../generate-document.ts';
import { LOCALES } from '../locales/registry.ts';
import type { Random } from '../random.ts';
import type { PlanContext } from './plan-context.ts';

/** Documents are issued before this day when no other is given. */
const REFERENCE_DAY = '2026-06-30';
const MAX_QUANTITY_AT_TILL = 4;
/** A picture shows one page: more lines would not fit on it. */
const MAX_LINES_ON_PICTURE = 11;

/** The context of a document: what the options say, the rest by chance. */
export function planContext(options: GenerateOptions, random: Random): PlanContext {
  const business = options.businessType ?? random.fork('business').pick(candidates(options.kind));
  const level = options.complexity ?? random.fork('complexity').pick(Object.values(COMPLEXITIES)).level;
  const locale = options.locale ?? random.fork('locale').pick(Object.values(LOCALES)).id;
  return {
    business: BUSINESS_TYPES[business],
    complexity: fitting(COMPLEXITIES[level], options),
    locale: LOCALES[locale],
    maxQuantity: options.kind === 'receipt' ? MAX_QUANTITY_AT_TILL : Infinity,
    referenceDay: options.referenceDay ?? REFERENCE_DAY,
    companyName: options.companyName ?? null,
  };
}

/** Business types that give out such documents. */
function candidates(kind: GenerateOptions['kind']): readonly BusinessTypeId[] {
  const types = Object.values(BUSINESS_TYPES);
  return types.filter(({ hasTill }) => kind === 'invoice' || hasTill).map(({ type }) => type);
}

function fitting(complexity: Complexity, { format, kind }: GenerateOptions): Complexity {
  if (format === 'pdf' || kind === 'receipt') return complexity;
  return { ...complexity, maxLines: Math.min(complexity.maxLines, MAX_LINES_ON_PICTURE) };
}
