import type { Settings } from '../config/registry.ts';
import { VERSION } from '../config/version.ts';
import { noTracing, type Tracing } from '../platform/telemetry/tracing.ts';

type TracingSettings = Pick<Settings, 'otelEndpoint' | 'otelHeaders' | 'otelServiceName' | 'otelShare'>;

/** Traces when a collector is configured. The libraries are loaded only then. */
export async function openTracing(settings: TracingSettings): Promise<Tracing> {
  const { otelEndpoint: endpoint, otelHeaders: headers, otelServiceName: serviceName } = settings;
  if (endpoint === undefined) return noTracing;
  const { createOtelTracing } = await import('../platform/telemetry/otel-tracing.ts');
  return createOtelTracing({ endpoint, headers, serviceName, version: VERSION, share: settings.otelShare });
}
