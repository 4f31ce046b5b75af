import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { NoticesAnswer, NoticeView } from '../../../../shared/contracts/notices';
import { NOTICE_LABELS } from '../../../../shared/outgoing';
import { useNewsroomSeeNoticesMutation } from '../../api/notices';
import { useWords } from '../../hooks/use-words';
import { DangerBadge } from '../badges/DangerBadge';
import { MarkBadge } from '../badges/MarkBadge';
import { StoryLink } from '../lists/StoryLink';
import { capital } from '../words/capital';
import { Ago } from '../words/Moment';

/** The newest notices, and the way to have seen them all. */
export function NoticeList({
  notices,
  unread,
  onFollow,
}: NoticesAnswer & { onFollow: () => void }): ReactElement {
  const { t } = useWords();
  const [see] = useNewsroomSeeNoticesMutation();
  const [newest] = notices;
  return (
    <Box padding={4} width="min(40rem, 80vw)">
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography tag="h2" variant="delta">
          {t('notices.title')}
        </Typography>
        {newest && unread > 0 && (
          <Button size="S" variant="tertiary" onClick={() => void see({ upTo: newest.id })}>
            {t('notices.all-seen')}
          </Button>
        )}
      </Flex>
      {newest ? (
        <Box tag="ul" maxHeight="60vh" overflow="auto" paddingRight={1}>
          {notices.map((notice) => (
            <Item
              key={notice.id}
              notice={notice}
              onFollow={() => {
                if (notice.isUnread) void see({ ids: [notice.id] });
                onFollow();
              }}
            />
          ))}
        </Box>
      ) : (
        <Typography textColor="neutral600">{t('notices.none')}</Typography>
      )}
    </Box>
  );
}

function Item({ notice, onFollow }: { notice: NoticeView; onFollow: () => void }): ReactElement {
  const { t, label } = useWords();
  const { topic, article, headline, by, at, isOverdue, isUnread } = notice;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} paddingTop={2} paddingBottom={2}>
      <Flex gap={2} wrap="wrap">
        {isUnread && <MarkBadge>{t('notices.unread')}</MarkBadge>}
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {capital(label(NOTICE_LABELS[topic]))}
        </Typography>
        {isOverdue && <DangerBadge>{t('desk.overdue')}</DangerBadge>}
        <Typography variant="pi" textColor="neutral600">
          {by} · <Ago at={at} />
        </Typography>
      </Flex>
      <StoryLink story={article} onFollow={onFollow}>
        {headline}
      </StoryLink>
    </Flex>
  );
}
