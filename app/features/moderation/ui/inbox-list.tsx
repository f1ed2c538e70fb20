import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { languageWords } from "~/platform/i18n/language-words";
import { Face } from "~/ui/marks/face";
import { StateChip } from "~/ui/marks/state-chip";
import { Button } from "~/ui/staff/button";
import { Pagination } from "~/ui/staff/pagination";
import { Table } from "~/ui/staff/table";
import type { InboxPage } from "../inbox-page.server";
import type { Chosen } from "../inbox-way";
import { TimeChip } from "./time-chip";

type Item = InboxPage["items"][number];

const chips = {
  unread: "waiting",
  answer: "doing",
  notAnswered: "look",
  meaning: "look",
  secondLook: "look",
  advocate: "look",
  second: "covered",
  held: "covered",
} as const;
const chipOf = (item: Item) => ({ state: item.readFirst ? ("look" as const) : chips[item.waitingFor] });

type Props = {
  page: InboxPage;
  /** The names of the topics that views on this page were started from. */
  topics: Readonly<Record<string, string | null>>;
  timeZone: string;
  chosen: Chosen;
};

/** One page of the inbox and the way to the next. */
export function InboxList({ page, topics, timeZone, chosen }: Props) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <InboxTable items={page.items} topics={topics} timeZone={timeZone} chosen={chosen} />
      <Pagination
        label={t("inbox.pages")}
        where={t("inbox.here", { count: page.items.length })}
        previous={page.isFirst ? undefined : { href: paths.staff.inboxOf(chosen), label: t("inbox.start") }}
        next={page.next ? { href: paths.staff.inboxOf({ ...chosen, after: page.next }), label: t("inbox.next") } : undefined}
      />
    </>
  );
}

/** The items as a table: what is needed to choose what to read next, with the topic they were started from, and no words. */
function InboxTable({ items, topics, timeZone, chosen }: Pick<Props, "topics" | "timeZone" | "chosen"> & { items: readonly Item[] }) {
  const { t, i18n } = useTranslation("moderation");
  const columns = ["what", "waitingFor", "language", "feeling", "sharing", "clock"] as const;
  const title = (item: Item) => {
    const kind = t(`kind.${item.kind}`);
    return item.receivedOn ? t("inbox.open", { kind, day: shortDayWords(item.receivedOn, i18n.language) }) : t("inbox.openUndated", { kind });
  };
  const href = (item: Item) => paths.staff.sheetOnWay(item.kind, item.subjectId, { ...chosen, at: item.place });
  return (
    <Table
      caption={t("inbox.table")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`inbox.column.${key}`) }))}
      rows={items.map((item) => ({
        id: item.id,
        rowHeader: "what",
        cells: {
          what: item.isOpen ? (
            <>
              <a href={href(item)}>{title(item)}</a>
              {item.topic ? <span className="hint"> {topics[item.topic] ?? item.topic}</span> : null}
            </>
          ) : (
            <ForNamed item={item} />
          ),
          waitingFor: (
            <>
              <StateChip {...chipOf(item)} label={t(item.readFirst && item.waitingFor === "unread" ? "inbox.readFirst" : `waitingFor.${item.waitingFor}`)} />
              {item.readFirstWhy ? <p className="hint">{t(`readFirstWhy.${item.readFirstWhy}`)}</p> : null}
            </>
          ),
          language: item.language ? languageWords(i18n.language, item.language) : "–",
          feeling: item.feeling ? (
            <>
              <Face feeling={item.feeling} size="s" /> {t(`views:feeling.${item.feeling}`)}
            </>
          ) : (
            "–"
          ),
          sharing: item.sharing ? t(`sharing.${item.sharing}`) : "–",
          clock: <TimeChip left={item.left} dueAt={item.dueAt} timeZone={timeZone} />,
        },
      }))}
    />
  );
}

/** What only one named worker may read: whom it waits for, and the way to remind them. */
function ForNamed({ item }: { item: Item }) {
  const { t } = useTranslation("moderation");
  // Whoever reminds somebody stays where they are in the inbox.
  const { search } = useLocation();
  return (
    <>
      {t("named.for", { who: item.forWhom ? whoWords(t, item.forWhom) : t("named.someone") })}
      {item.forWhom ? (
        <Form method="post" action={`${paths.staff.inboxReminder(item.id)}${search}`}>
          <Button type="submit" variant="quiet">
            {t("named.remind", { who: whoWords(t, item.forWhom) })}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
