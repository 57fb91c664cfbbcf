const LETTERS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  C: '0',
  c: '0',
  I: '1',
  l: '1',
  '|': '1',
  i: '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
};

/** A leading "S" is as likely a dollar sign as a five, so the first sign may only be a zero or a one. */
const FIRST = String.raw`[\dOoQIl|]`;

/** Amount-like runs in which a print reader may have taken digits for letters: "O.00", "5O.0C", "1l.50". */
const SUSPECT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:[A-Z]{2,3}|[$€£])?${FIRST}[\dOoQIl|SBZ]{0,5}[.,][\dOoQDIl|SBZCc]{2}(?![\p{L}\d])`,
  'gu',
);
const PREFIX = /^(?:[A-Z]{2,3}(?=[\dOoQIl|SBZ]{1,6}[.,])|[$€£])/u;

/** The text of a recognised row with letters inside amounts turned into the digits they stand for. Same length. */
export function repairDigits(text: string): string {
  return text.replace(SUSPECT, (run) => {
    const prefix = PREFIX.exec(run)?.[0] ?? '';
    const rest = run.slice(prefix.length);
    if (!/\d/.test(rest)) return run;
    return prefix + rest.replace(/[OoQDCcIl|SsBZi]/g, (letter) => LETTERS[letter] ?? letter);
  });
}
