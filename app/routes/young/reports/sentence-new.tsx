import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notKept } from "~/features/report/not-kept";
import { periodFrom } from "~/features/report/period";
import { sentenceForm } from "~/features/report/sentence-form";
import { SentenceFields } from "~/features/report/ui/sentence-fields";
import { writeSentence } from "~/features/report/write-sentence.server";
import { sentencePage } from "~/features/report/young-pages.server";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { howLongItLasts } from "~/platform/sign-in/sign-in.server";
import { BackLink } from "~/ui/young/back-link";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  const page = period && (await sentencePage(actor, period, null, language));
  if (!page) throw notFound();
  const part = new URL(args.request.url).searchParams.get("part") ?? "telling";
  return { language, period, page, part, lasts: howLongItLasts };
}

/** A young editor adds a sentence. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, sentenceForm);
  if (!form.ok) return data(form, { status: 422 });
  const { section, words, "figures[]": figures, "quotes[]": quotes } = form.value;
  const written = await writeSentence(actor, period, { section, words, language, figures, quotes });
  if (written.ok) return redirect(paths.young(language).reportOurs(period.from, period.to), 303);
  const errors = notKept(written.why);
  if (!errors) throw notFound();
  return data({ errors, typed: form.typed }, { status: 422 });
}

export default function SentenceNew() {
  const { language, period, page, part, lasts } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("making");
  return (
    <>
      <BackLink href={paths.young(language).reportOurs(period.from, period.to)}>{t("ours.title")}</BackLink>
      <SentenceFields {...page} title={t("sentence.title")} now={{ section: part, words: "", figures: [], quotes: [] }} wrong={wrong} lasts={lasts} />
    </>
  );
}
