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
  let recorder;

  at("start").addEventListener("click", async () => {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      at("refused").hidden = false;
      return;
    }
    const pieces = [];
    recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
    const began = Date.now();
    const tick = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      at("time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (Date.now() - began >= longest && recorder.state === "recording") recorder.stop();
    }, 250);
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      clearInterval(tick);
      for (const track of stream.getTracks()) track.stop();
      const files = new DataTransfer();
      files.items.add(new File(pieces, "voice", { type: type.split(";")[0] }));
      field.files = files.files;
      field.form.submit();
    };
    recorder.start();
    at("start").hidden = at("refused").hidden = true;
    at("stop").hidden = false;
    at("stop").querySelector("button").focus();
  });
  at("stop").addEventListener("click", () => recorder?.state === "recording" && recorder.stop());
})();
