import { InvalidInputError } from '@vouch/sdk/errors.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { EDIT_CELLS, EDIT_FIELDS, type EditableName } from './edit-fields.ts';

/** What is wrong with single values of the form. */
export type InputFaults = Readonly<Partial<Record<EditableName, string>>>;

/** The faults that a refused change names, by the value they belong to; empty for any other error. */
export function faultsOf(error: unknown): InputFaults {
  const pairs = pointersOf(error).flatMap(({ path: [name], detail }) => {
    const field = EDIT_FIELDS.find((candidate) => candidate.name === name);
    return field ? [[field.name, detail] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** What to say above the form: of single values only that they are marked, of lines which one is meant. */
export function refusalWords(error: unknown): string {
  const lines = pointersOf(error).flatMap(({ path: [list, index, name], detail }) => {
    const cell = EDIT_CELLS.find((candidate) => candidate.name === name);
    return list === 'line_items' && cell ? [`Line ${Number(index) + 1}, ${cell.label}: ${detail}`] : [];
  });
  if (lines.length > 0) return lines.join(' ');
  return Object.keys(faultsOf(error)).length > 0
    ? 'Nothing was saved yet: please correct the marked values.'
    : wordsOf(error);
}

function pointersOf(error: unknown) {
  if (!(error instanceof InvalidInputError)) return [];
  return error.faults.map(({ pointer, detail }) => ({
    path: pointer.split('/').filter((part) => part !== '' && part !== 'body'),
    detail,
  }));
}
