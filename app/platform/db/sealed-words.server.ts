import { createHmac, randomBytes } from "node:crypto";
import { env } from "../env.server";
import { keyFor, sealBytes, tokenHash, unsealBytes } from "../seal.server";
import { type SealedRoom, sealedTables } from "./sealed-columns";

type Keys = { readonly id: string; readonly of: Readonly<Record<SealedRoom, Buffer>>; readonly found: Buffer };
let made: { readonly secret: string; readonly keys: Keys } | undefined;

/** The keys of the rooms, made from SEALING_KEY, which is outside the database. */
function keys(): Keys {
  const secret = env().SEALING_KEY;
  if (made?.secret !== secret) {
    const of = { words: keyFor(secret, "room/words"), lane: keyFor(secret, "room/lane"), complaints: keyFor(secret, "room/complaints") };
    made = { secret, keys: { id: tokenHash(keyFor(secret, "room/name")).slice(0, 8), of, found: keyFor(secret, "room/found") } };
  }
  return made.keys;
}

/** A name of the key in use, which tells nothing of the key: what was sealed with another begins otherwise. */
export const sealingKeyId = () => keys().id;

// No form lets this sign in, and a text that begins with it all the same does not open, so that it stays what it is.
const sign = "\u0001";
const letters = { words: "w", lane: "l", complaints: "c" } as const satisfies Record<SealedRoom, string>;
const roomOf = { w: "words", l: "lane", c: "complaints" } as const satisfies Record<string, SealedRoom>;
const wrappedLength = 12 + 16 + 32;

/** How a text or bytes begin that are sealed with the key in use, in a room. */
export const sealedBeginning = (room: SealedRoom) => `${sign}${letters[room]}${sealingKeyId()}.`;
const beginningLength = 11;

/**
 * A value of a sealed column as it lies on the disk: AES-256-GCM with a fresh key of its own, which is itself sealed with its
 * room's. What is empty stays empty, so that "nothing is left of it" can be asked of the database. Of a column that is not
 * sealed, the value as it is.
 */
export function sealedFor<Value>(table: string, column: string, value: Value): Value {
  const sealed = sealedTables[table];
  if (!sealed?.columns.includes(column)) return value;
  if (typeof value === "string" && value !== "") return (sealedBeginning(sealed.room) + sealed64(Buffer.from(value), sealed.room)) as Value;
  if (value instanceof Uint8Array && value.length > 0) {
    return Buffer.concat([Buffer.from(sealedBeginning(sealed.room)), sealedBytes(value, sealed.room)]) as unknown as Value;
  }
  return value;
}

/**
 * By what a sealed value is found: a keyed hash (HMAC-SHA-256), another in each table and authority. Without SEALING_KEY nobody can try
 * words on it.
 */
export function foundHash(table: string, authorityId: string, value: string): string {
  return createHmac("sha256", keys().found)
    .update(JSON.stringify([table, authorityId, value]))
    .digest("base64url");
}

function sealedBytes(bytes: Uint8Array, room: SealedRoom): Buffer {
  const own = randomBytes(32);
  return Buffer.concat([sealBytes(own, keys().of[room], room), sealBytes(bytes, own, room)]);
}
const sealed64 = (bytes: Uint8Array, room: SealedRoom) => sealedBytes(bytes, room).toString("base64");

function openedBytes(bytes: Uint8Array, room: SealedRoom): Buffer | null {
  const own = unsealBytes(bytes.subarray(0, wrappedLength), keys().of[room], room);
  return own && unsealBytes(bytes.subarray(wrappedLength), own, room);
}

/** What was sealed, opened; anything else as it is: a row from before words were sealed, or a column that is not. */
export function opened(value: unknown): unknown {
  if (typeof value === "string") {
    if (!value.startsWith(sign)) return value;
    const room = roomIn(value.slice(0, beginningLength));
    return (room && openedBytes(Buffer.from(value.slice(beginningLength), "base64"), room)?.toString("utf8")) ?? value;
  }
  if (value instanceof Uint8Array) {
    if (value[0] !== 1) return value;
    const room = roomIn(Buffer.from(value.subarray(0, beginningLength)).toString("latin1"));
    return (room && openedBytes(value.subarray(beginningLength), room)) ?? value;
  }
  return value;
}

function roomIn(beginning: string): SealedRoom | undefined {
  const room = roomOf[beginning[1] as keyof typeof roomOf];
  return room && beginning === sealedBeginning(room) ? room : undefined;
}

/** Rows of the database with everything in them opened, at any depth; changes them in place. */
export function openedRows<Rows>(rows: Rows): Rows {
  if (Array.isArray(rows)) for (const row of rows) openedRows(row);
  else if (rows !== null && typeof rows === "object" && Object.getPrototypeOf(rows) !== Date.prototype) {
    for (const [name, value] of Object.entries(rows)) {
      if (typeof value === "string" || value instanceof Uint8Array) {
        const open = opened(value);
        if (open !== value) (rows as Record<string, unknown>)[name] = open;
      } else openedRows(value);
    }
  }
  return rows;
}
