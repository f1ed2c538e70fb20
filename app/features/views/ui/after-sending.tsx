import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Notice } from "~/ui/young/notice";
import { helpLines } from "../../safeguarding/help-directory";
import { WatchedLine } from "../../safeguarding/ui/watched-line";
import type { WatchedNow } from "../../safeguarding/watched-now.server";
import { CallNow } from "./call-now";

type Props = { watched: WatchedNow; byMember?: boolean; language: Language };

/** On every page after a young person has sent something: whom to call now, what stays private and what must be told (R48), and who reads when (R16). */
export function AfterSending({ watched, byMember = false, language }: Props) {
  const { t } = useTranslation("views");
  return (
    <Notice tone="help" title={t("sent.unsafe.title")}>
      <CallNow lines={helpLines.slice(0, 2)} />
      <p>{t("say:private.long")}</p>
      <p>{t(byMember ? "say:private.me" : "say:private.cost")}</p>
      <WatchedLine watched={watched} plain />
      <p>
        <a href={paths.young(language).help}>{t("common:help.now")}</a>
      </p>
    </Notice>
  );
}
