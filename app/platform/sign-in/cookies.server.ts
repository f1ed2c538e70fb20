import { env } from "../env.server";

/**
 * Our cookies. Behind HTTPS they carry the `__Host-` prefix and `Secure`; on a plain `http://localhost` they cannot.
 * None has an end date: they go with the browser, and the server forgets them sooner.
 */
type Kind = "staff" | "member" | "visit" | "typed" | "unsent";

const sameSite: Record<Kind, "Strict" | "Lax"> = { staff: "Strict", member: "Lax", visit: "Lax", typed: "Lax", unsent: "Strict" };
const secure = () => env().BEHIND_PROXY === "yes";
const nameOf = (kind: Kind) => (secure() ? `__Host-${kind}` : kind);

export function readCookie(request: Request, kind: Kind): string | null {
  const header = request.headers.get("Cookie");
  if (!header) return null;
  const name = `${nameOf(kind)}=`;
  for (const part of header.split(";")) {
    const text = part.trim();
    if (text.startsWith(name)) {
      const value = text.slice(name.length);
      return /^[A-Za-z0-9_-]{20,100}$/.test(value) ? value : null;
    }
  }
  return null;
}

export function cookieLine(kind: Kind, value: string): string {
  return `${nameOf(kind)}=${value}; Path=/; HttpOnly; SameSite=${sameSite[kind]}${secure() ? "; Secure" : ""}`;
}

/** Set by the page's own script when somebody leaves, since a phone without signal cannot say so. It holds nothing but that. */
export const leftCookie = { name: "left", ended: "left=; Path=/; SameSite=Lax; Max-Age=0" } as const;

export function endedCookieLine(kind: Kind): string {
  return `${cookieLine(kind, "ended")}; Max-Age=0`;
}
