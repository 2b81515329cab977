/** A source of chance in which the seed decides everything. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    this.next();
  }

  /** From 0 to below 1, by mulberry32 (public domain; https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something with this probability happens. An impossible thing takes no chance, so that it shifts no other. */
  happens(probability: number): boolean {
    return probability > 0 && this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** Between two numbers, each order of magnitude as likely as the others. */
  scaled(least: number, most: number): number {
    return least * (most / least) ** this.next();
  }

  /** One of several things. Throws where there is none. */
  one<Thing>(things: readonly Thing[]): Thing {
    const found = things[this.whole(0, things.length - 1)];
    if (found === undefined) throw new Error('there is nothing to choose from');
    return found;
  }

  /** Some of several things, in their order. */
  some<Thing>(things: readonly Thing[], least: number, most: number): Thing[] {
    const left = new Set(things.keys());
    for (let over = left.size - this.whole(least, Math.min(most, left.size)); over > 0; over -= 1)
      left.delete(this.one([...left]));
    return things.filter((_, at) => left.has(at));
  }
}
