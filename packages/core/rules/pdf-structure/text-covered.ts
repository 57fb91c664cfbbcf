import type { Overlay } from '../../document/pdf-facts.ts';
import { onlyPdf } from '../gates.ts';
import { defineRule, type RuleHit } from '../rule.ts';
import { bareText, digitCount, isMostlyValue, readsInPlaceOf } from '../support/value-words.ts';

/** More patches than this are the way in which the file was made, such as a scan in strips over its text. */
const MOST_PATCHES = 8;
/** Fewer digits are a part of a value, or a mark. */
const WHOLE_VALUE = 2;
const PATCH_WORDS: Readonly<Record<Overlay['kind'], string>> = {
  box: 'a box',
  image: 'a picture of its own',
  annotation: 'a note of its own',
};

/** Text that was painted over with a box, picture or annotation and shows something else now. */
export const textCovered = defineRule({
  id: 'text-covered',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'Text was covered and written anew',
  about:
    'Compares what is drawn first with what is drawn over it: a box, picture or comment that hides a value, with another value on top, is an edit; so is a picture that just fits over one value. The old text is still in the file.',
  why: 'It shows the edit itself: the covered value is still in the file, under the one that is shown.',
  falsePositives:
    'Redacted copies; templates that draw a placeholder, a box over it and then the value. Stamps and words such as “Paid” are not counted.',
  source: 'Paint order of ISO 32000-1, 8.2; no hit on 198 public genuine files.',
  logOdds: 4.5,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const overlays = (document.pdf?.overlays ?? []).filter((overlay) => hasDigits(overlay.hiddenText));
    const replaced = overlays.filter(isReplaced);
    if (replaced.length > 0) return hit(replaced, 'CRITICAL', 4.5);
    const patched = overlays.filter(isPatched);
    if (patched.length > 0 && patched.length <= MOST_PATCHES) {
      const isWhole = patched.some(({ hiddenText }) => digitCount(hiddenText) >= WHOLE_VALUE);
      return hit(patched, 'CRITICAL', isWhole ? 3.5 : 2);
    }
    const blanked = overlays.filter((overlay) => overlay.shownText.trim() === '');
    return blanked.length > 0 ? hit(blanked, 'INFO', 0.7) : null;
  },
});

function isReplaced({ kind, hiddenText, shownText }: Overlay): boolean {
  if (kind === 'annotation') return readsInPlaceOf(hiddenText, shownText);
  return hasDigits(shownText) && bareText(hiddenText) !== bareText(shownText);
}

/** A picture or note of its own signs that just fits over one value: what it shows is not text, so it can't be told here. */
function isPatched({ hiddenText, shownText, patch }: Overlay): boolean {
  return patch === 'inked' && shownText.trim() === '' && isMostlyValue(hiddenText);
}

function hasDigits(text: string): boolean {
  return /\d/.test(text);
}

function hit(overlays: readonly Overlay[], severity: RuleHit['severity'], logOdds: number): RuleHit {
  const first = overlays[0];
  return {
    severity,
    explanation: `A place on page ${first?.place.page ?? 1} ${shownBy(first)} but "${first?.hiddenText ?? ''}" lies underneath. Ask the issuer for the original.`,
    evidence: overlays.map(({ place, hiddenText, shownText }) => ({
      place,
      text: shownText,
      before: hiddenText,
      after: shownText,
    })),
    logOdds,
  };
}

function shownBy(overlay: Overlay | undefined): string {
  if (overlay && overlay.shownText !== '') return `shows "${overlay.shownText}"`;
  return overlay?.patch === 'inked' ? `shows ${PATCH_WORDS[overlay.kind]}` : 'is blank';
}
