import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, decimalOf } from './read-values.ts';
import type { XmlElement } from './xml/xml-element.ts';

const element = (text: string, format?: string): XmlElement => ({
  name: 'Value',
  namespace: '',
  attributes: new Map(format === undefined ? [] : [['format', format]]),
  children: [],
  text,
});

describe('decimals', () => {
  test.each([
    ['12.50', '12.50'],
    [' \n-0.10 ', '-0.10'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['19.000000000000000', '19'],
    ['00', '00'],
  ])('%j is read as %j', (text, value) => {
    const faults: string[] = [];
    expect(decimalOf(element(text), (fault) => faults.push(fault))).toBe(value);
    expect(faults).toEqual([]);
  });

  test.each(['1e3', '1,5', '1.234,56', 'NaN', '--1', '1 000', '12345678901234567890', '.'])(
    '%j is a fault',
    (text) => {
      const faults: string[] = [];
      expect(decimalOf(element(text), (fault) => faults.push(fault))).toBeNull();
      expect(faults).toEqual(['Value is not a plain decimal number.']);
    },
  );

  test('a missing or empty element is unknown without a fault', () => {
    const faults: string[] = [];
    expect(decimalOf(null, (fault) => faults.push(fault))).toBeNull();
    expect(decimalOf(element('  '), (fault) => faults.push(fault))).toBeNull();
    expect(faults).toEqual([]);
  });

  test('every decimal keeps its digits and scale', () => {
    const decimal = fc.stringMatching(/^-?[0-9]{1,18}\.[0-9]{1,12}$/);
    fc.assert(
      fc.property(decimal, (text) => {
        expect(decimalOf(element(` ${text}\t`), () => undefined)).toBe(text);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['20310714', '102', '2031-07-14'],
    ['203107141530', '203', '2031-07-14'],
    ['2031-07-14', undefined, '2031-07-14'],
    ['2031-07-14T00:00:00', undefined, '2031-07-14'],
    ['2031-07-14T16:46:12.000+02:00', undefined, '2031-07-14'],
    ['2031-07-14Z', undefined, '2031-07-14'],
  ])('%s in format %s is %s', (text, format, day) => {
    expect(dayOf(element(text, format), () => undefined)).toBe(day);
  });

  test.each(['20310229', '203107', '14.07.2031', '2031-13-01', 'soon'])('%s is a fault', (text) => {
    const faults: string[] = [];
    expect(dayOf(element(text, '610'), (fault) => faults.push(fault))).toBeNull();
    expect(faults).toEqual(['Value is not a day (format 610).']);
  });
});
