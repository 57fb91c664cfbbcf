import { cleanText } from './clean-text.ts';

/** What XMP tells about a picture's origin. */
export interface XmpFacts {
  readonly creatorTool: string | null;
  /** URI of the IPTC digital source type. */
  readonly digitalSourceType: string | null;
}

const MAX_CHARS = 1_000_000;

/** Finds two properties, as attribute or as element, without building a tree. Entities stay as written. */
export function readXmp(xmp: string | undefined): XmpFacts {
  const text = (xmp ?? '').slice(0, MAX_CHARS);
  return {
    creatorTool: propertyOf(text, 'CreatorTool'),
    digitalSourceType: propertyOf(text, 'DigitalSourceType'),
  };
}

function propertyOf(text: string, name: string): string | null {
  const at = text.indexOf(`:${name}`);
  if (at < 0) return null;
  const rest = text.slice(at + name.length + 1, at + name.length + 500);
  const value =
    /^\s{0,9}=\s{0,9}["']([^"'<]{1,300})["']/.exec(rest) ?? /^[^<>]{0,99}>([^<]{1,300})</.exec(rest);
  const resource = /^\s{1,9}rdf:resource\s{0,9}=\s{0,9}["']([^"'<]{1,300})["']/.exec(rest);
  return cleanText((resource ?? value)?.[1]);
}
