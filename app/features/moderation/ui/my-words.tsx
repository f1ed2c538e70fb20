import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { BigButton } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import type { MyWords } from "../my-words.server";

type Props = { words: MyWords; language: Language; look: (said: Pick<MyWords[number], "kind" | "id">) => string; isPage?: boolean };

/** What became of what somebody said of words and promises: by when it is read, what was decided and why. On a page of its own it needs no title. */
export function WhatBecameOfMyWords({ words, language, look, isPage = false }: Props) {
  const Name = isPage ? "h2" : "h3";
  const { t } = useTranslation("mywords");
  if (words.length === 0) return null;
  const to = paths.young(language);
  return (
    <Card title={isPage ? undefined : t("title")}>
      {words.map(({ id, kind, about, at, onDay, waits, decision, taken, look: asked }) => (
        <div key={id}>
          <Name>
            {t(kind)} <Said as="q">{about}</Said>
          </Name>
          <p className="hint">{t("sent", { day: dayWords(onDay, language) })}</p>
          {waits ? <p>{t(`back:next.unread.${waits.when}`, { day: dayWords(waits.day, language) })}</p> : null}
          {decision ? <p>{decision.outcome === "allowed" ? t("allowed") : t(`views:happened.decision.${decision.outcome}`)}</p> : null}
          {decision?.reason ? (
            <Quote from="us" dir="auto">
              {decision.reason}
            </Quote>
          ) : null}
          {decision?.agreed ? <p>{t("back:agreed")}</p> : null}
          {asked === "may" ? (
            <form method="post" action={look({ kind, id })}>
              <BigButton tone="plain" icon="look">
                {t("back:can.look")}
              </BigButton>
            </form>
          ) : null}
          {asked === "waits" || asked === "looked" ? <p>{t(`back:look.${asked}.short`)}</p> : null}
          {decision?.outcome === "returned" ? (
            <p>
              <a href={at.lineId ? to.promiseSuggestion(at.key, at.lineId) : to.wordFlag(at.key)}>{t("again")}</a>
            </p>
          ) : null}
          {taken ? <p>{t(`offers:outcome.${taken.outcome}`)}</p> : null}
          {taken?.reason ? (
            <Quote from="us" dir="auto">
              {taken.reason}
            </Quote>
          ) : null}
          {taken?.nowSays ? (
            <p>
              {t("nowSays")} <Said as="q">{taken.nowSays}</Said>
            </p>
          ) : null}
        </div>
      ))}
    </Card>
  );
}
