import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { notFound, type Visitor } from "~/platform/door.server";
import { periodToRead } from "./pages.server";
import type { Period } from "./report-document";

/** The period of an address. Whoever asks for other days than there are reports of is led to the list, which says why. */
export async function periodOfReport({ authority }: Visitor, { from, to }: Record<string, string | undefined>): Promise<Period> {
  const period = await periodToRead(authority.id, from, to);
  if (!period) throw notFound();
  if (period === "other") throw redirect(`${paths.staff.reports}?${new URLSearchParams({ from: from ?? "", to: to ?? "" })}`);
  return period;
}
