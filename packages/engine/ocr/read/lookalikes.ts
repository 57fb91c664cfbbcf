/** Letters that printers and recognisers make look like a digit, by digit. */
const LETTERS_BY_DIGIT: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'o', 'Q', 'D'],
  '1': ['I', 'l', 'i', 'L'],
  '2': ['Z', 'z'],
  '5': ['S', 's'],
  '6': ['G'],
  '8': ['B'],
};

const ALTERNATIVES = new Map<string, readonly string[]>();
for (const [digit, letters] of Object.entries(LETTERS_BY_DIGIT)) {
  ALTERNATIVES.set(digit, letters);
  for (const letter of letters) ALTERNATIVES.set(letter, [digit]);
}

/** Characters of the other kind (letter or digit) that this one is easily mistaken for. */
export function lookalikesOf(text: string): readonly string[] {
  return ALTERNATIVES.get(text) ?? [];
}

/** A character and the likeliest one of the other kind that looks like it. */
export interface Candidate {
  readonly text: string;
  readonly probability: number;
  readonly alternative: { readonly text: string; readonly probability: number } | null;
}

/** How likely, against the first reading, the other one must be when both neighbours are of its kind … */
const BETWEEN_RATIO = 0.05;
/** … and when only one side of the word says anything, and the word has nothing of the first kind. */
const ONE_SIDED_RATIO = 0.35;

type Kind = 'letter' | 'digit';

/**
 * Settles doubt between a letter and a digit that look alike (`O` and `0`, `S` and `5`) by their neighbours in the word. Only
 * readings that the recogniser itself holds possible are taken; a sure character is never changed.
 */
export function settleLookalikes(word: readonly Candidate[]): Candidate[] {
  return word.map((candidate, index) => {
    const { alternative, probability } = candidate;
    if (alternative === null) return candidate;
    return alternative.probability >= probability * neededRatio(word, index)
      ? { ...candidate, ...alternative }
      : candidate;
  });
}

function neededRatio(word: readonly Candidate[], index: number): number {
  const kind = kindOf(word[index]?.text ?? '');
  const sides = [nearestKind(word.slice(0, index).toReversed()), nearestKind(word.slice(index + 1))].filter(
    (side) => side !== null,
  );
  if (kind === 'letter' && isDecimalPlace(word, index)) return BETWEEN_RATIO;
  if (kind === null || sides.length === 0 || sides.includes(kind)) return Infinity;
  if (sides.length === 2) return BETWEEN_RATIO;
  return hasSure(word, kind) ? Infinity : ONE_SIDED_RATIO;
}

/** Whether the character is the first or second one after a decimal point or comma. */
function isDecimalPlace(word: readonly Candidate[], index: number): boolean {
  const before = word.slice(Math.max(0, index - 3), index).map((candidate) => candidate.text);
  return /\d[.,]\d?$/.test(before.join(''));
}

/** The kind of the nearest sure character; a point or comma before digits is passed over. */
function nearestKind(characters: readonly Candidate[]): Kind | null {
  for (const candidate of characters) {
    const kind = kindOf(candidate.text);
    if (kind === null && !'.,'.includes(candidate.text)) return null;
    if (kind !== null && isSure(candidate)) return kind;
  }
  return null;
}

function hasSure(word: readonly Candidate[], kind: Kind): boolean {
  return word.some((candidate) => kindOf(candidate.text) === kind && isSure(candidate));
}

function isSure({ probability, alternative }: Candidate): boolean {
  return alternative === null || alternative.probability < BETWEEN_RATIO * probability;
}

function kindOf(text: string): Kind | null {
  if (/^\p{N}$/u.test(text)) return 'digit';
  return /^\p{L}$/u.test(text) ? 'letter' : null;
}
