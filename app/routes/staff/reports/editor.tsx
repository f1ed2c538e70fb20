import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { chooseEditor } from "~/features/report/choose-editor.server";
import { editorForm } from "~/features/report/life-form";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

/** Nothing to show of its own: the buttons stand on the page where the report is made. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return redirect(paths.staff.reportMaking(period.from, period.to));
}

/** A worker chooses a member of a group as a young editor of this report, or lets them go; either can be taken back the same way. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  const form = await readForm(args.request, editorForm);
  if (!period || !form.ok) throw notFound();
  const chosen = await chooseEditor(actor, period, args.params.personId ?? "", form.value.chosen === "yes");
  if (!chosen.ok) throw notFound();
  return redirect(paths.staff.reportMaking(period.from, period.to), 303);
}
