/** A superbox of ISO/IEC 19566-5: a label and what it holds. */
export interface JumbfBox {
  readonly label: string;
  /** Content boxes by their kinds, such as "cbor", in their order. */
  readonly contents: readonly { readonly kind: string; readonly data: Uint8Array }[];
  readonly boxes: readonly JumbfBox[];
  /** Everything after length and kind: what claims take digests of. */
  readonly body: Uint8Array;
}

const MOST_DEPTH = 8;
const MOST_BOXES = 2_000;
const HEADER = 8;
const UUID = 16;
const HAS_LABEL = 2;
const LONGEST_LABEL = 512;

/** Reads the first superbox of some bytes; `null` where they hold none. */
export function readJumbf(bytes: Uint8Array): JumbfBox | null {
  const [first] = boxesIn(bytes);
  return first?.kind === 'jumb' ? superbox(first.data, { depth: 0, left: MOST_BOXES }) : null;
}

/** The box below this one with the label. */
export function boxLabelled(box: JumbfBox, label: string): JumbfBox | null {
  return box.boxes.find((inner) => inner.label === label) ?? null;
}

interface RawBox {
  readonly kind: string;
  readonly data: Uint8Array;
}

function boxesIn(bytes: Uint8Array): readonly RawBox[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: RawBox[] = [];
  let at = 0;
  while (at + HEADER <= bytes.length && found.length < MOST_BOXES) {
    const stated = view.getUint32(at);
    const length = stated === 0 ? bytes.length - at : stated;
    if (length < HEADER || at + length > bytes.length) break;
    const kind = Buffer.from(bytes.subarray(at + 4, at + HEADER)).toString('latin1');
    found.push({ kind, data: bytes.subarray(at + HEADER, at + length) });
    at += length;
  }
  return found;
}

interface Budget {
  readonly depth: number;
  left: number;
}

function superbox(body: Uint8Array, budget: Budget): JumbfBox | null {
  const [description, ...rest] = boxesIn(body);
  budget.left -= rest.length + 1;
  if (description?.kind !== 'jumd' || budget.depth > MOST_DEPTH || budget.left < 0) return null;
  const boxes: JumbfBox[] = [];
  for (const { kind, data } of rest) {
    const below = { depth: budget.depth + 1, left: budget.left };
    const inner = kind === 'jumb' ? superbox(data, below) : null;
    budget.left = below.left;
    if (inner !== null) boxes.push(inner);
  }
  const contents = rest.filter(({ kind }) => kind !== 'jumb');
  return { label: labelOf(description.data), contents, boxes, body };
}

function labelOf(description: Uint8Array): string {
  if (((description[UUID] ?? 0) & HAS_LABEL) === 0) return '';
  const start = UUID + 1;
  const text = Buffer.from(description.subarray(start, start + LONGEST_LABEL));
  const end = text.indexOf(0);
  return end < 0 ? '' : text.toString('utf8', 0, end);
}
