import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { verdictForm } from "~/features/asks/ask-form";
import { giveVerdictOnWords } from "~/features/asks/give-verdict-on-words.server";
import { markIn, wordsComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).ofWords(markIn(args.request)).page);
}

/** "That answers it", or "not really", of an answer to a flag or a suggestion that a receipt opened. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const said = await wordsComeBackTo(args.request, visitor);
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) throw notFound();
  const given = await giveVerdictOnWords(visitor.actor, form.value, said);
  if (!given.ok) throw notFound();
  return redirect(paths.young(visitor.language).ofWords(said.of).page, 303);
}
