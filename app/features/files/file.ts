/** The ways to say it that are not words. One of each goes with a view. */
export const fileKinds = ["voice", "photo", "drawing"] as const;
export type FileKind = (typeof fileKinds)[number];

/** What is said to young people before they choose a file, and held to after. */
export const limits = { megabytes: 10, megapixels: 24, minutes: 5, side: 2048 } as const;

/** A little more than is said: what newer iPhones call 24 million dots is 5712 x 4284. */
export const mostDots = (limits.megapixels + 0.5) * 1_000_000;

/** What is kept of a file beside its bytes. */
export type KeptFile = { readonly id: string; readonly kind: FileKind; readonly type: string; readonly seconds: number | null };

/** A file as we made it anew. Nothing of the original is left but what can be seen or heard. */
export type OwnFile = { readonly type: string; readonly bytes: Buffer; readonly seconds: number | null };

/** Why something cannot be sent; each has words that say what to do. */
export type Unfit = "nothing" | "tooBig" | "tooManyDots" | "avif" | "notPicture" | "broken" | "notVoice" | "video" | "tooLong" | "tooOften" | "busy";

export type Cleaned = ({ readonly ok: true } & OwnFile) | { readonly ok: false; readonly why: Unfit };

export const unfit = (why: Unfit): Cleaned => ({ ok: false, why });

export function isFileKind(kind: string | undefined): kind is FileKind {
  return (fileKinds as readonly string[]).includes(kind ?? "");
}
