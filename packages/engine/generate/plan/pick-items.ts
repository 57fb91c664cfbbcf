import type { CatalogueItem } from '../business-types/business-type.ts';
import type { Random } from '../random.ts';
import type { PlanContext } from './plan-context.ts';

/** A catalogue item as it will stand in a line. */
export interface PickedItem {
  readonly item: CatalogueItem;
  readonly description: string;
}

/** Picks different items; when more are asked for than the catalogue has, further rounds are counted. */
export function pickItems(
  { business, locale }: PlanContext,
  count: number,
  random: Random,
): readonly PickedItem[] {
  const rounds = Array.from({ length: Math.ceil(count / business.items.length) }, (_, round) =>
    random.shuffle(business.items).map((item) => ({
      item,
      description: `${item.name[locale.language]}${round === 0 ? '' : ` (${round + 1})`}`,
    })),
  );
  return rounds.flat().slice(0, count);
}
