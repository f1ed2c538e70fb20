import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addLine } from "~/features/offers/add-line.server";
import { keepingPage } from "~/features/offers/keeping-page.server";
import { markLine } from "~/features/offers/mark-line.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { setClock } from "~/platform/clock";
import { aReportInTheMaking, inTheMaking, type Making, readNow } from "../../../test/cast/a-report";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { fileOfReport } from "./file-of-report.server";

const { period } = inTheMaking;
const afterwards = new Date("2026-10-20T12:00:00Z");
let making: Making;
let key: string;
let lineIds: string[];
beforeEach(async () => {
  making = await aReportInTheMaking();
  const { sam, here } = making;
  setClock(new Date("2026-05-01T12:00:00Z"));
  const offer = await startOffer(sam, { title: "Our offer" });
  if (!offer.ok) throw new Error(offer.why);
  key = offer.key;
  lineIds = [];
  for (const text of ["You get a lamp.", "You get a key.", "You get a map."]) {
    const line = await addLine(sam, key, { section: "Things", text, mustByLaw: false });
    if (line.ok) lineIds.push(line.lineId);
  }
  await publishVersion(sam, here, key);
  setClock(afterwards);
});
afterEach(() => setClock(undefined));

type Found = Parameters<typeof markLine>[4];
const found: Found = { ...period, finding: "broken", evidence: "The register of lamps.", foundOn: "2026-09-30" };
const mark = (n: number, more: Partial<Found> = {}, by: Parameters<typeof markLine>[0] = making.sam) =>
  markLine(by, making.here, key, lineIds[n] ?? "", { ...found, ...more });
const told = async () => String((await fileOfReport(await readNow(making.here), "md")).bytes);
const value = async (finding: string) => (await readNow(making.here)).figures[`offer.${key}.${finding}`]?.shown.value;

describe("the register of promises", () => {
  test("tells in the report which lines were kept, kept in part and broken in its time, with the day and what shows it", async () => {
    expect(await mark(0)).toEqual({ ok: true });
    await mark(1, { finding: "partly", evidence: "Two of three had one." });
    const page = await told();
    expect(page).toContain("You get a lamp. Found on 30 September 2026 for 1 April to 30 September 2026. What shows it: The register of lamps.");
    expect(page.indexOf("You get a lamp.")).toBeLessThan(page.indexOf("You get a key. Found on"));
    for (const [finding, many] of [
      ["kept", "0"],
      ["partly", "1"],
      ["broken", "1"],
      ["notTold", "1"],
    ] as const)
      expect([finding, await value(finding)]).toEqual([finding, many]);
  });

  test("says that nothing was found where nobody looked: no line counts as kept by itself", async () => {
    expect(await value("kept")).toBe("0");
    expect(await value("notTold")).toBe("3");
    expect(await told()).toContain("Of 3 nothing was found.");
  });

  test("keeps every finding; the latest of a time is told, and one of another time is not", async () => {
    await mark(0);
    setClock(new Date("2026-10-21T12:00:00Z"));
    await mark(0, { finding: "kept", evidence: "Looked again: everybody has one." });
    await mark(1, { from: "2025-10-01", to: "2026-03-31", finding: "broken", foundOn: "2026-03-31" });
    expect([await value("kept"), await value("broken")]).toEqual(["1", "0"]);
    expect((await keepingPage(making.here.id, key))?.lines[0]?.found.map((one) => one.finding)).toEqual(["kept", "broken"]);
  });

  test("may not be written by leaders, moderators, young people or another authority, nor of a line that is not in print", async () => {
    const { helen, priya, dee, here, sam } = making;
    for (const actor of [helen, priya, dee, aPhone(here)]) expect(await mark(0, {}, actor)).toEqual({ ok: false, why: "role" });
    expect(await mark(0, {}, await aStaffActor(await anAuthority(), "sam"))).toEqual({ ok: false, why: "not-found" });
    const draft = await addLine(sam, key, { section: "Things", text: "You get a bell.", mustByLaw: false });
    expect(await markLine(sam, here, key, draft.ok ? draft.lineId : "", found)).toEqual({ ok: false, why: "not-found" });
    expect(await value("notTold")).toBe("3");
  });

  test("may not say what will be found, nor what was found before the time began", async () => {
    for (const foundOn of ["2026-10-21", "2026-03-31"]) expect(await mark(0, { foundOn })).toEqual({ ok: false, why: "early" });
  });
});
