#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the CLI would otherwise download: speaks the same
// JSON-RPC (one message a line on stdin and stdout) and passes each request to the WebAssembly engine.
import { mkdir, open, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { adapterFor, adapterForTextsAlone, loadEngine, panic } from "./wasm-engine.mjs";

const renamed = { getDatabaseVersion: "version" };
let connection;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean" },
  },
});

if (options.version) {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const { version } = JSON.parse(await readFile(join(dirname(entry), "package.json"), "utf8"));
  console.log(`schema-engine-cli ${version.split(".").at(-1)}`);
} else if (positionals[0] === "cli") {
  await answerOnce(positionals[1]);
} else {
  await answerRequests();
}

/** `cli can-connect-to-database` and `cli create-database`: the exit code is the answer. */
async function answerOnce(command) {
  const url = databaseUrl();
  try {
    if (command === "create-database") await createDatabase(url);
    else await connect(url);
    process.exit(0);
  } catch (error) {
    const fields = { message: error.message, error_code: url.startsWith("file:") ? "P1003" : "P1001" };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exit(1);
  }
}

async function answerRequests() {
  let engine;
  let printed = 0;
  let current;
  // A panic inside the engine surfaces here and leaves its promise unsettled for ever.
  process.on("uncaughtException", (error) => {
    send({ id: current?.id, error: toRpcError(error) });
    process.exitCode = 101;
  });
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (!request.method) continue; // the CLI's receipt for something printed
    current = request;
    try {
      engine ??= await startEngine(request);
      const result = await ask(engine, request);
      // The CLI shows a diff only when it is asked to print it, before the result.
      if (request.method === "diff" && result.stdout) {
        send({ id: `print-${++printed}`, method: "print", params: { content: result.stdout } });
        result.stdout = null;
      }
      send({ id: request.id, result: result ?? null });
    } catch (error) {
      send({ id: request.id, error: toRpcError(error) });
    }
  }
  process.exit(0);
}

async function startEngine(request) {
  const { SchemaEngine } = await loadEngine();
  // An empty list makes the engine panic; none at all is fine.
  const files = options.datamodels;
  const datamodels = files && (await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")])));
  const log = () => {};
  connection = await (isAboutTexts(request) ? adapterForTextsAlone : adapterFor)(databaseUrl());
  return SchemaEngine.new({ datamodels }, log, connection);
}

function isAboutTexts({ method, params }) {
  const texts = ["empty", "schemaDatamodel"];
  if (databaseUrl().startsWith("file:")) texts.push("migrations"); // replayed in a shadow database in memory
  return method === "diff" && texts.includes(params.from.tag) && texts.includes(params.to.tag);
}

function ask(engine, { method, params }) {
  if (method === "createDatabase") {
    return createDatabase(databaseUrl()).then((databaseName) => ({ databaseName }));
  }
  return engine[renamed[method] ?? method](params);
}

function databaseUrl() {
  const { url } = JSON.parse(options.datasource ?? "{}");
  if (!url) throw new Error("No database URL. Set DATABASE_URL, for example file:./data/in-our-words.db");
  return url;
}

async function connect(url) {
  const path = url.replace(/^file:/, "");
  if (path !== url) return (await open(path, "r")).close();
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.end();
}

async function createDatabase(url) {
  const path = url.replace(/^file:/, "");
  if (path !== url) {
    await mkdir(dirname(path), { recursive: true });
    await (await open(path, "a")).close();
    return path;
  }
  const { default: pg } = await import("pg");
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = "/postgres";
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
  return name;
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function toRpcError(error) {
  const panicked = error.name === "RuntimeError";
  const message = panicked ? panic.get() : withCause(error.message);
  const data = { is_panic: panicked, message, error_code: error.code ?? null, meta: error.meta ?? null };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

// The engine names an error of the database's driver by number alone.
function withCause(message) {
  const number = /External error id#(\d+)/.exec(message)?.[1];
  const cause = number && connection?.errorRegistry.consumeError(Number(number))?.error;
  return cause ? `${cause.message ?? cause}\n${message}` : message;
}
