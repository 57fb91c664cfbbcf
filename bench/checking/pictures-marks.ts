import { MARK_NAMES } from '@vouch/engine/forensics/image/measured-word.ts';
import { areaUnderCurve, foundAt } from './figures.ts';
import type { ComparedPicture } from './pictures-compared.ts';
import { highestScore, MODEL } from './pictures-score.ts';

/** What the score of words loses without each mark, as lines of text. */
export function markTable(pictures: readonly ComparedPicture[]): string {
  const all = figuresWithout(pictures, null);
  const rows = MARK_NAMES.map((mark) => {
    const { area, found } = figuresWithout(pictures, mark);
    return row(`without ${mark}`, [area - all.area, found - all.found], true);
  });
  return [
    `${'mark'.padEnd(24)}${'AUC'.padStart(8)}${'at 5 %'.padStart(8)}`,
    row('all marks', [all.area, all.found]),
    ...rows,
  ].join('\n');
}

function figuresWithout(pictures: readonly ComparedPicture[], mark: string | null) {
  const kept = Object.entries(MODEL.weights).filter(
    ([name]) => mark === null || !name.startsWith(`${mark}-`),
  );
  const weighed = { ...MODEL, weights: Object.fromEntries(kept) };
  const scores = (isGenuine: boolean) =>
    pictures
      .filter(({ label }) => label.genuine === isGenuine)
      .map(({ words }) => highestScore(words, weighed));
  const [genuine, forged] = [scores(true), scores(false)];
  return { area: areaUnderCurve(genuine, forged) ?? 0, found: foundAt(genuine, forged, 0.05) ?? 0 };
}

function row(name: string, figures: readonly number[], isChange = false): string {
  const cells = figures.map((figure) => {
    const sign = isChange && figure >= 0 ? '+' : '';
    return `${sign}${figure.toFixed(3)}`.padStart(8);
  });
  return `${name.padEnd(24)}${cells.join('')}`;
}
