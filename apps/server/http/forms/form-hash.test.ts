import { expect, test } from 'vitest';
import { FormHash } from './form-hash.ts';

async function hashOf(chunks: readonly string[], fields: Readonly<Record<string, string>>): Promise<string> {
  const hash = new FormHash();
  const source = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const passed: string[] = [];
  for await (const chunk of hash.through(source)) passed.push(Buffer.from(chunk).toString());
  expect(passed).toEqual(chunks);
  return hash.digest(fields);
}

test('two forms are one when file and fields are, however they were cut and ordered', async () => {
  const first = await hashOf(['ab', 'c'], { x: '1', y: '2' });
  expect(await hashOf(['abc'], { y: '2', x: '1' })).toBe(first);
});

test('another byte, another value, another name make another form', async () => {
  const fields = { x: '1' };
  const forms = [
    await hashOf(['abc'], fields),
    await hashOf(['abd'], fields),
    await hashOf(['abc'], { x: '2' }),
    await hashOf(['abc'], { y: '1' }),
    await hashOf(['abc'], {}),
  ];
  expect(new Set(forms).size).toBe(forms.length);
});
