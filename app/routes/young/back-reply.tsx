import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { provenView } from "~/features/views/proof.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { replyForm } from "~/features/views/view-form";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { typedAgain } from "~/platform/typed/typed-again.server";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  if (await typedAgain(authority.id, args.request)) return null;
  return redirect(paths.young(language).backView);
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const form = await readForm(args.request, replyForm);
  if (!form.ok) return data({ error: form.errors.words ?? form.errors.once ?? "views:reply.empty", typed: form.typed }, { status: 422 });
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!id) return redirect(paths.young(language).back, 303);
  await replyToView(actor, authority, { id, proven: id }, { ...form.value, language });
  return redirect(paths.young(language).backView, 303);
}

export default function BackReply() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  const error = wrong ? t(wrong.error) : undefined;
  return (
    <form method="post" autoComplete="off">
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#reply", text: error }]} /> : null}
      <input type="hidden" name="once" value={String(wrong?.typed.once ?? "")} />
      <Field
        id="reply"
        name="words"
        kind="words"
        rows={4}
        labelIsHeading
        label={t("talk.label")}
        hint={t("talk.hint")}
        error={error}
        defaultValue={wrong?.typed.words as string | undefined}
      />
      <BigButton icon="say">{t("talk.send")}</BigButton>
    </form>
  );
}
