/**
 * Bank holidays of England and Wales, 2026 to 2028: the days that www.gov.uk/bank-holidays lists, worked out by us on
 * 25 November 2026 from the Banking and Financial Dealings Act 1971, Schedule 1, and the Easter calendar, with substitute
 * days. An extra one that is proclaimed is added by an authority as a closed day. Look again each November.
 */
export const bankHolidays: readonly string[] = [
  "2026-01-01",
  "2026-04-03",
  "2026-04-06",
  "2026-05-04",
  "2026-05-25",
  "2026-08-31",
  "2026-12-25",
  "2026-12-28",
  "2027-01-01",
  "2027-03-26",
  "2027-03-29",
  "2027-05-03",
  "2027-05-31",
  "2027-08-30",
  "2027-12-27",
  "2027-12-28",
  "2028-01-03",
  "2028-04-14",
  "2028-04-17",
  "2028-05-01",
  "2028-05-29",
  "2028-08-28",
  "2028-12-25",
  "2028-12-26",
];
