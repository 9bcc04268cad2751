import type { ForeignNotation } from '../../body/foreign-notation.js';
import type { BodyMessages } from './catalogue.js';

/** Each foreign notation in English: its name, and what to write instead. */
const FOREIGN: Readonly<Record<ForeignNotation, readonly [name: string, cure: string]>> = {
  'inline-note': [
    'an inline note without its closing bracket',
    'Add ] after the note, or write \\^ for the character itself.',
  ],
  'citation-key': [
    'a citation key of Pandoc or Quarto',
    'Name the file with the works in the front matter, for example bibliography: literature.bib; or write the reference as readers should see it, for example (Example 2024), or \\@ if a name on a network is meant.',
  ],
  'cross-reference': [
    'a cross-reference of Quarto',
    'Name the figure or table in words, or link to a heading: [Figure 1](#id).',
  ],
  math: [
    'mathematics in the notation of LaTeX',
    'Write the formula in plain characters, or as an image with a text alternative; write \\$ for the character itself.',
  ],
  highlight: ['a highlight between equals signs', 'Write *emphasis* or **strong emphasis** instead.'],
  template: [
    'an instruction of a site generator (Liquid, Hugo or Quarto)',
    'Replace it with the text that it stands for.',
  ],
  'contents-mark': ['a mark for a table of contents', 'Remove the line: the page makes its own table of contents.'],
  attributes: [
    'attributes in braces that belong to no heading and no passage',
    'Remove the braces and what they contain; at the end of a heading, close them.',
  ],
  callout: [
    'a box of MkDocs, or of an unknown kind in the notation of GitHub',
    'Write > [!NOTE], > [!TIP], > [!IMPORTANT], > [!WARNING] or > [!CAUTION], and below it the text with > at the start of each line.',
  ],
  'wiki-link': ['a link of a wiki', 'Write the link as [text](https://…).'],
  'link-space': ['a link whose address contains a space', 'Write %20 instead of the space in the address.'],
  latex: ['a command of LaTeX', 'Remove the command, or replace it with Markdown.'],
  'caption-line': [
    'a caption without a table next to it',
    'Write the caption directly above or below the table; that of an image follows its path: ![text alternative](image.png "caption").',
  ],
  'text-table': [
    'a grid table or simple table of Pandoc',
    'Write the table with bars: | A | B |, below it |---|---|. Pandoc does so with: -t markdown-grid_tables-simple_tables-multiline_tables+pipe_tables',
  ],
  'pasted-bullet': [
    'a bullet that was pasted as a character',
    'Begin each entry with a hyphen and a space, and insert a blank line above the list.',
  ],
  'letter-list': [
    'a list with letters, with numbers in parentheses or with numbers such as 1.1',
    'Begin each entry with a hyphen or a number: 1) and 2).',
  ],
  'note-label': [
    'a footnote whose label is empty or contains a space',
    'Write a number or a word in both places: [^1] in the text, and [^1]: before the footnote.',
  ],
  'link-undefined': [
    'a link to a definition that does not exist',
    'Write the address in parentheses directly after the text, [text](https://…), or add a line [label]: https://…',
  ],
  'link-apart': ['a link with a space between its brackets', 'Remove the space: [text](https://…).'],
  'bar-table': [
    'a table without a line of hyphens',
    'Insert a line |---|---| below the first one, with one group of hyphens for each column.',
  ],
  'dash-list': [
    'a list with dashes',
    'Begin each entry with a hyphen (-) and a space, and insert a blank line above the list.',
  ],
  'tab-table': [
    'a table with tabs, as it is pasted from Word or Excel',
    'Write the table with bars: | A | B |, below it |---|---|.',
  ],
  'wiki-heading': ['a heading of a wiki', 'Write ## before the heading, and remove the equals signs.'],
  'other-markup': [
    'markup of a wiki, AsciiDoc, reStructuredText, Org, Obsidian or CriticMarkup',
    'Write it in Markdown, such as *…* and [text](https://…), or remove its marks.',
  ],
  'colon-code': ['a code between colons', 'Write the character or word for which it stands.'],
  'emphasis-in-word': [
    'emphasis inside a word, where a star is a gender star',
    'Write **strong emphasis** with two stars, or emphasise the whole word.',
  ],
};

