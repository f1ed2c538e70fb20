/** The numbers of its own that every authority has to give before anybody may write to it (R51). */
export const ownLines = ["frontDoor", "outOfHours", "safeguardingLead", "lado", "advocacy", "complaints"] as const;
export type OwnLine = (typeof ownLines)[number];

export function isOwnLine(key: string): key is OwnLine {
  return (ownLines as readonly string[]).includes(key);
}

/** Those of them that young people are shown. The LADO and the lead are for staff. */
export const youngLines: readonly OwnLine[] = ["frontDoor", "outOfHours", "advocacy", "complaints"];

/** What can be dialled: digits, with a plus at the start at most. */
export function dialled(phone: string): string {
  return phone.trim().replace(/(?!^\+)\D/g, "");
}

export function isPhone(phone: string): boolean {
  return /^\+?\d{3,15}$/.test(dialled(phone)) && /^[+\d\s()-]+$/.test(phone.trim());
}

export function phoneHref(phone: string): `tel:${string}` {
  return `tel:${dialled(phone)}`;
}
