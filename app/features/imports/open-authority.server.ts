import { forgetAuthorities } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { addAuthority, addHosts, hostsHeld } from "./inside/source-store.server";

/** Small letters, digits and lines between them: it stands in commands and settings. */
const keyShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const hostShape = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

export type AuthorityOpened = { ok: true; name: string; made: boolean; hostsAdded: string[] } | { ok: false; why: "key" | "name" | "host" | "host-taken" };

/**
 * Opens an authority, from the command line: the row that everything else of its hangs on, and the host names that lead to it. One that
 * is there stays as it is; host names that are new to it are added.
 */
export async function openAuthority(asked: { key: string; name: string; hosts: readonly string[] }): Promise<AuthorityOpened> {
  const name = asked.name.trim();
  const hosts = [...new Set(asked.hosts.map((host) => host.trim().toLowerCase()))];
  if (!keyShape.test(asked.key)) return { ok: false, why: "key" };
  if (hosts.some((host) => !hostShape.test(host))) return { ok: false, why: "host" };
  const { authority, taken } = await hostsHeld(asked.key, hosts);
  if (!authority && name === "") return { ok: false, why: "name" };
  if (taken.some((row) => row.authorityId !== authority?.id)) return { ok: false, why: "host-taken" };
  const id = authority?.id ?? newId();
  const hostsAdded = hosts.filter((host) => !taken.some((row) => row.host === host));
  if (!authority || hostsAdded.length > 0) {
    await change({ kind: "system", authorityId: id }, authority ? "host.added" : "authority.opened", id, async (tx) => {
      if (!authority) await addAuthority(tx, { id, key: asked.key, name, openedAt: now() });
      await addHosts(tx, id, hostsAdded);
    });
    forgetAuthorities();
  }
  return { ok: true, name: authority?.name ?? name, made: !authority, hostsAdded };
}
