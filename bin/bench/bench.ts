import { testSettings } from "../../test/support/settings";

/**
 * `npm run bench`: prints what was measured. `npm run bench -- inbox` the inbox as it grows, `-- themes` the theme board, `-- report` the report as views grow, `-- files` Word and PDF of forty pages, `-- libreoffice` what LibreOffice, Poppler and qpdf read in our Word and PDF beside the page, `-- lighthouse` accessibility of every young page (fetches Lighthouse by npx), `-- barriers` what axe, HTML_CodeSniffer and our own measures find there (both with `--keep` for the accessibility statement), `-- submissions` (also without
 * a word) sendings against the limit of the machine. Options: `--seconds N --rounds N`, `--most VIEWS --times N`.
 * `-- fill --at ADDRESS --most VIEWS` fills a database and keeps it, and goes on where it stopped; inbox, themes and report
 * with `--at ADDRESS` measure that one. So a million views are filled once.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

const at = process.argv.includes("--at") ? process.argv[process.argv.indexOf("--at") + 1] : undefined;
/** Settings as on a server, and how large the databases are that are measured. */
const asServed = () => {
  Object.assign(process.env, testSettings, { NODE_ENV: "production" });
  return { sizes: [10_000, 100_000, 1_000_000].filter((size) => size <= option("most", 1_000_000)), at };
};

const benches: Record<string, () => Promise<void>> = {
  submissions: async () => (await import("./submissions")).measureSubmissions({ seconds: option("seconds", 4), rounds: option("rounds", 3) }),
  inbox: async () => (await import("./inbox")).measureInbox(asServed(), option("times", 100)),
  themes: async () => (await import("./themes")).measureThemes(asServed(), option("times", 100)),
  report: async () => (await import("./report")).measureReport(asServed(), option("times", 10)),
  fill: async () => {
    asServed();
    if (!at) throw new Error("Give --at, the address of the database to fill: file:… or postgresql:…");
    await (await import("./at-each-size")).fillAt(at, option("most", 1_000_000));
  },
  files: async () => {
    asServed();
    await (await import("./report-files")).measureFiles({ pages: option("pages", 40), times: option("times", 5) });
  },
  libreoffice: async () => {
    Object.assign(process.env, testSettings, { NODE_ENV: "production" });
    await (await import("./outside-readers")).readFromOutside();
  },
  lighthouse: async () => (await import("./lighthouse")).measureLighthouse({ keep: process.argv.includes("--keep") }),
  barriers: async () => (await import("./barriers")).findBarriers({ keep: process.argv.includes("--keep") }),
};

const asked = process.argv[2] && !process.argv[2].startsWith("--") ? process.argv[2] : "submissions";
const bench = benches[asked];
if (!bench) throw new Error(`There is no bench "${asked}". There are: ${Object.keys(benches).join(", ")}.`);
await bench();
