import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { address, hostList, keyValues, share, wholeNumber } from '../text-schemas.ts';

/** What is told to other systems. */
export const OPERATIONS_SETTINGS = {
  webhookAllowedHosts: defineSetting({
    env: 'WEBHOOK_ALLOWED_HOSTS',
    doc:
      'Hosts to which webhooks may be sent although they are private or speak plain http: `host:port`, or `host` for all of its ports, ' +
      'separated by commas. Public hosts are always allowed over https on port 443.',
    schema: hostList(),
    shownDefault: 'none',
  }),
  metricsPort: defineSetting({
    env: 'METRICS_PORT',
    doc:
      'Port of its own on which this process tells its metrics, on the address in `HOST`. Workers have no other; processes with an API ' +
      'tell them at `/metrics` too.',
    schema: wholeNumber(0, 65_535, 0),
    shownDefault: '`0`: none',
  }),
  otelEndpoint: defineSetting({
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    doc: 'Collector that takes traces as OTLP over HTTP, e.g. `http://localhost:4318`. Nothing is traced without it.',
    schema: address(['http:', 'https:']).optional(),
    shownDefault: 'not used',
  }),
  otelHeaders: defineSetting({
    env: 'OTEL_EXPORTER_OTLP_HEADERS',
    doc: 'Headers for the collector: `name=value`, separated by commas, values percent-encoded.',
    schema: keyValues(),
    shownDefault: 'none',
    secret: true,
  }),
  otelServiceName: defineSetting({
    env: 'OTEL_SERVICE_NAME',
    doc: 'Name of this service in traces.',
    schema: z.string().min(1).max(100).default('vouch'),
    shownDefault: '`vouch`',
  }),
  otelShare: defineSetting({
    env: 'OTEL_TRACES_SAMPLER_ARG',
    doc: 'Share of requests that are traced, from 0 to 1. Work that goes on from a traced request is always traced.',
    schema: share(1),
    shownDefault: '`1`',
  }),
} as const;
