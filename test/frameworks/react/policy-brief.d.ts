import type { BriefCopyEvent, BriefErrorEvent, BriefLoadEvent } from 'policy-brief-elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Tag = Extract<keyof HTMLElementTagNameMap, 'policy-brief' | `brief-${string}`>;

type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Partial<Omit<Element, keyof HTMLElement>> & {
    'onbrief-load'?: (event: BriefLoadEvent) => void;
    'onbrief-error'?: (event: BriefErrorEvent) => void;
    'onbrief-copy'?: (event: BriefCopyEvent) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BriefElements {}
  }
}

type BriefElements = { [Name in Tag]: Props<HTMLElementTagNameMap[Name]> };
