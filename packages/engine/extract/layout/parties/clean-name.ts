/** A registration number after a name: "(867388-U)", "(Co. Reg. No: 1234-X)", "JM0325955-V", "[CO NO 5555]". */
const BRACKETED =
  /\s*[(（[{]\s*(?:(?:co|company|reg|roc|gst|no|sst)\b[^)）\]]*|[A-Z]{0,3}\d{4,9}\s?-?\s?[A-Z0-9]{0,2})\s*[)）\]}]?\s*\.?\s*$/iu;
const BARE =
  /\s+(?:(?:co\.?|company)\s*(?:reg|no)[^\p{L}]*\s*)?[A-Z]{0,2}\d{5,9}\s?-\s?[A-Z0-9]{1,2}\s*[)）]?\s*$/iu;
const LABELLED =
  /\s+(?:co\.?\s?(?:reg|no)|reg\.?\s?no|company\s(?:no|reg)|gst\s?(?:id|no|reg)|tax\s?id|vat\s?(?:no|id))\b.*$/iu;

/** "Own by: Chef Lee Sdn Bhd": words with a colon before a name. */
const LEAD = /^[\p{L}\s]{2,16}[:：](?:\s+(?=\p{L})|(?=\p{Lu}))/u;
/** "#000002 ": the number of the branch before a name. */
const LEADING_NUMBER = /^#\s?\d{2,8}\s+(?=\p{L})/u;
/** "273500-U (KSB)": a registration number and the code of the branch. */
const BRANCH_CODE = /\s+\d{5,9}\s?-\s?[A-Z]\s*[(（]\p{L}{2,5}[)）]\s*$/u;
/** Anything in closing brackets that is mostly a number, misread letters included. */
const NUMBERED = /\s*[(（[{][^()（）]{0,12}\d{3}[^()（）]{0,12}[)）\]}]?\s*$/u;

/** "BAKERIES(KL)SDN BHD": print readers lose blanks around brackets. "dm(2)" and "Inc(s)" keep theirs. */
const BLANK_LOST_BEFORE = /(?<=\p{L}{3})\((?=\p{Lu}+\))/gu;
const BLANK_LOST_AFTER = /(?<=\(\p{Lu}{1,12})\)(?=\p{L}{3})/gu;

/** Specks behind a line of a name: a comma or colon and what stands around it. */
const SPECKS = /[\s.,;:_]*[,;:_][\s.,;:_]*$/u;

/** Longer texts are no names; the bound keeps the patterns cheap. */
const MAX_NAME = 200;

/** The name without registration numbers, decoration and stray signs around it. */
export function cleanName(text: string): string {
  return text
    .slice(0, MAX_NAME)
    .replace(LEADING_NUMBER, '')
    .replace(LEAD, '')
    .replace(LABELLED, '')
    .replace(BRANCH_CODE, '')
    .replace(BRACKETED, '')
    .replace(NUMBERED, '')
    .replace(BARE, '')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(BLANK_LOST_BEFORE, ' (')
    .replace(BLANK_LOST_AFTER, ') ')
    .replace(/[\s:;,*_=~|•·'"-]+$/u, '')
    .trim();
}

/** The lines of a name as one text, without specks that were read behind them. */
export function joinName(lines: readonly string[]): string {
  return cleanName(lines.map((line) => line.slice(0, MAX_NAME).replace(SPECKS, '')).join(' '));
}
