/** What comes within so many milliseconds; null where nothing does. What comes later, or fails later, is nobody's any more. */
export async function inTime<What>(coming: Promise<What>, milliseconds: number): Promise<What | null> {
  coming.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}
