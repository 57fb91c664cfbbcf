import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import { xmpTexts } from '../../../open/xmp-texts.ts';
import { toIsoTime } from './pdf-date.ts';

const LONGEST_VALUE = 300;
const MOST_HISTORY = 20;

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
    texts: xmpTexts(packet),
  };
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
