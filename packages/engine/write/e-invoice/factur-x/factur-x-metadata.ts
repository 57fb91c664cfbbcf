import { element, escapeXml } from '../xml-text.ts';

/** The name that Factur-X prescribes for the data. */
export const FACTUR_X_FILE = 'factur-x.xml';

/** What the metadata of the PDF says. */
export interface FacturXMetadata {
  readonly title: string;
  readonly author: string;
  readonly tool: string;
  readonly madeAt: Date;
}

const NAMESPACE = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

/** Properties of the Factur-X schema, and what they are for. */
const PROPERTIES = {
  DocumentFileName: ['name of the embedded XML invoice file', FACTUR_X_FILE],
  DocumentType: ['INVOICE', 'INVOICE'],
  Version: ['The actual version of the Factur-X XML schema', '1.0'],
  ConformanceLevel: ['The conformance level of the embedded Factur-X data', 'EN 16931'],
} as const;

/** The XMP packet of a PDF/A-3 with Factur-X data: what the file is, and the extension schema that PDF/A asks for. */
export function facturXmp({ title, author, tool, madeAt }: FacturXMetadata): string {
  const made = `${madeAt.toISOString().slice(0, 19)}Z`;
  const languages = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const values = Object.entries(PROPERTIES).map(([name, [, value]]) => element(`fx:${name}`, value));
  const descriptions = [
    describe('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    ]),
    describe('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title>${languages(title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ]),
    describe('pdf', 'http://ns.adobe.com/pdf/1.3/', [element('pdf:Producer', tool)]),
    describe('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreatorTool', tool),
      element('xmp:CreateDate', made),
      element('xmp:ModifyDate', made),
    ]),
    extensionSchema(),
    describe('fx', NAMESPACE, values),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions.join('\n')}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function describe(prefix: string, namespace: string, content: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content.join('')}</rdf:Description>`;
}

function extensionSchema(): string {
  const properties = Object.entries(PROPERTIES).map(
    ([name, [about]]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>` +
      `<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>` +
      `<pdfaProperty:description>${about}</pdfaProperty:description></rdf:li>`,
  );
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
}
