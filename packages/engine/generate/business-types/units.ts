import type { Translated } from '../languages/language.ts';
import type { UnitId } from './business-type.ts';

/** One unit of measure. */
export interface Unit {
  /** UN/ECE recommendation 20. */
  readonly code: string;
  readonly word: Translated;
  /** Decimals that quantities are given in. */
  readonly decimals: 0 | 1 | 2 | 3;
}

/** Units by name. */
export const UNITS = {
  piece: {
    code: 'C62',
    decimals: 0,
    word: { en: 'pcs', de: 'Stk', fr: 'pce', es: 'ud', it: 'pz', nl: 'st', pt: 'un' },
  },
  hour: {
    code: 'HUR',
    decimals: 2,
    word: { en: 'hrs', de: 'Std', fr: 'h', es: 'h', it: 'ore', nl: 'uur', pt: 'h' },
  },
  day: {
    code: 'DAY',
    decimals: 1,
    word: { en: 'days', de: 'Tage', fr: 'jour', es: 'día', it: 'gg', nl: 'dag', pt: 'dia' },
  },
  kilogram: {
    code: 'KGM',
    decimals: 3,
    word: { en: 'kg', de: 'kg', fr: 'kg', es: 'kg', it: 'kg', nl: 'kg', pt: 'kg' },
  },
  metre: {
    code: 'MTR',
    decimals: 1,
    word: { en: 'm', de: 'm', fr: 'm', es: 'm', it: 'm', nl: 'm', pt: 'm' },
  },
  litre: {
    code: 'LTR',
    decimals: 2,
    word: { en: 'l', de: 'l', fr: 'l', es: 'l', it: 'l', nl: 'l', pt: 'l' },
  },
  squareMetre: {
    code: 'MTK',
    decimals: 2,
    word: { en: 'm²', de: 'm²', fr: 'm²', es: 'm²', it: 'm²', nl: 'm²', pt: 'm²' },
  },
  month: {
    code: 'MON',
    decimals: 0,
    word: { en: 'mo.', de: 'Mon.', fr: 'mois', es: 'mes', it: 'mesi', nl: 'mnd', pt: 'mês' },
  },
} satisfies Record<UnitId, Unit>;
