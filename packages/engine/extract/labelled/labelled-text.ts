/** A printed text and what a model says it is. */
export interface LabelledText {
  /** The model's own label in lower case, levels separated by dots, such as `total.total_price`. */
  readonly label: string;
  readonly text: string;
  /** Chance that the text and its label are right, 0 to 1. */
  readonly confidence: number;
  /** Which row of the table it belongs to, counted from 0; `null` outside of tables. */
  readonly row: number | null;
}
