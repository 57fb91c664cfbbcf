import type { LanguageCode } from '../second-reader/languages.ts';

/** What a mark on a letter looks like: rising, falling, two dots, wide and flat, anything else over it (a roof, a blob), or a tail under it. */
export type MarkShape = 'acute' | 'grave' | 'dots' | 'flat' | 'roof' | 'cedilla';

type ByShape = Readonly<Partial<Record<MarkShape | 'any', string>>>;

/** Small letters with marks by language, base letter and shape; `any` for what else the mark may look like. */
const LETTERS: Readonly<Record<LanguageCode, Readonly<Record<string, ByShape>>>> = {
  deu: { a: { any: 'ä' }, o: { any: 'ö' }, u: { any: 'ü' }, e: { acute: 'é' } },
  fra: {
    a: { roof: 'â', flat: 'â', any: 'à' },
    e: { acute: 'é', grave: 'è', dots: 'ë', any: 'ê' },
    i: { dots: 'ï' },
    o: { any: 'ô' },
    c: { cedilla: 'ç' },
    u: { grave: 'ù', dots: 'ü', roof: 'û', flat: 'û' },
  },
  spa: {
    a: { any: 'á' },
    e: { any: 'é' },
    i: { acute: 'í' },
    o: { any: 'ó' },
    u: { dots: 'ü', any: 'ú' },
    n: { any: 'ñ' },
  },
  ita: { a: { any: 'à' }, e: { acute: 'é', any: 'è' }, o: { any: 'ò' }, u: { any: 'ù' } },
  nld: {
    a: { acute: 'á', grave: 'à', dots: 'ä' },
    e: { acute: 'é', grave: 'è', any: 'ë' },
    o: { acute: 'ó', dots: 'ö' },
    u: { acute: 'ú', dots: 'ü' },
  },
  por: {
    a: { acute: 'á', grave: 'à', roof: 'â', any: 'ã' },
    e: { acute: 'é', any: 'ê' },
    i: { acute: 'í' },
    c: { cedilla: 'ç' },
    o: { acute: 'ó', roof: 'ô', any: 'õ' },
    u: { any: 'ú' },
  },
};

/** Capital letters whose mark is nearly always the same: it is set so flat over them that its shape says little. */
const CAPITALS: Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>> = {
  fra: { E: 'É', A: 'À' },
  por: { E: 'É' },
};

/** The letter with the mark as the language writes it; null where it has none that fits. Keeps capitals. */
export function accented(letter: string, shape: MarkShape, language: LanguageCode): string | null {
  const small = letter.toLowerCase();
  const marked = smallWith(LETTERS[language][small] ?? {}, shape);
  if (marked === null || small === letter) return marked;
  const usual = shape === 'cedilla' ? undefined : CAPITALS[language]?.[letter];
  return usual ?? marked.toUpperCase();
}

/** A tail stands under a letter, so no mark over it will do instead. */
function smallWith(shapes: ByShape, shape: MarkShape): string | null {
  return shapes[shape] ?? (shape === 'cedilla' ? null : (shapes.any ?? null));
}
