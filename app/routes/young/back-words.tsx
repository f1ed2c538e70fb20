import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answersToWords } from "~/features/asks/joined-pages.server";
import { AnswersToMyWords } from "~/features/asks/ui/answers-to-my-words";
import { whatBecameOfWords } from "~/features/moderation/my-words.server";
import { WhatBecameOfMyWords } from "~/features/moderation/ui/my-words";
import { wordsComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, language } = visitor;
  const said = await wordsComeBackTo(args.request, visitor);
  const [became, answers] = await Promise.all([whatBecameOfWords(said, authority), answersToWords(said, authority, language)]);
  if (!became) throw redirect(paths.young(language).back);
  return { language, became, answers };
}

/** What became of a flag or a suggestion that a receipt opened: the decision, the answer, and what they can say to it. Never their words. */
export default function BackWords() {
  const { language, became, answers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mywords");
  const [search] = useSearchParams();
  const own = paths.young(language).ofWords(search.get("of"));
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <AnswersToMyWords answers={answers} language={language} action={own.verdict} />
      <WhatBecameOfMyWords words={[became]} language={language} look={() => own.look} isPage />
      <form method="post" action={paths.young(language).leave}>
        <ButtonRow>
          <BigButton tone="quiet" icon="leave">
            {t("views:sent.clear")}
          </BigButton>
        </ButtonRow>
      </form>
    </>
  );
}
