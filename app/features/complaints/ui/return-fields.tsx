import { useTranslation } from "react-i18next";
import type { Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { DateField, TextArea, TextField } from "~/ui/staff/field";
import { asked, askedOf, fieldOf, isPercent } from "../typed-return";

/** The fields of a period: each number for all, child-raised and adult-raised; what recurs; learned, changed, told. */
export function ReturnFields({ typed, errors }: { typed?: Typed; errors: ReadonlyMap<string, string> }) {
  const { t } = useTranslation("complaints");
  const field = (id: string) => ({ id, name: id, error: errors.get(id), defaultValue: typedText(typed, id) });
  return (
    <>
      <DateField {...field("from")} label={t("returns.from")} />
      <DateField {...field("to")} label={t("returns.to")} />
      {asked.map((measure) => (
        <fieldset key={measure} className="field">
          <legend>{t(`returns.measure.${measure}`)}</legend>
          <div className="columns columns-three">
            {askedOf.map((who) => (
              <TextField
                key={who}
                {...field(fieldOf(measure, who))}
                inputMode="numeric"
                label={t(who === "all" ? (isPercent(measure) ? "returns.allPercent" : "returns.all") : `returns.raised.${who}`)}
              />
            ))}
            {isPercent(measure) ? <TextField {...field(`${measure}-of`)} inputMode="numeric" label={t("returns.base")} /> : null}
          </div>
        </fieldset>
      ))}
      <TextArea {...field("themes")} rows={4} label={t("returns.recurring")} hint={t("returns.themesHint")} />
      <TextArea {...field("learned")} rows={3} label={t("returns.column.learned")} />
      <TextArea {...field("changed")} rows={3} label={t("returns.column.changed")} />
      <TextArea {...field("told")} rows={3} label={t("returns.column.told")} />
    </>
  );
}
