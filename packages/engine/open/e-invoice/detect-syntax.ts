import type { EInvoiceSyntax } from '@vouch/core/invoice/e-invoice.ts';
import { at } from './xml/xml-element.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** How a syntax is told and which namespaces belong to it. */
interface SyntaxSign {
  readonly syntax: EInvoiceSyntax;
  readonly root: string;
  /** Start of the namespaces that the syntax's elements live in. */
  readonly namespaces: readonly string[];
  /** A child that the root must have where the root's name alone says little. */
  readonly child: string;
}

const UNECE = 'urn:un:unece:uncefact:';
const UBL = 'urn:oasis:names:specification:ubl:';
const FATTURA = ['http://ivaservizi.agenziaentrate.gov.it/', 'http://www.fatturapa.gov.it/'];

const SIGNS: readonly SyntaxSign[] = [
  { syntax: 'cii', root: 'CrossIndustryInvoice', namespaces: [UNECE], child: 'ExchangedDocument' },
  {
    syntax: 'zugferd-1',
    root: 'CrossIndustryDocument',
    namespaces: [UNECE, 'urn:ferd:'],
    child: 'HeaderExchangedDocument',
  },
  // The release candidate of ZUGFeRD 1.0.
  {
    syntax: 'zugferd-1',
    root: 'Invoice',
    namespaces: [UNECE, 'urn:ferd:'],
    child: 'HeaderExchangedDocument',
  },
  { syntax: 'ubl-invoice', root: 'Invoice', namespaces: [UBL], child: 'AccountingSupplierParty' },
  { syntax: 'ubl-credit-note', root: 'CreditNote', namespaces: [UBL], child: 'AccountingSupplierParty' },
  {
    syntax: 'fattura-pa',
    root: 'FatturaElettronica',
    namespaces: FATTURA,
    child: 'FatturaElettronicaHeader',
  },
];

/** A told syntax with the tree that belongs to it. */
export interface DetectedInvoice {
  readonly syntax: EInvoiceSyntax;
  /** Without elements of other namespaces. */
  readonly root: XmlElement;
  /** The root's namespace is none of the syntax's; read by its names alone. */
  readonly isForeign: boolean;
}

/** Tells the syntax by the root's name, its namespace and one child; `null` when the XML is no invoice. */
export function detectSyntax(root: XmlElement): DetectedInvoice | null {
  const named = SIGNS.filter((sign) => sign.root === root.name && at(root, sign.child) !== null);
  const sign = named.find((each) => isHome(root.namespace, each)) ?? named[0];
  if (sign === undefined) return null;
  const isForeign = !isHome(root.namespace, sign);
  return { syntax: sign.syntax, root: isForeign ? root : withoutForeign(root, sign), isForeign };
}

function isHome(namespace: string, sign: SyntaxSign): boolean {
  return namespace === '' || sign.namespaces.some((start) => namespace.startsWith(start));
}

/** Elements of other namespaces (signatures, extensions) could carry the same names with another meaning. */
function withoutForeign(element: XmlElement, sign: SyntaxSign): XmlElement {
  const home = element.children.filter((child) => isHome(child.namespace, sign));
  return { ...element, children: home.map((child) => withoutForeign(child, sign)) };
}
