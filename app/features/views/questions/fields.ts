import { z } from "zod";

/** Several values of one field: none, one or many come as nothing, a text or a list. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined || value === "" ? [] : [value].flat()));

/** One of a list, or nothing: what is not on the list is nothing. */
export const oneOrNone = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values).optional().catch(undefined);

/** An id of ours, or nothing. */
export const idOrNone = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .optional()
  .catch(undefined);
