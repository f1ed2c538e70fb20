/**
 * Words that were written as one ("killmyself", "wannadie"), or null when they are none. Whole pieces only, the fewest
 * win; at most four.
 */
export function splitWords(written: string, isWord: (piece: string) => boolean): string[] | null {
  const length = written.length;
  if (length < 5 || length > 30) return null;
  const fewest: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= length; end++) {
    fewest[end] = 99;
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const count = (fewest[start] as number) + 1;
      if (count >= (fewest[end] as number) || count > 4 || !isWord(written.slice(start, end))) continue;
      fewest[end] = count;
      from[end] = start;
    }
  }
  if ((fewest[length] as number) > 4 || fewest[length] === 1) return null;
  const pieces: string[] = [];
  for (let end = length; end > 0; end = from[end] as number) pieces.unshift(written.slice(from[end], end));
  return pieces;
}
