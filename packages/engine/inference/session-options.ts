import { availableParallelism } from 'node:os';

/** Threads of one run at most: more give little and take from everybody else. */
const MAX_THREADS = 4;

/** How the native runtime runs models: on the processor, in bounded threads, giving memory back. */
export const MODEL_SESSION_OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: Math.min(MAX_THREADS, availableParallelism()),
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
  enableCpuMemArena: false,
} as const;
