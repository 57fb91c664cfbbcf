/**
 * Public holidays of whole countries (ISO 3166-1 alpha-2), those of single regions left out: "12-25" is a day of each year, "easter+1" one
 * counted from Easter Sunday ("orthodox+1" from that of the eastern churches), "1mon9" the first Monday of September, "-1mon5" the last of
 * May. Sources: the countries' laws on holidays as listed by the European Commission for its members
 * (Annual list of public holidays of the member states), gov.uk/bank-holidays, opm.gov (US, 5 U.S.C. 6103), canada.ca (Canada Labour
 * Code, section 166), fairwork.gov.au (National Employment Standards), employment.govt.nz (Holidays Act 2003), dopt.gov.in (the three
 * national holidays of India).
 */
export const HOLIDAYS: Readonly<Record<string, string>> = {
  AT: '01-01 01-06 easter+1 05-01 easter+39 easter+50 easter+60 08-15 10-26 11-01 12-08 12-25 12-26',
  AU: '01-01 01-26 easter-2 easter+1 04-25 12-25 12-26',
  BE: '01-01 easter+1 05-01 easter+39 easter+50 07-21 08-15 11-01 11-11 12-25',
  BG: '01-01 03-03 orthodox-2 orthodox-1 orthodox orthodox+1 05-01 05-06 05-24 09-06 09-22 12-24 12-25 12-26',
  CA: '01-01 easter-2 07-01 1mon9 09-30 2mon10 11-11 12-25',
  CH: '01-01 easter+39 08-01 12-25',
  CY: '01-01 01-06 03-25 04-01 orthodox-48 orthodox-2 orthodox orthodox+1 05-01 orthodox+50 08-15 10-01 10-28 12-25 12-26',
  CZ: '01-01 easter-2 easter+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26',
  DE: '01-01 easter-2 easter+1 05-01 easter+39 easter+50 10-03 12-25 12-26',
  DK: '01-01 easter-3 easter-2 easter easter+1 easter+39 easter+49 easter+50 12-25 12-26',
  EE: '01-01 02-24 easter-2 easter 05-01 easter+49 06-23 06-24 08-20 12-24 12-25 12-26',
  ES: '01-01 01-06 easter-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  FI: '01-01 01-06 easter-2 easter easter+1 05-01 easter+39 easter+49 12-06 12-25 12-26',
  FR: '01-01 easter+1 05-01 05-08 easter+39 easter+50 07-14 08-15 11-01 11-11 12-25',
  GB: '01-01 easter-2 1mon5 -1mon5 12-25 12-26',
  GR: '01-01 01-06 orthodox-48 03-25 orthodox-2 orthodox orthodox+1 05-01 orthodox+50 08-15 10-28 12-25 12-26',
  HR: '01-01 01-06 easter easter+1 05-01 easter+60 05-30 06-22 08-05 08-15 11-01 11-18 12-25 12-26',
  HU: '01-01 03-15 easter-2 easter easter+1 05-01 easter+49 easter+50 08-20 10-23 11-01 12-25 12-26',
  IE: '01-01 1mon2 03-17 easter+1 1mon5 1mon6 1mon8 -1mon10 12-25 12-26',
  IN: '01-26 08-15 10-02',
  IS: '01-01 easter-3 easter-2 easter easter+1 05-01 easter+39 easter+49 easter+50 06-17 1mon8 12-25 12-26',
  IT: '01-01 01-06 easter easter+1 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26',
  LI: '01-01 01-06 easter+1 05-01 easter+39 easter+50 easter+60 08-15 09-08 11-01 12-08 12-25 12-26',
  LT: '01-01 02-16 03-11 easter easter+1 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26',
  LU: '01-01 easter+1 05-01 05-09 easter+39 easter+50 06-23 08-15 11-01 12-25 12-26',
  LV: '01-01 easter-2 easter easter+1 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31',
  MT: '01-01 02-10 03-19 03-31 easter-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25',
  NL: '01-01 easter easter+1 04-27 easter+39 easter+49 easter+50 12-25 12-26',
  NO: '01-01 easter-3 easter-2 easter easter+1 05-01 05-17 easter+39 easter+49 easter+50 12-25 12-26',
  NZ: '01-01 01-02 02-06 easter-2 easter+1 04-25 1mon6 4mon10 12-25 12-26',
  PL: '01-01 01-06 easter easter+1 05-01 05-03 easter+49 easter+60 08-15 11-01 11-11 12-25 12-26',
  PT: '01-01 easter-2 easter 04-25 05-01 easter+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25',
  RO: '01-01 01-02 01-24 orthodox-2 orthodox orthodox+1 05-01 06-01 orthodox+49 orthodox+50 08-15 11-30 12-01 12-25 12-26',
  SE: '01-01 01-06 easter-2 easter easter+1 05-01 easter+39 easter+49 06-06 12-25 12-26',
  SI: '01-01 01-02 02-08 easter easter+1 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26',
  SK: '01-01 01-06 easter-2 easter+1 05-01 07-05 08-29 11-01 12-24 12-25 12-26',
  US: '01-01 3mon1 3mon2 -1mon5 06-19 07-04 1mon9 2mon10 11-11 4thu11 12-25',
};
