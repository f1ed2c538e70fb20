import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { connect } from "node:net";
import { type makeCertificate, openAnywhere } from "./certificate";

/** All hosts but ours, for a browser that is told to ask this proxy: BBC Weather, where leaving leads, whatever the host's name. */
export async function answerForWeather(certificate: ReturnType<typeof makeCertificate>) {
  const weather = createServer(certificate, (_, response) => response.setHeader("content-type", "text/html").end("<h1>Weather</h1>"));
  const weatherPort = await openAnywhere(weather);
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on("connect", (_, socket) => {
    const through = connect(weatherPort, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    socket.pipe(through).pipe(socket);
    for (const one of [socket, through]) one.on("error", () => [socket.destroy(), through.destroy()]);
  });
  return { port: await openAnywhere(proxy), end: () => [proxy.close(), weather.close()] };
}
