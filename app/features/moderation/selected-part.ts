/**
 * Where in the words (UTF-16 units) something begins that a page shows after `before`. A page turns CR LF into LF, so line
 * ends are counted once on both sides.
 */
export function placeInWords(words: string, before: string): number {
  let left = before.replace(/\r\n/g, "\n").length;
  let at = 0;
  while (left > 0 && at < words.length) {
    at += words.startsWith("\r\n", at) ? 2 : 1;
    left -= 1;
  }
  return at;
}
