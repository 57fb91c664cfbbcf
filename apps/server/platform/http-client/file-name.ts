const MAX_LENGTH = 255;

/** A name for a fetched file, from `Content-Disposition` (RFC 6266), else from the address; never a path. */
export function fileNameOf(url: URL, disposition: string | null): string {
  const name = fromDisposition(disposition ?? '') ?? decoded(url.pathname.split('/').at(-1) ?? '');
  return cleaned(name);
}

function fromDisposition(disposition: string): string | null {
  const extended = /filename\*=UTF-8''([^;\s]{1,1000})/i.exec(disposition)?.[1];
  if (extended !== undefined) return decoded(extended);
  return (
    /filename="([^"]{1,1000})"|filename=([^;\s"]{1,1000})/i.exec(disposition)?.slice(1).find(Boolean) ?? null
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cleaned(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const visible = last.replaceAll(/\p{C}/gu, '').trim().slice(0, MAX_LENGTH);
  return visible === '' || visible === '.' || visible === '..' ? 'document' : visible;
}
