import manifest from '../package.json' with { type: 'json' };

/** Version of the package, as health answers and documents show it. */
export const VERSION: string = manifest.version;
