import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";

type Counts<Key extends string> = Record<Key, number> | null;
type Props = {
  inbox: Counts<"unread" | "readFirst" | "late" | "notAnswered" | "meaning" | "secondLook" | "second" | "advocate" | "held" | "answer">;
  concerns: { open: number; unacknowledged: number; late: number; toCloseBySecond: number } | null;
  themes: { withoutOwner: number; late: number } | null;
};

/** The first page of staff: numbers of what waits, each leading to its room. */
export function WhatWaits({ inbox, concerns, themes }: Props) {
  const { t } = useTranslation("moderation");
  const number = (count: number) => (count >= 100 ? t("home.most") : String(count));
  const row = (key: string, count: number, href?: string) => ({
    key: t(`home.${key}`),
    value: href && count > 0 ? <a href={href}>{number(count)}</a> : number(count),
  });
  if (!inbox && !concerns && !themes) {
    return (
      <EmptyState title={t("home.nothing.title")}>
        <p>{t("home.nothing.what")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {concerns ? (
        <Panel title={t("home.safeguarding")} actions={<LinkButton href={paths.staff.safeguarding}>{t("home.openSafeguarding")}</LinkButton>}>
          <Facts
            rows={[
              row("concernsUnseen", concerns.unacknowledged),
              row("concernsLate", concerns.late),
              row("concernsSecond", concerns.toCloseBySecond),
              row("concernsOpen", concerns.open),
            ]}
          />
        </Panel>
      ) : null}
      {inbox ? (
        <Panel title={t("home.inbox")} actions={<LinkButton href={paths.staff.inbox}>{t("home.openInbox")}</LinkButton>}>
          <Facts
            rows={[
              row("unread", inbox.unread, paths.staff.inboxOf({ for: "unread" })),
              row("readFirst", inbox.readFirst),
              row("late", inbox.late, paths.staff.inboxOf({ for: "unread", late: "yes" })),
              row("notAnswered", inbox.notAnswered, paths.staff.inboxOf({ for: "notAnswered" })),
              row("advocate", inbox.advocate, paths.staff.inboxOf({ for: "advocate" })),
              row("meaning", inbox.meaning, paths.staff.inboxOf({ for: "meaning" })),
              row("answer", inbox.answer, paths.staff.inboxOf({ for: "answer" })),
              row("secondLook", inbox.secondLook, paths.staff.inboxOf({ for: "secondLook" })),
              row("second", inbox.second, paths.staff.inboxOf({ for: "second" })),
              row("held", inbox.held, paths.staff.inboxOf({ for: "held" })),
            ]}
          />
        </Panel>
      ) : null}
      {themes ? (
        <Panel title={t("home.themes")} actions={<LinkButton href={paths.staff.themes}>{t("home.openThemes")}</LinkButton>}>
          <Facts rows={[row("themesUnowned", themes.withoutOwner), row("themesLate", themes.late)]} />
        </Panel>
      ) : null}
    </>
  );
}
