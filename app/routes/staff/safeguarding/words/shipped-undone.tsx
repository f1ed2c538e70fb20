import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { undoChange } from "~/features/safeguarding/shipped-rules.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Nothing to show of its own: the button stands beside the change. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "concerns.read");
  return redirect(paths.staff.worryWords);
}

/** Puts a rule that ships back as it ships. */
export async function action(args: ActionFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.read");
  const outcome = await undoChange(actor, args.params.rule ?? "", t("worries")("change.undoneBecause", { rule: args.params.rule }));
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.worryWords, "undone"), 303);
}
