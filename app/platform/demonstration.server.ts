import { env } from "./env.server";

/** Whether what is only for demonstrating and developing is open here: the pattern book. Closed where real people write. */
export function isDemonstration(): boolean {
  return env().NODE_ENV !== "production" || env().DEMO === "yes";
}
