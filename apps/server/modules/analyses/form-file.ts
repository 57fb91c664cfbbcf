import { bytesOf, type FormReader } from '../../platform/routing/form.ts';
import { badRequest } from '../../platform/routing/request-error.ts';

/** The form of a request. @throws RequestError when none came. */
export function formOf(form: FormReader | null, part: 'file' | 'files'): FormReader {
  if (form === null) throw badRequest('body-missing', `Send a multipart form with the part "${part}".`);
  return form;
}

/** The one file of a form. */
export async function fileOf(form: FormReader | null, maxBytes: number) {
  const { file } = await formOf(form, 'file').read({
    part: 'file',
    maxBytes,
    onFile: async (incoming) => ({ ...incoming, content: await bytesOf(incoming.content) }),
  });
  return file;
}
