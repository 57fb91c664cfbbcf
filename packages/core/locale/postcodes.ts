/** A shape of postcodes and the countries (ISO 3166-1 alpha-2) that have it. */
interface PostcodeShape {
  readonly pattern: RegExp;
  readonly countries: readonly string[];
}

const FOUR_DIGITS = 'AR AT AU BD BE BG CH CY DK GE HU LI LU LV MK NO NZ PH SI TN ZA'.split(' ');
const FIVE_DIGITS =
  'BA DE DZ EE EG ES FI FR HR ID IT JO KR KW LA LK LT MA MC ME MM MX MY NP PK RS SA SM TH TR TW UA US UY VA VN'.split(
    ' ',
  );
const SIX_DIGITS = 'BY CN CO EC IN KG KZ RO RU SG TJ TM UZ VN'.split(' ');

/** Shapes by how much they tell, those of one country first. Source: Universal Postal Union, addressing systems by country. */
const SHAPES: readonly PostcodeShape[] = [
  { pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/, countries: ['GB', 'GG', 'IM', 'JE'] },
  { pattern: /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b/, countries: ['CA'] },
  { pattern: /\b[AC-FHKNPRTV-Y](?:\d\d|6W) ?[\dAC-FHKNPRTV-Y]{4}\b/, countries: ['IE'] },
  { pattern: /\b[1-9]\d{3} ?[A-Z]{2} \p{Lu}/u, countries: ['NL'] },
  { pattern: /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/, countries: ['US'] },
  { pattern: /\b\d{4}-\d{3} \p{L}/u, countries: ['PT'] },
  { pattern: /\b\d{2}-\d{3} \p{L}/u, countries: ['PL'] },
  { pattern: /\b\d{5}-\d{3}\b/, countries: ['BR'] },
  { pattern: /〒? ?\b\d{3}-\d{4}\b/, countries: ['JP'] },
  { pattern: /\b\d{3} \d{2} \p{Lu}/u, countries: ['CZ', 'GR', 'SE', 'SK'] },
  { pattern: /(?<![\d-])\d{5} \p{Lu}/u, countries: FIVE_DIGITS },
  { pattern: /(?<![\d-])[1-9]\d{5}(?!\d)/, countries: SIX_DIGITS },
  // Not at the beginning: there it is the number of a house.
  { pattern: /[^\d\s]\s*[ ,·]\s?[1-9]\d{3} \p{Lu}\p{Ll}/u, countries: FOUR_DIGITS },
];

/** What the postcode of an address looks like. */
export interface PostcodeSign {
  readonly text: string;
  /** Countries (ISO 3166-1 alpha-2) that have postcodes of this shape; several. */
  readonly countries: readonly string[];
}

/** The first shape of postcodes that an address holds; `null` when it holds none. At most 300 characters are read. */
export function postcodeIn(address: string): PostcodeSign | null {
  const text = address.slice(0, 300).replaceAll(/\s+/g, ' ');
  for (const { pattern, countries } of SHAPES) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { text: found.replaceAll(/^[^\d〒A-Z]+|\s\p{L}+$/gu, ''), countries };
  }
  return null;
}
