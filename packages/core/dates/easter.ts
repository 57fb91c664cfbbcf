/** Easter Sunday of a Gregorian year as month (from 1) and day (anonymous Gregorian computus; Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): { readonly month: number; readonly day: number } {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - leap - shift + 15) % 30;
  const inCentury = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * toSunday) / 451);
  const sum = moon + toSunday - 7 * late + 114;
  return { month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** Orthodox Easter Sunday as month and day of the Gregorian calendar, for the years 1900 to 2099 (Meeus: Julian computus and 13 days). */
export function orthodoxEasterOf(year: number): { readonly month: number; readonly day: number } {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + toSunday + 114;
  const julian = Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
  const date = new Date(julian + 13 * 86_400_000);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
