import type { MediaType } from '@vouch/core/document/document.ts';

/** Content credentials as a file carries them. */
export interface Carried {
  /** The manifest store, a JUMBF superbox. */
  readonly store: Uint8Array;
  /** The bytes of the file that it takes, headers included: all that its own digest may leave out. */
  readonly from: number;
  readonly until: number;
}

const MOST_BYTES = 16 * 1024 * 1024;
const APP11 = 0xeb;
const START_OF_SCAN = 0xda;
const MOST_PARTS = 2_000;

/** The content credentials in a JPEG, PNG or WebP file; `null` without any. Never throws. */
export function carriedCredentials(bytes: Uint8Array, mediaType: MediaType): Carried | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/jpeg') return inJpeg(buffer);
  if (mediaType === 'image/png') return inPng(buffer);
  return mediaType === 'image/webp' ? inWebp(buffer) : null;
}

/** Marker, length, "JP", instance and number of the packet: the box's own header is repeated in every packet. */
const PACKET_HEADER = 12;
const BOX_HEADER = 8;

function inJpeg(buffer: Buffer): Carried | null {
  const packets: Packet[] = [];
  for (const packet of segmentsOf(buffer)) {
    if (isPacket(buffer, packet, packets[0])) packets.push(packet);
  }
  const [first, last] = [packets[0], packets.at(-1)];
  if (first === undefined || last === undefined || last.end - first.start > MOST_BYTES) return null;
  const parts = packets.map((packet) => {
    const skipped = packet === first ? PACKET_HEADER : PACKET_HEADER + BOX_HEADER;
    return buffer.subarray(packet.start + skipped, packet.end);
  });
  return { store: Buffer.concat(parts), from: first.start, until: last.end };
}

/** A marker segment's place in the file. */
interface Packet {
  readonly start: number;
  readonly end: number;
}

/** The segments for applications' own data that boxes go into, up to the first scan. */
function segmentsOf(buffer: Buffer): readonly Packet[] {
  const found: Packet[] = [];
  let start = 2;
  for (let count = 0; count < MOST_PARTS && start + 4 <= buffer.length; count += 1) {
    const marker = buffer[start + 1];
    const end = start + 2 + buffer.readUInt16BE(start + 2);
    if (buffer[start] !== 0xff || marker === START_OF_SCAN || end > buffer.length) break;
    if (marker === APP11) found.push({ start, end });
    start = end;
  }
  return found;
}

/** Whether a segment belongs to the credentials: the first tells by its label, the others by the number of their box. */
function isPacket(buffer: Buffer, { start, end }: Packet, first: Packet | undefined): boolean {
  if (end - start < PACKET_HEADER + BOX_HEADER) return false;
  const box = buffer.toString('latin1', start + PACKET_HEADER + 4, start + PACKET_HEADER + BOX_HEADER);
  if (box !== 'jumb' || buffer.toString('latin1', start + 4, start + 6) !== 'JP') return false;
  if (first === undefined) return buffer.subarray(start, Math.min(end, start + 80)).includes('c2pa');
  return buffer.readUInt16BE(start + 6) === buffer.readUInt16BE(first.start + 6);
}

function inPng(buffer: Buffer): Carried | null {
  let at = 8;
  for (let count = 0; count < 100_000 && at + 12 <= buffer.length; count += 1) {
    const length = buffer.readUInt32BE(at);
    const until = at + 12 + length;
    if (buffer.toString('latin1', at + 4, at + 8) === 'caBX') {
      const isWhole = until <= buffer.length && length <= MOST_BYTES;
      return isWhole ? { store: buffer.subarray(at + 8, at + 8 + length), from: at, until } : null;
    }
    at = until;
  }
  return null;
}

function inWebp(buffer: Buffer): Carried | null {
  let at = 12;
  for (let count = 0; count < MOST_PARTS && at + 8 <= buffer.length; count += 1) {
    const length = buffer.readUInt32LE(at + 4);
    const until = at + 8 + length + (length % 2);
    if (buffer.toString('latin1', at, at + 4) === 'C2PA') {
      const isWhole = at + 8 + length <= buffer.length && length <= MOST_BYTES;
      return isWhole ? { store: buffer.subarray(at + 8, at + 8 + length), from: at, until } : null;
    }
    at = until;
  }
  return null;
}
