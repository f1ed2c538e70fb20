/**
 * Who a young person can turn to now, everywhere in England. One dated list (R51): every entry says where it was read and
 * on which day. `hours` is a locale key; it is null where no source that we read gives hours that agree. `checked` is false
 * where the number or the hours still have to be asked for: the page says so. The house fails when an entry is older than
 * 90 days. The authority's own numbers are rows (`HelpLine`), kept by an administrator.
 */
export type HelpLine = {
  readonly key: "emergency" | "childline" | "shout" | "mentalHealth" | "runaway" | "samaritans" | "papyrus" | "helpAtHand" | "advocate" | "become" | "nyas";
  readonly number: string;
  readonly href: `tel:${string}` | `sms:${string}`;
  readonly free: boolean;
  readonly hours: "always" | "workdays9to5" | null;
  readonly source: string;
  readonly lastVerified: string;
  readonly checked: boolean;
};

// why one day: all of it was read in section 4 of the safety requirements, written on that day.
const read = { lastVerified: "2026-11-22", checked: true } as const;
const unsure = {
  lastVerified: "2026-11-22",
  checked: false,
  hours: null,
} as const;

export const helpLines: readonly HelpLine[] = [
  {
    ...read,
    key: "emergency",
    number: "999",
    href: "tel:999",
    free: true,
    hours: "always",
    source: "commonly known",
  },
  {
    ...read,
    key: "childline",
    number: "0800 1111",
    href: "tel:08001111",
    free: true,
    hours: "always",
    source: "learning.nspcc.org.uk",
  },
  {
    ...read,
    key: "shout",
    number: "85258",
    href: "sms:85258",
    free: true,
    hours: "always",
    source: "giveusashout.org",
  },
  {
    ...read,
    key: "mentalHealth",
    number: "111",
    href: "tel:111",
    free: true,
    hours: null,
    source: "nhs.uk",
  },
  {
    ...read,
    key: "runaway",
    number: "116 000",
    href: "tel:116000",
    free: true,
    hours: null,
    source: "runawayhelpline.org.uk",
  },
  {
    ...read,
    key: "samaritans",
    number: "116 123",
    href: "tel:116123",
    free: true,
    hours: null,
    source: "NHS service manual (nhsuk)",
  },
  {
    ...read,
    key: "helpAtHand",
    number: "0800 528 0731",
    href: "tel:08005280731",
    free: true,
    hours: "workdays9to5",
    source: "childrenscommissioner.gov.uk",
  },
  {
    ...unsure,
    key: "papyrus",
    number: "0800 068 4141",
    href: "tel:08000684141",
    free: true,
    source: "a stored page; its hours have changed",
  },
  {
    ...unsure,
    key: "advocate",
    number: "0808 800 5792",
    href: "tel:08088005792",
    free: true,
    source: "coramvoice.org.uk; its pages disagree on hours",
  },
  {
    ...unsure,
    key: "become",
    number: "0800 023 2033",
    href: "tel:08000232033",
    free: true,
    source: "a page of 2020",
  },
  {
    ...unsure,
    key: "nyas",
    number: "0808 808 1001",
    href: "tel:08088081001",
    free: true,
    source: "commonly known",
  },
];
