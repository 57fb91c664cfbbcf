import { VERSION } from '../config/version.ts';
import { createAdminRoutes } from '../modules/admin/admin.routes.ts';
import { createApiKeysRoutes } from '../modules/api-keys/api-keys.routes.ts';
import { createAuditRoutes } from '../modules/audit/audit.routes.ts';
import { createCustomersRoutes } from '../modules/customers/customers.routes.ts';
import { createDocumentsRoutes } from '../modules/documents/documents.routes.ts';
import { createGenerationRoutes } from '../modules/generation/generation.routes.ts';
import { createExportsRoutes } from '../modules/exports/exports.routes.ts';
import { createHealthRoutes } from '../modules/health/health.routes.ts';
import { createInvoicesRoutes } from '../modules/invoices/invoices.routes.ts';
import { createMetricsRoutes } from '../modules/metrics/metrics.routes.ts';
import { createModelUsageRoutes } from '../modules/model-usage/model-usage.routes.ts';
import { createSettingsRoutes } from '../modules/settings/settings.routes.ts';
import { createSalespersonsRoutes } from '../modules/salespersons/salespersons.routes.ts';
import { createTasksRoutes } from '../modules/tasks/tasks.routes.ts';
import { createRerunRoutes } from '../modules/uploads/rerun.routes.ts';
import { createUploadsRoutes } from '../modules/uploads/uploads.routes.ts';
import { createWebhooksRoutes } from '../modules/webhooks/webhooks.routes.ts';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import type { Route } from '../platform/routing/route.ts';
import { type FollowTickets, ticketCookie } from '../realtime/follow-ticket.ts';
import { analysesRoutes } from './analyses.ts';
import { accountRoutes } from './account-routes.ts';
import { embeddingsRoutes } from './embeddings.ts';
import type { Foundation } from './foundation.ts';
import { importRoutes } from './imports.ts';
import { learningRoutes } from './learning.ts';
import { imageModelOf } from './models.ts';
import type { Modules } from './modules.ts';
import { modelStatesOf } from './local-models.ts';
import { probesOf } from './probes.ts';
import { reviewRoutes } from './review.ts';

/** What routes work with. */
export interface RouteParts extends Foundation, Modules {
  readonly tickets: FollowTickets;
  /** Says that the server stops: live streams end then. */
  readonly stopping: AbortSignal;
}

/** Page pictures that are kept in memory. */
const PICTURES_BYTES = 32 * 1024 * 1024;

/** All routes of the API. */
export function buildRoutes(parts: RouteParts): readonly Route[] {
  const { users, metrics, blobs, address, links, tasks, redis, host } = parts;
  return [
    ...createHealthRoutes({ version: VERSION, probes: probesOf(parts) }),
    ...createMetricsRoutes(metrics),
    ...accountRoutes(parts),
    ...createGenerationRoutes({
      host,
      blobs,
      links,
      clock: users.clock,
      log: parts.log,
      imageModel: imageModelOf(parts.settings),
      base: () => address.base(),
    }),
    ...createAdminRoutes({
      ...users,
      tasks,
      audit: parts.audit,
      version: VERSION,
      redisInfo: async () => (redis === null ? null : redis.info()),
      modelStates: () => modelStatesOf(parts),
    }),
    ...createApiKeysRoutes(parts.apiKeys),
    ...createAuditRoutes(parts.auditTrail),
    ...createSettingsRoutes(parts.organizationSettings),
    ...createModelUsageRoutes(parts.modelUsage),
    ...createWebhooksRoutes(parts.webhooks.deps),
    ...reviewRoutes(parts, parts.stopping),
    ...learningRoutes(parts),
    ...documentRoutes(parts),
    ...embeddingsRoutes(parts),
  ];
}

/** Routes of the way of a document: in, through, and what became of it. */
function documentRoutes(parts: RouteParts): readonly Route[] {
  const { settings, tasks, documents, invoices, uploads, blobs, host, links, fetcher } = parts;
  return [
    ...createUploadsRoutes({
      uploads,
      maxBytes: settings.maxContentLength,
      maxTotalBytes: settings.uploadTotalMaxBytes,
      maxFiles: settings.uploadTotalMaxFiles,
      checkAddress: (url) => (links.resolve(url) === null ? fetcher.check(url) : { ok: true, value: url }),
      ticketOf: (organizationId) => ticketCookie(parts.tickets.issue(organizationId)),
      countUpload: (kind) => parts.metrics.uploads.inc({ kind }),
    }),
    ...importRoutes(parts),
    ...createRerunRoutes({
      uploads,
      ticketOf: (organizationId) => ticketCookie(parts.tickets.issue(organizationId)),
    }),
    ...createTasksRoutes({
      tasks,
      fileNamesOf: (organizationId, documentIds) => documents.namesOf(organizationId, documentIds),
    }),
    ...createInvoicesRoutes(invoices),
    ...createExportsRoutes({ exports: parts.exports, blobs, clock: parts.users.clock }),
    ...createCustomersRoutes({ customers: parts.customers, doChores: () => invoices.doCustomerChores() }),
    ...createSalespersonsRoutes(parts.salespersons),
    ...createDocumentsRoutes({
      documents,
      blobs,
      host,
      cache: createBoundedCache(PICTURES_BYTES),
      invoiceOf: (organizationId, documentId) => invoices.findByDocument(organizationId, documentId),
    }),
    ...analysesRoutes(parts),
  ];
}
