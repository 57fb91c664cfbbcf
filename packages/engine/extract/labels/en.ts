import type { LanguageLabels } from './language-labels.ts';

/** English. */
export const ENGLISH: LanguageLabels = {
  code: 'en',
  commonWords: `
    the; and; of; for; to; you; your; with; is; are; thank; please; date; from; by; total; invoice; amount;
    tax; cash; change; receipt
  `,
  amounts: {
    total: `total; total rm; total usd; total eur; total gbp; totl; sum total`,
    grandTotal: `
      grand total; total amount; invoice total; total incl gst; total incl vat; total incl tax;
      total inclusive gst; total inclusive of gst; total including gst; total including vat;
      total including tax; total with tax; amount incl gst; amount inclusive gst; amt incl gst;
      amount incl vat; amount incl tax; amount including tax; amt incl tax; total includes gst; total inc gst; total inc vat; total sales; total sales incl gst;
      total sales inclusive gst; total sales inclusive of gst; total sales incl of gst;
      total sales inc gst; total amount incl gst; total amount inclusive gst; total amt;
      total amount with gst; total amt incl gst; total price; bill total; total bill; nett total;
      net total incl gst; gross total; gross amount; total gross; gross; order total; sale total;
      receipt total; total charge; total charges; total invoice amount; total value; amount total;
      net amount payable; nett amount; nett; total inclusive; total inclusive sst; sales total; total cost
    `,
    roundedTotal: `
      total rounded; rounded total; rounded; after rounding; rounded amount; total after rounding; total after adj; total after adjustment;
      total amount after rounding; nett total after rounding; total incl rounding; net total rounded;
      grand total rounded; total payable after rounding; total after round; amount after rounding;
      total after rounding adj; rounded total rm; total rounding
    `,
    amountDue: `residual; balance; 
      amount due; total due; balance due; amount payable; total payable; total amount due;
      total amount payable; total to pay; to pay; due payable; balance payable; pay this amount;
      outstanding balance; amount to pay; please pay; total amt payable; net payable; nett payable;
      payable; payable amount; amt due; balance outstanding; total balance due; you pay;
      total payable incl gst; total payable inclusive gst
    `,
    netTotal: `
      net total; total net; net amount; subtotal; sub total; total excl gst; total excl vat;
      total excl tax; total excluding gst; total excluding vat; total excluding tax; total exclusive gst;
      total exclusive of gst; total before tax; total without tax; taxable amount; amount excl gst;
      amount excl vat; net value; total net amount; excluded gst sub total; sub total excl gst;
      sub total ex gst; subtotal excl gst; total sales excl gst; total sales excluding gst;
      total sales excluding of gst; total excl of gst; total ex gst; goods total; total before gst;
      total before vat; sales excl gst; sale excl gst; gross before tax; taxable total; net invoice amount;
      total amount excl gst; total amount excluding gst; total amt excl gst; nett amt excl gst;
      total exclude gst; total without gst; total ex tax; total taxable; net amt; total net value;
      sub total exclude gst; subtotal exclude gst; amount exclude gst; total sales exclude gst;
      total net of tax; sub total excluding gst
    `,
    lineSum: `sum of items; sum of lines; lines total; items total; item total; merchandise total; total of line items`,
    taxTotal: `
      gst; vat; tax; sales tax; total gst; total vat; total tax; gst amount; vat amount; tax amount;
      gst payable; gst total; vat total; tax total; service tax; sst; add gst; plus vat; gst amt; gst 6;
      gst @6; gst @ 6%; 6% gst; gst 6%; gst@6%; vat 20%; total sst; gst tax; sales tax amount; hst; igst;
      cgst; sgst; total taxes; taxes; gst add; value added tax; tax amt; total gst amt; total gst amount;
      gst collected; amount of vat; total 6% gst; gst included; incl gst; included gst; gst incl in total;
      gst payable rm; total supplies gst; gst 6% included in total; gst included in total; total gst 6%;
      total tax amount; total vat amount; tax sr
    `,
    rounding: `
      rounding; rounding adj; rounding adjustment; round adj; rounding amount; rounding adjustments;
      rounding off; round off; rnd adj; cash rounding; bill rounding; rounding adj rm; round up;
      adjustment; rounding error; rndg; roundg adj; rounding mechanism; total rounding adj;
      total rounding adjustment; round amt; roundingadj
    `,
    paid: `
      paid; amount paid; total paid; deposit; less deposit; payments; payments received; payment received;
      prepaid; prepayment; advance payment; amount tendered; tendered; tender; payment; paid amount;
      accepted total; total accepted; amount accepted; amount inserted; total inserted;
      total tendered; total tender; payment amount; less paid; advance; paid total; received; amt tendered
    `,
    cash: `
      cash; cash rm; cash tendered; cash received; cash paid; cash payment; cash amount; cash tender;
      cash given; by cash; cash myr; paid by cash
    `,
    card: `
      visa; mastercard; master card; visa card; credit card; debit card; card; amex; american express;
      mydebit; bank card; master; eft; eftpos; paywave; card payment; maestro; contactless; nets;
      touch n go; apple pay; google pay; cheque; voucher; gift card; credit; ewallet; e wallet;
      bank transfer amount
    `,
    change: `
      change; change cash; change total; change due; cash change; change rm; change given; your change; total change; balance change;
      change amount; change returned
    `,
    discount: `
      discount; total discount; less discount; discount amount; disc; discounts; bill discount;
      member discount; coupon; promotion; less; rebate; total disc; disc amount; item discount;
      total savings; total saving; you saved; savings; allowances; allowance
    `,
    charge: `
      service charge; svc charge; svr charge; serv charge; service chg; handling; handling fee; surcharge;
      service fee; booking fee; delivery charge; packing; svc chg; service; additional charges
    `,
    shipping: `
      shipping; freight; shipping and handling; shipping & handling; postage; delivery fee; carriage;
      shipping cost; delivery; postage and packing; p&p
    `,
    tip: `tip; gratuity; tips`,
    itemCount: `
      total qty; total quantity; tot qty; total items; total item; item count; items; no of items;
      number of items; qty; quantity; total unit; total units; items sold; item s; qty s; item(s);
      total item(s); total no of items; sold items; total pcs; total qty item; total items sold; ttl qty
    `,
    carried: `carried forward; brought forward; carry over; carried over; c/f; b/f`,
    otherAmount: `
      points; balance points; previous balance; opening balance; previous unpaid balance; member points;
      point balance; bonus points; total points; credit limit; share capital; gst summary; tax summary;
      tax code; card balance; unit price; tip guide; suggested tip; hourly rate
    `,
  },
  facts: {
    invoiceNumber: `
      invoice number; invoice no; invoice nr; invoice #; invoice num; invoice id; inv no; inv #;
      inv number; invoice; tax invoice no; tax invoice number; tax invoice; receipt no; receipt number;
      receipt #; receipt; rcpt no; rcpt; bill no; bill number; bill #; bill; document no; document number;
      doc no; credit note no; credit note number; cash bill no; cash sale no; cs no; trans no;
      transaction no; transaction number; transaction id; trn no; slip no; check no; chk no; chk; trx no;
      reference number; invoice ref; invoice reference; doc #; sales no; ref no; trx id; txn no; bill id;
      receipt id; invoice code; check #; ticket no; voucher no; our ref; sales invoice no; credit memo no;
      credit memo; credit note; tax inv no; inv; simplified tax invoice no
    `,
    invoiceDate: `
      invoice date; date of invoice; inv date; date issued; issue date; issued on; issued at;
      date of issue; bill date; receipt date; billing date; tax invoice date; transaction date; trans date;
      date of sale; document date; doc date; invoice dated; credit note date; tax date; dated; date/time;
      date time; date & time; sales date; purchase date; order placed; issued
    `,
    date: `date; dt; on`,
    dueDate: `
      due date; payment due; due; due on; payment due date; pay by; payable by; due by; remit until;
      please remit until; please pay by; payment date; date due; payment due by; payment deadline;
      please pay until; pay until
    `,
    deliveryDate: `
      delivered; delivered on; delivery date; date of delivery; date of supply; service date; supply date; ship date; shipped on;
      shipping date; service period; tax point; date shipped; date of service; delivered on; period
    `,
    otherDate: `
      order date; print date; printed on; po date; expiry date; exp date; expiry; valid until; valid till;
      date of birth; statement date; closing date; check in; check out; arrival; departure; arrival date;
      departure date; order placed on; best before; date of order; valid to; contract date; registered on;
      printed; print
    `,
    time: `time; time of sale; transaction time`,
    orderReference: `
      purchase order; po number; po no; po #; order number; order no; order #; your order; your order no;
      your reference; your ref; customer po; customer order; purchase order no; purchase order number;
      order id; order ref; order reference; sales order; p o no; p.o. number; cust po; order; p o number;
      po; so no; s/o
    `,
    customerNumber: `
      customer ref; customer reference; customer number; customer no; customer id; customer #; customer code; account number; account no;
      client number; client id; client no; cust no; cust id; customer account; account #; account id;
      member no; debtor code; acc no; a c no; customer
    `,
    otherNumber: `
      contract no; job no; table no; table; cashier; terminal; pos;
      register; till; store; store no; server; counter; salesperson; sales person; staff; operator;
      approval code; auth code; card no; card number; batch; trace no; mid; tid; cover; covers; pax; guest;
      guests; room; room no; queue no; machine; lane; bank account; sort code; account; member; points;
      vehicle no; shift; project; page; reg no; merchant id; terminal id; serial no; 
      tel; fax; agent; term; terms; clerk; user; outlet; location;
      location/source; till no; pos no; counter no; dine in; take away; takeaway; approval;
      tracking number; tracking no; routing number; abn
    `,
    quoteNumber: `
      quote no; quote number; quote #; quote id; quote ref; quotation no; quotation number; quotation #; quotation ref;
      estimate no; estimate number; estimate #; offer no; offer number; proposal no; proposal number; proposal #;
      quote; quotation; estimate; reference
    `,
    deliveryNumber: `
      delivery note no; delivery note number; delivery note #; delivery no; delivery number; delivery order no;
      packing slip no; packing slip number; packing slip #; packing list no; dispatch note no; despatch note no;
      shipment no; shipment number; waybill no; d o no; do no; d/o no; delivery note; delivery order; packing slip
    `,
    plainNumber: `number`,
    vatId: `
      vat id; vat no; vat number; vat reg no; vat registration number; vat registration no; vat id no;
      vat identification number; gst id; gst no; gst number; gst reg no; gst reg; gst registration no;
      gst id no; gst reg id; gstin; tax id; tax id no; tax registration number; sst no; sst id; sst reg no;
      vat; tin; vatin; gst
    `,
    taxNumber: `ein; tax number; tax no; taxpayer id; federal tax id; utr; abn; acn`,
    registration: `
      co reg no; company reg no; company registration; co no; reg no; registration no; company no; roc no;
      co reg; co rfg; business reg no; company number; registered in; registered office;
      business registration no; roc; reg; business reg; company registration no
    `,
    phone: `
      phone; tel; telephone; tel no; phone no; tel fax; mobile; hotline; contact no; call; hp; h/p;
      tel/fax; fax; contact; customer service; careline; call us; phone number; office; telefax; fax no
    `,
    email: `email; e mail; mail`,
    website: `website; web; www; http; https; visit us`,
    iban: `iban`,
    bic: `bic; swift; swift code; bic swift; swift bic`,
    currency: `currency; invoice currency; currency code`,
    paymentTerms: `payment terms; terms; terms of payment; terms and conditions of payment; payment term`,
    paymentMethod: `
      payment method; payment mode; method of payment; payment by; pay by; paid by; payment type;
      mode of payment; tender type; paid with; payment via; pay mode
    `,
  },
  parties: {
    seller: `
      from; seller; vendor; supplier; sold by; bill from; billed by; remit to; issued by; invoice from;
      merchant; service provider; provider; payable to; make cheques payable to; pay to; company; payee
    `,
    buyer: `
      bill to; billed to; invoice to; sold to; buyer; customer; client; customer name; to; billing address;
      invoice address; bill to address; recipient; invoiced to; attn; attention; purchaser;
      customer details; client name; invoice for; account name; issued to; customer address; buyer name;
      prepared for; messrs; m/s
    `,
    shipTo: `
      ship to; deliver to; delivery address; shipping address; shipped to; deliver; consignee;
      delivered to; delivery to
    `,
    otherParty: `
      tax representative; payee; contact person; bank details; bank; account holder; contact; beneficiary;
      sales contact
    `,
    name: `name; company name; business name; company; trading name; legal name`,
    address: `address; street; postal address`,
  },
  columns: {
    position: `no; pos; item no; line; #; s/n; sn; sr no; sl no; ln; line no; item #`,
    productCode: `
      code; item code; sku; product code; part no; part number; article; article no; product no;
      stock code; product id; ref; item id; model; barcode; plu; hsn; hsn/sac; upc
    `,
    description: `
      description; item; items; product; product description; item description; details; particulars;
      service; services; goods; item name; description of goods; product name; description of services;
      activity; task; work; products; name; article description; item & description
    `,
    quantity: `
      qty; quantity; qnty; units; hours; hrs; pcs; amount of; no of units; days; u; quant; hrs/qty; qty.;
      volume; qty/hrs; quantity hours; ordered; shipped
    `,
    unit: `unit; uom; u/m; um; unit of measure; per; measure`,
    unitPrice: `
      unit price; price; rate; unit cost; price each; each; u/price; u price; s/price; net price;
      price per unit; cost; price/unit; u.p; unit rate; rsp; unit price excl vat; hourly rate;
      unit net price; list price; item price; unit amount; price net; price (net); u/p; rate per hour;
      price unit; selling price
    `,
    discountRate: `discount; disc; disc %; discount %; rebate; disc.; disc amt`,
    taxRate: `
      vat; vat %; tax; tax %; gst; gst %; vat rate; tax rate; vat code; tax code; tx; gst rate; vat in %;
      tax type; igst %
    `,
    taxAmount: `
      vat amount; tax amount; gst amount; gst amt; tax amt; total vat; gst rm; tax rm; igst; cgst; sgst
    `,
    lineTotal: `price w/o tax; amount w/o tax; total w/o tax; price excl tax; total excl tax; amount excl tax; net price total; line net;
      amount; total; line total; net amount; total price; net total; extended price; ext price; sum; value;
      net value; subtotal; sub total; total amount; amt; amount excl vat; extended; net; total net;
      amount rm; line amount; amount due; total excl vat; net worth; amount usd; extension; total rm; nett;
      total cost; total (net); price total; ext. amount; total eur; total gbp; total usd
    `,
    taxBase: `taxable; taxable amount; tax base; taxable value; vat base; net amount per rate; net amout`,
    otherColumn: `
      date; gross worth; gross amount; gross; period; start; end; delivery; job; salesperson; terms;
      due date; shipping method; currency; warehouse; weight; batch; total incl vat; amount incl vat;
      total incl tax; incl vat
    `,
  },
  kinds: {
    invoice: `
      invoice; tax invoice; commercial invoice; sales invoice; vat invoice; pro forma invoice;
      proforma invoice; invoice no; invoice number; invoice date
    `,
    receipt: `
      receipt; sales receipt; cash receipt; official receipt; cash bill; cash sales; cash sale;
      simplified tax invoice; change; cash; cashier; thank you; please come again; till; payment receipt;
      cash memo; rounding adj; rounding; terminal; table; server; thank you for shopping; customer copy;
      merchant copy
    `,
    'credit-note': `credit note; credit memo; credit invoice; tax credit note; refund note; credit advice; cancellation invoice`,
    quote: `quote; quotation; estimate; offer; proposal; price quotation`,
    order: `purchase order; order confirmation; sales order; work order`,
    statement: `statement of account; account statement; statement; bank statement; monthly statement; account summary; payment reminder; overdue notice; open items`,
    'delivery-note': `delivery note; delivery order; packing slip; packing list; dispatch note; goods delivery note; packing note; consignment note; dispatch advice; waybill; goods received note`,
  },
  placeWords: `
    street; st; road; rd; avenue; ave; lane; ln; drive; dr; boulevard; blvd; court; square; place; plaza;
    way; highway; hwy; parkway; close; crescent; terrace; suite; floor; level; unit; building; block; lot;
    house; park; centre; center; mall; box; city; town; county; no; shop; tower; complex; estate;
    industrial; industry; airport; terminal; ground; london; united; kingdom; usa; uk; ireland; australia;
    canada; singapore; india; apt; mile; hill
  `,
  salutations: `mr; mrs; ms; miss; dr; prof; sir; madam`,
};
