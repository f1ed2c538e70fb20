import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { tryWordsForm } from "~/features/safeguarding/own-rule-form";
import { TryWords, WhatMatched } from "~/features/safeguarding/ui/try-words";
import { tryWords } from "~/features/safeguarding/worry-words-page.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "concerns.read");
  return { title: t("worries")("try.title") };
}

/** Looks at a text and forgets it: nothing is written, and nobody is alerted. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, tryWordsForm);
  if (!form.ok) return data({ error: form.errors.words ?? null, typed: form.typed, tried: null }, { status: 422 });
  const tried = await tryWords(actor, form.value.words);
  if (!tried) throw notFound();
  return data({ error: null, typed: form.typed, tried });
}

export default function TryPage() {
  const outcome = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  return (
    <>
      <PageHead title={t("try.title")} back={{ href: paths.staff.worryWords, label: t("title") }} />
      {outcome?.tried ? <WhatMatched tried={outcome.tried} /> : null}
      <TryWords typed={typedText(outcome?.typed, "words")} error={outcome?.error ? t(outcome.error) : undefined} />
    </>
  );
}
