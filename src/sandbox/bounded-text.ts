/** Collects output of any length in bounded memory: the first and the last half of `limit` bytes, and a line that says what is missing. */
export class BoundedText {
  total = 0;
  readonly #half: number;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;

  /** `limit`: bytes kept, at least 2. */
  constructor(limit: number) {
    this.#half = Math.floor(limit / 2);
  }

  add(chunk: Buffer): void {
    this.total += chunk.length;
    const room = this.#half - this.#headBytes;
    const first = chunk.subarray(0, Math.max(0, room));
    if (first.length > 0) {
      this.#head.push(first);
      this.#headBytes += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length > 0) this.#addTail(rest);
  }

  #addTail(chunk: Buffer): void {
    this.#tail.push(chunk);
    this.#tailBytes += chunk.length;
    // Trimming only now and then keeps adding small chunks linear.
    if (this.#tailBytes > 2 * this.#half) {
      const kept = Buffer.concat(this.#tail).subarray(-this.#half);
      this.#tail = [Buffer.from(kept)];
      this.#tailBytes = kept.length;
    }
  }

  get dropped(): number {
    return Math.max(0, this.total - 2 * this.#half);
  }

  toString(): string {
    const head = Buffer.concat(this.#head);
    const tail = Buffer.concat(this.#tail).subarray(-this.#half);
    if (this.dropped === 0) return Buffer.concat([head, tail]).toString('utf8');
    return `${head.toString('utf8')}\n[${this.dropped} bytes of output left out]\n${tail.toString('utf8')}`;
  }
}
