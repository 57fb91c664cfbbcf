import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';
import { formatDay } from './date.ts';
import { formatDuration } from './duration.ts';
import { formatMoney, formatNumber } from './money.ts';
import { formatPercent } from './percent.ts';

describe('money', () => {
  it('keeps the printed scale and never goes through a float', () => {
    expect(formatMoney('1234.50', 'EUR', 'en')).toBe('€1,234.50');
    expect(formatMoney('9007199254740993.01', 'USD', 'en')).toBe('$9,007,199,254,740,993.01');
    expect(formatMoney('120', 'JPY', 'en')).toBe('¥120');
  });

  it('shows an amount of unknown currency without one', () => {
    expect(formatMoney('12.5', null, 'en')).toBe('12.5');
    expect(formatMoney('12.5', '??', 'en')).toBe('12.5');
  });

  it('shows text that is no amount as it stands', () => {
    expect(formatMoney('twelve', 'EUR', 'en')).toBe('twelve EUR');
  });

  it('keeps every digit of any amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const amount = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(formatMoney(amount, null, 'en').replaceAll(',', '')).toBe(amount);
      }),
    );
  });
});

describe('other values', () => {
  it('writes quantities without trailing zeros', () => {
    expect(formatNumber('2.500', 'en')).toBe('2.5');
  });

  it('claims neither certainty nor impossibility by rounding', () => {
    expect(formatPercent(0.999, 'en')).toBe('99%');
    expect(formatPercent(0.001, 'en')).toBe('1%');
    expect(formatPercent(1, 'en')).toBe('100%');
    expect(formatPercent(0, 'en')).toBe('0%');
  });

  it('shows the day that is written, whatever zone the reader is in', () => {
    expect(formatDay('2026-03-09', 'en')).toBe('Mar 9, 2026');
    expect(formatDay('2026-13-40', 'en')).toBe('2026-13-40');
    expect(formatDay('soon', 'en')).toBe('soon');
  });

  it('writes spans and sizes for people', () => {
    expect(formatDuration(840)).toBe('0.8 s');
    expect(formatDuration(59_400)).toBe('59 s');
    expect(formatDuration(185_000)).toBe('3 min 5 s');
    expect(formatBytes(1_400_000, 'en')).toBe('1.4 MB');
    expect(formatBytes(999, 'en')).toBe('999 bytes');
  });
});
