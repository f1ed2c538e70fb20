import { useTranslation } from "react-i18next";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";
import { Table } from "~/ui/staff/table";
import type { Checked } from "../check-against-list.server";

/** What a check found: each use with its place, what was promised about the word and what some say instead. */
export function CheckedText({ checked }: { checked: Checked }) {
  const { t } = useTranslation("jargon");
  const { hits, words } = checked;
  const summary = t("check.found", { count: hits.length, words });
  return (
    <>
      <StatusRegion message={summary} tone={hits.length === 0 ? "done" : "look"} />
      {hits.length === 0 ? null : (
        <Panel title={t("check.result")}>
          <Table
            caption={summary}
            captionHidden
            columns={[
              { key: "place", label: t("check.place") },
              { key: "words", label: t("check.words") },
              { key: "promise", label: t("word.promise") },
              { key: "instead", label: t("word.instead") },
            ]}
            rows={hits.map((hit) => ({
              id: String(hit.start),
              rowHeader: "place",
              cells: {
                place: t("check.line", { line: hit.line, column: hit.column }),
                words: (
                  <span dir="auto">
                    {hit.before}
                    <mark>{hit.text}</mark>
                    {hit.after}
                  </span>
                ),
                promise: hit.commitment ? t(`check.commitment.${hit.commitment}`) : t("commitment.none"),
                instead: hit.alternatives.join(" · "),
              },
            }))}
          />
        </Panel>
      )}
    </>
  );
}
