import type { TFunction } from "i18next";
import { type Language, paths } from "~/paths";
import { BigButton } from "~/ui/young/big-button";
import type { SummaryRow } from "~/ui/young/summary-list";
import type { KeptFile as Kept } from "../file";
import { KeptFile } from "./kept-file";

/** What was made, for the page where everything is looked at before sending: to play or see, to change, to take off. */
export function keptRows(files: readonly Kept[], language: Language, t: TFunction): SummaryRow[] {
  const to = paths.young(language);
  const pages = { voice: to.sayVoice, photo: to.sayPhoto, drawing: to.sayDrawing };
  return files.map(({ kind, seconds }) => ({
    key: t(`files:kept.row.${kind}`),
    value: (
      <>
        <KeptFile kind={kind} href={to.sayFile(kind)} seconds={seconds} />
        <form method="post" action={to.sayFileRemoval(kind)}>
          <BigButton tone="quiet" icon="no">
            {t("files:kept.remove")}
          </BigButton>
        </form>
      </>
    ),
    change: { href: pages[kind], label: t("files:kept.change"), of: t(`files:kept.row.${kind}`) },
  }));
}
