import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import { SummaryList } from "~/ui/young/summary-list";
import { isThanks } from "../questions";
import type { Checked } from "./check-rows";

/** What a worker, others and the report will see of it, as it would be shown. */
export function WhatEachSees({ draft, names }: Pick<Checked, "draft" | "names">) {
  const { t } = useTranslation("say");
  const sharing = draft.sharing ?? "helpersOnly";
  const shared = (sharing === "wordsNoName" || sharing === "wordsWithName") && !draft.only;
  const name = sharing === "wordsWithName" ? draft.pickedName : undefined;
  const thanked = isThanks(draft) ? (names.thanked ?? draft.thanksName) : undefined;
  const words = shared ? <Shown words={draft.words} by={name} /> : null;
  const counted = sharing !== "helpersOnly" && !draft.onlyGroup;
  const others = draft.onlyGroup ? t("sees.nothing") : (words ?? t(counted ? "sees.number" : "sees.nothing"));
  return (
    <Card title={t("sees.title")}>
      <SummaryList
        rows={[
          {
            key: draft.only ? t("sees.only", { name: names.only }) : t("sees.worker"),
            value: t("sees.all"),
          },
          ...(thanked && draft.thanksMay === "yes"
            ? [{ key: t("sees.only", { name: thanked }), value: <Shown words={draft.words} by={sharing === "wordsWithName" ? draft.pickedName : undefined} /> }]
            : []),
          ...(draft.onlyGroup ? [{ key: t("sees.group"), value: words ?? t("sees.nothing") }] : []),
          { key: t("sees.others"), value: others },
          {
            key: t("sees.report"),
            value: t(counted ? "sees.one" : "sees.nothing"),
          },
        ]}
      />
    </Card>
  );
}

function Shown({ words, by }: { words?: string; by?: string }) {
  const { t } = useTranslation("say");
  return words ? (
    <Quote dir="auto" by={by}>
      {words}
    </Quote>
  ) : (
    t("sees.noWords")
  );
}
