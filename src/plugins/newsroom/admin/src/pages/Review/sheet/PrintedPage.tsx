import { useAuth } from '@strapi/strapi/admin';
import { useState, type ReactElement, type ReactNode } from 'react';
import { createGlobalStyle, styled } from 'styled-components';
import { useZoneName } from '../../../hooks/names/use-zone-name';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';
import { useClockTime } from './use-clock-time';

const ID = 'newsroom-sheet';

/**
 * On paper there is the sheet alone. The panel scrolls within itself, which a page cannot: whatever the sheet stands
 * in gives up its height.
 */
const PrintStyle = createGlobalStyle`
  @media print {
    @page {
      size: A4;
      margin: 14mm;
    }

    body *:not(:has(#${ID})):not(#${ID}):not(#${ID} *) {
      display: none !important;
    }

    html, body, body *:has(#${ID}) {
      display: block !important;
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      margin: 0 !important;
      overflow: visible !important;
      padding: 0 !important;
      background: none !important;
    }
  }
`;

/** A sheet of paper; its first line stands on every page. */
export function PrintedPage({ headline, children }: { headline: string; children: ReactNode }): ReactElement {
  const { t } = useWords();
  const clockTime = useClockTime();
  const zone = useZoneName()(usePaperZone());
  const [at] = useState(() => new Date().toISOString());
  const name = useAuth('NewsroomSheet', ({ user }) => [user?.firstname, user?.lastname].join(' ').trim());
  return (
    <>
      <PrintStyle />
      <Sheet id={ID} role="presentation">
        <thead>
          <tr>
            <td>
              <Head>
                <strong>{t('sheet.title')}</strong>
                <span>{headline}</span>
              </Head>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              {children}
              <p>{t('sheet.printed', { at: clockTime(at), zone, name })}</p>
            </td>
          </tr>
        </tbody>
      </Sheet>
    </>
  );
}

const Head = styled.div`
  display: flex;
  gap: 2em;
  justify-content: space-between;
  border-bottom: 2px solid currentcolor;
  padding-bottom: 0.4em;
  margin-bottom: 1em;
`;

const Sheet = styled.table`
  width: 100%;
  table-layout: fixed;
  background: #fff;
  color: #212134;
  font-size: 1.3rem;
  line-height: 1.5;
  overflow-wrap: anywhere;

  > * > tr > td {
    padding: 2rem;
  }

  > tbody > tr > td {
    padding-top: 0;
  }

  @media print {
    color: #000;
    font-size: 8.5pt;
    line-height: 1.3;

    > * > tr > td {
      padding: 0;
    }
  }

  /* Paper is white whatever the theme. */
  td * {
    color: inherit;
    font-size: inherit;
    line-height: inherit;
  }

  h2 {
    font-weight: 700;
    margin: 1em 0 0.4em;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr);
    gap: 0.2em 1.2em;
  }

  dd.wide {
    grid-column: 2 / -1;
  }

  @media screen and (max-width: 600px) {
    dl {
      grid-template-columns: max-content minmax(0, 1fr);
    }
  }

  dt,
  p {
    color: #4a4a6a;
  }

  section p {
    color: inherit;
  }

  .paragraph {
    text-indent: 2em;
  }

  td.signature {
    min-width: 9em;
    height: 2.2em;
  }

  code {
    font-family: monospace;
  }
`;
