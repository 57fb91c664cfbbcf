/** A small UBL document: an invoice, or a credit note. */
export function sampleUbl(kind: 'Invoice' | 'CreditNote' = 'Invoice'): string {
  const isInvoice = kind === 'Invoice';
  const quantity = isInvoice ? 'InvoicedQuantity' : 'CreditedQuantity';
  return `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2"
  xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:other="urn:example:other">
  <b:CustomizationID>urn:cen.eu:en16931:2017</b:CustomizationID>
  <other:ID>not this one</other:ID>
  <b:ID>F-77</b:ID><b:IssueDate>2030-02-28+01:00</b:IssueDate>
  ${isInvoice ? '<b:DueDate>2030-03-30</b:DueDate>' : ''}
  <b:${kind}TypeCode>${isInvoice ? '380' : '381'}</b:${kind}TypeCode>
  <b:DocumentCurrencyCode>SEK</b:DocumentCurrencyCode>
  <a:OrderReference><b:ID>PO-5</b:ID></a:OrderReference>
  <a:AccountingSupplierParty><a:Party>
    <a:PartyName><b:Name>Norrsken</b:Name></a:PartyName>
    <a:PostalAddress><b:StreetName>Storgatan 1</b:StreetName><b:CityName>Luleå</b:CityName><b:PostalZone>97231</b:PostalZone>
      <a:Country><b:IdentificationCode>SE</b:IdentificationCode></a:Country></a:PostalAddress>
    <a:PartyTaxScheme><b:CompanyID>SE556000000001</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
    <a:PartyLegalEntity><b:RegistrationName>Norrsken Handel AB</b:RegistrationName></a:PartyLegalEntity>
  </a:Party></a:AccountingSupplierParty>
  <a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Fjord AS</b:Name></a:PartyName></a:Party></a:AccountingCustomerParty>
  <a:PaymentMeans><b:PaymentMeansCode>30</b:PaymentMeansCode>
    ${isInvoice ? '' : '<b:PaymentDueDate>2030-04-15</b:PaymentDueDate>'}
    <a:PayeeFinancialAccount><b:ID>SE4550000000058398257466</b:ID></a:PayeeFinancialAccount></a:PaymentMeans>
  <a:AllowanceCharge><b:ChargeIndicator>true</b:ChargeIndicator><b:AllowanceChargeReason>Freight</b:AllowanceChargeReason>
    <b:Amount currencyID="SEK">50.00</b:Amount></a:AllowanceCharge>
  <a:TaxTotal><b:TaxAmount currencyID="SEK">112.50</b:TaxAmount>
    <a:TaxSubtotal><b:TaxableAmount>450.00</b:TaxableAmount><b:TaxAmount>112.50</b:TaxAmount>
      <a:TaxCategory><b:ID>S</b:ID><b:Percent>25</b:Percent></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>
  <a:LegalMonetaryTotal><b:LineExtensionAmount>400.00</b:LineExtensionAmount><b:TaxExclusiveAmount>450.00</b:TaxExclusiveAmount>
    <b:TaxInclusiveAmount>562.50</b:TaxInclusiveAmount><b:ChargeTotalAmount>50.00</b:ChargeTotalAmount>
    <b:PayableAmount>562.50</b:PayableAmount></a:LegalMonetaryTotal>
  <a:${kind}Line><b:ID>1</b:ID><b:${quantity} unitCode="H87">8</b:${quantity}><b:LineExtensionAmount>400.00</b:LineExtensionAmount>
    <a:Item><b:Description>Beeswax, dipped</b:Description><b:Name>Candle</b:Name>
      <a:ClassifiedTaxCategory><b:ID>S</b:ID><b:Percent>25</b:Percent></a:ClassifiedTaxCategory></a:Item>
    <a:Price><b:PriceAmount>50</b:PriceAmount></a:Price></a:${kind}Line>
</${kind}>`;
}
