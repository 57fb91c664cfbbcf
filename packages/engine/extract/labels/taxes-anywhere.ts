import type { LanguageLabels } from './language-labels.ts';

/**
 * What taxes are called where the seller sits: printed as they are on papers in any other language ("INVOICE … BTW 21 %"), by
 * the names that EN 16931 countries and others give to value added tax.
 */
export const TAXES_ANYWHERE: Pick<LanguageLabels, 'code' | 'amounts' | 'facts'> = {
  code: 'mul',
  amounts: {
    taxTotal: `
      vat; gst; hst; pst; qst; cgst; sgst; igst; utgst; sst; tva; btw; tva/btw; btw/tva; ust; mwst; mwst.; iva; igic; moms;
      mva; alv; alv/moms; dph; áfa; pvn; pvm; pdv; ddv; käibemaks; φπα; ддс; kdv; ppn; vat/mwst; mwst/tva/iva;
      umsatzsteuer; mehrwertsteuer; sales tax
    `,
  },
  facts: {},
};
