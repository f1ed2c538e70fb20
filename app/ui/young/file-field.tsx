import { FieldError } from "./field";

type FileFieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  accept: string;
  capture?: "user" | "environment";
};

/** A picture, a drawing or a voice note from the phone. */
export function FileField({ id, name, label, hint, error, accept, capture }: FileFieldProps) {
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined;
  return (
    <div className={error ? "field field-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <input id={id} name={name} type="file" accept={accept} capture={capture} aria-describedby={describedBy} />
    </div>
  );
}
