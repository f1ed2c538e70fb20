/** One table of numbers in a file of the kind "safetensors": what it is called, of what type and shape, and where its bytes lie. */
export type Tensor = { readonly type: string; readonly shape: readonly number[]; readonly bytes: Buffer };

type Described = Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }>;

/** The description of a file: eight bytes say how long it is, then it stands as JSON, then the numbers follow. */
function described(file: Buffer): { told: Record<string, string>; tables: Described; from: number } {
  const from = 8 + Number(file.readBigUInt64LE(0));
  const { __metadata__: told = {}, ...tables } = JSON.parse(file.subarray(8, from).toString("utf8")) as Described & { __metadata__?: never };
  return { told, tables, from };
}

/** The tables of a safetensors file, by name: views of its bytes, not copies. Throws where the file is not of that kind. */
export function tensorsOf(file: Buffer): ReadonlyMap<string, Tensor> {
  const { tables, from } = described(file);
  return new Map(
    Object.entries(tables).map(
      ([
        name,
        {
          dtype: type,
          shape,
          data_offsets: [start, end],
        },
      ]) => [name, { type, shape, bytes: file.subarray(from + start, from + end) }],
    ),
  );
}

/** What whoever made the file says of it. */
export const toldOf = (file: Buffer): Readonly<Record<string, string>> => described(file).told;

const whole = new Float32Array(1);
const bits = new Uint32Array(whole.buffer);

/** A number of 16 bits (IEEE 754) as one that can be reckoned with. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const [exponent, fraction] = [(half >>> 10) & 0x1f, half & 0x3ff];
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** What each number of 16 bits is: 65,536, while the encoder holds millions of them. */
export const halves = (): Float32Array => Float32Array.from({ length: 65_536 }, (_, half) => fromHalf(half));

/** The nearest number of 16 bits; what is too large for one is the largest. */
export function toHalf(number: number): number {
  whole[0] = Math.abs(number);
  const sign = number < 0 ? 0x8000 : 0;
  if ((whole[0] as number) >= 65_504) return sign | 0x7bff;
  if ((whole[0] as number) < 2 ** -14) return sign | Math.round((whole[0] as number) * 2 ** 24);
  // Half of the last place that is kept, then cut: rounds up into the exponent where it has to.
  return sign | (((bits[0] as number) - 0x38000000 + 0x1000) >>> 13);
}
