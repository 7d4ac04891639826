// The clock of the player. It runs on the server's time, whatever the clock of this device says; a device that slept is noticed.

const MINUTE = 60000; // ms
const SLEPT = 3000; // ms
const FRESH = 20000; // ms in which it is still worth saying that so much is left

export class Clock {
  #at = 0;
  #mark = 0;
  #wall = 0;
  #said = new Set();
  deadline = 0;
  /** The team stopped it: the deadline moves along, and what is left stays. */
  paused = false;
  /** The same while nothing is taken until the team lets it go on. */
  locked = false;

  /** @return whether the deadline is another than it was */
  set(serverTime, deadline) {
    const changed = this.deadline && this.deadline !== deadline;
    this.#at = serverTime;
    this.#mark = performance.now();
    this.#wall = Date.now();
    this.deadline = deadline;
    return changed;
  }

  now() { return this.#at + (performance.now() - this.#mark); }

  left() { return Math.max(0, this.deadline - (this.paused || this.locked ? this.#at : this.now())); }

  /** Whether the device was away, or its own clock was put right; true once for each time. */
  slept() {
    const away = performance.now() - this.#mark;
    const slept = Math.abs((Date.now() - this.#wall) - away) > SLEPT;
    if (slept) this.#wall = Date.now() - away;
    return slept;
  }

  /** There is another deadline: what was said of the old one is said again. */
  sayAgain() { this.#said.clear(); }

  /** Whether it is time to say how much is left: at half of it, at 10, 5 and 1 minutes, each once. */
  worthSaying(startedAt) {
    const left = this.left();
    const whole = this.deadline - startedAt;
    const mark = [MINUTE, 5 * MINUTE, 10 * MINUTE, whole / 2].find(each => left <= each && left > each - FRESH && each < whole && !this.#said.has(each));
    if (mark !== undefined) this.#said.add(mark);
    return mark !== undefined;
  }
}
