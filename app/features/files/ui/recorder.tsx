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
          {t("record.stop")}
        </BigButton>{" "}
        {/* why not on the button: its name would change each second, and be read into the recording. */}
        <bdi id="recorder-time" dir="ltr" />
      </p>
      {/* why around them: a status that comes into sight together with its words is not read out. */}
      <div role="status">
        <p id="recorder-going" hidden>
          {t("record.going")}
        </p>
        <p id="recorder-refused" hidden>
          {t("record.refused")}
        </p>
        <p id="recorder-keeping" hidden>
          {t("record.keeping")}
        </p>
      </div>
      <PageScript src={recorderScript} />
    </div>
  );
}
