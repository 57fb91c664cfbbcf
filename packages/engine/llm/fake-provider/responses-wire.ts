import { FAKE_USAGE, sse, type Speech, type Wire } from './wire.ts';

const USAGE = {
  input_tokens: FAKE_USAGE.input,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: FAKE_USAGE.output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: FAKE_USAGE.input + FAKE_USAGE.output,
};
const PLACE = { item_id: 'message-1', output_index: 0, content_index: 0 };

/** OpenAI's Responses. */
export const responsesWire: Wire = {
  whole: (speech) => responseOf(speech),
  open: (speech) => [
    event('response.created', {
      response: { ...headOf(speech), status: 'in_progress', output: [] },
    }),
    event('response.output_item.added', {
      output_index: 0,
      item: { ...messageOf(speech), status: 'in_progress', content: [] },
    }),
    event('response.content_part.added', { ...PLACE, part: partOf({ ...speech, text: '' }) }),
  ],
  piece: ({ isRefusal }, delta) =>
    event(isRefusal ? 'response.refusal.delta' : 'response.output_text.delta', {
      ...PLACE,
      delta,
      logprobs: [],
    }),
  close: (speech) => [
    speech.isRefusal
      ? event('response.refusal.done', { ...PLACE, refusal: speech.text })
      : event('response.output_text.done', { ...PLACE, text: speech.text }),
    event('response.output_item.done', { output_index: 0, item: messageOf(speech) }),
    event(speech.finish === 'stop' ? 'response.completed' : 'response.incomplete', {
      response: responseOf(speech),
    }),
  ],
  fault: () => event('error', { code: 'server_error', message: 'Fake: overloaded', param: null }),
};

function headOf({ model }: Speech) {
  return { id: 'response-1', object: 'response', created_at: 1, error: null, model };
}

function responseOf(speech: Speech) {
  const isWhole = speech.finish === 'stop';
  const reason = speech.finish === 'length' ? 'max_output_tokens' : 'content_filter';
  return {
    ...headOf(speech),
    status: isWhole ? 'completed' : 'incomplete',
    incomplete_details: isWhole ? null : { reason },
    output: [messageOf(speech)],
    usage: USAGE,
  };
}

function messageOf(speech: Speech) {
  return {
    type: 'message',
    id: 'message-1',
    role: 'assistant',
    status: 'completed',
    content: [partOf(speech)],
  };
}

function partOf({ isRefusal, text }: Speech) {
  return isRefusal ? { type: 'refusal', refusal: text } : { type: 'output_text', text, annotations: [] };
}

/** The order number is left to the reader: the SDK takes events as they come. */
function event(type: string, data: Record<string, unknown>): string {
  return sse({ type, sequence_number: 0, ...data }, type);
}
