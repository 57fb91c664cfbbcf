import { type AdminCalls, createAdminCalls } from './admin/admin-calls.ts';
import { type AdministrationCalls, createAdministrationCalls } from './admin/administration-calls.ts';
import { type AccountCalls, createAccountCalls } from './auth/account-calls.ts';
import { type AuthCalls, createAuthCalls } from './auth/auth-calls.ts';
import { createOperationCalls, type OperationCalls } from './calls/call-operation.ts';
import { createListCalls, type ListCalls } from './calls/each.ts';
import { createDocumentCalls, type DocumentCalls } from './documents/document-calls.ts';
import { createDuplicateCalls, type DuplicateCalls } from './duplicates/duplicate-calls.ts';
import { createExportCalls, type ExportCalls } from './exports/export-calls.ts';
import { createTransport, type TransportOptions } from './http/transport.ts';
import { createIntakeCalls, type IntakeCalls } from './intake/intake-calls.ts';
import { createInvoiceCalls, type InvoiceCalls } from './invoices/invoice-calls.ts';
import { createLearningCalls, type LearningCalls } from './learning/learning-calls.ts';
import { createTaskFeed, type TaskFeed } from './realtime/task-feed.ts';
import { createReviewCalls, type ReviewCalls } from './review/review-calls.ts';
import { createTaskCalls, type TaskCalls } from './tasks/task-calls.ts';
import { createUploadCalls, type UploadCalls } from './uploads/upload-calls.ts';
import { createWebhookCalls, type WebhookCalls } from './webhooks/webhook-calls.ts';

/**
 * The Vouch API. `call` reaches every operation, typed by the API document; the other methods are shorter ways to it. Every method throws
 * a `VouchError` of the family in errors.ts when it fails.
 */
export interface VouchClient
  extends
    OperationCalls,
    ListCalls,
    AuthCalls,
    AccountCalls,
    AdministrationCalls,
    UploadCalls,
    IntakeCalls,
    TaskCalls,
    InvoiceCalls,
    ExportCalls,
    DocumentCalls,
    ReviewCalls,
    DuplicateCalls,
    AdminCalls,
    WebhookCalls,
    LearningCalls,
    TaskFeed {}

/** Creates a client. Nothing is sent yet. Call `close()` when a live feed was used and the program should end. */
export function createVouchClient(options: TransportOptions): VouchClient {
  const transport = createTransport(options);
  const operations = createOperationCalls(transport);
  const feed = createTaskFeed({ baseUrl: options.baseUrl, token: () => transport.token() });
  return {
    ...operations,
    ...createListCalls(operations),
    ...createAuthCalls(operations),
    ...createAccountCalls(operations),
    ...createAdministrationCalls(operations),
    ...createUploadCalls(operations),
    ...createIntakeCalls(operations),
    ...createTaskCalls(operations, feed),
    ...createInvoiceCalls(operations),
    ...createExportCalls(operations),
    ...createDocumentCalls(operations, transport),
    ...createReviewCalls(operations),
    ...createDuplicateCalls(operations),
    ...createAdminCalls(operations),
    ...createWebhookCalls(operations),
    ...createLearningCalls(operations),
    ...feed,
  };
}
