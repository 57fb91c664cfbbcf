import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';
import { createLocalEngine, type LocalEngineParts } from '../../inference/local-engine.ts';
import { labelMapOf } from '../../models/label-maps/label-map-of.ts';
import type { LabelledText } from '../labelled/labelled-text.ts';
import { toEngineReading } from '../labelled/to-engine-reading.ts';
import { labelledOfWords } from './labelled-of-words.ts';

/** Pages that are looked at; totals stand on the first or the last. */
const MAX_PAGES = 3;
/** Width at which a page is drawn before it is shrunk to the model's own size. */
const PAGE_WIDTH_PX = 1_000;

/** LayoutLM as an engine: it labels the words that the local reader found, by text, place and (some models) picture. */
export function createLayoutlmEngine(parts: LocalEngineParts): EngineAdapter {
  return createLocalEngine('layoutlm', parts, async ({ host, model, input }, call) => {
    const { folder, manifest } = model;
    const { document } = await input.reading();
    const { pages } = document;
    const shown = pages.length <= MAX_PAGES ? pages : [...pages.slice(0, MAX_PAGES - 1), ...pages.slice(-1)];
    const meanings = labelMapOf(manifest.labels);
    const labelled: LabelledText[] = [];
    for (const { number, words } of shown) {
      const placed = words.map(({ text, box }) => ({ text, box }));
      const picture =
        manifest.preprocessing.picture === null ? null : await input.page(number, PAGE_WIDTH_PX);
      const asked = await host.run({ kind: 'layoutlm', folder, input: { words: placed, picture } }, call);
      if (!asked.ok) return asked;
      labelled.push(...labelledOfWords(words, asked.value.labels, meanings));
    }
    return { ok: true, value: toEngineReading(labelled, meanings, { document, page: 1 }) };
  });
}
