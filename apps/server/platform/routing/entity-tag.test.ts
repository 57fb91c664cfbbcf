import { expect, it } from 'vitest';
import { versionCheckOf, versionHeader } from './entity-tag.ts';

const { etag } = versionHeader(3);

it.each([[undefined], ['*'], [etag], [`"other", ${etag}`]])('lets %s change version 3', (header) => {
  expect(() => versionCheckOf(header)(3)).not.toThrow();
});

it.each([['"v2"'], ['v3'], [`W/${etag}`], [''], ['"v33"']])('does not let %s change version 3', (header) => {
  expect(() => versionCheckOf(header)(3)).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ status: 412 }) }),
  );
});
