import { expect, test } from 'vitest';
import { UploadFormFields } from './upload.ts';

test('fields of a form that were left empty count as not sent', () => {
  expect(UploadFormFields.parse({ filename: '', auto_save: '', confidence_threshold: '' })).toEqual(
    UploadFormFields.parse({}),
  );
  expect(UploadFormFields.parse({ confidence_threshold: '0', auto_save: 'off' })).toEqual({
    auto_save: false,
    confidence_threshold: 0,
  });
});
