/** Texts for a model that makes vectors. */
export interface EmbeddingInput {
  readonly texts: readonly string[];
  /** What they are: many models want stored texts and questions to be told apart. */
  readonly role: 'passage' | 'query';
}

/** Vectors of length 1, in the order of the texts. */
export interface EmbeddingOutput {
  readonly vectors: readonly Float32Array[];
}
