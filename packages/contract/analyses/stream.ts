import { z } from 'zod';
import { Problem } from '../common/problem.ts';
import { Share } from '../common/scalars.ts';
import { HybridAnalysis } from './hybrid.ts';

/** Header of a streamed answer that names the analysis, for following it again. */
export const ANALYSIS_REF_HEADER = 'x-analysis-ref';

/** Names of engines as streams write them. */
export const StreamEngine = z.enum(['rule-based', 'vision-llm', 'donut', 'layoutlm']);

/** Data of a `progress` event. */
export const StreamProgress = z.discriminatedUnion('event', [
  z.object({ event: z.literal('start'), message: z.string(), analysis_ref: z.string() }),
  z.object({ event: z.literal('engine_start'), engine: StreamEngine }),
  z.object({
    event: z.literal('engine_progress'),
    engine: StreamEngine,
    progress: Share,
    message: z.string(),
  }),
  z.object({
    event: z.literal('engine_complete'),
    engine: StreamEngine,
    result: z.record(z.string(), z.unknown()).meta({ description: 'As in `individual_results`' }),
  }),
]);

/** Data of a `result` event. */
export const StreamResult = HybridAnalysis;

/** Data of the last event, `complete`. */
export const StreamComplete = z.object({ message: z.string(), analysis_ref: z.string() });

/** Data of the last event, `error`. */
export const StreamError = Problem.pick({
  code: true,
  detail: true,
  error: true,
  details: true,
  status: true,
});

/** An event of a stream, before it is written as one. */
export type StreamEvent =
  | { readonly name: 'progress'; readonly data: z.infer<typeof StreamProgress> }
  | { readonly name: 'result'; readonly data: z.infer<typeof StreamResult> }
  | { readonly name: 'complete'; readonly data: z.infer<typeof StreamComplete> }
  | { readonly name: 'error'; readonly data: z.infer<typeof StreamError> };

/** Where files are judged over a WebSocket. */
export const ANALYZE_SOCKET_PATH = '/ws/analyze';

/** Largest message that `/ws/analyze` takes, bytes: 10 MB as base64. */
export const MAX_SOCKET_MESSAGE_BYTES = 14 * 1024 * 1024;

/** Message of a client to `/ws/analyze`. Events come back as `{type, event, …data}`, one message each. */
export const AnalyzeMessage = z.object({
  action: z.literal('analyze'),
  file_base64: z.string().min(1).meta({ description: 'The file as base64; a data address is taken too' }),
  filename: z.string().max(255).default('document'),
  store: z.boolean().default(true).meta({ description: '`false`: forget the file after the answer' }),
  vision_model: z.string().min(1).max(100).default('gpt-4o-mini'),
});
