import { AUTOMOTIVE } from './automotive.ts';
import type { BusinessType, BusinessTypeId } from './business-type.ts';
import { CONSTRUCTION } from './construction.ts';
import { CONSULTING } from './consulting.ts';
import { GROCERY } from './grocery.ts';
import { HEALTHCARE } from './healthcare.ts';
import { HOSPITALITY } from './hospitality.ts';
import { LOGISTICS } from './logistics.ts';
import { RESTAURANT } from './restaurant.ts';
import { RETAIL } from './retail.ts';
import { TECHNOLOGY } from './technology.ts';

/** The business types by name. */
export const BUSINESS_TYPES = {
  retail: RETAIL,
  restaurant: RESTAURANT,
  grocery: GROCERY,
  consulting: CONSULTING,
  technology: TECHNOLOGY,
  construction: CONSTRUCTION,
  healthcare: HEALTHCARE,
  automotive: AUTOMOTIVE,
  logistics: LOGISTICS,
  hospitality: HOSPITALITY,
} satisfies Record<BusinessTypeId, BusinessType>;
