import type { LanguageLabels } from './language-labels.ts';

/** Italian. */
export const ITALIAN: LanguageLabels = {
  code: 'it',
  commonWords: `
    il; lo; la; gli; di; del; della; e; per; con; da; al; grazie; fattura; importo; data; che; non; vostro;
    pagamento; totale; prezzo; numero; arrivederci
  `,
  amounts: {
    total: `totale; totale eur; totale €; totale euro; importo; tot`,
    grandTotal: `
      totale fattura; totale documento; importo totale; totale generale; totale complessivo; totale ivato;
      totale iva inclusa; totale lordo; totale con iva; totale scontrino; totale ordine;
      totale iva compresa; totale importo; importo totale documento; importo lordo; totale da fattura;
      totale (iva inclusa); prezzo totale; lordo
    `,
    amountDue: `
      totale da pagare; netto a pagare; da pagare; importo da pagare; importo dovuto; saldo; totale dovuto;
      residuo da pagare; a pagare; totale a pagare; saldo da pagare; importo a saldo; saldo dovuto;
      totale a saldo; netto da pagare
    `,
    netTotal: `
      imponibile; totale imponibile; subtotale; sub totale; totale netto; importo netto; totale merce;
      totale senza iva; base imponibile; netto; totale iva esclusa; totale netto merce; importo imponibile;
      imponibile totale; totale parziale; totale (iva esclusa); netto merce
    `,
    lineSum: `totale righe; totale articoli; somma righe`,
    taxTotal: `
      iva; totale iva; imposta; importo iva; di cui iva; totale imposta; totale imposte; iva 22; iva 22%;
      iva 10%; iva 4%; i.v.a.; 22% iva; imposte; ammontare iva; totale iva 22%; importo imposta;
      iva al 22%
    `,
    rounding: `arrotondamento; arrotond; arrot`,
    paid: `
      pagato; acconto; importo pagato; versato; ricevuto; già pagato; totale pagato; anticipo; acconti;
      importo versato; acconto versato; pagamento importo
    `,
    cash: `contanti; contante; pagamento contante; pagamento contanti; in contanti; pagato contanti`,
    card: `
      carta; bancomat; carta di credito; pagamento elettronico; visa; mastercard; carta di debito; pos;
      pagamento carta; ticket restaurant; buoni pasto
    `,
    change: `resto; resto contanti; di resto`,
    discount: `
      sconto; totale sconto; sconti; abbuono; sconto totale; totale sconti; sconto cassa; sconti e abbuoni;
      importo sconto
    `,
    charge: `
      coperto; servizio; spese; spese incasso; bollo; commissione; spese bancarie; spese di incasso;
      imballo; contributo; maggiorazione; imposta di bollo; spese accessorie
    `,
    shipping: `
      spese di spedizione; spedizione; trasporto; spese di trasporto; consegna; spese trasporto;
      spese spedizione
    `,
    tip: `mancia`,
    itemCount: `
      numero articoli; n articoli; articoli; pezzi; numero pezzi; nr articoli; totale pezzi; n. articoli;
      n pezzi
    `,
    carried: `riporto; a riportare`,
    otherAmount: `
      capitale sociale; saldo precedente; ritenuta d'acconto; ritenuta; punti; prezzo unitario;
      cassa previdenza; cap soc
    `,
  },
  facts: {
    invoiceNumber: `
      numero fattura; fattura n; fattura nr; n fattura; fattura numero; nr fattura; fattura;
      numero documento; documento n; n documento; doc n; scontrino n; ricevuta n; numero della fattura;
      fattura n°; n. fattura; fattura num; documento numero; nr documento; num doc; n doc;
      ricevuta fiscale n; documento commerciale n; nota di credito n; nota di credito; numero doc;
      fattura no; ricevuta; fatt n; scontrino fiscale n; fattura accompagnatoria; documento n.;
      num. fattura
    `,
    invoiceDate: `
      data fattura; data documento; data di emissione; data emissione; emessa il; data della fattura;
      data doc; fattura del; data ricevuta; emesso il; data acquisto; data e ora
    `,
    date: `data; del; in data; addi; li`,
    dueDate: `
      scadenza; data scadenza; data di scadenza; scadenza pagamento; da pagare entro; pagamento entro;
      entro il; pagare entro il; scadenze; scadenza il; termine di pagamento; data pagamento;
      data di pagamento; scad; pagare entro; da pagare entro il
    `,
    deliveryDate: `
      consegnato il; data consegna; data di consegna; data prestazione; periodo; data servizio; data trasporto;
      periodo di riferimento; data di spedizione; data spedizione; data del servizio; periodo fatturazione
    `,
    otherDate: `
      data ordine; data ddt; data di nascita; data stampa; valido fino al; data dell ordine; arrivo;
      partenza; check in; check out; ordine del; ddt del; data contratto
    `,
    time: `ora; ore`,
    orderReference: `
      numero ordine; ordine n; vostro ordine; ordine; n ordine; riferimento; vs ordine; rif ordine;
      nr ordine; ordine nr; vostro riferimento; vs rif; vs riferimento; ordine di acquisto; ordine cliente;
      ordine numero; rif ordine cliente; n. ordine; cig; cup
    `,
    customerNumber: `
      n cliente; codice cliente; cod cliente; numero cliente; cliente n; n cliente; nr cliente; id cliente;
      cod. cliente; codice cli
    `,
    otherNumber: `
      contratto; contratto n; cassa; cassiere; tavolo; terminale; operatore;
      negozio; coperti; pagina; pag; commessa; conto; agente; codice destinatario; rt; matricola; abi; cab;
      cin; c/c; pec; codice sdi; sdi; codice univoco; camera; n. tavolo; punto vendita; autorizzazione;
      n. contratto
    `,
    quoteNumber: `
      preventivo n; preventivo nr; preventivo numero; n preventivo; numero preventivo; offerta n; offerta nr;
      offerta numero; n offerta; numero offerta; preventivo
    `,
    deliveryNumber: `
      ddt n; ddt nr; ddt numero; n ddt; numero ddt; d.d.t. n; documento di trasporto n; bolla n; bolla nr;
      n bolla; numero bolla; ddt; documento di trasporto
    `,
    plainNumber: `numero`,
    vatId: `
      partita iva; p iva; p.iva; piva; partita i.v.a.; p i; p.iva/cod.fisc; p.iva e c.f.; vat; id iva;
      codice iva; c.f. e p.iva; cf e piva; p.iva/c.f.; c.f./p.iva; cod fisc e p iva; part iva;
      numero partita iva; codice fiscale e partita iva; n. partita iva
    `,
    taxNumber: `codice fiscale; cod fiscale; c f; cod fisc; c.f.`,
    registration: `
      rea; registro imprese; r e a; reg imprese; cciaa; iscritta al registro; reg. imp.; iscr reg imprese
    `,
    phone: `telefono; tel; fax; cell; cellulare; tel/fax; numero verde; tel. e fax; recapito`,
    email: `email; e mail; mail; posta elettronica`,
    website: `sito; sito web; www; web; http; https; sito internet`,
    iban: `iban; codice iban; cod iban`,
    bic: `bic; swift; bic/swift; codice bic; codice swift`,
    currency: `valuta; divisa`,
    paymentTerms: `condizioni di pagamento; termini di pagamento; condizioni pagamento; condizioni; pagamento a`,
    paymentMethod: `
      modalità di pagamento; metodo di pagamento; pagamento; modalità pagamento; forma di pagamento;
      tipo pagamento; mod pagamento; mezzo di pagamento
    `,
  },
  parties: {
    seller: `
      fornitore; venditore; emittente; cedente; cedente prestatore; mittente; cedente/prestatore; ditta;
      venduto da; prestatore; da
    `,
    buyer: `
      cliente; destinatario; spett le; spettabile; intestatario; cessionario; cessionario committente;
      acquirente; fatturare a; cessionario/committente; indirizzo di fatturazione; dati cliente;
      committente; intestata a; egr sig; gent le; fatturato a; spett.le; dati del cliente; a; intestazione;
      cliente / customer; alla cortese attenzione
    `,
    shipTo: `
      destinazione; luogo di consegna; indirizzo di consegna; consegnare a; indirizzo di spedizione;
      destinazione merce; luogo di destinazione; spedire a
    `,
    otherParty: `
      banca; contatto; coordinate bancarie; intestato a; banca d appoggio; beneficiario; referente;
      vettore; note; terzo intermediario; rappresentante fiscale; banca d'appoggio
    `,
    name: `nome; ragione sociale; denominazione; nominativo`,
    address: `indirizzo; sede; sede legale; residenza; via`,
  },
  columns: {
    position: `n; pos; riga; nr; #; n°; n riga`,
    productCode: `
      codice; cod; codice articolo; cod articolo; rif; cod. art; riferimento; art.; codice prodotto; ean;
      sku; cod. prodotto
    `,
    description: `
      descrizione; articolo; prodotto; prestazione; descrizione dei beni; natura e qualità; servizio;
      oggetto; descrizione beni e servizi; dettaglio; descrizione articolo; prodotti; voce;
      descrizione dei servizi; causale; beni; descrizione merce; articoli
    `,
    quantity: `quantità; qta; q tà; qtà; ore; pz; q ta; quant; pezzi; giorni; q.tà; nr pezzi; colli`,
    unit: `um; u m; unità di misura; unità; u.m.; misura; un. mis.`,
    unitPrice: `
      prezzo; prezzo unitario; prezzo unit; p unitario; costo unitario; pr unitario; prezzo netto; p.unit;
      prezzo un; importo unitario; valore unitario; tariffa; p.u.; prezzo u; listino; prezzo cad; costo;
      prezzo €; prezzo un.; prezzo orario
    `,
    discountRate: `sconto; sc; sconto %; % sconto; sconti; sc %; sc.`,
    taxRate: `
      iva; % iva; iva %; aliquota; cod iva; aliq; aliquota iva; aliq. iva; al. iva; c.iva; c. iva; aliq %;
      %iva; codice iva
    `,
    taxAmount: `importo iva; imposta; iva €; ammontare iva`,
    lineTotal: `
      importo; totale; prezzo totale; importo netto; totale netto; importo totale; imp; totale riga;
      valore; importo €; totale €; importo eur; tot; valore totale; netto; totale eur; subtotale;
      importo riga; totale imponibile; imponibile riga; prezzo tot
    `,
    taxBase: `imponibile; base imponibile; imponibili`,
    otherColumn: `
      data; totale ivato; lordo; lotto; periodo; totale con iva; natura; scadenza; importo ivato;
      totale lordo; importo lordo; peso
    `,
  },
  kinds: {
    invoice: `
      fattura; numero fattura; data fattura; fattura n; imponibile; fattura proforma; parcella;
      fattura accompagnatoria; notula
    `,
    receipt: `
      scontrino; ricevuta; documento commerciale; ricevuta fiscale; contanti; resto; grazie e arrivederci;
      arrivederci; cassa; cassiere; tavolo; coperti; scontrino fiscale; pagamento contante;
      documento commerciale di vendita o prestazione; pagamento elettronico; di cui iva
    `,
    'credit-note': `nota di credito; nota credito; nota di accredito`,
    quote: `preventivo; offerta; offerta commerciale; preventivo di spesa`,
    order: `ordine di acquisto; conferma ordine; conferma d ordine; conferma d'ordine; ordine; ordine cliente; ordine di fornitura; conferma dell ordine`,
    statement: `estratto conto; situazione contabile; sollecito di pagamento; partite aperte`,
    'delivery-note': `documento di trasporto; bolla di consegna; ddt; bolla; d d t; documento di trasporto ddt; bolla di accompagnamento`,
  },
  placeWords: `
    via; viale; piazza; piazzale; corso; largo; vicolo; strada; localita; loc; frazione; fraz; contrada;
    cap; italia; italy; roma; milano; napoli; torino; firenze; bologna; genova; venezia; palermo; bari;
    verona; padova; interno; int; piano; zona; industriale; lungomare; borgo; salita; galleria; p; zza;
    snc; mi; rm; centro; commerciale
  `,
  salutations: `sig; sigra; dott; egr; ing; avv; sig.ra; dott.ssa; gent; spett`,
};
