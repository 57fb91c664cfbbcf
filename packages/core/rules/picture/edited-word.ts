import type { PictureTrace, TraceSign } from '../../document/picture-traces.ts';
import { defineRule } from '../rule.ts';

/** What a sign means, in words that follow "its". */
const WORDS: Readonly<Record<TraceSign, string>> = {
  ink: 'ink',
  stroke: 'width of strokes',
  sharpness: 'sharpness',
  paper: 'paper',
  colour: 'colour',
  height: 'height',
  saving: 'traces of earlier saving',
  twin: 'exact likeness to other characters',
};

/** Pixels alone never prove a forgery: print, folds and pens leave odd words too. */
const CAP = 3;
const MOST_SHOWN = 5;

/** A word was probably put into the picture later. */
export const editedWord = defineRule({
  id: 'edited-word',
  family: 'picture',
  severity: 'CRITICAL',
  title: 'A value does not look like the rest of the picture',
  about:
    'Ink, edges, paper, saving history and shapes of each value are compared with the other words of the same page. What was typed, pasted or copied in later differs in several of them at once.',
  why: 'A value typed or pasted into a picture did not pass through the same printer, lens and saving as its neighbours.',
  falsePositives: 'Values stamped, written by hand, set in a typeface of their own or crossed by a fold.',
  source: 'Own measurement on edited receipt pictures; see docs/checking-pictures.md.',
  logOdds: CAP,
  thresholds: ['editedWordFrom', 'editedWordSeriousFrom'],
  appliesTo: ({ document }) =>
    document.pictureTraces === undefined ? 'No picture was compared word by word.' : null,
  evaluate: ({ document }, { editedWordFrom, editedWordSeriousFrom }) => {
    const traces = (document.pictureTraces ?? []).filter(({ logOdds }) => logOdds >= editedWordFrom);
    const [first] = traces.toSorted((a, b) => b.logOdds - a.logOdds);
    if (!first) return null;
    const isSerious = first.logOdds >= editedWordSeriousFrom;
    return {
      severity: isSerious ? 'CRITICAL' : 'INFO',
      explanation: sentence(first, isSerious),
      evidence: traces.slice(0, MOST_SHOWN).map(({ place, text }) => ({ place, text })),
      logOdds: Math.min(CAP, first.logOdds),
    };
  },
});

function sentence({ text, place, signs, peers }: PictureTrace, isSerious: boolean): string {
  const how = isSerious ? 'was probably put in later' : 'may have been put in later';
  const what = listOf(signs.map((sign) => WORDS[sign]));
  return `"${text.slice(0, 60)}" on page ${place.page} ${how}: its ${what} set it apart from ${peers} similar words. Compare it with the paper original.`;
}

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? 'look') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
