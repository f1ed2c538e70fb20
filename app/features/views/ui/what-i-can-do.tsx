import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { ChoiceList } from "~/ui/young/choice-list";
import { Field } from "~/ui/young/field";
import { More } from "~/ui/young/more";
import type { ComeBackPage } from "../pages.server";
import { sharings } from "../view-words";

/** Change who may see it, download it, take it back. */
export function WhatICanDo({ page, language }: { page: ComeBackPage; language: Language }) {
  const { t } = useTranslation("views");
  const to = paths.young(language);
  if (page.state === "takenBack") return null;
  return (
    <Card title={t("can.title")}>
      <More summary={t("can.sharing", { now: t(`sharing.${page.sharing}.label`) })}>
        <form method="post" action={to.backSharing}>
          <ChoiceList
            name="sharing"
            legend={t("sharing.label")}
            chosen={page.sharing}
            choices={sharings.map((value) => ({ value, label: t(`sharing.${value}.label`), hint: t(`sharing.${value}.preview`) }))}
          />
          <Field id="pickedName" name="pickedName" kind="line" label={t("pickedName.label")} hint={t("pickedName.hint")} defaultValue={page.pickedName ?? ""} />
          <BigButton tone="plain">{t("can.sharingSave")}</BigButton>
        </form>
      </More>
      <More summary={t("can.takeBack")}>
        <p>{t("can.takeBackWhat")}</p>
        <p>{t("can.takeBackKept")}</p>
        <form method="post" action={to.backWithdrawal}>
          <BigButton tone="plain">{t("can.takeBackYes")}</BigButton>
        </form>
      </More>
      <p>
        <a href={to.backDownload} download>
          {t("can.download")}
        </a>
      </p>
      <ButtonRow>
        <form method="post" action={to.leave}>
          <BigButton tone="quiet" icon="leave">
            {t("sent.clear")}
          </BigButton>
        </form>
      </ButtonRow>
    </Card>
  );
}
