import { z } from "zod";
import { minutesAfter, now } from "../clock";
import { readForm, type Typed } from "../form.server";
import { keyFor, seal, tokenHash, unseal } from "../seal.server";
import { cookieLine, endedCookieLine, readCookie } from "../sign-in/cookies.server";
import { endedSignIn } from "../sign-in/sign-in.server";
import { endTypedRow, readTypedRow, writeTypedRow } from "./typed-store.server";

/**
 * What staff or members sent after their sign-in had ended. Nothing of it was done; what they typed is kept for an hour, sealed
 * with a key made from the ended sign-in's own token, and stands in the boxes again once the same person has signed in. Files
 * and pass-phrases are not kept. Whoever else signs in on that browser gets nothing of it, and it is gone.
 */
export type Unsent = { readonly typed: Typed; readonly hadFiles: boolean };

/** By the address that the form was going to, whose page says what is wrong with it; `page` is where it stood, often the same. */
type Form = Unsent & { readonly page: string | null };
type Person = { readonly authorityId: string; readonly personId: string };
type Kept = { readonly personId: string; readonly forms: Readonly<Record<string, Form>> };

const keptMinutes = 60;
const mostForms = 4;
const longest = 2_000_000;

const keyOf = (token: string) => keyFor(token, "unsent");
const idOf = (token: string) => tokenHash(`unsent:${token}`);
const pathOf = (address: string | null) => (address ? new URL(address, "http://site.invalid").pathname : null);

/** Keeps what this request was sending, if it is a form of somebody whose sign-in ended by itself; gives the cookie's line. */
export async function keepUnsent(authorityId: string, request: Request, kind: "staff" | "member"): Promise<string | null> {
  const token = request.method === "POST" ? readCookie(request, kind) : null;
  const personId = token && (await endedSignIn(token, authorityId, kind));
  if (!token || !personId) return null;
  const { pathname, search } = new URL(request.url);
  const hadFiles = Boolean(request.headers.get("Content-Type")?.startsWith("multipart/"));
  const typed = await typedIn(request);
  if (!typed) return null;
  const held = await read(authorityId, request);
  const others = Object.entries(held?.kept.personId === personId ? held.kept.forms : {}).filter(([one]) => one !== pathname + search);
  const form: Form = { typed, hadFiles, page: pathOf(request.headers.get("Referer")) };
  const kept: Kept = { personId, forms: Object.fromEntries([...others.slice(1 - mostForms), [pathname + search, form]]) };
  if (!(await write(authorityId, token, kept))) return null;
  if (held && held.token !== token) await endTypedRow(authorityId, idOf(held.token), "unsent");
  return cookieLine("unsent", token);
}

/** Whether something waits for whoever signs in next on this browser, if they are the one who wrote it. */
export async function isUnsentKept(authorityId: string, request: Request): Promise<boolean> {
  return (await read(authorityId, request)) !== null;
}

/**
 * For whoever has just signed in: where their form was going, on which page it stood, and what their browser is told. What
 * somebody else wrote is gone.
 */
export async function afterSigningIn(actor: Person, request: Request): Promise<{ to: string | null; page: string | null; cookie: string | null }> {
  const held = await read(actor.authorityId, request);
  if (held?.kept.personId === actor.personId) {
    const [to, form] = Object.entries(held.kept.forms).at(-1) ?? [null, null];
    return { to, page: form?.page === pathOf(to) ? to : (form?.page ?? to), cookie: null };
  }
  const token = readCookie(request, "unsent");
  if (!token) return { to: null, page: null, cookie: null };
  await endUnsent(actor.authorityId, request);
  return { to: null, page: null, cookie: endedCookieLine("unsent") };
}

/** Leaving forgets it, whoever wrote it. */
export async function endUnsent(authorityId: string, request: Request): Promise<void> {
  const token = readCookie(request, "unsent");
  if (token) await endTypedRow(authorityId, idOf(token), "unsent");
}

/** What this page shows of it, and the address of what is still to be sent from another page. */
export async function unsentHere(actor: Person, request: Request): Promise<{ here: (Unsent & { own: boolean }) | null; elsewhere: string | null }> {
  const held = await read(actor.authorityId, request);
  if (!held || held.kept.personId !== actor.personId) return { here: null, elsewhere: null };
  const at = new URL(request.url).pathname;
  const forms = Object.entries(held.kept.forms);
  const one = forms.findLast(([address]) => pathOf(address) === at) ?? forms.findLast(([, form]) => form.page === at);
  const here = one ? { typed: one[1].typed, hadFiles: one[1].hadFiles, own: pathOf(one[0]) === at } : null;
  return { here, elsewhere: forms.findLast(([address]) => address !== one?.[0])?.[0] ?? null };
}

/** A form that is sent again, by whoever wrote it, is no longer unsent. */
export async function forgetUnsent(actor: Person, request: Request): Promise<void> {
  if (request.method !== "POST") return;
  const held = await read(actor.authorityId, request);
  if (!held || held.kept.personId !== actor.personId) return;
  const at = new URL(request.url).pathname;
  const left = Object.entries(held.kept.forms).filter(([address]) => pathOf(address) !== at);
  if (left.length === 0) await endTypedRow(actor.authorityId, idOf(held.token), "unsent");
  else if (left.length < Object.keys(held.kept.forms).length) await write(actor.authorityId, held.token, { ...held.kept, forms: Object.fromEntries(left) });
}

/** Null for what is more than any form may hold. */
async function typedIn(request: Request): Promise<Typed | null> {
  try {
    const { typed } = await readForm(request, z.looseObject({}));
    return Object.fromEntries(Object.entries(typed).filter(([field]) => !/pass|secret/i.test(field)));
  } catch (thrown) {
    if (thrown instanceof Response) return null;
    throw thrown;
  }
}

async function write(authorityId: string, token: string, kept: Kept): Promise<boolean> {
  const text = JSON.stringify(kept);
  if (text.length > longest) return false;
  const row = { authorityId, id: idOf(token), stage: "unsent", sealed: seal(text, keyOf(token), authorityId) } as const;
  await writeTypedRow({ ...row, expiresAt: minutesAfter(now(), keptMinutes), now: now() });
  return true;
}

async function read(authorityId: string, request: Request): Promise<{ token: string; kept: Kept } | null> {
  const token = readCookie(request, "unsent");
  if (!token) return null;
  const row = await readTypedRow(authorityId, idOf(token), "unsent");
  if (!row?.sealed || row.expiresAt <= now()) return null;
  const text = unseal(row.sealed, keyOf(token), authorityId);
  return text === null ? null : { token, kept: JSON.parse(text) as Kept };
}
