// why: asked for only where a young person chose to keep their words on this phone until there is signal, or looks at what
// is kept. Sealed with AES-GCM under a key that scripts can use and never read; gone when sent, deleted, left or over.
const place = document.getElementById("keep") ?? document.getElementById("kept");
const box = document.getElementById("words");
const worker = new URL(navigator.serviceWorker.controller?.scriptURL ?? location.href).searchParams;
let store = place?.dataset.store ?? worker.get("store");
let current = null;
// What the site last said that is being written here: its answers and their mark.
let seen = null;

const lock = (work) => (navigator.locks ? navigator.locks.request("kept", work) : work());
const isOn = async () => Boolean(await navigator.serviceWorker.getRegistration("/"));
const show = (state) => {
  for (const one of place?.querySelectorAll("[data-when]") ?? []) one.hidden = !one.dataset.when.split(" ").includes(state);
};
const ask = async (address, fields) => fetch(address, fields && { method: "POST", body: new URLSearchParams(fields) }).catch(() => null);

async function withStore(work) {
  const { openDB } = await import(store);
  const db = await openDB("page", 1, { upgrade: (made) => made.createObjectStore("kept") });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** What is kept here; null when nothing is, "over" when its days are over. */
const read = () =>
  withStore(async (db) => {
    const [row, key] = await Promise.all([db.get("kept", "words"), db.get("kept", "key")]);
    if (!row || !key) return null;
    if (row.until <= Date.now()) return "over";
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv }, key, row.sealed);
    return JSON.parse(new TextDecoder().decode(bytes));
  });

const write = (item) =>
  withStore(async (db) => {
    const made = () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const key = (await db.get("kept", "key")) ?? (await made());
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(item)));
    const tx = db.transaction("kept", "readwrite");
    await Promise.all([tx.store.put(key, "key"), tx.store.put({ iv, sealed, until: item.until }, "words"), tx.done]);
  });

/** Leaves nothing: not the words, not the key, not the page put aside, not the worker. */
async function wipe() {
  current = null;
  // why all at once: when the page is being left there is no later.
  const words = new Promise((done) => {
    const asked = indexedDB.deleteDatabase("page");
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
  const worker = navigator.serviceWorker.getRegistration("/").then((registration) => registration?.unregister());
  await Promise.all([words, caches.delete("page"), worker]);
}

/** Puts one page of ours aside, asked for as nobody, with what it is made of. */
async function putAside({ page, source }) {
  const shell = await fetch(page, { credentials: "omit" });
  if (!shell.ok) throw new Error("no page to put aside");
  const aside = await caches.open("page");
  const made = new Set((await shell.clone().text()).match(/\/assets\/[\w.~-]+/g));
  await Promise.all([aside.put("/", shell), aside.addAll([...new Set([...made, source, store])])]);
}

/** The choice itself, called by the page (young.js), which says what came of it. Nothing is kept when a part of it does not work. @public */
export async function choose() {
  try {
    const answer = await ask(place.dataset.draft, { draft: JSON.stringify(box ? { words: box.value } : {}) });
    if (!answer?.ok) throw new Error("no answer");
    const { once, draft, places } = await answer.json();
    store = places.store;
    await putAside(places);
    current = { once, draft, places, until: Date.now() + places.days * 86400000 };
    await lock(() => write(current));
    await navigator.serviceWorker.register(`/page.js?${new URLSearchParams({ source: places.source, store, page: places.page })}`);
    await navigator.serviceWorker.ready;
    follow();
    await see();
    // What was typed while this was being done is kept too.
    if (box && box.value !== (draft.words ?? "")) box.dispatchEvent(new Event("input"));
    return "kept";
  } catch {
    await wipe().catch(() => null);
    return "failed";
  }
}

/** What is typed from now on is kept too. Another tab may have sent or deleted it: then it stays gone. */
function follow() {
  box?.addEventListener("input", () => {
    if (!current) return;
    current = { ...current, typed: true, confirmed: false, draft: { ...current.draft, words: box.value } };
    lock(async () => {
      if (current && (await isOn())) await write(current);
      else show("none");
    });
  });
}

/** What is being written here, as the site has it; null without signal. */
async function see() {
  seen = (await (await ask(current.places.draft))?.json().catch(() => null)) ?? null;
}

/** The send button of the page where all is checked: what that very page shows is confirmed, and put here before the form is sent. */
function confirming() {
  const form = document.getElementById("send")?.form;
  form?.addEventListener("submit", async (event) => {
    if (!current || form.dataset.confirmed || form.elements.shown.value !== seen?.mark) return;
    event.preventDefault();
    current = { ...current, draft: seen.draft, typed: false, confirmed: true };
    await lock(async () => (await isOn()) && write(current)).catch(() => null);
    form.dataset.confirmed = "yes";
    form.requestSubmit(event.submitter);
  });
}

/** Deleting asks first, on both pages. */
function deleting() {
  const sure = document.getElementById("kept-sure");
  document.getElementById("kept-delete").onclick = () => {
    sure.hidden = !sure.hidden;
    // why: nothing else would say that it asks.
    sure.querySelector("p").focus();
  };
  document.getElementById("kept-delete-sure").onclick = async () => {
    await lock(wipe);
    sure.hidden = true;
    show("deleted");
  };
}

/**
 * On any other page: one line that leads to what waits. It comes late, so it stands over the page's end and in sight: nothing moves away
 * from under a finger. In very short windows, where nothing may float over the words, it ends the page's main part.
 */
function mention({ page, notice, lang, dir }) {
  const line = document.createElement("p");
  const link = document.createElement("a");
  const tools = document.querySelector(".tools");
  link.href = page;
  link.textContent = notice;
  Object.assign(line, { lang, dir });
  line.append(link);
  document.getElementById("main")?.append(line);
  Object.assign(line.style, {
    insetInline: 0,
    margin: 0,
    padding: "0.25rem 1rem",
    textAlign: "center",
    background: "var(--card)",
    borderTop: "1px solid var(--line, currentColor)",
  });
  const stand = () => {
    const floats = !matchMedia("(max-height: 26em)").matches;
    const under = tools && getComputedStyle(tools).position === "fixed" ? tools.offsetHeight : 0;
    Object.assign(line.style, { position: floats ? "fixed" : "static", bottom: `${under}px` });
    const room = floats ? `${under + line.offsetHeight + 16}px` : "";
    document.body.style.paddingBottom = room;
    document.documentElement.style.scrollPaddingBottom = room;
  };
  stand();
  addEventListener("resize", stand);
}

async function start() {
  if (place) deleting();
  if (place?.id === "keep") confirming();
  if (!(await isOn())) return;
  const item = await lock(read);
  if (!item || item === "over") {
    await lock(wipe);
    return show(item ? "over" : "none");
  }
  current = item;
  if (place?.id === "kept") {
    const { onItsPage } = await import(place.dataset.own);
    return onItsPage({ place, box, held: () => current, isOn, read, wipe, lock, show, ask, follow });
  }
  await see();
  const isMine = seen?.once === item.once;
  if (isMine && seen.stage === "sent") return lock(wipe);
  if (!isMine || !location.pathname.startsWith(item.places.say)) return mention(item.places);
  const words = item.typed ? item.draft.words : seen.draft.words;
  if (box && box.value === (seen.draft.words ?? "")) box.value = words ?? "";
  current = { ...item, confirmed: false, draft: { ...seen.draft, words }, typed: words !== seen.draft.words };
  await lock(() => write(current));
  follow();
  show("kept");
}

addEventListener("leave", () => current && wipe());
void start();
