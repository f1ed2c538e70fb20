// why: reads a page aloud with a voice that lives on the device. One that would send the words to another computer is never used.
(() => {
  const box = document.getElementById("aloud");
  const button = box?.querySelector("button");
  const main = document.getElementById("main");
  const speech = window.speechSynthesis;
  if (!button || !main || !speech) return;
  const label = button.textContent;
  const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const voiceFor = (tag) => speech.getVoices().find((voice) => voice.localService === true && base(voice.lang) === base(tag));
  const show = () => {
    box.hidden = !voiceFor(document.documentElement.lang);
  };
  let reading = 0;
  const stop = () => {
    reading++;
    speech.cancel();
    button.textContent = label;
  };
  /** Sentences in the order of the page, each in the language it is written in; those with no voice for it are left out. */
  const sentences = () =>
    [...main.querySelectorAll("h1,h2,h3,p,li,blockquote,label,legend,summary")]
      .filter((part) => !box.contains(part) && part.getClientRects().length > 0 && !part.querySelector("h1,h2,h3,p,li,blockquote"))
      .flatMap((part) => {
        const voice = voiceFor(part.closest("[lang]")?.lang ?? "");
        const parts = part.textContent.match(/[^.!?؟።]+[.!?؟።]*/g) ?? [];
        return voice ? parts.map((text) => ({ text: text.trim(), voice })).filter(({ text }) => text) : [];
      });
  button.addEventListener("click", () => {
    if (button.textContent !== label) return stop();
    const turn = ++reading;
    const left = sentences();
    button.textContent = button.dataset.stop;
    const next = () => {
      if (turn !== reading) return;
      const one = left.shift();
      if (!one) return stop();
      const said = new SpeechSynthesisUtterance(one.text);
      said.voice = one.voice;
      said.lang = one.voice.lang;
      said.onend = next;
      said.onerror = next;
      speech.speak(said);
    };
    next();
  });
  speech.addEventListener?.("voiceschanged", show);
  addEventListener("pagehide", stop);
  show();
})();
