import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { failure, ok } from '@vouch/core/errors/document-error.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { toElement } from './to-element.ts';
import type { ParsedNode } from './to-element.ts';
import type { XmlElement } from './xml-element.ts';

/** Elements inside elements; real invoices stay under 20. */
const MAX_DEPTH = 64;

/** An XML document as a tree, with faults that did not keep it from being read. */
export interface ParsedXml {
  readonly root: XmlElement;
  readonly faults: readonly string[];
}

/**
 * Parses guarded XML text. No entity is ever expanded by the parser; the five predefined ones and character references are
 * resolved here. `damaged` when the text is not well-formed, `unsafe-xml` when it is nested too deeply.
 */
export function parseXml(text: string): Result<ParsedXml> {
  try {
    const checked = XMLValidator.validate(text);
    if (checked !== true) return damaged(`${checked.err.code} in line ${checked.err.line}`);
    const nodes = parser().parse(text) as ParsedNode[];
    return toTree(nodes);
  } catch (error) {
    return refused(error);
  }
}

/** A parser keeps state between documents, so each gets its own. */
function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#cdata',
    maxNestedTags: MAX_DEPTH,
    jPath: false,
  });
}

function toTree(nodes: readonly ParsedNode[]): Result<ParsedXml> {
  const faults = new Set<string>();
  const roots = nodes.flatMap((node) => toElement(node, { scope: new Map(), faults }) ?? []);
  const root = roots[0];
  if (root === undefined || roots.length > 1) return damaged(`${roots.length} root elements`);
  return ok({ root, faults: [...faults] });
}

function refused(error: unknown): Result<ParsedXml> {
  const reason = error instanceof Error ? error.message : 'unknown';
  if (reason.includes('nested')) {
    return failure(
      'unsafe-xml',
      'The XML is nested more deeply than an invoice can be.',
      reason.slice(0, 200),
    );
  }
  return damaged(reason.slice(0, 200));
}

function damaged(internal: string): Result<ParsedXml> {
  return failure(
    'damaged',
    'The XML is cut short or broken. Export the invoice again and send the new file.',
    internal,
  );
}
