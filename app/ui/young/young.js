// why: the only script on every young person's page; everything works without it. It makes leaving quicker, a double tap
// harmless, loses nothing that was typed where there is no signal, and covers the words when nobody has touched the page for a while.
(() => {
  const page = document.documentElement;
  const form = document.getElementById("leave")?.closest("form");
  const cover = document.getElementById("cover");
  let presses = 0;
  let last = 0;
  let alone = false;
  let isLeaving = false;
  let touched = Date.now();

  const go = (to) => {
    isLeaving = true;
    page.hidden = true;
    document.title = "";
    dispatchEvent(new Event("leave"));
    // Without signal nobody hears of it: then the next page that is asked for here ends it first.
    document.cookie = "left=yes; Path=/; SameSite=Lax";
    if (form) navigator.sendBeacon?.(form.action);
    location.replace(to);
  };
  const leave = () => go("https://www.bbc.co.uk/weather");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  // Shift three times leaves: each pressed and let go by itself, or capitals that are typed would count.
  addEventListener("keydown", ({ key, repeat }) => {
    alone = key === "Shift" && (alone || !repeat);
    if (key !== "Shift") presses = 0;
  });
  addEventListener("keyup", ({ key }) => {
    if (key !== "Shift" || !alone) return;
    presses = Date.now() - last < 1000 ? presses + 1 : 1;
    last = Date.now();
    if (presses >= 3) leave();
  });

  // Five minutes without a touch: covered, and one tap brings it back. Thirty, where something is read back: over.
  const look = () => {
    const idle = Date.now() - touched;
    if (idle >= 1800000 && /\/(back\/view|mine|say\/sent|put-right\/sent)/.test(location.pathname)) go(/^\/\w+/.exec(location.pathname)[0]);
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
  const keep = document.getElementById("keep");
  const place = keep ?? document.getElementById("kept");
  const show = (state) => {
    for (const one of keep.querySelectorAll("[data-when]")) one.hidden = !one.dataset.when.split(" ").includes(state);
  };
  // While it is being put on the phone: true, or the button that somebody pressed meanwhile, pressed again once it is kept.
  let waiting = false;
  async function keepHere(source) {
    if (waiting) return;
    waiting = true;
    show("keeping");
    const state = await import(source).then(
      (kept) => kept.choose(),
      () => "failed",
    );
    show(state);
    const pressed = waiting;
    waiting = false;
    if (state === "kept" && pressed !== true && !isLeaving) pressed.form.requestSubmit(pressed);
  }
  if (phone && crypto.subtle) {
    const source = phone.controller ? new URL(phone.controller.scriptURL).searchParams.get("source") : place?.dataset.source;
    if (phone.controller || place?.id === "kept") import(source).catch(() => null);
    if (keep) {
      keep.hidden = false;
      document.getElementById("keep-choose").onclick = () => keepHere(source);
    }
  }

  // What was typed or chosen is not given to a browser that reaches nobody: its own page about no signal would come, and Back may not
  // bring the words. Where they are kept on this phone, the worker answers instead.
  const noSignal = keep?.querySelector("[data-when=failed]") ?? document.getElementById("no-signal");
  const isWritten = (form) => [...form.querySelectorAll("textarea,[type=file]")].some(({ value }) => value.trim());
  const mayBeLost = (form) => noSignal && form.requestSubmit && !(keep && phone?.controller) && (isWritten(form) || !navigator.onLine);
  const isReached = () =>
    fetch("/healthz", { method: "HEAD", cache: "no-store", credentials: "omit", signal: AbortSignal.timeout?.(9000) }).then(
      ({ ok }) => ok,
      () => false,
    );

  async function sendIfReached(form, submitter) {
    form.dataset.sent = "asking";
    noSignal.hidden = true;
    const reached = await isReached();
    // Somebody who presses Leave meanwhile is not brought back by the page that would come.
    if (isLeaving) return;
    if (reached) {
      form.dataset.sent = "reached";
      return form.requestSubmit(submitter);
    }
    delete form.dataset.sent;
    if (keep) keep.hidden = false;
    noSignal.hidden = false;
    noSignal.scrollIntoView({ block: "center" });
  }

  addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    const { sent } = form.dataset;
    if (event.defaultPrevented) return;
    const isKeeping = waiting && keep.closest("form") === form;
    if (isKeeping) waiting = submitter ?? waiting;
    if (isKeeping || sent === "yes" || sent === "asking") return event.preventDefault();
    if (!sent && mayBeLost(form)) {
      event.preventDefault();
      void sendIfReached(form, submitter);
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  addEventListener("online", () => {
    if (noSignal) noSignal.hidden = true;
  });
  // What the browser keeps for Back shows nothing until the page is asked for anew.
  addEventListener("pagehide", (event) => {
    page.hidden = event.persisted || page.hidden;
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
