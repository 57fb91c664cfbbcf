import { useState } from 'react';

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;

/** How large the page is drawn; 1 fits the window. */
export interface Zoom {
  readonly factor: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** Zoom in steps from a half to four times. */
export function useZoom(): Zoom {
  const [factor, setFactor] = useState<number>(1);
  return {
    factor,
    zoomIn: () => setFactor((now) => STEPS.find((step) => step > now) ?? now),
    zoomOut: () => setFactor((now) => STEPS.findLast((step) => step < now) ?? now),
    fit: () => setFactor(1),
  };
}
