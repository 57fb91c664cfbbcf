import { failure } from '@vouch/core/errors/document-error.ts';

import type { ReadInput } from '../../host/host.ts';
import { ACCEPTED_LIST } from './media-types.ts';
import { startOf } from './xml-text.ts';

const HEIC =
  'This is a HEIC picture, which we can not open. Please convert it to JPEG: on an iPhone choose ' +
  'Settings, Camera, Formats, Most Compatible, or share the photo by mail, which converts it.';

/** The refusal of a file that we do not open: names what came, by its ending and by its bytes, and what is allowed. */
export async function refuseType({
  bytes,
  fileName,
}: Pick<ReadInput, 'bytes' | 'fileName'>): Promise<ReturnType<typeof failure>> {
  const kind = await kindOf(bytes);
  if (kind === 'image/heic' || kind === 'image/heif') return failure('unsupported-type', HEIC);
  return failure(
    'unsupported-type',
    `This ${endingOf(fileName)}file is ${kind}, which we can not read. Please send ${ACCEPTED_LIST}.`,
  );
}

/** ".txt " or nothing: only what looks like the ending of a name is repeated. */
function endingOf(fileName: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0].toLowerCase();
  return ending === undefined ? '' : `${ending} `;
}

/** What the file seems to be: a media type, or words for what has none. */
async function kindOf(bytes: Uint8Array): Promise<string> {
  // Loaded only here: files that we open never need it.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found !== undefined && found.mime !== 'application/xml') return found.mime.replace('-sequence', '');
  return isText(bytes) ? textKindOf(startOf(bytes)) : 'of an unknown type';
}

function textKindOf(start: string): string {
  if (/<(?:[a-z]{1,9}:)?svg[\s>]/i.test(start)) return 'an SVG drawing (image/svg+xml)';
  return /<html[\s>]|<!doctype\s{1,9}html/i.test(start)
    ? 'a web page (text/html)'
    : 'plain text (text/plain)';
}

/** Text has no zero bytes and hardly any other control characters. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls <= head.length / 100;
}
