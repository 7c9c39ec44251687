import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { embed } from 'vitrail/embed';

/** Shows a document. `onParam(name, value)` hears what the reader chooses. */
export function Interface({ document, options, onParam }) {
  const place = useRef(null);
  const [fault, setFault] = useState(null);
  const hear = useEffectEvent((name, value) => onParam?.(name, value));

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    embed(place.current, document, { ...options, signal }).then(
      ({ session }) => session.onParam((name, value) => hear(name, value)),
      (error) => signal.aborted || setFault(error),
    );
    // Takes the interface away, or gives up on loading it.
    return () => controller.abort();
  }, [document, options]);

  return (
    <>
      {fault && <p role="alert">{fault.message}</p>}
      <div ref={place} />
    </>
  );
}
