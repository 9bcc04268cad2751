import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import { findAll } from '../../src/brief/find.js';
import type { Brief } from '../../src/brief/model.js';
import { inlineText } from '../../src/brief/text.js';
import { lossesOf } from './lost-words.js';

const FOLDER = 'test/fixtures/shapes';

/** For each file: its sections with their items, how often it has which node, and its warnings. */
const READ: Record<string, { sections: string[]; nodes: string; warnings: string }> = {
  'breakfast.de.md': {
    sections: ['Begrüßung', 'Tisch 1 - Register', 'Tisch 2 - Formulare', 'Ausblick'],
    nodes: 'link 3, list',
    warnings: 'straight-quote 2, hyphen-as-dash 2, abbreviation-space 2',
  },
  'budget.uk.md': {
    sections: ['Мета', 'Набори даних', 'Терміни'],
    nodes: 'code 2, list, table',
    warnings: 'missing-lead',
  },
  'chapter.de.md': {
    sections: ['4. Die Kammer [4.1 Zusammensetzung, 4.2 Aufgaben]', '5. Die Wahl [5.1 Losverfahren, 5.2 Ersatz]'],
    nodes: 'rule 2, strong 2',
    warnings: 'missing-lead, bold-heading 2',
  },
  'civitas.en.md': {
    sections: ['Preamble', 'Part One [Article 1, Article 2]', 'Part Two [Article 3]'],
    nodes: 'heading',
    warnings: 'missing-lead',
  },
  'coalition.de.md': {
    sections: ['Was im Vertrag steht', 'Transparenz', 'Ehrenamt', 'Beteiligung'],
    nodes: 'quote, strong 2',
    warnings: 'missing-lead, bold-heading',
  },
  'democracy.de.md': {
    sections: ['Empfehlungen [Räume schaffen, Streit üben]', 'Über uns'],
    nodes: '',
    warnings: '',
  },
  'duty.de.md': {
    sections: ['Worum es geht', 'Drei Einwände', 'Eine Antwort'],
    nodes: 'list',
    warnings: 'missing-lead, english-quote 4, straight-quote 2, hyphen-as-dash, hyphens-as-dash',
  },
  'evening.de.md': {
    sections: ['Die Fragen', 'Die Antworten', 'Was bleibt'],
    nodes: 'break 2, link, list, quote',
    warnings: '',
  },
  'handbook.en.md': {
    sections: ['Before you begin', 'Checklist', 'Costs', 'Questions to ask'],
    nodes: 'break 2, code 3, list 2, table',
    warnings: 'missing-lead',
  },
  'manuscript.en.md': {
    sections: ['Abstract', 'Introduction', 'Methods', 'Results', 'References'],
    nodes: 'box, link, note, table, strikethrough, subscript, superscript',
    warnings: 'missing-lead',
  },
  'notes.en.md': {
    sections: ['Decision', 'Open questions'],
    nodes: 'list',
    warnings: '',
  },
  'opendata.uk.md': {
    sections: ['Вступ', 'Кроки [Крок 1, Крок 2]', 'Контакти'],
    nodes: 'note',
    warnings: 'missing-lead',
  },
  'opening.fr.md': {
    sections: ['Pourquoi ? [Et les coûts ?, Et les risques ?]'],
    nodes: 'list, superscript',
    warnings: 'missing-lead',
  },
  'opinion.fr.md': {
    sections: ['Avis [Recommandation n° 1, Recommandation n° 2]'],
    nodes: 'break, figure, rule, superscript 2',
    warnings: 'missing-lead',
  },
  'plan-a.sk.md': {
    sections: ['Úvod', 'Úlohy [1. Otvorené údaje, 2. Účasť]', 'Vyhodnotenie'],
    nodes: 'break 2',
    warnings: 'missing-lead',
  },
  'plan-b.sk.md': {
    sections: ['Stav úloh', 'Odporúčania', 'Prílohy'],
    nodes: 'link, list, table',
    warnings: 'missing-lead',
  },
  'policy.en.md': {
    sections: ['Introduction', 'Objectives', 'Scope & exceptions', 'Notes'],
    nodes: 'break, list, strong 2, superscript 2',
    warnings: 'missing-lead',
  },
  'position.en.md': {
    sections: ['Summary', 'What we ask for [A. Rooms, B. Rules]', 'Contact'],
    nodes: 'break, link, list',
    warnings: 'missing-lead',
  },
  'power.de.md': {
    sections: ['Macht und Daten [Wer entscheidet?]', 'Drei Vorschläge [Offenlegen, Begrenzen, Teilen]'],
    nodes: '',
    warnings: 'missing-lead',
  },
  'practice.fr.md': {
    sections: ['Principes', 'Règles [Avant de publier, Après]', 'Annexe : modèles'],
    nodes: 'code, list',
    warnings: 'missing-lead',
  },
  'report.fr.md': {
    sections: ['1. Le bilan', '2. Les perspectives'],
    nodes: 'box, link, table, strong',
    warnings: 'missing-lead, bold-heading',
  },
  'standards.en.md': {
    sections: ['Purpose [Length, Format]', 'Submission'],
    nodes: 'definitions, link',
    warnings: 'missing-lead',
  },
  'statement.de.md': {
    sections: [
      'Zusammenfassung',
      'Zu Kapitel 2: Open Data [Offenheit als Regel, Ausnahmen]',
      'Zu Kapitel 4: Verwaltung',
    ],
    nodes: 'link, list 2',
    warnings: '',
  },
  'transport.en.md': {
    sections: ['1. Background', '2. Position [2.1 Publish once, 2.2 License openly]', '3. Next steps'],
    nodes: 'link 2, note 2, table',
    warnings: '',
  },
  'vision.ar.md': {
    sections: ['المحاور [مجتمع حيوي, اقتصاد مزدهر]', 'الأرقام', 'الخاتمة'],
    nodes: 'list, quote, table, strong',
    warnings: 'missing-lead',
  },
  'word-export.de.md': {
    sections: ['Zusammenfassung', 'Empfehlungen [Stellen entfristen, Räume öffnen]', 'Literatur'],
    nodes: 'link, note, rule, subscript 2, superscript',
    warnings: 'attributes-ignored 5, missing-lead, foreign-notation',
  },
  'wordpress.de.md': {
    sections: ['Fazit vorweg', 'Was zu tun ist', 'Mehr'],
    nodes: 'definitions, link 2',
    warnings: 'attributes-ignored, comment',
  },
};

