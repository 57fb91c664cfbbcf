/** Something that was handed in with others but is not worked on. */
export interface SkippedFile {
  readonly name: string;
  /** Stable. */
  readonly code: string;
  /** One plain sentence for the sender. */
  readonly message: string;
}
