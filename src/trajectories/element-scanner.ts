const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);
const comma = 0x2c;
const colon = 0x3a;

export interface ElementHandler {
  /** Whether the elements of the array under this top-level key are wanted one by one. */
  wants(key: string): boolean;
  /** One element of a wanted array, as JSON text. */
  element(text: string): void;
  /** Any other top-level value, as JSON text; undefined when it is longer than a mebibyte. */
  field(key: string, text: string | undefined): void;
}

const longestField = 1024 * 1024;
/** A single step larger than this is not kept whole. */
const longestElement = 64 * 1024 * 1024;

/**
 * Cuts a JSON document that arrives in chunks into its top-level values and the elements of the wanted arrays, without
 * holding more than one of them. The document may also be an array itself: its elements then have the key "".
 * It finds boundaries only; whoever parses the pieces finds what is wrong inside them.
 */
export class ElementScanner {
  readonly #handler: ElementHandler;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #rootIsArray = false;
  #key = '';
  #afterColon = false;
  #streaming = false;
  #pieces: Buffer[] = [];
  #size = 0;
  #pieceStart = -1;

  constructor(handler: ElementHandler) {
    this.#handler = handler;
  }

  /** True when every bracket that was opened has been closed. */
  get complete(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  push(chunk: Buffer): void {
    this.#pieceStart = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
      } else if (byte === quote) this.#inString = true;
      else if (openers.has(byte)) this.#open(chunk, at, byte);
      else if (closers.has(byte)) this.#close(chunk, at);
      else if (byte === comma && this.#depth === this.#elementDepth()) this.#cut(chunk, at);
      else if (byte === colon && this.#depth === 1 && !this.#rootIsArray && !this.#afterColon) this.#takeKey(chunk, at);
    }
    this.#keep(chunk, chunk.length);
  }

  #elementDepth(): number {
    return this.#streaming && !this.#rootIsArray ? 2 : 1;
  }

  #open(chunk: Buffer, at: number, byte: number): void {
    this.#depth += 1;
    if (this.#depth === 1) {
      this.#rootIsArray = byte === 0x5b;
      this.#streaming = this.#rootIsArray && this.#handler.wants('');
      this.#discard(at + 1);
    } else if (this.#depth === 2 && byte === 0x5b && this.#afterColon && this.#handler.wants(this.#key)) {
      this.#keep(chunk, at);
      this.#streaming = true;
      this.#discard(at + 1);
    }
  }

  #close(chunk: Buffer, at: number): void {
    if (this.#streaming && this.#depth === this.#elementDepth()) {
      this.#cut(chunk, at);
      this.#streaming = false;
      this.#discard(at + 1);
      if (!this.#rootIsArray) this.#afterColon = false;
    } else if (this.#depth === 1) this.#cut(chunk, at);
    this.#depth -= 1;
  }

  #takeKey(chunk: Buffer, at: number): void {
    this.#keep(chunk, at);
    this.#key = parseKey(this.#text());
    this.#afterColon = true;
    this.#discard(at + 1);
  }

  /** Hands over what has been gathered up to `at`. */
  #cut(chunk: Buffer, at: number): void {
    this.#keep(chunk, at);
    const text = this.#size > (this.#streaming ? longestElement : longestField) ? undefined : this.#text();
    if (this.#streaming) {
      if (text === undefined) this.#handler.element('{}');
      else if (text.trim() !== '') this.#handler.element(text);
    } else if (this.#afterColon) {
      this.#handler.field(this.#key, text);
      this.#afterColon = false;
    }
    this.#discard(at + 1);
  }

  #keep(chunk: Buffer, end: number): void {
    if (end > this.#pieceStart) {
      this.#size += end - this.#pieceStart;
      if (this.#size <= longestElement) this.#pieces.push(Buffer.from(chunk.subarray(this.#pieceStart, end)));
      else this.#pieces = [];
    }
    this.#pieceStart = end;
  }

  #text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }

  #discard(start: number): void {
    this.#pieces = [];
    this.#size = 0;
    this.#pieceStart = start;
  }
}

function parseKey(text: string): string {
  const start = text.indexOf('"');
  try {
    return String(JSON.parse(text.slice(start)));
  } catch {
    return text;
  }
}
