import { expect, it } from 'vitest';
import { toForm } from './file-part.ts';

it('writes texts before files, each file with its name, and leaves out what is not said', () => {
  const form = toForm({
    files: [{ file: new Blob(['a']), filename: 'a.pdf' }, new File(['b'], 'b.pdf')],
    auto_save: false,
    confidence_threshold: 0.5,
    filename: undefined,
  });
  expect([...form.keys()]).toEqual(['auto_save', 'confidence_threshold', 'files', 'files']);
  expect(form.get('auto_save')).toBe('false');
  expect(form.getAll('files').map((file) => (file as File).name)).toEqual(['a.pdf', 'b.pdf']);
});
