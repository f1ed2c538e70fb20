import { z } from "zod";
import { nearest } from "~/platform/nearest";
import { type Facts, factsShape } from "./facts-shape";
import { type JsonPath, type Place, readPositionedJson } from "./positioned-json";

/** One thing wrong with a file: where (a path in the file, with line and column) and what, as a plain sentence. */
export type Problem = Place & { where: string; what: string };
export type ReadFacts = { ok: true; facts: Facts } | { ok: false; problems: Problem[] };

/**
 * Reads a facts file. Every problem is told at once, in the order of the file, each with its place; a file with one
 * problem is not loaded at all. Keys named by others ("by", "to", "parent") must be groups of the same file.
 */
export function readFacts(text: string): ReadFacts {
  const json = readPositionedJson(text);
  if (!json.ok)
    return {
      ok: false,
      problems: [{ where: written(json.path), what: `This is not JSON: ${json.what}.`, ...json.place }],
    };
  const parsed = factsShape.safeParse(json.value);
  const problems: Problem[] = [];
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const path = [...issue.path, key] as JsonPath;
        const meant = nearest(key, keysAt(issue.path as JsonPath));
        const hint = meant ? ` Did you mean "${meant}"?` : "";
        problems.push({
          where: written(path),
          what: `The key "${key}" is not known here.${hint}`,
          ...json.placeOfKey(path),
        });
      }
      continue;
    }
    const path = issue.path as JsonPath;
    problems.push({
      where: written(path),
      what: sentence(issue, valueAt(json.value, path), path),
      ...json.placeOf(path),
    });
  }
  if (parsed.success) {
    for (const { path, what } of crossReferences(parsed.data)) problems.push({ where: written(path), what, ...json.placeOf(path) });
  }
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  return { ok: true, facts: parsed.data };
}

/** A path as people write it: asks[3].did */
function written(path: JsonPath): string {
  const parts = path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`));
  return parts.join("") || "the whole file";
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | null | undefined)?.[part], value);
}

function sentence(issue: z.core.$ZodIssue, value: unknown, path: JsonPath): string {
  const name = String(path.at(-1) ?? "the file");
  const shown = typeof value === "string" || typeof value === "number" ? ` (here: ${JSON.stringify(value)})` : "";
  if (issue.code === "invalid_type") {
    if (value === undefined) return `"${name}" is missing.`;
    return `"${name}" must be ${kindNames[issue.expected] ?? issue.expected}${shown || ` (here: ${kindOf(value)})`}.`;
  }
  if (/^(is|ends|names|says|lists) /.test(issue.message)) return `"${name}" ${issue.message}${shown}.`;
  return `"${name}" is not right: ${issue.message}${shown}.`;
}

const kindNames: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
};

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : (kindNames[typeof value] ?? typeof value);
}

/** The keys that the shape knows at a path. */
function keysAt(path: JsonPath): string[] {
  let shape: unknown = factsShape;
  for (const part of path) {
    shape = unwrapped(shape);
    if (shape instanceof z.ZodObject) shape = shape.shape[String(part)];
    else if (shape instanceof z.ZodArray) shape = shape.element;
    else return [];
  }
  shape = unwrapped(shape);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

function unwrapped(shape: unknown): unknown {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable ? unwrapped(shape.unwrap()) : shape;
}

/** Groups that are named and not described, and keys given twice. */
function* crossReferences(facts: Facts): Generator<{ path: JsonPath; what: string }> {
  const groups = facts.groups.map((group) => group.key);
  const unknown = (key: string) => {
    const meant = nearest(key, groups);
    return `No group in this file has the key "${key}".${meant ? ` Did you mean "${meant}"?` : ""}`;
  };
  for (const [index, group] of facts.groups.entries()) {
    if (groups.indexOf(group.key) < index) yield { path: ["groups", index, "key"], what: `The key "${group.key}" is used twice.` };
    if (group.parent && !groups.slice(0, index).includes(group.parent)) {
      const late = groups.includes(group.parent);
      const what = late ? `The group "${group.parent}" must stand before the groups within it.` : unknown(group.parent);
      yield { path: ["groups", index, "parent"], what };
    }
  }
  const asks = facts.asks.map((ask) => ask.key);
  for (const [index, ask] of facts.asks.entries()) {
    if (asks.indexOf(ask.key) < index) yield { path: ["asks", index, "key"], what: `The key "${ask.key}" is used twice.` };
    for (const [at, key] of ask.by.entries()) if (!groups.includes(key)) yield { path: ["asks", index, "by", at], what: unknown(key) };
  }
  for (const [index, award] of (facts.recognition ?? []).entries()) {
    for (const [at, key] of award.to.entries()) {
      if (!groups.includes(key)) yield { path: ["recognition", index, "to", at], what: unknown(key) };
    }
  }
}
