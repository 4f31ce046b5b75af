import { useEffect, useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { z } from 'zod';
import type { submissionsAnswer } from '../../../shared/contracts/submissions';
import { newId } from '../outbox/ids';
import { newLetter, type Letter } from '../outbox/outbox';
import { addLetter } from '../outbox/store';
import { goTo, useAnswer, useLetters } from '../parts/hooks';
import { useWords } from '../words/words';
import { stageOf } from './stage';

type Answered = z.infer<typeof submissionsAnswer>;

/** What the person has sent, and where it is. */
export function Stories({ account }: { account: number }): ReactElement {
  const { w } = useWords();
  const letters = useLetters(account);
  const begin = async () => {
    const letter = newLetter({ id: newId(), account, at: Date.now() });
    await addLetter(letter);
    goTo(`/write/${letter.id}`);
  };
  return (
    <>
      <h2>{w.stories}</h2>
      {letters && letters.length > 0 && <Letters letters={letters} />}
      {letters && <Sent letters={letters} />}
      <div className="foot">
        <Button className="first" onPress={() => void begin()}>
          {w.write}
        </Button>
      </div>
    </>
  );
}

function Letters({ letters }: { letters: readonly Letter[] }): ReactElement {
  const { w, sayTime } = useWords();
  return (
    <section aria-label={w.onDevice}>
      <h3>{w.onDevice}</h3>
      <ul className="stories">
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={`#/write/${letter.id}`}>
              <strong>{letter.text.headline || w.untitled}</strong>
              <span className={letter.refusal ? 'stage returned' : 'stage'}>{standing(letter, w)}</span>
              <time>{sayTime(letter.at)}</time>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const standing = (
  { state, refusal }: Letter,
  w: Record<'refused' | 'writing' | 'waiting', string>,
): string => (refusal ? w.refused : state === 'writing' ? w.writing : w.waiting);

const PAGE = 25;

/** The list of the newsroom; it is read again when a letter has gone. */
function Sent({ letters }: { letters: readonly Letter[] }): ReactElement {
  const { w, sayRefusal, sayTime } = useWords();
  const [pages, setPages] = useState(1);
  const { answer, again } = useAnswer<Answered>(`/newsroom/submissions?pageSize=${String(pages * PAGE)}`);
  useEffect(again, [again, letters.length]);
  if (!answer) return <p aria-busy="true">{w.loading}</p>;
  if (answer.is === 'refused') return <p className="fault">{sayRefusal(answer.refusal)}</p>;
  if (answer.is === 'lost')
    return (
      <div role="status">
        <p className="fault">{w.unreachable}</p>
        <Button className="second" onPress={again}>
          {w.again}
        </Button>
      </div>
    );
  const { data, meta } = answer.body;
  const isHere = (id: string) =>
    letters.some(({ story, state }) => story?.documentId === id && state !== 'sent');
  const rows = data.filter(({ documentId, stage }) => stage !== 'draft' || !isHere(documentId));
  if (rows.length === 0 && letters.length === 0) return <p>{w.nothingYet}</p>;
  return (
    <>
      <ul className="stories">
        {rows.map((story) => (
          <li key={story.documentId}>
            <a href={`#/story/${story.documentId}`}>
              <strong>{story.headline}</strong>
              <span className={`stage ${stageOf(story)}`}>{w.stages[stageOf(story)]}</span>
              <time dateTime={story.since}>{w.since(sayTime(story.since))}</time>
            </a>
          </li>
        ))}
      </ul>
      {data.length < meta.pagination.total && pages < 4 && (
        <Button className="second" onPress={() => setPages(pages + 1)}>
          {w.more}
        </Button>
      )}
    </>
  );
}
