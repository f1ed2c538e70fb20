import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { Quote } from "~/ui/marks/quote";
import { StateChip } from "~/ui/marks/state-chip";
import { TextArea } from "~/ui/staff/field";
import { useUnsentText } from "~/ui/staff/unsent";
import { fieldsOf } from "../published-form";
import type { ThingInLanguage } from "../published-pages.server";

type Props = {
  text: ThingInLanguage["texts"][number];
  into: { tag: string; direction: "ltr" | "rtl"; code: string };
  own: (field: string) => string;
  typed?: Typed;
  errors: FieldErrors;
};

const chips = { missing: "waiting", changed: "look", done: "done" } as const;

/** One text: the words as they are published, how far its translation is and whose, and the field for it. */
export function PublishedPart({ text, into, own, typed, errors }: Props) {
  const { t, i18n } = useTranslation("translations");
  const { held, state } = text;
  const fields = fieldsOf(text.part);
  const error = errors[fields.words];
  const unsent = useUnsentText(fields.still, own(fields.still));
  const isStillRight = (unsent ?? typedText(typed, fields.still)) === "yes";
  const name = t(`published.part.${kindOfPart(text.part)}`);
  return (
    <div className="published-part">
      <div>
        <Quote from={text.part === "asked" ? "young" : "us"} lang={text.language} dir="auto">
          {text.words}
        </Quote>
        <p>
          <StateChip state={chips[state]} label={t(`published.state.${state}`)} />{" "}
          {held ? <small>{t(`published.by.${held.byKind}`, { who: `\u2068${held.byName}\u2069` })}</small> : null}
        </p>
      </div>
      <div>
        <input type="hidden" name={fields.hash} value={typedText(typed, fields.hash) && !error ? typedText(typed, fields.hash) : text.hash} />
        <TextArea
          id={own(fields.words)}
          name={fields.words}
          rows={Math.min(8, Math.max(2, Math.ceil(text.words.length / 60)))}
          label={t("published.inLanguage", { part: name, language: languageWords(i18n.language, into.code) })}
          error={error ? t(error) : undefined}
          lang={into.tag}
          dir={into.direction}
          defaultValue={typedText(typed, fields.words) ?? held?.words ?? ""}
        />
        {state === "changed" ? (
          <div className="choice">
            <input id={own(fields.still)} type="checkbox" name={fields.still} value="yes" defaultChecked={isStillRight} />
            <label htmlFor={own(fields.still)}>{t("published.stillRight")}</label>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** "action-ID-why" is a why of an action, whichever. */
const kindOfPart = (part: string) => part.replace(/-.*-/, "-");