/** The English messages about the body. */
export const EN_BODY: BodyMessages = {
  'heading-level-1': () => [
    'The body contains a level-1 heading.',
    'Expected levels 2 to 6, because the front matter contains the title.',
    'Make it level 2 (##), or remove the heading if it repeats the title.',
  ],
  'heading-skipped': ({ level, allowed }) => [
    `The heading has level ${level}, but the deepest level allowed here is ${allowed}.`,
    'Expected levels without gaps: sections at level 2, items at level 3, headings inside items below that.',
    `Write ${'#'.repeat(allowed)}, or add the missing heading above.`,
  ],
  'heading-too-deep': () => [
    'The line begins with more than six number signs, so it is not a heading.',
    'Expected levels 2 to 6.',
    'Remove the surplus number signs, or write \\# if the line is text.',
  ],
  'heading-empty': () => [
    'The heading is empty.',
    'Expected text after the number signs.',
    'Add the text, or remove the line.',
  ],
  'heading-space': ({ character }) => [
    character === undefined
      ? 'No space follows the number signs, so the line is not a heading.'
      : `The number signs are followed by the invisible character ${character}, so the line is not a heading.`,
    'Expected a plain space (U+0020) between the number signs and the text.',
    character === undefined
      ? 'Insert a space, or write \\# if the line is text.'
      : 'Replace the character with a space, or write \\# if the line is text.',
  ],
  'heading-underlined': () => [
    'A line of hyphens or equals signs directly below this text is ambiguous.',
    'Expected number signs before a heading, or below its only line as many hyphens as it has characters; before a rule, a blank line.',
    'Write ## before the heading, or insert a blank line above ---.',
  ],
  'heading-inside-block': () => [
    'The heading is inside a list, a quote, a group or a footnote.',
    'Expected headings only outside such blocks.',
    'Move the heading, or turn it into **bold text**.',
  ],
  'attribute-syntax': ({ text }) => [
    `"${text}" is not an attribute.`,
    'Expected #id, .class or key=value between the braces.',
    'Correct the attribute, or write \\{ if the braces belong to the text.',
  ],
  'unknown-class': ({ name, known, nearest }) => [
    `The class ".${name}" is not allowed here.`,
    `Expected one of ${known}.`,
    nearest ? `Write ".${nearest}" if that is meant.` : 'Remove the class, or choose one of these.',
  ],
  'unknown-attribute': ({ name, known }) => [
    `The attribute "${name}" is not allowed here.`,
    `Expected one of ${known}.`,
    'Remove the attribute, or write \\{ if the braces belong to the text.',
  ],
  'several-roles': ({ first, second }) => [
    `The section has two roles, "${first}" and "${second}".`,
    'Expected at most one role.',
    'Remove one of them.',
  ],
  'item-label-empty': () => [
    'The attribute "item" is empty.',
    'Expected the name of a single item of this section.',
    'Write, for example, item="Recommendation", or remove the attribute.',
  ],
  'invalid-id': ({ id }) => [
    `"${id}" is not a valid id.`,
    'Expected letters, digits, hyphens, full stops and underscores, beginning with a letter or a digit.',
    'Choose a short word such as {#funding}.',
  ],
  'duplicate-id': ({ id, line, free }) => [
    `The id "${id}" is already used in line ${line}.`,
    'Expected each id only once, because it is part of an address.',
    `Choose another id, such as {#${free}}.`,
  ],
  'colliding-id': ({ id, line, free }) => [
    `The heading would get the id "${id}", which is already used in line ${line}.`,
    'Expected each id only once, because it is part of an address.',
    `Give the heading another id, such as {#${free}}.`,
  ],
  'brief-id': ({ id, free }) => [
    `The id "${id}" is reserved for the brief itself.`,
    'Expected a different id for a section.',
    `Give the heading another short id, such as {#${free}}.`,
  ],
  'citation-id': ({ id, free }) => [
    `The id "${id}" is reserved for the citation on the page.`,
    'Expected a different id for a section.',
    `Give the heading another short id, such as {#${free}}.`,
  ],
  'no-id': () => [
    'No id can be derived from the heading.',
    'Expected at least one letter or digit.',
    'Give the heading an id, such as {#funding}.',
  ],
  'footnote-undefined': ({ label }) => [
    `The footnote [^${label}] is not defined.`,
    `Expected a line that begins with [^${label}]:`,
    'Add the line at the end of the file, or write \\[ if no footnote is meant.',
  ],
  'footnote-unused': ({ label }) => [
    `The footnote [^${label}] will not appear, because the text does not refer to it.`,
    `Expected [^${label}] in the text.`,
    'Add the reference, or remove the footnote.',
  ],
  'footnote-nested': ({ note }) => [
    `The footnote ${note} is inside a footnote.`,
    'Expected footnotes only in the main text.',
    'Repeat the text of the footnote here instead.',
  ],
  'footnote-duplicate': ({ label, line }) => [
    `The footnote [^${label}] is already defined in line ${line}.`,
    'Expected each footnote only once.',
    'Choose another label for one of them.',
  ],
  'footnote-empty': ({ note }) => [
    `The footnote ${note} is empty.`,
    'Expected text after the colon or, in ^[…], between the brackets.',
    'Add the text, or remove the footnote and its reference.',
  ],
  'abbreviation-duplicate': ({ text, line }) => [
    `The abbreviation "${text}" is already explained in line ${line}.`,
    'Expected only one explanation for each abbreviation.',
    'Remove one of them.',
  ],
  'abbreviation-empty': ({ text }) => [
    `The abbreviation "${text}" is not explained.`,
    'Expected the full form after the colon.',
    'Add the full form, or remove the line.',
  ],
  'abbreviation-unused': ({ text }) => [
    `The explanation of "${text}" will not appear, because the text does not contain this abbreviation.`,
    'Expected the same spelling, including capitals, as a separate word in the text.',
    'Correct the spelling, or remove the line.',
  ],
  'definition-inside-block': () => [
    'A footnote or an abbreviation is defined inside another block.',
    'Expected the definition on a separate line, without indentation or >.',
    'Move the definition to the end of the file.',
  ],
  comment: () => [
    'The comment will not appear in the brief.',
    'Expected only what readers should see.',
    'Remove the comment once it is dealt with, or move its content into the text.',
  ],
  'comment-unclosed': () => [
    'The comment that opens here is never closed.',
    'Expected --> in the same paragraph, list entry or quote.',
    'Add -->, or write &lt; for the character itself.',
  ],
  'raw-html': ({ html }) => [
    `The text contains HTML: ${html}`,
    'Expected Markdown only, so that every website can show the brief safely.',
    'Use Markdown (such as *…* and **…** for emphasis; of HTML, only <br>, <sup> and <sub> without attributes are allowed), or write &lt; for the character itself.',
  ],
  'code-block': () => [
    'The text contains a block of program code.',
    'Expected running text; only words in a sentence can have fixed-width type, such as the file name `data.csv`.',
    'Publish the code elsewhere and link to it; if it is none, remove the lines of backticks or tildes.',
  ],
  'code-indented': () => [
    'The line is indented by at least four spaces, which means program code in Markdown.',
    'Expected a paragraph without indentation.',
    'Remove the spaces at the start of the line.',
  ],
  'link-scheme': ({ href }) => [
    `The address "${href}" is not allowed in a link.`,
    'Expected an address with https:, http: or mailto:, or # followed by an id of this brief.',
    'Use an address of one of these kinds.',
  ],
  'link-relative': ({ href }) => [
    `The link "${href}" would have a different target on every website that embeds the brief.`,
    'Expected a complete address.',
    'Write the address with https:// and the name of the host.',
  ],
  'link-target': ({ id, nearest, isNote }) => [
    `No heading in this brief belongs to the link "#${id}".`,
    'Expected # followed by the id or the text of a heading.',
    nearest
      ? `Write "#${nearest}" if that is meant.`
      : isNote
        ? 'Make the link a footnote: [^1] in the text, and [^1]: before its content.'
        : 'Correct the link, or give the heading this id.',
  ],
  'link-empty': ({ href }) => [
    `The link to "${href}" has no text.`,
    'Expected text that names the target.',
    'Write the text between the square brackets.',
  ],
  'link-definition-unused': ({ label }) => [
    `The link definition "${label}" will not appear, because the text does not refer to it.`,
    `Expected [${label}] in the text.`,
    'Add the reference, or remove the line; write \\[ if it is meant as text.',
  ],
  'link-definition-duplicate': ({ label, line }) => [
    `The link definition "${label}" is ignored, because line ${line} already defines it.`,
    'Expected each label only once.',
    'Choose another label, or remove the line.',
  ],
  'link-vague': ({ text }) => [
    `The link text "${text}" does not say where the link leads.`,
    'Expected text that makes sense out of context, as in a list of links.',
    'Name the target in the link text.',
  ],
  'link-file': ({ format }) => [
    'The link leads to a file, but does not state its format and size.',
    'Expected format and size in the link text.',
    `Add, for example, (${format}, 1.2 MB) at the end of the link text.`,
  ],
  'title-lost': ({ title }) => [
    `The title "${title}" will not be shown.`,
    'Expected a title only as the caption of an image that is alone in its paragraph.',
    'Move the title into the text, or remove it.',
  ],
  'image-alternative': ({ src }) => [
    `The image "${src}" has no text alternative.`,
    'Expected a short description for readers who cannot see the image.',
    'Write the text between the square brackets.',
  ],
  'image-source': ({ src }) => [
    `The image "${src}" is not stored with the brief.`,
    'Expected a path such as images/map.svg, so that no other server learns of a visit to the page.',
    'Put the image into the folder of the brief and give its path.',
  ],
  'image-reference': () => [
    'The text alternative of the image contains a link or refers to a footnote.',
    'Expected plain text, because readers cannot follow a reference in a text alternative.',
    'Move the link or the reference into the text.',
  ],
  'image-outside': ({ src }) => [
    `The image "${src}" is outside the folder of the brief.`,
    'Expected a path in this folder, such as images/map.svg, because the image is copied with the brief.',
    'Put the image into the folder of the brief and give its path.',
  ],
  'image-missing': ({ path }) => [
    `There is no image "${path}".`,
    'Expected an image file at this path, starting from the folder of the brief.',
    'Check the path, including upper and lower case, or put the image there.',
  ],
  'image-unreadable': ({ path }) => [
    `The file "${path}" cannot be read as an image.`,
    'Expected an image in a format that browsers show: SVG, PNG, JPEG, WebP, AVIF or GIF.',
    'Save the image again in one of these formats.',
  ],
  'attributes-ignored': ({ ignored }) => [
    `These attributes are ignored: ${ignored}`,
    'Expected at most the language, such as lang=en; the page decides on the appearance.',
    'Remove the attributes.',
  ],
  'group-unclosed': () => [
    'The group that opens here is never closed.',
    'Expected a line of three colons after the last block of the group.',
    'Add ::: on a separate line.',
  ],
  'group-unopened': () => [
    'The line closes a group that was never opened.',
    'Expected a line such as ::: {lang=en} above.',
    'Add the opening line, or remove the closing one.',
  ],
  'language-missing': () => [
    'The language of this passage is missing.',
    'Expected lang and a language tag between the braces.',
    'Write, for example, {lang=en}.',
  ],
  'table-columns': ({ cells, columns }) => [
    `The row has ${cells} cells, but the table has ${columns} columns.`,
    'Expected no more cells than the header row has.',
    'Add a column to the header row, or write \\| for the character itself.',
  ],
  'table-text': () => [
    'The text directly below the table is read as its last row.',
    'Expected at least one bar in each row of a table.',
    'Insert a blank line above the text.',
  ],
  'table-header': () => [
    'The header row of the table and the line below it have different numbers of columns.',
    'Expected one group of hyphens for each column of the header row.',
    'Make both lines match.',
  ],
  'list-number': ({ number }) => [
    `The number ${number} does not continue the list, so the line is read as text of the previous entry.`,
    'Expected consecutive numbers in a list.',
    'Correct the number, or join the line to the previous one if it belongs to that entry.',
  ],
  nesting: ({ most }) => [
    `The text is nested more than ${most} levels deep.`,
    `Expected at most ${most} levels of lists, quotes or emphasis.`,
    'Simplify the passage.',
  ],
  'source-too-long': ({ length, most }) => [
    `The file has ${length} characters.`,
    `Expected at most ${most}.`,
    'Divide the text into several briefs.',
  ],
  'paragraph-too-long': ({ length, most }) => [
    `The passage has ${length} characters without a blank line.`,
    `Expected at most ${most} in a paragraph, a heading or a cell.`,
    'Divide the passage by blank lines.',
  ],
  'emphasis-open': () => [
    'The paragraph has too many stars or underscores that seem to begin emphasis and do not end it.',
    'Expected pairs such as *word* and **word**.',
    'Add the missing stars, or write \\* and \\_ for the characters themselves.',
  ],
  'table-too-large': ({ columns, cells, mostColumns, mostCells }) => [
    `The table has ${columns} columns and ${cells} cells, counting those that its rows leave out.`,
    `Expected at most ${mostColumns} columns and ${mostCells} cells.`,
    'Divide the table, or publish the data as a file and link to it.',
  ],
  'brief-too-large': ({ most }) => [
    'The compiled brief is too large for pages to load.',
    `Expected at most ${most} bytes, with each explanation of an abbreviation and each note counted as often as it occurs.`,
    'Shorten explanations and notes that occur often, or divide the text into several briefs.',
  ],
  'brief-refused': ({ detail }) => [
    `Pages would refuse the compiled brief (${detail}).`,
    'Expected a brief that every page can show without delay.',
    'Shorten the passage, or divide the text into several briefs.',
  ],
  'bold-heading': ({ text, marks }) => [
    `The bold paragraph "${text}" looks like a heading.`,
    'Expected a heading with number signs, so that it is in the table of contents and in the outline that screen readers use.',
    `Delete the asterisks, and write ${marks} and a space before the text.`,
  ],
  unreadable: ({ text }) => [
    `This passage cannot be read: ${text}`,
    'Expected paragraphs, headings, lists, tables, quotes, links, images and footnotes.',
    'Write the passage in another way.',
  ],
  'attribution-line': () => [
    'The line looks like the attribution of the quote, but is read as part of the quote.',
    'Expected a separate paragraph that begins with an em dash (—).',
    'Insert a line that contains only > above it, and begin the attribution with —.',
  ],
  'foreign-notation': ({ notation }) => [
    `Readers will see this passage as it is, because a brief does not know ${FOREIGN[notation][0]}.`,
    'Expected the Markdown of a brief.',
    FOREIGN[notation][1],
  ],
  'straight-quote': () => [
    'The German text contains a straight quotation mark.',
    'Expected „…“, or ‚…‘ inside a quotation.',
    'Use German quotation marks.',
  ],
  'english-quote': () => [
    'The German text contains an English quotation mark.',
    'Expected „…“, or ‚…‘ inside a quotation.',
    'Begin the quotation with „ and end it with “.',
  ],
  'hyphens-as-dash': () => ['Several hyphens are used as a dash.', 'Expected an en dash (–).', 'Write – instead.'],
  'hyphen-as-dash': () => [
    'A hyphen between spaces is used as a dash.',
    'Expected an en dash (–).',
    'Write – instead.',
  ],
  'abbreviation-space': ({ text, better }) => [
    `"${text}" lacks a no-break space.`,
    'Expected one after the first full stop, so that the abbreviation is not split at the end of a line.',
    `Write ${better} with a no-break space (U+00A0); in the text, &nbsp; works as well.`,
  ],
};
