/** Reads a sentence from left to right. */
export class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes a pattern that begins here; undefined where it does not. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, 'sy');
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** A quotation 「…」; corner brackets inside are kept in pairs (K10). */
  quotation(): string | undefined {
    if (this.text[this.at] !== '「') return undefined;
    let depth = 0;
    for (let at = this.at; at < this.text.length; at++) {
      if (this.text[at] === '「') depth++;
      if (this.text[at] === '」' && --depth === 0) {
        const quoted = this.text.slice(this.at + 1, at);
        this.at = at + 1;
        return quoted;
      }
    }
    return undefined;
  }
}
