import { expect, test } from "vitest";
import { type Drawing, movePen, newDrawing, type Part, putStamp, readParts, undo, ways, withParts } from "./drawing";
import { drawingSvg } from "./drawing-shapes";
import { paintDrawing } from "./paint-drawing.server";

const line = (points: [number, number][]): Part => ({ kind: "line", colour: "red", width: "thin", points });
const there = (drawing: Drawing | null): Drawing => {
  if (!drawing) throw new Error("refused");
  return drawing;
};

test("only strokes that we know are taken: no text, no foreign shape, nothing beyond the paper", () => {
  expect(readParts("")).toEqual([]);
  expect(
    readParts(
      JSON.stringify([
        line([
          [0, 0],
          [1000, 1000],
        ]),
      ]),
    ),
  ).toHaveLength(1);
  const wrong = [
    "not json",
    "{}",
    JSON.stringify([line([[0, 1001]])]),
    JSON.stringify([line([[0.5, 1]])]),
    JSON.stringify([{ ...line([[1, 1]]), colour: "url(#x)" }]),
    JSON.stringify([{ kind: "stamp", stamp: "<script>", colour: "red", width: "thin", at: [1, 1] }]),
    JSON.stringify(Array.from({ length: 401 }, () => line([[1, 1]]))),
    JSON.stringify(Array.from({ length: 5 }, () => line(Array.from({ length: 3000 }, () => [1, 1])))),
    " ".repeat(300_001),
  ];
  for (const text of wrong) expect(readParts(text), text.slice(0, 60)).toBeNull();
});

test("nothing but what we know gets into the picture", () => {
  const [part] =
    readParts(
      JSON.stringify([
        {
          ...line([
            [1, 1],
            [500, 500],
          ]),
          onload: "alert(1)",
          title: "a name",
        },
      ]),
    ) ?? [];
  const svg = drawingSvg({ ...newDrawing, parts: part ? [part] : [] });
  expect(svg).not.toMatch(/alert|a name|script|href/);
});

test("a pen that is moved by buttons reaches every part of the paper and stops at its edges", () => {
  let drawing: Drawing = { ...newDrawing, pen: { ...newDrawing.pen, step: "small" } };
  for (let n = 0; n < 30; n++) drawing = there(movePen(drawing, "upLeft"));
  expect(drawing.pen.at).toEqual([0, 0]);
  for (const way of ways) expect(movePen(drawing, way)).not.toBeNull();
  expect(drawing.parts).toHaveLength(1);
});

test("a pen that is lifted moves without drawing", () => {
  const lifted = there(movePen({ ...newDrawing, pen: { ...newDrawing.pen, draws: false } }, "down"));
  expect(lifted.parts).toEqual([]);
  expect(lifted.pen.at).toEqual([500, 560]);
});

test("the last thing comes off: a step, a stamp, a line of a finger", () => {
  const stepped = there(movePen(there(movePen(newDrawing, "right")), "down"));
  expect(undo(stepped).pen.at).toEqual([560, 500]);
  expect(undo(undo(stepped)).parts).toEqual([]);
  const stamped = there(putStamp(stepped, "heart"));
  expect(undo(stamped)).toEqual(stepped);
  const drawn = there(
    withParts(stepped, [
      line([
        [1, 1],
        [2, 2],
      ]),
    ]),
  );
  expect(undo(drawn)).toEqual(stepped);
  expect(undo(newDrawing)).toEqual(newDrawing);
});

test("a drawing becomes a picture, and an empty paper does not", async () => {
  const drawing = there(
    putStamp(
      there(
        withParts(newDrawing, [
          line([
            [10, 10],
            [400, 300],
            [900, 100],
          ]),
          line([[700, 700]]),
        ]),
      ),
      "sun",
    ),
  );
  const painted = await paintDrawing(drawing);
  expect(painted).toMatchObject({ ok: true, type: "image/webp" });
  expect(await paintDrawing(newDrawing)).toEqual({ ok: false, why: "nothing" });
});
