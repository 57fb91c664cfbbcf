import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../vendor-memory/template-vector.ts';
import { embedLocally, LOCAL_EMBEDDING } from './local-embedding.ts';

const textOf = (text: string) => embedLocally({ text, layout: [] });

describe('a local vector', () => {
  it('has length 1 and its dimensions for any text, and is the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, layout) => {
        const vector = embedLocally({ text, layout });
        expect(vector).toHaveLength(LOCAL_EMBEDDING.dimensions);
        const length = likeness(vector, vector);
        expect(length === 0 || Math.abs(length - 1) < 1e-3).toBe(true);
        expect(embedLocally({ text, layout })).toEqual(vector);
      }),
    );
  });

  it('finds what is written alike before what is not', () => {
    const asked = textOf('Wartung der Heizungsanlage');
    const alike = likeness(asked, textOf('Rechnung 2026-17: Heizungsanlagen warten, Kessel prüfen'));
    const other = likeness(asked, textOf('Coffee beans 1 kg, oat milk, paper cups'));
    expect(alike).toBeGreaterThan(other + 0.1);
  });

  it('does not see numbers, nor case, nor accents', () => {
    expect(textOf('Café MÜLLER 12.50')).toEqual(textOf('cafe muller 99.10 2026'));
  });

  it('sees where fields stand', () => {
    const text = 'Invoice';
    const one = embedLocally({ text, layout: ['grandTotal@3,6', 'sellerName@0,0'] });
    const same = embedLocally({ text, layout: ['grandTotal@3,6', 'sellerName@0,0'] });
    const moved = embedLocally({ text, layout: ['grandTotal@0,2', 'sellerName@3,0'] });
    expect(likeness(one, same)).toBeGreaterThan(likeness(one, moved));
  });
});
