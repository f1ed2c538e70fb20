import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { FieldError } from "../young/field";

// why: native controls with ids of our own. What is written before the page wakes up stays, labels and errors are tied from
// the first byte, and a phone brings its own pickers. React Aria is for what a browser has no control for.
type Common = { id: string; name: string; label: string; hint?: string; error?: string };
type Native<A> = Omit<A, "id" | "name" | "className" | "style">;

function Frame({ id, label, hint, error, children }: Omit<Common, "name"> & { children: ReactNode }) {
  return (
    <div className={error ? "field field-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

function tied({ id, hint, error }: Pick<Common, "id" | "hint" | "error">) {
  return {
    "aria-describedby": [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** One line of text. */
export function TextField({ label, hint, error, ...input }: Common & Native<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Frame id={input.id} label={label} hint={hint} error={error}>
      <input type="text" dir="auto" {...input} {...tied({ id: input.id, hint, error })} />
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, ...area }: Common & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Frame id={area.id} label={label} hint={hint} error={error}>
      <textarea rows={5} dir="auto" {...area} {...tied({ id: area.id, hint, error })} />
    </Frame>
  );
}

type SelectProps = Common & { options: { value: string; label: string }[] } & Native<SelectHTMLAttributes<HTMLSelectElement>>;

/** One of many, in a closed list. */
export function SelectField({ label, hint, error, options, ...select }: SelectProps) {
  return (
    <Frame id={select.id} label={label} hint={hint} error={error}>
      <select {...select} {...tied({ id: select.id, hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A day, with the browser's own calendar. The value sent is YYYY-MM-DD. */
export function DateField({ label, hint, error, ...input }: Common & Native<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Frame id={input.id} label={label} hint={hint} error={error}>
      <input {...input} type="date" {...tied({ id: input.id, hint, error })} />
    </Frame>
  );
}
