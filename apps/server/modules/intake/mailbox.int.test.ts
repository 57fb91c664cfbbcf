import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mailOf, type MailPart } from '@vouch/engine/unpack/testing/write-mail.ts';
import { invoicePdf } from '../../testing/forms.ts';
import { startImapServer, type TestImapServer } from '../../testing/imap-server.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const text: MailPart = { type: 'text/plain', content: 'Please find attached.' };
const attached = (content: Uint8Array): MailPart => ({
  type: 'application/pdf',
  name: 'invoice.pdf',
  disposition: 'attachment',
  content,
});

let mails: TestImapServer;
let server: TestServer;
let token = '';
const start = async (more: Record<string, string> = {}) => {
  server = await startTestServer({
    IMAP_HOST: '127.0.0.1',
    IMAP_PORT: String(mails.port),
    IMAP_SECURITY: 'none',
    IMAP_USER: 'testuser',
    IMAP_PASSWORD: 'testpass',
    IMAP_POLL_SECONDS: '1',
    ...more,
  });
  token = await server.token('user');
};
beforeEach(async () => {
  mails = await startImapServer();
});
afterEach(async () => {
  await server.stop();
  await mails.stop();
});

interface Listed {
  readonly task_id: string;
  readonly filename: string;
  readonly status: string;
  readonly parent_id: string | null;
}
const tasks = async () => (await server.call('/tasks', { token })).body['tasks'] as readonly Listed[];
const ended = async () =>
  (await tasks()).filter(({ status }) => status === 'completed' || status === 'failed');

describe('a mailbox', () => {
  test('is emptied: attachments become documents, and the message is marked as read when it is safe', async () => {
    mails.deliver(mailOf([text, attached(await invoicePdf(840))]));
    await start();
    await expect.poll(async () => (await ended()).length).toBe(2);
    const found = await tasks();
    const mail = found.find(({ parent_id: parent }) => parent === null);
    expect(mail?.filename).toBe('Invoice.eml');
    expect(found.find(({ parent_id: parent }) => parent === mail?.task_id)?.filename).toBe('invoice.pdf');
    expect(mails.flagsIn('INBOX')).toEqual([[String.raw`\Seen`]]);
  });

  test('whose server tells of a message while we wait is looked at, and messages are moved where that is wanted', async () => {
    await start({ IMAP_DONE_MAILBOX: 'Done', IMAP_POLL_SECONDS: '2' });
    mails.deliver(mailOf([text, attached(await invoicePdf(841))]));
    await expect.poll(async () => (await ended()).length).toBe(2);
    await expect.poll(() => mails.flagsIn('Done').length).toBe(1);
    expect(mails.flagsIn('INBOX')).toEqual([]);
  });

  test('takes the same e-mail once, though its connection breaks and it comes again', async () => {
    const mail = mailOf([text, attached(await invoicePdf(842))]);
    mails.deliver(mail);
    await start();
    await expect.poll(async () => (await ended()).length).toBe(2);
    mails.cut();
    mails.deliver(mail);
    const seen = [String.raw`\Seen`];
    await expect.poll(() => mails.flagsIn('INBOX')).toEqual([seen, seen]);
    expect(await tasks()).toHaveLength(2);
  });

  test('reports an e-mail without a document as a failed task', async () => {
    mails.deliver(mailOf([text]));
    await start();
    await expect.poll(async () => (await ended()).length).toBe(1);
    expect(await tasks()).toMatchObject([{ status: 'failed', code: 'nothing-inside' }]);
  });

  test('keeps an e-mail that is too large, marked for a person', async () => {
    mails.deliver(mailOf([text, attached(Buffer.alloc(100_000, 1))]));
    await start({ UPLOAD_TOTAL_MAX_BYTES: '50000' });
    await expect
      .poll(() => mails.flagsIn('INBOX').map((flags) => flags.toSorted()))
      .toEqual([[String.raw`\Flagged`, String.raw`\Seen`]]);
    expect(await tasks()).toEqual([]);
  });
});
