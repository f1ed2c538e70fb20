// why a text of its own: it runs in a thread that can be stopped (open-heic.server.ts), since a photo of 24 million dots takes seconds
// and one made to harm for ever. libheif is C, built for WebAssembly: it reaches no memory but its own, no file and no network.
const { readFileSync } = require("node:fs");
const { parentPort, workerData } = require("node:worker_threads");

const pageBytes = 65_536;
const turns = ["irot", "imir"];
const overLimit = 1000;

/** The decoder, with no more memory than it is given: what wants more fails as if there were none. */
function decoder(mostBytes) {
  const wasmBinary = readFileSync(require.resolve("libheif-js/libheif-wasm/libheif.wasm"));
  const instantiateWasm = (imports, ready) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasmBinary), imports);
    const memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    const grow = memory.grow.bind(memory);
    memory.grow = (pages) => {
      if (memory.buffer.byteLength + pages * pageBytes > mostBytes) throw new RangeError("no more memory");
      return grow(pages);
    };
    return ready(instance);
  };
  return require("libheif-js/libheif-wasm/libheif.js")({ wasmBinary, instantiateWasm, print() {}, printErr() {} });
}

/** Opens the photo that the file is of: its dots, turned as its container says, as a TIFF of nothing else. */
function open({ bytes, mostDots, mostBytes }) {
  const heif = decoder(mostBytes);
  const at = heif._malloc(bytes.length);
  heif.HEAPU8.set(bytes, at);
  const [error, out] = [heif._malloc(12), heif._malloc(16)];
  const number = (place) => heif.HEAPU32[place >> 2];
  const failed = () => number(error) !== 0;
  const why = () => (number(error + 4) === overLimit ? "tooManyDots" : "broken");

  const context = heif._heif_context_alloc();
  heif._heif_context_set_maximum_image_size_limit(context, Math.ceil(Math.sqrt(mostDots)));
  heif._heif_context_read_from_memory_without_copy(error, context, at, bytes.length, 0);
  if (failed()) return { why: why() };
  heif._heif_context_get_primary_image_handle(error, context, out);
  if (failed()) return { why: why() };
  const photo = number(out);
  if (heif._heif_image_handle_get_width(photo) * heif._heif_image_handle_get_height(photo) > mostDots) return { why: "tooManyDots" };

  const isSeeThrough = heif._heif_image_handle_has_alpha_channel(photo) === 1;
  const chroma = isSeeThrough ? heif.heif_chroma_interleaved_RGBA : heif.heif_chroma_interleaved_RGB;
  heif._heif_decode_image(error, photo, out, heif.heif_colorspace_RGB.value, chroma.value, 0);
  if (failed()) return { why: why() };
  const picture = number(out);
  const channel = heif.heif_channel_interleaved.value;
  const [width, height] = [heif._heif_image_get_width(picture, channel), heif._heif_image_get_height(picture, channel)];
  if (!(width > 0 && height > 0)) return { why: "broken" };
  if (width * height > mostDots) return { why: "tooManyDots" };
  const dots = heif._heif_image_get_plane_readonly(picture, channel, out);
  const stride = number(out);
  const samples = isSeeThrough ? 4 : 3;
  const row = (y) => heif.HEAPU8.subarray(dots + y * stride, dots + y * stride + width * samples);
  return { tiff: tiff({ width, height, samples, row, profile: profileOf(heif, photo, error), orientation: orientationOf(heif, context, photo, bytes) }) };
}

/** How its colours are meant: an iPhone's are wider than a screen's. */
function profileOf(heif, photo, error) {
  const size = heif._heif_image_handle_get_raw_color_profile_size(photo);
  if (size < 128) return null;
  const at = heif._malloc(size);
  heif._heif_image_handle_get_raw_color_profile(error, photo, at);
  const profile = Buffer.from(heif.HEAPU8.subarray(at, at + size));
  return heif.HEAPU32[error >> 2] === 0 && profile.toString("latin1", 16, 20) === "RGB " ? profile : null;
}

/**
 * How the opened picture is still to be turned, 1 to 8 as EXIF counts. Phones say it twice, in the container (irot, imir) and in EXIF, and
 * the container's has been done by now. EXIF alone counts as it does on a Mac: unless the file says that it keeps to MIAF, where it may not.
 */
