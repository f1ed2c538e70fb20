import { useTranslation } from "react-i18next";
import type { SubjectKind } from "~/features/inbox/subject";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/staff/button";
import { InboxKeys } from "./inbox-keys";

/** From one thing to the next without going back to the list, and the keys for it. */
export function SheetWay({ next }: { next: { kind: SubjectKind; id: string } | null }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <Buttons>
        {next ? (
          <span data-key="next">
            <LinkButton href={paths.staff.sheet(next.kind, next.id)} icon="next">
              {t("way.next")}
            </LinkButton>
          </span>
        ) : (
          <span>{t("way.last")}</span>
        )}
        <span data-key="inbox">
          <LinkButton href={paths.staff.inbox} variant="quiet">
            {t("way.inbox")}
          </LinkButton>
        </span>
      </Buttons>
      <InboxKeys place="sheet" />
    </>
  );
}
