/** One copy of a function at work. It is killed by a crash or by Lambda's time-out; nothing it waits for comes then. */
export class Container {
  readonly name: string;
  isAlive = true;
  /** Calls that it has sent and whose answers have not come. */
  readonly pending = new Set<string>();
  readonly #ends: (() => void)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Calls `end` once the container is killed. */
  onKilled(end: () => void): void {
    this.#ends.push(end);
  }

  kill(): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    for (const end of this.#ends) end();
  }
}
