#!/usr/bin/env node
// Writes a Brotli and a gzip copy beside every built file that gains by it, so that the server never compresses a file twice.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const folder = "build/client";
const worthIt = /\.(js|css|svg|json|html|txt|webmanifest)$/;
const smallest = 300;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => worthIt.test(name));
await Promise.all(files.map((name) => compress(join(folder, name))));

async function compress(file) {
  const raw = readFileSync(file);
  if (raw.length < smallest) return;
  const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY } };
  const copies = [
    [".br", await brotli(raw, quality)],
    [".gz", await gzip(raw, { level: 9 })],
  ];
  for (const [ending, copy] of copies) if (copy.length < raw.length) writeFileSync(file + ending, copy);
}
