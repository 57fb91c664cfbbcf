import type { MediaType } from '@vouch/core/document/document.ts';

/** What we open, as a reader calls it. */
export const ACCEPTED_TYPES = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/bmp': 'BMP',
  'image/tiff': 'TIFF',
  'image/avif': 'AVIF',
  'application/xml': 'e-invoice XML',
} as const satisfies Record<MediaType, string>;

/** "PDF, PNG, …", for messages. */
export const ACCEPTED_LIST = Object.values(ACCEPTED_TYPES).join(', ');

const BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  dib: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  avif: 'image/avif',
  xml: 'application/xml',
  p7m: 'application/xml',
  heic: 'image/heic',
  heif: 'image/heif',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  zip: 'application/zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  eml: 'message/rfc822',
  exe: 'application/x-msdownload',
};

/** Spellings that mean the same type. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'text/xml': 'application/xml',
  'application/pkcs7-mime': 'application/xml',
  'application/x-pkcs7-mime': 'application/xml',
  'application/x-pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/x-ms-bmp': 'image/bmp',
  'image/x-bmp': 'image/bmp',
  'image/tif': 'image/tiff',
};

/** Senders that don't know say one of these: no claim at all. */
const NO_CLAIM = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download', '']);

/** The type that a file name's extension stands for; `null` for none or an unknown one. */
export function typeOfName(fileName: string): string | null {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined ? null : (BY_EXTENSION[extension] ?? null);
}

/** A media type without parameters, lower case, one spelling for synonyms; `null` when it claims nothing. */
export function normalType(type: string | undefined): string | null {
  const bare = (type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return NO_CLAIM.has(bare) ? null : (SYNONYMS[bare] ?? bare).slice(0, 100);
}
