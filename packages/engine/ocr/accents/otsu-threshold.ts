const BINS = 64;
/** Values lie between 0 and 2. */
const RANGE = 2;

/** The value that best parts ink from ground, and which of both the ground is. */
export interface InkThreshold {
  readonly threshold: number;
  /** Whether most pixels are dark: light print on a dark ground. */
  readonly isDarkGround: boolean;
}

/** Parts darknesses (0 to 2) so that the two groups differ most: N. Otsu, A threshold selection method, 1979. */
export function otsuThreshold(darkness: Float32Array): InkThreshold {
  const counts = new Float64Array(BINS);
  let sum = 0;
  for (const value of darkness) {
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor((value / RANGE) * BINS)));
    counts[bin] = (counts[bin] as number) + 1;
    sum += bin;
  }
  let [light, lightSum, best, threshold, share] = [0, 0, -1, BINS / 2, 1];
  for (let bin = 0; bin < BINS - 1; bin += 1) {
    light += counts[bin] as number;
    lightSum += bin * (counts[bin] as number);
    const dark = darkness.length - light;
    if (light === 0 || dark === 0) continue;
    const spread = light * dark * (lightSum / light - (sum - lightSum) / dark) ** 2;
    if (spread > best) [best, threshold, share] = [spread, bin + 1, light / darkness.length];
  }
  return { threshold: (threshold / BINS) * RANGE, isDarkGround: share < 0.5 };
}
