import { z } from "zod";

/** What a facts file may hold. Every object is strict: an unknown key is a mistake to be told, not to be dropped. */
const text = z.string().min(1, "is empty");
const line = z.number().int().positive().optional();
const count = z.number().int().nonnegative();
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a key: small letters, digits and "-"');
const day = z.iso.date("is not a day written as YYYY-MM-DD");
const period = z.tuple([day, day]).refine(([from, to]) => from <= to, "ends before it begins");

const meetings = z
  .strictObject({
    period: period.nullable(),
    count,
    illustrativeDates: z.array(day).optional(),
    dates: z.array(day).optional(),
  })
  .superRefine((given, context) => {
    const days = [...(given.dates ?? []), ...(given.illustrativeDates ?? [])];
    const [from, to] = given.period ?? [];
    if (days.length > 0 && days.length !== given.count) {
      context.addIssue({
        code: "custom",
        path: ["count"],
        message: `says ${given.count}, but ${days.length} dates are listed`,
      });
    }
    for (const name of ["dates", "illustrativeDates"] as const) {
      for (const [index, on] of (given[name] ?? []).entries()) {
        if (from && to && (on < from || on > to)) {
          context.addIssue({
            code: "custom",
            path: [name, index],
            message: `is outside the period ${from} to ${to}`,
          });
        }
      }
    }
    if (new Set(days).size < days.length) context.addIssue({ code: "custom", path: [], message: "lists one day twice" });
  });

const group = z.strictObject({
  key,
  name: text,
  short: text.optional(),
  every: z
    .string()
    .regex(/^P\d+[DWM]$/, 'is not a rhythm such as "P3W"')
    .optional(),
  parent: key.optional(),
  closed: z.boolean().optional(),
  state: text.optional(),
  meetings: meetings.optional(),
  line,
});

const ask = z.strictObject({
  key,
  by: z.array(key).min(1, "names no group"),
  verb: text,
  asked: text,
  wish: text.optional(),
  did: z.array(text),
  difference: text.nullable(),
  quote: text.optional(),
  staffQuote: text.optional(),
  note: text.optional(),
  line,
});

const percentOf = {
  percent: z.number().min(0).max(100),
  of: count.nullable(),
  note: text.optional(),
};

export const factsShape = z.strictObject({
  about: text.optional(),
  authority: z.strictObject({ name: text, documentDate: day }),
  groups: z.array(group),
  sideMeetings: z.array(z.strictObject({ what: text, count: count.nullable(), line })).optional(),
  asks: z.array(ask),
  topTips: z.strictObject({ challenge: text, tips: z.array(text), line }).optional(),
  recruitment: z.array(z.strictObject({ post: text, seniorAppointment: z.boolean(), youngPeopleInvolved: z.boolean(), line })).optional(),
  recognition: z.array(z.strictObject({ what: text, to: z.array(key), line })).optional(),
  jargon: z
    .array(
      z.strictObject({
        term: text,
        state: z.enum(["stopped", "flagged"], 'is neither "stopped" nor "flagged"'),
        instead: z.array(text).optional(),
        said: text.optional(),
        line,
      }),
    )
    .optional(),
  complaintsAndCompliments: z
    .strictObject({
      period,
      complaints: count,
      compliments: count,
      stage1UpheldOrPartlyUpheld: z.strictObject(percentOf).optional(),
      stage2: count.optional(),
      ombudsman: z.strictObject({ referred: count, declinedToInvestigate: count, noFaultFound: count }).optional(),
      learning: z.array(text).optional(),
      line,
    })
    .optional(),
  feedbackCoverage: z
    .strictObject({
      what: text,
      practiceEvaluationsReturned: count,
      withParentViews: count,
      parentsVisited: count.optional(),
      practiceObservationForms: count.optional(),
      line,
    })
    .optional(),
  populations: z
    .array(
      z.strictObject({
        what: text,
        count,
        percent: percentOf.percent.optional(),
        of: percentOf.of.optional(),
        note: text.optional(),
        line,
      }),
    )
    .optional(),
});

export type Facts = z.infer<typeof factsShape>;
