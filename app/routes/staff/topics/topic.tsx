import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { renameTopic } from "~/features/topics/edit-topics.server";
import { topicForm } from "~/features/topics/topic-form";
import { topicsPage } from "~/features/topics/topics-page.server";
import { TopicFields } from "~/features/topics/ui/topic-fields";
import { pictures } from "~/features/views/pictures";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { languages } from "~/platform/i18n/languages";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "topics.edit");
  const topic = (await topicsPage(actor, language))?.find(({ key }) => key === args.params.key);
  if (!topic) throw notFound();
  return { title: t("topics")("title"), topic, pictures };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "topics.edit");
  const form = await readForm(args.request, topicForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const renamed = await renameTopic(actor, args.params.key ?? "", form.value);
  if (renamed.ok) return redirect(paths.staff.topics, 303);
  if (renamed.why === "not-found") throw notFound();
  return data({ errors: { "name-en": "topics:field.noName" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** One topic: its picture and its names. */
export default function Topic() {
  const { topic, pictures } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("topics");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const names = Object.fromEntries(languages.map((language) => [language, typedText(wrong?.typed, `name-${language}`) ?? topic.own[language]]));
  return (
    <>
      <PageHead title={<Said>{topic.name}</Said>} lead={t("emptyName")} back={{ href: paths.staff.topics, label: t("title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TopicFields pictures={pictures} picture={typedText(wrong?.typed, "picture") ?? topic.picture} names={names} errors={errors} />
        <Button type="submit" variant="press">
          {t("save")}
        </Button>
      </Form>
    </>
  );
}
