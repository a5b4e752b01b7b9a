import { appendedFrom, joined } from './byte-window.ts';

/** Where a piece of JSON text stood: in `releases` or `records` of a package, in a list, or as a document of its own. */
export type PieceOrigin = 'releases' | 'records' | 'list' | 'document';

export type Piece =
  | { readonly kind: 'text'; readonly origin: PieceOrigin; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooDeep' }
  /** A package or list that was read to its end, with the number of its members. */
  | { readonly kind: 'listEnd'; readonly members: number }
  /** Nothing after this byte can be read: the file ends inside something, or its brackets do not match. */
  | { readonly kind: 'truncated'; readonly at: number }
  | { readonly kind: 'broken'; readonly at: number };

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const newline = 0x0a;
const nullText = new TextEncoder().encode('null');

/** Deeper than any release; keeps later recursion over a record safe. Beyond the second figure it is an attack. */
const mostDepth = 200;
const absurdDepth = 100_000;

/**
 * Cuts the bytes of a JSON document, or of JSON Lines, into the texts of its records while they arrive, so that never more
 * than one record is held. It only follows strings and brackets; whether a piece is JSON is for its reader to find out, and so one
 * bad record does not end the rest. A record's `versionedRelease` is dropped on the way (it can be many times the record).
 * Written here because the streaming parsers looked at stop at the first bad token and are not meant for untrusted files.
 * A class because the place reached must survive from one chunk to the next.
 */
export class RecordSplitter {
  readonly #limit: number;
  readonly #stack: number[] = [];
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #scan = 0;
  /** Where the piece being read begins in #bytes; -1 while nothing is kept. */
  #start = -1;
  /** What was kept of a record before a part that is skipped. */
  #prefix: Uint8Array | null = null;
  #passed = 0;
  #out: Piece[] = [];
  #inString = false;
  #escaped = false;
  #word = '';
  #key = '';
  /** `document` until the first one ends, then `after`; `lines` when more follows; `ended` when nothing more can be read. */
  #mode: 'document' | 'after' | 'lines' | 'ended' = 'document';
  /** Depth of the list whose members are records; 0 outside such a list. */
  #listDepth = 0;
  #origin: PieceOrigin = 'document';
  /** A document with an ocid of its own is a release or a record, whose releases are not cut out. */
  #ownOcid = false;
  #members = 0;
  #inMember = false;
  #fault: 'tooLarge' | 'tooDeep' | null = null;

  constructor(mostRecordBytes: number) {
    this.#limit = mostRecordBytes;
  }

  /** The pieces that these bytes complete. */
  push(chunk: Uint8Array): readonly Piece[] {
    this.#append(chunk);
    for (; this.#scan < this.#used && this.#mode !== 'ended'; this.#scan += 1) {
      const byte = this.#bytes[this.#scan] ?? 0;
      if (this.#mode === 'lines') this.#stepLine(byte);
      else if (this.#inString) this.#stepString(byte);
      else this.#step(byte);
      if (this.#start >= 0 && this.#scan - this.#start + (this.#prefix?.length ?? 0) > this.#limit) this.#giveUp('tooLarge');
    }
    return this.#flush();
  }

  /** The pieces that the end of the file completes. */
  end(): readonly Piece[] {
    if (this.#mode === 'lines') this.#take('document');
    else if (this.#mode === 'document') this.#out.push({ kind: 'truncated', at: this.#passed + this.#scan });
    return this.#flush();
  }

  #stepLine(byte: number): void {
    if (this.#start < 0 && this.#fault === null && byte > 0x20) this.#start = this.#scan;
    if (byte === newline) this.#take('document');
  }

  #stepString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inString = false;
    else if (this.#word.length < 20) this.#word += String.fromCharCode(byte);
  }

  #step(byte: number): void {
    const depth = this.#stack.length;
    if (byte <= 0x20 || (byte === 0xef && depth === 0) || (depth === 0 && (byte === 0xbb || byte === 0xbf))) return; // blanks, byte order mark
    if (depth === 0 && this.#mode === 'after') {
      this.#mode = 'lines';
      this.#start = this.#scan;
      return;
    }
    const amongMembers = depth > 0 && depth === this.#listDepth;
    if (amongMembers && !this.#inMember && byte !== comma && byte !== closeList) this.#begin();
    if (byte === quote) {
      this.#inString = true;
      this.#word = '';
    } else if (byte === openObject || byte === openList) this.#open(byte);
    else if (byte === closeObject || byte === closeList) this.#close(byte);
    else if (byte === colon) this.#afterKey();
    else if (byte === comma) {
      this.#resumeAfterSkip();
      if (amongMembers && this.#inMember) this.#take(this.#origin);
    }
  }

  #open(byte: number): void {
    if (this.#stack.length === 0) this.#begin();
    this.#stack.push(byte);
    const depth = this.#stack.length;
    if (depth > absurdDepth) this.#stop('broken');
    else if (depth > mostDepth) this.#giveUp('tooDeep');
    if (byte !== openList || this.#listDepth > 0) return;
    if (depth === 1) this.#enterList('list');
    else if (depth === 2 && !this.#ownOcid && this.#stack[0] === openObject && (this.#key === 'releases' || this.#key === 'records'))
      this.#enterList(this.#key);
  }

  /** The package around a list is not kept: only its members are records. */
  #enterList(origin: PieceOrigin): void {
    this.#origin = origin;
    this.#listDepth = this.#stack.length;
    this.#start = -1;
    this.#prefix = null;
    this.#inMember = false;
    this.#fault = null;
  }

  #close(byte: number): void {
    const open = this.#stack.at(-1);
    if ((open === openObject) !== (byte === closeObject)) {
      this.#stop('broken');
      return;
    }
    const closesList = this.#stack.length === this.#listDepth;
    if (closesList && this.#inMember) this.#take(this.#origin);
    if (!closesList) this.#resumeAfterSkip();
    this.#stack.pop();
    if (closesList) this.#listDepth = 0;
    if (this.#listDepth > 0 && this.#stack.length === this.#listDepth) {
      this.#scan += 1; // the bracket belongs to the record
      this.#take(this.#origin);
      this.#scan -= 1;
    }
    if (this.#stack.length === 0) this.#endDocument();
  }

  #endDocument(): void {
    this.#mode = 'after';
    if (this.#origin !== 'document') {
      this.#out.push({ kind: 'listEnd', members: this.#members });
      return;
    }
    this.#scan += 1;
    this.#take('document');
    this.#scan -= 1;
  }

  #afterKey(): void {
    this.#key = this.#word;
    if (this.#key === 'ocid' && this.#stack.length === 1) this.#ownOcid = true;
    if (this.#key !== 'versionedRelease' || this.#origin !== 'records' || this.#stack.length !== this.#listDepth + 1 || this.#start < 0)
      return;
    this.#prefix = joined(this.#prefix, this.#bytes.subarray(this.#start, this.#scan + 1), nullText);
    this.#start = -1;
  }

  /** Ends the part that is skipped where its member ends: at the comma or bracket that follows. */
  #resumeAfterSkip(): void {
    if (this.#prefix !== null && this.#start < 0 && this.#fault === null && this.#stack.length === this.#listDepth + 1)
      this.#start = this.#scan;
  }

  #begin(): void {
    this.#start = this.#scan;
    this.#prefix = null;
    this.#inMember = true;
    this.#fault = null;
  }

  #take(origin: PieceOrigin): void {
    this.#members += 1;
    if (this.#fault !== null) this.#out.push({ kind: this.#fault });
    else if (this.#start >= 0)
      this.#out.push({ kind: 'text', origin, bytes: joined(this.#prefix, this.#bytes.subarray(this.#start, this.#scan)) });
    this.#start = -1;
    this.#prefix = null;
    this.#inMember = false;
    this.#fault = null;
  }

  /** The record is no longer kept; its end is still followed, so that the next one is found. */
  #giveUp(fault: 'tooLarge' | 'tooDeep'): void {
    if (!this.#inMember && this.#mode !== 'lines') return;
    this.#fault ??= fault;
    this.#start = -1;
    this.#prefix = null;
  }

  #stop(kind: 'broken'): void {
    this.#mode = 'ended';
    this.#out.push({ kind, at: this.#passed + this.#scan });
  }

  #append(chunk: Uint8Array): void {
    const keepFrom = this.#start >= 0 ? this.#start : this.#scan;
    this.#bytes = appendedFrom({ bytes: this.#bytes, from: keepFrom, until: this.#used }, chunk);
    this.#passed += keepFrom;
    this.#used += chunk.length - keepFrom;
    this.#scan -= keepFrom;
    if (this.#start >= 0) this.#start = 0;
  }

  #flush(): readonly Piece[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }
}
