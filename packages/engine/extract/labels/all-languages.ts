import { DUTCH } from './nl.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { GERMAN } from './de.ts';
import { ITALIAN } from './it.ts';
import type { LanguageLabels } from './language-labels.ts';
import { MALAY } from './ms.ts';
import { PORTUGUESE } from './pt.ts';
import { SPANISH } from './es.ts';

/** Every language that can be read. A new one is one file and one line here. */
export const LANGUAGES: readonly LanguageLabels[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  MALAY,
];
