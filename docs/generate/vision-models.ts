import { OUTCOMES } from '@vouch/engine/llm/fake-provider/outcomes.ts';
import { SCENARIOS, type Scenario } from '@vouch/engine/llm/fake-provider/scenario.ts';
import { llmError } from '@vouch/engine/llm/llm-error.ts';

/** Rows of the table that says how each trouble of a provider ends, as cells; the page about vision models holds them. */
export function scenarioRows(): readonly (readonly string[])[] {
  return Object.entries(OUTCOMES).map(([name, outcome]) => {
    const shows = SCENARIOS[name as Scenario];
    if (outcome === 'answer') return [`\`${name}\``, shows, 'answer', ''];
    const errors = outcome.map((kind) => llmError(kind));
    const isRetryable = errors.some((error) => error.isRetryable);
    return [`\`${name}\``, shows, outcome.join(' or '), isRetryable ? 'yes' : 'no'];
  });
}
