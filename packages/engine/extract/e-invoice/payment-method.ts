/** Means of payment of UNTDID 4461 and of FatturaPA, in plain words. */
const METHODS: Readonly<Record<string, string>> = {
  '10': 'cash',
  '20': 'cheque',
  '30': 'credit transfer',
  '31': 'credit transfer',
  '42': 'credit transfer',
  '48': 'card',
  '49': 'direct debit',
  '54': 'card',
  '55': 'card',
  '57': 'standing order',
  '58': 'credit transfer',
  '59': 'direct debit',
  '68': 'online payment',
  MP01: 'cash',
  MP02: 'cheque',
  MP05: 'credit transfer',
  MP08: 'card',
  MP19: 'direct debit',
};

/** The means of payment in words; `null` for codes that say nothing definite. */
export function paymentMethodOf(code: string | null): string | null {
  return code === null ? null : (METHODS[code] ?? null);
}
