/** What the check says of a drawing that is true, and yet not what its author may have meant. */
export const warningWords = {
  numbered: (label: string) =>
    `“${label}” finds no place beside what it is of, and stands numbered under the drawing; shorten it, or another near it`,
  zoomed:
    'its axis can’t start at zero, because its values lie close together far from it; the axis says so, and the headline shouldn’t speak of how many times more',
  tooWide: (text: string, frame: string) =>
    `“${text}” is wider than the ${frame} drawing and can’t be broken; shorten it, or write it with spaces or hyphens`,
} as const;
