/** Worth of the digits 0 to 9 at odd places of an Italian account number. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] as const;

/** The control letter (CIN) of an Italian account: 22 digits of bank, branch and account. */
export function italianControlLetter(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const value = Number(digit);
    return total + (index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
