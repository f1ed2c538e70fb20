import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { joinForm } from "~/features/asks/ask-form";
import { joinWords } from "~/features/asks/join-words.server";
import { isJoinedKind } from "~/features/asks/joined";
import { joinPage } from "~/features/asks/joined-pages.server";
import { WordsSaid } from "~/features/asks/ui/words-it-starts-from";
import { isKeptFromWords } from "~/features/safeguarding/kept-from-words.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "asks.write");
  const { kind, id = "" } = args.params;
  const page = isJoinedKind(kind) && !(await isKeptFromWords(actor, id)) ? await joinPage(actor, kind, id) : null;
  if (!page) throw notFound();
  return { title: t("asks")("join.title"), language, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.write");
  const { kind, id = "" } = args.params;
  if (!isJoinedKind(kind) || (await isKeptFromWords(actor, id))) throw notFound();
  const form = await readForm(args.request, joinForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { askId, words } = form.value;
  const joined = await joinWords(actor, askId, { kind, id, words });
  if (joined.ok) return redirect(paths.staff.ask(askId), 303);
  if (joined.why === "role" || joined.why === "not-found") throw notFound();
  const errors: Record<string, string> = joined.why === "no-words" ? { words: "asks:join.noWords" } : { askId: "asks:join.already" };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** Words that a young person or a group said elsewhere become part of an Ask. */
export default function JoinWords() {
  const { from, asks, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const fresh = from.kind === "meeting" ? paths.staff.askNew : paths.staff.askNewFromWords(from.kind, from.id);
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("join.title")} lead={t(`join.lead.${from.kind}`)} />
      <WordsSaid from={from} language={language} />
      {asks.length === 0 ? (
        <EmptyState title={t("join.none")}>
          <LinkButton href={fresh}>{t(from.kind === "meeting" ? "new.title" : "new.fromWords")}</LinkButton>
        </EmptyState>
      ) : (
        <Form method="post">
          {from.kind === "meeting" ? (
            <TextArea
              id="words"
              name="words"
              rows={3}
              label={t("join.words")}
              hint={t("join.wordsHint")}
              error={error("words")}
              defaultValue={typedText(wrong?.typed, "words")}
            />
          ) : null}
          <SelectField
            id="askId"
            name="askId"
            label={t("join.ask")}
            error={error("askId")}
            defaultValue={typedText(wrong?.typed, "askId") ?? ""}
            options={[{ value: "", label: "–" }, ...asks.map((ask) => ({ value: ask.id, label: ask.asked || t("asked.hidden") }))]}
          />
          <Buttons>
            <Button type="submit" variant="press">
              {t("join.go")}
            </Button>
            <LinkButton href={fresh}>{t(from.kind === "meeting" ? "new.title" : "new.fromWords")}</LinkButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}
