import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notKept } from "~/features/report/not-kept";
import { periodFrom } from "~/features/report/period";
import { rewriteSentence } from "~/features/report/rewrite-sentence.server";
import { sentenceForm } from "~/features/report/sentence-form";
import { SentenceFields } from "~/features/report/ui/sentence-fields";
import { sentencePage } from "~/features/report/young-pages.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { howLongItLasts } from "~/platform/sign-in/sign-in.server";
import { BackLink } from "~/ui/young/back-link";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const page = period && (await sentencePage(actor, period, args.params.key ?? "", language));
  if (!period || !page?.now) throw notFound();
  const now = { ...page.now, ...page.chosen };
  return { language, period, figures: page.figures, figuresIn: page.figuresIn, quotes: page.quotes, now, lasts: howLongItLasts };
}

/** A young editor writes a sentence anew, or puts other figures and quotes behind it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, sentenceForm);
  if (!form.ok) return data(form, { status: 422 });
  const { section, words, "figures[]": figures, "quotes[]": quotes } = form.value;
  const kept = await rewriteSentence(actor, period, args.params.key ?? "", { section, words, language, figures, quotes });
  if (kept.ok) return redirect(paths.young(language).reportOurs(period.from, period.to), 303);
  const errors = notKept(kept.why);
  if (!errors) throw notFound();
  return data({ errors, typed: form.typed }, { status: 422 });
}

export default function Sentence() {
  const { language, period, figures, figuresIn, quotes, now, lasts } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("making");
  return (
    <>
      <BackLink href={paths.young(language).reportOurs(period.from, period.to)}>{t("ours.title")}</BackLink>
      <SentenceFields title={t("sentence.changeTitle")} figures={figures} figuresIn={figuresIn} quotes={quotes} now={now} wrong={wrong} lasts={lasts} />
    </>
  );
}
