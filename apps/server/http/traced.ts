import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '@vouch/contract/endpoint.ts';
import type { Answer } from '../platform/routing/answer.ts';
import type { Tracing } from '../platform/telemetry/tracing.ts';

/** Does the work of a request as part of a trace: one of the caller's, when it names one (W3C Trace Context), else a new one. */
export function traced(
  tracing: Tracing,
  { endpoint, request }: { readonly endpoint: Endpoint; readonly request: FastifyRequest },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { method, path } = endpoint;
  const attributes = { 'http.request.method': method, 'http.route': path, 'vouch.request.id': request.id };
  const facts = { name: `${method} ${path}`, kind: 'server', attributes, parent: parentOf(request) } as const;
  return tracing.span(facts, async (span) => {
    const answer = await work();
    span.note({ 'http.response.status_code': answer.status });
    if (answer.status >= 500) span.fail();
    return answer;
  });
}

function parentOf({ headers }: FastifyRequest): Readonly<Record<string, string>> {
  const { traceparent, tracestate } = headers;
  return {
    ...(typeof traceparent === 'string' ? { traceparent } : {}),
    ...(typeof tracestate === 'string' ? { tracestate } : {}),
  };
}
