import { verifyDocument } from '@vouch/engine/verify/verify.ts';
import type { AnalysesModule } from '../modules/analyses/index.ts';
import {
  type AuditModule,
  type AuditTrail,
  createAuditModule,
  createAuditTrail,
} from '../modules/audit/index.ts';
import { type ApiKeysModule, createApiKeysModule } from '../modules/api-keys/index.ts';
import { createCustomersModule, type CustomersModule } from '../modules/customers/index.ts';
import { createDocumentsModule, type DocumentsModule } from '../modules/documents/index.ts';
import { createSampleLinks, type SampleLinks } from '../modules/generation/sample-links.ts';
import type { EmbeddingsModule } from '../modules/embeddings/index.ts';
import type { ExportsModule } from '../modules/exports/index.ts';
import type { ImportsModule } from '../modules/imports/index.ts';
import { createInvoicesModule, type InvoicesModule } from '../modules/invoices/index.ts';
import type { ModelUsageModule } from '../modules/model-usage/index.ts';
import { createReadingModule, type ReadingModule } from '../modules/reading/index.ts';
import type { ReadingDeps } from '../modules/reading/reading.deps.ts';
import { createSettingsModule, type SettingsModule } from '../modules/settings/index.ts';
import { createSalespersonsModule, type SalespersonsModule } from '../modules/salespersons/index.ts';
import { createUploadsModule, type UploadsModule } from '../modules/uploads/index.ts';
import { loadCookieSecret } from './access.ts';
import { buildAnalyses } from './analyses.ts';
import { approvalLimitOf } from './approval-limit.ts';
import { buildEmbeddings } from './embeddings.ts';
import { buildExports } from './exports.ts';
import { createFetchFile } from './fetch-file.ts';
import type { Foundation } from './foundation.ts';
import { buildImports } from './imports.ts';
import { buildLearning, type Learning } from './learning.ts';
import { buildModelUsage, createRetries, languageModelOf, modelNames } from './models.ts';
import { buildReview, type ReviewModules } from './review.ts';

/** The modules that take in, read, check and keep documents. */
export interface Modules extends ReviewModules {
  readonly cookieSecret: string;
  readonly rules: Learning['rules'];
  readonly feedback: Learning['feedback'];
  readonly learning: Learning['learning'];
  readonly vendorMemory: Learning['vendorMemory'];
  readonly links: SampleLinks;
  readonly audit: AuditModule;
  readonly auditTrail: AuditTrail;
  readonly apiKeys: ApiKeysModule;
  readonly organizationSettings: SettingsModule;
  readonly documents: DocumentsModule;
  readonly customers: CustomersModule;
  readonly salespersons: SalespersonsModule;
  readonly invoices: InvoicesModule;
  readonly reading: ReadingModule;
  readonly modelUsage: ModelUsageModule;
  readonly embeddings: EmbeddingsModule;
  readonly exports: ExportsModule;
  readonly imports: ImportsModule;
  readonly uploads: UploadsModule;
  readonly analyses: AnalysesModule;
}

/** Builds the modules on a foundation. */
export async function buildModules(foundation: Foundation): Promise<Modules> {
  const { database, tasks, settings, address } = foundation;
  const { clock } = foundation.users;
  const cookieSecret = await loadCookieSecret(settings);
  const links = createSampleLinks(cookieSecret, clock, () => address.base());
  const audit = foundation.webhooks.announcing(createAuditModule({ clock }));
  const documents = createDocumentsModule({ database, clock });
  const customers = createCustomersModule({ database, clock, audit });
  const salespersons = createSalespersonsModule({ database, clock, audit });
  const invoices = createInvoicesModule({ database, clock, customers, salespersons, audit });
  const organizationSettings = buildSettings(foundation, audit);
  const forgeryPriorOf = priorIn(organizationSettings);
  const judging = buildLearning(foundation, { audit, documents, forgeryPriorOf });
  const modelUsage = buildModelUsage(foundation);
  const readingParts = { documents, links, organizationSettings, modelUsage };
  const reading = buildReading(foundation, { ...readingParts, ...judging });
  const shared = { database, documents, tasks, reading };
  const imports = buildImports(foundation, { documents, invoices, audit, reading });
  const review = buildReview(foundation, { audit, documents, invoices, organizationSettings });
  return {
    ...review,
    ...judging,
    cookieSecret,
    links,
    audit,
    auditTrail: createAuditTrail(database),
    apiKeys: createApiKeysModule({ database, clock, audit }),
    organizationSettings,
    documents,
    customers,
    salespersons,
    invoices,
    reading,
    modelUsage,
    embeddings: buildEmbeddings(foundation),
    exports: buildExports(foundation, { audit, invoices }),
    imports,
    uploads: createUploadsModule({
      ...shared,
      ...review,
      invoices,
      audit,
      confidenceThresholdOf: async (id) => (await organizationSettings.readSettings(id)).confidence_threshold,
      maxBytes: settings.maxContentLength,
      maxTotalBytes: settings.uploadTotalMaxBytes,
      maxFiles: settings.uploadTotalMaxFiles,
    }),
    analyses: buildAnalyses(foundation, { ...shared, forgeryPriorOf, modelUsage }),
  };
}

/** What organizations decide for themselves, on top of what the operator set. */
function buildSettings({ database, users, settings }: Foundation, audit: AuditModule): SettingsModule {
  const defaults = {
    confidence_threshold: settings.confidenceThreshold,
    second_approval_amount: null,
    second_approval_currency: null,
    forgery_prior: settings.forgeryPrior,
  };
  return createSettingsModule({ database, clock: users.clock, audit, defaults });
}

function priorIn(organizationSettings: SettingsModule): ReadingDeps['forgeryPriorOf'] {
  return async (id) => (await organizationSettings.readSettings(id)).forgery_prior;
}

function buildReading(
  foundation: Foundation,
  parts: Pick<
    Modules,
    'documents' | 'links' | 'rules' | 'vendorMemory' | 'modelUsage' | 'organizationSettings'
  >,
): ReadingModule {
  const { database, blobs, host, users, fetcher, settings, log } = foundation;
  const { documents, links, rules, vendorMemory, organizationSettings, modelUsage } = parts;
  const languageModel = languageModelOf(settings);
  return createReadingModule({
    database,
    blobs,
    documents,
    host,
    clock: users.clock,
    verify: verifyDocument,
    recall: (organizationId, outcome) => vendorMemory.recall(organizationId, outcome),
    ruleSetOf: async (organizationId) => (await rules.active(organizationId)).set,
    fetchFile: createFetchFile({ fetcher, blobs, links }),
    forgeryPriorOf: priorIn(organizationSettings),
    approvalLimitOf: (id) => approvalLimitOf(organizationSettings, id),
    model: languageModel && {
      settings: languageModel,
      names: modelNames(settings),
      ask: modelUsage.ask,
      retries: createRetries(foundation),
    },
    log,
  });
}
