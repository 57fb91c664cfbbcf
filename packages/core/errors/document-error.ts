/** Why a file could not be read. Stable: clients and the interface text depend on these codes. */
export type DocumentErrorCode =
  | 'empty-file'
  | 'unsupported-type'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'too-many-files'
  | 'nothing-inside'
  | 'encrypted'
  | 'damaged'
  | 'no-pages'
  | 'not-an-invoice'
  | 'unsafe-xml'
  | 'time-limit'
  | 'memory-limit'
  | 'engine-crashed'
  | 'cancelled';

/** A file that can't be read, as a value: `message` may be shown to anyone, `internal` only to operators. */
export interface DocumentError {
  readonly code: DocumentErrorCode;
  /** One plain sentence that says what is wrong and what to do next. */
  readonly message: string;
  /** Detail for logs; may hold library text, never document content. */
  readonly internal?: string;
}

/** What a step gives: a value, or the reason why there is none. */
export type Result<T, E = DocumentError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A result that holds a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result that holds a document error. */
export function failure(
  code: DocumentErrorCode,
  message: string,
  internal?: string,
): { readonly ok: false; readonly error: DocumentError } {
  return { ok: false, error: { code, message, ...(internal === undefined ? {} : { internal }) } };
}
