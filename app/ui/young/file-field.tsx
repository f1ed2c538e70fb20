import { FieldFrame, tiedTo } from "../marks/field-frame";

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
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input id={id} name={name} type="file" accept={accept} capture={capture} {...tiedTo({ id, hint, error })} />
    </FieldFrame>
  );
}
