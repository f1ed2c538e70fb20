// why: the only script on every young person's page; everything works without it. It makes leaving quicker, a double tap
// harmless, and covers the words when nobody has touched the page for a while.
(() => {
  const page = document.documentElement;
  const form = document.getElementById("leave")?.closest("form");
  const cover = document.getElementById("cover");
  let presses = 0;
  let last = 0;
  let touched = Date.now();

  const go = (to) => {
    page.hidden = true;
    document.title = "";
    dispatchEvent(new Event("leave"));
    if (form) navigator.sendBeacon?.(form.action);
    location.replace(to);
  };
  const leave = () => go("https://www.bbc.co.uk/weather");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") return;
    presses = Date.now() - last < 1000 ? presses + 1 : 1;
    last = Date.now();
    if (presses >= 3) leave();
  });

  // Five minutes without a touch: covered, and one tap brings it back. Thirty, where something is read back: over.
  const look = () => {
    const idle = Date.now() - touched;
    if (idle >= 1800000 && /\/(back\/view|mine|say\/sent)/.test(location.pathname)) go(location.pathname.slice(0, 3));
    else if (idle >= 300000 && cover) {
      page.classList.add("covered");
      cover.hidden = false;
    }
  };
  const touch = () => {
    look();
    if (cover?.hidden) touched = Date.now();
  };
  cover?.addEventListener("click", () => {
    touched = Date.now();
    cover.hidden = true;
    page.classList.remove("covered");
  });
  for (const one of ["pointerdown", "keydown", "scroll", "input"]) addEventListener(one, touch, { passive: true });
  for (const one of ["visibilitychange", "focus", "pageshow"]) addEventListener(one, look);
  setInterval(look, 5000);

  // What waits on this phone for signal: its script is asked for where somebody chose that, or chooses it now.
  const phone = navigator.serviceWorker;
  if (phone && crypto.subtle) {
    const place = document.getElementById("keep") ?? document.getElementById("kept");
    const source = phone.controller ? new URL(phone.controller.scriptURL).searchParams.get("source") : place?.dataset.source;
    if (phone.controller || place?.id === "kept") import(source).catch(() => null);
    if (place?.id === "keep") {
      place.hidden = false;
      document.getElementById("keep-choose").onclick = () =>
        import(source).then(
          (kept) => kept.choose(),
          () => {
            place.querySelector("[data-when=failed]").hidden = false;
          },
        );
    }
  }

  addEventListener("submit", (event) => {
    const sent = event.target.dataset;
    if (event.defaultPrevented || sent.sent) return sent.sent && event.preventDefault();
    sent.sent = "yes";
    setTimeout(() => delete sent.sent, 5000);
  });
  // What the browser keeps for Back shows nothing until the page is asked for anew.
  addEventListener("pagehide", (event) => {
    page.hidden = event.persisted || page.hidden;
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
