const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
const COUNTRIES =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT MX MY NL NO NZ PL PT RO SE SG SI SK US ZA'.split(
    ' ',
  );
/** Names that the list of the platform does not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  usa: 'US',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
};

let known: ReadonlyMap<string, string> | null = null;

/** The country (ISO 3166-1 alpha-2) whose name an address ends with, in one of seven languages; `null` when it ends with none. */
export function countryAtEnd(address: string): string | null {
  known ??= namesOfCountries();
  const last =
    address
      .slice(-80)
      .split(/[,\n·]/)
      .at(-1) ?? '';
  const words = folded(last).split(' ').slice(-4);
  for (let from = 0; from < words.length; from += 1) {
    const country = known.get(words.slice(from).join(' '));
    if (country !== undefined) return country;
  }
  return null;
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return COUNTRIES.map((country) => [folded(display.of(country) ?? ''), country] as const);
  });
  return new Map([...Object.entries(OTHER_NAMES), ...names.filter(([name]) => name !== '')]);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}
