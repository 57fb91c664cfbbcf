/** What a text is: many models want stored texts and questions to be told apart. */
export type TextRole = 'passage' | 'query';

/** Texts for a model that makes vectors. */
export interface EmbeddingInput {
  readonly texts: readonly string[];
  readonly role: TextRole;
}

/** Vectors of length 1, in the order of the texts. */
export interface EmbeddingOutput {
  readonly vectors: ReadonlyArray<readonly number[]>;
}
