import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/young/notice";

/**
 * What is kept private, what must be told, and what it costs not to be known: before the first box, before words are sent and after, never
 * folded away (R48, R49). `asMe`: a member says that it is from them. `light`: without a frame, so that the box below is on the first screen of
 * a small phone.
 */
export function PrivateLimits({ asMe, light }: { asMe?: boolean; light?: boolean }) {
  const { t } = useTranslation("say");
  const lines = (
    <>
      <p>{t("private.long")}</p>
      <p>{t(asMe ? "private.me" : "private.cost")}</p>
    </>
  );
  return light ? lines : <Notice tone="calm">{lines}</Notice>;
}

/** What is kept private and what must be told, wherever else a young person can write, speak, draw or send a photo. */
export function PrivateLine() {
  const { t } = useTranslation("say");
  return <p>{t("private.long")}</p>;
}
