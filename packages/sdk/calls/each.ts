import { OPERATIONS } from '../generated/operation-table.ts';
import type { OperationCalls } from './call-operation.ts';
import type { InputArgument, ItemOf, ListOperationId } from './operation-input.ts';

/** Walking lists. */
export interface ListCalls {
  /**
   * Every item that matches, page after page, asked for when it is reached: by cursor where there is one, so that nothing is skipped or
   * repeated when items come or go meanwhile, else by number.
   */
  each<Id extends ListOperationId>(id: Id, ...input: InputArgument<Id>): AsyncGenerator<ItemOf<Id>, void>;
}

/** What is read of a page, whatever its items are. */
interface Page {
  readonly pagination: { readonly has_next: boolean; readonly next_cursor?: string | null };
}

/** The list calls over those of all operations. */
export function createListCalls({ call }: OperationCalls): ListCalls {
  return {
    async *each<Id extends ListOperationId>(id: Id, ...[input]: InputArgument<Id>) {
      const { list } = OPERATIONS[id];
      let place: object | null = {};
      for (let number = 1; place !== null; number += 1) {
        const query = { per_page: 100, ...(input as { query?: object } | undefined)?.query, ...place };
        const page = await call(id, ...([{ ...input, query }] as unknown as InputArgument<Id>));
        yield* (page as unknown as Record<string, ItemOf<Id>[]>)[list ?? ''] ?? [];
        place = nextPlace(page, number + 1);
      }
    },
  };
}

function nextPlace({ pagination }: Page, page: number): object | null {
  if (pagination.next_cursor !== undefined) {
    return pagination.next_cursor === null ? null : { cursor: pagination.next_cursor };
  }
  return pagination.has_next ? { page } : null;
}
