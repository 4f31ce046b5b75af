import { Button, Popover } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { useNewsroomNoticesQuery } from '../../api/notices';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { NoticeList } from './NoticeList';

/** More are not told apart by anybody. */
const MOST_COUNTED = 99;

/** 提醒: a bell with how many notices are unread, and behind it the newest, each the way to its story. */
export function Notices(): ReactElement {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data } = useNewsroomNoticesQuery(undefined, { ...usePolling(), refetchOnMountOrArgChange: true });
  const { notices = [], unread = 0 } = data ?? {};
  const counted = unread > MOST_COUNTED ? `${MOST_COUNTED}+` : String(unread);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Small
          size="S"
          variant={unread > 0 ? 'secondary' : 'ghost'}
          startIcon={<Bell />}
          aria-label={t('notices.bell', { unread: counted })}
        >
          {unread > 0 ? counted : null}
        </Small>
      </Popover.Trigger>
      <Popover.Content aria-label={t('notices.title')} align="end">
        <NoticeList notices={notices} unread={unread} onFollow={() => setOpen(false)} />
      </Popover.Content>
    </Popover.Root>
  );
}

/** It stands in the margin above a screen. */
const Small = styled(Button)`
  height: 2.4rem;
  min-width: 2.4rem;
  padding: 0 0.6rem;
`;
