import { talkInDocument } from '../../machine-talk/talk-in-document.ts';
import { defineRule } from '../rule.ts';
import { toTalkHit } from '../support/machine-talk.ts';

/** Instructions to a model in a place, or in letters, that people do not see. */
export const hiddenInstruction = defineRule({
  id: 'hidden-instruction',
  family: 'content',
  severity: 'CRITICAL',
  title: 'Hidden instructions to a machine',
  about:
    'Text that people do not see (white, tiny, off the page, in the properties of the file or in comments, or disguised by look-alike ' +
    'letters) tells a model what to answer.',
  why: 'Nobody hides such a text by accident: it is there to make software approve the paper or read other values from it.',
  falsePositives: 'Documents about such attacks; tests of software.',
  source:
    'OWASP Top 10 for LLM applications 2025, LLM01; word lists of 15 languages in packages/core/machine-talk.',
  logOdds: 3,
  appliesTo: () => null,
  evaluate: ({ document }) =>
    toTalkHit(
      'CRITICAL',
      talkInDocument(document).filter(({ isHidden }) => isHidden),
    ),
});
