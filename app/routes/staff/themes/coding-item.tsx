import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { codeView } from "~/features/themes/code-view.server";
import { codingItemPage, codingRoundPage } from "~/features/themes/coding-pages.server";
import { codeForm } from "~/features/themes/theme-form";
import { themeLabel } from "~/features/themes/theme-label";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.theme");
  const { id = "", viewId = "" } = args.params;
  const item = await codingItemPage(actor, id, viewId);
  // Of a round that is theirs to see, what is not there was taken back meanwhile: the round goes on without it.
  if (!item && (await codingRoundPage(actor, id, authority.timeZone))?.me) throw redirect(paths.staff.codingRound(id));
  if (!item) throw notFound();
  return { title: t("themes")("coding.item"), item };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "views.theme");
  const { id = "", viewId = "" } = args.params;
  const form = await readForm(args.request, codeForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const coded = await codeView(actor, id, viewId, form.value.themeId);
  const round = await codingRoundPage(actor, id, authority.timeZone);
  if (!coded.ok && coded.why === "not-found" && !round?.me) throw notFound();
  return redirect(round?.next ? paths.staff.codingItem(id, round.next) : paths.staff.codingRound(id), 303);
}

/** One view, and the themes to choose from. What the other person chose is nowhere on the page. */
export default function CodingItem() {
  const { item } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("themes");
  const error = wrong?.errors.themeId ? t(wrong.errors.themeId) : undefined;
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead
        title={t("coding.item")}
        lead={t("coding.number", { number: item.number, views: item.views })}
        back={{ href: paths.staff.codingRound(item.id), label: t("coding.one") }}
      />
      <Quote lang={item.language ?? undefined}>{item.words ?? t("coding.gone")}</Quote>
      <Form method="post" key={item.viewId}>
        <RadioGroup
          name="themeId"
          legend={t("coding.choose")}
          error={error}
          chosen={item.chosen ?? undefined}
          choices={[...item.themes.map(({ id, name }) => ({ value: id, label: themeLabel(t, name) })), { value: "none", label: t("coding.noneOfThem") }]}
        />
        <Button type="submit" variant="press">
          {t("coding.press")}
        </Button>
      </Form>
    </>
  );
}
