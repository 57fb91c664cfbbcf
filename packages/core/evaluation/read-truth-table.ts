import { fieldOfWord } from './field-words.ts';
import { MOST_DOCUMENTS, type TruthDocument, TruthError } from './truth.ts';

/**
 * Truth as a table: rows of cells, the first with the names of the columns, one of them `file`. An empty cell is not scored; `-` says that the
 * document has no such value. @throws TruthError with what is wrong about it.
 */
export function readTruthTable(rows: ReadonlyArray<readonly string[]>): readonly TruthDocument[] {
  const [head = [], ...documents] = rows;
  if (documents.length > MOST_DOCUMENTS)
    throw new TruthError(`At most ${MOST_DOCUMENTS} documents can be compared at once.`);
  const names = head.map((cell) => cell.trim().toLowerCase());
  const fileColumn = names.indexOf('file');
  if (fileColumn === -1)
    throw new TruthError('The table needs a column "file" with the names of the documents.');
  const columns = head.flatMap((cell, index) =>
    index === fileColumn ? [] : [{ index, field: fieldOf(cell) }],
  );
  return documents
    .filter((cells) => (cells[fileColumn] ?? '').trim() !== '')
    .map((cells) => ({
      file: (cells[fileColumn] ?? '').trim(),
      fields: Object.fromEntries(
        columns.flatMap(({ index, field }) => {
          const value = (cells[index] ?? '').trim();
          return value === '' ? [] : [[field, value === '-' ? [] : [value]]];
        }),
      ),
    }));
}

function fieldOf(cell: string) {
  const field = fieldOfWord(cell.trim()) ?? fieldOfWord(cell.trim().toLowerCase());
  if (field === null)
    throw new TruthError(`The table has a column of an unknown field, "${cell.slice(0, 60)}".`);
  return field;
}
