import { useTranslation } from "react-i18next";
import type { FileKind } from "../file";

/** A voice note to play, or a picture to look at. */
export function KeptFile({ kind, href, seconds }: { kind: FileKind; href: string; seconds: number | null }) {
  const { t } = useTranslation("files");
  if (kind === "voice") {
    return (
      <figure className="kept">
        {/* why no captions: it is the words of whoever recorded it, and nobody else writes them down for them. */}
        {/* biome-ignore lint/a11y/useMediaCaption: nobody but its author knows the words of a voice note. */}
        <audio controls preload="metadata" src={href} />
        <figcaption>{t("voice.length", { count: seconds ?? 0 })}</figcaption>
      </figure>
    );
  }
  return (
    <figure className="kept">
      <img src={href} alt={t(`${kind}.alt`)} />
    </figure>
  );
}
