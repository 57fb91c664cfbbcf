import { describe, expect, test } from 'vitest';
import { decodeXml } from './decode-xml.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
};
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', utf8(xml('UTF-8'))],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(xml('utf-8')))],
    ['no declaration', utf8('<a>é</a>')],
    ['ISO-8859-1', latin(xml('ISO-8859-1'))],
    ['Windows-1252', latin(xml('windows-1252'))],
    ['UTF-16 little endian with mark', wide(`\ufeff${xml('UTF-16')}`, true)],
    ['UTF-16 big endian with mark', wide(`\ufeff${xml('UTF-16')}`, false)],
    ['UTF-16 big endian without mark', wide(xml('UTF-16'), false)],
  ])('%s', (_name, bytes) => {
    const decoded = decodeXml(bytes);
    expect(decoded?.text).toContain('<a>é</a>');
    expect(decoded?.faults).toEqual([]);
  });
});

describe('a wrong declaration is forgiven and listed', () => {
  test.each([
    ['an unknown name', utf8(xml('UTF-8-W/O-BOM'))],
    ['UTF-16 declared over UTF-8 bytes', utf8(xml('utf-16'))],
    ['UTF-8 declared over Windows-1252 bytes', latin(xml('UTF-8'))],
  ])('%s', (_name, bytes) => {
    const decoded = decodeXml(bytes);
    expect(decoded?.text).toContain('<a>é</a>');
    expect(decoded?.faults).toHaveLength(1);
  });
});

test('blanks before and padding after the document are left out', () => {
  const decoded = decodeXml(utf8('\n  <a>é</a>\n\u0000\u0000\u001A'));
  expect(decoded?.text).toBe('<a>é</a>');
  expect(decoded?.faults).toEqual(['Blanks stand before the XML declaration.']);
});

test('other text around the document stays for the parser to refuse', () => {
  expect(decodeXml(utf8('x<a/>y'))?.text).toBe('x<a/>y');
});
