import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { flagWord } from "~/features/jargon/flag-word.server";
import { newTermForm } from "~/features/jargon/jargon-form";
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
import { Field } from "~/ui/young/field";
import { saidHere } from "~/ui/young/page-frame";

export const handle = { writes: true } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return { language, once: newToken() };
}

/** Tells of a word that is not on the list, or that is. */
export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const here = { authorityId: authority.id, language, network: args.context.network };
  const other = await otherWay(args.request, here, async () => ({ topic: "bad-word", regards: undefined }));
  if (other) return other;
  const form = await readForm(args.request, newTermForm);
  if (!form.ok) return data(form, { status: 422 });
  if (!(await maySay(args.context.network)))
    return data({ ...form, ok: false as const, errors: { term: "common:error.slow" } as Record<string, string> }, { status: 429 });
  const { term, ...flag } = form.value;
  const flagged = await flagWord(actor, authority, { term }, { ...flag, language });
  if (!flagged.ok) throw notFound();
  if (flagged.receipt) return wordsSent(authority, flagged.receipt, language);
  return data({ ok: true as const, said: actor.kind === "member" ? ("words" as const) : ("feeling" as const) });
}

export default function NewWord() {
  const { language, once } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { t } = useTranslation("jargon");
  const goOn = { href: paths.young(language).words, label: t("list.title") };
  if (done?.ok && "said" in done) return <SaidHere said={done.said} language={language} goOn={goOn} />;
  if (done?.ok) return <SentPage sent={done.sent} language={language} goOn={goOn} />;
  const wrong = done;
  const error = wrong?.errors.term ? t(wrong.errors.term) : undefined;
  return (
    <form id={saidHere} method="post" autoComplete="off">
      <BackLink href={paths.young(language).words}>{t("back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <HelpMeanwhile errors={Object.values(wrong?.errors ?? {})} language={language} />
      <PrivateLine />
      <Field
        id="term"
        name="term"
        kind="line"
        labelIsHeading
        label={t("new.label")}
        hint={t("new.hint")}
        error={error}
        defaultValue={wrong?.typed.term as string | undefined}
      />
      <FlagFields typed={wrong?.typed ?? {}} errors={wrong?.errors ?? {}} once={once} />
      <ButtonRow>
        <BigButton icon="say">{t("feel.send")}</BigButton>
      </ButtonRow>
      <OtherWay error={wrong?.errors.way} language={language} />
    </form>
  );
}
