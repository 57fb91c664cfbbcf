const DAY_MS = 86_400_000;

/** The ISO day that lies `days` after the given one (before, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
