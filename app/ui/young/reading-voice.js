// why: reads a page aloud with a voice that lives on the device. One that would send the words to another computer is never used.
(() => {
  const page = document.documentElement;
  const box = document.getElementById("aloud");
  const button = box?.querySelector("button");
  const main = document.getElementById("main");
  const speech = window.speechSynthesis;
  if (!button || !main || !speech) return;
  const label = button.textContent;
  const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const voiceFor = (tag) => speech.getVoices().find((voice) => voice.localService === true && base(voice.lang) === base(tag));
  // What is being read can be stopped, whatever becomes of the voice.
  const show = () => {
    box.hidden = button.textContent === label && !voiceFor(page.lang);
  };
  let reading = 0;
  // why kept here: some browsers forget a sentence that nothing holds, and never say that it has ended.
  let said = null;
  const stop = () => {
    reading++;
    said = null;
    speech.cancel();
    button.textContent = label;
    show();
  };
  /** What stands in a part of the page, parted where its language changes: somebody's words within a sentence of ours. */
  const inOneLanguage = (part) => {
    const runs = [];
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const lang = text.parentElement.closest("[lang]")?.lang ?? "";
      const last = runs[runs.length - 1];
      if (last?.lang === lang) last.words += text.data;
      else runs.push({ lang, words: text.data });
    }
    return runs;
  };
  /** Sentences in the order of the page, each in the language it is written in; those with no voice for it are left out. */
  const sentences = () =>
    [...main.querySelectorAll("h1,h2,h3,p,li,blockquote,figcaption,dt,dd,label,legend,summary")]
      .filter((part) => !box.contains(part) && part.getClientRects().length > 0 && !part.querySelector("h1,h2,h3,p,li,blockquote"))
      .flatMap((part) => {
        return inOneLanguage(part).flatMap(({ lang, words }) => {
          const voice = voiceFor(lang);
          const parts = words.match(/[^.!?\u061f\u06d4\u1362\u1367]+[.!?\u061f\u06d4\u1362\u1367]*/g) ?? [];
          return voice ? parts.map((text) => ({ text: text.trim(), voice })).filter(({ text }) => text) : [];
        });
      });
  button.addEventListener("click", (event) => {
    // A second tap that comes at once was not meant to stop it.
    if (event.detail > 1) return;
    if (button.textContent !== label) return stop();
    const turn = ++reading;
    const left = sentences();
    button.textContent = button.dataset.stop;
    const next = () => {
      if (turn !== reading) return;
      const one = left.shift();
      if (!one || page.classList.contains("covered")) return stop();
      said = new SpeechSynthesisUtterance(one.text);
      said.voice = one.voice;
      said.lang = one.voice.lang;
      said.onend = next;
      said.onerror = next;
      speech.speak(said);
    };
    next();
  });
  // why not a listener: on older phones this is no event target.
  speech.onvoiceschanged = show;
  // Nobody hears more of it once they press Leave, go away, or put the phone down.
  for (const gone of ["leave", "pagehide"]) addEventListener(gone, stop);
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  show();
})();
