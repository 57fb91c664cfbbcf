/** Ids in the form that the contract asks for. */
export const TASK_ID = '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
export const DOCUMENT_ID = '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c';
const MOMENT = '2026-03-31T09:30:00.000Z';

/** A task as the server tells it. */
export function taskAnswer(over: object = {}): object {
  return {
    task_id: TASK_ID,
    status: 'running',
    progress: 40,
    current_stage: 'llm_extraction',
    filename: 'a.pdf',
    document_id: DOCUMENT_ID,
    parent_id: null,
    retry_of: null,
    created_at: MOMENT,
    started_at: MOMENT,
    completed_at: null,
    ...over,
  };
}

/** One page of a list of tasks. */
export function taskListAnswer(page: number, pages: number): object {
  const pagination = { page, per_page: 1, total: pages, pages, has_next: page < pages, has_prev: page > 1 };
  return { tasks: [taskAnswer()], pagination };
}

/** The answer to an upload. */
export function acceptedAnswer(): object {
  return {
    success: true,
    task_id: TASK_ID,
    celery_task_id: 'job-1',
    document_id: DOCUMENT_ID,
    filename: 'a.pdf',
    status: 'queued',
    message: 'Started.',
    websocket: {
      room: `task_${TASK_ID}`,
      events: {
        progress: 'task_update',
        streaming: 'task_update',
        complete: 'task_update',
        error: 'task_update',
      },
    },
    processing: { auto_save: true, confidence_threshold: 0.8, estimated_duration_seconds: 5 },
  };
}

/** One page of a list of invoices. */
export function invoiceListAnswer(page: number, pages: number): object {
  return {
    invoices: [
      {
        id: DOCUMENT_ID,
        invoice_number: `INV-${page}`,
        invoice_date: '2026-03-31',
        total_amount: '12.50',
        currency: 'EUR',
        seller_name: 'Acme',
        customer_id: null,
        salesperson_id: null,
        order_status: 1,
        document_id: DOCUMENT_ID,
        created_at: MOMENT,
      },
    ],
    pagination: {
      page,
      per_page: 1,
      total: pages,
      pages,
      has_next: page < pages,
      has_prev: page > 1,
      next_cursor: page < pages ? `next-${page}` : null,
      total_is_exact: true,
    },
  };
}

/** A problem document. */
export function problemAnswer(status: number, code: string): object {
  return {
    type: 'about:blank',
    title: 'Not possible',
    status,
    detail: 'This is not possible now.',
    instance: '/x',
    code,
    request_id: 'request-1',
    errors: [{ pointer: '/body/x', code: 'wrong', detail: 'Wrong.' }],
    error: 'Not possible',
    details: 'This is not possible now.',
  };
}
