import { type BriefCopyEvent, decodeBrief } from 'policy-brief-elements';

const brief = decodeBrief({});

function note({ subject, text }: BriefCopyEvent) {
  console.log(subject.what, text);
}

/** The properties and events of React and Preact. */
export function Listeners() {
  return (
    <>
      <policy-brief brief={brief} onbrief-copy={note} />
      {/* @ts-expect-error -- the event carries a brief, and no subject */}
      <brief-doi onbrief-load={note} />
    </>
  );
}
