import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";

/** The bare address leads to the home page in the language the browser asks for. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).home, { headers: { Vary: "Accept-Language" } });
}
