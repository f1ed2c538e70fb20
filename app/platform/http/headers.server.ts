import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { somewhereElse } from "./somewhere-else";

/** The one page that may ask for the microphone, and where a file that somebody sent is given out. */
const recordPage = /^\/(?!staff\/)[a-z-]+\/say\/voice$/;
const sentFile = /^\/[a-z-]+\/(say|back\/view)\/file\/[a-z]+$|^\/staff\/(views|complaints|safeguarding)\/[^/]+\/files\/[^/]+$/;

/** A fresh nonce for one answer's scripts and styles. */
export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/**
 * The exact security headers of every answer, errors included. A built file (style, script, font) is no document and gets
 * a policy under which it can do nothing. `Referrer-Policy` is `same-origin`, not
 * `no-referrer`: under the latter Chromium sends `Origin: null` with our own forms, and the origin check refuses them; no
 * other site sees a referrer in either case. `style-src-attr` is for React Aria, which positions with style attributes.
 */
export function securityHeaders(options: { secure: boolean; development: boolean }): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_req, res) => `'nonce-${(res as { locals?: { nonce?: string } }).locals?.nonce}'`],
        styleSrc: ["'self'", options.development ? "'unsafe-inline'" : (_req, res) => `'nonce-${(res as { locals?: { nonce?: string } }).locals?.nonce}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'"],
        connectSrc: options.development ? ["'self'", "ws:"] : ["'self'"],
        // why the second: a form that leaves the site is answered with a redirect there, and browsers ask about redirects too.
        formAction: ["'self'", new URL(somewhereElse).origin],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: "deny" },
    // These speak to browsers that no longer exist; every byte counts on a slow phone.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const protectFile = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  // why no script, style or frame at all: a file that somebody sent is looked at and heard, and does nothing (R100).
  const protectSent = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], sandbox: [], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    originAgentCluster: false,
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: "deny" },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  return (req, res, next) => {
    if (req.path.startsWith("/assets/")) return protectFile(req, res, next);
    if (req.method === "GET" && sentFile.test(req.path)) return protectSent(req, res, next);
    res.locals.nonce = newNonce();
    res.setHeader(
      "Permissions-Policy",
      `camera=(), microphone=${recordPage.test(req.path) ? "(self)" : "()"}, geolocation=(), payment=(), usb=(), accelerometer=(), gyroscope=(), browsing-topics=()`,
    );
    protect(req, res, next);
  };
}
