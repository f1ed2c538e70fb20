import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { savedFilterForm } from "~/features/moderation/moderation-form";
import { saveFilter } from "~/features/moderation/save-filter.server";
import { NameTooLong } from "~/features/moderation/ui/name-too-long";
import { NameUsed } from "~/features/moderation/ui/name-used";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Saved choices stand in the inbox; here is only asked, where a name is used or too long, what is to become of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "inbox.read");
  return { title: t("moderation")("saved.name") };
}

/**
 * Saves the choices of now under a name, and shows them again. Without a name nothing is saved and the inbox says so; under a name
 * that stands for others it asks first, and one that is too long comes back whole.
 */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "inbox.read");
  const form = await readForm(args.request, savedFilterForm);
  if (!form.ok) {
    const typed = { name: typedText(form.typed, "name") ?? "", query: typedText(form.typed, "query") ?? "" };
    if (typed.name.trim() !== "") return data({ ...typed, before: null }, { status: 422 });
    return redirect(paths.staff.inboxOf({ ...choicesIn(typed.query), done: "nameless" }), 303);
  }
  const { name, query } = form.value;
  const outcome = await saveFilter(actor, form.value);
  if (!outcome.ok) return data({ name, query, before: outcome.before }, { status: 422 });
  return redirect(paths.staff.inboxOf({ ...choicesIn(query), done: "kept" }), 303);
}

const choicesIn = (query: string) => Object.fromEntries(new URLSearchParams(query));

export default function InboxFilters() {
  const used = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  if (used?.before === null) return <NameTooLong name={used.name} query={used.query} />;
  if (used) return <NameUsed {...used} />;
  return <PageHead title={t("title.inbox")} lead={t("saved.none")} back={{ href: paths.staff.inbox, label: t("view.back") }} />;
}
