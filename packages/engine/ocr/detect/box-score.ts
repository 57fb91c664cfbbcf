import { type OrientedRect, boundsOf } from '../geometry/oriented-rect.ts';
import type { ProbabilityMap } from './probability-map.ts';

/** Mean probability inside a rectangle; 0 when it holds no pixel. */
export function boxScore(map: ProbabilityMap, rect: OrientedRect): number {
  const bounds = boundsOf(rect);
  const [cos, sin] = [Math.cos(rect.angle), Math.sin(rect.angle)];
  const [halfWidth, halfHeight] = [rect.width / 2 + 0.01, rect.height / 2 + 0.01];
  const right = Math.min(map.width - 1, Math.ceil(bounds.right));
  const bottom = Math.min(map.height - 1, Math.ceil(bounds.bottom));
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(bounds.top)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.floor(bounds.left)); x <= right; x++) {
      const [dx, dy] = [x - rect.x, y - rect.y];
      if (Math.abs(dx * cos + dy * sin) > halfWidth || Math.abs(dy * cos - dx * sin) > halfHeight) continue;
      sum += map.data[y * map.width + x] as number;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
