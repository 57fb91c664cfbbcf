import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { positiveAmount } from './parts.ts';

/** The tax office's addresses for invoices of VERI*FACTU and other systems, and those for tests. */
const TAX_OFFICE =
  /^https:\/\/[\w.-]{1,60}\.(?:agenciatributaria\.gob|aeat)\.es\/wlpl\/TIKE-CONT\/Validar\w{1,20}\?/;
/** TicketBAI of the three Basque provinces. */
const BASQUE = /^https:\/\/(?:[\w.-]{1,60}\.)?(?:batuz|gipuzkoa|araba)\.eus\/[\w/-]{1,40}\?/i;

/**
 * The code of a Spanish invoice: an address of the tax office with seller, number, day and amount (Orden HAC/1177/2024, article 21; Basque
 * provinces: TicketBAI, technical specification of the QR code).
 */
export const readSpanishInvoice: CodeFormat = (text) => {
  if (!TAX_OFFICE.test(text) && !BASQUE.test(text)) return null;
  const values = new URLSearchParams(text.slice(text.indexOf('?') + 1));
  return TAX_OFFICE.test(text) ? ofTaxOffice(values) : ofBasque(values);
};

function ofTaxOffice(values: URLSearchParams): ReturnType<CodeFormat> {
  const day = /^(\d{2})-(\d{2})-(\d{4})$/.exec(values.get('fecha') ?? '');
  return {
    ...NO_CLAIM,
    format: 'Spanish invoice code',
    sellerTaxId: values.get('nif'),
    number: values.get('numserie'),
    total: positiveAmount(values.get('importe') ?? ''),
    day: day ? `${day[3]}-${day[2]}-${day[1]}` : null,
  };
}

/** "TBAI-46886417C-310723-…" names seller and day. */
function ofBasque(values: URLSearchParams): ReturnType<CodeFormat> {
  const id = /^TBAI-(\w{9})-(\d{2})(\d{2})(\d{2})-/.exec(values.get('id') ?? '');
  if (!id) return null;
  return {
    ...NO_CLAIM,
    format: 'TicketBAI code',
    sellerTaxId: id[1] ?? null,
    number: values.get('nf'),
    total: positiveAmount(values.get('i') ?? ''),
    day: `20${id[4]}-${id[3]}-${id[2]}`,
  };
}
