// Starts a fake model provider and prints how to start Vouch with it: npm run demo:llm
// It answers with an empty reading and one doubt, so that the model's part of the product can be seen without a key.
import { startFakeProvider } from '../packages/engine/llm/fake-provider/fake-provider.ts';
import { SCENARIOS } from '../packages/engine/llm/fake-provider/scenario.ts';

const PORT = 4010;

const fake = await startFakeProvider({
  port: PORT,
  answer: ({ schemaName }) =>
    schemaName === 'document_reading'
      ? { fields: [], lines: [] }
      : {
          observations: [
            {
              kind: 'other',
              what: 'This is the demonstration model: it looks at nothing',
              page: 1,
              certainty: 0.5,
            },
          ],
        },
});
const scenarios = Object.entries(SCENARIOS).map(([name, shows]) => `  ${name.padEnd(14)} ${shows}`);
console.log(`A fake model provider listens at ${fake.url}. In another terminal:

  LLM_BASE_URL=${fake.url} LLM_API_KEY=demo npm start

Its faults are chosen by the model's name, such as LLM_MODEL=refusal:
${scenarios.join('\n')}

Stop it with Ctrl+C.`);
