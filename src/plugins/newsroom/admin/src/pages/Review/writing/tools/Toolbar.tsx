import { Flex, IconButton } from '@strapi/design-system';
import {
  ArrowClockwise,
  Bold,
  BulletList,
  ClockCounterClockwise,
  HeadingThree,
  Link,
  NumberList,
  Quotes,
  Search,
} from '@strapi/icons';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { memo, type ReactElement } from 'react';
import { useWords } from '../../../../hooks/use-words';
import type { Key } from '../../../../translations';
import { PicturePicker } from '../../../../components/pictures/PicturePicker';
import { toggleBlock } from '../commands/formats';
import { toggleFormat } from '../commands/keys';
import { toggleList } from '../commands/lists';
import { insertPicture } from './insert-picture';
import { measured } from './measured';
import type { Tools } from './tools-of';

interface ToolbarProps {
  tools: Tools;
  isWritable: boolean;
  onCommand: (command: Command) => void;
  onAsk: (asked: 'find' | 'link') => void;
}

interface Tool {
  name: Key;
  icon: ReactElement;
  command: Command;
  isOn?: (tools: Tools) => boolean;
  isOff?: (tools: Tools) => boolean;
}

const isLine = ({ block }: Tools): boolean => block === 'line';
const isIn =
  (kind: string) =>
  ({ block }: Tools): boolean =>
    block === kind;

const STEPS: readonly Tool[] = [
  { name: 'writing.undo', icon: <ClockCounterClockwise />, command: undo, isOff: ({ mayUndo }) => !mayUndo },
  { name: 'writing.redo', icon: <ArrowClockwise />, command: redo, isOff: ({ mayRedo }) => !mayRedo },
];

const FORMATS: readonly Tool[] = [
  {
    name: 'writing.bold',
    icon: <Bold />,
    command: toggleFormat('bold'),
    isOn: ({ isBold }) => isBold,
    isOff: isLine,
  },
  ...(
    [
      { name: 'writing.subhead', icon: <HeadingThree />, kind: 'heading', command: toggleBlock('heading') },
      { name: 'writing.quote', icon: <Quotes />, kind: 'quote', command: toggleBlock('quote') },
      { name: 'writing.bullets', icon: <BulletList />, kind: 'unordered', command: toggleList('unordered') },
      { name: 'writing.numbers', icon: <NumberList />, kind: 'ordered', command: toggleList('ordered') },
    ] as const
  ).map(({ kind, ...tool }): Tool => ({ ...tool, isOn: isIn(kind), isOff: isLine })),
];

/** What can be done to the words on the sheet. */
export const Toolbar = memo(function Toolbar(props: ToolbarProps): ReactElement {
  const { tools, isWritable, onCommand, onAsk } = props;
  const { t } = useWords();
  const show = (tool: Tool) => (
    <ToolButton key={tool.name} tool={tool} tools={tools} isWritable={isWritable} onCommand={onCommand} />
  );
  return (
    <Flex role="toolbar" aria-label={t('writing.tools')} gap={1} wrap="wrap">
      {STEPS.map(show)}
      {FORMATS.map(show)}
      <IconButton
        label={t('writing.link')}
        aria-pressed={tools.link !== null}
        disabled={!isWritable || !tools.mayLink}
        onClick={() => onAsk('link')}
      >
        <Link />
      </IconButton>
      {isWritable && (
        <PicturePicker
          label={t('writing.picture')}
          onPick={([picture]) =>
            picture && void measured(picture).then((file) => onCommand(insertPicture(file)))
          }
        />
      )}
      <IconButton label={t('writing.find')} onClick={() => onAsk('find')}>
        <Search />
      </IconButton>
    </Flex>
  );
});

interface ToolButtonProps extends Pick<ToolbarProps, 'tools' | 'isWritable' | 'onCommand'> {
  tool: Tool;
}

function ToolButton({ tool, tools, isWritable, onCommand }: ToolButtonProps): ReactElement {
  const { t } = useWords();
  const { name, icon, command, isOn, isOff } = tool;
  return (
    <IconButton
      label={t(name)}
      aria-pressed={isOn?.(tools)}
      variant={isOn?.(tools) ? 'secondary' : 'tertiary'}
      disabled={!isWritable || isOff?.(tools)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand(command)}
    >
      {icon}
    </IconButton>
  );
}
