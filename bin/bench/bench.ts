import { testSettings } from "../../test/support/settings";

/**
 * `npm run bench`: prints what was measured. `npm run bench -- inbox` the inbox as it grows, `-- themes` the theme board, `-- report` the report as views grow, `-- files` Word and PDF of forty pages, `-- libreoffice` what LibreOffice, Poppler and qpdf read in our Word and PDF beside the page, `-- lighthouse` accessibility of every young page (fetches Lighthouse by npx), `-- submissions` (also without
 * a word) sendings against the limit of the machine. Options: `--seconds N --rounds N`, `--most VIEWS --times N`.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

const benches: Record<string, () => Promise<void>> = {
  submissions: async () => (await import("./submissions")).measureSubmissions({ seconds: option("seconds", 4), rounds: option("rounds", 3) }),
  inbox: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= option("most", 1_000_000));
    await (await import("./inbox")).measureInbox({ sizes, times: option("times", 100) });
  },
  themes: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= option("most", 1_000_000));
    await (await import("./themes")).measureThemes({ sizes, times: option("times", 100) });
  },
  report: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= option("most", 1_000_000));
    await (await import("./report")).measureReport({ sizes, times: option("times", 10) });
  },
  files: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    await (await import("./report-files")).measureFiles({ pages: option("pages", 40), times: option("times", 5) });
  },
  libreoffice: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    await (await import("./outside-readers")).readFromOutside();
  },
  lighthouse: async () => (await import("./lighthouse")).measureLighthouse(),
};

const asked = process.argv[2] && !process.argv[2].startsWith("--") ? process.argv[2] : "submissions";
const bench = benches[asked];
if (!bench) throw new Error(`There is no bench "${asked}". There are: ${Object.keys(benches).join(", ")}.`);
await bench();
