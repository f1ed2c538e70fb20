import { redirect } from "@remix-run/node";
import type { TFunction } from "i18next";
import { z } from "zod";
import { type Language, paths } from "~/paths";
import type { Actor, MemberActor, Role, StaffActor } from "./actor";
import { type AuthorityFacts, authorityOf } from "./authority.server";
import { now } from "./clock";
import { db } from "./db/db.server";
import { readForm } from "./form.server";
import { typedText } from "./form-errors";
import { isLanguage, languageOf } from "./i18n/languages";
import { translator } from "./i18n/words.server";
import { readCookie } from "./sign-in/cookies.server";
import { readSignIn } from "./sign-in/sign-in.server";
import { forgetTyped } from "./typed/typed-again.server";
import { forgetUnsent, keepUnsent } from "./typed/unsent.server";
import { may, type Permission } from "./who-may";

/** What a door is asked with: a loader's or an action's arguments. */
export type Knock = { request: Request; params: Record<string, string | undefined> };

export type Visitor<A extends Actor = Actor> = {
  readonly actor: A;
  readonly authority: AuthorityFacts;
  readonly language: Language;
  readonly t: (namespace: string) => TFunction;
};

/** Not yours and not there are one answer. */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** An authority that has closed takes nothing new. Words that were on their way come back on the page, to be copied. */
async function closed(request: Request): Promise<Response> {
  const typed = request.method === "POST" ? await readForm(request, z.looseObject({ words: z.string().optional() })) : null;
  const words = typedText(typed?.typed, "words") ?? null;
  return Response.json({ words }, { status: 410, statusText: "Gone", headers: { "Cache-Control": "no-store" } });
}

async function knock({ request, params }: Knock) {
  if (params.lang !== undefined && !isLanguage(params.lang)) throw notFound();
  const authority = await authorityOf(request);
  if (!authority) throw notFound();
  if (authority.closed && !paths.staysAfterClosing(request.method, new URL(request.url).pathname)) throw await closed(request);
  if (request.method === "POST" && readCookie(request, "typed")) await forgetTyped(authority.id, request);
  const language = languageOf(request);
  return { authority, language, t: (namespace: string) => translator(language, namespace) };
}

/** Anyone may come in. A member who is signed in is known as such; everyone else is a phone. */
export async function anyone(args: Knock): Promise<Visitor<MemberActor | Extract<Actor, { kind: "phone" }>>> {
  const base = await knock(args);
  const member = await signedIn(args.request, base.authority.id, "member");
  if (member) return { ...base, actor: { kind: "member", ...member } };
  return { ...base, actor: { kind: "phone", authorityId: base.authority.id } };
}

/** Members only; others are shown where to sign in. A form that comes when a sign-in has ended is kept, as staff's is. */
export async function member(args: Knock): Promise<Visitor<MemberActor>> {
  const base = await knock(args);
  const person = await signedIn(args.request, base.authority.id, "member");
  if (!person) throw await toSignIn(base.authority.id, args.request, "member", paths.young(base.language).signIn);
  await forgetUnsent(person, args.request);
  return { ...base, actor: { kind: "member", ...person } };
}

async function toSignIn(authorityId: string, request: Request, kind: "staff" | "member", where: string): Promise<Response> {
  const kept = await keepUnsent(authorityId, request, kind);
  if (kept) return redirect(where, { headers: { "Set-Cookie": kept } });
  return redirect(kind === "staff" && request.method === "POST" ? paths.staff.signInNotSent : where);
}

/**
 * Staff who gave their second step and hold the permission; the roles are read anew at every knock, so that a change
 * bites at once. Nobody signed in: the sign-in page. Signed in without the permission: not found.
 */
export async function staff(args: Knock, permission: Permission): Promise<Visitor<StaffActor>> {
  const visitor = await anyStaff(args);
  if (!may(visitor.actor.roles, permission)) throw notFound();
  return visitor;
}

/** A member of staff, and how long their sign-in has if nothing more is asked. */
export type StaffVisitor = Visitor<StaffActor> & { readonly signInLeft: { readonly leftMs: number } };

/** Any staff who are fully signed in. A form that comes when a sign-in has ended is done by nobody, and kept for whose it was. */
export async function anyStaff(args: Knock): Promise<StaffVisitor> {
  const base = await knock(args);
  const person = await signedIn(args.request, base.authority.id, "staff");
  if (!person) throw await toSignIn(base.authority.id, args.request, "staff", paths.staff.signIn);
  if (person.first) throw redirect(paths.staff.ownPassword);
  if (!person.secondStepAt) throw redirect(paths.staff.secondStep);
  const actor: StaffActor = { kind: "staff", authorityId: person.authorityId, personId: person.personId, roles: person.roles };
  await forgetUnsent(actor, args.request);
  return { ...base, actor, signInLeft: { leftMs: person.endsAt.getTime() - now().getTime() } };
}

/** Staff who gave their own password and not yet their second step. */
export async function halfSignedIn(args: Knock): Promise<Visitor<StaffActor>> {
  const { first, ...visitor } = await passwordGiven(args);
  if (first) throw redirect(paths.staff.ownPassword);
  return visitor;
}

/** Staff who gave a first password, which somebody else gave them, and have none of their own yet. */
export async function firstSignedIn(args: Knock): Promise<Visitor<StaffActor>> {
  const { first, ...visitor } = await passwordGiven(args);
  if (!first) throw redirect(paths.staff.secondStep);
  return visitor;
}

async function passwordGiven(args: Knock): Promise<Visitor<StaffActor> & { first: boolean }> {
  const base = await knock(args);
  const person = await signedIn(args.request, base.authority.id, "staff");
  if (!person) throw redirect(paths.staff.signIn);
  return {
    first: person.first,
    ...base,
    actor: { kind: "staff", authorityId: person.authorityId, personId: person.personId, roles: person.roles },
  };
}

async function signedIn(request: Request, authorityId: string, kind: "staff" | "member") {
  const token = readCookie(request, kind);
  if (!token) return null;
  const held = await readSignIn(token, authorityId);
  if (!held) return null;
  const { read } = await db();
  const person = await read.person.findUnique({
    where: { authorityId_id: { authorityId, id: held.personId } },
    include: { roles: true, credential: { select: { firstEndsAt: true } } },
  });
  if (!person || person.leftAt || person.kind !== kind) return null;
  const roles = person.roles.map((row) => row.role as Role);
  const first = Boolean(person.credential?.firstEndsAt);
  return { authorityId, personId: person.id, roles, first, secondStepAt: held.secondStepAt, endsAt: held.endsAt };
}
