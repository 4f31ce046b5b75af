import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../../shared/contracts/receivers';
import { FormDialog } from '../../../../components/screens/FormDialog';
import { useWayBack } from '../../../../hooks/use-way-back';
import { useWords } from '../../../../hooks/use-words';
import { FilterFields } from './FilterFields';
import { NewSecret } from './NewSecret';
import { AudienceField, FormatField, KindField, Line, Yes } from './ReceiverFields';
import { formOf, takesMessages, takesToken, type ReceiverForm } from './receiver-form';
import { useReceiverSaving } from './use-receiver-saving';

interface ReceiverDialogProps {
  /** Nothing for a new one. */
  receiver: ReceiverView | null;
  onClose: () => void;
}

/** A receiver, to be added or changed. The secret of a new one is shown until the dialog is closed, and never again. */
export function ReceiverDialog({ receiver, onClose }: ReceiverDialogProps): ReactElement {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(receiver));
  const [secret, setSecret] = useState<string | null>(null);
  const { save, isBusy, refusal, errorAt } = useReceiverSaving(receiver);
  const change = (part: Partial<ReceiverForm>) => setForm((now) => ({ ...now, ...part }));
  const send = async () => {
    const saved = await save(form);
    if (saved?.secret) setSecret(saved.secret);
    else if (saved) onClose();
  };
  return (
    <FormDialog
      title={receiver?.name ?? t('receivers.new')}
      leave={secret ? t('review.close') : t('review.cancel')}
      submit={secret ? null : { label: t('policies.save'), isReady: true, isBusy }}
      onSubmit={send}
      onClose={onClose}
      onFocusBack={useWayBack()}
      refusal={refusal}
    >
      {secret ? (
        <NewSecret secret={secret} />
      ) : (
        <Fields form={form} isNew={!receiver} onChange={change} errorAt={errorAt} />
      )}
    </FormDialog>
  );
}

interface FieldsProps {
  form: ReceiverForm;
  isNew: boolean;
  onChange: (part: Partial<ReceiverForm>) => void;
  errorAt: (path: string) => string | undefined;
}

function Fields(props: FieldsProps): ReactElement {
  const { form, isNew, onChange, errorAt } = props;
  const { t } = useWords();
  return (
    <>
      {isNew && <KindField value={form.kind} onChange={(kind) => onChange({ kind })} />}
      <Line
        required
        path="name"
        label={t('operations.name')}
        value={form.name}
        onChange={(name) => onChange({ name })}
        error={errorAt('name')}
      />
      <Line
        required
        path="url"
        type="url"
        label={t('operations.address')}
        value={form.url}
        onChange={(url) => onChange({ url })}
        error={errorAt('url')}
      />
      {takesToken(form) && <TokenField {...props} />}
      {takesMessages(form) && <OfMessages {...props} />}
      <Yes
        label={t('receivers.enabled')}
        value={form.isEnabled}
        onChange={(isEnabled) => onChange({ isEnabled })}
      />
    </>
  );
}

/** The token that a CDN gave: it goes to the host that it was given for, and is shown to nobody. */
function TokenField({ form, isNew, onChange, errorAt }: FieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <Line
      path="token"
      type="password"
      required={isNew}
      label={t('receivers.token')}
      hint={isNew ? undefined : t('receivers.token-hint')}
      value={form.token}
      onChange={(token) => onChange({ token })}
      error={errorAt('token')}
    />
  );
}

/** What is only asked of those who are told what happens. */
function OfMessages({ form, isNew, onChange, errorAt }: FieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      {isNew && <AudienceField value={form.audience} onChange={(audience) => onChange({ audience })} />}
      <FormatField value={form.format} onChange={(format) => onChange({ format })} />
      <FilterFields form={form} onChange={onChange} errorAt={errorAt} />
      <Yes
        label={t('receivers.embargo')}
        value={form.embargo}
        onChange={(embargo) => onChange({ embargo })}
      />
      <Yes
        label={t('receivers.confirms')}
        value={form.confirms}
        onChange={(confirms) => onChange({ confirms })}
      />
      <Line
        path="removeWithin"
        type="number"
        label={t('receivers.remove-within')}
        value={String(form.removeWithin)}
        onChange={(minutes) => onChange({ removeWithin: Number(minutes) })}
        error={errorAt('removeWithin')}
      />
    </>
  );
}
