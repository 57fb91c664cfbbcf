import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';
import type { Finish, Speech, Wire } from './wire.ts';

const PIECE_CHARACTERS = 9;
/** Pieces that come before a fault. */
const BEFORE_FAULT = 5;
const PAUSE_MS = 2;
const SLOW_MS = 50;
const LENGTH_CUT = 60;

/** What the model says in a scenario, when it would say `json` if all were well. */
export function speechOf(scenario: Scenario, model: string, json: string): Speech {
  const say = (text: string, finish: Finish = 'stop', isRefusal = false) => ({
    model,
    text,
    finish,
    isRefusal,
  });
  switch (scenario) {
    case 'refusal':
      return say('I can’t help with that document.', 'stop', true);
    case 'schema':
      return say(JSON.stringify({ vendor: 12, lines: 'none' }));
    case 'prose':
      return say('Sure! Here is the invoice: {vendor: ');
    case 'fenced':
      return say(`\`\`\`json\n${json}\n\`\`\``);
    case 'empty':
      return say('');
    case 'length':
      return say(json.slice(0, LENGTH_CUT), 'length');
    case 'filtered':
      return say(json, 'content_filter');
    default:
      return say(json);
  }
}

/** Streams a speech, with the faults of its scenario. */
export async function speak(
  response: ServerResponse,
  wire: Wire,
  { scenario, speech }: { readonly scenario: Scenario; readonly speech: Speech },
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const send = (text: string) => write(response, text, scenario === 'split');
  for (const event of wire.open(speech)) send(event);
  const pieces = speech.text.match(new RegExp(`[\\s\\S]{1,${PIECE_CHARACTERS}}`, 'g')) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (index === BEFORE_FAULT && isOver(response, { wire, scenario, send })) return;
    send(wire.piece(speech, piece));
    await sleep(scenario === 'slow' ? SLOW_MS : PAUSE_MS);
  }
  if (scenario !== 'no-end') for (const event of wire.close(speech)) send(event);
  response.end();
}

/** Does what goes wrong in the middle; true when nothing more comes. */
function isOver(
  response: ServerResponse,
  { wire, scenario, send }: { wire: Wire; scenario: Scenario; send: (text: string) => void },
): boolean {
  switch (scenario) {
    case 'stall':
      return true;
    case 'stall-alive':
      keepAlive(response);
      return true;
    case 'cut-short':
      response.end();
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'stream-error':
      send(wire.fault());
      response.end();
      return true;
    case 'garbage':
      send('data: {not json\n\n');
      return false;
    default:
      return false;
  }
}

function keepAlive(response: ServerResponse): void {
  const timer = setInterval(() => response.write(': still here\n\n'), 50);
  response.on('close', () => clearInterval(timer));
}

const SPLIT_BYTES = 7;

function write(response: ServerResponse, text: string, isSplit: boolean): void {
  const bytes = Buffer.from(text);
  const step = isSplit ? SPLIT_BYTES : bytes.length;
  for (let start = 0; start < bytes.length; start += step)
    response.write(bytes.subarray(start, start + step));
}
