import { useSearchParams } from "@remix-run/react";
import { type Language, paths } from "~/paths";

/** The addresses of the very view that this page is of: its own address names it, and each link and form of it does too. */
export function useOwnPaths(language: Language) {
  const [search] = useSearchParams();
  return paths.young(language).ofView(search.get("of"));
}
