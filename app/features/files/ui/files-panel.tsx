import { useTranslation } from "react-i18next";
import { Panel } from "~/ui/staff/panel";
import type { KeptFile as Kept } from "../file";
import { KeptFile } from "./kept-file";

/** What was sent with the words. Closed until it is opened, with a warning first: reading should harm nobody (R63). */
export function FilesPanel({ files, hrefOf }: { files: readonly Kept[]; hrefOf: (fileId: string) => string }) {
  const { t } = useTranslation("files");
  if (files.length === 0) return null;
  return (
    <Panel title={t("staff.title")}>
      <p>{t("staff.warning")}</p>
      <p>{t("staff.never")}</p>
      {files.map(({ id, kind, seconds }) => (
        <details key={id} className="veiled">
          <summary>
            {kind === "voice" ? null : <img className="veil" src={hrefOf(id)} alt="" loading="lazy" />}
            <span>{t(`staff.${kind}`)}</span>
          </summary>
          <KeptFile kind={kind} href={hrefOf(id)} seconds={seconds} />
        </details>
      ))}
    </Panel>
  );
}
