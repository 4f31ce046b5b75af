import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useRefusalText } from '../../hooks/use-refusal';

interface FrameProps<Data> {
  /** What the server answered: nothing yet, data, or an error. */
  answer: { data?: Data; error?: unknown };
  isEmpty: (data: Data) => boolean;
  /** What is said where there is nothing. */
  empty: string;
  children: (data: Data) => ReactElement;
}

/** A widget of the home page in whatever state its content is. */
export function Frame<Data>({
  answer: { data, error },
  isEmpty,
  empty,
  children,
}: FrameProps<Data>): ReactElement {
  const refusalText = useRefusalText();
  if (data !== undefined) {
    return isEmpty(data) ? <Typography textColor="neutral600">{empty}</Typography> : children(data);
  }
  if (!error) return <Widget.Loading />;
  // The role may have been changed since the page was loaded.
  if ((error as { status?: number }).status === FORBIDDEN) return <Widget.NoPermissions />;
  return <Widget.Error>{refusalText(error)}</Widget.Error>;
}

const FORBIDDEN = 403;
