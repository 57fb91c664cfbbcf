import type { PictureTrace } from '../../document/picture-traces.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { SOMEWHERE } from '../../testing/build.ts';
import { editedWord } from './edited-word.ts';
import { previewDiffers } from './preview-differs.ts';

const trace = (logOdds: number): PictureTrace => ({
  place: SOMEWHERE,
  text: '84.75',
  logOdds,
  signs: ['stroke', 'sharpness'],
  peers: 31,
});

describeRule(editedWord, {
  hits: {
    'a clear trace': { pictureTraces: [trace(2.4)], severity: 'CRITICAL' },
    'a weak trace': { pictureTraces: [trace(0.8)], severity: 'INFO' },
    'the strongest of several': { pictureTraces: [trace(0.6), trace(2.2)], severity: 'CRITICAL' },
  },
  passes: {
    'no trace': { pictureTraces: [] },
    'a trace that is hardly one': { pictureTraces: [trace(0.2)] },
  },
  silent: { 'a document whose pictures were not looked at': {} },
});

const preview = { width: 160, height: 120, state: 'alike', box: null } as const;

describeRule(previewDiffers, {
  hits: {
    'a preview that shows one place as it was before': {
      image: { preview: { ...preview, state: 'changed', box: SOMEWHERE.box } },
    },
  },
  passes: {
    'a preview of the picture': { image: { preview } },
    'a preview of another cut': { image: { preview: { ...preview, state: 'unlike' } } },
  },
  silent: { 'no preview': { image: {} }, 'a PDF': {} },
});
