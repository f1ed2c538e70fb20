import type { RequestHandler } from "express";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that another site asks for. A browser always says where a form comes from, in Sec-Fetch-Site or
 * Origin; an unsafe request with neither, or with another origin, gets 403. Remix's own check trusts X-Forwarded-Host and
 * skips resource routes; this one stands before both, and drops that header unless a proxy of ours sets it.
 */
export function sameOriginOnly(options: { behindProxy: boolean }): RequestHandler {
  return (req, res, next) => {
    if (!options.behindProxy) {
      delete req.headers["x-forwarded-host"];
      delete req.headers["x-forwarded-proto"];
    }
    if (safe.has(req.method)) return next();
    const site = req.headers["sec-fetch-site"];
    const origin = req.headers.origin;
    const host = (options.behindProxy && req.headers["x-forwarded-host"]) || req.headers.host;
    if (site !== undefined && site !== "same-origin") return refuse();
    if (origin !== undefined && !sameHost(origin, String(host))) return refuse();
    if (site === undefined && origin === undefined) return refuse();
    return next();

    function refuse() {
      res.status(403).type("text/plain").send("This form came from another site, so nothing was changed.\n");
    }
  };
}

function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
