import { Badge, Box, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { PageStory } from '../../../../../shared/page-editing';
import { DROPPED_REASON_LABELS, type ParsedPage } from '../../../../../shared/parsed-page';
import { useWords } from '../../../hooks/use-words';
import { regionsOf, storiesIn, type RawLine, type Region } from './regions';
import { toneOf } from './tones';

interface RawTextProps {
  text: string;
  page: ParsedPage;
  stories: readonly PageStory[];
  /** The story whose lines stand out. */
  active: number | null;
  /** What leads from lines to a story. */
  leadTo: (story: number, source: number | undefined) => ReactNode;
}

/** The text of a page as it came, in the colours of the stories that were made of it. */
export function RawText({ text, page, stories, active, leadTo }: RawTextProps): ReactElement {
  const { t } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const regions = useMemo(() => regionsOf(text, page), [text, page]);
  useEffect(() => {
    const region = panel.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (active !== null && region) panel.current?.scrollTo({ top: region.offsetTop - 8 });
  }, [active]);
  return (
    <Panel ref={panel} tabIndex={0} role="region" aria-label={t('import.raw-text')}>
      {regions.map((region, index) => {
        const places = storiesIn(region, stories);
        const isActive = active !== null && places.includes(active);
        return (
          <RegionLines key={index} region={region} isActive={isActive} isLeftOut={places.length === 0}>
            {places.map((place) => (
              <span key={place}>{leadTo(place, region.sources[0])}</span>
            ))}
          </RegionLines>
        );
      })}
    </Panel>
  );
}

const Panel = styled.div`
  position: relative;
  overflow-y: auto;
  max-height: 36rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 0.8rem;

  @media (min-width: 1080px) {
    max-height: calc(100vh - 12rem);
  }
`;

interface RegionProps {
  region: Region;
  isActive: boolean;
  isLeftOut: boolean;
  /** The numbers of the stories that were made of it. */
  children: ReactNode;
}

function RegionLines({
  region: { sources, lines },
  isActive,
  isLeftOut,
  children,
}: RegionProps): ReactElement {
  const { t } = useWords();
  const { light, line } = toneOf(sources[0]);
  const isStory = sources.length > 0 && !isLeftOut;
  return (
    <Lines $isActive={isActive} data-active={isActive}>
      <Box
        background={isStory ? light : 'neutral0'}
        borderStyle="solid"
        borderWidth="0 0 0 4px"
        borderColor={isStory ? line : 'neutral200'}
        padding={2}
      >
        {children}
        {sources.length > 0 && isLeftOut && <Badge>{t('import.left-out')}</Badge>}
        {lines.map((one) => (
          <RawTextLine key={one.number} line={one} />
        ))}
      </Box>
    </Lines>
  );
}

const Lines = styled.div<{ $isActive: boolean }>`
  margin-bottom: 0.4rem;
  outline: ${({ $isActive, theme }) => ($isActive ? `2px solid ${theme.colors.neutral800}` : 'none')};
`;

function RawTextLine({ line: { text, dropped } }: { line: RawLine }): ReactElement | null {
  const { label } = useWords();
  if (text.trim() === '') return null;
  const isAllDropped = dropped.some((one) => one.text === text.trim());
  return (
    <Words tag="div" textColor={isAllDropped ? 'neutral600' : 'neutral800'}>
      {text.trim()}
      {dropped.map((one) => (
        <Badge key={one.text} marginLeft={2}>
          {isAllDropped ? '' : `${one.text} `}
          {label(DROPPED_REASON_LABELS[one.reason])}
        </Badge>
      ))}
    </Words>
  );
}

const Words = styled(Typography<'div'>)`
  overflow-wrap: anywhere;
  padding-top: 0.4rem;
`;
