import type { Bin } from './reliability.ts';

const SIZE = 360;
const EDGE = 48;

/** A reliability plot as SVG: what was said against what was true; on the diagonal both agree. Areas of the dots are numbers of documents. */
export function plotOf(series: Readonly<Record<string, readonly Bin[]>>): string {
  const colors = ['#8a8a8a', '#0b6bcb'];
  const drawn = Object.entries(series).map(([name, bins], index) => {
    const color = colors[index % colors.length] ?? '#000';
    const dots = bins.map(({ said, was, count }) => {
      const radius = Math.max(2, Math.sqrt(count));
      return `<circle cx="${x(said)}" cy="${y(was)}" r="${radius.toFixed(1)}" fill="${color}" fill-opacity="0.6"><title>${count} documents: said ${said.toFixed(2)}, was ${was.toFixed(2)}</title></circle>`;
    });
    const path = bins.map(({ said, was }) => `${x(said)},${y(was)}`).join(' ');
    const legend = `<circle cx="${EDGE + 12}" cy="${EDGE + 12 + index * 18}" r="5" fill="${color}"/><text x="${EDGE + 24}" y="${EDGE + 16 + index * 18}">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${color}"/>${dots.join('')}${legend}`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (value) =>
      `<text x="${x(value)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${value}</text><text x="${EDGE - 8}" y="${y(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of the score">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<rect x="${EDGE}" y="${EDGE}" width="${SIZE - 2 * EDGE}" height="${SIZE - 2 * EDGE}" fill="none" stroke="#ccc"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#ccc" stroke-dasharray="4 4"/>
${ticks.join('')}
${drawn.join('\n')}
<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">chance of forgery that was given</text>
<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share that was forged</text>
</svg>
`;
}

function x(value: number): string {
  return (EDGE + value * (SIZE - 2 * EDGE)).toFixed(1);
}

function y(value: number): string {
  return (SIZE - EDGE - value * (SIZE - 2 * EDGE)).toFixed(1);
}
