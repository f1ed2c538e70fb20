import { createServer } from "node:net";

/** The first port from `wanted` on that nobody listens on. Throws after 50. */
export async function freePortFrom(wanted, host) {
  for (let port = wanted; port < wanted + 50; port++) if (await isFree(port, host)) return port;
  throw new Error(`No port from ${wanted} to ${wanted + 49} is free. Name one: PORT=8080 npm start`);
}

function isFree(port, host) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}
