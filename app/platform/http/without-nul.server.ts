import { Transform } from "node:stream";

/**
 * What React writes, without the NUL bytes that it leaves at the end of a full piece where a letter of several bytes no longer
 * fits (React 18 hands on the whole piece, also what it did not fill). No page holds a NUL of its own; in a box to write in a
 * browser would make a stray sign of it, and somebody's words would be sent back changed.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      const bytes = Buffer.from(piece);
      done(null, bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes);
    },
  });
}
