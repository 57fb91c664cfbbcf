/** Names that differ between the dresses of the Cross Industry Invoice. */
export interface CiiDress {
  readonly root: string;
  readonly namespace: string;
  readonly document: string;
  readonly transaction: string;
  readonly header: string;
  readonly line: string;
  readonly rate: string;
}

export const CII_TODAY: CiiDress = {
  root: 'CrossIndustryInvoice',
  namespace: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  document: 'ExchangedDocument',
  transaction: 'SupplyChainTradeTransaction',
  header: 'ApplicableHeaderTrade',
  line: 'SpecifiedLineTrade',
  rate: 'RateApplicablePercent',
};

export const ZUGFERD_1: CiiDress = {
  root: 'CrossIndustryDocument',
  namespace: 'urn:ferd:CrossIndustryDocument:invoice:1p0',
  document: 'HeaderExchangedDocument',
  transaction: 'SpecifiedSupplyChainTradeTransaction',
  header: 'ApplicableSupplyChainTrade',
  line: 'SpecifiedSupplyChainTrade',
  rate: 'ApplicablePercent',
};

export const ZUGFERD_RELEASE_CANDIDATE: CiiDress = {
  ...ZUGFERD_1,
  root: 'Invoice',
  namespace: 'urn:un:unece:uncefact:data:standard:CBFBUY:5',
};

/** A small Cross Industry Invoice; the prefix of the aggregate namespace is free. */
export function sampleCii(dress: CiiDress = CII_TODAY, prefix = 'ram:'): string {
  const colon = prefix === '' ? 'xmlns' : `xmlns:${prefix.replace(':', '')}`;
  const body = `<r:${dress.document}>
  <ram:ID> RE-2031/7 </ram:ID><ram:TypeCode>380</ram:TypeCode>
  <ram:IssueDateTime><udt:DateTimeString format="102">20310714</udt:DateTimeString></ram:IssueDateTime>
  <ram:IncludedNote><ram:Content>Thank you &amp; good bye &#8364;</ram:Content></ram:IncludedNote>
</r:${dress.document}>
<r:${dress.transaction}>
  <ram:${dress.header}Agreement>
    <ram:BuyerReference>04011000-1</ram:BuyerReference>
    <ram:SellerTradeParty>
      <ram:Name><![CDATA[Möwe & Söhne <KG>]]></ram:Name>
      <ram:PostalTradeAddress>
        <ram:PostcodeCode>18439</ram:PostcodeCode><ram:LineOne>Hafenstraße 3</ram:LineOne>
        <ram:CityName>Stralsund</ram:CityName><ram:CountryID>DE</ram:CountryID>
      </ram:PostalTradeAddress>
      <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">081/508/1234</ram:ID></ram:SpecifiedTaxRegistration>
      <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE136695976</ram:ID></ram:SpecifiedTaxRegistration>
    </ram:SellerTradeParty>
    <ram:BuyerTradeParty><ram:Name>Blumen Adler</ram:Name></ram:BuyerTradeParty>
  </ram:${dress.header}Agreement>
  <ram:${dress.header}Settlement>
    <ram:TaxCurrencyCode>PLN</ram:TaxCurrencyCode>
    <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
    <ram:SpecifiedTradeSettlementPaymentMeans>
      <ram:TypeCode>58</ram:TypeCode>
      <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>
    </ram:SpecifiedTradeSettlementPaymentMeans>
    <ram:ApplicableTradeTax>
      <ram:CalculatedAmount>3.80</ram:CalculatedAmount><ram:BasisAmount>20.00</ram:BasisAmount>
      <ram:CategoryCode>S</ram:CategoryCode><ram:${dress.rate}>19.00</ram:${dress.rate}>
    </ram:ApplicableTradeTax>
    <ram:SpecifiedTradeAllowanceCharge>
      <ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>
      <ram:ActualAmount>1.00</ram:ActualAmount><ram:Reason>Loyalty</ram:Reason>
    </ram:SpecifiedTradeAllowanceCharge>
    <ram:SpecifiedTradePaymentTerms>
      <ram:DueDateDateTime><udt:DateTimeString format="102">20310813</udt:DateTimeString></ram:DueDateDateTime>
    </ram:SpecifiedTradePaymentTerms>
    <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
      <ram:LineTotalAmount>21.00</ram:LineTotalAmount><ram:AllowanceTotalAmount>1.00</ram:AllowanceTotalAmount>
      <ram:TaxBasisTotalAmount>20.00</ram:TaxBasisTotalAmount>
      <ram:TaxTotalAmount currencyID="PLN">16.40</ram:TaxTotalAmount>
      <ram:TaxTotalAmount currencyID="EUR">3.80</ram:TaxTotalAmount>
      <ram:GrandTotalAmount>23.80</ram:GrandTotalAmount><ram:DuePayableAmount>+23.80</ram:DuePayableAmount>
    </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
  </ram:${dress.header}Settlement>
  <ram:IncludedSupplyChainTradeLineItem>
    <ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>
    <ram:SpecifiedTradeProduct><ram:SellerAssignedID>T-9</ram:SellerAssignedID><ram:Name>Twine</ram:Name></ram:SpecifiedTradeProduct>
    <ram:${dress.line}Agreement><ram:NetPriceProductTradePrice>
      <ram:ChargeAmount>1.0500</ram:ChargeAmount><ram:BasisQuantity unitCode="MTR">100</ram:BasisQuantity>
    </ram:NetPriceProductTradePrice></ram:${dress.line}Agreement>
    <ram:${dress.line}Delivery><ram:BilledQuantity unitCode="MTR">2000.00</ram:BilledQuantity></ram:${dress.line}Delivery>
    <ram:${dress.line}Settlement><ram:SpecifiedTradeSettlementMonetarySummation>
      <ram:LineTotalAmount>21.00</ram:LineTotalAmount>
    </ram:SpecifiedTradeSettlementMonetarySummation></ram:${dress.line}Settlement>
  </ram:IncludedSupplyChainTradeLineItem>
</r:${dress.transaction}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<r:${dress.root} xmlns:r="${dress.namespace}" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"
  ${colon}="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">${body.replaceAll('ram:', prefix)}</r:${dress.root}>`;
}
