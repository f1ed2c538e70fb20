import type { z } from "zod";

/** What somebody typed, to be shown again when something is missing or wrong. Nothing typed is ever lost. */
export type Typed = Readonly<Record<string, string | string[]>>;
export type FieldErrors = Readonly<Record<string, string>>;
/** `tooLarge`: the first part alone is in `typed`, and the field that was cut says so. */
export type Filled<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed; tooLarge?: boolean };

const largestForm = 2_000_000;
/** What is kept of a field that made a form too large: as much as the longest that can be sent. */
const longestKept = 10_000;
/** More than this is not kept whole for somebody who goes to help: less than what can be kept for their coming back. */
const longestAside = 90_000;
// What a browser still sends is read and dropped, so that it can show our answer; up to here.
const drained = 120_000_000;

/** Sent by "Help now" on a page where somebody writes: nothing is done yet, what they typed is kept for when they are back. */
export const isAside = (typed: Typed) => typed.aside === "help";

/**
 * Reads a form that the site's own page sent. `schema` gives a locale key as each message ("say:words.empty"); the page
 * translates it beside the field. Of a form larger than 2 MB the first part comes back with what happened to it.
 */
export async function readForm<T>(request: Request, schema: z.ZodType<T>): Promise<Filled<T>> {
  const { form, tooLarge } = await formIn(request);
  const typed = typedIn(form);
  if (tooLarge) return { ok: false, tooLarge, ...cutDown(typed) };
  if (isAside(typed)) return { ok: false, ...(JSON.stringify(typed).length > longestAside ? cutDown(typed) : { errors: {}, typed }) };
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".") || "form"] ??= issue.message;
  return { ok: false, errors: inOurWords(errors, typed, schema), typed };
}

const isKey = (message: string) => /^[a-z]+:\S+$/i.test(message);

/** A field that was not sent at all, or in another shape, is told as one that was left empty: no page says what the parser says. */
function inOurWords<T>(errors: FieldErrors, typed: Typed, schema: z.ZodType<T>): FieldErrors {
  const unsaid = Object.keys(errors).filter((field) => !isKey(errors[field] ?? ""));
  if (unsaid.length === 0) return errors;
  const asEmpty = schema.safeParse({ ...typed, ...Object.fromEntries(unsaid.map((field) => [field, ""])) });
  const found = asEmpty.success ? [] : asEmpty.error.issues;
  const said = (field: string) => found.find(({ path, message }) => path.join(".") === field && isKey(message))?.message ?? "common:error.problem";
  return { ...errors, ...Object.fromEntries(unsaid.map((field) => [field, said(field)])) };
}

async function formIn(request: Request): Promise<{ form: FormData | URLSearchParams; tooLarge: boolean }> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded") || !request.body) return { form: await otherForm(request, type), tooLarge: false };
  const pieces: Uint8Array[] = [];
  const reader = request.body.getReader();
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (size < largestForm) pieces.push(next.value);
    size += next.value.length;
    if (size > drained) throw new Response("Too large", { status: 413 });
  }
  const text = Buffer.concat(pieces).subarray(0, largestForm).toString("utf8");
  return { form: new URLSearchParams(text), tooLarge: size > largestForm };
}

/**
 * A form that none of our pages sends: in parts, or of no kind that we know. Read no further than its limit, whether or not it
 * says how long it is, and refused when it is no form.
 */
async function otherForm(request: Request, type: string): Promise<FormData> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > largestForm) {
        await reader.cancel();
        throw new Response("Too large", { status: 413 });
      }
      pieces.push(next.value);
    }
  }
  try {
    return await new Response(Buffer.concat(pieces), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Response("Not a form", { status: 400 });
  }
}

/** The fields of a form that was cut off, each as far as it can be kept, and which of them lost its end. */
function cutDown(typed: Typed): { typed: Typed; errors: FieldErrors } {
  const kept: Record<string, string | string[]> = {};
  const errors: Record<string, string> = {};
  for (const [field, value] of Object.entries(typed)) {
    const isLong = typeof value === "string" && value.length > longestKept;
    kept[field] = isLong ? firstPart(value) : value;
    if (isLong) errors[field] = "common:error.cut";
  }
  return { typed: kept, errors: Object.keys(errors).length > 0 ? errors : { form: "common:error.cut" } };
}

/** Whole signs only: no half of a sign that takes two units. */
function firstPart(text: string): string {
  const part = text.slice(0, longestKept);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}

function typedIn(form: FormData | URLSearchParams): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    const values = (form.getAll(key) as unknown[]).filter((value): value is string => typeof value === "string");
    typed[key] = values.length > 1 || key.endsWith("[]") ? values : (values[0] ?? "");
  }
  return typed;
}
