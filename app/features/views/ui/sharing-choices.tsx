import { useTranslation } from "react-i18next";
import { BigButton } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Field } from "~/ui/young/field";
import type { choicesPage } from "../pages.server";
import { AsOthersSee } from "./as-others-see";

type Choices = NonNullable<Awaited<ReturnType<typeof choicesPage>>>;
type Props = { page: Choices; wrong?: { sharing: string; pickedName: string; error: string } };

/** Each level with what others would see of this view, and a button that chooses it. All buttons are the same. */
export function SharingChoices({ page, wrong }: Props) {
  const { t } = useTranslation("back");
  return page.levels.map((level) => (
    <Card key={level} title={level === "justGroup" ? t("say:sharing.justGroup") : t(`views:sharing.${level}.label`)}>
      <p>{t("sharing.see")}</p>
      <Preview page={page} level={level} />
      {page.sharing === level ? (
        <p>
          <strong>{t("sharing.chosen")}</strong>
        </p>
      ) : null}
      {page.sharing === level && level !== "wordsWithName" ? null : (
        <form method="post" autoComplete="off">
          <input type="hidden" name="sharing" value={level} />
          {level === "wordsWithName" ? (
            <Field
              id="pickedName"
              name="pickedName"
              kind="line"
              label={t("views:pickedName.label")}
              hint={t("sharing.nameHint")}
              error={wrong?.error}
              defaultValue={wrong?.pickedName ?? page.pickedName ?? ""}
            />
          ) : null}
          <BigButton tone="plain" icon="check">
            {t(`sharing.choose.${level}`)}
          </BigButton>
        </form>
      )}
    </Card>
  ));
}

function Preview({ page, level }: { page: Choices; level: Choices["levels"][number] }) {
  const { t } = useTranslation("back");
  if (level === "helpersOnly") return <p>{t("sharing.nothing")}</p>;
  if (level === "countedOnly") return <p>{t("sharing.number")}</p>;
  const by = level === "wordsWithName" ? page.pickedName || t("sharing.yourName") : t("quote.noName");
  return <AsOthersSee shown={page.shown} lang={page.language} by={by} />;
}
