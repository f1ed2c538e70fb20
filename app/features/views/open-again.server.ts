import { readCookie } from "~/platform/sign-in/cookies.server";
import { comeBack } from "./come-back.server";
import { forgiveTry, takeTurn } from "./guesses.server";
import type { Opened } from "./inside/visit-store.server";
import { isMarkOf } from "./mark.server";
import { type Asking, markIn, type Own, viewOpenFor } from "./own-door.server";
import { provenView } from "./proof.server";

export type ReceiptTried =
  | { ok: true; token: string; opened: "view" | "words"; of: string }
  | { ok: false; error: string; at: number; status: 409 | 422 | 429 };

/** Tries a receipt as somebody typed it, slowed down where there were many wrong ones; why not, as a text's key. */
export async function tryReceipt(
  authorityId: string,
  receipt: string,
  network: string,
  held: string | null,
  isMeant?: (opened: Opened) => boolean,
): Promise<ReceiptTried> {
  if (!(await takeTurn(network))) return { ok: false, error: "views:receipt.slowDown", at: 0, status: 429 };
  const found = await comeBack(authorityId, receipt, held, isMeant);
  if (found.ok || found.why !== "no-such-receipt") await forgiveTry(network);
  return found.ok ? found : { ok: false, error: `views:receipt.${found.why}`, at: found.at ?? 0, status: 422 };
}

type Open = { ok: true; view: Own; token: string | null } | Extract<ReceiptTried, { ok: false }>;

/**
 * The view that a form with somebody's words is about. Where it is not open on this phone, because they wrote for longer than it stays
 * open or opened something else beside it, the form comes back with what they wrote and asks for the receipt, which opens the view
 * again for this very form. The receipt of another view does not: their words go to the one that they were written to, or nowhere.
 */
export async function stillOpen(request: Request, visitor: Asking, receipt: string | undefined, network: string): Promise<Open> {
  const { authority } = visitor;
  const here = await viewOpenFor(request, visitor);
  if (here.is === "open") return { ok: true, view: here.view, token: null };
  if (!receipt?.trim()) return { ok: false, error: `views:receipt.${here.is}`, at: 0, status: 409 };
  const mark = markIn(request);
  const isMeant = (opened: Opened) => "viewId" in opened && (mark === null || isMarkOf(mark, authority.id, opened));
  const tried = await tryReceipt(authority.id, receipt, network, readCookie(request, "visit"), isMeant);
  if (!tried.ok) return tried;
  const opened = await provenView(authority.id, tried.token);
  if (!opened) return { ok: false, error: "views:receipt.no-such-receipt", at: 0, status: 422 };
  return { ok: true, view: { id: opened, proven: opened, of: tried.of }, token: tried.token };
}
