import type { Word } from '@vouch/core/document/document.ts';

/** The words of a page as text lines, in order. */
export function linesOf(words: readonly Word[]): string[] {
  const lines = new Map<number, string[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line === undefined) lines.set(word.line, [word.text]);
    else line.push(word.text);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(' '));
}
