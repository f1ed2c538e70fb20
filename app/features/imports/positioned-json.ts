/** Where in a text: line and column count from 1. */
export type Place = { line: number; column: number };
/** A value's way in from the top, such as ["asks", 3, "did"]. */
export type JsonPath = readonly (string | number)[];

export type PositionedJson =
  | { ok: true; value: unknown; placeOf: (path: JsonPath) => Place; placeOfKey: (path: JsonPath) => Place }
  | { ok: false; what: string; path: JsonPath; place: Place };

class Broken extends Error {
  constructor(
    readonly what: string,
    readonly path: JsonPath,
    readonly at: number,
  ) {
    super(what);
  }
}

/**
 * Reads JSON (RFC 8259) and remembers where every value and every key stands, so that an error can name its place. A key
 * given twice is an error, as one of the two would be lost. `placeOf` a path that is not there is the nearest one above it.
 */
export function readPositionedJson(text: string): PositionedJson {
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const place = (at: number): Place => {
    const before = text.slice(0, at).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const nearestIn = (known: Map<string, number>) => (path: JsonPath) => {
    const own = known.get(JSON.stringify(path));
    if (own !== undefined) return place(own);
    for (let length = path.length; length >= 0; length--) {
      const above = values.get(JSON.stringify(path.slice(0, length)));
      if (above !== undefined) return place(above);
    }
    return place(0);
  };
  try {
    const value = new Reader(text, values, keys).whole();
    return { ok: true, value, placeOf: nearestIn(values), placeOfKey: nearestIn(keys) };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, what: error.what, path: error.path, place: place(error.at) };
    throw error;
  }
}

const literals: readonly [string, unknown][] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly values: Map<string, number>,
    private readonly keys: Map<string, number>,
  ) {
    if (text.startsWith("\uFEFF")) this.at = 1;
  }

  whole(): unknown {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) throw new Broken("there is something after the end", [], this.at);
    return value;
  }

  private space() {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at++;
  }

  private value(path: JsonPath): unknown {
    this.space();
    this.values.set(JSON.stringify(path), this.at);
    const first = this.text[this.at];
    if (first === "{") return this.object(path);
    if (first === "[") return this.array(path);
    if (first === '"') return this.string(path);
    for (const [written, value] of literals) {
      if (!this.text.startsWith(written, this.at)) continue;
      this.at += written.length;
      return value;
    }
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.at;
    const found = number.exec(this.text)?.[0];
    if (!found) throw new Broken(first === undefined ? "it ends too early" : "a value is expected here", path, this.at);
    this.at += found.length;
    return Number(found);
  }

  private object(path: JsonPath): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Set<string>();
    this.inside("}", path, () => {
      const keyAt = this.at;
      if (this.text[this.at] !== '"') throw new Broken('a key in "…" is expected here', path, this.at);
      const key = this.string(path);
      if (seen.has(key)) throw new Broken(`"${key}" is here a second time`, [...path, key], keyAt);
      seen.add(key);
      this.keys.set(JSON.stringify([...path, key]), keyAt);
      this.space();
      if (this.text[this.at] !== ":") throw new Broken('a ":" is expected here', [...path, key], this.at);
      this.at++;
      Object.defineProperty(object, key, {
        value: this.value([...path, key]),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    });
    return object;
  }

  private array(path: JsonPath): unknown[] {
    const array: unknown[] = [];
    this.inside("]", path, () => array.push(this.value([...path, array.length])));
    return array;
  }

  /** The parts between an opening bracket and `end`, with commas between them and none after the last. */
  private inside(end: "}" | "]", path: JsonPath, part: () => void) {
    this.at++;
    this.space();
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    for (;;) {
      this.space();
      part();
      this.space();
      const next = this.text[this.at];
      if (next === end) {
        this.at++;
        return;
      }
      if (next !== ",") throw new Broken(next === undefined ? "it ends too early" : `a "," or "${end}" is expected here`, path, this.at);
      this.at++;
    }
  }

  private string(path: JsonPath): string {
    const from = this.at;
    for (this.at++; this.at < this.text.length && this.text[this.at] !== '"'; this.at++) {
      if (this.text[this.at] === "\n") throw new Broken('a " is missing before the end of the line', path, from);
      if (this.text[this.at] === "\\") this.at++;
    }
    this.at++;
    try {
      return JSON.parse(this.text.slice(from, this.at)) as string;
    } catch {
      throw new Broken("this text in quotation marks cannot be read", path, from);
    }
  }
}
