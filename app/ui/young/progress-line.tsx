/** "Question 2 of 4": the words are the message, the line of steps repeats it. */
export function ProgressLine({ text, now, of }: { text: string; now: number; of: number }) {
  const width = 100 / of;
  const steps = Array.from({ length: of }, (_, i) => ({ start: i * width, gone: i < now }));
  return (
    <div className="progress">
      <p>{text}</p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {steps.map((step) => (
          <rect key={step.start} className={step.gone ? "gone" : undefined} x={step.start + 1} width={width - 2} height="6" />
        ))}
      </svg>
    </div>
  );
}
