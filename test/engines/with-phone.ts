import { test as base } from "@playwright/test";
import type { Language } from "../journeys/site";
import { makeCertificate } from "./certificate";
import { Phone } from "./phone";
import { signalTo } from "./signal";
import { type Engine, startEngine } from "./start-engine";
import { answerForWeather } from "./weather";
import type { Wire } from "./wire";

type Signal = Awaited<ReturnType<typeof signalTo>>;
export type Options = { engine: Engine; scripts: boolean };
type Line = { wire: Wire; signal: Signal };

/** A test that is given a phone and its signal. The engine starts once for all tests of a project; each begins without cookies. */
export const test = base.extend<{ phone: (language: Language) => Phone; signal: Signal }, Options & { line: Line }>({
  engine: ["firefox", { option: true, scope: "worker" }],
  scripts: [true, { option: true, scope: "worker" }],
  line: [
    async ({ engine, scripts }, use, { parallelIndex }) => {
      const certificate = makeCertificate();
      const weather = await answerForWeather(certificate);
      const signal = await signalTo(Number(process.env.JOURNEY_PORT), engine, certificate);
      const wire = await startEngine(engine, { scripts, proxy: weather.port, from: 4700 + parallelIndex * 50 });
      await use({ wire, signal });
      await wire.end();
      for (const one of [signal, weather]) one.end();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  signal: ({ line }, use) => use(line.signal),
  phone: async ({ line: { wire, signal }, scripts }, use) => {
    const of = (language: Language) => new Phone(wire, signal.origin, language, scripts);
    const first = of("en");
    await first.open("/en");
    await first.forgetCookies();
    await use(of);
  },
});
