/** Why a model can't be used. Stable: clients of the command line see these codes. */
export type ModelProblemCode =
  | 'no-manifest'
  | 'bad-manifest'
  | 'missing-file'
  | 'unlisted-file'
  | 'changed-file'
  | 'too-large'
  | 'not-a-file'
  | 'name-taken'
  | 'not-installed'
  | 'unusable';

/** A problem with a model as a value; the message says what to do. */
export interface ModelProblem {
  readonly code: ModelProblemCode;
  /** One or two plain sentences; names files of the model, never paths of the machine. */
  readonly message: string;
}

/** The failing half of a result about a model. */
export function modelProblem(
  code: ModelProblemCode,
  message: string,
): { readonly ok: false; readonly error: ModelProblem } {
  return { ok: false, error: { code, message } };
}
