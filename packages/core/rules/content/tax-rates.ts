/** A tax rate of a country and the days on which it was in force. */
export interface TaxRate {
  readonly percent: number;
  /** ISO day; `null` for longer than anybody's records. */
  readonly from: string | null;
  /** ISO day; `null` while it is in force. */
  readonly to: string | null;
}

function always(...percents: readonly number[]): readonly TaxRate[] {
  return percents.map((percent) => ({ percent, from: null, to: null }));
}

function between(percent: number, from: string | null, to: string | null): TaxRate {
  return { percent, from, to };
}

/**
 * Rates of value added tax by country (ISO 3166-1 alpha-2), standard, reduced, parking, farmers' and regional ones since 2018.
 * 0 is allowed everywhere and not listed. Sources: European Commission, Taxes in Europe Database (members of the EU: compared rate by
 * rate with its extracts at github.com/vatnode/eu-vat-rates-data and github.com/ibericode/vat-rates); gov.uk VAT rates;
 * ESTV (CH, LI); Skatteetaten (NO); Skatturinn (IS); CBIC (IN); ATO (AU); IRD (NZ); IRAS (SG); CRA (CA); NTA (JP).
 */
export const TAX_RATES: Readonly<Record<string, readonly TaxRate[]>> = {
  AT: [...always(20, 13, 10, 19), between(5, '2020-07-01', '2021-12-31'), between(4.9, '2026-07-01', null)],
  BE: always(21, 12, 6),
  BG: always(20, 9),
  CY: always(19, 9, 5, 3),
  CZ: [
    ...always(21),
    between(15, null, '2023-12-31'),
    between(10, null, '2023-12-31'),
    between(12, '2024-01-01', null),
  ],
  DE: [
    ...always(19, 7, 5.5, 10.7, 9.5, 9, 8.4, 7.8),
    between(16, '2020-07-01', '2020-12-31'),
    between(5, '2020-07-01', '2020-12-31'),
  ],
  DK: always(25),
  EE: [
    between(20, null, '2023-12-31'),
    between(22, '2024-01-01', '2025-06-30'),
    between(24, '2025-07-01', null),
    between(13, '2025-01-01', null),
    ...always(9, 5),
  ],
  ES: always(21, 10, 4, 5, 7.5, 2, 26.2, 11.4, 4.5, 5.2, 1.4, 0.5, 1.75, 0.62),
  // IGIC and IPSI instead of IVA: the Canary Islands, Ceuta and Melilla.
  IC: always(3, 5, 7, 9.5, 13.5, 15, 20, 0.5, 1, 2, 4, 8, 10),
  FI: [
    between(24, null, '2024-08-31'),
    between(25.5, '2024-09-01', null),
    between(14, null, '2025-12-31'),
    between(13.5, '2026-01-01', null),
    ...always(10),
  ],
  FR: always(20, 10, 5.5, 2.1, 8.5, 1.75, 1.05, 13, 0.9),
  GR: always(24, 13, 6, 17, 9, 4),
  HR: always(25, 13, 5),
  HU: always(27, 18, 5),
  IE: [...always(23, 13.5, 9, 4.8), between(21, '2020-09-01', '2021-02-28')],
  IS: always(24, 11),
  IT: always(22, 10, 5, 4),
  LI: [
    between(7.7, '2018-01-01', '2023-12-31'),
    between(2.5, null, '2023-12-31'),
    between(3.7, '2018-01-01', '2023-12-31'),
    between(8.1, '2024-01-01', null),
    between(2.6, '2024-01-01', null),
    between(3.8, '2024-01-01', null),
  ],
  LT: [...always(21, 5), between(9, null, '2025-12-31'), between(12, '2026-01-01', null)],
  LU: [
    ...always(17, 14, 8, 3),
    between(16, '2023-01-01', '2023-12-31'),
    between(13, '2023-01-01', '2023-12-31'),
    between(7, '2023-01-01', '2023-12-31'),
  ],
  LV: always(21, 12, 5),
  MC: always(20, 10, 5.5, 2.1),
  MT: always(18, 12, 7, 5),
  NL: [...always(21, 9), between(6, null, '2018-12-31')],
  NO: always(25, 15, 12, 11.11),
  PL: always(23, 8, 5, 7, 4),
  PT: always(23, 13, 6, 22, 12, 5, 18, 16, 9, 4),
  RO: [
    between(19, null, '2025-07-31'),
    between(9, null, '2026-07-31'),
    between(5, null, '2025-07-31'),
    between(21, '2025-08-01', null),
    between(11, '2025-08-01', null),
  ],
  SE: always(25, 12, 6),
  SI: always(22, 9.5, 5),
  SK: [
    between(20, null, '2024-12-31'),
    between(10, null, '2024-12-31'),
    between(23, '2025-01-01', null),
    between(19, '2025-01-01', null),
    ...always(5),
  ],
  GB: [...always(20, 5), between(12.5, '2021-10-01', '2022-03-31')],
  CH: [
    between(7.7, '2018-01-01', '2023-12-31'),
    between(2.5, null, '2023-12-31'),
    between(3.7, '2018-01-01', '2023-12-31'),
    between(8.1, '2024-01-01', null),
    between(2.6, '2024-01-01', null),
    between(3.8, '2024-01-01', null),
  ],
  AU: always(10),
  NZ: always(15),
  SG: [
    between(7, null, '2022-12-31'),
    between(8, '2023-01-01', '2023-12-31'),
    between(9, '2024-01-01', null),
  ],
  IN: always(0.1, 0.25, 1.5, 3, 5, 12, 18, 28, 40, 0.125, 0.75, 2.5, 6, 9, 14, 20, 1),
  JP: always(10, 8),
};

/** Days around a change on which the old and the new rate both occur: services are taxed by the day of supply. */
const GRACE_DAYS = 120;
const DAY_MS = 86_400_000;

/** Whether a country has, or had around the day (ISO), this rate; `null` when the country is not in the list. */
export function hasRate(country: string, percent: number, day: string | null): boolean | null {
  const rates = TAX_RATES[country];
  if (rates === undefined) return null;
  if (percent === 0) return true;
  const time = day === null ? Number.NaN : Date.parse(day);
  return rates.some((rate) => Math.abs(rate.percent - percent) < 0.01 && isInForce(rate, time));
}

function isInForce({ from, to }: TaxRate, time: number): boolean {
  if (Number.isNaN(time)) return true;
  const grace = GRACE_DAYS * DAY_MS;
  return (
    (from === null || time >= Date.parse(from) - grace) && (to === null || time <= Date.parse(to) + grace)
  );
}
