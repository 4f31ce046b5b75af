import type { Command } from 'prosemirror-state';
import {
  forwardRef,
  useCallback,
  useDeferredValue,
  useImperativeHandle,
  useState,
  type ReactElement,
} from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { linkTo } from './commands/formats';
import { FindBar } from './find/FindBar';
import type { MarksOfText } from './marks/markings';
import { DroppedNotice } from './paste/DroppedNotice';
import type { Dropped } from './paste/clean';
import type { SheetPlace, Surface } from './surface/surface';
import { useSurface } from './surface/use-surface';
import { Count } from './tools/Count';
import { LinkDialog } from './tools/LinkDialog';
import { Toolbar } from './tools/Toolbar';
import type { Tools } from './tools/tools-of';

/** What is asked of the sheet from outside. */
export interface WritingHandle {
  /** Waits until no word is being composed. */
  settled: () => Promise<void>;
}

interface WritingProps {
  text: ArticleContent;
  /** The version that the text was begun on. */
  version: number;
  marks: MarksOfText;
  isWritable: boolean;
  /** Where the sheet is left while another view is looked at. */
  left: SheetPlace;
  /** Both stay the same as long as the sheet is open. */
  onChange: (part: EditedFields) => void;
  onComposing: (isComposing: boolean) => void;
}

const NO_TOOLS: Tools = {
  isBold: false,
  block: 'line',
  link: null,
  mayLink: false,
  mayUndo: false,
  mayRedo: false,
};

const isSame = (one: Tools, other: Tools): boolean =>
  (Object.keys(one) as (keyof Tools)[]).every((name) => one[name] === other[name]);

/** The sheet of a story, written on where it is read: its lines and its text as one, with what can be done to them. */
export const Writing = forwardRef<WritingHandle, WritingProps>(function Writing(props, handle): ReactElement {
  const { text, isWritable, onChange, onComposing } = props;
  const [tools, setTools] = useState(NO_TOOLS);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [asked, ask] = useState<'find' | 'link' | null>(null);
  const { place, surface } = useSurface(props, {
    onChange,
    onComposing,
    onDropped: setDropped,
    onTools: useCallback((next: Tools) => setTools((now) => (isSame(now, next) ? now : next)), []),
    onFind: useCallback(() => ask('find'), []),
    onLink: useCallback(() => ask('link'), []),
  });
  const counted = useDeferredValue(text);
  const run = useCallback((command: Command) => runOn(surface, command), [surface]);
  useImperativeHandle(handle, () => ({ settled: async () => surface?.settled() }), [surface]);
  const leave = () => {
    ask(null);
    surface?.view.focus();
  };
  return (
    <>
      <div className="tools">
        <Toolbar tools={tools} isWritable={isWritable} onCommand={run} onAsk={ask} />
        <Count headline={counted.headline} body={counted.body} />
        {asked === 'find' && surface && (
          <FindBar view={surface.view} isWritable={isWritable} onClose={leave} />
        )}
        {dropped && <DroppedNotice dropped={dropped} onClose={() => setDropped(null)} />}
      </div>
      <div ref={place} />
      {asked === 'link' && tools.mayLink && (
        <LinkDialog
          url={tools.link ?? ''}
          onLink={(url) => {
            run(linkTo(url || null));
            leave();
          }}
          onClose={leave}
        />
      )}
    </>
  );
});

function runOn(surface: Surface | null, command: Command): void {
  if (!surface) return;
  command(surface.view.state, (tr) => surface.view.dispatch(tr));
  surface.view.focus();
}
