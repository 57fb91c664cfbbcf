import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toIsoTime } from './pdf-date.ts';
import { readXmp } from './xmp.ts';

describe('toIsoTime', () => {
  it.each([
    ["D:20260131093005+01'00'", '2026-01-31T09:30:05+01:00'],
    ['D:20260131093005Z', '2026-01-31T09:30:05Z'],
    ['D:202601', '2026-01-01T00:00:00'],
    ['20260131', '2026-01-31T00:00:00'],
    ['2026-01-31T09:30:05.123+01:00', '2026-01-31T09:30:05+01:00'],
    ['2026-01-31', '2026-01-31T00:00:00'],
  ])('reads %s', (text, expected) => {
    expect(toIsoTime(text)).toBe(expected);
  });

  it.each(['D:20260231', 'yesterday', '', 'D:99'])('refuses %s', (text) => {
    expect(toIsoTime(text)).toBeNull();
  });

  it('gives a date or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const iso = toIsoTime(text);
        expect(iso === null || !Number.isNaN(Date.parse(iso))).toBe(true);
      }),
    );
  });
});

describe('readXmp', () => {
  it('reads elements and attributes', () => {
    const packet =
      '<rdf:Description xmp:CreatorTool="Word &amp; more" xmp:CreateDate="2026-01-31T09:30:05Z"><pdf:Producer>iText</pdf:Producer><rdf:li stEvt:softwareAgent="Photoshop 25"/></rdf:Description>';
    expect(readXmp(packet)).toEqual({
      texts: ['Photoshop 25'],
      producer: 'iText',
      creatorTool: 'Word & more',
      createdAt: '2026-01-31T09:30:05Z',
      modifiedAt: null,
      history: ['Photoshop 25'],
    });
  });

  it('gives nothing without a packet', () => {
    expect(readXmp(null)).toBeNull();
  });
});
