import { useState, type ReactElement } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { signIn, type SignInFault } from '../api/client';
import { useWords } from '../words/words';

/** Where a correspondent signs in. */
export function SignIn(): ReactElement {
  const { w } = useWords();
  const [fault, setFault] = useState<SignInFault | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const send = async () => {
    setUnderWay(true);
    setFault(await signIn(account, password));
    setUnderWay(false);
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUnderWay) void send();
      }}
    >
      <h2>{w.signIn}</h2>
      <TextField value={account} onChange={setAccount} autoComplete="username" isRequired>
        <Label>{w.account}</Label>
        <Input autoCapitalize="none" spellCheck={false} />
      </TextField>
      <TextField
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        isRequired
      >
        <Label>{w.password}</Label>
        <Input />
      </TextField>
      <div role="alert">{fault && <p className="fault">{w.faults[fault]}</p>}</div>
      <Button type="submit" className="first">
        {isUnderWay ? w.loading : w.signIn}
      </Button>
    </Form>
  );
}
