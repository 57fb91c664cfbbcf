import type { Box } from '@vouch/core/geometry/box.ts';
import type { GeneratedTruth, TruthValue } from '../generated-truth.ts';

/** The truth of a picture of the first page: its boxes moved onto the picture, other pages left out. */
export function placeTruth(truth: GeneratedTruth, toPicture: (box: Box) => Box): GeneratedTruth {
  const move = <K extends string>(values: Partial<Record<K, TruthValue>>): Partial<Record<K, TruthValue>> => {
    const kept = Object.entries<TruthValue | undefined>(values).flatMap(([key, value]) =>
      value === undefined || value.place.page !== 1
        ? []
        : [[key, { ...value, place: { page: 1, box: toPicture(value.place.box) } }] as const],
    );
    return Object.fromEntries(kept) as Partial<Record<K, TruthValue>>;
  };
  return {
    ...truth,
    pages: 1,
    fields: move(truth.fields),
    lines: truth.lines.map(move).filter((line) => Object.keys(line).length > 0),
    taxes: truth.taxes.map(move),
  };
}
