/**
 * Who a young person can turn to now. One dated list, shown on the help page and after sending. `hours` is a locale key.
 * Local numbers (front door, out of hours, advocate) come with an authority's own settings.
 */
export type HelpLine = {
  readonly key: "emergency" | "childline" | "shout" | "mentalHealth" | "advocate";
  readonly number: string;
  readonly href: `tel:${string}` | `sms:${string}`;
  readonly free: boolean;
  readonly source: string;
  readonly lastVerified: string;
};

export const helpLines: readonly HelpLine[] = [
  {
    key: "emergency",
    number: "999",
    href: "tel:999",
    free: true,
    source: "gov.uk",
    lastVerified: "2026-11-22",
  },
  {
    key: "childline",
    number: "0800 1111",
    href: "tel:08001111",
    free: true,
    source: "childline.org.uk",
    lastVerified: "2026-11-22",
  },
  {
    key: "shout",
    number: "85258",
    href: "sms:85258",
    free: true,
    source: "giveusashout.org",
    lastVerified: "2026-11-22",
  },
  {
    key: "mentalHealth",
    number: "111",
    href: "tel:111",
    free: true,
    source: "nhs.uk",
    lastVerified: "2026-11-22",
  },
  {
    key: "advocate",
    number: "0808 800 5792",
    href: "tel:08088005792",
    free: true,
    source: "coramvoice.org.uk",
    lastVerified: "2026-11-22",
  },
];
