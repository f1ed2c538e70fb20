import { type Measure, raisers } from "./returns";

/** The numbers that the page asks for, by what they are about; each for all, child-raised and adult-raised, with a base where it has one. */
export const askedTogether = [
  { about: "many", measures: ["complaints", "compliments", "withdrawn"] },
  { about: "stage1", measures: ["stage1", "stage1Upheld", "stage1PartlyUpheld", "stage1UpheldOrPartlyUpheld", "stage1NotUpheld", "stage1InTime"] },
  { about: "later", measures: ["stage2", "stage2UpheldOrPartlyUpheld", "stage2NotUpheld", "stage3"] },
  { about: "ombudsman", measures: ["ombudsmanReferred", "ombudsmanDeclined", "ombudsmanNoFault", "ombudsmanFault"] },
] as const satisfies readonly { about: string; measures: readonly Measure[] }[];
export const asked = askedTogether.flatMap((one) => [...one.measures]);
/** What the page asks for in words. */
export const askedInWords = ["themes", "learned", "changed", "told"] as const;
export const askedOf = ["all", ...raisers] as const;
export const fieldOf = (measure: string, who: (typeof askedOf)[number]) => `${measure}-${who}`;
const percents: readonly string[] = ["stage1UpheldOrPartlyUpheld"];
export const isPercent = (measure: string) => percents.includes(measure);
/** The fields of a number, in the order of the page. */
export const fieldsOf = (measure: string) => [...askedOf.map((who) => fieldOf(measure, who)), ...(isPercent(measure) ? [`${measure}-of`] : [])];
