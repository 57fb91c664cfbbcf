/** Fictional invoices and receipts in every language, typed for tests. */

export const GERMAN_INVOICE = `
                                                                      Nordlicht Werkzeuge GmbH
  Nordlicht Werkzeuge GmbH · Hafenweg 7 · 24103 Kiel                   Hafenweg 7
                                                                      24103 Kiel
  Frau                                                                Tel. 0431 5550-0
  Sabine Kruse                                                        USt-IdNr. DE811223344
  Birkenallee 12
  23552 Lübeck

  Rechnung

  Rechnungsnummer: 2024-00817                    Rechnungsdatum: 14.03.2024
  Kundennummer: K-5521                           Lieferdatum: 12.03.2024

  Pos  Bezeichnung                          Menge  Einheit   Einzelpreis     MwSt        Gesamt

  1    Akkuschrauber Profi 18 V                 2  Stk            149,00     19 %        298,00
  2    Schraubensatz Edelstahl               1.000 Stk              0,12     19 %        120,00
       sortiert, im Koffer
  3    Fachbuch Holzverbindungen                1  Stk             35,00      7 %         35,00

                                                             Nettobetrag                 453,00
                                                             zzgl. 19 % MwSt.             79,42
                                                             zzgl. 7 % MwSt.               2,45
                                                             Steuerbetrag                 81,87
                                                             Gesamtbetrag EUR            534,87

  Zahlbar ohne Abzug bis 28.03.2024
  IBAN DE89 3704 0044 0532 0130 00   BIC COBADEFFXXX
`;

export const FRENCH_INVOICE = `
  Atelier Lumière SARL                                                 FACTURE
  18 rue des Tanneurs
  69005 Lyon                                                           Facture n° FA-2024-118
  Tél : 04 72 00 11 22                                                 Date de facture : 03/02/2024
  N° TVA : FR40303265045                                               Date d'échéance : 04/03/2024

                                                 Facturé à
                                                 Boulangerie Martin SAS
                                                 5 avenue de la Gare
                                                 38000 Grenoble

  Désignation                                Quantité     Prix unitaire HT     TVA          Montant HT
  Pose d'enseigne lumineuse                         1             1 250,00     20 %           1 250,00
  Lampes LED 12 W                                  24                 8,50     20 %             204,00

                                                              Total HT                      1 454,00 €
                                                              TVA 20 %                        290,80 €
                                                              Total TTC                     1 744,80 €
                                                              Acompte versé                   500,00 €
                                                              Net à payer                   1 244,80 €
  IBAN FR76 3000 6000 0112 3456 7890 189
`;

export const SPANISH_INVOICE = `
  Talleres Rivera S.L.                                       FACTURA
  Calle Mayor 24
  28013 Madrid                                               Nº factura: 2024/0153
  CIF: B83456781                                             Fecha: 07/05/2024
  Tel: 915 550 123                                           Vencimiento: 06/06/2024

  Cliente:
  Construcciones Vega S.A.
  Avenida del Puerto 88
  46023 Valencia
  CIF: A46123452

  Descripción                              Cantidad          Precio           Importe
  Revisión de maquinaria                          3           85,00            255,00
  Filtro de aceite                               10           12,40            124,00

                                               Base imponible                  379,00
                                               IVA 21%                          79,59
                                               Total factura                 458,59 €
  Forma de pago: Transferencia bancaria
`;

export const ITALIAN_INVOICE = `
  Officina Bellini S.r.l.                                    FATTURA
  Via Garibaldi 41
  40121 Bologna BO                                           Fattura n. 87/2024
  P.IVA: IT02345678901                                       Data fattura: 19/04/2024
                                                             Scadenza: 19/05/2024
  Spett.le
  Ceramiche Rossi S.p.A.
  Viale Europa 9
  41049 Sassuolo MO

  Descrizione                             Quantità        Prezzo          IVA         Importo
  Manutenzione forno industriale                 1        780,00          22%          780,00
  Guarnizione alta temperatura                   6         14,50          22%           87,00

                                                          Totale imponibile            867,00
                                                          Totale IVA                   190,74
                                                          Totale fattura           € 1.057,74
`;

export const DUTCH_INVOICE = `
  Van Dijk Schilderwerken B.V.
  Prinsengracht 210
  1016 HD Amsterdam
  KvK 34123456
  BTW-nummer: NL812345678B01

  Factuuradres
  Bakkerij De Korenaar
  Molenstraat 3
  3511 AB Utrecht

  FACTUUR
  Factuurnummer: F2024-0067
  Factuurdatum: 11-06-2024
  Vervaldatum: 25-06-2024

  Omschrijving                             Aantal          Prijs         BTW          Totaal
  Buitenschilderwerk gevel                     16          47,50         21%          760,00
  Grondverf 5 liter                             2          64,00         21%          128,00

                                                       Subtotaal                      888,00
                                                       BTW 21%                        186,48
                                                       Totaal te betalen        € 1.074,48
  Betaald met iDEAL
`;

export const PORTUGUESE_INVOICE = `
  Oficina do Douro, Lda.                                     Fatura
  Rua das Flores 115
  4050-265 Porto                                             Fatura nº: FT 2024/231
  NIF: 501234560                                             Data: 22/07/2024
                                                             Vencimento: 21/08/2024
  Cliente
  Quinta da Serra, S.A.
  Avenida da Liberdade 40
  1250-145 Lisboa

  Descrição                               Quantidade      Preço unitário      IVA        Valor
  Reparação de prensa                              1              320,00      23%       320,00
  Rolamentos                                       8               11,25      23%        90,00

                                                          Total sem IVA                 410,00
                                                          Valor do IVA                   94,30
                                                          Total a pagar               504,30 €
`;

