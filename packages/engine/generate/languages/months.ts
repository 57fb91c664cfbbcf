import type { Language } from './language.ts';

const names = (text: string): readonly string[] => text.split(' ');

/** Month names as they are written inside a date. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: names('January February March April May June July August September October November December'),
  de: names('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: names('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  it: names('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: names('januari februari maart april mei juni juli augustus september oktober november december'),
  pt: names('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
};
