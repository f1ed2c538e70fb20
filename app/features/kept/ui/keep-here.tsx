import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { BigButton } from "~/ui/young/big-button";
import { More } from "~/ui/young/more";
import { keptBeginning } from "./kept-places";

/** The choice to keep it on this phone until there is signal. Hidden until the page's script finds that the phone can. */
export function KeepHere({ language }: { language: Language }) {
  const { t } = useTranslation("kept");
  return (
    <section id="keep" aria-label={t("choose.label")} {...keptBeginning(language)} hidden>
      <div data-when="none keeping failed deleted">
        <BigButton id="keep-choose" type="button" tone="quiet" icon="lock">
          {t("choose.button")}
        </BigButton>
      </div>
      <div role="status">
        <p data-when="keeping" hidden>
          <strong>{t("choose.keeping")}</strong>
        </p>
        <p data-when="failed" hidden>
          <strong>{t("choose.failed")}</strong>
        </p>
        <p data-when="kept" hidden>
          <strong>{t("choose.kept")}</strong>
        </p>
        <p data-when="deleted" hidden>
          <strong>{t("deleted")}</strong>
        </p>
      </div>
      <More summary={t("choose.what")}>
        <KeptFacts />
      </More>
      <div data-when="kept" hidden>
        <DeleteHere />
      </div>
    </section>
  );
}

/** What is true of what is kept on a phone. */
export function KeptFacts() {
  const { t } = useTranslation("kept");
  return (
    <ul>
      {(["closing", "sending", "files", "others", "days", "leave"] as const).map((fact) => (
        <li key={fact}>{t(`fact.${fact}`)}</li>
      ))}
    </ul>
  );
}

/** Deleting it from this phone; asks first. */
export function DeleteHere() {
  const { t } = useTranslation("kept");
  return (
    <>
      <BigButton id="kept-delete" type="button" tone="plain" icon="no">
        {t("delete.button")}
      </BigButton>
      <div id="kept-sure" hidden>
        <p tabIndex={-1}>{t("delete.ask")}</p>
        <BigButton id="kept-delete-sure" type="button" tone="plain" icon="no">
          {t("delete.sure")}
        </BigButton>
      </div>
    </>
  );
}
