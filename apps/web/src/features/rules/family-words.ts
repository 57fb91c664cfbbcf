const WORDS: Readonly<Record<string, string>> = {
  arithmetic: 'Sums',
  dates: 'Dates',
  identifiers: 'Numbers with check digits',
  content: 'Countries, taxes and currencies',
  'e-invoice': 'Data against page',
  'pdf-structure': 'Inside the PDF',
  picture: 'Inside the picture',
  provenance: 'Where the file comes from',
  history: 'Earlier documents',
};

/** The heading of a family of checks. */
export function familyWords(family: string): string {
  return WORDS[family] ?? family;
}
