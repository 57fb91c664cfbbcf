import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import { lineMark, taxMark } from './draw/mark.ts';
import type { Mark } from './draw/mark.ts';
import type { Drawn } from './draw/mark-book.ts';
import type { GeneratedTruth, LineCell, TaxCell, TruthValue } from './generated-truth.ts';
import type { LayoutId } from './layouts/layout.ts';
import type { SampleDocument } from './plan/sample-document.ts';
import type { Printer } from './print/printer.ts';
import { fieldValues, lineValues } from './truth-values.ts';

/** A document as it was drawn. */
export interface DrawnDocument {
  readonly document: SampleDocument;
  readonly print: Printer;
  readonly marks: ReadonlyMap<Mark, Drawn>;
  readonly layout: LayoutId;
  readonly pages: number;
  readonly seed: number;
}

/** The truth of a drawn document: the planned values of what was really drawn, with its places. */
export function buildTruth(drawn: DrawnDocument): GeneratedTruth {
  const { document, marks } = drawn;
  const { locale } = document;
  const taxes = document.totals.taxes.map((tax, index) =>
    valued<TaxCell>({ ...tax }, (cell) => marks.get(taxMark(index, cell))),
  );
  return {
    kind: document.kind,
    businessType: document.business.type,
    complexity: document.complexity.level,
    locale: locale.id,
    language: locale.language,
    layout: drawn.layout,
    seed: drawn.seed,
    pages: drawn.pages,
    fields: { ...fieldsOf(drawn), ...onlyTax(taxes) },
    lines: document.lines.map((line, index) =>
      valued<LineCell>(lineValues(line), (cell) => marks.get(lineMark(index, cell))),
    ),
    taxes,
  };
}

function fieldsOf({ document, marks, print }: DrawnDocument): Partial<Record<FieldName, TruthValue>> {
  const fields = valued<FieldName>(fieldValues(document), (name) => marks.get(name));
  const total = marks.get('grandTotal');
  if (total === undefined || !total.text.includes(print.currencyMark)) return fields;
  const currency = {
    value: document.locale.currency,
    text: print.currencyMark,
    label: null,
    place: total.place,
  };
  return { ...fields, currency };
}

/** With a single printed rate its amount is the tax total. */
function onlyTax(taxes: GeneratedTruth['taxes']): Partial<Record<FieldName, TruthValue>> {
  const printed = taxes.flatMap((tax) => tax.amount ?? []);
  const [only] = printed;
  return printed.length === 1 && only !== undefined ? { taxTotal: only } : {};
}

function valued<K extends string>(
  values: Partial<Record<K, string | null>>,
  drawnAs: (key: K) => Drawn | undefined,
): Partial<Record<K, TruthValue>> {
  const entries = Object.entries<string | null | undefined>(values).flatMap(([key, value]) => {
    const drawn = drawnAs(key as K);
    return drawn === undefined || value === null || value === undefined
      ? []
      : [[key, { value, ...drawn }] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<K, TruthValue>>;
}
