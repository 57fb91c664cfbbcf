/** Currencies (ISO 4217) whose amounts have other than two decimals; all others have two. */
const OTHER_EXPONENTS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Currencies in use that have two decimals. */
const TWO_DECIMALS = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC
  CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
  KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN
  QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED
  VES WST XCD XCG YER ZAR ZMW ZWG`;

const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...codesIn(TWO_DECIMALS).map((code) => [code, 2] as const),
  ...Object.entries(OTHER_EXPONENTS).flatMap(([exponent, codes]) =>
    codesIn(codes).map((code) => [code, Number(exponent)] as const),
  ),
]);

/**
 * Decimals of an amount in this currency, 0 to 4, as ISO 4217 sets them: 2 for EUR, 0 for JPY, 3 for KWD. `null` for a code that is not in
 * use: nothing is guessed. A table, because what runtimes know follows local habits (no cents for HUF, say) and changes with their version.
 */
export function currencyExponentOf(currency: string | null): number | null {
  return EXPONENTS.get(currency ?? '') ?? null;
}

function codesIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
