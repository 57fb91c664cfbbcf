import type {
  EInvoiceAllowanceCharge,
  EInvoicePeriod,
  SchemedId,
} from '@vouch/core/invoice/e-invoice-parts.ts';
import type { EInvoiceAddress } from '@vouch/core/invoice/e-invoice-party.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { element, group, optional } from '../xml-text.ts';

/** An amount with its currency; `null` without an amount. */
export function money(name: string, amount: Decimal | null, currency: string | null): string | null {
  return optional(name, amount, { currencyID: currency });
}

/** An identifier with its scheme. */
export function schemed(name: string, id: SchemedId | null): string | null {
  return id && element(name, id.id, { schemeID: id.scheme });
}

/** A document that is referred to by its number. */
export function reference(name: string, number: string | null): string | null {
  return group(name, [optional('cbc:ID', number)]);
}

/** A span of days, with the code of the tax point where there is one. */
export function invoicePeriod(
  period: EInvoicePeriod | null,
  taxPointCode: string | null = null,
): string | null {
  return group('cac:InvoicePeriod', [
    optional('cbc:StartDate', period?.start ?? null),
    optional('cbc:EndDate', period?.end ?? null),
    optional('cbc:DescriptionCode', taxPointCode),
  ]);
}

/** A postal address under the given name. */
export function address(name: string, place: EInvoiceAddress): string | null {
  const [first = null, second = null, third = null] = place.street;
  return group(name, [
    optional('cbc:StreetName', first),
    optional('cbc:AdditionalStreetName', second),
    optional('cbc:CityName', place.city),
    optional('cbc:PostalZone', place.postCode),
    optional('cbc:CountrySubentity', place.region),
    group('cac:AddressLine', [optional('cbc:Line', third)]),
    group('cac:Country', [optional('cbc:IdentificationCode', place.countryCode)]),
  ]);
}

/** A tax category with its rate, and the reason of an exemption. */
export function taxCategory(
  name: string,
  tax: {
    readonly category: string | null;
    readonly rate: Decimal | null;
    readonly exemptionCode?: string | null;
    readonly exemptionReason?: string | null;
  },
): string | null {
  const { category, rate, exemptionCode = null, exemptionReason = null } = tax;
  const known = [category, rate, exemptionCode, exemptionReason];
  if (known.every((part) => part === null)) return null;
  return element(name, [
    optional('cbc:ID', category),
    optional('cbc:Percent', rate),
    optional('cbc:TaxExemptionReasonCode', exemptionCode),
    optional('cbc:TaxExemptionReason', exemptionReason),
    VAT_SCHEME,
  ]);
}

/** Says that a tax or an identifier is one of value-added tax. */
export const VAT_SCHEME = element('cac:TaxScheme', [element('cbc:ID', 'VAT')]);

/** An allowance or a charge of the document or of a line. */
export function allowanceCharge(entry: EInvoiceAllowanceCharge, currency: string | null): string {
  return element('cac:AllowanceCharge', [
    element('cbc:ChargeIndicator', String(entry.isCharge)),
    optional('cbc:AllowanceChargeReasonCode', entry.reasonCode),
    optional('cbc:AllowanceChargeReason', entry.reason),
    optional('cbc:MultiplierFactorNumeric', entry.percent),
    money('cbc:Amount', entry.amount, currency),
    money('cbc:BaseAmount', entry.baseAmount, currency),
    taxCategory('cac:TaxCategory', { category: entry.taxCategory, rate: entry.taxRate }),
  ]);
}
