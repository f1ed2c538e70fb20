import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { languageWords } from "~/platform/i18n/language-words";
import { Face } from "~/ui/marks/face";
import { Button } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import { RegardedWords } from "../../views/ui/regarded-words";
import type { ReadingPage } from "../pages.server";
import { ShownWords } from "./covered-words";
import { WaitingClock } from "./waiting-clock";

/** What came with the words: when, how it feels, who helped, which clocks run. */
export function ViewFacts({ page, topic, timeZone }: { page: ReadingPage; topic: string | null; timeZone: string }) {
  const { t, i18n } = useTranslation("moderation");
  const language = languageWords(i18n.language, page.language);
  const { otherwise } = page;
  const helperText = [page.helpedBy, otherwise.helpedAs ? t(`say:q.helper.${otherwise.helpedAs}`) : null].filter(Boolean).join(" · ");
  const rows = [
    { key: t("view.received"), value: shortDayWords(page.receivedOn, i18n.language) },
    { key: t("view.language"), value: language },
    {
      key: t("view.feeling"),
      value: page.feeling ? (
        <>
          <Face feeling={page.feeling} size="s" /> {t(`views:feeling.${page.feeling}`)}
        </>
      ) : (
        t("view.noFeeling")
      ),
    },
    ...(otherwise.cards.length > 0 ? [{ key: t("view.cards"), value: otherwise.cards.map((card) => t(`say:card.${card}`)).join(" · ") }] : []),
    ...(otherwise.wantsToTalk ? [{ key: t("view.talk"), value: t("view.talkYes") }] : []),
    ...(page.safeNow ? [{ key: t("view.safeNow"), value: t(`view.safe.${page.safeNow}`) }] : []),
    ...(page.helpedBy || otherwise.helpedAs ? [{ key: t("view.helper"), value: helperText }] : []),
    ...(otherwise.ageBand ? [{ key: t("view.age"), value: t(`say:q.age.${otherwise.ageBand}`) }] : []),
    ...(otherwise.aboutMe.length > 0 ? [{ key: t("view.about"), value: otherwise.aboutMe.map((key) => t(`say:q.about.${key}`)).join(" · ") }] : []),
    ...(page.topic || page.regarded
      ? [
          {
            key: t("view.topic"),
            value: (
              <>
                {page.topic ? <a href={paths.staff.inboxOf({ topic: page.topic })}>{topic ?? page.topic}</a> : null}{" "}
                {page.regarded ? <RegardedWords regarded={page.regarded} /> : null}
              </>
            ),
          },
        ]
      : []),
    { key: t("view.from"), value: t(page.fromMember ? "view.member" : "view.phone") },
    ...page.waiting.map((item) => ({
      key: t(`waitingFor.${item.waitingFor}`),
      value: <WaitingClock item={item} timeZone={timeZone} />,
    })),
  ];
  return (
    <Panel title={t("view.facts")}>
      <Facts rows={rows} />
      {page.waiting.some((item) => item.waitingFor === "advocate") ? (
        <Form method="post" action={paths.staff.viewAdvocate(page.id)}>
          <p>{t("view.advocate")}</p>
          <Button type="submit" icon="people">
            {t("view.advocateTold")}
          </Button>
        </Form>
      ) : null}
    </Panel>
  );
}

/** The author's choice in the words that they chose it by, and what each reader sees of the view now. */
export function WhoSeesWhat({ page }: { page: ReadingPage }) {
  const { t } = useTranslation("moderation");
  const name = page.sharing === "wordsWithName" && page.pickedName ? t("view.reach.name", { name: page.pickedName }) : t("view.reach.noName");
  return (
    <Panel title={t("view.reach.title")}>
      <p>
        {t("view.sharing")}: <q>{page.onlyGroup ? t("say:sharing.justGroup") : t(`views:sharing.${page.sharing}.label`)}</q>
      </p>
      <Facts
        rows={[
          { key: t("view.reach.helpers"), value: t("view.reach.helpersSee") },
          {
            key: t("view.reach.count"),
            value: page.count.may ? t("view.reach.counted") : t(`view.reach.no.${page.most.mayBeCounted ? page.count.why : "not-shared"}`),
          },
          ...(page.onlyGroup && page.group
            ? [
                {
                  key: t("view.reach.group"),
                  value: page.group.may ? (
                    <ShownWords segments={page.toOthers} language={page.language} by={name} />
                  ) : (
                    t(`view.reach.no.${page.most.mayBeQuoted ? page.group.why : "not-shared"}`)
                  ),
                },
              ]
            : []),
          {
            key: t("view.reach.quote"),
            value: page.quote.may ? (
              <ShownWords segments={page.toOthers} language={page.language} by={name} />
            ) : (
              t(`view.reach.no.${page.most.mayBeQuoted ? page.quote.why : "not-shared"}`)
            ),
          },
        ]}
      />
    </Panel>
  );
}
