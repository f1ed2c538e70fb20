import { useTranslation } from "react-i18next";
import type { Helper } from "../helper-of.server";

/** Who helped to say it, as its author named them. Nothing where nobody did. */
export function Helped({ by }: { by: Helper | null }) {
  const { t } = useTranslation("back");
  if (!by) return null;
  return (
    <p>
      {t("copy.helpedBy")}: {t(`say:q.helper.${by.as}`)} <bdi>{by.name}</bdi>
    </p>
  );
}
