import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { codingRoundsPage } from "~/features/themes/coding-pages.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import { roundForm } from "~/features/themes/theme-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { shortDayWords } from "~/platform/i18n/day-words";
import { StateChip } from "~/ui/marks/state-chip";
import { Button } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.theme");
  return { title: t("themes")("coding.title"), ...(await codingRoundsPage(actor, authority.timeZone)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const form = await readForm(args.request, roundForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const started = await startCodingRound(actor, form.value);
  if (started.ok) return redirect(paths.staff.codingRound(started.id), 303);
  if (started.why === "not-yours" || started.why === "not-found") throw notFound();
  const field = started.why === "not-two" ? "secondId" : "size";
  return data({ errors: { [field]: `themes:refused.${started.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Rounds in which two people theme the same views without seeing each other's choice. */
export default function CodingRounds() {
  const { coders, rounds } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("themes");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const field = (name: string) => ({ id: name, name, error: errors[name] ? t(errors[name]) : undefined, defaultValue: typedText(wrong?.typed, name) ?? "" });
  const people = [{ value: "", label: t("coding.choosePerson") }, ...coders.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("coding.title")} lead={t("coding.lead")} back={{ href: paths.staff.themes, label: t("title") }} />
      <Panel title={t("coding.rounds")}>
        {rounds.length === 0 ? (
          <EmptyState title={t("coding.none.title")} level={3}>
            <p>{t("coding.none.what")}</p>
          </EmptyState>
        ) : null}
        <ul>
          {rounds.map((round) => (
            <li key={round.id}>
              <a href={paths.staff.codingRound(round.id)}>
                {t("coding.of", { first: round.first, second: round.second, on: shortDayWords(round.on, i18n.language) })}
              </a>{" "}
              · {t("coding.views", { count: round.views })} {round.finished ? <StateChip state="done" label={t("coding.finished")} /> : null}
              {round.stands ? <StateChip state="look" label={t("coding.standsShort")} /> : null}
              {!round.finished && round.left ? <StateChip state="look" label={t("coding.left", { count: round.left })} /> : null}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t("coding.start")}>
        <Form method="post">
          <SelectField {...field("firstId")} label={t("coding.first")} options={people} />
          <SelectField {...field("secondId")} label={t("coding.second")} options={people} />
          <TextField
            {...field("size")}
            defaultValue={typedText(wrong?.typed, "size") ?? "20"}
            inputMode="numeric"
            label={t("coding.size")}
            hint={t("coding.sizeHint")}
          />
          <Button type="submit" variant="press">
            {t("coding.start")}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
