import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { ask } from '../api/client';
import { mayTakeBack, maySend, isEmpty, type Letter, type LetterText } from '../outbox/outbox';
import { flush } from '../outbox/send';
import { changeLetter, findLetter, followLetters, removeLetter } from '../outbox/store';
import { Ask } from '../parts/Ask';
import { goTo } from '../parts/hooks';
import { Line } from '../parts/Line';
import { useWords } from '../words/words';
import { AI_ORIGINS, type AiOrigin } from '../../../shared/vocabulary';
import { Photos } from './Photos';

/** Where a story is written, and what becomes of it until the editors have it. */
export function Write({ id, account }: { id: string; account: number }): ReactElement {
  const { w } = useWords();
  const letter = useLetter(id, account);
  const wasWaiting = useWasWaiting(letter);
  return (
    <>
      <a className="back" href="#/">
        ← {w.back}
      </a>
      {letter === null && <p aria-busy="true">{w.loading}</p>}
      {letter === undefined && <p role="status">{wasWaiting ? w.sent : w.gone}</p>}
      {letter && letter.state === 'writing' && <Form key={letter.id} letter={letter} />}
      {letter && letter.state === 'sending' && <Waiting letter={letter} />}
    </>
  );
}

/** The letter; `null` until it was read, `undefined` once it is gone, or where it is another person’s. */
function useLetter(id: string, account: number): Letter | null | undefined {
  const [letter, setLetter] = useState<Letter | null | undefined>(null);
  useEffect(() => {
    let isShown = true;
    const show = (found?: Letter) => {
      if (isShown) setLetter(found?.account === account ? found : undefined);
    };
    const read = () => void findLetter(id).then(show);
    read();
    const leave = followLetters(read);
    return () => {
      isShown = false;
      leave();
    };
  }, [id, account]);
  return letter;
}

/** Whether the letter waited while this page was open: then it is gone because it was sent. */
function useWasWaiting(letter: Letter | null | undefined): boolean {
  const [wasWaiting, setWaiting] = useState(false);
  if (letter && wasWaiting !== (letter.state !== 'writing')) setWaiting(letter.state !== 'writing');
  return wasWaiting;
}

function Waiting({ letter }: { letter: Letter }): ReactElement {
  const { w } = useWords();
  return (
    <div role="status">
      <h2>{letter.text.headline}</h2>
      <p>{w.sending}</p>
      <p>{w.waitsForLine}</p>
      {mayTakeBack(letter) && (
        <Button className="second" onPress={() => void changeLetter(letter.id, { type: 'taken-back' })}>
          {w.takeBack}
        </Button>
      )}
    </div>
  );
}

interface Typing {
  text: LetterText;
  /** The text as it is now, for whoever has waited since the page was drawn. */
  latest: () => LetterText;
  type: (part: Partial<LetterText>) => void;
  /** Whether the device refused to keep what was typed last. */
  isLost: boolean;
}

/** What is typed is on the screen at once, and on the device with each letter. */
function useTyping({ id, text: first }: Letter): Typing {
  const [text, setText] = useState(first);
  const [isLost, setLost] = useState(false);
  const latest = useRef(first);
  const type = (part: Partial<LetterText>) => {
    latest.current = { ...latest.current, ...part };
    setText(latest.current);
    changeLetter(id, { type: 'typed', part, at: Date.now() }).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  return { text, latest: () => latest.current, type, isLost };
}

function Form({ letter }: { letter: Letter }): ReactElement {
  const { w } = useWords();
  const { text, latest, type, isLost } = useTyping(letter);
  const [isBusy, setBusy] = useState(false);
  const now = { ...letter, text };
  return (
    <>
      <Line label={w.kicker} value={text.kicker} onChange={(kicker) => type({ kicker })} maxLength={200} />
      <Line
        label={w.headline}
        value={text.headline}
        onChange={(headline) => type({ headline })}
        maxLength={200}
        isRequired
      />
      <Line
        label={w.subhead}
        value={text.subhead}
        onChange={(subhead) => type({ subhead })}
        maxLength={200}
      />
      <Line
        label={w.text}
        value={text.text}
        onChange={(words) => type({ text: words })}
        help={`${w.textHelp} ${w.characters(text.text.replace(/\s/g, '').length)}`}
        isLong
      />
      <Photos
        photos={text.photos}
        onChange={(change) => type({ photos: change(latest().photos) })}
        onBusy={setBusy}
      />
      <Origin origin={text.aiOrigin} onChange={(aiOrigin) => type({ aiOrigin })} />
      {letter.story && (
        <Line
          label={w.answer}
          value={text.answer}
          onChange={(answer) => type({ answer })}
          help={w.answerHelp}
        />
      )}
      <Sending letter={now} isBusy={isBusy} isLost={isLost} />
    </>
  );
}

/** How much of the story a machine made. */
function Origin({
  origin,
  onChange,
}: {
  origin: AiOrigin;
  onChange: (origin: AiOrigin) => void;
}): ReactElement {
  const { w } = useWords();
  return (
    <RadioGroup value={origin} onChange={(value) => onChange(value as AiOrigin)}>
      <Label>{w.ai}</Label>
      {AI_ORIGINS.map((one) => (
        <RadioField key={one} value={one}>
          <RadioButton>{w.aiOrigins[one]}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

interface SendingProps {
  letter: Letter;
  /** Photos are being made ready: without them nothing is sent. */
  isBusy: boolean;
  isLost: boolean;
}

function Sending({ letter, isBusy, isLost }: SendingProps): ReactElement {
  const { w, sayRefusal } = useWords();
  const { id, refusal } = letter;
  const send = async () => {
    await changeLetter(id, { type: 'send-asked' });
    await flush();
  };
  const throwAway = async () => {
    await removeLetter(letter);
    goTo('/');
  };
  return (
    <div className="foot">
      <div role="alert">
        {refusal && <p className="fault">{sayRefusal(refusal)}</p>}
        {isLost && <p className="fault">{w.notKept}</p>}
      </div>
      {refusal?.code === 'stale_version' && (
        <Button className="second" onPress={() => void rebase(letter)}>
          {w.onNewest}
        </Button>
      )}
      {!isLost && <p className="quiet">{maySend(letter) ? w.kept : w.needed}</p>}
      <Button className="first" isDisabled={isBusy || !maySend(letter)} onPress={() => void send()}>
        {w.send}
      </Button>
      {isEmpty(letter) ? (
        <Button className="second" onPress={() => void throwAway()}>
          {w.remove}
        </Button>
      ) : (
        <Ask label={w.remove} question={w.removeSure} onYes={() => void throwAway()} />
      )}
    </div>
  );
}

/** Takes the person's text on to the version that the newsroom has now. */
async function rebase({ id, story }: Letter): Promise<void> {
  const path = `/newsroom/submissions/${story?.documentId ?? ''}`;
  const answer = await ask<{ data: { version: number } }>(path);
  if (answer.is === 'done') await changeLetter(id, { type: 'rebased', version: answer.body.data.version });
}
