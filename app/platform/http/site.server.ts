import http from "node:http";
import path from "node:path";
import { constants } from "node:zlib";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import sirv from "sirv";
import { closeDatabase } from "../db/db.server";
import { env } from "../env.server";
import { log } from "../log.server";
import { keepSending, type RegularWork } from "../outbox/keep-sending.server";
import { networkOf } from "../throttle.server";
import { securityHeaders } from "./headers.server";
import { checkHealth } from "./health.server";
import { leftBefore } from "./left-before.server";
import { sameOriginOnly } from "./same-origin.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    /** A bucket's name for limits; no address can be got back from it. */
    network: string;
  }
}

type Build = ServerBuild | (() => Promise<ServerBuild>);
type SiteOptions = { build: Build; devMiddleware?: RequestHandler };
type ServeOptions = SiteOptions & {
  /** Each throws when the site must not open yet. */
  before?: readonly (() => Promise<void>)[];
  /** What the server does by itself, besides sending messages. */
  regularly?: readonly RegularWork[];
  /** What comes before each round of sending messages. */
  beforeSending?: () => Promise<void>;
};

/** The whole site as an Express application: headers, origin check, static files, pages. Logs ids, never words. */
export function createSite({ build, devMiddleware }: SiteOptions) {
  const settings = env();
  const development = devMiddleware !== undefined;
  const site = express();
  site.disable("x-powered-by");
  if (settings.BEHIND_PROXY === "yes") site.set("trust proxy", 1);

  site.use(securityHeaders({ secure: settings.BEHIND_PROXY === "yes", development }));
  site.use(sameOriginOnly({ behindProxy: settings.BEHIND_PROXY === "yes" }));
  site.get("/healthz", async (_req, res) => {
    const health = await checkHealth();
    res
      .status(health.ok ? 200 : 503)
      .setHeader("Cache-Control", "no-store")
      .json(health);
  });

  if (devMiddleware) site.use(devMiddleware);
  else {
    const files = path.resolve("build/client");
    site.use("/assets", sirv(path.join(files, "assets"), { immutable: true, maxAge: 31_536_000, brotli: true, gzip: true }));
    site.use(sirv(files, { maxAge: 3600, brotli: true, gzip: true }));
    site.use("/assets", (_req, res) => void res.status(404).type("text/plain").send("Not found\n"));
  }
  site.use(
    compression({
      // why these: from 7 on Brotli knows letters of more than one byte (an Arabic page is 5% smaller); a window of 64 kB makes it as quick as 6.
      brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_LGWIN]: 16 } },
      filter: (req, res) => !String(res.getHeader("Content-Type")).includes("event-stream") && compression.filter(req, res),
    }),
  );
  site.use(leftBefore);
  site.use(timed);
  site.all(
    "*",
    createRequestHandler({
      build,
      mode: settings.NODE_ENV,
      getLoadContext: (req, res): AppLoadContext => ({ nonce: String(res.locals.nonce), network: networkOf(req.ip) }),
    }),
  );
  return site;
}

/** One log line for a page, which is only heard of by default where it failed or took long. Nothing of its address. */
const timed: RequestHandler = (req, res, next) => {
  const began = performance.now();
  res.on("finish", () => {
    const ms = Math.round(performance.now() - began);
    const fields = { status: res.statusCode, ms, method: req.method === "POST" ? "POST" : "GET" } as const;
    if (res.statusCode >= 500 || ms > 1000) log.warn("page.slow-or-failed", fields);
    else log.debug("page.answered", fields);
  });
  next();
};

/**
 * Serves the site until the process is told to stop; then takes no new work, lets what is under way finish (10 s at
 * most), closes the database and ends. Resolves with the port once it listens.
 */
export async function serve(options: ServeOptions): Promise<{ port: number; stop: () => Promise<void> }> {
  for (const ready of options.before ?? []) await ready();
  const server = http.createServer(createSite(options));
  // why so long: a photo of 10 MB on a slow phone takes minutes. The headers still have to come within one.
  server.requestTimeout = 300_000;
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(env().PORT, env().HOST, listening);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : env().PORT;
  log.info("site.started", { port });
  const stopSending = keepSending(options.regularly, options.beforeSending);

  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(late);
      await stopSending();
      await closeDatabase();
      log.info("site.stopped");
    })();
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  return { port, stop };
}
