import type { LanguageLabels } from './language-labels.ts';

/** German. */
export const GERMAN: LanguageLabels = {
  code: 'de',
  commonWords: `
    und; der; die; das; mit; für; von; vom; zu; wir; ihre; ihr; sie; bitte; bis; auf; dem; den; nicht;
    rechnung; betrag; summe; vielen; dank; datum
  `,
  amounts: {
    total: `summe; gesamt; total; summe eur; summe €; gesamt eur; totale`,
    grandTotal: `rechnungsbeitrag; gesamtbeitrag; 
      gesamtbetrag; gesamtsumme; rechnungsbetrag; bruttobetrag; bruttosumme; brutto; endbetrag; endsumme;
      gesamt brutto; summe brutto; gesamtbetrag brutto; rechnungssumme; betrag inkl mwst;
      gesamtbetrag inkl mwst; gesamtbetrag inkl ust; summe inkl mwst; total inkl mwst;
      rechnungsbetrag brutto; gesamtpreis; rechnungsendbetrag; gesamtbetrag eur; bruttogesamtbetrag;
      gesamt inkl mwst; bruttorechnungsbetrag; rechnungstotal; gesamtrechnungsbetrag; kaufsumme;
      betrag brutto; gesamtbetrag in eur; rechnungsbetrag inkl mwst; gesamt (brutto)
    `,
    roundedTotal: `total gerundet; summe gerundet`,
    amountDue: `
      zahlbetrag; zu zahlen; zu zahlender betrag; fälliger betrag; offener betrag; restbetrag;
      zahlungsbetrag; zu zahlen eur; noch zu zahlen; zu bezahlen; überweisungsbetrag; auszahlungsbetrag;
      zu überweisen; zu zahlender beitrag; forderungsbetrag; restforderung; zu überweisender betrag;
      offene summe; bitte zahlen sie; nachzahlung; verbleibender betrag
    `,
    netTotal: `nettobeitrag; 
      nettobetrag; nettosumme; netto; summe netto; gesamt netto; zwischensumme; rechnungssumme ohne ust;
      rechnungssumme ohne mwst; betrag netto; gesamtbetrag netto; nettowert; warenwert netto; netto gesamt;
      gesamtsumme netto; summe ohne mwst; nettogesamtbetrag; rechnungsbetrag netto; zwischensumme netto;
      gesamt ohne ust; nettorechnungsbetrag; nettogesamt; zwischensumme (netto); gesamt (netto);
      netto summe; gesamtnetto; summe (netto); gesamt exkl mwst; total exkl mwst; total netto
    `,
    lineSum: `
      positionssumme; summe positionen; summe der positionen; warenwert; summe artikel; summe der artikel;
      positionen gesamt
    `,
    taxTotal: `
      mwst; ust; umsatzsteuer; mehrwertsteuer; mwst betrag; steuerbetrag; ust betrag; zzgl mwst; zzgl ust;
      zzgl umsatzsteuer; zuzüglich mwst; zuzüglich umsatzsteuer; ust gesamt; mwst gesamt; steuer;
      gesamtsteuer; summe mwst; summe ust; steuern; enthaltene mwst; enthaltene mehrwertsteuer; inkl mwst;
      steuer gesamt; umsatzsteuer gesamt; davon mwst; gesamte mwst; summe umsatzsteuer;
      mehrwertsteuer gesamt; gesamtbetrag mwst; gesamtbetrag ust; zzgl 19 mwst; 19 mwst; 19% mwst; 7% mwst;
      19% ust; 19 % ust; umsatzsteuerbetrag; mehrwertsteuerbetrag; steuerbetrag in eur; mwst satz;
      ust satz
    `,
    rounding: `rundung; rundungsdifferenz; rundungsbetrag; rundungsausgleich`,
    paid: `
      anzahlung; erhaltene anzahlungen; erhaltene anzahlung; bereits gezahlt; bezahlt; gezahlt;
      abzgl anzahlung; geleistete zahlungen; vorauszahlung; gegeben; vorauszahlungen; abschlagszahlung;
      abschlagszahlungen; geleistete anzahlungen; erhalten; zahlungseingang; geleistete vorauszahlungen;
      betrag erhalten
    `,
    cash: `bar; bargeld; geg bar; gegeben bar; bar eur; barzahlung; bar gegeben; bezahlt bar`,
    card: `
      girocard; ec karte; kreditkarte; ec cash; kartenzahlung; ec; karte; visa; mastercard; debitkarte;
      geg ec cash; geg karte; maestro; bezahlt mit karte; unbar
    `,
    change: `rückgeld; zurück; wechselgeld; rückgabe; ruckgeld bar`,
    discount: `
      rabatt; nachlass; gesamtrabatt; abschläge; gesamtbetrag der abschläge; abschlag; skonto; gutschein;
      preisnachlass; sonderrabatt; rabattbetrag; summe nachlässe
    `,
    charge: `
      zuschlag; zuschläge; gesamtbetrag der zuschläge; servicegebühr; bearbeitungsgebühr; summe zuschläge;
      gebühr; verpackung
    `,
    shipping: `
      versand; versandkosten; fracht; porto; lieferkosten; frachtkosten; transportkosten; frachtbetrag;
      versand und verpackung; porto und verpackung; versandkostenpauschale
    `,
    tip: `trinkgeld`,
    itemCount: `anzahl artikel; artikelanzahl; posten; anzahl positionen; stück gesamt`,
    carried: `übertrag; zwischensumme übertrag`,
    otherAmount: `
      offene zahlungen; ausstehende forderung; basisbetrag; leergutwert; stammkapital; saldovortrag;
      alter saldo; kontostand; einzelpreis; bruttopreis; skontobetrag; punkte; zu versteuernder betrag;
      rabattfähig; steuerpflichtig
    `,
  },
  facts: {
    invoiceNumber: `
      rechnungsnummer; rechnungs nr; rechnung nr; rechnungsnr; rechnung; beleg nr; belegnummer; belegnr;
      re nr; rg nr; rechnung nummer; bon nr; bonnummer; bon; gutschrift nr; gutschriftsnummer;
      dokumentnummer; faktura nr; rechnungs id; quittung nr; dokument nr; rechn nr; beleg; gutschrift;
      kassenbon nr; stornorechnung nr; fakturanummer; handelsrechnung; ihre rechnungsnummer;
      unsere rechnung; rechnung no; rechnungs #; schlussrechnung nr; teilrechnung nr; abschlagsrechnung nr;
      transaktionsnummer; rechnung #
    `,
    invoiceDate: `
      rechnungsdatum; belegdatum; beleg datum; ausstellungsdatum; datum der rechnung; rechnung vom;
      rechnungs datum; gutschriftsdatum; erstellt am; bondatum; rg datum; re datum; ausgestellt am;
      rechnungsdat; fakturadatum
    `,
    date: `datum; vom; den; datum/uhrzeit`,
    dueDate: `
      fällig am; fälligkeit; fälligkeitsdatum; zahlbar bis; zahlungsziel; fällig; zahlbar bis zum; bis zum;
      bitte überweisen sie bis zum; fälligkeitstag; zu zahlen bis; netto bis; fällig bis; zahlung bis;
      zahlbar netto bis; zahlungsziel bis; zahlungsfrist; zahldatum; ohne abzug bis; zahlung fällig am;
      rein netto bis; spätestens bis; zahlungstermin; fällig zum; überweisen sie bis zum
    `,
    deliveryDate: `
      lieferdatum; leistungsdatum; liefer und leistungsdatum; leistungszeitraum; lieferzeitraum;
      leistung vom; datum der lieferung; datum der leistung; tag der lieferung; lieferung am; liefertermin;
      liefer leistungszeitraum; liefer- / leistungszeitraum; zeitraum; leistungsmonat; abrechnungszeitraum;
      rechnungszeitraum; lieferung vom; liefer leistungsdatum; lieferdatum/leistungsdatum; datum lieferung;
      versanddatum
    `,
    otherDate: `
      bestelldatum; bestellung vom; auftragsdatum; lieferscheindatum; lieferschein datum; bestell datum;
      auftrag datum lief; vertragsdatum; vertrags datum; druckdatum; gültig bis; geburtsdatum; stand;
      skonto bis; skonto innerhalb; skonto innerhalb 10 tagen bis; bestellt am; auftrag vom;
      berechnungszeitraum; angebotsdatum; eingangsdatum; anreise; abreise; tse start; tse stop;
      buchungsdatum
    `,
    time: `uhrzeit; zeit`,
    orderReference: `
      bestellnummer; bestell nr; bestellung; bestellung nr; auftragsnummer; auftrags nr; ihre bestellung;
      ihre bestellnummer; ihr zeichen; ihre referenz; bestellnr; auftrag nr; auftragsnr; ihr auftrag;
      kundenreferenz; referenz; auftrag; ihre bestellung nr; bestellreferenz; bestell #; leitweg id;
      po nummer
    `,
    customerNumber: `
      kundennummer; kunden nr; kundennr; kd nr; kunde nr; ihre kundennummer; kunden id; debitor;
      debitorennummer; debitor nr; mitgliedsnummer; kdnr; kunden nummer; kontonummer kunde; käufernummer
    `,
    otherNumber: `bestell nr lief; 
      vertrags nr; vertragsnummer; auftrag nr lief;
      lief nr; lieferantennummer; lieferanten nr; gln; globale nummer; kasse;
      bediener; filiale; tisch; terminal id; trace nr; projekt; projektnummer; seite; kontonummer; konto;
      konto nr; blz; bankleitzahl; artikelnummer; art nr; position; wee reg nr; abteilung; ansprechpartner;
      sachbearbeiter; bearbeiter; terminal; kassierer; tse; zeile; vsnr; mandatsreferenz; gläubiger id;
      kostenstelle; sendungsnummer; verwendungszweck; vorgang; zeichen; unser zeichen;
      serien nr
    `,
    quoteNumber: `
      angebot nr; angebotsnummer; angebotsnr; angebots nr; angebot nummer; offerte nr; offertennummer;
      offertnummer; kostenvoranschlag nr; unser angebot; angebot; offerte; kostenvoranschlag
    `,
    deliveryNumber: `
      lieferschein nr; lieferscheinnummer; lieferscheinnr; lieferschein nummer; ls nr; warenbegleitschein nr;
      packlisten nr; lieferschein
    `,
    plainNumber: `nummer; vorgangsnummer`,
    vatId: `
      ust id; ust idnr; ust id nr; umsatzsteuer id; ustid; umsatzsteuer identifikationsnummer;
      ust ident nr; umsatzsteuer idnr; uid nr; uid; mwst nr; ust idnummer; ust ident nummer; atu; ustidnr;
      ust id nummer; umsatzsteuer id nr; mwst id
    `,
    taxNumber: `steuernummer; steuer nr; st nr; steuernr; stnr; finanzamt`,
    registration: `
      hrb; hra; handelsregister; amtsgericht; registergericht; handelsregisternummer; firmenbuch;
      geschäftsführer; geschäftsführung; vorstand; fn; inhaber; vertreten durch
    `,
    phone: `telefon; tel; fon; fax; telefax; mobil; handy; rufnummer; hotline; tel/fax; telefonnummer`,
    email: `email; e mail; mail`,
    website: `internet; web; webseite; website; www; homepage`,
    iban: `iban; iban nr`,
    bic: `bic; swift; bic/swift; swift bic`,
    currency: `währung; rechnungswährung`,
    paymentTerms: `
      zahlungsbedingungen; zahlungsbedingung; zahlungskonditionen; zahlbar innerhalb; zahlbar sofort;
      zahlungsvereinbarung; zahlung innerhalb
    `,
    paymentMethod: `zahlungsart; zahlart; zahlungsweise; bezahlung; zahlungsmethode; zahlungsmittel; zahlung per`,
  },
  parties: {
    seller: `
      verkäufer; lieferant; rechnungssteller; leistungserbringer; auftragnehmer; absender; anbieter;
      rechnungsaussteller; leistender unternehmer; verkauft von; von
    `,
    buyer: `
      käufer; rechnungsempfänger; kunde; käufer leistungsempfänger; rechnungsadresse; rechnungsanschrift;
      leistungsempfänger; auftraggeber; empfänger; rechnung an; an; rechnungsempfaenger; besteller;
      kundenadresse; firma; kundendaten; gast
    `,
    shipTo: `
      lieferadresse; lieferanschrift; warenempfänger; abweichender warenempfänger; lieferung an;
      versandadresse; versand an; lieferempfänger
    `,
    otherParty: `
      steuerbevollmächtigter; steuerbevollmächtigter des verkäufers; zahlungsempfänger;
      abweichender zahlungsempfänger; bankverbindung; kontoinhaber; ansprechpartner; kontakt; bank;
      bei rückfragen; bankdaten; kontoname; bemerkungen; bemerkung; betreff
    `,
    name: `name; firma; firmenname; unternehmen`,
    address: `anschrift; adresse; straße`,
  },
  columns: {
    position: `pos; position; nr; lfd nr; pos nr; posnr; #; zeile`,
    productCode: `
      artikelnummer; art nr; artikel nr; artikelnr; artnr; gtin; ean; art nr kunde; art nr lief;
      art nr lieferant; produktnummer; bestellnr; sachnummer; materialnummer; code; artikel-nr.; sku; ref
    `,
    description: `
      beschreibung; bezeichnung; artikel; leistung; artikelbezeichnung; produkt; leistungsbeschreibung;
      text; ware; dienstleistung; gegenstand; positionsbeschreibung; produktbezeichnung; warenbezeichnung;
      artikelbeschreibung; bezeichnung der leistung; art der leistung; titel; leistungen
    `,
    quantity: `menge; anzahl; stück; stk; std; stunden; mge; anz; liefermenge; tage; mg`,
    unit: `einheit; me; einh; eh; mengeneinheit; vke/geb; vpe`,
    unitPrice: `
      einzelpreis; preis; nettopreis; e preis; stückpreis; ep; preis/einheit; einzelpreis netto;
      einheitspreis; preis pro einheit; einzel; stundensatz; listenpreis; preis netto; e-preis;
      preis je einheit; einzelpreis in eur; einzelpreis eur; satz; preis eur; netto-preis; einzelpr;
      vk preis; preis/eh
    `,
    discountRate: `rabatt; rabatt %; rab; nachlass; rabatt in %; rab %`,
    taxRate: `
      mwst; ust; mwst %; ust %; steuersatz; mwst satz; ust satz; steuer; mwst in %; mwst-%;
      umsatzsteuersatz; st; mwst.; steuersatz %; st satz; ust in %; steuer %; st-satz
    `,
    taxAmount: `mwst betrag; steuerbetrag; ust betrag; mwst eur; ust eur`,
    lineTotal: `entgelt; nettoentgelt;
      gesamtpreis; gesamt; betrag; nettobetrag; summe; total; nettowert; g preis; gesamtbetrag;
      positionsbetrag; positionsbetrag ohne ust; positions betrag; gp; wert; gesamt netto;
      gesamtpreis netto; betrag netto; summe netto; betrag eur; g-preis; gesamt eur; gesamtpreis eur;
      betrag in eur; netto; nettosumme; preis gesamt; endpreis; zeilenbetrag; netto-betrag; gesamt in eur;
      positionssumme; positionspreis
    `,
    taxBase: `
      basisbetrag; bemessungsgrundlage; warenwert; steuerbasis; netto basis; mwst basis;
      steuerpflichtiger betrag
    `,
    otherColumn: `
      datum; brutto; bruttobetrag; endbetrag; zu abschlag; fälligkeit; teilzahlung; prozent; basismenge;
      zeitraum; lieferdatum; skonto; währung; gesamt brutto; bruttopreis; zeit; gewicht
    `,
  },
  kinds: {
    invoice: `
      rechnung; handelsrechnung; rechnungsnummer; rechnungsdatum; warenrechnung; kostenrechnung;
      beitragsrechnung; schlussrechnung; teilrechnung; abschlagsrechnung; proforma rechnung;
      rechnungsbetrag; korrekturrechnung; rechnung des versicherers
    `,
    receipt: `
      kassenbon; quittung; kassenbeleg; bon; kasse; rückgeld; bediener; vielen dank für ihren einkauf;
      kundenbeleg; bewirtungsbeleg; barzahlung; gegeben; tse; es bediente sie; kassenzettel
    `,
    'credit-note': `
      gutschrift; rechnungskorrektur; stornorechnung; storno; gutschriftsnummer; kaufmännische gutschrift
    `,
    quote: `angebot; kostenvoranschlag; offerte; angebotsnummer; preisangebot; angebot nr; kostenschätzung`,
    order: `bestellung; auftragsbestätigung; auftrag; bestellschein; auftragsbestätigung nr; bestellbestätigung`,
    statement: `kontoauszug; saldenbestätigung; saldenliste; zahlungserinnerung; offene posten; offene posten liste; kontoübersicht; mahnung; saldenmitteilung`,
    'delivery-note': `lieferschein; lieferscheinnummer; packliste; lieferschein nr; versandschein; warenbegleitschein; packzettel`,
  },
  placeWords: `
    strasse; str; platz; weg; allee; gasse; ring; ufer; damm; postfach; deutschland; germany; schweiz;
    osterreich; berlin; hamburg; munchen; koln; wien; zurich; frankfurt; stuttgart; dusseldorf; leipzig;
    dortmund; essen; dresden; hannover; nurnberg; am; bahnhof; hof
  `,
  streetEndings: `
    strasse; str; straße; platz; weg; allee; gasse; ring; ufer; damm; promenade; chaussee; stieg; steig;
    berg; markt; graben; tor
  `,
  salutations: `herr; herrn; frau; firma; fa; dr; familie; dipl ing; prof`,
};
