import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';

/** What the fields below a picture are called. */
export interface PictureWords {
  caption: string;
  alternativeText: string;
}

type Image = Readonly<Record<string, unknown>>;

const imageOf = ({ attrs }: Node): Image => (attrs.image ?? {}) as Image;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const FIELDS = ['caption', 'alternativeText'] as const;

/** A picture in the text, with what is said of it below; both are written where they are read. */
class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly picture = document.createElement('img');
  private readonly inputs: Record<(typeof FIELDS)[number], HTMLInputElement>;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly positionOf: () => number | undefined,
    words: PictureWords,
  ) {
    this.inputs = {
      caption: this.input('caption', words),
      alternativeText: this.input('alternativeText', words),
    };
    const caption = document.createElement('figcaption');
    caption.append(this.inputs.caption, this.inputs.alternativeText);
    this.dom.append(this.picture, caption);
    this.dom.contentEditable = 'false';
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private input(field: (typeof FIELDS)[number], words: PictureWords): HTMLInputElement {
    const input = document.createElement('input');
    input.setAttribute('aria-label', words[field]);
    input.placeholder = words[field];
    input.addEventListener('input', () => this.write(field, input.value));
    return input;
  }

  private show(): void {
    const image = imageOf(this.node);
    this.picture.src = textIn(image.url);
    this.picture.alt = textIn(image.alternativeText);
    for (const field of FIELDS) {
      if (this.inputs[field].value !== textIn(image[field])) this.inputs[field].value = textIn(image[field]);
    }
  }

  private write(field: string, text: string): void {
    const at = this.positionOf();
    if (at === undefined) return;
    const image = { ...imageOf(this.node), [field]: text || null };
    this.view.dispatch(this.view.state.tr.setNodeAttribute(at, 'image', image));
  }
}

/** Shows pictures with their caption and what they show. */
export const pictureView =
  (words: PictureWords): NodeViewConstructor =>
  (node, view, positionOf) =>
    new PictureView(node, view, positionOf, words);
