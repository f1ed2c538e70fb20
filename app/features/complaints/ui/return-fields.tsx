import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { DateField, TextArea, TextField } from "~/ui/staff/field";
import { Fold } from "~/ui/staff/fold";
import { useUnsentTyped } from "~/ui/staff/unsent";
import { askedInWords, askedOf, askedTogether, fieldOf, fieldsOf, isPercent } from "../asked-of-return";

type FieldsProps = { typed?: Typed; errors: ReadonlyMap<string, string> };

/**
 * The fields of a period: its days, then numbers by what they are about and what was learned, each part folded until it is wanted. A
 * part in which something stands, or is to be put right, comes open.
 */
export function ReturnFields({ typed, errors }: FieldsProps) {
  const { t } = useTranslation("complaints");
  const field = (id: string) => ({ id, name: id, error: errors.get(id), defaultValue: typedText(typed, id) });
  const unsent = useUnsentTyped();
  const fold = (about: string, fields: readonly string[], within: ReactNode, first = false) => {
    const filled = fields.filter((id) => (typedText(typed, id) ?? typedText(unsent ?? undefined, id) ?? "").trim() !== "").length;
    const wrong = fields.filter((id) => errors.has(id)).length;
    const stands = (many: number | null) => t(many === null ? "returns.part.holds" : "returns.part.filled", { many, all: fields.length });
    const says = (many: number | null) => (wrong > 0 ? `${stands(many)} · ${t("returns.part.wrong", { many: wrong })}` : stands(many));
    return (
      <Fold key={about} title={t(`returns.part.${about}`)} open={first || filled > 0 || wrong > 0} filled={filled} says={says}>
        {within}
      </Fold>
    );
  };
  return (
    <>
      <DateField {...field("from")} label={t("returns.from")} />
      <DateField {...field("to")} label={t("returns.to")} />
      {askedTogether.map(({ about, measures }, at) => {
        const numbers = measures.map((measure) => <Numbers key={measure} measure={measure} field={field} />);
        return fold(about, measures.flatMap(fieldsOf), numbers, at === 0);
      })}
      {fold(
        "words",
        askedInWords,
        <>
          <TextArea {...field("themes")} rows={4} label={t("returns.recurring")} hint={t("returns.themesHint")} />
          <TextArea {...field("learned")} rows={3} label={t("returns.column.learned")} />
          <TextArea {...field("changed")} rows={3} label={t("returns.column.changed")} />
          <TextArea {...field("told")} rows={3} label={t("returns.column.told")} />
        </>,
      )}
    </>
  );
}

type Field = (id: string) => { id: string; name: string; error: string | undefined; defaultValue: string | undefined };

/** One number for all, child-raised and adult-raised, beside each other. */
function Numbers({ measure, field }: { measure: string; field: Field }) {
  const { t } = useTranslation("complaints");
  return (
    <fieldset className="field">
      <legend>{t(`returns.measure.${measure}`)}</legend>
      <div className={isPercent(measure) ? "numbers numbers-four" : "numbers"}>
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
  );
}
