import type { Findings } from '../findings.ts';
import { keyOf } from '../text/fold.ts';

/** The host of an e-mail address or website; print readers put blanks around the sign. */
const HOST = /(?:@\s?|www\s?\.\s?|https?:\/\/)([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5})/giu;
/** Shorter words of a name ("and", "der") say nothing. */
const LEAST_WORD = 3;
/** Shorter labels ("com", "mail") name nobody. */
const LEAST_LABEL = 5;
/** Share of a label that the words of a name must make up. */
const ENOUGH = 0.6;

/** The labels of the hosts that are printed on the pages, as keys: "muster-bau" of "www.muster-bau.de" becomes "musterbau". */
export function domainNames({ rows }: Findings): readonly string[] {
  const labels = rows.flatMap(({ row }) =>
    [...row.text.matchAll(HOST)].flatMap(([, host = '']) => host.split('.').map(keyOf)),
  );
  return [...new Set(labels.filter((label) => label.length >= LEAST_LABEL))];
}

/** Whether one of the labels is made of words of the name: who prints an address of their own on a page is its sender. */
export function ownsDomain(name: string, labels: readonly string[]): boolean {
  const words = name
    .split(/[\s-]+/u)
    .map(keyOf)
    .filter((word) => word.length >= LEAST_WORD);
  return labels.some((label) => {
    const said = new Set(words.filter((word) => label.includes(word)));
    const letters = [...said].reduce((sum, word) => sum + word.length, 0);
    return letters >= ENOUGH * label.length;
  });
}
