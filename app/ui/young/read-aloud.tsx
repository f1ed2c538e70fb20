/** Where the page can be read aloud. Hidden until speak-page.js finds that the device itself has a voice for the language. */
export function ReadAloud({ label, stop }: { label: string; stop: string }) {
  return (
    <p id="aloud" hidden>
      <button type="button" className="big big-plain" data-stop={stop}>
        {label}
      </button>
    </p>
  );
}
