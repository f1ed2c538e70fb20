import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { undoThemeChange } from "~/features/themes/undo-theme-change.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

/** Somebody who comes here by an address is shown the theme. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "views.theme");
  return redirect(paths.staff.theme(args.params.id ?? ""), 303);
}

/** Undoes one change of a theme, or says on its page why it cannot be undone. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const { id = "", changeId = "" } = args.params;
  const undone = await undoThemeChange(actor, changeId);
  if (!undone.ok && (undone.why === "not-found" || undone.why === "not-yours")) throw notFound();
  return redirect(paths.staff.done(paths.staff.theme(id), undone.ok ? "undone" : "not-undone"), 303);
}
