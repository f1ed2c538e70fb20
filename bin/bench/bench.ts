import { measureSubmissions } from "./submissions";

/** `npm run bench`: prints what was measured, ours and the limit in turns in one run. Arguments: `--seconds N --rounds N`. */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

await measureSubmissions({ seconds: option("seconds", 4), rounds: option("rounds", 3) });
