import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moreForm } from "~/features/complaints/complaint-form";
import { sayMore } from "~/features/complaints/say-more.server";
import { markIn } from "~/features/views/own-door.server";
import { WriteBack } from "~/features/views/ui/write-back";
import { writtenBack } from "~/features/views/write-back.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { saysAgain } from "~/platform/typed/typed-again.server";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  if (await saysAgain(authority.id, args.request)) return { language };
  return redirect(paths.young(language).ofView(markIn(args.request)).putRight);
}

/** The young person adds words to their complaint. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language } = visitor;
  const written = await writtenBack(args, visitor, moreForm, "complaints:words.empty");
  if (!written.ok) return written.refused;
  const { value, view, headers } = written;
  const said = await sayMore(actor, authority, view, { words: value.words, language });
  // It is over, or is no complaint (any more).
  if (!said.ok) return written.tooLate(said.why === "withdrawn" ? said.why : undefined);
  return redirect(paths.young(language).ofView(view.of).putRight, { status: 303, headers });
}

export default function PutRightMore() {
  const { language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  return <WriteBack id="words" label={t("more.label")} hint={t("more.hint")} language={language} wrong={wrong} />;
}
