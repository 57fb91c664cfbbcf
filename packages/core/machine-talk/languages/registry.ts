import { AR, HI, JA, KO, ZH } from './asian.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { NL, PL, RU, TR } from './european.ts';
import { ES, FR, IT, PT } from './romance.ts';
import type { TalkWords } from './talk-words.ts';

/** Languages whose talk to machines is known; a further one is a list of words and an entry here. */
export const TALK_LANGUAGES: readonly TalkWords[] = [
  EN,
  DE,
  FR,
  ES,
  IT,
  PT,
  NL,
  PL,
  RU,
  TR,
  ZH,
  JA,
  KO,
  AR,
  HI,
];
