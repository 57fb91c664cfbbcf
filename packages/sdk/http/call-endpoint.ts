import type { Endpoint } from '@vouch/contract/endpoint.ts';
import type { Call } from './transport.ts';

/** Values for the `{name}` parts of a path. */
export type PathParams = Readonly<Record<string, string | number>>;

/** The path of an endpoint with its parameters filled in and escaped. Throws a `TypeError` when one is missing. */
export function pathOf(endpoint: Pick<Endpoint, 'path'>, params: PathParams = {}): string {
  return endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`The path ${endpoint.path} needs ${name}.`);
    return encodeURIComponent(value);
  });
}

/** The call of an endpoint as the contract declares it. */
export function toCall(
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  rest: Omit<Call, 'method' | 'path'> & { readonly params?: PathParams } = {},
): Call {
  const { params, ...call } = rest;
  return { method: endpoint.method, path: pathOf(endpoint, params), ...call };
}
