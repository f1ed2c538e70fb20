import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { pointAgain } from "~/features/moderation/leave-part-open.server";
import { partForm } from "~/features/moderation/moderation-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "views.moderate");
  return redirect(paths.staff.view(args.params.id ?? ""));
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, partForm);
  const outcome = form.ok ? await pointAgain(actor, id, form.value.places) : null;
  if (!form.ok || !outcome?.ok) throw notFound();
  return redirect(paths.staff.done(form.value.on === "cover" ? paths.staff.viewCover(id) : paths.staff.view(id), "again"), 303);
}
