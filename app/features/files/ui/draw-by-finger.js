// why: drawing with a finger or a mouse. Without it the buttons on the page draw everything that a finger can.
(() => {
  const paper = document.getElementById("paper");
  const form = document.getElementById("drawing");
  if (!paper || !form || !window.PointerEvent) return;
  const inks = JSON.parse(paper.dataset.inks);
  const widths = JSON.parse(paper.dataset.widths);
  const lines = [];
  let drawn = null;
  paper.classList.add("by-finger");

  const placeOf = (event) => {
    const box = paper.getBoundingClientRect();
    const clamp = (n) => Math.max(0, Math.min(1000, Math.round(n)));
    return [clamp(((event.clientX - box.left) / box.width) * 1000), clamp(((event.clientY - box.top) / box.height) * 1000)];
  };
  const show = () => drawn.shape.setAttribute("points", drawn.line.points.map((point) => point.join(",")).join(" "));

  paper.addEventListener("pointerdown", (event) => {
    if (drawn || event.button > 0) return;
    event.preventDefault();
    paper.setPointerCapture(event.pointerId);
    const { colour, width } = form.elements;
    const line = { kind: "line", colour: colour.value, width: width.value, points: [placeOf(event)] };
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
    const look = { fill: "none", stroke: inks[line.colour], "stroke-width": widths[line.width], "stroke-linecap": "round", "stroke-linejoin": "round" };
    for (const [name, value] of Object.entries(look)) shape.setAttribute(name, value);
    paper.append(shape);
    drawn = { line, shape, id: event.pointerId };
    show();
  });
  paper.addEventListener("pointermove", (event) => {
    if (drawn?.id !== event.pointerId) return;
    const [x, y] = placeOf(event);
    const [wasX, wasY] = drawn.line.points[drawn.line.points.length - 1];
    if (Math.abs(x - wasX) + Math.abs(y - wasY) < 4 || drawn.line.points.length >= 3000) return;
    drawn.line.points.push([x, y]);
    show();
  });
  const end = (event) => {
    if (drawn?.id !== event.pointerId) return;
    lines.push(drawn.line);
    drawn = null;
    form.elements.strokes.value = JSON.stringify(lines);
  };
  paper.addEventListener("pointerup", end);
  paper.addEventListener("pointercancel", end);
})();
