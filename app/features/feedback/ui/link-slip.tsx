import { useTranslation } from "react-i18next";
import { Panel } from "~/ui/staff/panel";

type Props = { address: string; qr: { size: number; path: string }; kind: string; expires: string };

/** The link, shown this once: to copy, as a picture to scan, and as an A5 slip to print. Printing prints the slip alone. */
export function LinkSlip({ address, qr, kind, expires }: Props) {
  const { t } = useTranslation("feedback");
  return (
    <Panel title={t("slip.title")}>
      <p>{t("slip.once")}</p>
      <div className="slip">
        <p className="slip-title">{t(`ask.title.${kind}`)}</p>
        <p>{t("slip.lead")}</p>
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} width="240" height="240" role="img" aria-label={t("slip.picture")} shapeRendering="crispEdges">
          <rect width={qr.size} height={qr.size} fill="#ffffff" />
          <path d={qr.path} fill="#000000" />
        </svg>
        <p>{t("slip.type")}</p>
        <p className="slip-address">
          <bdi dir="ltr" translate="no">
            {address}
          </bdi>
        </p>
        <p>{t("slip.until", { day: expires })}</p>
        <p>{t("slip.choice")}</p>
      </div>
      <p className="hint">{t("slip.print")}</p>
    </Panel>
  );
}
