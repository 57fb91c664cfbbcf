import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import { toIsoTime } from './pdf-date.ts';

const LONGEST_VALUE = 300;
const MOST_HISTORY = 20;
const MOST_TEXTS = 50;
/** Shorter texts are codes, dates and names. */
const SHORTEST_TEXT = 12;

/** What an XMP packet says about software, dates and history; `null` without a packet. Read as plain text, never as XML. */
export function readXmp(packet: string | null): PdfFacts['xmp'] {
  if (packet === null) return null;
  return {
    producer: valueOf(packet, 'pdf:Producer'),
    creatorTool: valueOf(packet, 'xmp:CreatorTool'),
    createdAt: toIsoTime(valueOf(packet, 'xmp:CreateDate')),
    modifiedAt: toIsoTime(valueOf(packet, 'xmp:ModifyDate')),
    history: [...packet.matchAll(/stEvt:softwareAgent(?:="([^"]{1,300})"|>([^<]{1,300})<)/g)]
      .slice(0, MOST_HISTORY)
      .map((match) => clean(match[1] ?? match[2] ?? '')),
    texts: freeTexts(packet),
  };
}

/** Texts between tags and in attributes that are long enough to say something. */
function freeTexts(packet: string): readonly string[] {
  const found = packet.matchAll(/(?:>|[\w:]=")([^<>"]{12,1000})/g);
  const texts = found
    .map((match) => clean(match[1] ?? ''))
    .filter((text) => text.length >= SHORTEST_TEXT && text.includes(' '));
  return [...new Set(texts.take(MOST_TEXTS))];
}

/** Value of a property, written as an element or as an attribute. */
function valueOf(packet: string, name: string): string | null {
  const match = new RegExp(`${name}(?:="([^"]{1,${LONGEST_VALUE}})"|>([^<]{1,${LONGEST_VALUE}})<)`).exec(
    packet,
  );
  const text = clean(match?.[1] ?? match?.[2] ?? '');
  return text === '' ? null : text;
}

function clean(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
}
