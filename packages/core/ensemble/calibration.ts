/** How evidence becomes a probability: fitted on labelled documents, half of them forged, and moved to the stated share afterwards. */
export interface Calibration {
  /** Raised whenever scores change for the same findings. */
  readonly version: string;
  /** Factor on the summed weights of findings, which overlap more than their sum admits; above 0, so that order never changes. */
  readonly slope: number;
  /** Natural-log odds that belong to a document on which the checks found nothing. */
  readonly offset: number;
}

/** The calibration in force. `npm run bench -- calibration` fits it anew; docs/calibration.md shows how well it holds. */
export const CALIBRATION: Calibration = { version: '1', slope: 1.55, offset: -0.93 };

/** Evidence in natural-log odds, calibrated: what the checks together say about a document, whatever share of forgeries is expected. */
export function calibratedLogOdds(evidence: number, calibration: Calibration = CALIBRATION): number {
  return calibration.slope * evidence + calibration.offset;
}
