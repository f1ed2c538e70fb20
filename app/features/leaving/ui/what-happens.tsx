import { useTranslation } from "react-i18next";
import { Panel } from "~/ui/staff/panel";

const lines = {
  left: ["signIn", "messages", "alerts", "posts", "views", "owned", "records"],
  back: ["signIn", "views", "owned", "messages"],
} as const;

/** What will happen, before it does, in plain words. It names nothing that waits: an administrator reads no views. */
export function WhatHappens({ of }: { of: keyof typeof lines }) {
  const { t } = useTranslation("people");
  return (
    <Panel title={t("left.what")}>
      <ul>
        {lines[of].map((line) => (
          <li key={line}>{t(of === "left" ? `left.will.${line}` : `returned.will.${line}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}
