import type { Period } from "~/features/report/report-document";
import { quartersOf } from "./periods";

const monthOf = (day: string) => new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/**
 * What the customer team returned for the two quarters of a half-year, so that a report of that half-year has complaints whenever the
 * demonstration is loaded. Fictional: no authority returned these numbers.
 */
export function returnsOf(half: Period): string {
  const [first, second] = quartersOf(half);
  const [early, late] = [`${first.from},${first.to}`, `${second.from},${second.to}`];
  return `from,to,measure,raised_by,value,unit,of,words,changed,told
${early},complaints,,41,,,,,
${early},complaints,child,9,,,,,
${early},complaints,adult,32,,,,,
${early},compliments,,23,,,,,
${early},stage1UpheldOrPartlyUpheld,,38,percent,not given,,,
${early},stage2,,3,,,,,
${early},ombudsmanReferred,,1,,,,,
${early},ombudsmanDeclined,,1,,,,,
${early},theme,child,4,,,Not told about a move in time,,
${early},theme,adult,11,,,Calls that nobody returns,,
${early},learning,,,,,Young people heard of a move too late,A card with the new address is given a week before,Every worker at the ${monthOf(first.to)} meeting
${late},complaints,,36,,,,,
${late},complaints,child,12,,,,,
${late},compliments,,31,,,,,
${late},stage1InTime,,29,,36,,,
${late},stage1UpheldOrPartlyUpheld,,44,percent,36,,,
${late},stage2,,2,,,,,
${late},theme,child,5,,,Things that were promised and did not come,,
${late},learning,,,,,Promised things were ordered and nobody looked if they came,A list is checked each Friday,The Children in Care Council in ${monthOf(second.to)}
`;
}
