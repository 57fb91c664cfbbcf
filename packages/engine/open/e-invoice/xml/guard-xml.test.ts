import { expect, test } from 'vitest';
import { guardXml, MAX_XML_CHARACTERS } from './guard-xml.ts';

const codeOf = (text: string) => {
  const result = guardXml(text);
  return result.ok ? 'ok' : result.error.code;
};

test('declarations are refused wherever they stand', () => {
  expect(codeOf('<!DOCTYPE a><a/>')).toBe('unsafe-xml');
  expect(codeOf('<a><!ENTITY x "y"></a>')).toBe('unsafe-xml');
  expect(codeOf('<!-- c --><![CDATA[x]]><!ELEMENT a>')).toBe('unsafe-xml');
});

test('text over the bounds is refused', () => {
  expect(codeOf(' '.repeat(MAX_XML_CHARACTERS + 1))).toBe('too-large');
  expect(codeOf('<a/>'.repeat(1_000_001))).toBe('unsafe-xml');
});

test('an invoice without declarations passes unchanged', () => {
  expect(guardXml('<a><!-- ok --></a>')).toEqual({ ok: true, value: '<a><!-- ok --></a>' });
});
