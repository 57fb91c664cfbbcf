import { cleanText } from './clean-text.ts';
import { generatorNamed } from './generator-marks.ts';

/** What a PNG's chunks tell besides its pixels. */
export interface PngFacts {
  /** Text chunks by lower-case keyword; compressed ones are left out. Settings of an image generator name it as "software". */
  readonly texts: ReadonlyMap<string, string>;
  readonly hasC2pa: boolean;
  readonly isComplete: boolean;
}

const MAX_CHUNKS = 100_000;
const MAX_TEXTS = 50;
const MOST_TEXT_BYTES = 8_000;
const SIGNATURE_BYTES = 8;

/** Walks the chunks of a PNG; stops where the file makes no sense. */
export function pngFacts(bytes: Uint8Array): PngFacts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  let [hasC2pa, isComplete] = [false, false];
  let at = SIGNATURE_BYTES;
  for (let count = 0; count < MAX_CHUNKS && at + 12 <= buffer.length && !isComplete; count += 1) {
    const length = buffer.readUInt32BE(at);
    const type = buffer.toString('latin1', at + 4, at + 8);
    const data = buffer.subarray(at + 8, at + 8 + length);
    if ((type === 'tEXt' || type === 'iTXt') && texts.size < MAX_TEXTS) addText(texts, type, data);
    hasC2pa ||= type === 'caBX';
    isComplete = type === 'IEND';
    at += 12 + length;
  }
  return { texts, hasC2pa, isComplete };
}

function addText(texts: Map<string, string>, type: 'tEXt' | 'iTXt', data: Buffer): void {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return;
  const keyword = data.toString('latin1', 0, end).toLowerCase();
  const value =
    type === 'tEXt' ? data.toString('latin1', end + 1, end + MOST_TEXT_BYTES) : internationalText(data, end);
  const clean = cleanText(value);
  if (clean !== null) texts.set(keyword, clean);
  const generator = generatorNamed(keyword, value);
  if (generator !== null) texts.set('software', generator);
}

/** After the keyword: two compression bytes, language and translated keyword (zero-terminated), then UTF-8 text. */
function internationalText(data: Buffer, keywordEnd: number): string {
  if (data[keywordEnd + 1] !== 0) return '';
  const language = data.indexOf(0, keywordEnd + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? '' : data.toString('utf8', translated + 1, translated + MOST_TEXT_BYTES);
}
