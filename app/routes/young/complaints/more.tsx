import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsForm } from "~/features/complaints/complaint-form";
import { sayMore } from "~/features/complaints/say-more.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { typedAgain } from "~/platform/typed/typed-again.server";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  if (await typedAgain(authority.id, args.request)) return null;
  return redirect(paths.young(language).backPutRight);
}

/** The young person adds words to their complaint. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const form = await readForm(args.request, wordsForm);
  if (!form.ok) return data({ error: form.errors.words ?? "complaints:words.empty", typed: form.typed }, { status: 422 });
  const view = await viewComeBackTo(args.request, visitor);
  await sayMore(visitor.actor, visitor.authority, view, { words: form.value.words, language: visitor.language });
  return redirect(paths.young(visitor.language).backPutRight, 303);
}

export default function PutRightMore() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const error = wrong ? t(wrong.error) : undefined;
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#words", text: error }]} /> : null}
      <Field
        id="words"
        name="words"
        rows={4}
        labelIsHeading
        label={t("more.label")}
        hint={t("more.hint")}
        error={error}
        defaultValue={typedText(wrong?.typed, "words")}
      />
      <BigButton icon="say">{t("views:talk.send")}</BigButton>
    </form>
  );
}
