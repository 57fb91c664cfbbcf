import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTokenTree, type TokenValue } from './token-tree.ts';

/** The tree as plain JSON, for reading. */
function plain(value: TokenValue): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof Map)
    return Object.fromEntries([...(value as ReadonlyMap<string, TokenValue>)].map(([k, v]) => [k, plain(v)]));
  return (value as readonly TokenValue[]).map(plain);
}
const read = (text: string) => plain(readTokenTree(text));

describe('tagged text', () => {
  test('of a receipt becomes values, rows and nested values', () => {
    const text =
      '<s_menu><s_nm> COFFEE</s_nm><s_price> 9,000</s_price><sep/><s_nm> TEA</s_nm></s_menu>' +
      '<s_total><s_total_price> 9,000</s_total_price></s_total></s>';
    expect(read(text)).toEqual({
      menu: [{ nm: 'COFFEE', price: '9,000' }, { nm: 'TEA' }],
      total: { total_price: '9,000' },
    });
  });

  test('without tags is a text; with marks only it is nothing', () => {
    expect(read('just words')).toBe('just words');
    expect(read('<s></s><pad>')).toEqual([]);
  });

  test('a list of texts stays a list', () => {
    expect(read('<s_nm>a<sep/>b</s_nm>')).toEqual({ nm: ['a', 'b'] });
  });

  test('a value whose end is missing belongs to what is around it', () => {
    expect(read('<s_total><s_a>1</s_a><s_b>2</s_total>')).toEqual({ total: { a: '1' } });
    expect(read('<s_total><s_total_price>5</s_total_price>')).toEqual({ total_price: '5' });
  });

  test('an end without a beginning is ignored; of two values the first counts', () => {
    expect(read('</s_x><s_a>1</s_a><s_a>2</s_a></s_a>')).toEqual({ a: '1' });
  });

  test('keys that are members of every object are only keys', () => {
    const tree = readTokenTree(
      '<s___proto__><s_polluted>1</s_polluted></s___proto__><s_constructor>2</s_constructor>',
    );
    expect(tree).toBeInstanceOf(Map);
    expect((tree as ReadonlyMap<string, TokenValue>).get('constructor')).toBe('2');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

const key = fc.stringMatching(/^[a-z]{1,6}$/);
const word = fc.stringMatching(/^[A-Z0-9.,]{1,8}$/);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 3 }),
    fc.array(fc.dictionary(key, word, { minKeys: 1, maxKeys: 3 }), { minLength: 2, maxLength: 3 }),
  ),
})).node;

function write(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(write).join('<sep/>');
  return Object.entries(value as object)
    .map(([name, inner]) => `<s_${name}> ${write(inner)}</s_${name}>`)
    .join('');
}

test('what was written in this form is read as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }), (value) => {
      fc.pre(depthOf(value) <= 8);
      expect(read(write(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const pieces = fc.constantFrom(
  '<s_a>',
  '</s_a>',
  '<s_b>',
  '</s_b>',
  '<sep/>',
  '<',
  '>',
  '</s>',
  '<s_>',
  'x',
  ' ',
  '<s_a',
);

test('whatever a model writes is read, within bounds and without losing texts twice', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 200 }), (parts) => {
      const text = parts.join('');
      const value = readTokenTree(text);
      expect(deepest(value)).toBeLessThanOrEqual(20);
      expect(textsIn(value).join('').length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

function deepest(value: TokenValue): number {
  if (typeof value === 'string') return 0;
  const members = value instanceof Map ? [...value.values()] : [...(value as readonly TokenValue[])];
  return 1 + Math.max(0, ...members.map(deepest));
}

function textsIn(value: TokenValue): readonly string[] {
  if (typeof value === 'string') return [value];
  const members = value instanceof Map ? [...value.values()] : [...(value as readonly TokenValue[])];
  return members.flatMap(textsIn);
}

test.each([
  ['nested tags', '<s_a>'.repeat(100_000)],
  ['separators', '<sep/>'.repeat(100_000)],
  ['open brackets', '<'.repeat(1_000_000)],
  ['many keys without an end', Array.from({ length: 50_000 }, (_, index) => `<s_k${index}>`).join('')],
  ['one key again and again', '<s_a>1</s_a>'.repeat(100_000)],
])('a flood of %s ends', (_name, text) => {
  expect(readTokenTree(text)).toBeDefined();
});
