import { createHash } from "node:crypto";

/** SHA-256 of a document, whatever the order in which a database gives its fields back. */
export function fingerprintOf(document: unknown): string {
  return createHash("sha256").update(inOrder(document)).digest("hex");
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => `${JSON.stringify(name)}:${inOrder(held)}`)
    .join(",")}}`;
}
