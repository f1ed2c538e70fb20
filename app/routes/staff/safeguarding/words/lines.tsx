import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { keepOwnLines, ownLinesPage } from "~/features/safeguarding/own-lines.server";
import { ownLinesForm } from "~/features/safeguarding/own-rule-form";
import { OwnLinesForm, OwnLinesTable } from "~/features/safeguarding/ui/own-lines";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.read");
  const page = await ownLinesPage(actor);
  if (!page) throw notFound();
  const done = new URL(args.request.url).searchParams.get("done") === "kept";
  return { title: t("worries")("lines.title"), page, done };
}

/** Keeps the lines that a lead made up; each change of a rule is tried on them too. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, ownLinesForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { worries, harmless, because, as } = form.value;
  const lines = [...worries.map((text) => ({ text, worry: true })), ...harmless.map((text) => ({ text, worry: false }))];
  if (!(await keepOwnLines(actor, lines, because, as)).ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.worryLines, "kept"), 303);
}

/** The authority's own made-up lines: what is said to each now, and the way to change them. */
export default function OwnLinesPage() {
  const { page, done, title } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  return (
    <>
      <StatusRegion message={done ? t("lines.kept") : undefined} />
      <PageHead title={title} lead={t("lines.lead")} back={{ href: paths.staff.worryWords, label: t("title") }} />
      <OwnLinesTable lines={page.lines} />
      <OwnLinesForm page={page} errors={wrong?.errors} typed={wrong?.typed} />
    </>
  );
}
