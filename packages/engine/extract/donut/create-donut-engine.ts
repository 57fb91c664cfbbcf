import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';
import { createLocalEngine, type LocalEngineParts } from '../../inference/local-engine.ts';
import { labelMapOf } from '../../models/label-maps/label-map-of.ts';
import { toEngineReading } from '../labelled/to-engine-reading.ts';
import { cropOf } from './crop-of.ts';
import type { DonutAnswer } from './donut-task.ts';
import { labelledOfAnswers, labelsOfAnswers } from './labelled-of-answers.ts';

/** Donut as an engine: it looks at the first page only, and at no word of it; what it reads is then looked for among the words. */
export function createDonutEngine(parts: LocalEngineParts): EngineAdapter {
  return createLocalEngine('donut', parts, async ({ host, model, input }, call) => {
    const { folder, manifest } = model;
    const { document } = await input.reading();
    const [first] = document.pages;
    const picture = await input.page(1, manifest.preprocessing.pageWidthPx);
    const crop = first === undefined ? null : cropOf(first);
    const asked = await host.run({ kind: 'donut', folder, input: { picture, crop } }, call);
    if (!asked.ok) return asked;
    const answers: readonly DonutAnswer[] = asked.value.answers;
    const labels = labelsOfAnswers(answers, labelMapOf(manifest.labels));
    return { ok: true, value: toEngineReading(labelledOfAnswers(answers), labels, { document, page: 1 }) };
  });
}
