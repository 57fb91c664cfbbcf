/** Sum of the digits, each times the weight at its place. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0);
}

/** The Luhn check digit for the digits before it. */
export function luhnDigit(digits: string): number {
  const doubled = Array.from(digits)
    .reverse()
    .map((digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return value > 9 ? value - 9 : value;
    });
  return (10 - (doubled.reduce((sum, value) => sum + value, 0) % 10)) % 10;
}

/** The ISO 7064 mod 11,10 check digit. */
export function mod1110Digit(digits: string): number {
  const product = Array.from(digits).reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10;
}

/** Remainder of a long number in decimal digits. */
export function remainderOf(digits: string, divisor: number): number {
  return Number(BigInt(digits) % BigInt(divisor));
}
