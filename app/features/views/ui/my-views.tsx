import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import type { Language } from "~/platform/i18n/languages";
import { Icon } from "~/ui/marks/icon";
import { Card } from "~/ui/young/card";
import type { myViews } from "../pages.server";

/** A member's own views, each with where it stands and what was chosen for it; never the words. */
export function MyViews({ views, language }: { views: Awaited<ReturnType<typeof myViews>>; language: Language }) {
  const { t } = useTranslation("people");
  const to = paths.young(language);
  return (
    <Card title={t("mine.views")}>
      {views.length === 0 ? <p>{t("mine.noViews")}</p> : null}
      <ul className="doors">
        {views.map((view) => (
          <li key={view.id}>
            <form className="door" method="post" action={to.mineView(view.id)}>
              <button type="submit">
                <span>
                  <strong>{t(`mine.state.${view.state}`)}</strong>
                  <span>{t("back:mine.open", { day: dayWords(view.receivedOn, language) })}</span>
                  <span className="hint">
                    {t("back:mine.keeping", { sharing: t(`views:sharing.${view.sharing}.label`), keeping: t(`back:keeping.${view.keeping}.label`) })}
                  </span>
                </span>
                <Icon name="next" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
