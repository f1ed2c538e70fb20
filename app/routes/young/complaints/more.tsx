import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moreForm } from "~/features/complaints/complaint-form";
import { sayMore } from "~/features/complaints/say-more.server";
import { stillOpen } from "~/features/views/open-again.server";
import { markIn } from "~/features/views/own-door.server";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { ReceiptAgain } from "~/features/views/ui/receipt-again";
import { TooLate } from "~/features/views/ui/too-late";
import { wordsProblem } from "~/features/views/words-problem";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
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
  return redirect(paths.young(language).ofView(markIn(args.request)).putRight);
}

/** The young person adds words to their complaint. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language } = visitor;
  const form = await readForm(args.request, moreForm);
  const { typed } = form;
  if (!form.ok) return data({ error: form.errors.words ?? form.errors.receipt ?? "complaints:words.empty", at: 0, typed, ended: null }, { status: 422 });
  const open = await stillOpen(args.request, visitor, form.value.receipt, args.context.network);
  if (!open.ok) return data({ error: open.error, at: open.at, typed: { receipt: "", ...typed }, ended: null }, { status: open.status });
  const headers: HeadersInit = open.token ? { "Set-Cookie": cookieLine("visit", open.token) } : {};
  const said = await sayMore(actor, authority, open.view, { words: form.value.words, language });
  // It is over, or is no complaint (any more): what was written went to nobody, and is not lost.
  const ended = !said.ok && said.why === "withdrawn" ? said.why : null;
  if (!said.ok) return data({ error: "common:error.closed.words", at: 0, typed, ended }, { status: 409, headers });
  return redirect(paths.young(language).ofView(open.view.of).putRight, { status: 303, headers });
}

export default function PutRightMore() {
  const { language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  if (wrong?.ended) return <TooLate ended={wrong.ended} words={typedText(wrong.typed, "words")} language={language} />;
  const error = wrong ? wordsProblem(t, wrong.error, typedText(wrong.typed, "words"), { at: wrong.at }) : undefined;
  const ofReceipt = /^views:receipt\b/.test(wrong?.error ?? "");
  const receipt = typedText(wrong?.typed, "receipt");
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: ofReceipt ? "#receipt" : "#words", text: error }]} /> : null}
      <PrivateLine />
      <Field
        id="words"
        name="words"
        rows={4}
        labelIsHeading
        label={t("more.label")}
        hint={t("more.hint")}
        error={ofReceipt ? undefined : error}
        defaultValue={typedText(wrong?.typed, "words")}
      />
      {receipt === undefined ? null : <ReceiptAgain error={ofReceipt ? error : undefined} typed={receipt} />}
      <BigButton icon="say">{t("views:talk.send")}</BigButton>
    </form>
  );
}
