import type { z } from "zod";

/** What somebody typed, to be shown again when something is missing or wrong. Nothing typed is ever lost. */
export type Typed = Readonly<Record<string, string | string[]>>;
export type FieldErrors = Readonly<Record<string, string>>;
export type Filled<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed };

const largestForm = 2_000_000;

/**
 * Reads a form that the site's own page sent. `schema` gives a locale key as each message ("say:words.empty"); the page
 * translates it beside the field. A form larger than 2 MB is answered with 413.
 */
export async function readForm<T>(request: Request, schema: z.ZodType<T>): Promise<Filled<T>> {
  if (Number(request.headers.get("Content-Length") ?? 0) > largestForm) throw new Response("Too large", { status: 413 });
  const typed = typedIn(await request.formData());
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".") || "form"] ??= issue.message;
  return { ok: false, errors, typed };
}

function typedIn(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).filter((value): value is string => typeof value === "string");
    typed[key] = values.length > 1 || key.endsWith("[]") ? values : (values[0] ?? "");
  }
  return typed;
}
