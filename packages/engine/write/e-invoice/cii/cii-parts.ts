import type {
  EInvoiceAllowanceCharge,
  EInvoicePeriod,
  SchemedId,
} from '@vouch/core/invoice/e-invoice-parts.ts';
import type { EInvoiceAddress } from '@vouch/core/invoice/e-invoice-party.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { element, group, optional } from '../xml-text.ts';

/** An element that holds an ISO day in format 102; `null` without a day. */
export function dayIn(name: string, iso: string | null, holder = 'udt:DateTimeString'): string | null {
  if (iso === null) return null;
  return element(name, [element(holder, iso.replaceAll('-', ''), { format: '102' })]);
}

/** A span of days. */
export function billingPeriod(period: EInvoicePeriod | null): string | null {
  if (period === null) return null;
  return group('ram:BillingSpecifiedPeriod', [
    dayIn('ram:StartDateTime', period.start),
    dayIn('ram:EndDateTime', period.end),
  ]);
}

/** Identifiers of a party or a place: those of a scheme stand in another element than plain ones, and after them. */
export function identifiers(ids: readonly SchemedId[]): readonly string[] {
  const plain = ids.filter(({ scheme }) => scheme === null);
  const schemed = ids.filter(({ scheme }) => scheme !== null);
  return [
    ...plain.map(({ id }) => element('ram:ID', id)),
    ...schemed.map(({ id, scheme }) => element('ram:GlobalID', id, { schemeID: scheme })),
  ];
}

/** A postal address. */
export function postalAddress(address: EInvoiceAddress): string | null {
  const [first = null, second = null, third = null] = address.street;
  return group('ram:PostalTradeAddress', [
    optional('ram:PostcodeCode', address.postCode),
    optional('ram:LineOne', first),
    optional('ram:LineTwo', second),
    optional('ram:LineThree', third),
    optional('ram:CityName', address.city),
    optional('ram:CountryID', address.countryCode),
    optional('ram:CountrySubDivisionName', address.region),
  ]);
}

/** The tax that a line, an allowance or a charge falls under; `null` when neither category nor rate is known. */
export function taxUnder(name: string, category: string | null, rate: Decimal | null): string | null {
  if (category === null && rate === null) return null;
  return element(name, [
    element('ram:TypeCode', 'VAT'),
    optional('ram:CategoryCode', category),
    optional('ram:RateApplicablePercent', rate),
  ]);
}

/** An allowance or a charge of the document or of a line. */
export function allowanceCharge(entry: EInvoiceAllowanceCharge): string {
  return element('ram:SpecifiedTradeAllowanceCharge', [
    element('ram:ChargeIndicator', [element('udt:Indicator', String(entry.isCharge))]),
    optional('ram:CalculationPercent', entry.percent),
    optional('ram:BasisAmount', entry.baseAmount),
    optional('ram:ActualAmount', entry.amount),
    optional('ram:ReasonCode', entry.reasonCode),
    optional('ram:Reason', entry.reason),
    taxUnder('ram:CategoryTradeTax', entry.taxCategory, entry.taxRate),
  ]);
}

/** A document that is referred to by its number. */
export function reference(name: string, number: string | null): string | null {
  return group(name, [optional('ram:IssuerAssignedID', number)]);
}
