/** Characters that recognition takes for one another. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': '68OD',
  '1': '7IL4',
  '2': '7Z',
  '3': '8',
  '4': '91',
  '5': '6S',
  '6': '058',
  '7': '12',
  '8': '036B',
  '9': '4',
  O: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};

/** The text with one character at a time exchanged for one that looks alike; at most 40 characters are read. */
export function lookAlikesOf(text: string): readonly string[] {
  const chars = Array.from(text.slice(0, 40));
  return chars.flatMap((char, index) =>
    Array.from(LOOK_ALIKES[char] ?? '', (other) => chars.with(index, other).join('')),
  );
}
