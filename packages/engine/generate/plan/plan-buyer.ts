import { BUSINESS_TYPES } from '../business-types/registry.ts';
import { makeAddress } from '../invent/address.ts';
import { makeCompany } from '../invent/company.ts';
import type { Locale } from '../locales/locale.ts';
import type { Random } from '../random.ts';
import type { Buyer } from './sample-document.ts';

/** Invents who buys: mostly a firm of another name, sometimes a person. */
export function planBuyer(locale: Locale, sellerName: string, random: Random): Buyer {
  if (random.chance(0.2)) {
    return { name: random.pick(locale.people), address: makeAddress(locale, random), vatId: null };
  }
  const others = { ...locale, stems: locale.stems.filter((stem) => !sellerName.includes(stem)) };
  const business = random.pick(Object.values(BUSINESS_TYPES));
  const { name, address, vatId } = makeCompany({ locale: others, business }, random.fork('firm'));
  return { name, address, vatId };
}
