import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paceOf } from "../../../test/support/pace";
import { coverNames } from "./read-cover-names.server";
import { suggestCovers } from "./suggest-covers";

const found = (text: string) => suggestCovers(text, coverNames()).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

describe("Suggestions for covers", () => {
  test.each([
    ["my brother jayden is nice", ["name: jayden"]],
    ["mrs okafor shouts", ["name: okafor"]],
    ["my worker Tsegay and uncle Hassan", ["name: Tsegay", "name: Hassan"]],
    ["Emily Davis lives here", ["name: Emily Davis"]],
    ["Kwame's mum rang", ["name: Kwame"]],
    ["add me @jaydn_07", ["handle: @jaydn_07"]],
    ["i go st marys", ["school: st marys"]],
    ["ring 07911 123456 or jay@example.org", ["phone: 07911 123456", "email: jay@example.org"]],
    ["24 maple road, LS6 2AB", ["address: 24 maple road", "postcode: LS6 2AB"]],
    ["nhs 943 476 5919, ni AB123456C", ["nhsNumber: 943 476 5919", "niNumber: AB123456C"]],
    ["my code is 123 456 789 012 345 678 901 234", ["receipt: 123 456 789 012 345 678 901 234"]],
    ["aardvark abacus acoustic acrobat adorable aerobics album algebra", ["receipt: aardvark abacus acoustic acrobat adorable aerobics album algebra"]],
    ["it was staceys idea and Haroon lent me 20 quid", ["name: stacey", "name: Haroon"]],
    ["ring kim and tyler", ["name: kim", "name: tyler"]],
    ["look at twitch.tv/moose_zz or fennec#4471", ["handle: twitch.tv/moose_zz", "handle: fennec#4471"]],
    ["we live on maple road", ["address: maple road"]],
    ["its eastfold high", ["school: eastfold high"]],
    ["born on 12/03/2009", ["dateOfBirth: 12/03/2009"]],
    ["my code k8wr-2xnq-7mvd never worked", ["receipt: k8wr-2xnq-7mvd"]],
    ["hope is my key worker and bill my visitor is nice", ["name: hope", "name: bill"]],
    ["nanny pat said so", ["name: pat"]],
    ["Sam Smith and Muhammad Ali share a room", ["name: Sam Smith", "name: Muhammad Ali"]],
  ])("see what tells who somebody is: %s", (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    "i hope it comes",
    "grace before dinner",
    "may was fun",
    "Mark my words",
    "my brother is annoying",
    "i hate school",
    "the rose garden",
    "saka scored and ed sheeran sang",
  ])("leave ordinary words alone: %s", (text) => expect(found(text)).toEqual([]));

  test("stand apart, in order, in UTF-16 units, also after wide signs", () => {
    const text = "🎉🎉 my sister zara, then zara@example.org";
    const spans = suggestCovers(text, coverNames());
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["zara", "zara@example.org"]);
    for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(at === 0 ? 0 : (spans[at - 1]?.end ?? 0));
  });

  // marked.jsonl and written-later.jsonl were written beside the rules; of 500 lines by others every second one was learned from
  // (learned-from.jsonl), a third writer's and lines of the worry spotter's later (of-lines.jsonl). The rest of the 500 and a fourth
  // writer's lines are learned from by nothing and are never to be looked at for mending a miss.
  test.each([
    ["marked.jsonl", 0.9, 0.9],
    ["learned-from.jsonl", 0.9, 0.9],
    ["third-writer.jsonl", 0.89, 0.88],
    ["of-lines.jsonl", 0.95, 0.92],
    ["not-learned-from.jsonl", 0.88, 0.88],
    ["fourth-writer.jsonl", 0.89, 0.9],
  ])("find names of the set that ships, exactly and few others: %s", (file, recall, f1) => {
    const lines = readFileSync(`app/features/moderation/cover-set/${file}`, "utf8").split("\n").filter(Boolean);
    expect(lines.length).toBeGreaterThanOrEqual(250);
    let [marked, right, all] = [0, 0, 0];
    for (const line of lines) {
      const { text, spans } = JSON.parse(line) as { text: string; spans: { start: number; end: number; type: string }[] };
      const names = spans.filter(({ type }) => type.toLowerCase() === "name");
      const mine = suggestCovers(text, coverNames()).filter(({ type }) => type === "name");
      marked += names.length;
      all += mine.length;
      right += mine.filter((one) => names.some((name) => name.start === one.start && name.end === one.end)).length;
    }
    expect(right / marked).toBeGreaterThanOrEqual(recall);
    expect((2 * right) / (marked + all)).toBeGreaterThanOrEqual(f1);
  });

  test("take no longer than 50 milliseconds of the processor, whatever the text", async () => {
    const hostile = [
      "a@",
      "1 a ",
      "07",
      "st ",
      "mr ",
      "a.",
      "1 ",
      "aaaa ",
      "my brother ",
      "1 Aa Aa ",
      "@a",
      "12/",
      "school ",
      "al Al ",
      "a-",
      "'",
      "at gmail ",
    ];
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
      expect(await paceOf(() => suggestCovers(text, coverNames())), piece).toBeLessThan(50);
    }
  });
});
