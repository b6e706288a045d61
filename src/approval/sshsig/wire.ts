/**
 * Reads the binary form of SSH (RFC 4251 §5) from left to right. Strict: what is too short, and numbers
 * that are not in their shortest form, are undefined.
 */
export class WireReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether nothing is left. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** So many bytes. */
  take(length: number): Uint8Array | undefined {
    if (this.#at + length > this.#bytes.length) return undefined;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint32(): number | undefined {
    const bytes = this.take(4);
    return bytes && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  }

  /** A string of bytes behind its length. */
  string(): Uint8Array | undefined {
    const length = this.uint32();
    return length === undefined ? undefined : this.take(length);
  }

  /** A string of printable ASCII. */
  text(): string | undefined {
    const bytes = this.string();
    if (!bytes?.every((byte) => byte >= 0x20 && byte < 0x7f)) return undefined;
    return String.fromCharCode(...bytes);
  }

  /** A positive integer, big-endian and without the zero that keeps it positive. */
  integer(): Uint8Array | undefined {
    const bytes = this.string();
    if (!bytes || bytes.length === 0 || bytes[0]! >= 0x80) return undefined;
    if (bytes[0] !== 0) return bytes;
    return bytes.length > 1 && bytes[1]! >= 0x80 ? bytes.subarray(1) : undefined;
  }
}

/** A string of bytes with its length before it. */
export function wireString(content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = new Uint8Array(4 + bytes.length);
  new DataView(result.buffer).setUint32(0, bytes.length);
  result.set(bytes, 4);
  return result;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
