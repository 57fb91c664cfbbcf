/** A random number from 0 to below 1, for spreading load; not for secrets. */
export function randomShare(): number {
  return Math.random();
}
