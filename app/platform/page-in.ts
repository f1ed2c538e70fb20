/** Which page of a list an address asks for, from 1 on. Nonsense is the first. */
export function pageIn(query: URLSearchParams): number {
  const page = Number.parseInt(query.get("page") ?? "1", 10);
  return Math.min(Math.max(1, page || 1), 10_000);
}
