import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import type { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { provenView, provenWords } from "./proof.server";

/** The view that this phone has come back to, as every verb of its author takes it; without one, to the receipt page. */
export async function viewComeBackTo(request: Request, visitor: Pick<Awaited<ReturnType<typeof anyone>>, "authority" | "language">) {
  const id = await provenView(visitor.authority.id, readCookie(request, "visit"));
  if (!id) throw redirect(paths.young(visitor.language).back, 303);
  return { id, proven: id };
}

/** The flag or suggestion that this phone has come back to; without one, to the receipt page. */
export async function wordsComeBackTo(request: Request, visitor: Pick<Awaited<ReturnType<typeof anyone>>, "authority" | "language">) {
  const said = await provenWords(visitor.authority.id, readCookie(request, "visit"));
  if (!said) throw redirect(paths.young(visitor.language).back, 303);
  return said;
}
