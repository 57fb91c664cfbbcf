import { AMERICAN } from './en-us.ts';
import { BRITISH } from './en-gb.ts';
import { FRANCE } from './fr-fr.ts';
import { GERMANY } from './de-de.ts';
import { ITALY } from './it-it.ts';
import type { Locale, LocaleId } from './locale.ts';
import { NETHERLANDS } from './nl-nl.ts';
import { PORTUGAL } from './pt-pt.ts';
import { SPAIN } from './es-es.ts';
import { SWITZERLAND } from './de-ch.ts';

/** The locales by name. */
export const LOCALES = {
  'en-GB': BRITISH,
  'en-US': AMERICAN,
  'de-DE': GERMANY,
  'de-CH': SWITZERLAND,
  'fr-FR': FRANCE,
  'es-ES': SPAIN,
  'it-IT': ITALY,
  'nl-NL': NETHERLANDS,
  'pt-PT': PORTUGAL,
} satisfies Record<LocaleId, Locale>;
