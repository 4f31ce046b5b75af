import { demand } from '../../support/people/stories';
import type { DemoNewsroom } from '../newsroom/newsroom';
import { textOf } from '../newsroom/story-text';

/** Words that somebody saw on the screen once they had typed them; no two are the same. */
interface Typed {
  words: string;
  by: string;
}

/** A text as it has to be: what it began with, and what was typed into it. */
interface Expected {
  base: string;
  typed: Typed[];
}

/** What has to be there at the end of a shift: the model that all texts are compared with. */
export class Ledger {
  private readonly texts = new Map<string, Expected>();
  private readonly said = new Map<string, Typed[]>();

  /** A story that others began with these paragraphs. */
  begins(story: string, paragraphs: readonly string[]): void {
    this.texts.set(story, { base: paragraphs.join(''), typed: [] });
  }

  /** Words that somebody typed into the text of a story. */
  writes(story: string, typed: Typed): void {
    this.texts.get(story)?.typed.push(typed);
  }

  /** Words that somebody said with an act on a story. */
  says(story: string, typed: Typed): void {
    this.said.set(story, [...(this.said.get(story) ?? []), typed]);
  }

  /** How many words there are. */
  get count(): number {
    const all = [...[...this.texts.values()].map(({ typed }) => typed), ...this.said.values()];
    return all.reduce((sum, typed) => sum + typed.length, 0);
  }

  /** What is lost, doubled or changed, and where. */
  async losses(newsroom: DemoNewsroom): Promise<string[]> {
    const losses: string[] = [];
    for (const [story, expected] of this.texts) {
      const { paragraphs } = await textOf(newsroom, story);
      losses.push(...lossesIn(paragraphs.join(''), expected).map((loss) => `text of ${story}: ${loss}`));
    }
    const caller = await newsroom.caller('editor1');
    for (const [story, typed] of this.said) {
      const { body } = demand(await caller.get(`/newsroom/articles/${story}/history`));
      losses.push(...missing(JSON.stringify(body), typed).map((loss) => `record of ${story}: ${loss}`));
    }
    return losses;
  }
}

const missing = (text: string, typed: readonly Typed[]): string[] =>
  typed.flatMap(({ words, by }) => {
    const times = text.split(words).length - 1;
    return times === 1 ? [] : [`${words} of ${by} stands ${times} times`];
  });

/** Each of the words stands in a text once, and what is left without them is what was there before. */
export function lossesIn(text: string, { base, typed }: Expected): string[] {
  const rest = typed.reduce((left, { words }) => left.split(words).join(''), text);
  return [...missing(text, typed), ...(rest === base ? [] : [`without all that was typed, it is ${rest}`])];
}
