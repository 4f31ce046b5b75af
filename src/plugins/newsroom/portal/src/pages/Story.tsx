import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { z } from 'zod';
import type { submissionAnswer } from '../../../shared/contracts/submissions';
import { ask } from '../api/client';
import { newId } from '../outbox/ids';
import { newLetter, type LetterText } from '../outbox/outbox';
import { addLetter, lettersOf } from '../outbox/store';
import { Ask } from '../parts/Ask';
import { goTo, useAnswer } from '../parts/hooks';
import { useWords } from '../words/words';
import { stageOf } from './stage';

type Answered = z.infer<typeof submissionAnswer>;
type Submission = Answered['data'];

/** One story: where it is, what the editors say, and what can be done. */
export function Story({ id, account }: { id: string; account: number }): ReactElement {
  const { w, sayRefusal } = useWords();
  const { answer, again } = useAnswer<Answered>(`/newsroom/submissions/${encodeURIComponent(id)}`);
  return (
    <>
      <a className="back" href="#/">
        ← {w.back}
      </a>
      {!answer && <p aria-busy="true">{w.loading}</p>}
      {answer?.is === 'refused' && <p className="fault">{sayRefusal(answer.refusal)}</p>}
      {answer?.is === 'lost' && (
        <>
          <p className="fault">{w.unreachable}</p>
          <Button className="second" onPress={again}>
            {w.again}
          </Button>
        </>
      )}
      {answer?.is === 'done' && <Shown story={answer.body.data} account={account} onChange={again} />}
    </>
  );
}

interface Props {
  story: Submission;
  account: number;
  onChange: () => void;
}

function Shown({ story, account, onChange }: Props): ReactElement {
  const { w, sayTime } = useWords();
  const { published } = story;
  return (
    <article>
      {story.kicker && <p className="kicker">{story.kicker}</p>}
      <h2>{story.headline}</h2>
      {story.subhead && <p className="kicker">{story.subhead}</p>}
      <p>
        <span className={`stage ${stageOf(story)}`}>{w.stages[stageOf(story)]}</span>{' '}
        <time dateTime={story.since}>{w.since(sayTime(story.since))}</time>
      </p>
      {published && (
        <p>
          {w.publishedAs}: <strong>{published.headline}</strong>{' '}
          {published.url && (
            <a href={published.url} target="_blank" rel="noreferrer" title={w.openOnSite}>
              {w.readIt}
            </a>
          )}
        </p>
      )}
      <Opinions opinions={story.opinions} />
      <Acts story={story} account={account} onChange={onChange} />
      {story.paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </article>
  );
}

function Opinions({ opinions }: { opinions: Submission['opinions'] }): ReactElement | null {
  const { w, sayTime } = useWords();
  if (opinions.length === 0) return null;
  const heading = (act: string) =>
    act === 'return' ? w.returnedBecause : act === 'reject' ? w.rejectedBecause : w.toldBy;
  return (
    <section className="opinions">
      <h3>{w.opinions}</h3>
      {opinions.map(({ act, opinion, at, reason }) => (
        <p key={at}>
          <strong>{heading(act)}</strong> <time dateTime={at}>{sayTime(at)}</time>
          <br />
          <ReasonName reason={reason} /> {opinion}
        </p>
      ))}
    </section>
  );
}

/** The reason of the paper's list, where the editor named one. */
function ReasonName({ reason }: { reason: unknown }): ReactElement | null {
  const { sayRefusal } = useWords();
  const { en, zh } = (reason ?? {}) as { en?: string; zh?: string };
  return zh && en ? <em>{sayRefusal({ code: '', en, zh })}</em> : null;
}

function Acts({ story, account, onChange }: Props): ReactElement | null {
  const { w, sayRefusal } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const may = (name: string) => story.acts.some(({ act, allowed }) => act === name && allowed);
  const mayWrite = may('submit') || story.stage === 'returned' || story.stage === 'draft';
  const recall = async () => {
    const path = `/newsroom/submissions/${story.documentId}/recall`;
    const answer = await ask(path, { method: 'POST', body: { version: story.version }, key: newId() });
    if (answer.is === 'refused') setFault(sayRefusal(answer.refusal));
    else setFault(answer.is === 'lost' ? w.faults.offline : null);
    onChange();
  };
  if (!mayWrite && !may('recall') && fault === null) return null;
  return (
    <div className="foot">
      <div role="alert">{fault !== null && <p className="fault">{fault}</p>}</div>
      {mayWrite && (
        <Button className="first" onPress={() => void correct(story, account)}>
          {story.stage === 'returned' ? w.correct : w.goOn}
        </Button>
      )}
      {may('recall') && <Ask label={w.recall} question={w.recallSure} onYes={() => void recall()} />}
    </div>
  );
}

/** Opens what was begun on this device for the story, or begins with the text as the newsroom has it. */
async function correct(story: Submission, account: number): Promise<void> {
  const { documentId, version } = story;
  const begun = (await lettersOf(account)).find((one) => one.story?.documentId === documentId);
  const fresh = { id: newId(), account, at: Date.now(), story: { documentId, version }, text: textOf(story) };
  const letter = begun ?? newLetter(fresh);
  if (!begun) await addLetter(letter);
  goTo(`/write/${letter.id}`);
}

const textOf = (story: Submission): LetterText => ({
  kicker: story.kicker ?? '',
  headline: story.headline,
  subhead: story.subhead ?? '',
  text: story.paragraphs.join('\n'),
  aiOrigin: story.aiOrigin,
  photos: story.photos.map((original) => ({
    id: newId(),
    file: original.file ?? null,
    caption: original.caption,
    credit: original.credit?.name ?? '',
    original,
  })),
  answer: '',
});
