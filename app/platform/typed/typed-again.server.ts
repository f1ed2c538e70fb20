import { minutesAfter, now } from "../clock";
import { keyFor, newToken, seal, tokenHash, unseal } from "../seal.server";
import { cookieLine, readCookie } from "../sign-in/cookies.server";
import { endTypedRow, readTypedRow, writeTypedRow } from "./typed-store.server";

/**
 * What a form with something to put right says, kept for the page that its sender is led to. A browser writes the whole of
 * a form into its own files where a page is the answer to it; where the answer leads on to a page, it writes nothing.
 * Sealed with a key made from the phone's cookie, for half an hour, until the form is sent again or its sender leaves.
 */
export type SaidBack = { readonly status: number; readonly actionData?: unknown; readonly errors?: unknown };

/** `from` is the page that the form was sent from: whoever comes from elsewhere, later, is shown a fresh page. */
type Kept = Readonly<Record<string, { from: string | null; said: SaidBack }>>;

const keptMinutes = 30;
const mostForms = 4;
const longest = 100_000;

const keyOf = (token: string) => keyFor(token, "typed");
const addressOf = (request: Request) => {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
};

/** Keeps it; gives the cookie's line, or null where it is too much to be kept. */
export async function keepTyped(authorityId: string, request: Request, said: SaidBack): Promise<string | null> {
  const held = await read(authorityId, request);
  const token = held?.token ?? newToken();
  const address = addressOf(request);
  const others = Object.entries(held?.kept ?? {}).filter(([one]) => one !== address);
  const kept: Kept = Object.fromEntries([...others.slice(1 - mostForms), [address, { from: request.headers.get("Referer"), said }]]);
  const text = JSON.stringify(kept);
  if (text.length > longest) return null;
  await write(authorityId, token, text);
  return cookieLine("typed", token);
}

/** What the form of this page said when it was sent last; null when nothing is to be put right, or somebody comes from elsewhere. */
export async function typedAgain(authorityId: string, request: Request): Promise<SaidBack | null> {
  const one = (await read(authorityId, request))?.kept[addressOf(request)];
  const from = request.headers.get("Referer");
  return one && (from === null || one.from === null || from === one.from) ? one.said : null;
}

/**
 * Whether this page is about to say what its form answered. Remix asks a page's loaders straight after its action, as a GET that has
 * the form's own headers, and again when its sender was led to the page. A loader that leads elsewhere then wins over what the action
 * said, and what somebody typed is lost: so whoever leads elsewhere asks this first.
 */
export async function saysAgain(authorityId: string, request: Request): Promise<boolean> {
  return isAfterAction(request) || (await typedAgain(authorityId, request)) !== null;
}

/** No browser says of a GET in which form its body is: it has none. */
const isAfterAction = (request: Request) => request.method === "GET" && request.headers.has("Content-Type");

/** A form that is sent again begins anew. */
export async function forgetTyped(authorityId: string, request: Request): Promise<void> {
  const held = await read(authorityId, request);
  const { [addressOf(request)]: gone, ...kept } = held?.kept ?? {};
  if (held && gone) await write(authorityId, held.token, JSON.stringify(kept));
}

/** Leaving forgets all of it. */
export async function endTyped(authorityId: string, request: Request): Promise<void> {
  const token = readCookie(request, "typed");
  if (token) await endTypedRow(authorityId, tokenHash(token), "typed");
}

async function write(authorityId: string, token: string, text: string) {
  const sealed = seal(text, keyOf(token), authorityId);
  await writeTypedRow({ authorityId, id: tokenHash(token), stage: "typed", sealed, expiresAt: minutesAfter(now(), keptMinutes), now: now() });
}

async function read(authorityId: string, request: Request): Promise<{ token: string; kept: Kept } | null> {
  const token = readCookie(request, "typed");
  if (!token) return null;
  const row = await readTypedRow(authorityId, tokenHash(token), "typed");
  if (!row?.sealed || row.expiresAt <= now()) return null;
  const text = unseal(row.sealed, keyOf(token), authorityId);
  return text === null ? null : { token, kept: JSON.parse(text) as Kept };
}
