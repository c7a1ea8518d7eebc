/** Where this tab was in a job, so that a reload, or signing in again, comes back to it. */
const HOURS_12 = 12 * 3_600_000;

export function keepPlace(user: string, job: number, number: number): void {
  try {
    sessionStorage.setItem(key(user, job), JSON.stringify({ number, at: Date.now() }));
  } catch {
    // A browser without storage begins at the first open segment.
  }
}

/** 0 when it is not known, or too long ago. */
export function placeOf(user: string, job: number, total: number): number {
  try {
    const { number, at } = JSON.parse(sessionStorage.getItem(key(user, job)) ?? '{}') as { number?: number; at?: number };
    return number && at && Date.now() - at < HOURS_12 && number >= 1 && number <= total ? number : 0;
  } catch {
    return 0;
  }
}

/** How many texts wait to be sent, for the page that asks to sign in again. */
export function keepWaiting(count: number): void {
  try {
    sessionStorage.setItem('song-ngu.waiting', String(count));
  } catch {
    // Then it says nothing; the texts are kept all the same.
  }
}

function key(user: string, job: number): string {
  return `song-ngu.place/${user}/${job}`;
}
