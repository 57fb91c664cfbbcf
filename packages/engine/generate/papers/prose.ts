import type { Language } from '../languages/language.ts';

/** A heading and its paragraphs. */
export interface Prose {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Terms as they are printed on the back of invoices; full of words that stand on invoices, too. */
export const TERMS: Readonly<Record<Language, Prose>> = {
  en: {
    heading: 'General terms and conditions',
    paragraphs: [
      'These terms apply to every contract between the supplier and the customer. Other terms apply only if the supplier has agreed to them in writing.',
      'All prices are net and exclude VAT at the rate in force on the invoice date. Freight and packing are charged at cost unless a delivery free of charge was agreed.',
      'Invoices are due within 30 days of the invoice date without deduction. From the due date interest of 8% above the base rate is charged, and a flat fee of 40.00 EUR for each reminder.',
      'The delivery date stated in the order confirmation is not binding. Part deliveries are allowed and may be invoiced on their own.',
      'The goods remain the property of the supplier until the total amount of the invoice has been paid. Until then they must not be pledged or given as security.',
      'Complaints about visible defects must reach the supplier in writing within 14 days of receipt. Liability is limited to the amount of the order.',
      'The place of performance and of jurisdiction is the registered office of the supplier. Should one clause be void the others remain in force. As of 1 January 2024.',
    ],
  },
  de: {
    heading: 'Allgemeine Geschäftsbedingungen',
    paragraphs: [
      'Diese Bedingungen gelten für alle Verträge zwischen dem Lieferanten und dem Kunden. Abweichende Bedingungen gelten nur, wenn der Lieferant ihnen schriftlich zugestimmt hat.',
      'Alle Preise verstehen sich netto zuzüglich der am Rechnungsdatum geltenden Umsatzsteuer. Versandkosten und Verpackung werden nach Aufwand berechnet.',
      'Rechnungen sind innerhalb von 30 Tagen ab Rechnungsdatum ohne Abzug zahlbar. Nach Fälligkeit werden Zinsen von 9 % über dem Basiszinssatz und je Mahnung 5,00 EUR berechnet.',
      'Liefertermine sind unverbindlich, wenn sie nicht in der Auftragsbestätigung als fest bezeichnet sind. Teillieferungen sind zulässig und dürfen einzeln berechnet werden.',
      'Die Ware bleibt bis zur vollständigen Zahlung des Rechnungsbetrags Eigentum des Lieferanten. Sie darf bis dahin weder verpfändet noch zur Sicherheit übereignet werden.',
      'Offene Mängel sind innerhalb von 14 Tagen nach Erhalt schriftlich anzuzeigen. Die Haftung ist auf den Wert der Bestellung begrenzt.',
      'Erfüllungsort und Gerichtsstand ist der Sitz des Lieferanten. Sollte eine Bestimmung unwirksam sein, bleiben die übrigen bestehen. Stand: 01.01.2024.',
    ],
  },
  fr: {
    heading: 'Conditions générales de vente',
    paragraphs: [
      "Les présentes conditions s'appliquent à tous les contrats conclus entre le fournisseur et le client. Toute autre condition n'est valable que si le fournisseur l'a acceptée par écrit.",
      "Les prix s'entendent hors taxes, la TVA étant celle en vigueur à la date de facture. Le port et l'emballage sont facturés en sus.",
      "Les factures sont payables à 30 jours de la date de facture sans escompte. Passé l'échéance, un intérêt de 10 % et une indemnité forfaitaire de 40,00 € pour frais de recouvrement sont dus.",
      "Les dates de livraison figurant sur la confirmation de commande sont données à titre indicatif. Les livraisons partielles sont admises et peuvent faire l'objet d'une facture.",
      "Les marchandises restent la propriété du fournisseur jusqu'au paiement intégral du montant total de la facture. Elles ne peuvent jusque-là être données en gage.",
      'Toute réclamation doit parvenir au fournisseur par écrit dans les 14 jours de la réception. La responsabilité est limitée au montant de la commande.',
      "Le tribunal du siège du fournisseur est seul compétent. La nullité d'une clause n'entraîne pas celle des autres. Version du 1er janvier 2024.",
    ],
  },
  es: {
    heading: 'Condiciones generales de venta',
    paragraphs: [
      'Estas condiciones se aplican a todos los contratos entre el proveedor y el cliente. Otras condiciones solo valen si el proveedor las ha aceptado por escrito.',
      'Todos los precios son netos, sin el IVA vigente en la fecha de la factura. El transporte y el embalaje se facturan aparte.',
      'Las facturas vencen a los 30 días de la fecha de factura, sin descuento. A partir del vencimiento se cargará un interés del 8 % y 40,00 € por cada reclamación.',
      'Las fechas de entrega de la confirmación del pedido son orientativas. Se admiten entregas parciales, que pueden facturarse por separado.',
      'La mercancía sigue siendo propiedad del proveedor hasta el pago del importe total de la factura. Hasta entonces no puede darse en prenda.',
      'Las reclamaciones por defectos visibles deben hacerse por escrito en los 14 días siguientes a la recepción. La responsabilidad se limita al importe del pedido.',
      'Será competente el juzgado del domicilio del proveedor. La nulidad de una cláusula no afecta a las demás. Versión de 1 de enero de 2024.',
    ],
  },
  it: {
    heading: 'Condizioni generali di vendita',
    paragraphs: [
      'Le presenti condizioni si applicano a tutti i contratti tra il fornitore e il cliente. Altre condizioni valgono solo se accettate per iscritto dal fornitore.',
      "I prezzi si intendono al netto dell'IVA in vigore alla data della fattura. Trasporto e imballaggio sono addebitati a parte.",
      'Le fatture sono pagabili entro 30 giorni dalla data fattura senza sconto. Dopo la scadenza sono dovuti interessi del 8% e 40,00 € per ogni sollecito.',
      "Le date di consegna indicate nella conferma d'ordine non sono vincolanti. Sono ammesse consegne parziali, che possono essere fatturate separatamente.",
      "La merce resta di proprietà del fornitore fino al pagamento dell'importo totale della fattura. Fino ad allora non può essere data in pegno.",
      "I reclami per vizi palesi devono pervenire per iscritto entro 14 giorni dal ricevimento. La responsabilità è limitata all'importo dell'ordine.",
      'Foro competente è quello della sede del fornitore. La nullità di una clausola non comporta quella delle altre. Edizione del 1° gennaio 2024.',
    ],
  },
  nl: {
    heading: 'Algemene voorwaarden',
    paragraphs: [
      'Deze voorwaarden gelden voor alle overeenkomsten tussen leverancier en klant. Andere voorwaarden gelden alleen als de leverancier die schriftelijk heeft aanvaard.',
      'Alle prijzen zijn exclusief btw naar het tarief op de factuurdatum. Vracht en verpakking worden apart in rekening gebracht.',
      'Facturen moeten binnen 30 dagen na factuurdatum zonder korting worden betaald. Na de vervaldatum wordt 8% rente berekend en € 40,00 per aanmaning.',
      'Leverdata in de orderbevestiging zijn niet bindend. Deelleveringen zijn toegestaan en mogen afzonderlijk worden gefactureerd.',
      'De goederen blijven eigendom van de leverancier tot het totaalbedrag van de factuur is betaald. Tot dan mogen zij niet worden verpand.',
      'Klachten over zichtbare gebreken moeten binnen 14 dagen na ontvangst schriftelijk worden gemeld. De aansprakelijkheid is beperkt tot het bedrag van de bestelling.',
      'Bevoegd is de rechter van de vestigingsplaats van de leverancier. Is een bepaling nietig, dan blijven de overige gelden. Versie van 1 januari 2024.',
    ],
  },
  pt: {
    heading: 'Condições gerais de venda',
    paragraphs: [
      'Estas condições aplicam-se a todos os contratos entre o fornecedor e o cliente. Outras condições só valem se o fornecedor as tiver aceitado por escrito.',
      'Todos os preços são líquidos, sem o IVA em vigor na data da fatura. O transporte e a embalagem são faturados à parte.',
      'As faturas vencem a 30 dias da data da fatura, sem desconto. Após o vencimento são devidos juros de 8% e 40,00 € por cada aviso.',
      'As datas de entrega indicadas na confirmação da encomenda não são vinculativas. Admitem-se entregas parciais, que podem ser faturadas em separado.',
      'A mercadoria continua propriedade do fornecedor até ao pagamento do valor total da fatura. Até lá não pode ser dada em penhor.',
      'As reclamações por defeitos visíveis devem ser feitas por escrito nos 14 dias após a receção. A responsabilidade limita-se ao valor da encomenda.',
      'É competente o tribunal da sede do fornecedor. A nulidade de uma cláusula não afeta as restantes. Versão de 1 de janeiro de 2024.',
    ],
  },
};

/** Letters of a business that ask for no money and list no goods. */
export const LETTERS: Readonly<Record<Language, Prose>> = {
  en: {
    heading: 'Your visit last week',
    paragraphs: [
      'Dear customer,',
      'thank you for your visit to our workshop last week. It was a pleasure to show you the new rooms and to speak about the coming season with you.',
      'As discussed, we will move to our new building at the end of the quarter. Our telephone numbers stay the same, and our team will be there for you from Monday to Friday.',
      'Please find enclosed the brochure you asked for. If you have questions, call us at any time; we will be glad to help you choose.',
      'Kind regards',
    ],
  },
  de: {
    heading: 'Ihr Besuch in der vergangenen Woche',
    paragraphs: [
      'Sehr geehrte Damen und Herren,',
      'vielen Dank für Ihren Besuch in unserer Werkstatt. Wir haben uns gefreut, Ihnen die neuen Räume zu zeigen und mit Ihnen über die kommende Saison zu sprechen.',
      'Wie besprochen ziehen wir zum Ende des Quartals in unser neues Gebäude um. Unsere Telefonnummern bleiben gleich, und Sie erreichen uns weiterhin von Montag bis Freitag.',
      'In der Anlage finden Sie den gewünschten Prospekt. Bei Fragen rufen Sie uns gerne jederzeit an, wir beraten Sie mit Freude.',
      'Mit freundlichen Grüßen',
    ],
  },
  fr: {
    heading: 'Votre visite de la semaine dernière',
    paragraphs: [
      'Madame, Monsieur,',
      'nous vous remercions de votre visite dans notre atelier. Nous avons été heureux de vous montrer nos nouveaux locaux et de parler avec vous de la saison à venir.',
      'Comme convenu, nous emménagerons dans notre nouveau bâtiment à la fin du trimestre. Nos numéros de téléphone ne changent pas et notre équipe reste à votre écoute du lundi au vendredi.',
      "Vous trouverez ci-joint la brochure demandée. N'hésitez pas à nous appeler pour toute question.",
      'Veuillez agréer nos salutations distinguées',
    ],
  },
  es: {
    heading: 'Su visita de la semana pasada',
    paragraphs: [
      'Estimados señores:',
      'les agradecemos su visita a nuestro taller. Ha sido un placer mostrarles las nuevas salas y hablar con ustedes de la próxima temporada.',
      'Como comentamos, a finales de trimestre nos mudaremos a nuestro nuevo edificio. Los números de teléfono no cambian y nuestro equipo les atenderá de lunes a viernes.',
      'Adjuntamos el folleto que nos pidieron. Si tienen preguntas, llámennos cuando quieran.',
      'Reciban un cordial saludo',
    ],
  },
  it: {
    heading: 'La vostra visita della settimana scorsa',
    paragraphs: [
      'Gentili signori,',
      'vi ringraziamo per la visita alla nostra officina. È stato un piacere mostrarvi i nuovi locali e parlare con voi della prossima stagione.',
      'Come detto, alla fine del trimestre ci trasferiremo nel nuovo edificio. I numeri di telefono restano gli stessi e la nostra squadra vi risponde dal lunedì al venerdì.',
      'In allegato trovate il catalogo richiesto. Per ogni domanda chiamateci quando volete.',
      'Cordiali saluti',
    ],
  },
  nl: {
    heading: 'Uw bezoek van vorige week',
    paragraphs: [
      'Geachte heer, mevrouw,',
      'dank voor uw bezoek aan onze werkplaats. Het was een genoegen u de nieuwe ruimten te tonen en met u over het komende seizoen te spreken.',
      'Zoals besproken verhuizen wij aan het einde van het kwartaal naar ons nieuwe gebouw. Onze telefoonnummers blijven gelijk en ons team staat van maandag tot vrijdag voor u klaar.',
      'Bijgaand vindt u de gevraagde brochure. Heeft u vragen, bel ons dan gerust.',
      'Met vriendelijke groet',
    ],
  },
  pt: {
    heading: 'A sua visita da semana passada',
    paragraphs: [
      'Exmos. Senhores,',
      'agradecemos a vossa visita à nossa oficina. Foi um prazer mostrar as novas salas e falar sobre a próxima época.',
      'Como combinado, no fim do trimestre mudamos para o novo edifício. Os números de telefone mantêm-se e a nossa equipa atende de segunda a sexta-feira.',
      'Em anexo segue a brochura pedida. Para qualquer questão, contacte-nos quando quiser.',
      'Com os melhores cumprimentos',
    ],
  },
};
