import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { lookAgainAtWords } from "~/features/moderation/look-again-at-words.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return redirect(paths.young(language).mine);
}

/** Asks another person to look again at what was decided on a member's own flag or suggestion. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await member(args);
  const { kind, id = "" } = args.params;
  if (kind !== "jargonFlag" && kind !== "suggestion") throw notFound();
  const asked = await lookAgainAtWords(actor, authority, { kind, id });
  if (!asked.ok) throw notFound();
  return redirect(paths.young(language).mine, 303);
}
