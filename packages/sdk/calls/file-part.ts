/** A file with its name. */
export interface NamedFile {
  readonly file: Blob;
  readonly filename: string;
}

/** A file of a form: one that has a name of its own, or is given one. */
export type FilePart = File | NamedFile;

type FormValue = string | number | boolean | FilePart | readonly FilePart[] | undefined;

/** The form of these values. Texts stand before files, so that a server that reads the body as a stream knows them in time. */
export function toForm(values: Readonly<Record<string, FormValue>>): FormData {
  const form = new FormData();
  const files: [string, FilePart][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (isFileList(value)) files.push(...value.map((part): [string, FilePart] => [name, part]));
    else if (typeof value === 'object') files.push([name, value]);
    else if (value !== undefined) form.set(name, String(value));
  }
  for (const [name, part] of files) {
    if ('filename' in part) form.append(name, part.file, part.filename);
    else form.append(name, part, part.name);
  }
  return form;
}

function isFileList(value: FormValue): value is readonly FilePart[] {
  return Array.isArray(value);
}
