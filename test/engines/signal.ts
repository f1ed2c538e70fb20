import { connect } from "node:net";
import { Transform } from "node:stream";
import { createServer } from "node:tls";
import { type makeCertificate, openAnywhere } from "./certificate";
import type { Engine } from "./start-engine";

/**
 * What WebKit is given: all that the site sends but `Cross-Origin-Opener-Policy`. why: with it WebKit opens another site in a process of
 * its own, and its WebDriver (2.50) answers nothing more after Back from there. The page is as it was, and Back asks for it anew.
 */
const withoutOpenerPolicy = () =>
  new Transform({
    transform: (piece: Buffer, _, done) => done(null, Buffer.from(piece.toString("latin1").replace(/^Cross-Origin-Opener-Policy:/im, "X-Left-Out:"), "latin1")),
  });

/**
 * The line from the browser to the site, by HTTPS as on young people's phones (by plain HTTP WebKit keeps pages for Back that it was told
 * not to). It can be cut, as a phone loses its signal.
 */
export async function signalTo(port: number, engine: Engine, certificate: ReturnType<typeof makeCertificate>) {
  const ends = new Set<{ destroy(): unknown }>();
  let cut = false;
  const line = createServer(certificate, (socket) => {
    const through = connect(port, "127.0.0.1");
    for (const one of [socket, through]) {
      ends.add(one);
      one.on("error", () => one.destroy());
      one.on("close", () => [ends.delete(one), socket.destroy(), through.destroy()]);
    }
    if (cut) return socket.destroy();
    socket.pipe(through);
    if (engine === "webkit") through.pipe(withoutOpenerPolicy()).pipe(socket);
    else through.pipe(socket);
  });
  const lose = () => {
    cut = true;
    for (const one of ends) one.destroy();
  };
  const find = () => {
    cut = false;
  };
  return { origin: `https://localhost:${await openAnywhere(line)}`, lose, find, end: () => [lose(), line.close()] };
}
