import { useEffect, useState, type ReactElement } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { newId } from '../outbox/ids';
import type { LetterPhoto } from '../outbox/outbox';
import { keepPhoto, readPhoto } from '../outbox/store';
import { Line } from '../parts/Line';
import { smaller } from '../parts/smaller';
import { useWords } from '../words/words';

interface Props {
  photos: readonly LetterPhoto[];
  /** Changes the photos as they are then. */
  onChange: (change: (photos: readonly LetterPhoto[]) => LetterPhoto[]) => void;
  /** Photos are being made ready, or are no longer. */
  onBusy: (isBusy: boolean) => void;
}

/** What became of a chosen file: a photo of the letter, or the word for why not. */
async function prepared(file: File): Promise<LetterPhoto | 'photoFault' | 'photoNotKept'> {
  const bytes = await smaller(file);
  if (!bytes) return 'photoFault';
  const id = newId();
  const isKept = await keepPhoto(id, bytes).then(
    () => true,
    () => false,
  );
  return isKept ? { id, file: null, caption: '', credit: '' } : 'photoNotKept';
}

/** The photos of a letter, each with its caption and who took it. */
export function Photos({ photos, onChange, onBusy }: Props): ReactElement {
  const { w } = useWords();
  const [fault, setFault] = useState<'photoFault' | 'photoNotKept' | null>(null);
  const add = async (files: FileList | null) => {
    setFault(null);
    onBusy(true);
    for (const file of files ?? []) {
      const photo = await prepared(file);
      if (typeof photo === 'string') setFault(photo);
      else onChange((now) => [...now, photo]);
    }
    onBusy(false);
  };
  const change = (id: string, part: Partial<LetterPhoto>) =>
    onChange((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <section aria-label={w.photos}>
      {photos.map((photo) => (
        <div className="photo" key={photo.id}>
          <Shown id={photo.id} caption={photo.caption} />
          <Line
            label={w.caption}
            value={photo.caption}
            onChange={(caption) => change(photo.id, { caption })}
          />
          <Line label={w.credit} value={photo.credit} onChange={(credit) => change(photo.id, { credit })} />
          <Button
            className="second"
            onPress={() => onChange((now) => now.filter(({ id }) => id !== photo.id))}
          >
            {w.removePhoto}
          </Button>
        </div>
      ))}
      <div role="alert">{fault && <p className="fault">{w[fault]}</p>}</div>
      <FileTrigger acceptedFileTypes={['image/*']} allowsMultiple onSelect={(files) => void add(files)}>
        <Button className="second">{w.addPhoto}</Button>
      </FileTrigger>
    </section>
  );
}

/** The photo as it is on this device; one that only the newsroom has is not shown. */
function Shown({ id, caption }: { id: string; caption: string }): ReactElement | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isShown = true;
    void readPhoto(id).then((bytes) => {
      if (!bytes || !isShown) return;
      made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
      setUrl(made);
    });
    return () => {
      isShown = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return url === null ? null : <img src={url} alt={caption} />;
}
