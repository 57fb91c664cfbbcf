import { z } from 'zod';

/** Asks for one page of a list. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).meta({ description: 'From 1' }),
  per_page: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: 'Items a page, 1 to 100' }),
});

/** Asks for one page of a list that is searched by name. */
export const NameSearchQuery = PageQuery.extend({
  q: z.string().max(200).optional().meta({ description: 'Part of the name, whatever its case and accents' }),
});

/** Where a page stands in its list. */
export const Pagination = z
  .object({
    page: z.int(),
    per_page: z.int(),
    total: z.int(),
    pages: z.int(),
    has_next: z.boolean(),
    has_prev: z.boolean(),
  })
  .meta({ id: 'Pagination' });

/** The pagination member for a list of `total` items. */
export function paginationOf(page: number, perPage: number, total: number): z.infer<typeof Pagination> {
  const pages = Math.ceil(total / perPage);
  return { page, per_page: perPage, total, pages, has_next: page < pages, has_prev: page > 1 && pages > 0 };
}