function orientationOf(heif, context, photo, bytes) {
  const [list, name] = [heif._malloc(16), heif._malloc(8)];
  const item = heif._heif_image_handle_get_item_id(photo);
  const isTurned = turns.some((kind) => heif._heif_item_get_properties_of_type(context, item, Buffer.from(kind).readUInt32BE(0), list, 1) > 0);
  const head = Buffer.from(bytes.subarray(0, 256));
  const brands = head.toString("latin1", 8, head.readUInt32BE(0));
  if (isTurned || brands.includes("miaf")) return 1;
  heif.HEAPU8.set(Buffer.from("Exif\0"), name);
  if (heif._heif_image_handle_get_list_of_metadata_block_IDs(photo, name, list, 1) !== 1) return 1;
  const block = heif.HEAPU32[list >> 2];
  const size = heif._heif_image_handle_get_metadata_size(photo, block);
  const at = heif._malloc(size);
  heif._heif_image_handle_get_metadata(list, photo, block, at);
  return orientationIn(Buffer.from(heif.HEAPU8.subarray(at, at + size)));
}

function orientationIn(exif) {
  try {
    // Its first four bytes say how far behind them the TIFF block begins.
    const block = exif.subarray(4 + exif.readUInt32BE(0));
    const order = block.toString("latin1", 0, 2) === "II" ? "LE" : "BE";
    const u16 = (at) => block[`readUInt16${order}`](at);
    const first = block[`readUInt32${order}`](4);
    for (let n = 0; n < u16(first); n++) {
      const at = first + 2 + n * 12;
      if (u16(at) === 0x0112) return u16(at + 8) >= 1 && u16(at + 8) <= 8 ? u16(at + 8) : 1;
    }
  } catch {
    // Said in no way that can be read: it is not said.
  }
  return 1;
}

/** Dots as a TIFF, which sharp opens like any photo, with what its colours mean and how it is turned. In strips, so that it need not hold it twice. */
function tiff({ width, height, samples, row, profile, orientation }) {
  const rows = 64;
  const strips = Math.ceil(height / rows);
  const line = width * samples;
  const fields = [
    [256, 4, [width]],
    [257, 4, [height]],
    [258, 3, Array(samples).fill(8)],
    [259, 3, [1]],
    [262, 3, [2]],
    [273, 4, Array.from({ length: strips }, (_, n) => 8 + n * rows * line)],
    [274, 3, [orientation]],
    [277, 3, [samples]],
    [278, 4, [rows]],
    [279, 4, Array.from({ length: strips }, (_, n) => Math.min(rows, height - n * rows) * line)],
    ...(samples === 4 ? [[338, 3, [2]]] : []),
    ...(profile ? [[34_675, 7, profile]] : []),
  ];
  const sizes = { 3: 2, 4: 4, 7: 1 };
  const heldBytes = fields.reduce((sum, [, type, values]) => sum + sizes[type] * values.length + 4, 0);
  const first = 8 + height * line + ((height * line) % 2);
  const made = Buffer.alloc(first + 6 + fields.length * 12 + heldBytes);
  made.write("II*\0", "latin1");
  made.writeUInt32LE(first, 4);
  for (let y = 0; y < height; y++) made.set(row(y), 8 + y * line);
  made.writeUInt16LE(fields.length, first);
  let free = first + 6 + fields.length * 12;
  fields.forEach(([tag, type, values], n) => {
    const entry = first + 2 + n * 12;
    made.writeUInt16LE(tag, entry);
    made.writeUInt16LE(type, entry + 2);
    made.writeUInt32LE(values.length, entry + 4);
    const isShort = sizes[type] * values.length <= 4;
    let at = isShort ? entry + 8 : free;
    if (!isShort) made.writeUInt32LE(free, entry + 8);
    for (const value of values) {
      made.writeUIntLE(value, at, sizes[type]);
      at += sizes[type];
    }
    if (!isShort) free = at + (at % 2);
  });
  return made;
}

const opened = open(workerData);
parentPort.postMessage(opened, opened.tiff ? [opened.tiff.buffer] : []);
