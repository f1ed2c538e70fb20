import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/time-left";
import { Face } from "~/ui/marks/face";
import { StateChip } from "~/ui/marks/state-chip";
import { Table } from "~/ui/staff/table";
import type { InboxPage } from "../inbox-page.server";
import { TimeChip } from "./time-chip";

type Item = InboxPage["items"][number];

/** The inbox as a table: what is needed to choose what to read next, and no words. */
export function InboxList({ items, timeZone }: { items: readonly Item[]; timeZone: string }) {
  const { t, i18n } = useTranslation("moderation");
  const names = new Intl.DisplayNames([i18n.language], { type: "language", fallback: "code" });
  const columns = ["what", "waitingFor", "language", "feeling", "sharing", "clock"] as const;
  const title = (item: Item) => {
    const kind = t(`kind.${item.kind}`);
    return item.receivedOn ? t("inbox.open", { kind, day: dayWords(i18n.language, item.receivedOn) }) : t("inbox.openUndated", { kind });
  };
  const href = (item: Item) => (item.kind === "view" ? paths.staff.view(item.subjectId) : paths.staff.waiting(item.kind, item.subjectId));
  return (
    <Table
      caption={t("inbox.table")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`inbox.column.${key}`) }))}
      rows={items.map((item) => ({
        id: item.id,
        rowHeader: "what",
        cells: {
          what: <a href={href(item)}>{title(item)}</a>,
          waitingFor: item.readFirst ? (
            <StateChip state="look" label={t("inbox.readFirst")} />
          ) : (
            <StateChip state={item.waitingFor === "held" ? "covered" : item.waitingFor === "unread" ? "waiting" : "doing"} label={t(`waitingFor.${item.waitingFor}`)} />
          ),
          language: item.language ? (names.of(item.language) ?? item.language) : "–",
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
