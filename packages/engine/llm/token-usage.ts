/** Tokens that were counted; 0 where the provider does not say. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}
