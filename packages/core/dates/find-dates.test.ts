import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDateOrder, dayOf } from './date-order.ts';
import { findDates } from './find-dates.ts';

const firstDay = (text: string) => findDates(text).map((date) => dayOf(date, 'dmy'))[0];

describe('findDates', () => {
  test.each([
    ['18-11-1813:58SH01', '2018-11-18'],
    ['27/01/201812:32', '2018-01-27'],
    ['Date : 5 / 11/ 2018', '2018-11-05'],
    ['2019-06-10', '2019-06-10'],
    ['2018/03/04 12:11', '2018-03-04'],
    ['20180304', '2018-03-04'],
    ['25032018 13:11:54', '2018-03-25'],
    ['vom 05.06.2018', '2018-06-05'],
    ['03 Mar2018 18:22', '2018-03-03'],
    ['25-MAR-18', '2018-03-25'],
    ['08/Jan/2018', '2018-01-08'],
    ['11. März 2014', '2014-03-11'],
    ['le 1er août 2020', '2020-08-01'],
    ['3 de marzo de 2018', '2018-03-03'],
    ['19 aprile 2024', '2024-04-19'],
    ['11 juni 2024', '2024-06-11'],
    ['22 de julho de 2024', '2024-07-22'],
    ['January 8, 2024', '2024-01-08'],
    ['8th February 2024', '2024-02-08'],
    ['29.02.2024', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(firstDay(text)).toBe(day);
  });

  test.each([
    '29.02.2023',
    '32.01.2020',
    '08.30 - 12.30 Uhr',
    '1.2.3.4',
    'Tel 07-386 7524',
    '12.50',
    '13:58',
    '00/00/0000',
  ])('finds no date in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('keeps every possible reading and says when there is one day only', () => {
    expect(findDates('09/04/2018')[0]).toMatchObject({
      readings: { dmy: '2018-04-09', mdy: '2018-09-04' },
      certain: false,
    });
    expect(findDates('23/04/2018')[0]).toMatchObject({ readings: { dmy: '2018-04-23' }, certain: true });
    expect(findDates('04/04/2018')[0]?.certain).toBe(true);
  });

  test('finds several dates in their order and gives what was printed', () => {
    expect(findDates('01.09.2013 - 30.09.2013').map((date) => date.raw)).toEqual([
      '01.09.2013',
      '30.09.2013',
    ]);
  });

  test('never throws, and every date lies where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789./- :aMäry,')) }), (text) => {
        for (const date of findDates(text)) {
          expect(text.slice(date.start, date.end)).toBe(date.raw);
          expect(Object.values(date.readings).length).toBeGreaterThan(0);
          for (const day of Object.values(date.readings))
            expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        }
      }),
    );
  });

  test('reads back every day in day-first and year-first form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2098-12-31'), noInvalidDate: true }),
        fc.constantFrom('.', '/', '-'),
        (date, sign) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-');
          expect(firstDay([day, month, year].join(sign))).toBe(iso);
          expect(firstDay([year, month, day].join(sign))).toBe(iso);
        },
      ),
    );
  });
});

test('a number and a word before a date do not hide it', () => {
  const days = (text: string) => findDates(text).map(({ readings }) => Object.values(readings));
  expect(days('Havenkade 45 Datum 17 februari 2026')).toEqual([['2026-02-17']]);
  expect(days('Elm Road 45 Date 17/03/2026')).toEqual([['2026-03-17']]);
});

test('a mark after the name of a day begins a date, one within a number does not', () => {
  expect(findDates('Rabu,10-05-2017 Time : 21:51').map(({ raw }) => raw)).toEqual(['10-05-2017']);
  expect(findDates('Dt.17/03/26').map(({ raw }) => raw)).toEqual(['17/03/26']);
  expect(findDates('12,10-05-2017')).toEqual([]);
});

describe('chooseDateOrder', () => {
  const order = (texts: string[], prior?: 'dmy' | 'mdy') => chooseDateOrder(texts.flatMap(findDates), prior);

  test('day first unless told otherwise', () => {
    expect(order(['03/04/2018'])).toBe('dmy');
    expect(order(['03/04/2018'], 'mdy')).toBe('mdy');
    expect(order([])).toBe('dmy');
  });

  test('one date that allows a single order decides for all', () => {
    expect(order(['11/03/2017', '11/17/2017'])).toBe('mdy');
    expect(order(['11/03/2017', '17/11/2017'], 'mdy')).toBe('dmy');
  });
});
