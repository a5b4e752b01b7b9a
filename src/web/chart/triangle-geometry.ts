import type { Corner } from '#method/robustness/triangle';

/** The drawing of the triangle, in its own units. */
export const width = 400;
export const height = 346;

/** Top, left and right corner carry the first, second and third weight. */
export function placeOf([top, , right]: Corner): { readonly x: number; readonly y: number } {
  return { x: (top / 2 + right) * width, y: (1 - top) * height };
}

/** A polygon as an SVG wants its points. */
export function pointsOf(corners: readonly Corner[]): string {
  return corners
    .map((corner) => {
      const { x, y } = placeOf(corner);
      return `${x.toFixed(2)},${y.toFixed(2)}`;
    })
    .join(' ');
}

/** Centre of gravity and size of a polygon, by the shoelace formula. */
export function centreOf(corners: readonly Corner[]): { readonly x: number; readonly y: number; readonly area: number } {
  const places = corners.map(placeOf);
  let twice = 0;
  let x = 0;
  let y = 0;
  for (const [index, here] of places.entries()) {
    const next = places[(index + 1) % places.length] ?? here;
    const cross = here.x * next.y - next.x * here.y;
    twice += cross;
    x += (here.x + next.x) * cross;
    y += (here.y + next.y) * cross;
  }
  return twice === 0 ? { x: 0, y: 0, area: 0 } : { x: x / (3 * twice), y: y / (3 * twice), area: Math.abs(twice) / 2 };
}
