import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** A 32-byte key for one purpose from a longer secret. */
export function keyFor(secret: string | Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), `in-our-words/${purpose}`, 32));
}

/** Seals a text with AES-256-GCM; `about` is bound in, so that a sealed text cannot be moved to another row. */
export function seal(text: string, key: Buffer, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Opens what `seal` sealed; null when the key, the place or the bytes are not the same. */
export function unseal(sealed: string, key: Buffer, about: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** SHA-256, base64url: for tokens of 128 random bits or more, never for anything a person chose. */
export function tokenHash(token: string | Buffer): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** A fresh 256-bit token, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Seals bytes, such as a picture, as `seal` seals a text. */
export function sealBytes(bytes: Uint8Array, key: Buffer, about: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const sealed = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** Opens what `sealBytes` sealed; null when the key, the place or the bytes are not the same. */
export function unsealBytes(sealed: Uint8Array, key: Buffer, about: string): Buffer | null {
  if (sealed.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(Buffer.from(about));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
}
