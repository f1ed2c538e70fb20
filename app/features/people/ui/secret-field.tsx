import { FieldError } from "~/ui/young/field";

/** A field for a pass-phrase: dots while typing; the phone's own keeper of passwords may fill it, pasting is fine. */
export function SecretField(props: { id: string; name: string; label: string; hint?: string; error?: string; fresh?: boolean }) {
  const { id, name, label, hint, error, fresh } = props;
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
      <input
        id={id}
        name={name}
        type="password"
        dir="auto"
        className="line"
        maxLength={256}
        autoComplete={fresh ? "new-password" : "current-password"}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
