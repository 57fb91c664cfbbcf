import type { LanguageLabels } from './language-labels.ts';

/** Malay, as it stands on receipts beside English. */
export const MALAY: LanguageLabels = {
  code: 'ms',
  commonWords: `
    dan; yang; untuk; terima; kasih; sila; datang; lagi; tidak; barang; jumlah; tunai; baki; tarikh; resit
  `,
  amounts: {
    total: `jumlah`,
    grandTotal: `jumlah besar; jumlah keseluruhan; jumlah bayaran`,
    amountDue: `jumlah perlu dibayar`,
    netTotal: `jumlah kecil`,
    taxTotal: `cukai; jumlah cukai; jumlah gst`,
    rounding: `pelarasan; pelarasan pembundaran; pembundaran; pengenapan`,
    cash: `tunai; bayaran tunai`,
    paid: `bayaran`,
    change: `baki; wang baki`,
    discount: `diskaun`,
    itemCount: `kuantiti; bil item`,
  },
  facts: {
    invoiceNumber: `no resit; no invois; resit no`,
    date: `tarikh`,
    time: `masa`,
    phone: `telefon; no tel`,
    registration: `no syarikat; no pendaftaran`,
  },
  parties: {},
  columns: {
    description: `butiran; keterangan`,
    quantity: `kuantiti`,
    unitPrice: `harga`,
    lineTotal: `jumlah`,
  },
  kinds: {
    receipt: `resit; tunai; terima kasih; baki`,
    invoice: `invois; invois cukai`,
  },
  placeWords: `
    jalan; jln; taman; tmn; lorong; kampung; kg; bandar; kawasan; perindustrian; persiaran; lebuh;
    lebuhraya; batu; bukit; seksyen; medan; pusat; perniagaan; desa; wilayah; persekutuan; kuala; lumpur;
    selangor; johor; bahru; penang; pulau; pinang; perak; melaka; negeri; sembilan; kedah; pahang; sabah;
    sarawak; kelantan; terengganu; perlis; putrajaya; shah; alam; petaling; jaya; subang; klang; ipoh;
    seremban; sungai; sg; malaysia; tingkat; aras; puchong; cheras; damansara; kepong; ampang; rawang;
    darul; ehsan; takzim; ridzuan; lrg; perusahaan; mukim; bdr; wisma; menara; bangunan; dataran;
    kompleks; inds; kajang; sri; seri; baru; wangsa; pandan; dato; tun; indah; utama
  `,
};
