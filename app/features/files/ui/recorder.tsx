import { useTranslation } from "react-i18next";
import { BigButton } from "~/ui/young/big-button";
import { limits } from "../file";
import { PageScript } from "./page-script";
import recorderScript from "./record-voice.js?url";

/** Recording on this page, where the browser can. Hidden until the page's small script finds that it can. */
export function Recorder() {
  const { t } = useTranslation("files");
  return (
    <div id="recorder" data-longest={limits.minutes * 60} hidden>
      <p id="recorder-start">
        <BigButton type="button" icon="voice">
          {t("record.start")}
        </BigButton>
      </p>
      <p id="recorder-stop" hidden>
        <BigButton type="button" icon="check">
          {t("record.stop")} <bdi id="recorder-time" dir="ltr" />
        </BigButton>
      </p>
      <p id="recorder-refused" role="status" hidden>
        {t("record.refused")}
      </p>
      <p id="recorder-keeping" role="status" hidden>
        {t("record.keeping")}
      </p>
      <PageScript src={recorderScript} />
    </div>
  );
}
