import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { verdictForm } from "~/features/asks/ask-form";
import { giveVerdictOnWords } from "~/features/asks/give-verdict-on-words.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return redirect(paths.young(language).mine);
}

/** "That answers it", or "not really", of an answer to what a member said of a word or a promise. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) throw notFound();
  const given = await giveVerdictOnWords(actor, form.value);
  if (!given.ok) throw notFound();
  return redirect(paths.young(language).mine, 303);
}
