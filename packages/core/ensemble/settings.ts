/** Where the score becomes a label, and how much single findings weigh whatever the score says. */
export interface EnsembleSettings {
  /** Score from which a document is called suspicious, 0 to 1. */
  readonly suspiciousFrom: number;
  /** Score from which a document is called fake, 0 to 1; not below `suspiciousFrom`. */
  readonly fakeFrom: number;
  /** Score and confidence that a HARD_FAIL finding gives at least. */
  readonly hardFailFloor: number;
  /** Confidence that a CRITICAL finding gives at least. */
  readonly criticalFloor: number;
}

/** Settings that hold when nobody chooses others. */
export const DEFAULT_ENSEMBLE: EnsembleSettings = {
  suspiciousFrom: 0.35,
  fakeFrom: 0.92,
  hardFailFloor: 0.93,
  criticalFloor: 0.85,
};

/** Share of forged documents to expect when nobody states another. */
export const DEFAULT_PRIOR = 0.1;
