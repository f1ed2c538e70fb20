import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { Field } from "~/ui/young/field";
import { Notice } from "~/ui/young/notice";
import { DeleteHere, KeptFacts } from "./keep-here";
import { asData, keptPlaces } from "./kept-places";

/** What is kept on this phone, told by the page's script: this page itself holds nothing of anybody, so it can be put aside. */
export function KeptStates({ language }: { language: Language }) {
  const { t } = useTranslation("kept");
  const to = paths.young(language);
  return (
    <section id="kept" aria-label={t("title")} {...asData(keptPlaces(language, t))}>
      <div role="status">
        <p data-when="none">{t("state.none")}</p>
        <p data-when="waiting" hidden>
          <strong>{t("state.waiting")}</strong>
        </p>
        <p data-when="unsent" hidden>
          <strong>{t("state.unsent")}</strong>
        </p>
        <p data-when="ready" hidden>
          <strong>{t("state.ready")}</strong>
        </p>
        <p data-when="sending" hidden>
          <strong>{t("state.sending")}</strong>
        </p>
        <p data-when="refused" hidden>
          <strong>{t("state.refused")}</strong>
        </p>
        <p data-when="begun" hidden>
          <strong>{t("state.begun")}</strong>
        </p>
        <p data-when="gone" hidden>
          <strong>{t("state.gone")}</strong>
        </p>
        <p data-when="over" hidden>
          <strong>{t("state.over")}</strong>
        </p>
        <p data-when="deleted" hidden>
          <strong>{t("deleted")}</strong>
        </p>
      </div>
      <div data-when="begun" hidden>
        <BigLink href={to.sayHereForKept} icon="next">
          {t("say:here.title")}
        </BigLink>
      </div>
      <div data-when="waiting unsent ready refused begun" hidden>
        <p>
          {t("until")} <time />.
        </p>
        {/* why a form: what stands in one that is not to be completed is not written into the browser's files. */}
        <form autoComplete="off" hidden>
          <Field id="words" name="words" label={t("words")} rows={6} />
        </form>
        <ButtonRow>
          <BigButton id="kept-send" type="button" icon="say">
            {t("send")}
          </BigButton>
          <BigButton id="kept-look" type="button" tone="plain" icon="look">
            {t("look")}
          </BigButton>
        </ButtonRow>
        <DeleteHere />
      </div>
      <div data-when="gone" hidden>
        <BigLink href={to.saySent} icon="next">
          {t("receipt")}
        </BigLink>
      </div>
      <div data-when="none over deleted" hidden>
        <BigLink href={to.say} tone="plain" icon="write">
          {t("common:nav.say")}
        </BigLink>
      </div>
      <Notice tone="calm" title={t("choose.what")}>
        <KeptFacts />
      </Notice>
    </section>
  );
}
