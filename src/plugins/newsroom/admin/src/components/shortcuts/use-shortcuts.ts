import { useEffect } from 'react';
import { DESK } from '../../paths';
import { hasShortcuts } from './shortcuts';

/**
 * Does what a single key stands for, but never while somebody writes, chooses from a list, or has a dialog open; and on
 * the screens of the desk alone: nobody expects it of Strapi's own, where the same buttons stand.
 */
export function useShortcuts(keys: Partial<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || isForOthers(event) || !hasShortcuts()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

const OPEN = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
const WRITTEN_IN = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

const isForOthers = ({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  isComposing ||
  (target instanceof Element && target.closest(WRITTEN_IN) !== null) ||
  document.querySelector(OPEN) !== null ||
  !window.location.pathname.includes(DESK);
