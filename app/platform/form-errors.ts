import type { TFunction } from "i18next";
import type { FieldErrors } from "./form.server";

/** The lines of an error summary, each leading to its field: field names are the ids on the page. */
export function errorLines(errors: FieldErrors, t: TFunction, said: Readonly<Record<string, string | undefined>> = {}): { href: string; text: string }[] {
  return Object.entries(errors).map(([field, key]) => ({ href: `#${field.replace("[]", "")}`, text: t(key, said) }));
}

/** What was typed in a field that has one value. */
export function typedText(typed: Readonly<Record<string, string | string[] | undefined>> | undefined, field: string): string | undefined {
  const value = typed?.[field];
  return Array.isArray(value) ? value[0] : value;
}

/** What was chosen in a field that may have several values. */
export function typedChoices(typed: Readonly<Record<string, string | string[] | undefined>> | undefined, field: string): string[] | undefined {
  const value = typed?.[field];
  return value === undefined ? undefined : [value].flat();
}
