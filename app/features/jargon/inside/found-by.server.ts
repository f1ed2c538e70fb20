import { foundHash } from "~/platform/db/sealed-words.server";

/** By what a word is found: its address is sealed. */
export const keyHashOf = (authorityId: string, key: string) => foundHash("JargonTerm", authorityId, key);

/** One word by its address: also one from before addresses were sealed, which the server has not come to yet. */
export const foundBy = (authorityId: string, key: string) => ({ authorityId, keyHash: { in: [keyHashOf(authorityId, key), key] } });
