import type { Tone } from '../../shared/ui/badge.tsx';

/** The states of an order in words. */
export const ORDER_STATUS: Readonly<Record<number, { readonly word: string; readonly tone: Tone }>> = {
  1: { word: 'In process', tone: 'neutral' },
  2: { word: 'Approved', tone: 'good' },
  3: { word: 'Backordered', tone: 'warn' },
  4: { word: 'Rejected', tone: 'bad' },
  5: { word: 'Shipped or paid', tone: 'accent' },
  6: { word: 'Cancelled', tone: 'neutral' },
};
