/** Longest part of a name in an archive that comes from outside, characters. */
const MOST = 80;

/** Text of somebody's making as part of a file name: no folders, no characters that some system forbids. */
export function safeName(text: string): string {
  const safe = text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  return safe.slice(0, MOST) || 'invoice';
}

/** The name of the n-th file of an archive, n from 1: "000012_R-7.xml". */
export function entryName(number: number, text: string, extension = ''): string {
  return `${String(number).padStart(6, '0')}_${safeName(text)}${extension}`;
}
