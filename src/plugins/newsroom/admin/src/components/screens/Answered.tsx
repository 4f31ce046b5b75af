import { Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { codeIn, useRefusalText } from '../../hooks/use-refusal';
import { Lost } from './Lost';

interface AnsweredProps<Data> {
  /** What the server answered: nothing yet, data, or an error. */
  answer: { data?: Data; error?: unknown };
  children: (data: Data) => ReactElement;
}

/** A screen once the server answered; the refusal where it refused. */
export function Answered<Data>({ answer: { data, error }, children }: AnsweredProps<Data>): ReactElement {
  const refusalText = useRefusalText();
  if (codeIn(error) === 'not_found') return <Lost said={refusalText(error)} />;
  if (error) return <Page.Error content={refusalText(error)} />;
  return data === undefined ? <Page.Loading /> : children(data);
}
