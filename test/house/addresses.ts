import type { RouteConfigEntry } from "@remix-run/route-config";
import { paths } from "~/paths";
import routes from "~/routes";

/** A door's address pattern ("/:lang/say") and its file; frames, which have no page of their own, are left out. */
export type Address = { readonly pattern: string; readonly file: string };

export async function routeAddresses(): Promise<Address[]> {
  const found: Address[] = [];
  const visit = (entry: RouteConfigEntry, above: string) => {
    const here = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) for (const child of entry.children) visit(child, here);
    else found.push({ pattern: here || "/", file: `app/${entry.file}` });
  };
  for (const entry of await routes) visit(entry, "");
  return found;
}

/** Every address that paths.ts can build, with its parameters' names in the places of their values. */
export function builtAddresses(): string[] {
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === "string") addTo(found, value);
    else if (typeof value === "function") visit((value as (...names: string[]) => unknown)(...namesIn(value)));
    else if (value && typeof value === "object") for (const inner of Object.values(value)) visit(inner);
  };
  visit(paths);
  return found;
}

// A filter or a notice after "?" leads to the same door; what does not begin with "/" only adds one to an address.
function addTo(found: string[], address: string) {
  if (address.startsWith("/")) found.push(address.split("?")[0] ?? address);
}

/** The parameters of a function as ":name", read from its text; `language` becomes ":lang", as the routes call it. */
function namesIn(fn: { toString(): string }): string[] {
  const inside = /^(?:\(([^)]*)\)|(\w+))\s*=>/.exec(fn.toString());
  return (inside?.[1] ?? inside?.[2] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => (name === "language" ? ":lang" : `:${name}`));
}

/** Two addresses are the same place if they differ in their parameters' names alone. */
export const shapeOf = (address: string) => address.replace(/:[^/]+/g, ":");
