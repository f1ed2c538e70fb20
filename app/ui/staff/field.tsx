import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import { otherLang } from "~/platform/i18n/written-in";
import { FieldFrame, tiedTo } from "../marks/field-frame";
import { useUnsentText } from "./unsent";

// why: native controls with ids of our own. What is written before the page wakes up stays, labels and errors are tied from
// the first byte, and a phone brings its own pickers. React Aria is for what a browser has no control for.
type Common = { id: string; name: string; label: string; hint?: string; error?: string };
type Native<A> = Omit<A, "id" | "name" | "className" | "style">;

/** One line of text. */
export function TextField({ label, hint, error, ...input }: Common & Native<InputHTMLAttributes<HTMLInputElement>>) {
  const unsent = useUnsentText(input.name, input.id);
  return (
    <FieldFrame id={input.id} label={label} hint={hint} error={error}>
      <input type="text" dir="auto" {...input} defaultValue={unsent ?? input.defaultValue} {...tiedTo({ id: input.id, hint, error })} />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, ...area }: Common & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const unsent = useUnsentText(area.name, area.id);
  return (
    <FieldFrame id={area.id} label={label} hint={hint} error={error}>
      <textarea rows={5} dir="auto" {...area} defaultValue={unsent ?? area.defaultValue} {...tiedTo({ id: area.id, hint, error })} />
    </FieldFrame>
  );
}

type SelectProps = Common & { options: { value: string; label: string }[] } & Native<SelectHTMLAttributes<HTMLSelectElement>>;

/** One of many, in a closed list. */
export function SelectField({ label, hint, error, options, ...select }: SelectProps) {
  const unsent = useUnsentText(select.name, select.id);
  const { i18n } = useTranslation();
  return (
    <FieldFrame id={select.id} label={label} hint={hint} error={error}>
      <select {...select} defaultValue={unsent ?? select.defaultValue} {...tiedTo({ id: select.id, hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={otherLang(i18n.language, option.label)}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A day, with the browser's own calendar. The value sent is YYYY-MM-DD. */
export function DateField({ label, hint, error, ...input }: Common & Native<InputHTMLAttributes<HTMLInputElement>>) {
  const unsent = useUnsentText(input.name, input.id);
  return (
    <FieldFrame id={input.id} label={label} hint={hint} error={error}>
      <input {...input} type="date" defaultValue={unsent ?? input.defaultValue} {...tiedTo({ id: input.id, hint, error })} />
    </FieldFrame>
  );
}
