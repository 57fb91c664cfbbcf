import type { LanguageLabels } from './language-labels.ts';

/** French. */
export const FRENCH: LanguageLabels = {
  code: 'fr',
  commonWords: `
    le; la; les; de; des; du; et; un; une; pour; par; sur; votre; vos; nous; vous; merci; au; facture;
    montant; est; dans; prix; règlement
  `,
  amounts: {
    total: `total; total eur; total €; montant`,
    grandTotal: `
      total ttc; montant ttc; montant total; total général; total à régler ttc;
      total toutes taxes comprises; montant total ttc; total ttc eur; ttc; total de la facture;
      total facture; net ttc; total tvac; total tvac eur; total tva comprise; total ttc €; prix total ttc;
      montant tvac; total facture ttc
    `,
    amountDue: `
      net à payer; solde à payer; reste à payer; montant à payer; total à payer; à payer; net à régler;
      montant dû; solde dû; total dû; reste à régler; total à régler; montant net à payer; à régler;
      net à payer ttc; solde; net à déduire; à payer eur
    `,
    netTotal: `
      base ht; base hors taxes; total ht; montant ht; sous total; total hors taxes; total net ht; net ht; montant total ht;
      total brut ht; sous total ht; ht; total hors tva; total htva; montant hors taxes; montant net ht;
      total ht net; montant htva; total ht eur; total h.t; prix total ht; sous-total; montant hors tva;
      total hors taxe
    `,
    lineSum: `total des lignes; total articles; total produits; total des articles`,
    taxTotal: `
      tva; total tva; montant tva; total taxes; taxes; dont tva; montant de la tva; total de la tva;
      tva 20; tva 5,5; tva 10; tva 20%; tva 20 %; tva 10%; tva 5,5%; tva 5.5%; montant total tva; tps; tvq;
      taxe; montant taxe; total taxe
    `,
    rounding: `arrondi; différence d'arrondi; arrondis`,
    paid: `
      acompte; acompte versé; déjà payé; payé; montant payé; déjà réglé; réglé; acomptes; reçu;
      montant réglé; paiement; versement; montant reçu; avance; acomptes versés; acompte reçu
    `,
    cash: `espèces; espece; comptant; liquide; especes eur; paiement espèces`,
    card: `
      carte bancaire; carte; cb; carte bleue; carte de crédit; visa; mastercard; sans contact; bancontact;
      cheque; chèque; carte debit; cb emv; ticket restaurant; titres restaurant; virement
    `,
    change: `rendu; monnaie; monnaie rendue; à rendre; rendu monnaie; rendu espèces`,
    discount: `
      remise; rabais; remise totale; réduction; ristourne; total remise; total remises; escompte;
      remise globale; promotion; avantage carte; remises; montant remise
    `,
    charge: `
      frais; service; frais de service; frais de dossier; supplément; majoration; emballage;
      éco participation; eco participation
    `,
    shipping: `
      frais de port; livraison; port; transport; frais de livraison; frais d'expédition; frais d'envoi;
      port et emballage; expédition
    `,
    tip: `pourboire`,
    itemCount: `
      nombre d'articles; articles; nb articles; nb article; qté totale; quantité totale; nombre de lignes;
      article(s); nbre articles
    `,
    carried: `report; à reporter; sous total à reporter`,
    otherAmount: `
      capital; au capital de; capital social;  ancien solde; solde précédent; points; base;
      prix unitaire; indemnité forfaitaire
    `,
  },
  facts: {
    invoiceNumber: `
      numéro de facture; facture n°; facture no; n° facture; n° de facture; facture numéro; facture;
      facture nº; no de facture; no facture; num facture; ticket n°; ticket; ticket no; n° ticket;
      avoir n°; avoir; n° d'avoir; numéro d'avoir; reçu n°; n° de ticket; référence facture;
      réf facture; pièce n°; n° pièce; n° de pièce; numéro de pièce; note n°; facture d'avoir;
      transaction n°; n° transaction; n° document; document n°; facture ref; facture #; n° de reçu;
      n° commande facture; n° facture client; note; justificatif n°
    `,
    invoiceDate: `
      date de facture; date de facturation; date facture; date d'émission; émise le; facturé le;
      date de la facture; date de l'avoir; date avoir; date d'avoir; date du document; établie le;
      date document; facture du; émis le; date pièce; date d'achat
    `,
    date: `date; le; du`,
    dueDate: `
      date d'échéance; échéance; à payer avant le; payable avant le; date limite de paiement;
      date de règlement; à régler avant le; échéance le; payable le; date échéance; date limite;
      échéance au; date d'exigibilité; à payer pour le; paiement avant le; payable au plus tard le;
      à régler le; date de paiement; paiement dû le; échéance de paiement
    `,
    deliveryDate: `
      date de livraison; livré le; date de prestation; date d'exécution; date de la prestation;
      livraison le; période; date livraison; date d'expédition; période de facturation; date de la vente;
      date de réalisation; date de service
    `,
    otherDate: `
      date de commande; commande du; date commande; date d'impression; imprimé le; valable jusqu au;
      date de validité; bon de livraison du; date de naissance; arrivée; départ; devis du; date du devis;
      règlement
    `,
    time: `heure`,
    orderReference: `
      bon de commande; n° commande; n° de commande; commande n°; votre référence; numéro de commande;
      réf commande; commande; vos références; votre commande; v réf; votre réf; référence commande;  bon de commande n°; commande numéro; no de commande; no commande;  bdc;
      référence
    `,
    customerNumber: `
      référence client; réf client; n° client; numéro client; code client; numéro de client; client n°; réf. client; compte client;
      no client; no de client; identifiant client; n° de client; n° compte client; n° adhérent
    `,
    otherNumber: `
      contrat; contrat n°; n° contrat; réf marché;
      caisse; caissier; table; magasin; terminal; hôtesse; serveur; vendeur; couverts; couvert; page; rib;
      code banque; guichet; n° compte; clé; carte fidélité; ape; naf; code ape; code naf; dossier; affaire;
      chantier; projet; n° dossier; n° de compte; marché; n° auto; autorisation; n° de suivi; gencod;
      intervention n°
    `,
    quoteNumber: `
      devis n°; n° devis; n° de devis; numéro de devis; devis no; devis numéro; réf devis; référence devis;
      offre n°; n° d'offre; numéro d'offre; proposition n°; n° de proposition; devis; offre de prix
    `,
    deliveryNumber: `
      bl n°; n° bl; n° de bl; bon de livraison n°; n° bon de livraison; n° de bon de livraison;
      numéro de bon de livraison; bordereau n°; n° de bordereau; bon de livraison; bordereau de livraison
    `,
    plainNumber: `numéro`,
    vatId: `
      n° tva; tva intracommunautaire; n° tva intracommunautaire; numéro de tva; tva n°; n° tva intra;
      id tva; n° tva client; tva intra; numéro tva; n° de tva; n° de tva intracommunautaire; n° id tva;
      no tva; identifiant tva; n° intracommunautaire; numéro tva intracommunautaire; tva; btw
    `,
    taxNumber: `numéro fiscal; identifiant fiscal`,
    registration: `
      siret; siren; rcs; r c s; n° siret; n° siren; rm; bce; rpm; numéro d entreprise; n° d'entreprise;
      registre de commerce; rcs paris
    `,
    phone: `téléphone; tél; tel; fax; télécopie; mobile; portable; tél/fax; n° tel; gsm; port.`,
    email: `email; e mail; courriel; mail; mél`,
    website: `site; site web; site internet; www; http; https; web; internet`,
    iban: `iban; n° iban; code iban`,
    bic: `bic; swift; code bic; bic/swift; code swift`,
    currency: `devise; monnaie de facturation`,
    paymentTerms: `
      conditions de paiement; conditions de règlement; modalités de paiement; condition de paiement;
      délai de paiement; modalités de règlement; conditions; termes de paiement; condition de règlement
    `,
    paymentMethod: `
      mode de paiement; mode de règlement; moyen de paiement; règlement par; paiement par; mode règlement;
      type de paiement; moyen de règlement
    `,
  },
  parties: {
    seller: `vendeur; fournisseur; émetteur; prestataire; vendu par; expéditeur; de; société; facturé par`,
    buyer: `
      client; acheteur; facturé à; adresse de facturation; destinataire; facturer à; adressé à; à;
      à l'attention de; facturation; vos coordonnées; client facturé; nom du client; facture à;
      adresse facturation; adresse client; bénéficiaire; acquéreur
    `,
    shipTo: `
      adresse de livraison; livrer à; livré à; livraison à; lieu de livraison; destinataire livraison;
      adresse livraison; expédié à; client livré
    `,
    otherParty: `
      contact; contact commercial; banque; coordonnées bancaires; domiciliation; titulaire;
      titulaire du compte; interlocuteur; représentant fiscal; votre contact; notes
    `,
    name: `nom; raison sociale; dénomination; nom ou raison sociale`,
    address: `adresse; siège social; siège`,
  },
  columns: {
    position: `n°; pos; ligne; no; #`,
    productCode: `
      référence; réf; code; code article; article n°; ref article; code produit; ref.; réf. article;
      gencod; ean
    `,
    description: `
      description; désignation; libellé; article; produit; prestation; intitulé; détail; articles;
      prestations; désignation des produits; nature; objet; désignation des prestations; produits;
      dénomination; services; libellé article
    `,
    quantity: `quantité; qté; qte; nombre; nb; heures; jours; nbre; quant; quantités; qtité; nb heures`,
    unit: `unité; u; unités; un; unite de mesure`,
    unitPrice: `
      prix unitaire; pu; pu ht; prix unitaire ht; prix; p.u.; p u ht; prix u; p u; pu ht €; tarif;
      prix unit; prix unit ht; pu net; prix ht unitaire; prix unitaire net; prix u. ht; coût unitaire;
      pu en €; taux horaire; prix unitaire (ht); pu ttc; prix net
    `,
    discountRate: `remise; rem; rem.; remise %; % rem; rabais; % remise; réduction`,
    taxRate: `tva; tva %; taux tva; taux; taxe; % tva; taux de tva; taxes; t.v.a.; tva (%); code tva`,
    taxAmount: `montant tva; montant taxe; tva €; total tva`,
    lineTotal: `
      montant; total; prix ht; montant ht; total ht; prix total; total net; montant net; prix total ht;
      total ligne; net ht; total ht €; montant ht €; montant total; somme; montant en €; valeur;
      montant (ht); total (ht); montant htva; total eur; montant net ht; total ligne ht; sous-total;
      total hors taxes
    `,
    taxBase: `base; base ht; base tva; base de calcul; base imposable; montant base; base taxable`,
    otherColumn: `
      date; total ttc; montant ttc; ttc; prix ttc; échéance; règlement; période; poids; livré; commandé;
      total tvac
    `,
  },
  kinds: {
    invoice: `
      facture; numéro de facture; date de facture; facture n°; facture d'acompte; facture proforma;
      net à payer
    `,
    receipt: `
      ticket; reçu; ticket de caisse; caisse; rendu monnaie; merci de votre visite; espèces;
      carte bancaire; couverts; caissier; merci et à bientôt; ticket client; à bientôt
    `,
    'credit-note': `avoir; facture d'avoir; note de crédit; date d'avoir; numéro d'avoir; n° d'avoir`,
    quote: `devis; offre de prix; proposition commerciale; estimation; cotation; proposition de prix`,
    order: `bon de commande; confirmation de commande; commande client; commande; accusé de commande; accusé de réception de commande`,
    statement: `relevé de compte; relevé; état de compte; relevé de factures; situation de compte; lettre de relance; rappel de paiement`,
    'delivery-note': `bon de livraison; bordereau de livraison; bon de réception; lettre de voiture; bon d'expédition`,
  },
  placeWords: `
    rue; avenue; av; boulevard; bd; bld; place; chemin; impasse; allee; route; quai; cours; passage;
    square; zone; za; zi; zac; bp; cedex; france; paris; lyon; marseille; toulouse; bordeaux; lille;
    nantes; strasbourg; nice; belgique; suisse; luxembourg; residence; batiment; bat; hameau; lieu; dit;
    faubourg; chaussee; bruxelles; geneve; centre; commercial; espace; rond; point; lieudit; appt; etage
  `,
  salutations: `m; mme; mlle; monsieur; madame; mr; ets; sté`,
};
