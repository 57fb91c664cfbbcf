import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { LayoutList } from './layouts.ts';

/** What was taught about vendors. */
export const listLayouts = defineEndpoint({
  id: 'listLayouts',
  method: 'GET',
  path: '/layouts',
  access: 'user',
  tag: 'Learning',
  summary: 'What corrections taught about the documents of vendors',
  answers: { 200: { about: 'The newest 200', schema: LayoutList } },
});

/** Forget what was taught. */
export const forgetLayout = defineEndpoint({
  id: 'forgetLayout',
  method: 'DELETE',
  path: '/layouts/{layout_id}',
  access: 'admin',
  tag: 'Learning',
  summary: 'Forget what one corrected document taught',
  params: z.object({ layout_id: Id }),
  answers: { 204: { about: 'Forgotten' } },
  problems: [403, 404],
});
