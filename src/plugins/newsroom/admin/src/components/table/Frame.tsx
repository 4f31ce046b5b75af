import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';

/** A table that scrolls sideways where the screen is narrow; then a keyboard reaches it, to scroll it with arrow keys. */
export function Frame({ children }: { children: ReactNode }): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const frame = ref.current;
    if (!frame) return undefined;
    const observer = new ResizeObserver(() => setWide(frame.scrollWidth > frame.clientWidth));
    for (const box of [frame, ...frame.children]) observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return (
    <Scrolling ref={ref} tabIndex={isWide ? 0 : undefined}>
      {children}
    </Scrolling>
  );
}

/** What is hidden from the eye alone stands in it, too, and not beside it. */
const Scrolling = styled.div`
  position: relative;
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;
