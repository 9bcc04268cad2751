import fc from 'fast-check';
import { FRONT_MATTER } from '../../support.js';

const WORD = '§';

/** What authors, Word and other programs write in place of what a brief expects. */
const PIECES = [
  ...['§ ', '§', '**§**', '__§__', '**§ §**', '*§*§', '`§`', '\\*', '&nbsp;', '('],
  ...['“§”', '"§"', ' -- ', ' - ', '--', 'z. B. ', ' “', '” '],
  ...['<b>§</b>', '<b>', '</b>', '<i>§ </i>', '<em>§</em>', '<u>§</u>', '<code>§</code>', '<sub>§'],
  ...[
    '<sup x>§</sup>',
    '<sub y>§ §</sub>',
    '<span lang=en>§</span>',
    '<a href="https://a.example">§</a>',
    '<a name=x>§</a>',
  ],
  ...[
    '# §\n\n',
    '## §\n\n',
    '#### §\n\n',
    '##§\n',
    '###\n',
    '## § {#_§ .§}\n\n',
    '### § {#a/§}\n\n',
    '## Ziele\n\n',
    '### Ziele {.method}\n\n',
    '### § {#ziele}\n\n',
    '[§](#zieel)',
    '####### §\n\n',
    '\n#§ §\n\n',
    '\n== § ==\n',
    '[§ §] (https://a.example)',
    '| § | § |\n|---|---|\n§\n',
    '> §\n>\n> ~ §\n\n',
    '> §\n>\n> (§)\n\n',
    '●\t§\n',
    '– §\n– §\n',
    '{++§++}',
    '§\n---\n',
    '§\n===\n',
  ],
  ...['•\t§\n', '• §', '- §\n', '1. §\n', '2. §\n', '4. §\n', '    §\n', '\t§\n', '| § | § |\n|---|---|\n'],
  ...['> §\n> — §\n', '> --- §\n', '> *— §*\n', '> - §\n', '> > §\n> >\n> > — §\n'],
  ...['{.§}', '[§]{.§}', '![§](a.png){width=3 .§}', '::: {.§}\n', ':::\n', '==§==', '\\newpage\n', '{{ "§" }}'],
  ...['[§](www.a.example)', '[www.a.example](www.a.example)', '[§ §](https://a.example/b c)'],
];
const SPACES = ['', ' ', '\n', '\n\n'];

/** A file with many problems that have cures, with each word once. */
export const arbitrarySlips = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)), { maxLength: 12 })
  .map((pieces) => {
    let count = 0;
    return (
      FRONT_MATTER +
      pieces
        .flat()
        .join('')
        .replaceAll(WORD, () => `q${++count}z`)
    );
  });
