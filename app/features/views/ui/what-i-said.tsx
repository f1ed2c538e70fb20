import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Face } from "~/ui/marks/face";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { BigButton } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { KeptFile } from "../../files/ui/kept-file";
import type { ComeBackPage } from "../pages.server";
import { mostAllowed } from "../policy";
import { AsOthersSee } from "./as-others-see";
import { CardRow } from "./card-row";
import { Helped } from "./helped";
import { useOwnPaths } from "./own-paths";
import { RegardedWords } from "./regarded-words";

/** The original, what is covered for others and why, and how it was themed. */
export function WhatISaid({ page, language }: { page: ComeBackPage; language: Language }) {
  const { t } = useTranslation("views");
  const own = useOwnPaths(language);
  if (page.state === "takenBack") return null;
  const isShared = mostAllowed(page.sharing).mayBeQuoted && !page.isComplaint;
  const covers = page.segments.filter((segment) => segment.kind === "cover");
  return (
    <Card title={t("said.title")}>
      {page.otherwise?.hasWords ? (
        <Quote when={dayWords(page.receivedOn, language)} lang={page.language} dir="auto">
          {page.segments.map((segment) => (
            <Fragment key={segment.at}>{segment.kind === "words" ? segment.text : <mark>{segment.text}</mark>}</Fragment>
          ))}
        </Quote>
      ) : (
        <p>{dayWords(page.receivedOn, language)}</p>
      )}
      {page.regarded ? (
        <p>
          <RegardedWords regarded={page.regarded} />
        </p>
      ) : null}
      {page.feeling ? (
        <p>
          <Face feeling={page.feeling} size="m" /> {t(`feeling.${page.feeling}`)}
        </p>
      ) : null}
      {page.otherwise?.cards.length ? <CardRow cards={page.otherwise.cards} /> : null}
      <Helped by={page.helper} />
      {page.otherwise?.wantsToTalk ? <p>{t("say:q.talk.yes")}</p> : null}
      {page.files.map(({ id, kind, seconds }) => (
        <KeptFile key={id} kind={kind} href={own.file(kind)} seconds={seconds} />
      ))}
      {covers.length > 0 ? (
        <>
          <p>
            {t("said.covered", { count: covers.length })} {t(isShared ? "said.othersSee" : "said.othersDont")}
          </p>
          {isShared ? <AsOthersSee shown={page.segments} lang={page.language} /> : null}
        </>
      ) : null}
      {page.themes.length > 0 ? (
        <>
          <h3>{t("theme.title")}</h3>
          <ul>
            {page.themes.map((theme) => (
              <li key={theme.id}>
                {theme.name === null ? (
                  t("theme.nameless")
                ) : (
                  <Said as="q" language={theme.language}>
                    {theme.name}
                  </Said>
                )}{" "}
                {theme.objected ? (
                  <strong>{t("theme.objected")}</strong>
                ) : (
                  <form method="post" action={own.theme}>
                    <input type="hidden" name="themeId" value={theme.id} />
                    <BigButton tone="quiet">{t("theme.object")}</BigButton>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
