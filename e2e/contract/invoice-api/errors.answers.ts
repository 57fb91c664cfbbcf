import type { DocumentedAnswer, Seen } from '../documented.ts';
import type { Subject } from '../subject.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';
/** Documented: 16 MiB. */
const LIMIT_BYTES = 16 * 1024 * 1024;

/** Every documented status of a failed request, with the documented body. */
export const ERROR_ANSWERS: readonly DocumentedAnswer[] = [
  failing('400, an id that is none', 400, (subject) => subject.call('/invoices/not-an-id')),
  failing('400, a page size beyond 100', 400, (subject) => subject.call('/invoices/?per_page=101')),
  failing('400, a missing member', 400, (subject) =>
    subject.call('/invoices/upload', { json: { filename: 'a.pdf' } }),
  ),
  failing('400, a wrong file type', 400, (subject) =>
    subject.call('/invoices/upload', { form: formWith(Buffer.from('MZ, a program'), 'a.exe') }),
  ),
  failing('401, nobody signed in', 401, (subject) => subject.call('/invoices/', { token: null })),
  failing('401, a token that is none', 401, (subject) => subject.call('/invoices/', { token: 'a.b.c' })),
  failing('403, a user where an admin is needed', 403, (subject) => subject.call('/admin/jobs')),
  failing('403, a user who generates', 403, (subject) =>
    subject.call('/invoices/generate', { json: { business_type: 'retail', complexity: 'simple' } }),
  ),
  failing('404, an invoice that is not there', 404, (subject) => subject.call(`/invoices/${MISSING}`)),
  failing('404, a task that is not there', 404, (subject) => subject.call(`/invoices/status/${MISSING}`)),
  failing('413, a file beyond 16 MB', 413, (subject) =>
    subject.call('/invoices/upload', {
      form: formWith(Buffer.alloc(LIMIT_BYTES + 1, '%PDF-1.7\n'), 'a.pdf'),
    }),
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
    note: 'One body for every error: RFC 9457, with `error` and `details` beside it (decision 6).',
    exchange,
    members: { error: 'string', details: 'string' },
  };
}

function formWith(bytes: Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  return form;
}
