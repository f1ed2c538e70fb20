import { useRouteLoaderData } from "@remix-run/react";

/** A small script of one page; the page works without it. */
export function PageScript({ src }: { src: string }) {
  const root = useRouteLoaderData("root") as { nonce?: string } | undefined;
  return <script src={src} nonce={root?.nonce} defer />;
}
