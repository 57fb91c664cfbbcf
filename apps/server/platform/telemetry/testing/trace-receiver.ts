import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import protobuf from 'protobufjs';

/** The part of OTLP 1.x that tells of spans, as the specification writes it. */
const PROTO = `
syntax = "proto3";
message Request { repeated ResourceSpans resource_spans = 1; }
message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
message Resource { repeated KeyValue attributes = 1; }
message ScopeSpans { repeated Span spans = 2; }
message Span {
  bytes trace_id = 1; bytes span_id = 2; string trace_state = 3; bytes parent_span_id = 4; string name = 5;
  int32 kind = 6; fixed64 start_time_unix_nano = 7; fixed64 end_time_unix_nano = 8;
  repeated KeyValue attributes = 9; Status status = 15;
}
message Status { string message = 2; int32 code = 3; }
message KeyValue { string key = 1; AnyValue value = 2; }
message AnyValue { oneof value { string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4; } }
`;

/** A span as it came. */
export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  readonly service: string;
  readonly hasFailed: boolean;
  readonly durationMs: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface KeyValue {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface RawSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes?: readonly KeyValue[];
  readonly status?: { readonly code?: number };
}
interface RawRequest {
  readonly resourceSpans?: ReadonlyArray<{
    readonly resource: { readonly attributes: readonly KeyValue[] };
    readonly scopeSpans: ReadonlyArray<{ readonly spans: readonly RawSpan[] }>;
  }>;
}

const FAILED = 2;
const hex = (base64 = '') => Buffer.from(base64, 'base64').toString('hex');
const toRecord = (pairs: readonly KeyValue[] = []) =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]]));

/** A collector that takes traces as OTLP/HTTP protobuf and keeps them. */
export async function startTraceReceiver() {
  const request = protobuf.parse(PROTO).root.lookupType('Request');
  const spans: ReceivedSpan[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const paths: string[] = [];
  const server = createServer((incoming, response) => {
    const take = (sent: Buffer) => {
      headers.push(incoming.headers);
      paths.push(incoming.url ?? '');
      const bytes = incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      const decoded = request.toObject(request.decode(bytes), { bytes: String, longs: String });
      for (const { resource, scopeSpans } of (decoded as RawRequest).resourceSpans ?? []) {
        const service = String(toRecord(resource.attributes)['service.name']);
        for (const span of scopeSpans.flatMap((scope) => scope.spans)) spans.push(toSpan(span, service));
      }
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    };
    buffer(incoming).then(take, () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    headers,
    paths,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function toSpan(raw: RawSpan, service: string): ReceivedSpan {
  const nanoseconds = BigInt(raw.endTimeUnixNano) - BigInt(raw.startTimeUnixNano);
  return {
    name: raw.name,
    traceId: hex(raw.traceId),
    spanId: hex(raw.spanId),
    parentId: hex(raw.parentSpanId),
    service,
    hasFailed: raw.status?.code === FAILED,
    durationMs: Number(nanoseconds) / 1e6,
    attributes: toRecord(raw.attributes),
  };
}
