import { FieldFrame, tiedTo } from "~/ui/marks/field-frame";

/** A field for a pass-phrase: dots while typing; the phone's own keeper of passwords may fill it, pasting is fine. */
export function SecretField(props: { id: string; name: string; label: string; hint?: string; error?: string; fresh?: boolean }) {
  const { id, name, label, hint, error, fresh } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="password"
        dir="auto"
        className="line"
        autoComplete={fresh ? "new-password" : "current-password"}
        {...tiedTo({ id, hint, error })}
      />
    </FieldFrame>
  );
}
