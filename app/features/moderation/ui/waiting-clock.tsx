import { useTranslation } from "react-i18next";
import type { TimeLeft } from "~/platform/time-left";
import { TimeChip } from "./time-chip";

type Waits = { readonly left: TimeLeft; readonly dueAt: string; readonly readFirstWhy: string | null };

/** By when something that waits is due and, where it is read first, why. */
export function WaitingClock({ item, timeZone }: { item: Waits; timeZone: string }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <TimeChip left={item.left} dueAt={item.dueAt} timeZone={timeZone} exact />
      {item.readFirstWhy ? ` ${t("inbox.firstBecause", { why: t(`readFirstWhy.${item.readFirstWhy}`) })}` : null}
    </>
  );
}
