import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { markIn } from "~/features/views/own-door.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { WriteBack } from "~/features/views/ui/write-back";
import { replyForm } from "~/features/views/view-form";
import { writtenBack } from "~/features/views/write-back.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { typedText } from "~/platform/form-errors";
import { saysAgain } from "~/platform/typed/typed-again.server";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  if (await saysAgain(authority.id, args.request)) return { language };
  return redirect(paths.young(language).ofView(markIn(args.request)).view);
}

export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language } = visitor;
  const written = await writtenBack(args, visitor, replyForm, "views:reply.empty");
  if (!written.ok) return written.refused;
  const { value, view, headers } = written;
  const said = await replyToView(actor, authority, view, { words: value.words, once: value.once, language });
  if (!said.ok) {
    if (said.why === "not-found") throw notFound();
    // Taken back, or made a complaint, while this was written: it is not sent to anybody else than it was written to.
    return written.tooLate(said.why);
  }
  return redirect(paths.young(language).ofView(view.of).view, { status: 303, headers });
}

export default function BackReply() {
  const { language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  return (
    <WriteBack id="reply" label={t("talk.label")} hint={t("talk.hint")} language={language} wrong={wrong}>
      <input type="hidden" name="once" value={typedText(wrong?.typed, "once") ?? ""} />
    </WriteBack>
  );
}
