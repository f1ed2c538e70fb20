import type { RequestHandler } from "express";
import { paths } from "~/paths";
import { isLanguage } from "../i18n/languages";
import { leftCookie } from "../sign-in/cookies.server";

/**
 * Somebody left on this phone while it had no signal, so nobody was told. Before anything else is shown or done here, that is made
 * up for: whoever comes next is led through leaving, and on to the page that they asked for.
 */
export const leftBefore: RequestHandler = (req, res, next) => {
  const language = req.path.split("/")[1] ?? "";
  const hasLeft = (req.headers.cookie ?? "").split(";").some((part) => part.trim() === `${leftCookie.name}=yes`);
  if (!hasLeft || !isLanguage(language) || req.path === paths.young(language).leave) return next();
  const then = req.method === "GET" ? req.originalUrl : paths.young(language).home;
  res.redirect(303, `${paths.young(language).leave}?${new URLSearchParams({ then })}`);
};
