import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { lookAgainAtWords } from "~/features/moderation/look-again-at-words.server";
import { markIn, wordsComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).ofWords(markIn(args.request)).page);
}

/** Asks another person to look again at what was decided on a flag or a suggestion that a receipt opened. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const said = await wordsComeBackTo(args.request, visitor);
  const asked = await lookAgainAtWords(visitor.actor, visitor.authority, said, said);
  if (!asked.ok) throw notFound();
  return redirect(paths.young(visitor.language).ofWords(said.of).page, 303);
}
