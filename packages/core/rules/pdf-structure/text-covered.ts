import type { Overlay } from '../../document/pdf-facts.ts';
import { onlyPdf } from '../gates.ts';
import { defineRule, type RuleHit } from '../rule.ts';
import { bareText } from '../support/value-words.ts';

/** Text that was painted over with a box, picture or annotation and shows something else now. */
export const textCovered = defineRule({
  id: 'text-covered',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'Text was covered and written anew',
  about:
    'Compares what is drawn first with what is drawn over it: a box, picture or comment that hides a value, with another value on top, is an edit. The old text is still in the file.',
  why: 'It shows the edit itself: the covered value is still in the file, under the one that is shown.',
  falsePositives: 'Redacted copies; templates that draw a placeholder, a box over it and then the value.',
  source: 'Paint order of ISO 32000-1, 8.2; no hit on 198 public genuine files.',
  logOdds: 4.5,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const overlays = (document.pdf?.overlays ?? []).filter((overlay) => hasDigits(overlay.hiddenText));
    const replaced = overlays.filter(isReplaced);
    if (replaced.length > 0) return hit(replaced, 'CRITICAL', 4.5);
    const blanked = overlays.filter((overlay) => overlay.shownText.trim() === '');
    return blanked.length > 0 ? hit(blanked, 'INFO', 0.7) : null;
  },
});

function isReplaced({ hiddenText, shownText }: Overlay): boolean {
  return hasDigits(shownText) && bareText(hiddenText) !== bareText(shownText);
}

function hasDigits(text: string): boolean {
  return /\d/.test(text);
}

function hit(overlays: readonly Overlay[], severity: RuleHit['severity'], logOdds: number): RuleHit {
  const first = overlays[0];
  const shown = first && first.shownText !== '' ? `shows "${first.shownText}"` : 'is blank';
  return {
    severity,
    explanation: `A place on page ${first?.place.page ?? 1} ${shown} but "${first?.hiddenText ?? ''}" lies underneath. Ask the issuer for the original.`,
    evidence: overlays.map(({ place, hiddenText, shownText }) => ({
      place,
      text: shownText,
      before: hiddenText,
      after: shownText,
    })),
    logOdds,
  };
}
