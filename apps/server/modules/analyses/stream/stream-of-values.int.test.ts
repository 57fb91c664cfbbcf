import { StreamProgress } from '@vouch/contract/analyses/stream.ts';
import { startFakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { expect, test } from 'vitest';
import { formOf, invoicePdf } from '../../../testing/forms.ts';
import { readEvents } from '../../../testing/read-events.ts';
import { startTestServer } from '../../../testing/test-server.ts';

const FIELDS = [
  { name: 'invoiceNumber', printed: 'A-17', page: 1 },
  { name: 'sellerName', printed: 'Blue\nHarbour', page: 1 },
];

test('a stream tells each value of the vision model while the model still speaks', async () => {
  await using fake = await startFakeProvider({
    answer: ({ schemaName }) =>
      schemaName === 'document_reading' ? { fields: FIELDS, lines: [] } : { observations: [] },
  });
  const server = await startTestServer({ LLM_BASE_URL: fake.url, LLM_API_KEY: 'sk-test', LLM_MODEL: 'slow' });
  try {
    const body = formOf(await invoicePdf(9), 'receipt.pdf');
    const events = await readEvents(await fetch(`${server.url}/analyze/stream`, { method: 'POST', body }));
    const told = events
      .filter(({ data }) => data['engine'] === 'vision-llm')
      .map(({ data }) => StreamProgress.parse(data));
    expect(told).toMatchObject([
      { event: 'engine_start' },
      { event: 'engine_progress', message: 'Read invoiceNumber: A-17' },
      { event: 'engine_progress', message: 'Read sellerName: Blue Harbour' },
      { event: 'engine_complete', result: { model: 'slow' } },
    ]);
  } finally {
    await server.stop();
  }
});
