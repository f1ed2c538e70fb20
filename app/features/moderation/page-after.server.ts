import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import { isToldToAuthor } from "../inbox/decision";
import type { SubjectKind } from "../inbox/subject";
import { nextToRead } from "./inbox-page.server";
import { wayOf } from "./inbox-way";

type Subject = { readonly kind: SubjectKind; readonly id: string };

/** Where something is read, on the way through the inbox that the request was sent from. */
export function sheetOn(request: Request, { kind, id }: Subject): string {
  const { chosen, at } = wayOf(request);
  return paths.staff.sheetOnWay(kind, id, { ...chosen, at });
}

/** The page after a decision: what comes next in the inbox, or the same again. */
export async function pageAfter(actor: StaffActor, done: Subject, request: Request, goesOn: boolean): Promise<string> {
  const way = wayOf(request);
  const next = goesOn ? await nextToRead(actor, done, way) : null;
  return paths.staff.done(
    next ? paths.staff.sheetOnWay(next.kind, next.id, { ...way.chosen, at: next.at }) : sheetOn(request, done),
    isToldToAuthor(done.kind) ? "decided" : "decidedForUs",
  );
}
