import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyStaff } from "~/platform/door.server";

/** Asked for by a page whose reader wants to stay signed in: coming in is what keeps a sign-in. Says how long it has now. */
export async function loader(args: LoaderFunctionArgs) {
  const { signInLeft } = await anyStaff(args);
  return Response.json(signInLeft, { headers: { "Cache-Control": "no-store" } });
}
