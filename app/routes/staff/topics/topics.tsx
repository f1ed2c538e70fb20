import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addTopic } from "~/features/topics/edit-topics.server";
import { topicForm } from "~/features/topics/topic-form";
import { topicsPage } from "~/features/topics/topics-page.server";
import { TopicFields } from "~/features/topics/ui/topic-fields";
import { pictures } from "~/features/views/pictures";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { factsOf, languages } from "~/platform/i18n/languages";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "topics.edit");
  const topics = await topicsPage(actor, language);
  if (!topics) throw notFound();
  return { title: t("topics")("title"), topics, pictures };
}

/** A topic more. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "topics.edit");
  const form = await readForm(args.request, topicForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const added = await addTopic(actor, form.value);
  if (added.ok) return redirect(paths.staff.topics, 303);
  if (added.why === "not-found") throw notFound();
  return data({ errors: { "name-en": "topics:field.noName" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** What young people may start from: in order, with what is hidden, and a form for one more. */
export default function Topics() {
  const { topics, pictures } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("topics");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const typed = Object.fromEntries(languages.map((language) => [language, typedText(wrong?.typed, `name-${language}`)]));
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Table
        caption={t("title")}
        captionHidden
        columns={(["topic", "state", "missing", "change"] as const).map((key) => ({ key, label: t(`column.${key}`) }))}
        rows={topics.map((topic, at) => ({
          id: topic.key,
          rowHeader: "topic",
          cells: {
            topic: <a href={paths.staff.topic(topic.key)}>{topic.name}</a>,
            state: t(topic.isShown ? "shown" : "hidden"),
            missing: topic.missing.length === 0 ? t("allThere") : topic.missing.map((language) => factsOf(language).name).join(" · "),
            change: (
              <Buttons>
                {(["up", "down"] as const).map((way) =>
                  (way === "up" ? at === 0 : at === topics.length - 1) ? null : (
                    <Form key={way} method="post" action={paths.staff.topicPlace(topic.key)}>
                      <input type="hidden" name="way" value={way} />
                      <Button type="submit" variant="quiet" aria-label={t(`move.${way}Of`, { name: topic.name })}>
                        {t(`move.${way}`)}
                      </Button>
                    </Form>
                  ),
                )}
                <Form method="post" action={paths.staff.topicShown(topic.key)}>
                  <input type="hidden" name="shown" value={topic.isShown ? "no" : "yes"} />
                  <Button type="submit" variant="quiet" aria-label={t(topic.isShown ? "hideOf" : "showOf", { name: topic.name })}>
                    {t(topic.isShown ? "hide" : "show")}
                  </Button>
                </Form>
              </Buttons>
            ),
          },
        }))}
      />
      <Panel title={t("add")}>
        <Form method="post">
          {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
          <TopicFields pictures={pictures} picture={typedText(wrong?.typed, "picture")} names={typed} errors={errors} />
          <Button type="submit" variant="press">
            {t("add")}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
