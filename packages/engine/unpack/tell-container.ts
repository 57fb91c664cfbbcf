/** Files that hold other files, by their media type. */
export type ContainerType = 'application/zip' | 'message/rfc822';

/** What is looked at to tell an e-mail, bytes. */
const HEAD_BYTES = 16_384;
/** Names that only the header of a message has; two of them are enough. */
const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|x-[\w-]{1,60})$/;
const HEADER_LINE = /^([!-9;-~]{1,76}):/;
/** Office documents are ZIP files, too, but no archives that anybody packed. */
const OFFICE_ENTRY = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype|META-INF\/)/;

/** Which kind of container the bytes are; `null` when they are none. Looks at the start only. */
export function tellContainer(bytes: Uint8Array): ContainerType | null {
  if (isArchive(bytes)) return 'application/zip';
  return isMail(bytes) ? 'message/rfc822' : null;
}

function isArchive(bytes: Uint8Array): boolean {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (signature === 'PK\x05\x06') return true;
  if (signature !== 'PK\x03\x04' || bytes.length < 30) return false;
  const nameLength = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const firstName = Buffer.from(bytes.subarray(30, 30 + Math.min(nameLength, 64))).toString('latin1');
  return !OFFICE_ENTRY.test(firstName);
}

/** A message begins with its header lines: every line is one, or goes on with the one before. */
function isMail(bytes: Uint8Array): boolean {
  const [head = ''] = textOf(bytes).split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  // Mailbox files put an envelope line before the header.
  if (lines[0]?.startsWith('From ') === true) lines.shift();
  // The last line may be cut off where looking ends.
  const isCut = head.length >= HEAD_BYTES - 3;
  const whole = isCut ? lines.slice(0, -1) : lines;
  const names = whole.filter((line) => !/^[ \t]/.test(line)).map((line) => HEADER_LINE.exec(line)?.[1]);
  if (names.includes(undefined) || names.length === 0) return false;
  return new Set(names.filter((name) => MAIL_HEADERS.test(name?.toLowerCase() ?? ''))).size >= 2;
}

function textOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return head.replace(/^(?:\xEF\xBB\xBF)?\s{0,16}/, '');
}
