import type { Block } from '../../../src/plugins/newsroom/shared/article';
import { textOfBlock } from '../../../src/plugins/newsroom/shared/difference';
import { demand } from '../../support/people/stories';
import type { DemoNewsroom, Who } from './newsroom';

/** The text of a story, and its present version. */
interface StoryText {
  version: number;
  body: Block[];
  paragraphs: string[];
}

/** The text of a story as the newsroom has it. */
export async function textOf(newsroom: DemoNewsroom, story: string): Promise<StoryText> {
  const { body } = demand(await (await newsroom.caller('editor1')).get(`/newsroom/articles/${story}`));
  const { version, article } = body;
  return { version, body: article.body, paragraphs: article.body.map(textOfBlock) };
}

/** Changes a paragraph of a story, as somebody else does from elsewhere. */
export async function changeParagraph(
  newsroom: DemoNewsroom,
  story: string,
  { who, number, change }: { who: Who; number: number; change: (text: string) => string },
): Promise<void> {
  const { version, body } = await textOf(newsroom, story);
  const changed = body.map((block, index) =>
    index === number - 1
      ? { ...block, children: [{ type: 'text', text: change(textOfBlock(block)) }] }
      : block,
  );
  const url = `/content-manager/collection-types/plugin::newsroom.article/${story}`;
  demand(await (await newsroom.caller(who)).put(url, { version, body: changed }));
}
