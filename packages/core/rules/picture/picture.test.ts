import type { PictureTrace } from '../../document/picture-traces.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { SOMEWHERE } from '../../testing/build.ts';
import { editedWord } from './edited-word.ts';

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
