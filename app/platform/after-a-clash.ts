import type { ShouldRevalidateFunction } from "@remix-run/react";

/**
 * For a page whose action answers 409 where somebody else was quicker: what it shows is asked for anew then, so that theirs stands on it
 * and what is sent next starts from it. After any other mistake it stays as it was read.
 */
export const afterAClash: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) => actionStatus === 409 || defaultShouldRevalidate;
