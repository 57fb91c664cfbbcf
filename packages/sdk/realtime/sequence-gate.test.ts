import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSequenceGate } from './sequence-gate.ts';

it('lets every event pass once and in order, however live events and replays are mixed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (arrivals) => {
      const gate = createSequenceGate();
      const passed: number[] = [];
      const offer = (sequence: number) => {
        const before = gate.last();
        const step = gate.admit(sequence);
        if (step === 'pass') passed.push(sequence);
        // The server replays everything after the last one that passed.
        if (step === 'ask-again') for (let next = before + 1; next <= sequence; next += 1) offer(next);
      };
      for (const sequence of arrivals) offer(sequence);
      const highest = Math.max(0, ...arrivals);
      expect(passed).toEqual(Array.from({ length: highest }, (_, index) => index + 1));
    }),
  );
});

it('goes on after events that do not exist any more', () => {
  const gate = createSequenceGate();
  expect([gate.admit(1), gate.admit(4), gate.admit(4), gate.admit(5)]).toEqual([
    'pass',
    'ask-again',
    'pass',
    'pass',
  ]);
});
