import type { Language } from '../languages/language.ts';
import { MONTHS } from '../languages/months.ts';
import type { DateStyle } from '../locales/locale.ts';

/** An ISO day as the style writes it. */
export function printDay(iso: string, style: DateStyle, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const word = MONTHS[language][Number(month) - 1] ?? month;
  const written: Readonly<Record<DateStyle, string>> = {
    'd.m.y': `${day}.${month}.${year}`,
    'd/m/y': `${day}/${month}/${year}`,
    'd-m-y': `${day}-${month}-${year}`,
    'm/d/y': `${month}/${day}/${year}`,
    'y-m-d': iso,
    'd month y': `${Number(day)}${language === 'de' ? '.' : ''} ${word} ${year}`,
    'month d, y': `${word} ${Number(day)}, ${year}`,
  };
  return written[style];
}
