import { DOCVQA_QUESTIONS } from '../../models/label-maps/docvqa.ts';
import { FIELD_TARGETS, type FieldTarget } from '../../models/label-maps/label-map.ts';
import type { ManifestOf } from '../../models/manifest.ts';

/** What a decoder starts with. */
export interface Prompt {
  /** The field that is asked for; `null` when the model reads all fields at once. */
  readonly asked: FieldTarget | null;
  readonly text: string;
}

const PLACE_OF_QUESTION = '{question}';

/** What a model is started with: once for a model that reads everything, once for each question for one that answers questions. */
export function promptsOf({ preprocessing }: Pick<ManifestOf<'donut'>, 'preprocessing'>): readonly Prompt[] {
  const { prompt, questions = DOCVQA_QUESTIONS } = preprocessing;
  if (!prompt.includes(PLACE_OF_QUESTION)) return [{ asked: null, text: prompt }];
  return FIELD_TARGETS.flatMap((asked) => {
    const question = questions[asked];
    // A function, so that a dollar sign in a question stays one.
    return question === undefined ? [] : [{ asked, text: prompt.replace(PLACE_OF_QUESTION, () => question) }];
  });
}
