import { customType } from 'drizzle-orm/pg-core';

/** Words to be searched (`tsvector`), in PostgreSQL's own notation. */
export const wordsColumn = customType<{ data: string }>({ dataType: () => 'tsvector' });
