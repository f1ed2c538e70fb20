import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Mixed } from "~/ui/marks/mixed";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { More } from "~/ui/young/more";
import type { SuggestedTheme } from "../../themes/learned-themes.server";
import { ShownWords } from "./covered-words";

type Props = { viewId: string; suggested: readonly SuggestedTheme[] | null };

/** Themes that people gave to views like this one, each with why. A person gives one with a press, or none. */
export function SuggestedThemes({ viewId, suggested }: Props) {
  const { t } = useTranslation("moderation");
  if (suggested === null) return <p>{t("likeness.notYet")}</p>;
  if (suggested.length === 0) return <p>{t("likeness.none")}</p>;
  return (
    <>
      <h3>{t("likeness.title")}</h3>
      <p>{t("likeness.what")}</p>
      <ul className="parts">
        {suggested.map((theme) => (
          <li key={theme.id}>
            <Form method="post" action={paths.staff.viewTheme(viewId)} preventScrollReset>
              <input type="hidden" name="themeId" value={theme.id} />
              <Button type="submit" icon="plus">
                <span dir="auto">
                  <Mixed>{t("likeness.press", { name: theme.name })}</Mixed>
                </span>
              </Button>
            </Form>
            <More summary={t("likeness.why")}>
              <Why theme={theme} />
            </More>
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ theme }: { theme: SuggestedTheme }) {
  const { t, i18n } = useTranslation("moderation");
  return (
    <>
      {theme.words.length > 0 ? (
        <p>
          {t("likeness.words")}{" "}
          {theme.words.map((word) => (
            <Said key={word} as="q">
              {word}
            </Said>
          ))}
        </p>
      ) : null}
      {theme.like.length > 0 ? <p>{t("likeness.like")}</p> : null}
      {theme.like.map((view) => (
        <div key={view.viewId}>
          {view.segments ? <ShownWords segments={view.segments} language={view.language} /> : <p>{t("likeness.unread")}</p>}
          <a href={paths.staff.view(view.viewId)}>{t("inbox.open", { kind: t("kind.view"), day: shortDayWords(view.receivedOn, i18n.language) })}</a>
        </div>
      ))}
    </>
  );
}
