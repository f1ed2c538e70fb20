import { useTranslation } from "react-i18next";
import { More } from "~/ui/young/more";
import { Notice } from "~/ui/young/notice";

/** What is kept private, what must be told, and what it costs not to be known. Open where words are about to be sent. `asMe`: a member says that it is from them. */
export function PrivateLimits({ open, asMe }: { open?: boolean; asMe?: boolean }) {
  const { t } = useTranslation("say");
  const lines = (
    <>
      <p>{t("private.long")}</p>
      <p>{t(asMe ? "private.me" : "private.cost")}</p>
    </>
  );
  return open ? <Notice tone="calm">{lines}</Notice> : <More summary={t("private.title")}>{lines}</More>;
}
