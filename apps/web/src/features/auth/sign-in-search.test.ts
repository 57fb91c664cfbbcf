import { describe, expect, it } from 'vitest';
import { safeNext, toSignInSearch } from './sign-in-search.ts';

describe('the way after signing in', () => {
  it('stays on this site whatever the address asks for', () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '',
    ]) {
      expect(safeNext(next)).toBe('/');
    }
  });

  it('goes to a page of the app', () => {
    expect(safeNext('/invoices?page=2')).toBe('/invoices?page=2');
  });

  it('does not lead back to signing in', () => {
    expect(safeNext('/sign-in?token=x')).toBe('/');
  });
});

describe('the address of the sign-in page', () => {
  it('keeps a token that looks like a number', () => {
    expect(toSignInSearch({ token: 12_345 })).toEqual({ token: '12345' });
  });

  it('leaves out what it does not know', () => {
    expect(toSignInSearch({ token: { a: 1 }, next: 3, other: 'x' })).toEqual({});
  });
});
