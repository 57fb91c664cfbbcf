import type { Settings } from '../config/registry.ts';
import { createAuditModule } from '../modules/audit/index.ts';
import type { Metrics } from '../modules/metrics/metrics.ts';
import { createWebhooksModule, type WebhooksModule } from '../modules/webhooks/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { createSafePoster } from '../platform/http-client/safe-post.ts';
import { createSealer } from '../platform/keys/sealer.ts';
import type { Logger } from '../platform/logger/logger.ts';
import { randomShare } from '../platform/random-share.ts';
import type { ClosingStack } from '../platform/shutdown.ts';
import { loadCookieSecret } from './access.ts';

/** What webhooks are built on. */
export interface WebhookParts {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly closing: ClosingStack;
  readonly metrics: Pick<Metrics, 'webhookTries'>;
}

/** A request to a receiver takes at most so long; Standard Webhooks asks for 15 to 30 seconds. */
const TIMEOUT_MS = 15_000;
/** A sender that died gives its deliveries back after this time: later than any request can end. */
const HOLD_MS = 3 * TIMEOUT_MS;

/** Builds the webhooks. Their secrets are sealed with the key that signs cookies. */
export async function buildWebhooks(parts: WebhookParts): Promise<WebhooksModule> {
  const { settings, database, clock, logger, closing, metrics } = parts;
  const poster = createSafePoster({ openedHosts: settings.webhookAllowedHosts, timeoutMs: TIMEOUT_MS });
  closing.add('webhook poster', () => poster.close());
  return createWebhooksModule({
    database,
    clock,
    logger,
    poster,
    audit: createAuditModule({ clock }),
    sealer: createSealer(await loadCookieSecret(settings), 'webhook secrets'),
    holdMs: HOLD_MS,
    chance: randomShare,
    onTry: ({ wentWell, durationMs }) =>
      metrics.webhookTries.observe({ result: wentWell ? 'taken' : 'failed' }, durationMs / 1000),
  });
}
