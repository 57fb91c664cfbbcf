import { WebSocket } from 'ws';
import { facturX } from '../../support/documents.ts';
import type { Seen } from '../documented.ts';
import type { Subject } from '../subject.ts';

const LIMIT_MS = 90_000;

/** A server-sent event as it arrived. */
export interface StreamedEvent {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A form as the documents show it, with one receipt. */
export async function formWithReceipt(part: 'file' | 'files' = 'file'): Promise<FormData> {
  const { file } = await facturX();
  const form = new FormData();
  form.append(part, new Blob([Uint8Array.from(file.bytes)], { type: file.type }), file.name);
  return form;
}

/** A form with anything as its file. */
export function formWith(bytes: Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  return form;
}

/** The answer to one receipt. */
export function analyzed(subject: Subject): Promise<Seen> {
  return subject.once('analyze', async () =>
    subject.call('/analyze', { form: await formWithReceipt(), token: null }),
  );
}

/** The answer to two receipts and one file that is none. */
export function analyzedBatch(subject: Subject): Promise<Seen> {
  return subject.once('batch', async () => {
    const form = await formWithReceipt('files');
    const { file } = await facturX();
    form.append('files', new Blob([Uint8Array.from(file.bytes)]), 'second.pdf');
    form.append('files', new Blob(['%PDF-1.7\nnothing of a document']), 'broken.pdf');
    return subject.call('/analyze/batch', { form, token: null });
  });
}

/** The answer of all engines. */
export function analyzedHybrid(subject: Subject): Promise<Seen> {
  return subject.once('hybrid', async () =>
    subject.call('/analyze/hybrid?vision_model=gpt-4o', { form: await formWithReceipt(), token: null }),
  );
}

/** Everything that a stream told. */
export function streamed(subject: Subject): Promise<readonly StreamedEvent[]> {
  return subject.once('stream', async () => {
    const body = await formWithReceipt();
    const response = await fetch(`${subject.vouch.url}/analyze/stream`, { method: 'POST', body });
    if (response.status !== 200) throw new Error(`The stream was refused: ${response.status}`);
    return eventsOf(await response.text());
  });
}

/** The first streamed event that fits, as something seen. */
export async function streamedEvent(
  subject: Subject,
  fits: (event: StreamedEvent) => boolean,
): Promise<Seen> {
  const event = (await streamed(subject)).find(fits);
  return { status: 0, contentType: '', body: event?.data ?? null };
}

/** Everything that the WebSocket told after the documented message. */
export function overSocket(subject: Subject): Promise<readonly Record<string, unknown>[]> {
  return subject.once('socket', async () => {
    const { file } = await facturX();
    const socket = new WebSocket(`${subject.vouch.url.replace('http', 'ws')}/ws/analyze`);
    const messages: Record<string, unknown>[] = [];
    try {
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error('The socket told no end.')), LIMIT_MS).unref();
        socket.on('error', reject);
        socket.on('open', () => socket.send(messageWith(file.bytes)));
        socket.on('message', (data: Buffer) => {
          const message = JSON.parse(data.toString('utf8')) as Record<string, unknown>;
          messages.push(message);
          if (message['event'] === 'complete' || message['event'] === 'error') resolve();
        });
      });
    } finally {
      socket.close();
    }
    return messages;
  });
}

function messageWith(bytes: Uint8Array): string {
  return JSON.stringify({ action: 'analyze', file_base64: Buffer.from(bytes).toString('base64') });
}

/** The events of a stream's text. */
export function eventsOf(text: string): readonly StreamedEvent[] {
  return text.split('\n\n').flatMap((block) => {
    const field = (name: string) =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const data = field('data');
    return data === undefined
      ? []
      : [{ name: field('event') ?? 'message', data: JSON.parse(data) as StreamedEvent['data'] }];
  });
}
