import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { topicsOffered } from "~/features/topics/topics-offered.server";
import { begunHere } from "~/features/views/begun.server";
import { nextAfter, stepsOfPath } from "~/features/views/questions";
import { topicQuestion } from "~/features/views/questions/topic";
import { stopHref } from "~/features/views/stop-href";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";
import { PictureButtons } from "~/ui/young/picture-list";
import { ProgressLine } from "~/ui/young/progress-line";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  const begun = await begunHere(authority.id, visit);
  const asked = new URL(args.request.url).searchParams;
  const comesBack = asked.has("from") || asked.has("words");
  if (begun === "complaint" || (begun && !comesBack)) throw redirect(paths.young(language).sayHere);
  const topics = await topicsOffered(authority.id, language);
  const chosen = visit.stage === "writing" ? visit.draft.topic : undefined;
  return { language, topics, chosen };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, topicQuestion.form);
  if (!form.ok) return data(null, { status: 422 });
  const offered = (await topicsOffered(authority.id, language)).some(({ key }) => key === form.value.topic);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "writing" && visit.draft.complaint) return redirect(paths.young(language).sayHere, 303);
  const token = await saveDraft(authority.id, visit, { topic: offered ? form.value.topic : undefined, regards: undefined, language });
  const fromCheck = new URL(args.request.url).searchParams.get("from") === "check";
  return redirect(stopHref(nextAfter("topic", {}, fromCheck), language), { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** Where "say something" begins: what is on their mind, or straight to writing. Where something was begun before, that is asked about first. */
export default function SayTopic() {
  const { language, topics, chosen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("say");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <ProgressLine text={t("step", { now: 1, of: stepsOfPath })} now={1} of={stepsOfPath} />
      <PageTitle lead={t("topic.hint")}>{t("topic.label")}</PageTitle>
      <BigLink href={to.sayWords} tone="plain" icon="write">
        {t("topic.skip")}
      </BigLink>
      <form method="post">
        <PictureButtons name="topic" chosen={chosen} choices={topics.map(({ key, name, picture }) => ({ value: key, label: name, picture }))} />
      </form>
    </>
  );
}
