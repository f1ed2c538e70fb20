const inside = ["moov", "trak", "mdia"];
const timed = ["mvhd", "tkhd", "mdhd"];

/** An MP4 whose headers no longer say when they were made: the exact time of a view is not ours to keep (R41). */
export function withoutTimes(mp4: Buffer): Buffer {
  const made = Buffer.from(mp4);
  clear(made, 0, made.length);
  return made;
}

function clear(mp4: Buffer, from: number, to: number) {
  for (let at = from; at + 8 <= to; ) {
    const size = mp4.readUInt32BE(at);
    const name = mp4.toString("latin1", at + 4, at + 8);
    const end = size === 0 ? to : size === 1 ? at + Number(mp4.readBigUInt64BE(at + 8)) : at + size;
    if (end <= at || end > to) return;
    if (inside.includes(name)) clear(mp4, at + 8, end);
    // After the name: one byte of version, three of flags, then created and changed, of 4 or 8 bytes each.
    if (timed.includes(name)) mp4.fill(0, at + 12, at + 12 + (mp4[at + 8] === 1 ? 16 : 8));
    at = end;
  }
}
