import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { flagWord } from "~/features/jargon/flag-word.server";
import { flagForm } from "~/features/jargon/jargon-form";
import { wordPage } from "~/features/jargon/pages.server";
import { FlagFields } from "~/features/jargon/ui/flag-fields";
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
import { errorLines } from "~/platform/form-errors";
import { newToken } from "~/platform/seal.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { saidHere } from "~/ui/young/page-frame";
import { PageTitle } from "~/ui/young/page-title";

export const handle = { writes: true } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const word = await wordPage(authority.id, String(args.params.key));
  if (!word) throw notFound();
  return { language, word: { key: word.key, term: word.term }, once: newToken() };
}

/** Says how a word feels. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const other = await otherWay(args.request, { authorityId: authority.id, language, network: args.context.network }, async () => {
    const word = await wordPage(authority.id, String(args.params.key));
    if (!word) throw notFound();
    return { topic: "bad-word", regards: { termId: word.id } };
  });
  if (other) return other;
  const form = await readForm(args.request, flagForm);
  if (!form.ok) return data(form, { status: 422 });
  if (!(await maySay(args.context.network)))
    return data({ ...form, ok: false as const, errors: { feeling: "common:error.slow" } as Record<string, string> }, { status: 429 });
  const flagged = await flagWord(actor, authority, { key: String(args.params.key) }, { ...form.value, language });
  if (!flagged.ok) throw notFound();
  if (flagged.receipt) return wordsSent(authority, flagged.receipt, language);
  const wrote = Boolean(form.value.instead || form.value.why || form.value.heardWhere);
  return data({ ok: true as const, said: actor.kind === "member" && wrote ? ("words" as const) : ("feeling" as const) });
}

export default function Feel() {
  const { language, word, once } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { t } = useTranslation("jargon");
  const goOn = { href: paths.young(language).word(word.key), label: t("list.title") };
  if (done?.ok && "said" in done) return <SaidHere said={done.said} language={language} goOn={goOn} />;
  if (done?.ok) return <SentPage sent={done.sent} language={language} goOn={goOn} />;
  const wrong = done;
  return (
    <form id={saidHere} method="post" autoComplete="off">
      <BackLink href={paths.young(language).word(word.key)}>{t("back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <HelpMeanwhile errors={Object.values(wrong?.errors ?? {})} language={language} />
      <PageTitle lead={t("feel.lead")}>
        {t("feel.title")} <q lang="en">{word.term}</q>
      </PageTitle>
      <PrivateLine />
      <FlagFields typed={wrong?.typed ?? {}} errors={wrong?.errors ?? {}} once={once} />
      <ButtonRow>
        <BigButton icon="say">{t("feel.send")}</BigButton>
      </ButtonRow>
      <OtherWay error={wrong?.errors.way} language={language} />
    </form>
  );
}
