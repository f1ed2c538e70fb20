// why: asked for by the page of what is kept on this phone alone, which is put aside with it: what sends it, and when.

/**
 * What was confirmed on the page where all is checked goes by itself once there is signal; all else, and whatever is opened with signal,
 * its author sends with one tap. @public
 */
export async function onItsPage({ place, box, held, isOn, read, wipe, lock, show, ask, follow }) {
  let busy = false;
  let isWaiting = false;
  let notBefore = 0;

  async function send({ byItself = false } = {}) {
    if (busy) return;
    busy = true;
    show("sending");
    const outcome = await lock(async () => {
      const item = (await isOn()) ? await read() : null;
      if (!item || item === "over") return "gone";
      const waits = item.confirmed ? "waiting" : "unsent";
      if (byItself && !item.confirmed) return waits;
      const answer = await ask(item.places.send, { once: item.once, draft: JSON.stringify(item.draft) });
      if (!answer || answer.status === 429 || answer.status >= 500) {
        isWaiting = true;
        // why: a server with too much to do is left alone for a while.
        if (answer) notBefore = Date.now() + 30000;
        return waits;
      }
      if (answer.status === 409) {
        isWaiting = item.confirmed;
        notBefore = Date.now() + 30000;
        return "begun";
      }
      if (!answer.ok) return "refused";
      await wipe();
      return "sent";
    });
    busy = false;
    if (outcome === "sent") location.replace(place.dataset.sent);
    else show(outcome);
  }

  /** With signal, what is kept is opened as what is being written, under its own key; without, it is shown here. */
  async function look() {
    const { once, draft, places } = held();
    const answer = await ask(places.draft, { once, draft: JSON.stringify(draft) });
    if (answer?.ok) return location.assign(places.check);
    if (answer?.status === 409) return show("begun");
    box.value = draft.words ?? "";
    box.closest("[hidden]").hidden = false;
    box.focus();
  }

  async function again() {
    const isLooking = box.offsetParent !== null;
    if (!held() || !isWaiting || !navigator.onLine || Date.now() < notBefore || isLooking) return;
    if (held().confirmed) return send({ byItself: true });
    isWaiting = (await ask(held().places.draft)) === null;
    if (!isWaiting && !busy) show("ready");
  }

  const [until] = place.getElementsByTagName("time");
  until.textContent = held().places.until;
  document.getElementById("kept-send").onclick = () => send();
  document.getElementById("kept-look").onclick = look;
  follow();
  addEventListener("online", again);
  setInterval(again, 4000);
  isWaiting = (await ask(held().places.draft)) === null;
  show(isWaiting ? (held().confirmed ? "waiting" : "unsent") : "ready");
}
