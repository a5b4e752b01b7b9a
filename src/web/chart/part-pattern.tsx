/** Parts of a bar differ in colour, in lightness and in pattern; a seventh part starts over. */
export const partStyles = 6;

/** The patterns of one chart. Ids are global in a page, so they carry the chart's own. */
export function PartPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-1`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#bd4b26" />
        <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="#f3c1b1" strokeWidth="1.5" />
      </pattern>
      <pattern id={`${id}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#b5d4d9" />
        <circle cx="2" cy="2" r="1.2" fill="#025e68" />
        <circle cx="6" cy="6" r="1.2" fill="#025e68" />
      </pattern>
      <pattern id={`${id}-4`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="#e0c3e0" />
        <path d="M0 3H6" stroke="#713973" strokeWidth="1" />
      </pattern>
      <pattern id={`${id}-5`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#ffffff" />
        <path d="M4 0V8M0 4H8" stroke="#5b565b" strokeWidth="1" />
      </pattern>
    </defs>
  );
}

/** The fill of the n-th part: plum, hatched rowan, dotted petrol, grey, lined plum, grid. */
export function partFill(id: string, index: number): string {
  const style = index % partStyles;
  if (style === 0) return '#5c1e5f';
  return style === 3 ? '#847e83' : `url(#${id}-${style})`;
}

/** The fill as it stands in a legend. */
export function PartSwatch({ id, index }: { readonly id: string; readonly index: number }) {
  return (
    <svg className="swatch" width="20" height="20" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="19" height="19" fill={partFill(id, index)} stroke="#282528" strokeWidth="1" />
    </svg>
  );
}
