/** Waits for the screen, which is drawn at most every 17 ms. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
