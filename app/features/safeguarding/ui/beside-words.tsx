import { useTranslation } from "react-i18next";
import { Face, feelings } from "~/ui/marks/face";
import { Facts } from "~/ui/staff/facts";
import type { ConcernPage } from "../pages.server";

/** What was sent beside the words and is locked with them: from where it began, a face, cards, "please talk to me", who helped. */
export function BesideWords({ beside, topic }: { beside: ConcernPage["beside"]; topic: string | null }) {
  const { t } = useTranslation("safeguarding");
  if (beside === null) return null;
  const { feeling, cards, wantsToTalk, helpedBy, helpedAs } = beside;
  const face = feelings.find((one) => one === feeling);
  const helper = [helpedBy, helpedAs ? t(`say:q.helper.${helpedAs}`) : null].filter(Boolean).join(" · ");
  const rows = [
    ...(beside.topic ? [{ key: t("beside.topic"), value: topic ?? beside.topic }] : []),
    ...(face
      ? [
          {
            key: t("beside.feeling"),
            value: (
              <>
                <Face feeling={face} size="s" /> {t(`views:feeling.${face}`)}
              </>
            ),
          },
        ]
      : []),
    ...(cards.length > 0 ? [{ key: t("beside.cards"), value: cards.map((card) => t(`say:card.${card}`)).join(" · ") }] : []),
    ...(wantsToTalk ? [{ key: t("beside.talk"), value: t("beside.talkYes") }] : []),
    ...(helper ? [{ key: t("beside.helper"), value: helper }] : []),
  ];
  return (
    <>
      <p>{t("beside.what")}</p>
      <Facts rows={rows} />
    </>
  );
}
