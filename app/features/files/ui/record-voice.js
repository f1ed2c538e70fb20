// why: recording without leaving the page, where the browser can. Without it the file field asks the phone to record.
(() => {
  const box = document.getElementById("recorder");
  const at = (name) => document.getElementById(`recorder-${name}`);
  const field = document.getElementById("file");
  if (!box || !field || !navigator.mediaDevices?.getUserMedia || !window.MediaRecorder || !window.DataTransfer) return;
  // Phones that say they can record WebM may fail at it, and iPhones play MP4 best, so MP4 comes first.
  const type = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus"].find((one) => MediaRecorder.isTypeSupported(one));
  if (!type) return;
  box.hidden = false;
  const longest = Number(box.dataset.longest) * 1000;
  const noSignal = document.getElementById("no-signal");
  const { form } = field;
  let recorder;
  let isAsking = false;
  let recording;
  let isLeft = false;
  addEventListener("leave", () => {
    isLeft = true;
  });

  const show = (name) => {
    for (const one of ["start", "stop", "going", "refused", "keeping"]) at(one).hidden = !name.split(" ").includes(one);
  };

  // why not given to the browser: where the signal goes on the way, its own page would come and the recording be gone.
  async function handIn() {
    if (!at("keeping").hidden) return;
    show("keeping");
    if (noSignal) noSignal.hidden = true;
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" }).catch(() => null);
    if (isLeft) return;
    if (answer?.type === "opaqueredirect") return location.assign(form.action);
    // What is wrong with it the page says that the browser gets.
    if (answer && answer.status < 500) return form.submit();
    show("start");
    if (!noSignal) return;
    noSignal.hidden = false;
    noSignal.scrollIntoView({ block: "center" });
  }
  form.addEventListener("submit", (event) => {
    if (!recording || field.files[0] !== recording) return;
    event.preventDefault();
    void handIn();
  });

  function record(stream) {
    const pieces = [];
    recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
    const began = Date.now();
    const tick = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (at("time").textContent !== time) at("time").textContent = time;
      if (Date.now() - began >= longest && recorder.state === "recording") recorder.stop();
    }, 250);
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      clearInterval(tick);
      for (const track of stream.getTracks()) track.stop();
      const files = new DataTransfer();
      files.items.add(new File(pieces, "voice", { type: type.split(";")[0] }));
      field.files = files.files;
      recording = field.files[0];
      void handIn();
    };
    recorder.start();
  }

  at("start").addEventListener("click", async () => {
    // A second tap while the phone asks whether it may: one recording, not two.
    if (isAsking) return;
    isAsking = true;
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    isAsking = false;
    try {
      record(stream);
    } catch {
      for (const track of stream?.getTracks() ?? []) track.stop();
      return show("start refused");
    }
    show("stop going");
    at("stop").querySelector("button").focus();
  });
  at("stop").addEventListener("click", () => recorder?.state === "recording" && recorder.stop());
})();
