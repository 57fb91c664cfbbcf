import { defineRule } from '../rule.ts';
import { findSoftware, SOFTWARE_LOG_ODDS } from './software.ts';

/** The picture was last saved by an image editor. */
export const imageEditorNamed = defineRule({
  id: 'image-editor-named',
  family: 'provenance',
  severity: 'INFO',
  title: 'Saved by an image editor',
  about:
    'The picture names a program for editing pictures. Honest people crop and brighten with them, so this is a hint only.',
  why: 'Edited pictures of receipts went through such a program, though most that did were only cropped.',
  falsePositives: 'Cropped, turned or brightened photos.',
  source: 'List of programs in software.ts.',
  logOdds: 1.2,
  appliesTo: ({ document }) =>
    document.image === null
      ? 'The file is not a picture.'
      : document.image.software
        ? null
        : 'The picture names no program.',
  evaluate: ({ document }) => {
    const software = findSoftware([document.image?.software ?? null]);
    if (software === null || software.kind === 'ai-generator') return null;
    return {
      severity: 'INFO',
      explanation: `The picture was saved by ${software.name}. Ask for the original photo if other findings make you doubt.`,
      evidence: [],
      logOdds: SOFTWARE_LOG_ODDS[software.kind],
    };
  },
});
