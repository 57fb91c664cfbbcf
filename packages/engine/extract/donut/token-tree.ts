/**
 * What the tagged text of a Donut model says: a text, values by key, or several of either. Keys come from the model, so they are kept in maps,
 * never as members of objects.
 */
export type TokenValue = string | ReadonlyMap<string, TokenValue> | readonly TokenValue[];

/** Signs that are read; a model that writes more repeats itself. */
const MAX_SIGNS = 20_000;
const MAX_DEPTH = 8;
const MAX_VALUES = 2_000;

/** A tag, or text up to the next one. Linear: every sign belongs to exactly one match. */
const PIECE = /<(\/?)s_([^<>\s]{1,60})>|<(sep)\/>|<\/?(?:s|pad|unk|mask)>|[^<]+|</g;

/** A key that was opened and not yet closed. */
interface Frame {
  readonly key: string;
  /** Members of the same key, separated by `<sep/>`; the last one is being filled. */
  readonly groups: Group[];
}

interface Group {
  text: string;
  readonly values: Map<string, TokenValue>;
}

/**
 * Reads the tagged text of a Donut model: `<s_key>…</s_key>` is a value or holds values, `<sep/>` stands between members of a list. Whatever a
 * document makes the model write is read to the end, in linear time: tags without a partner are left out and what stands in them belongs to
 * what is around them; of two values with one key the first counts. (The form is that of Hugging Face's `token2json`.)
 */
export function readTokenTree(text: string): TokenValue {
  const root: Frame = { key: '', groups: [emptyGroup()] };
  const stack: Frame[] = [root];
  let values = 0;
  for (const [piece, slash, key, sep] of text.slice(0, MAX_SIGNS).matchAll(PIECE)) {
    const top = stack.at(-1) ?? root;
    if (sep !== undefined) top.groups.push(emptyGroup());
    else if (key === undefined) addText(top, piece);
    else if (slash === '/') close(stack, key);
    else if (stack.length <= MAX_DEPTH && values++ < MAX_VALUES) stack.push({ key, groups: [emptyGroup()] });
  }
  while (stack.length > 1) dropTop(stack);
  return toValue(root);
}

function emptyGroup(): Group {
  return { text: '', values: new Map() };
}

function addText(frame: Frame, piece: string): void {
  const group = frame.groups.at(-1);
  if (group !== undefined && !piece.startsWith('<')) group.text += piece;
}

/** Ends the innermost open key of this name; those within it have no end of their own and are dropped. One that is not open is ignored. */
function close(stack: Frame[], key: string): void {
  const depth = stack.findLastIndex((frame) => frame.key === key);
  if (depth < 1) return;
  while (stack.length > depth + 1) dropTop(stack);
  const frame = stack.pop();
  const parent = stack.at(-1)?.groups.at(-1);
  if (frame !== undefined && parent !== undefined && !parent.values.has(key))
    parent.values.set(key, toValue(frame));
}

/** Gives what stands in a key without an end to what is around it. */
function dropTop(stack: Frame[]): void {
  const frame = stack.pop();
  const around = stack.at(-1);
  if (frame === undefined || around === undefined) return;
  for (const [index, { text, values }] of frame.groups.entries()) {
    if (index > 0) around.groups.push(emptyGroup());
    const group = around.groups.at(-1);
    if (group === undefined) continue;
    group.text += text;
    for (const [key, value] of values) if (!group.values.has(key)) group.values.set(key, value);
  }
}

function toValue({ groups }: Frame): TokenValue {
  const members = groups.flatMap(({ text, values }): TokenValue[] => {
    if (values.size > 0) return [values];
    const trimmed = text.trim();
    return trimmed === '' ? [] : [trimmed];
  });
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : members;
}
