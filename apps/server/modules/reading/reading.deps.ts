import type { Result } from '@vouch/core/errors/document-error.ts';
import type { RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import type { ApprovalLimit } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { Host, ReadOutcome } from '@vouch/engine/host/host.ts';
import type { AskModel } from '@vouch/engine/llm/ask-about.ts';
import type { LlmSettings } from '@vouch/engine/llm/make-model.ts';
import type { VerifyInput } from '@vouch/engine/verify/verify.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { FetchedFile, FetchOptions } from '../../platform/http-client/safe-fetch.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { ModelRetries } from '../model-retries/index.ts';
import type { DocumentsModule } from '../documents/index.ts';

/** Gets a file from an address that a stranger gave, or that this server signed. */
export type FetchFile = (
  url: string,
  options: FetchOptions & { readonly organizationId: OrganizationId },
) => Promise<Result<FetchedFile, { readonly code: string; readonly message: string }>>;

/** Language models that are asked where the local reader is not sure. */
export interface ReadingModel {
  readonly settings: LlmSettings;
  /** The cheapest first. */
  readonly names: readonly string[];
  readonly ask: AskModel;
  readonly retries: Pick<ModelRetries, 'failed' | 'settled'>;
}

/** What taking in, reading and checking documents works with. */
export interface ReadingDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly blobs: BlobStore;
  readonly documents: DocumentsModule;
  readonly host: Host;
  readonly verify: (input: VerifyInput, set: RuleSet) => Verification;
  /** What was read, with what the organization taught about such documents. */
  readonly recall: (organizationId: OrganizationId, outcome: ReadOutcome) => Promise<ReadOutcome>;
  /** The rule set by which an organization's documents are judged. */
  readonly ruleSetOf: (organizationId: OrganizationId) => Promise<RuleSet>;
  readonly fetchFile: FetchFile;
  /** `null` when no language model is configured. */
  readonly model: ReadingModel | null;
  readonly log: Logger;
  /** Share of forged documents that an organization expects, 0 to 1 exclusive. */
  readonly forgeryPriorOf: (organizationId: OrganizationId) => Promise<number>;
  /** From which total on two people must approve; `null` when one is enough. */
  readonly approvalLimitOf: (organizationId: OrganizationId) => Promise<ApprovalLimit | null>;
}
