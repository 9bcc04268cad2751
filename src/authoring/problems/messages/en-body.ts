import type { BodyMessages } from './catalogue.js';

/** What can be wrong with the body, in English. */
export const EN_BODY: BodyMessages = {
  'heading-level-1': () => [
    'A heading of level 1 stands in the body.',
    'Expected level 2 to 6, because the title stands in the front matter.',
    'Add a number sign (##), or remove the heading if it repeats the title.',
  ],
  'heading-skipped': ({ level, allowed }) => [
    `A heading of level ${level} follows where level ${allowed} is the deepest possible.`,
    'Expected sections at level 2, items at level 3 and headings inside items below that, without gaps.',
    `Write ${'#'.repeat(allowed)} or add the heading that is missing above.`,
  ],
  'heading-empty': () => [
    'The heading has no text.',
    'Expected a text after the number signs.',
    'Add the text or remove the line.',
  ],
  'heading-underlined': () => [
    'A line of hyphens or equals signs directly below a text is ambiguous.',
    'Expected number signs before a heading, or a blank line before a rule.',
    'Write ## before the heading, or leave a line blank above ---.',
  ],
  'heading-inside-block': () => [
    'A heading stands inside a list, a quote, a group or a footnote.',
    'Expected headings only between such blocks.',
    'Move it out, or write it as **bold text**.',
  ],
  'attribute-syntax': ({ text }) => [
    `"${text}" is not an attribute.`,
    'Expected #id, .class or key=value between the braces.',
    'Correct it, or write \\{ if the braces belong to the text.',
  ],
  'unknown-class': ({ name, known, nearest }) => [
    `The class ".${name}" is unknown here.`,
    `Expected one of ${known}.`,
    nearest ? `Write ".${nearest}" if that is meant.` : 'Remove it, or choose one of these.',
  ],
  'unknown-attribute': ({ name, known }) => [
    `The attribute "${name}" is unknown here.`,
    `Expected one of ${known}.`,
    'Remove it, or write \\{ if the braces belong to the text.',
  ],
  'several-roles': ({ first, second }) => [
    `The section has two roles, "${first}" and "${second}".`,
    'Expected one at most.',
    'Remove one of them.',
  ],
  'item-label-empty': () => [
    'The attribute "item" is empty.',
    'Expected what a single item of this section is called.',
    'Write for instance item="Recommendation", or remove the attribute.',
  ],
  'invalid-id': ({ id }) => [
    `"${id}" cannot be an id.`,
    'Expected a letter or a digit, then letters, digits, hyphens, full stops or underscores.',
    'Write a short word such as {#funding}.',
  ],
  'duplicate-id': ({ id, line }) => [
    `The id "${id}" is already taken in line ${line}.`,
    'Expected every id once, because it is an address.',
    'Choose another one.',
  ],
  'colliding-id': ({ id, line }) => [
    `The heading would get the id "${id}", which is already taken in line ${line}.`,
    'Expected every id once, because it is an address.',
    'Give the heading one of its own, such as {#another-word}.',
  ],
  'brief-id': ({ id }) => [
    `The id "${id}" is that of the brief itself.`,
    'Expected another one for a part of it.',
    'Give the heading a short id of its own, such as {#another-word}.',
  ],
  'citation-id': ({ id }) => [
    `The id "${id}" is that of the citation on the page.`,
    'Expected another one for a part of the brief.',
    'Give the heading a short id of its own, such as {#another-word}.',
  ],
  'no-id': () => [
    'No id can be made of the heading.',
    'Expected a letter or a digit in it.',
    'Give it an id, such as {#funding}.',
  ],
  'footnote-undefined': ({ label }) => [
    `The footnote [^${label}] is not defined.`,
    `Expected a line that begins with [^${label}]:`,
    'Add the line at the end of the file, or write \\[ if no footnote is meant.',
  ],
  'footnote-unused': ({ label }) => [
    `Nothing refers to the footnote [^${label}], so nobody will read it.`,
    `Expected [^${label}] somewhere in the text.`,
    'Add the reference or remove the footnote.',
  ],
  'footnote-nested': ({ label }) => [
    `The footnote [^${label}] is referred to from within a footnote.`,
    'Expected footnotes only in the text.',
    'Write its text here instead.',
  ],
  'footnote-duplicate': ({ label, line }) => [
    `The footnote [^${label}] is already defined in line ${line}.`,
    'Expected every footnote once.',
    'Choose another label for one of them.',
  ],
  'footnote-empty': ({ label }) => [
    `The footnote [^${label}] has no text.`,
    'Expected the text after the colon.',
    'Add it, or remove the footnote and its reference.',
  ],
  'abbreviation-duplicate': ({ text, line }) => [
    `The abbreviation "${text}" is already explained in line ${line}.`,
    'Expected one explanation each.',
    'Remove one of them.',
  ],
  'abbreviation-empty': ({ text }) => [
    `The abbreviation "${text}" is not explained.`,
    'Expected what it stands for after the colon.',
    'Add it or remove the line.',
  ],
  'definition-inside-block': () => [
    'A footnote or an abbreviation is defined inside another block.',
    'Expected definitions in lines of their own, without indentation or >.',
    'Move it to the end of the file.',
  ],
  'raw-html': ({ html }) => [
    `The text contains HTML: ${html}`,
    'Expected Markdown only, so that the brief can be shown safely everywhere.',
    'Write it in Markdown (a line break is a backslash at the end of the line), or write &lt; for the sign itself.',
  ],
  'code-span': () => [
    'The text contains program code between backticks.',
    'Expected plain text, because a brief has no code.',
    'Use quotes or *emphasis*, or write \\` for the sign itself.',
  ],
  'code-block': () => [
    'The text contains a block of program code.',
    'Expected plain text, because a brief has no code.',
    'Remove the lines of backticks or tildes, or make it a quote with >.',
  ],
  'code-indented': () => [
    'The line is indented by four spaces or more, which means program code in Markdown.',
    'Expected a paragraph without indentation.',
    'Remove the spaces at its beginning.',
  ],
  'link-scheme': ({ href }) => [
    `A link may not lead to "${href}".`,
    'Expected an address with https:, http: or mailto:, or # and an id of this brief.',
    'Use an address of one of these kinds.',
  ],
  'link-relative': ({ href }) => [
    `The link to "${href}" would lead somewhere else on every website that shows the brief.`,
    'Expected a complete address.',
    'Write it with https:// and the name of the host.',
  ],
  'link-target': ({ id }) => [
    `Nothing in this brief has the id "${id}".`,
    'Expected the id of one of its headings.',
    'Correct the link, or give the heading this id.',
  ],
  'link-empty': ({ href }) => [
    `The link to "${href}" has no text.`,
    'Expected a text that says where it leads.',
    'Write the text between the square brackets.',
  ],
  'link-definition-unused': ({ label }) => [
    `Nothing refers to the link definition "${label}", so nobody will read it.`,
    `Expected [${label}] somewhere in the text.`,
    'Add the reference or remove the line; write \\[ if it is meant as text.',
  ],
  'link-vague': ({ text }) => [
    `The link text "${text}" does not say where the link leads.`,
    'Expected a text that can be understood by itself, as in a list of links.',
    'Name the target in the link text.',
  ],
  'link-file': ({ format }) => [
    'The link leads to a file, but its text does not say what kind and how large.',
    'Expected format and size in the link text.',
    `Write for instance (${format}, 1.2 MB) at its end.`,
  ],
  'title-lost': ({ title }) => [
    `The title "${title}" will not be shown.`,
    'Expected a title only for an image that stands alone in its paragraph, as its caption.',
    'Write it in the text, or remove it.',
  ],
  'image-alternative': ({ src }) => [
    `The image "${src}" has no alternative text.`,
    'Expected a text that says what it shows to those who do not see it.',
    'Write the text between the square brackets.',
  ],
  'image-source': ({ src }) => [
    `The image "${src}" does not come from the place of the brief.`,
    'Expected a path such as images/map.svg, so that no visitor is made known to somebody else.',
    'Put the image beside the brief and give its path.',
  ],
  'group-unclosed': () => [
    'The group that opens here has no end.',
    'Expected a line of three colons after its last block.',
    'Add ::: in a line of its own.',
  ],
  'group-unopened': () => [
    'A group ends here that never began.',
    'Expected a line such as ::: {lang=en} above.',
    'Add that line, or remove this one.',
  ],
  'language-missing': () => [
    'The language of this passage is missing.',
    'Expected lang and a language tag between the braces.',
    'Write for instance {lang=en}.',
  ],
  'table-columns': ({ cells, columns }) => [
    `The row has ${cells} cells, but the table has ${columns} columns.`,
    'Expected no more cells than the head has.',
    'Add a column to the head, or write \\| for the sign itself.',
  ],
  'table-header': () => [
    'The head of the table and the line below it do not have the same number of columns.',
    'Expected one group of hyphens for every column of the head.',
    'Make both lines match.',
  ],
  'list-number': ({ number }) => [
    `The number ${number} does not continue the list and is read as text of the entry before.`,
    'Expected consecutive numbers in a list.',
    'Correct the number, or pull the line up if it belongs to the entry before.',
  ],
  nesting: ({ most }) => [
    `The text is nested more than ${most} levels deep here.`,
    `Expected at most ${most} levels of lists, quotes or emphasis.`,
    'Simplify the passage.',
  ],
  'attribution-line': () => [
    'The line begins with a dash but is not read as the attribution of the quote.',
    'Expected a paragraph of its own that begins with an em dash (—).',
    'Put a line with nothing but > above it and begin it with —.',
  ],
  'straight-quote': () => [
    'The German text has a straight quotation mark.',
    'Expected „…“, or ‚…‘ inside a quotation.',
    'Type the German marks.',
  ],
  'hyphen-as-dash': () => ['A hyphen with spaces stands for a dash.', 'Expected an en dash (–).', 'Type – instead.'],
  'abbreviation-space': ({ text, better }) => [
    `"${text}" can be torn apart at the end of a line, or is set without a space.`,
    'Expected a no-break space after the first full stop.',
    `Type ${better} with a no-break space (U+00A0); in the text, &nbsp; does as well.`,
  ],
};
