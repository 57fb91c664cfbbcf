import type { LanguageLabels } from './language-labels.ts';

/** Dutch. */
export const DUTCH: LanguageLabels = {
  code: 'nl',
  commonWords: `
    de; het; een; en; van; voor; op; met; aan; te; uw; wij; u; bij; factuur; bedrag; totaal; datum; btw;
    dank; bedankt; binnen; graag; tot; ziens
  `,
  amounts: {
    total: `totaal; totaal eur; totaal €; bedrag; som`,
    grandTotal: `
      totaalbedrag; totaal incl btw; totaal inclusief btw; eindtotaal; factuurbedrag; totaal bedrag;
      totaal factuur; bedrag incl btw; factuurtotaal; totaal generaal; totaal incl; totaal inclusief;
      bruto totaal; totaalbedrag incl btw; totale prijs; totaal (incl. btw); bruto; bedrag inclusief btw;
      totaalprijs; totaal factuurbedrag
    `,
    roundedTotal: `totaal afgerond; afgerond totaal`,
    amountDue: `
      te betalen; te voldoen; totaal te betalen; te betalen bedrag; openstaand bedrag; nog te betalen;
      verschuldigd bedrag; restbedrag; openstaand saldo; te betalen eur; bedrag te betalen;
      door u te betalen; resterend bedrag; totaal verschuldigd; te betalen totaal; nog te voldoen;
      openstaand
    `,
    netTotal: `
      subtotaal; totaal excl btw; totaal exclusief btw; nettobedrag; netto; bedrag excl btw; totaal netto;
      netto totaal; sub totaal; excl btw; totaal excl; subtotaal excl btw; totaalbedrag excl btw;
      totaal (excl. btw); netto bedrag; bedrag exclusief btw; nettototaal; maatstaf van heffing;
      totaal exclusief
    `,
    lineSum: `totaal regels; totaal artikelen bedrag`,
    taxTotal: `
      btw; btw bedrag; totaal btw; btw 21; btw 9; btw 21%; btw 9%; btw 6%; 21% btw; 9% btw; 21 % btw;
      btw totaal; belasting; waarvan btw; btw laag; btw hoog; bedrag btw; btw-bedrag; omzetbelasting;
      inclusief btw; totaal btw bedrag; plus btw
    `,
    rounding: `afronding; afrondingsverschil; afrond`,
    paid: `
      betaald; voldaan; aanbetaling; reeds betaald; reeds voldaan; ontvangen; totaal betaald;
      vooruitbetaling; reeds ontvangen; al betaald; betaald bedrag; voorschot; betaling
    `,
    cash: `contant; kontant; cash; contant betaald; contanten; contant eur`,
    card: `
      pin; pinpas; pinnen; creditcard; bankpas; maestro; visa; mastercard; v pay; pin betaling; ideal;
      bancontact; kaart; betaalpas; gepind; bankkaart
    `,
    change: `wisselgeld; terug; retour; wisselgeld eur`,
    discount: `
      korting; totale korting; rabat; totaal korting; bonus; uw voordeel; kortingen; actiekorting;
      betalingskorting; kredietbeperking
    `,
    charge: `
      toeslag; servicekosten; administratiekosten; kosten; statiegeld; toeslagen; behandelingskosten;
      verpakkingskosten
    `,
    shipping: `
      verzendkosten; verzending; bezorgkosten; transport; vracht; porto; transportkosten; leveringskosten;
      vrachtkosten
    `,
    tip: `fooi`,
    itemCount: `aantal artikelen; artikelen; aantal stuks; aantal items`,
    carried: `transporteren; over te brengen; transport vorige pagina`,
    otherAmount: `vorig saldo; punten; kapitaal; prijs per stuk; g rekening; zegels; spaarpunten`,
  },
  facts: {
    invoiceNumber: `
      factuurnummer; factuur nr; factuurnr; factuur nummer; factuur; bonnummer; bon nr; bonnr; kassabon;
      bon; documentnummer; nota nr; notanummer; creditnota nr; creditnotanummer; creditnummer; transactienummer;
      transactie; factuur #; rekening nr; fact nr; nota; ticketnummer; ticket; creditfactuur; creditnota;
      factuur-nr; ons factuurnummer; kwitantie nr; bonnummer nr; factuur no; ticket nr
    `,
    invoiceDate: `
      factuurdatum; datum factuur; notadatum; factuur datum; facturatiedatum; datum bon; documentdatum;
      uitgiftedatum; datum van uitgifte; opgemaakt op; boekdatum; creditdatum; aankoopdatum
    `,
    date: `datum; d.d.; dd`,
    dueDate: `
      vervaldatum; vervaldag; uiterste betaaldatum; te betalen voor; betalen voor; betaaldatum;
      uiterlijk betalen op; te voldoen voor; betaling voor; betalen uiterlijk; betaal voor; uiterlijk;
      te betalen uiterlijk; te voldoen uiterlijk; vervalt op; betalen vóór; betaaltermijn tot;
      verval datum
    `,
    deliveryDate: `
      geleverd op; geleverd; leverdatum; leveringsdatum; datum levering; periode; afleverdatum; prestatiedatum;
      datum van levering; verzenddatum; uitvoeringsdatum; leveringsperiode; factuurperiode
    `,
    otherDate: `
      besteldatum; orderdatum; printdatum; geldig tot; geboortedatum; datum bestelling; pakbondatum;
      aankomst; vertrek; offertedatum; afdrukdatum; datum order
    `,
    time: `tijd; uur; tijdstip`,
    orderReference: `
      ordernummer; bestelnummer; order nr; uw referentie; uw order; inkooporder; bestelling; uw kenmerk;
      referentie; ordernr; bestelnr; uw ordernummer; inkoopordernummer; po nummer; uw bestelnummer;
      opdrachtnummer; uw ref; order; kenmerk; uw bestelling; betreft order
    `,
    customerNumber: `
      klantnummer; klant nr; klantnr; debiteurnummer; debiteur nr; debiteurennummer; relatienummer;
      debiteur; debiteurnr; klantcode; klant-id; uw klantnummer; lidnummer; klant nummer
    `,
    otherNumber: `
      contractnummer; kassa; kassier; tafel; terminal;
      filiaal; medewerker; pagina; blad; projectnummer; project; rekeningnummer; rekening; rek nr;
      verkoper; periode nr; vestiging; autorisatie; kaartnr; bediend door; werkbon; contract;
      bank; giro; betalingskenmerk; vestigingsnr; personen
    `,
    quoteNumber: `
      offertenummer; offerte nr; offertenr; nummer offerte; prijsopgave nr; prijsopgavenummer; offerte;
      prijsopgave
    `,
    deliveryNumber: `
      pakbonnummer; pakbon nr; pakbonnr; leverbonnummer; leverbon nr; leveringsbon nr; afleverbonnummer;
      afleverbon nr; vrachtbriefnummer; pakbon; leverbon; leveringsbon; afleverbon
    `,
    plainNumber: `nummer`,
    vatId: `
      btw nummer; btw nr; btw id; btw nummer nl; btwnr; btw; ob nummer; btw identificatienummer; btw-id;
      btwnummer; vat; btw-nr; vat nr; btw ident; btw id nummer; ondernemingsnummer btw; btw be; btw nl
    `,
    taxNumber: `fiscaal nummer; belastingnummer; rsin`,
    registration: `
      kvk; kvk nummer; kvk nr; k v k; kamer van koophandel; handelsregister; ondernemingsnummer; kvknr;
      rpr; kbo; kvk-nummer; hr; kvknummer
    `,
    phone: `telefoon; tel; fax; mobiel; telefoonnummer; tel nr; gsm; klantenservice`,
    email: `email; e mail; mail; e-mailadres`,
    website: `website; web; www; internet; http; https`,
    iban: `iban; iban nummer; iban nr`,
    bic: `bic; swift; bic code; swift/bic; bic/swift`,
    currency: `valuta; munteenheid`,
    paymentTerms: `
      betalingsvoorwaarden; betalingstermijn; betaaltermijn; betalingsconditie; betalingscondities;
      betaling binnen; betaalconditie; betalingsvoorwaarde; betaalvoorwaarden
    `,
    paymentMethod: `
      betaalwijze; betaalmethode; betalingswijze; betaald met; betaald per; betaalmiddel;
      wijze van betaling; betaald via
    `,
  },
  parties: {
    seller: `
      verkoper; leverancier; afzender; van; verkocht door; crediteur; opdrachtnemer; gefactureerd door;
      bedrijf
    `,
    buyer: `
      klant; factuuradres; factureren aan; koper; afnemer; debiteur; aan; factuur aan; geadresseerde;
      gefactureerd aan; opdrachtgever; ter attentie van; t a v; klantgegevens; facturatieadres; naam klant;
      facturatie adres
    `,
    shipTo: `
      afleveradres; verzendadres; bezorgadres; leveradres; leveren aan; leveringsadres; verzenden naar;
      levering aan
    `,
    otherParty: `
      bankgegevens; ten name van; contactpersoon; t.n.v.; contact; rekeninghouder; opmerkingen; betreft
    `,
    name: `naam; bedrijfsnaam; handelsnaam`,
    address: `adres; straat; vestigingsadres; postadres`,
  },
  columns: {
    position: `nr; pos; regel; #; regelnr`,
    productCode: `
      artikelnummer; artikelnr; code; art nr; artikelcode; productcode; productnummer; ean; art.nr.; ref
    `,
    description: `
      omschrijving; beschrijving; artikel; product; dienst; artikelomschrijving; omschrijving artikel;
      werkzaamheden; productomschrijving; specificatie; producten; diensten; omschrijving werkzaamheden
    `,
    quantity: `aantal; hoeveelheid; uren; stuks; aant; qty; dagen; aantal uren; aantal/uren`,
    unit: `eenheid; eenh; per`,
    unitPrice: `
      prijs; stukprijs; eenheidsprijs; tarief; prijs per stuk; prijs/eenheid; netto prijs;
      prijs per eenheid; nettoprijs; p/st; prijs p st; prijs excl btw; uurtarief; p. stuk; prijs excl;
      bedrag per stuk; verkoopprijs; prijs p/s; prijs p.e.
    `,
    discountRate: `korting; kort; korting %; kort %`,
    taxRate: `btw; btw %; % btw; btw tarief; btw code; btw-tarief; btw%; btw perc; tarief btw`,
    taxAmount: `btw bedrag; bedrag btw; btw-bedrag; btw €`,
    lineTotal: `
      totaal; bedrag; subtotaal; totaalprijs; nettobedrag; regeltotaal; totaal excl btw; netto;
      bedrag excl btw; totaal bedrag; bedrag €; totaal €; netto bedrag; totaalbedrag; totaal excl;
      bedrag excl; prijs totaal; totaal netto; totaal eur; bedrag eur; bedrag in eur
    `,
    taxBase: `
      grondslag; btw grondslag; over; maatstaf; btw over; maatstaf van heffing; bedrag over;
      belastbaar bedrag
    `,
    otherColumn: `
      datum; totaal incl btw; periode; bedrag incl btw; levertijd; besteld; geleverd; totaal incl;
      incl btw; bruto
    `,
  },
  kinds: {
    invoice: `
      factuur; factuurnummer; factuurdatum; verkoopfactuur; proforma factuur; nota; voorschotfactuur
    `,
    receipt: `
      kassabon; bon; kwitantie; kassa; wisselgeld; pin; contant; bedankt en tot ziens; tot ziens;
      klantticket; kasticket; bonnummer; bedankt voor uw bezoek; u bent geholpen door; kopie kaarthouder
    `,
    'credit-note': `creditnota; creditfactuur; kredietnota`,
    quote: `offerte; prijsopgave`,
    order: `orderbevestiging; inkooporder; bestelbon; opdrachtbevestiging; bestelling; order; bestelformulier; opdracht`,
    statement: `rekeningoverzicht; rekeningafschrift; openstaande posten; betalingsherinnering; aanmaning; saldo overzicht; openstaande facturen`,
    'delivery-note': `pakbon; leverbon; leveringsbon; afleverbon; vrachtbrief; paklijst; afleverbewijs`,
  },
  placeWords: `
    straat; laan; weg; plein; kade; gracht; singel; dijk; postbus; nederland; netherlands; belgie;
    amsterdam; rotterdam; utrecht; haag; eindhoven; groningen; tilburg; antwerpen; gent; brussel; bus;
    breda; nijmegen; arnhem; leiden; haarlem; steenweg; baan
  `,
  streetEndings: `
    straat; laan; weg; plein; kade; gracht; singel; dijk; steeg; dreef; hof; park; pad; markt; steenweg;
    baan; lei; plantsoen; kaai
  `,
  salutations: `dhr; mevr; de heer; mevrouw; heer; mw; fam`,
};