const compile = (file: string) =>
  compileBrief(readFileSync(`${FOLDER}/${file}`, 'utf8'), {
    id: file.split('.')[0]!,
    language: file.split('.')[1],
  });

/** Statements, reports and policies with the headings, lists and notation of real ones, under front matter of ours. */
describe('a document of the shape of a real one', () => {
  it('is in the list of those that are read, which has 27', () => {
    assert.deepEqual(Object.keys(READ).sort(), readdirSync(FOLDER).sort());
    assert.equal(Object.keys(READ).length, 27);
  });

  for (const [file, expected] of Object.entries(READ))
    it(`is read right: ${file}`, () => {
      const { brief, problems } = compile(file);
      assert.ok(brief, JSON.stringify(problems));
      const warnings = counted(problems.map(({ code }) => code));
      assert.deepEqual({ sections: outlineOf(brief), nodes: counted(nodesOf(brief)), warnings }, expected);
      assert.deepEqual(lossesOf(readFileSync(`${FOLDER}/${file}`, 'utf8')).lost, []);
    });
});

/** Each section, with its items in brackets. */
function outlineOf({ sections }: Brief): string[] {
  return sections.map(({ title, items }) => {
    const inside = items.map(({ title }) => inlineText(title)).join(', ');
    return inlineText(title) + (inside && ` [${inside}]`);
  });
}

const NODES = [
  ...['box', 'break', 'code', 'definitions', 'figure', 'heading', 'link', 'list', 'note', 'quote', 'rule', 'table'],
  ...['strikethrough', 'strong', 'subscript', 'superscript'],
] as const;

function nodesOf({ summary, sections }: Brief): string[] {
  return NODES.flatMap((type) => [...findAll(summary, type), ...findAll(sections, type)].map(() => type));
}

/** Each string with its number: `link 2, list`. */
function counted(strings: readonly string[]): string {
  return [...new Set(strings)]
    .map((one) => [one, strings.filter((other) => other === one).length] as const)
    .map(([one, count]) => (count > 1 ? `${one} ${count}` : one))
    .join(', ');
}
