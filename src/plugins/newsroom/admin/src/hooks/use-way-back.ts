import { useState } from 'react';

/** Gives the focus back to what opened a dialog; the modal does so by itself only where its trigger is a part of it. */
export function useWayBack(): () => void {
  const [opener] = useState(() => document.activeElement);
  return () => opener instanceof HTMLElement && opener.focus();
}
