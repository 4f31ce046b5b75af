import { useEffect, useState, type ReactElement } from 'react';
import { Button, I18nProvider } from 'react-aria-components';
import { signOut } from './api/client';
import { signedIn } from './api/session';
import { keepSending } from './outbox/send';
import { Ask } from './parts/Ask';
import { goTo, usePlace, useSession } from './parts/hooks';
import { SignIn } from './pages/SignIn';
import { Stories } from './pages/Stories';
import { Story } from './pages/Story';
import { Write } from './pages/Write';
import { firstLanguage, keepLanguage, LanguageContext, useWords, type Language } from './words/words';

/** The portal of correspondents. */
export function App(): ReactElement {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = () => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    keepLanguage(other);
    setLanguage(other);
  };
  return (
    <I18nProvider locale={language}>
      <LanguageContext.Provider value={language}>
        <Frame onLanguage={change} />
      </LanguageContext.Provider>
    </I18nProvider>
  );
}

function Frame({ onLanguage }: { onLanguage: () => void }): ReactElement {
  const { w } = useWords();
  const account = useSession();
  useEffect(() => {
    document.title = w.title;
  }, [w]);
  useEffect(() => (account === null ? undefined : keepSending()), [account]);
  return (
    <>
      <header>
        <h1>{w.title}</h1>
        <Button className="plain" onPress={onLanguage}>
          {w.language}
        </Button>
        {account !== null && <SignOut />}
      </header>
      <main>{account === null ? <SignIn /> : <Page key={account} account={account} />}</main>
    </>
  );
}

function SignOut(): ReactElement {
  const { w } = useWords();
  const leave = () => {
    goTo('/');
    void signOut();
  };
  return (
    <Ask label={w.signOut} question={w.signOutSure} className="plain" onYes={leave}>
      {signedIn()?.name}
    </Ask>
  );
}

function Page({ account }: { account: number }): ReactElement {
  const [page, id = ''] = usePlace();
  if (page === 'write') return <Write key={id} id={id} account={account} />;
  if (page === 'story') return <Story key={id} id={id} account={account} />;
  return <Stories account={account} />;
}
