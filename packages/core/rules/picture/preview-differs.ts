import { defineRule } from '../rule.ts';

/** Programs that draw on a photo and keep its old preview are common enough that it proves no forgery by itself. */
const LOG_ODDS = 2.3;

/** The preview in the file shows something else in one place. */
export const previewDiffers = defineRule({
  id: 'preview-differs',
  family: 'picture',
  severity: 'CRITICAL',
  title: 'The preview in the file shows another picture in one place',
  about:
    'Cameras put a small preview into the file. It is compared with the picture; brightness may differ, and a preview of another cut says nothing. Only a place that differs while all else is alike counts.',
  why: 'Programs that change the picture often keep the preview of the picture before.',
  falsePositives: 'A pen note, an arrow or a blacked-out name that was drawn on the photo.',
  source:
    'EXIF 2.32, 4.6.5 (thumbnail data); Kee, Johnson, Farid: Digital image authentication from JPEG headers.',
  logOdds: LOG_ODDS,
  appliesTo: ({ document }) =>
    document.image?.preview ? null : 'The file holds no preview that can be compared.',
  evaluate: ({ document }) => {
    const preview = document.image?.preview;
    if (preview?.state !== 'changed') return null;
    return {
      severity: 'CRITICAL',
      explanation:
        'The preview that the camera stored in the file shows something else in the marked place: the picture was changed there later. Ask for the original photo.',
      evidence: preview.box === null ? [] : [{ place: { page: 1, box: preview.box }, text: '' }],
    };
  },
});
