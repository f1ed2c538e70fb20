import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import type { ComplaintPage } from "../pages.server";
import { DueChip } from "./due-chip";

/** Where a complaint stands, by when, and whom it is about. */
export function ComplaintFacts({ page, language }: { page: ComplaintPage; language: string }) {
  const { t } = useTranslation("complaints");
  const about = [...page.about.map(({ name }) => name), ...(page.aboutWords ? [page.aboutWords] : [])];
  const advocate = page.advocateWaits ? "waits" : page.wantsAdvocate ? "told" : "no";
  return (
    <Panel title={t("staff.facts.title")}>
      {page.readFirstWhy ? <p className="notice notice-warning">{t("staff.first", { why: t(`moderation:readFirstWhy.${page.readFirstWhy}`) })}</p> : null}
      <Facts
        rows={[
          { key: t("staff.column.received"), value: dayWords(page.receivedOn, language) },
          { key: t("staff.column.due"), value: <DueChip due={page} language={language} /> },
          ...(page.movableTo ? [{ key: t("staff.facts.most"), value: dayWords(page.movableTo, language) }] : []),
          ...(page.awaits === "panel" ? [{ key: t("staff.facts.panel"), value: t("staff.facts.panelWhat") }] : []),
          { key: t("staff.facts.about"), value: about.length > 0 ? <bdi>{about.join(" · ")}</bdi> : t("staff.facts.nobody") },
          { key: t("staff.facts.advocate"), value: t(`staff.facts.advocateIs.${advocate}`) },
          ...(page.view?.helpedBy ? [{ key: t("staff.facts.helped"), value: <Said>{page.view.helpedBy}</Said> }] : []),
        ]}
      />
      <p className="hint">{t("staff.facts.keptFrom")}</p>
    </Panel>
  );
}
