import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { asksAsTold } from "~/features/asks/asks-as-told.server";
import { differencesToConfirmFor } from "~/features/asks/pages.server";
import { DifferencesToConfirm } from "~/features/asks/ui/differences-to-confirm";
import { myComplaint } from "~/features/complaints/pages.server";
import { StandingWords } from "~/features/complaints/ui/standing-words";
import filesCss from "~/features/files/ui/files.css?url";
import { translationsForAuthor } from "~/features/translations/pages.server";
import { AnswersInMyLanguage, MyWordsInOthers } from "~/features/translations/ui/in-my-language";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { comeBackPage } from "~/features/views/pages.server";
import { AnswersToMe, TalkAboutIt } from "~/features/views/ui/answers-to-me";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { QuoteQuestionCard } from "~/features/views/ui/quote-question";
import { WhatHappened } from "~/features/views/ui/what-happened";
import { WhatICanDo } from "~/features/views/ui/what-i-can-do";
import { WhatISaid } from "~/features/views/ui/what-i-said";
import { NextWords } from "~/features/views/ui/what-next";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyone } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { tagOf } from "~/platform/i18n/languages";
import { newToken } from "~/platform/seal.server";
import type { PageHandle } from "~/root";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { authority, actor, language } = visitor;
  const view = await viewComeBackTo(args.request, visitor);
  const page = await comeBackPage(actor, view.id, view.proven);
  if (!page) throw redirect(paths.young(language).back);
  const differences = await differencesToConfirmFor(actor, page.id, language);
  const asks = await asksAsTold(authority.id, language, page.asks, dayOf(now(), authority.timeZone));
  const translations = await translationsForAuthor(actor, page);
  const complaint = page.isComplaint ? await myComplaint(actor, authority, view) : null;
  return { language, complaint, page: { ...page, asks }, differences, translations, once: newToken() };
}

/** What its author sees of a view: where it is and what happens next, the answer, the words, and what they can do. */
export default function BackView() {
  const { language, complaint, page, differences, translations, once } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("views");
  const [first, ...others] = complaint ? [] : page.next;
  return (
    <>
      {complaint && page.takenBackOn ? (
        <PageTitle lead={t(`complaints:takeBack.${complaint.isPast ? "past" : "done"}`, { day: dayWords(page.takenBackOn, language) })}>
          {t("state.takenBack.title")}
        </PageTitle>
      ) : complaint ? (
        <PageTitle lead={<StandingWords complaint={complaint} language={language} />}>{t("complaints:mine.title")}</PageTitle>
      ) : (
        <PageTitle lead={first ? <NextWords next={first} language={language} /> : undefined}>{t(`state.${page.state}.title`)}</PageTitle>
      )}
      {complaint && page.takenBackOn ? (
        <p>
          {complaint.state === "withdrawn" ? null : t("complaints:takeBack.here")} <StandingWords complaint={complaint} language={language} />
        </p>
      ) : null}
      {!complaint && page.waitedDays ? <p>{t("back:waited", { count: page.waitedDays })}</p> : null}
      {others.map((next) => (
        <p key={next.says}>
          <NextWords next={next} language={language} />
        </p>
      ))}
      <AnswersInMyLanguage answers={translations.answers} tag={tagOf(language)} />
      <AnswersToMe page={page} language={language} />
      <DifferencesToConfirm differences={differences} action={own.difference} language={language} />
      <QuoteQuestionCard quote={page.quote} by={page.sharing === "wordsWithName" ? page.pickedName : null} lang={page.language} language={language} />
      <WhatISaid page={page} language={language} />
      <MyWordsInOthers words={translations.words} />
      <WhatHappened page={page} language={language} />
      <TalkAboutIt page={page} language={language} once={once} />
      <WhatICanDo page={page} language={language} />
    </>
  );
}
