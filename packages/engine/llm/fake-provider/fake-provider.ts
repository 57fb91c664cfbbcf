import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chatWire } from './chat-wire.ts';
import { embeddingsAnswer } from './embeddings-wire.ts';
import { readFakeRequest, type FakeRequest } from './fake-request.ts';
import { responsesWire } from './responses-wire.ts';
import { scenarioOf, type Scenario } from './scenario.ts';
import { speak, speechOf } from './speak.ts';
import { writeError } from './wire.ts';

/** A server that speaks OpenAI's wire protocol (Chat Completions, Responses, Images, Embeddings), with the faults of real ones. */
export interface FakeProvider extends AsyncDisposable {
  /** Base address, such as `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** Every request so far. */
  readonly requests: readonly FakeRequest[];
  /** Requests whose connection the client closed before the answer was out. */
  closedEarly(): number;
}

/** What the fake is made of. */
export interface FakeProviderOptions {
  /** The object that the model answers when all is well. */
  readonly answer: (request: FakeRequest) => unknown;
  /** Port; any free one when absent. */
  readonly port?: number;
  /** A generated picture, PNG. */
  readonly picture?: Uint8Array;
}

/** Starts the fake on the loopback. */
export async function startFakeProvider(options: FakeProviderOptions): Promise<FakeProvider> {
  const requests: FakeRequest[] = [];
  let early = 0;
  const server = createServer((request, response) => {
    response.on('close', () => (early += response.writableFinished ? 0 : 1));
    void readFakeRequest(request).then(async (read) => {
      if (read === null) return writeError(response, { status: 404, code: 'unknown_url' });
      requests.push(read);
      const before = requests.filter(({ model }) => model === read.model).length - 1;
      return await answer(response, { read, before, options });
    });
  });
  // Who asks may be busy for longer than a connection is usually kept: it must not find it closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    closedEarly: () => early,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Turn {
  readonly read: FakeRequest;
  /** Earlier requests for the same model. */
  readonly before: number;
  readonly options: FakeProviderOptions;
}

async function answer(response: ServerResponse, { read, before, options }: Turn): Promise<void> {
  const scenario = scenarioOf(read.model);
  if (failsAtOnce(response, { scenario, read, before })) return;
  if (read.api === 'images') return writePicture(response, options.picture ?? ONE_PIXEL);
  if (read.api === 'embeddings') return writeJson(response, embeddingsAnswer(read));
  const wire = read.api === 'chat' ? chatWire : responsesWire;
  const speech = speechOf(scenario, read.model, JSON.stringify(options.answer(read)));
  if (read.isStream) return await speak(response, wire, { scenario, speech });
  writeJson(response, wire.whole(speech));
}

function writeJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

type Refusal = Parameters<typeof writeError>[1];

const REFUSALS: Readonly<Partial<Record<Scenario, Refusal>>> = {
  'busy-once': { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after': '1' } },
  'busy-long': { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after': '120' } },
  'busy-plain': { status: 429, code: 'rate_limit_exceeded' },
  quota: { status: 429, code: 'insufficient_quota' },
  fault: { status: 500, code: 'server_error' },
  'bad-key': { status: 401, code: 'invalid_api_key' },
  'no-model': { status: 404, code: 'model_not_found' },
};

/** Answers scenarios that fail before any text; false when text is to come. */
function failsAtOnce(
  response: ServerResponse,
  { scenario, read, before }: { scenario: Scenario; read: FakeRequest; before: number },
): boolean {
  if (scenario === 'stall-headers') return true;
  if (scenario === 'reset-before') {
    response.socket?.resetAndDestroy();
    return true;
  }
  if (scenario === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Sign in to the network</body></html>');
    return true;
  }
  const refusal = scenario === 'no-schema' && read.schemaName !== null ? NO_SCHEMA : REFUSALS[scenario];
  if (refusal === undefined || (scenario === 'busy-once' && before > 0)) return false;
  writeError(response, refusal);
  return true;
}

const NO_SCHEMA: Refusal = { status: 400, code: 'invalid_request_error' };

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function writePicture(response: ServerResponse, picture: Uint8Array): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const data = [{ b64_json: Buffer.from(picture).toString('base64') }];
  response.end(
    JSON.stringify({ created: 1, data, usage: { input_tokens: 10, output_tokens: 100, total_tokens: 110 } }),
  );
}