export const ENGLISH_INVOICE = `
  Bright Harbor Supplies Ltd                                 INVOICE
  14 Quay Street
  Bristol BS1 4DJ                                            Invoice number   INV-20931
  VAT No. GB123456782                                        Invoice date     8 January 2024
                                                             Due date         7 February 2024
  Bill to                                                    PO number        7781
  Green Lane Farms Ltd
  2 Green Lane
  Taunton TA1 3PF

  Description                               Qty       Unit price        VAT            Amount
  Galvanised fence post                      40             6.75        20%            270.00
  Wire mesh roll 50 m                         3           112.00        20%            336.00
  Returned gate hinge                        -2             9.50        20%            -19.00

                                                      Subtotal                         587.00
                                                      VAT 20%                          117.40
                                                      Total                           £704.40
`;

export const ENGLISH_RECEIPT = `
         KEDAI BUKU SURIA SDN BHD
              (778812-K)
        NO. 14, JALAN MERPATI 3,
        TAMAN BAHAGIA,
        43000 KAJANG, SELANGOR
        TEL: 03-8733 1200
        GST ID NO: 001234567890
              TAX INVOICE
   Invoice No: CS00120331
   Date: 09/04/2018 14:32
   ITEM              QTY    PRICE   AMOUNT
   EXERCISE BOOK A5    3     2.50     7.50
   BALL PEN BLUE      10     1.20    12.00
   STAPLER NO.10       1    11.43    11.43
   TOTAL QTY: 14
   SUB TOTAL (EXCL. GST)             30.93
   TOTAL GST 6%                       1.86
   TOTAL (INCL. GST)                 32.79
   ROUNDING ADJ                       0.01
   TOTAL ROUNDED               RM    32.80
   CASH                              50.00
   CHANGE                            17.20
        THANK YOU, PLEASE COME AGAIN
`;

export const GERMAN_RECEIPT = `
            Bäckerei Sonnenkorn GmbH
               Marktplatz 3
              79098 Freiburg
            Tel: 0761 555120
          USt-IdNr: DE814567123

   Roggenmischbrot 1 kg        4,20 A
   2 x 0,85
   Laugenbrezel                1,70 A
   Kaffee Crema                2,90 B
   ------------------------------
   SUMME                EUR    8,80
   Gegeben BAR          EUR   10,00
   Rückgeld             EUR    1,20
   MwSt A 7,00%                0,39
   MwSt B 19,00%               0,46
   Bon-Nr. 4711   22.09.2023 07:58
     Vielen Dank für Ihren Einkauf
`;

export const FRENCH_RECEIPT = `
          BRASSERIE DU PORT SARL
           9 quai de la Fosse
              44000 NANTES
          Tel : 02 40 11 22 33
   Table 12            Couverts 2
   Ticket n° 5562
   Date 17/06/2023      20:41
   2 Plat du jour              29,80
   1 Tarte citron               7,50
   2 Cafe                       5,00
   TOTAL TTC                   42,30 EUR
   dont TVA 10,00%              3,85
   CARTE BANCAIRE              42,30
        MERCI DE VOTRE VISITE
`;

export const SPANISH_RECEIPT = `
        SUPERMERCADO EL OLIVO S.L.
            Calle Sol 5
          29005 Malaga
          CIF B29123455
   FACTURA SIMPLIFICADA 00231
   Fecha: 03/11/2023  Hora: 18:25
   Leche entera 1L              1,05
   Pan de molde                 2,30
   Aceite oliva                 8,95
   TOTAL                       12,30 €
   Efectivo                    20,00
   Cambio                       7,70
     Gracias por su compra
`;

export const ITALIAN_RECEIPT = `
        TRATTORIA DA GINO S.R.L.
           Via Roma 22
          50123 Firenze FI
        P.IVA 01234567897
        DOCUMENTO COMMERCIALE
   Coperto                      4,00
   Tagliatelle al ragu         12,50
   Acqua naturale               2,50
   TOTALE COMPLESSIVO          19,00
   di cui IVA                   1,73
   Pagamento contante          20,00
   Resto                        1,00
   12-08-2023 13:07
     GRAZIE E ARRIVEDERCI
`;

export const DUTCH_RECEIPT = `
        Kaashandel De Vries B.V.
           Marktstraat 8
         2801 GA Gouda
      Tel: 0182 555 010
   Bonnummer: 99312
   Datum: 05-10-2023 11:20
   Goudse kaas belegen         13,45
   Mosterd grof                 3,75
   Totaal                 EUR  17,20
   PIN                         17,20
   BTW 9%                       1,42
     Bedankt en tot ziens
`;

export const PORTUGUESE_RECEIPT = `
        PASTELARIA AVENIDA LDA
        Avenida Central 77
        4710-229 Braga
        Contribuinte: 509876542
   Fatura simplificada FS 12/4481
   Data: 30/01/2024   Hora: 09:12
   2 Pastel de nata             2,60
   1 Galao                      1,40
   TOTAL                        4,00 EUR
   Numerario                    5,00
   Troco                        1,00
     Obrigado pela preferencia
`;
