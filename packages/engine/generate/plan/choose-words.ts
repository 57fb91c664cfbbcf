import type { LabelKey } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Locale } from '../locales/locale.ts';
import type { Random } from '../random.ts';
import type { Words } from './sample-document.ts';

/** One word for every label; each document uses its own mix. */
export function chooseWords(locale: Locale, random: Random): Words {
  const words = { ...LANGUAGES[locale.language], ...locale.labels };
  const chosen = Object.entries(words).map(([key, list]) => [key, random.fork(key).pick(list)] as const);
  return Object.fromEntries(chosen) as Record<LabelKey, string>;
}
