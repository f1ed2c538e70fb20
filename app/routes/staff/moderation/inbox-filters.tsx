import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { savedFilterForm } from "~/features/moderation/moderation-form";
import { saveFilter } from "~/features/moderation/save-filter.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** Nothing to show of its own: saved choices stand in the inbox. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "inbox.read");
  return redirect(paths.staff.inbox);
}

/** Saves the choices of now under a name, and shows them again. Without a name nothing is saved and the inbox says so. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const form = await readForm(args.request, savedFilterForm);
  if (!form.ok) return redirect(paths.staff.inboxOf({ ...choicesIn(form.typed.query), done: "nameless" }), 303);
  await saveFilter(actor, form.value);
  return redirect(paths.staff.inboxOf({ ...choicesIn(form.value.query), done: "kept" }), 303);
}

const choicesIn = (query: unknown) => Object.fromEntries(new URLSearchParams(typeof query === "string" ? query : ""));
