import { findProgram } from './find-program.ts';

/** Path of a Chromium: from CHROMIUM_PATH, found, or installed on Debian. */
export function findChromium(): string {
  return (
    process.env['CHROMIUM_PATH'] ??
    findProgram({
      names: ['chromium', 'chromium-browser', 'google-chrome'],
      folders: ['/usr/bin'],
      debianPackage: 'chromium',
      setting: 'CHROMIUM_PATH',
    })
  );
}
