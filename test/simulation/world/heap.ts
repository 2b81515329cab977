/** Things in the order of `isSooner`: a binary heap. */
export class Heap<Thing> {
  readonly #things: Thing[] = [];
  readonly #isSooner: (a: Thing, b: Thing) => boolean;

  constructor(isSooner: (a: Thing, b: Thing) => boolean) {
    this.#isSooner = isSooner;
  }

  push(thing: Thing): void {
    const heap = this.#things;
    let at = heap.length;
    heap.push(thing);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || this.#isSooner(parent, thing)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = thing;
  }

  /** The soonest, taken out; undefined where nothing is left. */
  pop(): Thing | undefined {
    const heap = this.#things;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const below = left !== undefined && right !== undefined && this.#isSooner(right, left) ? 2 * at + 2 : 2 * at + 1;
      const child = heap[below];
      if (child === undefined || this.#isSooner(last, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}
