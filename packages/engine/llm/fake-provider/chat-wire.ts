import { FAKE_USAGE, sse, type Speech, type Wire } from './wire.ts';

const USAGE = {
  prompt_tokens: FAKE_USAGE.input,
  completion_tokens: FAKE_USAGE.output,
  total_tokens: FAKE_USAGE.input + FAKE_USAGE.output,
};

/** OpenAI's Chat Completions. */
export const chatWire: Wire = {
  whole: ({ model, text, isRefusal, finish }) => ({
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [
      {
        index: 0,
        finish_reason: finish,
        message: { role: 'assistant', content: isRefusal ? null : text, refusal: isRefusal ? text : null },
      },
    ],
    usage: USAGE,
  }),
  open: (speech) => [chunk(speech, { role: 'assistant', content: '' })],
  piece: (speech, piece) => chunk(speech, speech.isRefusal ? { refusal: piece } : { content: piece }),
  close: (speech) => [
    chunk(speech, {}, speech.finish),
    sse({ ...frameOf(speech), choices: [], usage: USAGE }),
    sse('[DONE]'),
  ],
  fault: () => sse({ error: { message: 'Fake: overloaded', type: 'server_error', code: null } }),
};

function frameOf({ model }: Speech) {
  return { id: 'chat-1', object: 'chat.completion.chunk', created: 1, model };
}

function chunk(speech: Speech, delta: unknown, finish: string | null = null): string {
  return sse({ ...frameOf(speech), choices: [{ index: 0, delta, finish_reason: finish }] });
}
