/** A small FatturaPA with one body for each number. */
export function sampleFattura(numbers: readonly string[]): string {
  const bodies = numbers.map(
    (number) => `<FatturaElettronicaBody>
  <DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2029-11-05</Data>
    <Numero>${number}</Numero><ImportoTotaleDocumento>152.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>
  <DatiBeniServizi>
    <DettaglioLinee><NumeroLinea>1</NumeroLinea><Descrizione>Olio</Descrizione><Quantita>10.00</Quantita>
      <PrezzoUnitario>10.00</PrezzoUnitario><PrezzoTotale>100.00</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>
    <DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00</Imposta></DatiRiepilogo>
    <DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA><Natura>N1</Natura><ImponibileImporto>30.00</ImponibileImporto><Imposta>0.00</Imposta></DatiRiepilogo>
  </DatiBeniServizi>
  <DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento><DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento>
    <DataScadenzaPagamento>2029-12-05</DataScadenzaPagamento><ImportoPagamento>152.00</ImportoPagamento></DettaglioPagamento></DatiPagamento>
</FatturaElettronicaBody>`,
  );
  return `<p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
<FatturaElettronicaHeader>
  <CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>12345670017</IdCodice></IdFiscaleIVA>
    <Anagrafica><Nome>Ada</Nome><Cognome>Verdi</Cognome></Anagrafica></DatiAnagrafici>
    <Sede><Indirizzo>Via Po</Indirizzo><NumeroCivico>8</NumeroCivico><CAP>10123</CAP><Comune>Torino</Comune><Nazione>IT</Nazione></Sede>
  </CedentePrestatore>
  <CessionarioCommittente><DatiAnagrafici><Anagrafica><Denominazione>Trattoria Blu</Denominazione></Anagrafica></DatiAnagrafici></CessionarioCommittente>
</FatturaElettronicaHeader>${bodies.join('')}</p:FatturaElettronica>`;
}
