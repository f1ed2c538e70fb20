import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/young/notice";

/**
 * What is kept private, what must be told, and what it costs not to be known: before the first box, before words are sent and after, never
 * folded away (R48, R49). `asMe`: a member says that it is from them.
 */
export function PrivateLimits({ asMe }: { asMe?: boolean }) {
  const { t } = useTranslation("say");
  return (
    <Notice tone="calm">
      <p>{t("private.long")}</p>
      <p>{t(asMe ? "private.me" : "private.cost")}</p>
    </Notice>
  );
}

/** What is kept private and what must be told, wherever else a young person can write, speak, draw or send a photo. */
export function PrivateLine() {
  const { t } = useTranslation("say");
  return <p>{t("private.long")}</p>;
}
