import { createHash } from 'node:crypto';

/** A part of a message under test. */
export interface MailPart {
  readonly type: string;
  readonly name?: string;
  readonly disposition?: 'attachment' | 'inline';
  readonly contentId?: string;
  readonly content: Uint8Array | string;
}

const HEADER = [
  'From: Anna <anna@example.com>',
  'To: invoices@example.org',
  'Subject: Invoice',
  'Message-ID: <1@example.com>',
  'MIME-Version: 1.0',
];

/** A message with these parts, as mail programs write it. */
export function mailOf(parts: readonly MailPart[], kind: 'mixed' | 'related' = 'mixed'): Buffer {
  const bodies = parts.map((part) => [...headerOf(part), '', bodyOf(part)]);
  // Made of the content: a message within a message has another one.
  const boundary = createHash('sha256').update(JSON.stringify(bodies)).digest('hex').slice(0, 40);
  const head = [...HEADER, `Content-Type: multipart/${kind}; boundary="${boundary}"`];
  const lines = bodies.flatMap((body) => [`--${boundary}`, ...body]);
  return Buffer.from([...head, '', ...lines, `--${boundary}--`, ''].join('\r\n'));
}

function headerOf({ type, name, disposition, contentId }: MailPart): string[] {
  const named = name === undefined ? '' : `; filename="${name}"`;
  return [
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${isNested(type) ? '8bit' : 'base64'}`,
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}${named}`]),
    ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
  ];
}

function bodyOf({ type, content }: MailPart): string {
  if (isNested(type)) return Buffer.from(content as Uint8Array).toString('latin1');
  return Buffer.from(content as Uint8Array)
    .toString('base64')
    .replaceAll(/.{76}/g, '$&\r\n');
}

function isNested(type: string): boolean {
  return type === 'message/rfc822';
}
