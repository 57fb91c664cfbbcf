import { defineSetting } from '../setting.ts';
import { wholeNumber } from '../text-schemas.ts';

/** How feedback changes the rules. */
export const LEARNING_SETTINGS = {
  trainAfterFeedback: defineSetting({
    env: 'TRAIN_AFTER_FEEDBACK',
    doc: 'New feedback after which the rules are trained by themselves; `0` trains only when an administrator asks.',
    schema: wholeNumber(0, 1_000_000, 10),
    shownDefault: '`10`',
  }),
} as const;
