import { describe, expect, it } from 'vitest';

import type { ImageFacts } from '../../document/image-facts.ts';
import { buildInput, SOMEWHERE } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { runRules } from '../run.ts';
import { photoOfScreen } from './photo-of-screen.ts';
import { photoOlderThanPaper } from './photo-older-than-paper.ts';
import { savedAgain } from './saved-again.ts';
import { screenshot } from './screenshot.ts';

function noteOn(rule: typeof savedAgain, image: Partial<ImageFacts>) {
  const { findings, runs } = runRules([rule], buildInput({ image }));
  return { note: findings[0]?.explanation ?? runs[0]?.outcome, weight: findings[0]?.logOdds ?? 0 };
}

describe('saved-again', () => {
  const photo = { cameraModel: 'Phone 9', width: 3000, height: 4000 };
  const saving = {
    tables: 'libjpeg',
    quality: 85,
    codes: 'standard',
    segments: ['JFIF', 'EXIF', 'DQT'],
  } as const;

  it.each([
    [{ notedSize: { width: 4032, height: 3024 } }, /was 4032 × 3024 pixels/],
    [{ takenAt: '2026-03-14T09:08:07', modifiedAt: '2026-03-15T10:00:00' }, /changed on 2026-03-15/],
    [{ saving }, /library libjpeg \(quality 85\)/],
    [{ saving: { ...saving, segments: ['EXIF', 'Photoshop', 'DQT'] } }, /Adobe/],
  ])('tells by what a photo is known not to come from the camera, and weighs nothing: %o', (facts, words) => {
    const { note, weight } = noteOn(savedAgain, { ...photo, ...facts });
    expect(note).toMatch(words);
    expect(weight).toBe(0);
  });

  it('says nothing of a photo as the camera wrote it, upright or not', () => {
    const original = {
      ...photo,
      notedSize: { width: 4000, height: 3000 },
      takenAt: '2026-03-14T09:08:07',
      modifiedAt: '2026-03-14T09:08:09',
      saving: { ...saving, segments: ['EXIF', 'MPF', 'DQT'] },
    };
    expect(noteOn(savedAgain, original).note).toBe('clear');
    expect(noteOn(savedAgain, { saving }).note).toBe('not-applicable');
  });
});

describe('screenshot', () => {
  it('tells a flat picture of a screen’s size, and weighs nothing', () => {
    const { note, weight } = noteOn(screenshot, { flatShare: 0.9 });
    expect(note).toMatch(/screenshot/);
    expect(weight).toBe(0);
  });

  it('says nothing of pictures with grain, of photos and of other sizes', () => {
    expect(noteOn(screenshot, { flatShare: 0.2 }).note).toBe('clear');
    expect(noteOn(screenshot, { flatShare: 0.9, cameraModel: 'Phone 9' }).note).toBe('not-applicable');
    expect(noteOn(screenshot, { flatShare: null }).note).toBe('not-applicable');
  });
});

describeRule(photoOfScreen, {
  hits: { 'the grid of a screen on the paper': { screenGrid: { place: SOMEWHERE, share: 0.8 } } },
  passes: { 'a picture without one': { screenGrid: null } },
  silent: { 'a document without a picture of text': {} },
});

const photo = { image: { takenAt: '2026-03-14T09:08:07' }, textSource: 'ocr' } as const;

describeRule(photoOlderThanPaper, {
  hits: {
    'a date a month after the photo': {
      ...photo,
      text: ['2026-04-14'],
      wordConfidence: 0.99,
      fields: { invoiceDate: { value: '2026-04-14', place: SOMEWHERE } },
    },
  },
  passes: {
    'the day of the photo': { ...photo, fields: { invoiceDate: '2026-03-14' } },
    'a day that may have been misread': {
      ...photo,
      text: ['2026-04-14'],
      wordConfidence: 0.6,
      fields: { invoiceDate: '2026-04-14' },
    },
    'a day that fits when day and month are exchanged': {
      ...photo,
      fields: { invoiceDate: { value: '2026-12-03', raw: '12/03/2026' } },
    },
  },
  silent: { 'a picture that notes no time': { image: {}, fields: { invoiceDate: '2026-04-14' } } },
});
