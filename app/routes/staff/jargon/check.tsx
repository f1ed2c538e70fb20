import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { checkAgainstList } from "~/features/jargon/check-against-list.server";
import { textForm } from "~/features/jargon/jargon-form";
import { CheckedText } from "~/features/jargon/ui/checked-text";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "words.check");
  return { title: t("jargon")("check.title") };
}

/** Checks a pasted text against the authority's list. Nothing of it is kept. */
export async function action(args: ActionFunctionArgs) {
  const { authority } = await staff(args, "words.check");
  const form = await readForm(args.request, textForm);
  if (!form.ok) return data({ ...form, checked: null }, { status: 422 });
  const checked = await checkAgainstList(authority, form.value.text);
  return data({ errors: {} as Record<string, string>, typed: form.typed, checked });
}

export default function Check() {
  const result = useActionData<typeof action>();
  const { t } = useTranslation("jargon");
  const error = result?.errors.text ? t(result.errors.text) : undefined;
  return (
    <>
      <PageHead title={t("check.title")} lead={t("check.lead")} back={{ href: paths.staff.words, label: t("staff.title") }} />
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#text", text: error }]} /> : null}
      {result?.checked ? <CheckedText checked={result.checked} /> : null}
      <Form method="post">
        <TextArea id="text" name="text" rows={12} label={t("text.label")} hint={t("text.hint")} error={error} defaultValue={typedText(result?.typed, "text")} />
        <Button type="submit" variant="press" icon="check">
          {t("check.run")}
        </Button>
      </Form>
    </>
  );
}
