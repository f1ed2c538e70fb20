import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stillOpen } from "~/features/views/open-again.server";
import { markIn } from "~/features/views/own-door.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { ReceiptAgain } from "~/features/views/ui/receipt-again";
import { TooLate } from "~/features/views/ui/too-late";
import { replyForm } from "~/features/views/view-form";
import { wordsProblem } from "~/features/views/words-problem";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { saysAgain } from "~/platform/typed/typed-again.server";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  if (await saysAgain(authority.id, args.request)) return { language };
  return redirect(paths.young(language).ofView(markIn(args.request)).view);
}

export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language } = visitor;
  const form = await readForm(args.request, replyForm);
  const { typed } = form;
  if (!form.ok)
    return data({ error: form.errors.words ?? form.errors.receipt ?? form.errors.once ?? "views:reply.empty", at: 0, typed, ended: null }, { status: 422 });
  const open = await stillOpen(args.request, visitor, form.value.receipt, args.context.network);
  if (!open.ok) return data({ error: open.error, at: open.at, typed: { receipt: "", ...typed }, ended: null }, { status: open.status });
  const headers: HeadersInit = open.token ? { "Set-Cookie": cookieLine("visit", open.token) } : {};
  const said = await replyToView(actor, authority, open.view, { words: form.value.words, once: form.value.once, language });
  if (!said.ok) {
    if (said.why === "not-found") throw notFound();
    // Taken back, or made a complaint, while this was written: it is not sent to anybody else than it was written to, and not lost.
    return data({ error: "common:error.closed.words", at: 0, typed, ended: said.why }, { status: 409, headers });
  }
  return redirect(paths.young(language).ofView(open.view.of).view, { status: 303, headers });
}

export default function BackReply() {
  const { language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  if (wrong?.ended) return <TooLate ended={wrong.ended} words={typedText(wrong.typed, "words")} language={language} />;
  const error = wrong ? wordsProblem(t, wrong.error, typedText(wrong.typed, "words"), { at: wrong.at }) : undefined;
  const ofReceipt = /^views:receipt\b/.test(wrong?.error ?? "");
  const receipt = typedText(wrong?.typed, "receipt");
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: ofReceipt ? "#receipt" : "#reply", text: error }]} /> : null}
      <input type="hidden" name="once" value={typedText(wrong?.typed, "once") ?? ""} />
      <PrivateLine />
      <Field
        id="reply"
        name="words"
        kind="words"
        rows={4}
        labelIsHeading
        label={t("talk.label")}
        hint={t("talk.hint")}
        error={ofReceipt ? undefined : error}
        defaultValue={typedText(wrong?.typed, "words")}
      />
      {receipt === undefined ? null : <ReceiptAgain error={ofReceipt ? error : undefined} typed={receipt} />}
      <BigButton icon="say">{t("talk.send")}</BigButton>
    </form>
  );
}
