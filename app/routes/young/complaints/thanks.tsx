import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { thanksForm } from "~/features/complaints/complaint-form";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { myThanks } from "~/features/complaints/thanks-pages.server";
import { namedChoices } from "~/features/views/named-choices.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const mine = await myThanks(visitor.actor, visitor.authority, view);
  if (!mine) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  const named = await namedChoices({ choicesFrom: "staff" }, visitor.actor);
  return { language: visitor.language, mine, named };
}

/** Whom the words thank, and whether that person may read them. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, thanksForm);
  if (!form.ok) return data(form, { status: 422 });
  const { person, forName = "", mayPassOn } = form.value;
  const said = await sayThanks(visitor.actor, view, { personId: person || null, forName, mayPassOn: mayPassOn === "yes" });
  if (!said.ok && said.why === "person-left") return data({ ...form, ok: false as const, errors: { person: "complaints:thanks.who.empty" } }, { status: 422 });
  return redirect(said.ok ? paths.young(visitor.language).ofView(view.of).thanks : paths.young(visitor.language).ofView(view.of).view, 303);
}

export default function BackThanks() {
  const { language, mine, named } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const errors: Readonly<Record<string, string>> = wrong && !wrong.ok ? wrong.errors : {};
  const errorOf = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const was = (field: string, before: string | null) => typedText(wrong?.typed, field) ?? before ?? undefined;
  const is = mine.seenOn ? "seen" : mine.mayPassOn ? "asked" : "kept";
  return (
    <form method="post" autoComplete="off">
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageTitle lead={mine.mayPassOn === null ? t("thanks.lead") : t(`thanks.is.${is}`, { day: mine.seenOn ? dayWords(mine.seenOn, language) : "" })}>
        {t("thanks.door")}
      </PageTitle>
      <ChoiceList name="person" legend={t("thanks.who.title")} error={errorOf("person")} chosen={was("person", mine.person)} choices={named} />
      <Field
        id="forName"
        name="forName"
        kind="line"
        label={t("who.other")}
        hint={t("who.otherHint")}
        defaultValue={was("forName", mine.person ? null : mine.forName)}
      />
      <ChoiceList
        name="mayPassOn"
        legend={t("thanks.may.title")}
        hint={t("thanks.may.hint")}
        error={errorOf("mayPassOn")}
        chosen={was("mayPassOn", mine.mayPassOn === null ? null : mine.mayPassOn ? "yes" : "no")}
        choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`thanks.may.${value}`) }))}
      />
      <BigButton icon="check">{t("thanks.save")}</BigButton>
    </form>
  );
}
