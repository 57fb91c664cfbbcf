const MAX_LENGTH = 255;

/** A name from inside an archive as one that can be shown: never a way to a place in the file system. */
export function shownPath(name: string): string {
  const parts = name
    .slice(-4 * MAX_LENGTH)
    .split(/[/\\]/)
    .map((part) => part.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part));
  const shown = parts.join('/').toWellFormed();
  return shown.length > MAX_LENGTH ? `…${shown.slice(1 - MAX_LENGTH)}`.toWellFormed() : shown;
}

/** What systems put into archives and folders by themselves. */
export function isSystemFile(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);
}
