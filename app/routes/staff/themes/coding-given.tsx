import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { codingRoundPage } from "~/features/themes/coding-pages.server";
import { giveCoding } from "~/features/themes/give-coding.server";
import { coderForm } from "~/features/themes/theme-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const placeOf = (who: string | undefined) => (who === "first" || who === "second" ? who : null);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.theme");
  const who = placeOf(args.params.who);
  const round = await codingRoundPage(actor, args.params.id ?? "", authority.timeZone);
  if (!round || !who || !round.stands.includes(who)) throw notFound();
  const { id, others, done, views } = round;
  return { title: t("themes")("coding.give"), id, others, name: round[who], done: done[who], views };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const { id = "" } = args.params;
  const who = placeOf(args.params.who);
  if (!who) throw notFound();
  const form = await readForm(args.request, coderForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const given = await giveCoding(actor, id, who, form.value.toId);
  if (given.ok || given.why === "goes-on") return redirect(paths.staff.codingRound(id), 303);
  if (given.why === "not-found") throw notFound();
  return data({ errors: { toId: `themes:refused.${given.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Who codes from now on in the place of somebody who cannot go on, and what becomes of what that person chose. */
export default function CodingGiven() {
  const { id, others, name, done, views } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("themes");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("coding.give")} lead={t("coding.giveLead", { name })} back={{ href: paths.staff.codingRound(id), label: t("coding.one") }} />
      <p>{t("coding.giveForgets", { name, done, views })}</p>
      <Form method="post">
        <SelectField
          id="toId"
          name="toId"
          label={t("coding.giveTo")}
          error={errors.toId ? t(errors.toId) : undefined}
          defaultValue={typedText(wrong?.typed, "toId") ?? ""}
          options={[{ value: "", label: t("coding.choosePerson") }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
        />
        <Button type="submit" variant="press">
          {t("coding.givePress")}
        </Button>
      </Form>
    </>
  );
}
