import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { promiseLineIn } from "~/features/offers/in-language.server";
import { suggestionForm } from "~/features/offers/offer-form";
import { lineText } from "~/features/offers/offer-texts";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { shownIn } from "~/features/published/published-text";
import { PutLabel } from "~/features/published/ui/put-label";
import { maySay } from "~/features/views/flood.server";
import { otherWay } from "~/features/views/other-way.server";
import { wordsSent } from "~/features/views/sent.server";
import { HelpMeanwhile } from "~/features/views/ui/help-now";
import { OtherWay } from "~/features/views/ui/other-way";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { SaidHere } from "~/features/views/ui/said-here";
import { SentPage } from "~/features/views/ui/sent-page";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { newToken } from "~/platform/seal.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { saidHere } from "~/ui/young/page-frame";
import { PageTitle } from "~/ui/young/page-title";

export const handle = { writes: true } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const found = await promiseLineIn(language, authority.id, String(args.params.key), String(args.params.lineId));
  if (!found) throw notFound();
  return { language, ...found, once: newToken() };
}

/** Suggests other words for a line. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const line = { offerKey: String(args.params.key), lineId: String(args.params.lineId) };
  const other = await otherWay(args.request, { authorityId: authority.id, language, network: args.context.network }, async () => {
    const held = await promiseLineIn(language, authority.id, line.offerKey, line.lineId);
    if (!held) throw notFound();
    return { topic: "change", regards: { lineId: held.page.line.id } };
  });
  if (other) return other;
  const form = await readForm(args.request, suggestionForm);
  if (!form.ok) return data(form, { status: 422 });
  if (!(await maySay(args.context.network)))
    return data({ ...form, ok: false as const, errors: { words: "common:error.slow" } as Record<string, string> }, { status: 429 });
  const suggested = await suggestWords(actor, authority, line, { ...form.value, language });
  if (!suggested.ok) throw notFound();
  if (suggested.receipt) return wordsSent(authority, suggested.receipt, language);
  return data({ ok: true as const, said: "words" as const });
}

export default function Suggest() {
  const { language, page, puts, once } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { t } = useTranslation("offers");
  const goOn = { href: paths.young(language).promise(page.key), label: t("list.title") };
  if (done?.ok && "said" in done) return <SaidHere said={done.said} language={language} goOn={goOn} />;
  if (done?.ok) return <SentPage sent={done.sent} language={language} goOn={goOn} />;
  const wrong = done;
  const now = shownIn(language, puts, lineText(page, page.line.id, "text", page.line.text));
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <form id={saidHere} method="post" autoComplete="off">
      <BackLink href={paths.young(language).promise(page.key)}>{t("back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <HelpMeanwhile errors={Object.values(wrong?.errors ?? {})} language={language} />
      <PageTitle lead={t("suggest.lead")}>{t("suggest.title")}</PageTitle>
      <Card title={t("suggest.now")}>
        <p lang={now.lang} dir={now.dir}>
          {now.words}
        </p>
        <PutLabel texts={[now]} language={language} />
      </Card>
      <input type="hidden" name="once" value={typedText(wrong?.typed, "once") ?? once} />
      <PrivateLine />
      <Field id="words" name="words" kind="words" rows={4} label={t("words.label")} error={error("words")} defaultValue={typedText(wrong?.typed, "words")} />
      <Field
        id="why"
        name="why"
        kind="words"
        rows={3}
        label={t("why.label")}
        hint={t("optional")}
        error={error("why")}
        defaultValue={typedText(wrong?.typed, "why")}
      />
      <ButtonRow>
        <BigButton icon="say">{t("suggest.send")}</BigButton>
      </ButtonRow>
      <OtherWay error={wrong?.errors.way} language={language} />
    </form>
  );
}
