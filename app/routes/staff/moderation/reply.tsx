import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { checkAnswer } from "~/features/asks/check-answer";
import { replyForm } from "~/features/moderation/moderation-form";
import { readingPage } from "~/features/moderation/pages.server";
import { replyToYoungPerson } from "~/features/moderation/reply-to-young-person.server";
import { Conversation, ReplyForm } from "~/features/moderation/ui/conversation";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { newToken, tokenHash } from "~/platform/seal.server";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.reply");
  const page = await readingPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("moderation")("reply.open"), page, once: newToken() };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await staff(args, "views.reply");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, replyForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, question: undefined }, { status: 422 });
  const [question] = checkAnswer(form.value.words, "en").leading;
  const asShown = tokenHash(form.value.words);
  if (question && typedText(form.typed, "seen") !== asShown) {
    const typed = { ...form.typed, seen: asShown };
    return data({ errors: { words: "moderation:reply.leading" } as Record<string, string>, typed, question }, { status: 422 });
  }
  const outcome = await replyToYoungPerson(actor, id, { ...form.value, typedIn: language });
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.view(id), "replied"), 303);
  if (!(await readingPage(actor, id))) throw notFound();
  const errors: Record<string, string> = { words: `moderation:reply.${outcome.why}` };
  return data({ errors, typed: form.typed, question: undefined }, { status: 422 });
}

/** Writing back as a page of its own. */
export default function Reply() {
  const { page, once } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t, { question: wrong.question })} /> : null}
      <PageHead title={t("reply.open")} back={{ href: paths.staff.view(page.id), label: t("cover.back") }} />
      <Panel title={t("reply.title")}>
        <Conversation replies={page.replies} />
        <ReplyForm action={paths.staff.viewReply(page.id)} once={once} typed={wrong?.typed} errors={wrong?.errors} question={wrong?.question} />
      </Panel>
    </>
  );
}
