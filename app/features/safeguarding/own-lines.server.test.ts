import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewSaying } from "./cast";
import { keepOwnLines, ownLinesPage } from "./own-lines.server";
import { raiseConcern } from "./raise-concern.server";
import { addMissedLine } from "./settle-miss.server";

let ruth: StaffActor;
let missed: string;
beforeAll(async () => {
  const here = await anAuthority();
  ruth = await aStaffActor(here, "ruth");
  const raised = await raiseConcern(ruth, { kind: "view", id: await aViewSaying(here, "we all went down to the blorvik after tea") });
  if (!raised.ok) throw new Error(raised.why);
  missed = raised.concernId;
});

const texts = async () => (await ownLinesPage(ruth))?.lines.map(({ text, worry }) => `${text} ${worry}`);
const line = (text: string, worry = true) => ({ text, worry });

test("A line that somebody adds while another has the page of lines open stays when that one is kept; what was there and is taken out goes", async () => {
  expect(await keepOwnLines(ruth, [line("the old one"), line("the other", false)], "to begin with", "")).toEqual({ ok: true });
  const open = (await ownLinesPage(ruth))?.as ?? "";
  expect(await addMissedLine(ruth, missed, "they meet him by the water", "in other words")).toEqual({ ok: true });
  expect(await keepOwnLines(ruth, [line("the other", false), line("a new one")], "tidied", open)).toEqual({ ok: true });
  expect(await texts()).toEqual(["the other false", "a new one true", "they meet him by the water true"]);
  await keepOwnLines(ruth, [line("a new one")], "and again, having seen it", (await ownLinesPage(ruth))?.as ?? "");
  expect(await texts()).toEqual(["a new one true"]);
});
