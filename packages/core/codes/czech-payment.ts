import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { positiveAmount } from './parts.ts';

/** A payment in Czechia or Slovakia (Czech Banking Association, Short Payment Descriptor 1.0: "QR Platba"). */
export const readCzechPayment: CodeFormat = (text) => {
  const [tag, version = '', ...parts] = text.split('*');
  if (tag !== 'SPD' || !/^1\.\d$/.test(version)) return null;
  const valueOf = (name: string) =>
    parts.find((part) => part.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  // The bank's code may follow the account.
  const [account = ''] = valueOf('ACC').split('+');
  return {
    ...NO_CLAIM,
    format: 'Czech payment code',
    iban: account.replaceAll(' ', '') || null,
    total: positiveAmount(valueOf('AM')),
  };
};
