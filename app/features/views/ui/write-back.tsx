import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import type { Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { wordsProblem } from "../words-problem";
import { HelpMeanwhile } from "./help-now";
import { PrivateLine } from "./private-limits";
import { ReceiptAgain } from "./receipt-again";
import { type Ended, TooLate } from "./too-late";

type Props = {
  id: string;
  label: string;
  hint: string;
  language: Language;
  wrong?: { error: string; at: number; typed: Typed; ended: Ended | null };
  /** What the form sends unseen. */
  children?: ReactNode;
};

/** Words to a view of one's own that could not be taken at once: each of them, and what to do now. */
export function WriteBack({ id, label, hint, language, wrong, children }: Props) {
  const { t } = useTranslation("views");
  const words = typedText(wrong?.typed, "words");
  if (wrong?.ended) return <TooLate ended={wrong.ended} words={words} language={language} />;
  const error = wrong ? wordsProblem(t, wrong.error, words, { at: wrong.at }) : undefined;
  const ofReceipt = /^views:receipt\b/.test(wrong?.error ?? "");
  const receipt = typedText(wrong?.typed, "receipt");
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: ofReceipt ? "#receipt" : `#${id}`, text: error }]} /> : null}
      <HelpMeanwhile errors={[wrong?.error]} language={language} />
      {children}
      <PrivateLine />
      <Field id={id} name="words" kind="words" rows={4} labelIsHeading label={label} hint={hint} error={ofReceipt ? undefined : error} defaultValue={words} />
      {receipt === undefined ? null : <ReceiptAgain error={ofReceipt ? error : undefined} typed={receipt} />}
      <BigButton icon="say">{t("talk.send")}</BigButton>
    </form>
  );
}
