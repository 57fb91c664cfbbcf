/** A field as a model names it. */
export interface ToldField {
  readonly name: string;
  readonly printed: string;
}

/** Tells each field of a growing answer once, when the next one has begun: only then is it whole. The last one is whole at the end. */
export function createFieldTeller(
  tell: (field: ToldField) => void,
): (partial: unknown, isWhole: boolean) => void {
  let told = 0;
  return (partial, isWhole) => {
    const fields = fieldsIn(partial);
    const whole = isWhole ? fields.length : fields.length - 1;
    for (; told < whole; told += 1) {
      const field = fields[told];
      if (field !== undefined) tell(field);
    }
  };
}

function fieldsIn(partial: unknown): readonly ToldField[] {
  const fields: unknown =
    typeof partial === 'object' && partial !== null ? Reflect.get(partial, 'fields') : null;
  if (!Array.isArray(fields)) return [];
  return fields.map((field: unknown) => ({ name: textAt(field, 'name'), printed: textAt(field, 'printed') }));
}

function textAt(node: unknown, name: string): string {
  const value: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, name) : '';
  return typeof value === 'string' ? value : '';
}
