import { type BriefCopyEvent, decodeBrief } from 'policy-brief-elements';

const brief = decodeBrief({});

function note({ subject, text }: BriefCopyEvent) {
  console.log(subject.what, text);
}

/** The properties and events of Solid. */
export function Listeners() {
  return (
    <>
      <policy-brief prop:brief={brief} on:brief-copy={note} />
      {/* @ts-expect-error -- the event carries a brief, and no subject */}
      <brief-doi on:brief-load={note} />
    </>
  );
}
