import { decodeBrief, type HeadingLevel } from 'policy-brief-elements';
import { useState } from 'react';
import arabic from '../../../demo/briefs/beispielhausen.ar.json?url';
import json from 'policy-brief-elements/briefs/resiliente-kommunen-2-0.de.json';
import german from 'policy-brief-elements/briefs/resiliente-kommunen-2-0.de.json?url';

// Gives the type that an import of JSON does not have.
const brief = decodeBrief(json);

/** A page with three briefs and a button for each piece of its state. */
export function App() {
  const [src, setSrc] = useState(german);
  const [level, setLevel] = useState<HeadingLevel>(2);
  const [isThere, setIsThere] = useState(true);
  const [count, setCount] = useState(0);
  const [events, setEvents] = useState<string[]>([]);

  function note({ type, currentTarget }: Event) {
    const { id } = currentTarget as Element;
    setEvents((events) => [...events, `${type} ${id}`]);
  }

  return (
    <>
      <h1>Policy Brief in React</h1>
      <button id="other" onClick={() => setSrc(arabic)}>
        Anderer Brief
      </button>
      <button id="deeper" onClick={() => setLevel(3)}>
        Ebene {level}
      </button>
      <button id="toggle" onClick={() => setIsThere(!isThere)}>
        {isThere ? 'Entfernen' : 'Einsetzen'}
      </button>
      <button id="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>

      {isThere && (
        <policy-brief id="address" src={src} heading-level={level} onbrief-load={note} onbrief-copy={note}>
          {count % 2 ? <p>Der Brief</p> : <a href={src}>Der Brief</a>}
        </policy-brief>
      )}
      <policy-brief id="object" brief={brief} onbrief-load={note}>
        {`Der Brief, ${count}`}
      </policy-brief>
      <policy-brief id="composed" src={src} onbrief-load={note} onbrief-copy={note}>
        <brief-header />
        {isThere && <brief-citation />}
      </policy-brief>

      <ol id="events">
        {events.map((event, index) => (
          <li key={index}>{event}</li>
        ))}
      </ol>
    </>
  );
}
