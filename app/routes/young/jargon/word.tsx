import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordIn } from "~/features/jargon/in-language.server";
import { commitmentIn, countWords } from "~/features/jargon/ui/commitment-words";
import { meaningText } from "~/features/jargon/word-texts";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { Quote } from "~/ui/marks/quote";
import { SpreadBar } from "~/ui/marks/spread-bar";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const page = await wordIn(language, authority.id, String(args.params.key));
  if (!page) throw notFound();
  return { language, ...page };
}

/** One word: what it means, how it feels to us all, what to say instead, what was promised. */
export default function Word() {
  const { language, word, puts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("jargon");
  const to = paths.young(language);
  const meaning = word.meaning ? shownIn(language, puts, meaningText(word, word.meaning)) : null;
  const promised = word.commitments.map((one) => commitmentIn(t, language, puts, word, one));
  const rows = word.spread.rows.map(({ feeling, count, share }) => ({
    feeling,
    share,
    word: t(`views:feeling.${feeling}`),
    text: countWords(t, count),
  }));
  return (
    <>
      <BackLink href={to.words}>{t("list.title")}</BackLink>
      <PageTitle lead={meaning ? <InWords shown={meaning} /> : t("word.noMeaning")}>
        <span lang="en" dir="auto">
          {word.term}
        </span>
      </PageTitle>
      <PutLabel texts={[meaning]} language={language} />
      <Card title={t("word.promise")}>
        {word.commitments.length === 0 ? <p>{t("commitment.none")}</p> : null}
        {word.commitments.map((promise, at) => (
          <p key={`${promise.kind}-${promise.since}`}>
            {at > 0 ? `${t("commitment.before")} ` : ""}
            {promised[at]?.words}
          </p>
        ))}
        <PutLabel texts={promised.map(({ because }) => because)} language={language} />
      </Card>
      <Card title={t("word.feels")}>
        <SpreadBar caption={t("word.spread", { all: countWords(t, word.spread.all) })} rows={rows} note={t("word.noWinner")} />
      </Card>
      <Card title={t("word.instead")}>
        {word.alternatives.length === 0 ? <p>{t("word.noInstead")}</p> : null}
        <ul>
          {word.alternatives.map(({ words, lang }) => (
            <li key={words}>
              <bdi lang={lang}>{words}</bdi>
            </li>
          ))}
        </ul>
      </Card>
      {word.reasons.length > 0 ? (
        <Card title={t("word.why")}>
          {word.reasons.map((reason) => (
            <Quote key={reason.id} lang={reason.lang} dir="auto" by={t(`views:feeling.${reason.feeling}`)}>
              {reason.why}
            </Quote>
          ))}
        </Card>
      ) : null}
      <ButtonRow>
        <BigLink href={to.wordFlag(word.key)} icon="say">
          {t("word.flag")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
