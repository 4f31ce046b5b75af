import type { ParsedSeam } from '../../../../../shared/parsed-page';
import { sidesMeet } from './seams';

/** A piece of a paragraph as it comes from the page. */
export interface Piece {
  text: string;
  /** Offsets at which the piece itself was put together from printed lines. */
  breaks: readonly number[];
  /** Whether the piece ends where a sentence ends. */
  isWhole: boolean;
}

/** Collects paragraphs and joins those that the layout broke, noting each seam; parts are kept apart until the end. */
export class ParagraphWriter {
  readonly paragraphs: string[] = [];
  readonly seams: ParsedSeam[] = [];
  private parts: string[] = [];
  private length = 0;
  private isBroken = false;

  /** How many paragraphs there are, the open one included. */
  get count(): number {
    return this.paragraphs.length + (this.parts.length > 0 ? 1 : 0);
  }

  /** Whether the last paragraph stops in the middle of a sentence. */
  get endsBroken(): boolean {
    return this.isBroken;
  }

  /** Adds a paragraph. */
  begin(piece: Piece): void {
    this.close();
    this.append(piece);
  }

  /** Adds the piece to the open paragraph, with a seam between. */
  join(piece: Piece): void {
    const last = this.parts[this.parts.length - 1] ?? '';
    this.seams.push({
      paragraph: this.paragraphs.length,
      offset: this.length,
      sure: sidesMeet(last, piece.text),
    });
    this.append(piece);
  }

  /** Ends the open paragraph. */
  close(): void {
    const [only, ...others] = this.parts;
    if (only !== undefined) this.paragraphs.push(others.length === 0 ? only : this.parts.join(''));
    this.parts = [];
    this.length = 0;
  }

  /** The last paragraph, once it is ended; empty where there is none. */
  get last(): string {
    return this.paragraphs[this.paragraphs.length - 1] ?? '';
  }

  /** Takes the last paragraph away again. */
  takeLast(): string | null {
    this.close();
    this.isBroken = false;
    const last = this.paragraphs.pop() ?? null;
    this.dropSeamsFrom(this.paragraphs.length, 0);
    return last;
  }

  /** Cuts the end off the last paragraph; `isWhole` says whether what is left ends where a sentence ends. */
  shortenLast(length: number, isWhole: (text: string) => boolean): void {
    const index = this.paragraphs.length - 1;
    const shortened = this.last.slice(0, length).trimEnd();
    this.paragraphs[index] = shortened;
    this.isBroken = !isWhole(shortened);
    this.dropSeamsFrom(index, shortened.length);
  }

  private dropSeamsFrom(paragraph: number, offset: number): void {
    const isKept = (seam: ParsedSeam): boolean => seam.paragraph < paragraph || seam.offset < offset;
    while (this.seams.length > 0 && !this.seams.slice(-1).every(isKept)) this.seams.pop();
  }

  private append(piece: Piece): void {
    for (const offset of piece.breaks) {
      if (offset >= piece.text.length) break;
      this.seams.push({ paragraph: this.paragraphs.length, offset: this.length + offset, sure: true });
    }
    this.parts.push(piece.text);
    this.length += piece.text.length;
    this.isBroken = !piece.isWhole;
  }
}
