import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askForm, wordsFrom } from "~/features/asks/ask-form";
import { viewsToChoose } from "~/features/asks/choose-views.server";
import { joinPage } from "~/features/asks/joined-pages.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { GroupsThatAsk } from "~/features/asks/ui/groups-that-ask";
import { NotToQuote } from "~/features/asks/ui/not-to-quote";
import { ThemeChoice } from "~/features/asks/ui/theme-choice";
import { ViewChoices } from "~/features/asks/ui/view-choices";
import { WordsItStartsFrom } from "~/features/asks/ui/words-it-starts-from";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "asks.write");
  const asked = new URL(args.request.url).searchParams;
  const words = wordsFrom(asked.get("words"));
  const joined = words ? await joinPage(actor, words.kind, words.id) : null;
  if (words && !joined) throw notFound();
  const kept = { from: asked.get("from"), words: asked.get("words") };
  const startedFrom = (kept.from ?? "").split(",").filter(Boolean);
  const choice = await viewsToChoose(actor, { from: startedFrom, theme: asked.get("theme") });
  return { title: t("asks")("new.title"), language, from: joined?.from ?? null, kept, startedFrom, ...choice };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await staff(args, "asks.write");
  const form = await readForm(args.request, askForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const raised = await raiseAsk(actor, authority, { ...form.value, language });
  if (raised.ok) return redirect(paths.staff.ask(raised.id), 303);
  if (raised.why === "role" || raised.why === "not-found") throw notFound();
  const errors: Record<string, string> = raised.why === "views-gone" ? { views: "asks:views.gone" } : { asked: "asks:asked.notTheirs" };
  return data({ errors, typed: form.typed }, { status: errors.views ? 409 : 422 });
}

export default function NewAsk() {
  const { themes, started, startedFrom, groups, chosen, from, kept, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const typed = (field: string) => typedText(wrong?.typed, field);
  return (
    <>
      <PageHead title={t("new.title")} lead={t("new.lead")} back={{ href: paths.staff.asks, label: t("list.title") }} />
      <ThemeChoice action={paths.staff.askNew} themes={themes} chosen={chosen?.id} kept={kept} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        {wrong ? null : <NotToQuote started={started} />}
        {from ? <WordsItStartsFrom from={from} language={language} /> : null}
        <RadioGroup
          name="from"
          legend={t("from.legend")}
          error={error("from")}
          chosen={typed("from") ?? (from ? "words" : "views")}
          choices={[
            ...(from ? [{ value: "words", label: t("from.words"), hint: t("from.wordsHint") }] : []),
            { value: "views", label: t("from.views"), hint: t("from.viewsHint") },
            { value: "group", label: t("from.group"), hint: t("from.groupHint") },
          ]}
        />
        <ViewChoices
          started={started}
          theme={chosen}
          chosen={typedChoices(wrong?.typed, "views") ?? startedFrom}
          whole={typed("wholeTheme") === chosen?.id && chosen !== null}
          error={error("views")}
          language={language}
        >
          {chosen && chosen.pages > 1 ? <p className="hint">{t("views.lastOnes")}</p> : null}
        </ViewChoices>
        <GroupsThatAsk groups={groups} chosen={typedChoices(wrong?.typed, "groups")} error={error("groups")} />
        <TextArea
          id="asked"
          name="asked"
          rows={3}
          label={t("asked.field")}
          hint={t("asked.hint")}
          error={error("asked")}
          defaultValue={typed("asked") ?? from?.words[0]}
        />
        <TextField id="verb" name="verb" label={t("verb.field")} hint={t("verb.hint")} error={error("verb")} defaultValue={typed("verb") ?? t("by.verb")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("new.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
