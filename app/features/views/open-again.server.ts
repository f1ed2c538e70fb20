import { readCookie } from "~/platform/sign-in/cookies.server";
import { comeBack } from "./come-back.server";
import { forgiveTry, takeTurn } from "./guesses.server";
import { provenView } from "./proof.server";

export type ReceiptTried = { ok: true; token: string; opened: "view" | "words" } | { ok: false; error: string; at: number; status: 422 | 429 };

/** Tries a receipt as somebody typed it, slowed down where there were many wrong ones; why not, as a text's key. */
export async function tryReceipt(authorityId: string, receipt: string, network: string, held: string | null): Promise<ReceiptTried> {
  if (!(await takeTurn(network))) return { ok: false, error: "views:receipt.slowDown", at: 0, status: 429 };
  const found = await comeBack(authorityId, receipt, held);
  if (found.ok || found.why !== "no-such-receipt") await forgiveTry(network);
  return found.ok ? found : { ok: false, error: `views:receipt.${found.why}`, at: found.at ?? 0, status: 422 };
}

type Open = { ok: true; view: { id: string; proven: string }; token: string | null } | Extract<ReceiptTried, { ok: false }>;

/**
 * The view that a form with somebody's words is about. Who writes for longer than a view stays open on a phone loses nothing of it:
 * the form comes back with what they wrote and asks for the receipt, which opens the view again for this very form.
 */
export async function stillOpen(authorityId: string, request: Request, receipt: string | undefined, network: string): Promise<Open> {
  const held = readCookie(request, "visit");
  const id = await provenView(authorityId, held);
  if (id) return { ok: true, view: { id, proven: id }, token: null };
  if (!receipt?.trim()) return { ok: false, error: "views:receipt.empty", at: 0, status: 422 };
  const tried = await tryReceipt(authorityId, receipt, network, held);
  if (!tried.ok) return tried;
  const opened = await provenView(authorityId, tried.token);
  if (!opened) return { ok: false, error: "views:receipt.no-such-receipt", at: 0, status: 422 };
  return { ok: true, view: { id: opened, proven: opened }, token: tried.token };
}
