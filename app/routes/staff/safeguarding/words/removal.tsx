import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { removeRuleForm } from "~/features/safeguarding/own-rule-form";
import { removeRule } from "~/features/safeguarding/own-rules.server";
import { worryWordsPage } from "~/features/safeguarding/worry-words-page.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.read");
  const rule = (await worryWordsPage(actor, authority))?.own.find(({ name }) => name === args.params.name);
  if (!rule) throw notFound();
  return { title: t("worries")("own.removeTitle", { name: rule.name }), why: rule.why };
}

/** Takes one of the authority's own rules out; those that ship stay. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, removeRuleForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await removeRule(actor, args.params.name ?? "", form.value.because);
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.worryWords, "removed"), 303);
}

export default function Removal() {
  const { title, why } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  const error = wrong?.errors.because;
  return (
    <>
      <PageHead title={title} lead={why} back={{ href: paths.staff.worryWords, label: t("title") }} />
      <Form method="post">
        <TextField
          id="because"
          name="because"
          label={t("form.because.label")}
          hint={t("own.removeHint")}
          error={error ? t(error) : undefined}
          defaultValue={typedText(wrong?.typed, "because")}
        />
        <Button type="submit" variant="stop">
          {t("own.removePress")}
        </Button>
      </Form>
    </>
  );
}
