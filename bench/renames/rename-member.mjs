// Loaded into the product before it starts: renames one member of the wire in the product's own source, as a careless change would.
import { registerHooks } from 'node:module';

const name = process.env.VOUCH_BENCH_RENAME ?? '';
const ROOT = new URL('../../', import.meta.url).href;
/** Words with an underscore stand for the wire alone in this code; others are words of the language too. */
const isWireWord = name.includes('_');

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (name === '' || loaded.source == null || !isConcerned(url)) return loaded;
    return { ...loaded, source: renamed(textOf(loaded.source)) };
  },
});

/** A module's source comes as text or as bytes. */
function textOf(source) {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

function isConcerned(url) {
  if (!url.startsWith(ROOT) || url.includes('/node_modules/')) return false;
  const path = url.slice(ROOT.length);
  if (path.startsWith('packages/contract/')) return true;
  if (!path.startsWith('apps/server/')) return false;
  return isWireWord ? !/\.(?:tables|repository)\.ts$/.test(path) : /\/to-[a-z-]+\.ts$/.test(path);
}

/** Consistently, so that the product still agrees with itself; words of the language only where they name a member or a value. */
function renamed(source) {
  if (isWireWord) return source.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}_renamed`);
  return source
    .replaceAll(new RegExp(`(^|[{,]\\s*|\\n\\s*)${name}(?=\\s*:)`, 'g'), `$1${name}Renamed`)
    .replaceAll(new RegExp(`'${name}'`, 'g'), `'${name}Renamed'`);
}
