import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanFacts, Tracing } from './tracing.ts';

/** Where traces go. */
export interface TracingOptions {
  /** Base address of a collector that takes OTLP over HTTP; `/v1/traces` is added. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly version: string;
  /** Share of traces that are sent, 0 to 1. */
  readonly share: number;
}

const KINDS = {
  server: SpanKind.SERVER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const satisfies Record<SpanFacts['kind'], SpanKind>;

const SEND_EVERY_MS = 2_000;

/** Traces by OpenTelemetry. Nothing is registered globally: several servers can live in one process. */
export function createOtelTracing(options: TracingOptions): Tracing {
  const provider = createProvider(options);
  const tracer = provider.getTracer('vouch', options.version);
  const propagator = new W3CTraceContextPropagator();
  const present = new AsyncLocalStorage<Context>();
  const contextNow = () => present.getStore() ?? ROOT_CONTEXT;
  const start = ({ name, kind, attributes = {}, parent }: SpanFacts): Span => {
    const from =
      parent === undefined ? contextNow() : propagator.extract(ROOT_CONTEXT, parent, defaultTextMapGetter);
    return tracer.startSpan(name, { kind: KINDS[kind], attributes }, from);
  };
  return {
    async span(facts, work) {
      const span = start(facts);
      const open = toOpenSpan(span);
      try {
        return await present.run(trace.setSpan(contextNow(), span), () => work(open));
      } catch (error) {
        open.fail();
        throw error;
      } finally {
        open.end();
      }
    },
    begin: (facts) => toOpenSpan(start(facts)),
    carry() {
      const carried: Record<string, string> = {};
      propagator.inject(contextNow(), carried, defaultTextMapSetter);
      return carried;
    },
    close: () => provider.shutdown(),
  };
}

function createProvider({ endpoint, headers, serviceName, version, share }: TracingOptions): TracerProvider {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: 5_000 });
  return new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: SEND_EVERY_MS })],
  });
}

function toOpenSpan(span: Span): OpenSpan {
  return {
    note: (attributes) => void span.setAttributes(attributes),
    fail: () => void span.setStatus({ code: SpanStatusCode.ERROR }),
    end: () => span.end(),
  };
}
