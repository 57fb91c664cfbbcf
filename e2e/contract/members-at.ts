/** Stands for a member that is not there. */
export const ABSENT = Symbol('absent');

/** All values at a path such as `invoices[].id`; an empty list and a missing member give `ABSENT`. */
export function membersAt(body: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>((values, step) => values.flatMap(taking(step)), [body]);
}

function taking(step: string): (value: unknown) => readonly unknown[] {
  const name = step.replace(/(?:\[\])+$/, '');
  return (value) => {
    const member = name === '' ? value : memberOf(value, name);
    if (!step.endsWith('[]')) return [member];
    return Array.isArray(member) && member.length > 0 ? member : [ABSENT];
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return ABSENT;
  return Reflect.get(value, name);
}
