import { AnalyzeMessage, type StreamEvent } from '@vouch/contract/analyses/stream.ts';
import type { RawData, WebSocket } from 'ws';
import type { AnalysesRoutesDeps } from '../../modules/analyses/analyses.routes.deps.ts';
import { beginAnalysis } from '../../modules/analyses/begin-analysis.ts';
import { streamAnalysis } from '../../modules/analyses/stream/stream-analysis.ts';
import { toStreamProblem } from '../../modules/analyses/stream/stream-problem.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import type { Admission } from './admit-caller.ts';
import { decodeBase64 } from './decode-base64.ts';

/** What every connection works with. */
export interface AnalyzeConnectionOptions {
  readonly analysis: AnalysesRoutesDeps;
  readonly log: Logger;
}

/** One connection: decides anew for every message who calls, so that a session that ended opens nothing more. */
export interface AnalyzeCaller extends AnalyzeConnectionOptions {
  readonly admit: () => Promise<Admission>;
}

/** Serves one connection: one file at a time; its events come back as messages. */
export function serveAnalyzeConnection(socket: WebSocket, caller: AnalyzeCaller): void {
  const gone = new AbortController();
  let isBusy = false;
  socket.on('close', () => gone.abort());
  // The close event follows.
  socket.on('error', () => undefined);
  const serve = async (text: string | null) => {
    isBusy = true;
    const end = await answer(socket, { caller, text, gone: gone.signal });
    isBusy = false;
    send(socket, end);
  };
  socket.on('message', (data) => {
    if (isBusy) return send(socket, errorEvent(occupied()));
    void serve(textOf(data));
  });
}

interface Message {
  readonly caller: AnalyzeCaller;
  /** `null` for what can be no text. */
  readonly text: string | null;
  readonly gone: AbortSignal;
}

/** Sends all events but the last, which goes out when the connection is free again: who hears it may send the next file. */
async function answer(socket: WebSocket, { caller, text, gone }: Message): Promise<StreamEvent> {
  let end: StreamEvent = errorEvent(internal());
  try {
    const admission = await caller.admit();
    if (admission.kind === 'refused') throw refused(admission.status);
    const { file_base64: base64, filename, store, vision_model: visionModel } = parse(text);
    const file = {
      content: bytesOf(base64, caller.analysis.maxBytes),
      fileName: filename,
      claimedType: null,
    };
    const { principal } = admission;
    const wanted = { principal, file, store, visionModel, mode: 'hybrid' } as const;
    const begun = await beginAnalysis(caller.analysis, wanted);
    for await (const event of streamAnalysis(caller.analysis, begun, gone)) {
      if (event.name === 'complete' || event.name === 'error') end = event;
      else send(socket, event);
    }
    return end;
  } catch (error) {
    if (error instanceof RequestError) return errorEvent(error);
    caller.log.error({ err: error }, 'a live analysis failed');
    return errorEvent(internal());
  }
}

function parse(text: string | null) {
  const parsed = AnalyzeMessage.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  const what = where === '' ? '' : ` (${where}: ${issue?.message ?? 'not valid'})`;
  const message = `Send {"action": "analyze", "file_base64": "…"} as JSON${what}.`;
  throw badRequest('invalid-message', message, `/${where.replaceAll('.', '/')}`);
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function bytesOf(base64: string, maxBytes: number): Uint8Array {
  const bytes = decodeBase64(base64);
  if (bytes === null) throw badRequest('invalid-base64', 'file_base64 is not valid base64.', '/file_base64');
  if (bytes.length > maxBytes) {
    const message = `The file is too large: at most ${maxBytes} bytes are taken.`;
    throw new RequestError({ status: 413, code: 'too-large', message });
  }
  return bytes;
}

/** Some clients send all of their messages as binary ones: what they say counts, not the kind of frame. */
function textOf(data: RawData): string | null {
  // Messages come as one buffer unless fragments or array buffers are asked for.
  return Buffer.isBuffer(data) ? data.toString('utf8') : null;
}

function errorEvent(error: RequestError): StreamEvent {
  return { name: 'error', data: toStreamProblem(error) };
}

/** `type` is the name that the event has in a stream; `event` is that of the step where there is one. */
function send(socket: WebSocket, { name, data }: StreamEvent): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ type: name, event: name, ...data }));
}

function occupied(): RequestError {
  const message =
    'A file is being analysed on this connection. Wait for its end, or open another connection.';
  return new RequestError({ status: 429, code: 'analysis-running', message });
}

function refused(status: 401 | 403): RequestError {
  const message = 'Sign in to have files analysed.';
  return new RequestError({ status, code: 'sign-in-needed', message });
}

function internal(): RequestError {
  const message = 'Something went wrong on our side. Try again.';
  return new RequestError({ status: 500, code: 'internal-error', message });
}
