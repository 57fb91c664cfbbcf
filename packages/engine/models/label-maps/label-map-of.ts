import type { ManifestOf } from '../manifest.ts';
import { CORD_LABELS } from './cord.ts';
import type { LabelMap } from './label-map.ts';
import { SROIE_LABELS } from './sroie.ts';

/** What the labels of a model mean. Models that answer questions have none: what is asked says what the answer means. */
export function labelMapOf(labels: ManifestOf<'donut' | 'layoutlm'>['labels']): LabelMap {
  if (labels === 'cord') return CORD_LABELS;
  if (labels === 'sroie') return SROIE_LABELS;
  if (labels === 'docvqa') return {};
  return Object.fromEntries(Object.entries(labels).map(([label, target]) => [label.toLowerCase(), target]));
}
