import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { isBlank } from "~/platform/blank";
import { dayWords } from "~/platform/i18n/day-words";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { Field } from "~/ui/young/field";
import { PageTitle } from "~/ui/young/page-title";

type Props = {
  state: "answered" | "cancelled" | "expired" | "unknown";
  language: Language;
  words?: string;
  reading?: Reading | null;
  isForYoung: boolean;
  children?: ReactNode;
};
type Reading = { when: "by" | "late" | "read"; day: string | null };

/**
 * A link that is used, cancelled, too old or not ours: what that means, and a way to say it here all the same. That way is the
 * young people's: a parent or a carer is told to ask for a new link, and keeps what they wrote. Within it, what is said after an answer.
 */
export function LinkEnded({ state, language, words, reading, isForYoung, children }: Props) {
  const { t } = useTranslation("feedback");
  const to = paths.young(language);
  if (!isBlank(words)) {
    return (
      <form method="post" action={to.sayWords} autoComplete="off">
        <PageTitle lead={t("ended.kept")}>{t(`ended.${state}.title`)}</PageTitle>
        <Field id="words" name="words" kind="words" rows={6} label={t("ended.words")} defaultValue={words} />
        {isForYoung ? <BigButton icon="say">{t("ended.sayIt")}</BigButton> : <p>{t("ended.askAgain")}</p>}
      </form>
    );
  }
  return (
    <>
      <PageTitle lead={t(state === "expired" && !isForYoung ? "ended.askAgain" : `ended.${state}.lead`)}>{t(`ended.${state}.title`)}</PageTitle>
      {reading?.when === "read" ? <p>{t("mywords:read")}</p> : null}
      {reading?.day ? <p>{t(`back:next.unread.${reading.when}`, { day: dayWords(reading.day, language) })}</p> : null}
      {children}
      <ButtonRow>
        {isForYoung ? (
          <BigLink href={to.say} icon="say" tone="plain">
            {t("ended.more")}
          </BigLink>
        ) : null}
        <BigLink href={to.help} icon="help" tone="plain">
          {t("common:help.now")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
