import { useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for a while: what is dear to work out waits for a pause in the typing. */
export function useStill<Value>(value: Value, forMs: number): Value {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), forMs);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return still;
}
