import type { LabelMap } from '../../models/label-maps/label-map.ts';
import type { LabelledText } from '../labelled/labelled-text.ts';
import type { DonutAnswer } from './donut-task.ts';
import { labelledOfTree } from './labelled-of-tree.ts';
import { readTokenTree } from './token-tree.ts';

/** Key under which models that answer questions write their answer. */
const ANSWER = 'answer';

/** The texts in a model's answers. The answer to a question has the asked field as label. */
export function labelledOfAnswers(answers: readonly DonutAnswer[]): readonly LabelledText[] {
  return answers.flatMap(({ asked, text, confidence }) => {
    const labelled = labelledOfTree(readTokenTree(text), confidence);
    if (asked === null) return labelled;
    return labelled.filter(({ label }) => label === ANSWER).map((one) => ({ ...one, label: asked }));
  });
}

/** What the labels of answers mean: those of the model, and each asked field itself. */
export function labelsOfAnswers(answers: readonly DonutAnswer[], labels: LabelMap): LabelMap {
  return {
    ...labels,
    ...Object.fromEntries(answers.flatMap(({ asked }) => (asked === null ? [] : [[asked, asked]]))),
  };
}
