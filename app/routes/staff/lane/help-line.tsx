import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isOwnLine } from "~/features/safeguarding/help-line";
import { helpLineForm } from "~/features/safeguarding/lane-form";
import { helpLinesPage, setHelpLine } from "~/features/safeguarding/set-help-line.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "lane.set");
  const line = (await helpLinesPage(actor))?.find(({ key }) => key === args.params.key);
  if (!line) throw notFound();
  return { title: t("safeguarding")(`lines.${line.key}`), line };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "lane.set");
  const key = args.params.key ?? "";
  if (!isOwnLine(key)) throw notFound();
  const form = await readForm(args.request, helpLineForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { free, ...line } = form.value;
  const set = await setHelpLine(actor, authority, { key, ...line, isFree: free });
  if (set.ok) return redirect(paths.staff.helpLines, 303);
  if (set.why === "not-yours") throw notFound();
  const errors: Record<string, string> = set.why === "not-hours" ? { hours: "safeguarding:lines.notHours" } : { phone: "safeguarding:lines.notANumber" };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** One of the authority's own numbers, as somebody checked it today. */
export default function HelpLine() {
  const { line } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const field = (name: "name" | "phone" | "hours" | "source") => ({
    id: name,
    name,
    label: t(`lines.field.${name}`),
    error: errors[name] ? t(errors[name]) : undefined,
    defaultValue: typedText(wrong?.typed, name) ?? line[name] ?? "",
  });
  return (
    <>
      <PageHead title={t(`lines.${line.key}`)} lead={t(`lines.about.${line.key}`)} back={{ href: paths.staff.helpLines, label: t("lines.title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField {...field("name")} />
        <TextField {...field("phone")} hint={t("lines.phoneHint")} />
        <TextField {...field("hours")} dir="ltr" hint={t("lines.hoursHint")} />
        <TextField {...field("source")} hint={t("lines.sourceHint")} />
        <CheckboxGroup name="free" legend={t("lines.cost")} chosen={line.isFree ? ["yes"] : []} choices={[{ value: "yes", label: t("lines.free") }]} />
        <Button type="submit" variant="press">
          {t("lines.press")}
        </Button>
      </Form>
    </>
  );
}
