import { randomHex } from '../../platform/ids.ts';

/** A new reference: `analysis_<date>_<time>_<random>` in UTC, such as `analysis_20260203_040506_9f86d081`. */
export function newAnalysisReference(now: Date): string {
  const [date = '', time = ''] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `analysis_${date}_${time}_${randomHex(4)}`;
}
