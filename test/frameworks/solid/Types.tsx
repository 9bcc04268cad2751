import { type BriefCopyEvent, decodeBrief } from 'policy-brief-elements';

const brief = decodeBrief({});

function note({ subject, text }: BriefCopyEvent) {
  console.log(subject.what, text);
}

/** What the types allow, and what they must not. The compiler fails where an expected error is missing. */
export function Types() {
  return (
    <>
      <policy-brief prop:brief={brief} heading-level={3} layout="cards" on:brief-copy={note} aria-label="Brief">
        <brief-citation citation-style="own-style" formats="bibtex ris" id="citation" />
      </policy-brief>
      <brief-header heading-level="2" isolate />
      <brief-frame src="https://institut.example/" label="Brief" />
      {/* @ts-expect-error -- a layout with a slip of the pen */}
      <policy-brief layout="crads" />
      {/* @ts-expect-error -- HTML has six levels */}
      <brief-summary heading-level={7} />
      {/* @ts-expect-error -- the event carries a brief, and no subject */}
      <brief-doi on:brief-load={note} />
      {/* @ts-expect-error -- a frame has no layout */}
      <brief-frame layout="cards" />
    </>
  );
}
