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

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

/** Results name their verdict in three ways: that of a check, that of a processed document, that of several engines. */
const Result = z.object({
  label: text,
  score: number,
  verification: z.object({ label: z.string(), score: z.number() }).optional().catch(undefined),
  ensemble_verdict: z
    .object({ final_label: z.string(), score: z.number() })
    .transform(({ final_label: label, score }) => ({ label, score }))
    .optional()
    .catch(undefined),
  analysis_ref: text,
  auto_saved: z.boolean().catch(false),
  invoice_id: text,
  review_reasons: z.array(z.string()).catch([]),
  individual_results: z
    .record(z.string(), z.object({ status: z.string().optional() }).nullable())
    .optional()
    .catch(undefined),
});

type KnownResult = z.infer<typeof Result>;

/** Reads the facts out of a result. Results grow: what is not known here is left alone. */
export function toResultFacts(result: unknown): ResultFacts {
  const parsed = Result.safeParse(result);
  if (!parsed.success) return { reviewReasons: [], engines: {} };
  const { data } = parsed;
  return {
    ...verdictOf(data),
    ...(data.analysis_ref === undefined ? {} : { analysisRef: data.analysis_ref }),
    ...(data.auto_saved && data.invoice_id !== undefined ? { invoiceId: data.invoice_id } : {}),
    reviewReasons: data.review_reasons,
    engines: enginesOf(data),
  };
}

function verdictOf({ ensemble_verdict: ensemble, verification, label, score }: KnownResult) {
  const verdict = ensemble ?? verification;
  if (verdict !== undefined) return verdict;
  return label === undefined || score === undefined ? {} : { label, score };
}

/** An engine that says no `status` answered. Without a list of engines the rules alone were asked. */
function enginesOf(data: KnownResult): ResultFacts['engines'] {
  const { individual_results: results } = data;
  if (results === undefined) return 'label' in verdictOf(data) ? { rule_based: 'answered' } : {};
  const answers = Object.entries(results).map(([engine, answer]) => [engine, statusOf(answer)] as const);
  return Object.fromEntries(answers);
}

function statusOf(answer: { readonly status?: string | undefined } | null): string {
  return answer === null ? 'unavailable' : (answer.status ?? 'answered');
}
