import { z } from 'zod';

/** What others may want to know of a task's result, whatever kind of task it was. What is not there is left out. */
export interface ResultFacts {
  /** The verdict on the document. */
  readonly label?: string;
  /** Probability of forgery, 0 to 1. */
  readonly score?: number;
  readonly analysisRef?: string;
  /** The invoice that was saved. */
  readonly invoiceId?: string;
  /** Why a person should look; empty when nobody needs to. */
  readonly reviewReasons: readonly string[];
  /** How each engine that was asked answered. */
  readonly engines: Readonly<Record<string, string>>;
}

const Verdict = z.object({ label: z.string(), score: z.number() });
const Result = z.object({
  label: z.string().optional().catch(undefined),
  score: z.number().optional().catch(undefined),
  verification: Verdict.optional().catch(undefined),
  ensemble_verdict: z.object({ final_label: z.string(), score: z.number() }).optional().catch(undefined),
  analysis_ref: z.string().optional().catch(undefined),
  invoice_id: z.string().optional().catch(undefined),
  auto_saved: z.boolean().optional().catch(undefined),
  review_reasons: z.array(z.string()).catch([]),
  individual_results: z
    .record(z.string(), z.object({ status: z.string().optional() }).nullable())
    .optional()
    .catch(undefined),
});

/** Reads the facts out of a result. Results grow: what is not known here is left alone. */
export function toResultFacts(result: unknown): ResultFacts {
  const parsed = Result.safeParse(result);
  if (!parsed.success) return { reviewReasons: [], engines: {} };
  const { data } = parsed;
  const { ensemble_verdict: ensemble, verification } = data;
  const label = ensemble?.final_label ?? verification?.label ?? data.label;
  const score = ensemble?.score ?? verification?.score ?? data.score;
  const { analysis_ref: analysisRef, auto_saved: isSaved, invoice_id: invoiceId } = data;
  return {
    ...(label === undefined ? {} : { label }),
    ...(score === undefined ? {} : { score }),
    ...(analysisRef === undefined ? {} : { analysisRef }),
    ...(isSaved === true && invoiceId !== undefined ? { invoiceId } : {}),
    reviewReasons: data.review_reasons,
    engines: enginesOf(data),
  };
}

/** An engine that says no `status` answered. Without a list of engines the rules alone were asked. */
function enginesOf({ individual_results: results, ...data }: z.infer<typeof Result>) {
  if (results === undefined) {
    return data.label === undefined && data.verification === undefined ? {} : { rule_based: 'answered' };
  }
  const answers = Object.entries(results).map(([engine, answer]) => [
    engine,
    answer?.status ?? (answer === null ? 'unavailable' : 'answered'),
  ]);
  return Object.fromEntries(answers) as Readonly<Record<string, string>>;
}
