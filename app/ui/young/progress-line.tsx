/** "Question 2 of 4": the words are the message, the line of steps repeats it. */
export function ProgressLine({ text, now, of }: { text: string; now: number; of: number }) {
  const step = 100 / of;
  return (
    <div className="progress">
      <p>{text}</p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <rect key={i * step} className={i < now ? "gone" : undefined} x={i * step + 1} width={step - 2} height="6" />
        ))}
      </svg>
    </div>
  );
}
