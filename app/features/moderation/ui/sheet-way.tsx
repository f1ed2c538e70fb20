import { useTranslation } from "react-i18next";
import type { SubjectKind } from "~/features/inbox/subject";
import { paths } from "~/paths";
import { InboxKeys } from "./inbox-keys";

/** From one thing to the next without going back to the list, and the keys for it. */
export function SheetWay({ next }: { next: { kind: SubjectKind; id: string } | null }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <p>
        {next ? (
          <a data-key="next" href={paths.staff.sheet(next.kind, next.id)}>
            {t("way.next")}
          </a>
        ) : (
          t("way.last")
        )}{" "}
        <a data-key="inbox" href={paths.staff.inbox}>
          {t("way.inbox")}
        </a>
      </p>
      <InboxKeys place="sheet" />
    </>
  );
}
