import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { ACTS, type Act } from '../../../shared/vocabulary';
import type { Asking } from '../components/acts/use-act-choice';

/**
 * Strapi's buttons and the panel with the dialog have nothing in common but the place they are at, so the act goes
 * with that. The address stays as it is: the Content Manager would send it to the server.
 */
export function useAskedAct(): Asking {
  const { state, search } = useLocation() as { state: unknown; search: string };
  const navigate = useNavigate();
  const ask = useCallback(
    (act: Act | undefined) => navigate({ search }, { replace: true, state: { newsroomAct: act } }),
    [navigate, search],
  );
  const named = (state as { newsroomAct?: unknown } | null)?.newsroomAct;
  return { asked: ACTS.find((act) => act === named), ask };
}
