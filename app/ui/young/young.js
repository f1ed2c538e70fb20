// why: the only script on young people's pages; everything works without it. It makes leaving quicker and a double tap harmless.
(() => {
  const leave = document.getElementById("leave");
  let presses = 0;
  let last = 0;
  const go = () => {
    document.documentElement.hidden = true;
    const form = leave?.closest("form");
    if (form) navigator.sendBeacon?.(form.action);
    location.replace("https://www.bbc.co.uk/weather");
  };
  leave?.closest("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") return;
    presses = Date.now() - last < 1000 ? presses + 1 : 1;
    last = Date.now();
    if (presses >= 3) go();
  });
  addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.dataset.sent) return form.dataset.sent && event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
