import type { DocumentedAnswer, Seen } from '../documented.ts';
import type { Subject } from '../subject.ts';
import { formWith, formWithReceipt } from './steps.ts';

/** Documented: 10 MB. */
const LIMIT_BYTES = 10 * 1024 * 1024;

/** Every documented status of a failed request, with the documented body. */
export const ERROR_ANSWERS: readonly DocumentedAnswer[] = [
  failing('400, a wrong file type', 400, (subject) =>
    subject.call('/analyze', { token: null, form: formWith(Buffer.from('only words'), 'receipt.txt') }),
  ),
  failing('400, an 11th file', 400, async (subject) => {
    const form = new FormData();
    for (let number = 1; number <= 11; number += 1) form.append('files', new Blob(['x']), `${number}.pdf`);
    return subject.call('/analyze/batch', { token: null, form });
  }),
  failing('400, a vision model that nobody knows', 400, async (subject) =>
    subject.call('/analyze/hybrid?vision_model=gpt-99', { token: null, form: await formWithReceipt() }),
  ),
  failing('405, an EventSource without a file', 405, (subject) =>
    subject.call('/analyze/stream', { token: null }),
  ),
  failing('413, a file beyond 10 MB', 413, (subject) =>
    subject.call('/analyze', {
      token: null,
      form: formWith(Buffer.alloc(LIMIT_BYTES + 1, '%PDF-1.7\n'), 'large.pdf'),
    }),
  ),
  failing('422, a damaged file', 422, (subject) =>
    subject.call('/analyze', { token: null, form: formWith(Buffer.from('%PDF-1.7\nnothing'), 'broken.pdf') }),
  ),
];

function failing(
  title: string,
  status: number,
  exchange: (subject: Subject) => Promise<Seen>,
): DocumentedAnswer {
  return {
    title: `error ${title}`,
    status,
    contentType: 'application/problem+json',
    standing: 'extended',
    note: 'One body for every error: RFC 9457. Damaged and too large files have statuses of their own.',
    exchange,
    members: { detail: 'string' },
  };
}
