import { DUTCH } from './nl.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { GERMAN } from './de.ts';
import { ITALIAN } from './it.ts';
import type { LabelWords, Language } from './language.ts';
import { PORTUGUESE } from './pt.ts';
import { SPANISH } from './es.ts';

/** Label words by language. */
export const LANGUAGES = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
} satisfies Record<Language, LabelWords>;
