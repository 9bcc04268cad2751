import { html, nothing } from 'lit';
import { PIECES, WHOLE } from '../templates/pieces.js';
import { LAYOUTS } from '../templates/render-context.js';
import { colourIn, folderIn, LANGUAGES, RADII, USUAL_FOLDER, USUAL_LEVEL, type ChosenBrief } from './choices.js';
import { checks, listField, textField, type Change, type TextField } from './fields.js';
import {
  needsWholeAddress,
  SYSTEM_GROUPS,
  type Kind,
  type System,
  type SystemGroup,
  type Way,
  waysOf,
} from './systems.js';
import type { EmbedTexts } from './texts/index.js';

/** The state of the form that the steps draw. */
export interface Form {
  texts: EmbedTexts;
  briefs: readonly ChosenBrief[];
  /** The addresses that stand for the list of the series and for its newest brief; none if the series is not known. */
  series: readonly string[];
  /** What is chosen. */
  kind: Kind;
  /** The values of the fields as the webmaster entered them. */
  given: URLSearchParams;
  system: System;
  way: Way;
  change: Change;
}

/** Draws the first step: which brief, or the series. */
export function briefStep({ texts, briefs, series, kind, given, change }: Form, isFailed: boolean): unknown {
  const address = given.get('brief') ?? '';
  const options = briefs.map(({ address, title, lang }) => [address, title, lang] as const);
  const [list, newest] = series;
  const choice =
    list === undefined || newest === undefined
      ? { options }
      : {
          options: [],
          groups: [
            [texts.series, [[list, texts.seriesList] as const, [newest, texts.newest] as const]] as const,
            [texts.briefs, options] as const,
          ],
        };
  return [
    listField({ name: 'brief', label: texts.brief, ...choice, value: address }, change),
    // The library's script registers this element; the builder's script does not contain it.
    kind === 'series' ? nothing : html`<brief-card src=${address} heading-level="3"></brief-card>`,
    html`<p role="status">${isFailed ? texts.failed : nothing}</p>`,
  ];
}

/** Draws the second step: its pieces and their appearance. */
export function lookStep({ texts, kind, given, change }: Form): unknown {
  const isList = kind === 'series';
  const select = <Name extends string>(
    name: string,
    label: string,
    values: readonly Name[],
    names: Readonly<Record<Name, string>>,
  ) =>
    listField(
      {
        name,
        label,
        options: values.map((value) => [value, names[value]] as const),
        value: given.get(name) ?? values[0] ?? '',
      },
      change,
    );
  const levels = ['1', '2', '3', '4', '5', '6'];
  const levelNames = Object.fromEntries(
    levels.map((level) => [level, texts.level(Number(level), Number(level) === USUAL_LEVEL)]),
  );
  return html`
    ${
      isList
        ? nothing
        : checks(
            {
              name: 'show',
              legend: texts.pieces,
              options: PIECES.map((piece) => [piece, texts.pieceNames[piece]] as const),
              chosen: given.get('show')?.split(' ') ?? WHOLE,
              hint: texts.piecesHint,
            },
            change,
          )
    }
    <div class="embed-row">
      ${isList ? nothing : select('layout', texts.layout, LAYOUTS, texts.layoutNames)}
      ${listField(
        {
          name: 'heading-level',
          label: texts.headingLevel,
          options: levels.map((level) => [level, levelNames[level] ?? ''] as const),
          value: given.get('heading-level') ?? String(USUAL_LEVEL),
        },
        change,
      )}
      ${select('lang', texts.language, LANGUAGES, texts.languageNames)}
      ${select('radius', texts.radius, RADII, texts.radiusNames)}
    </div>
    <fieldset aria-describedby="embed-colours-hint">
      <legend>${texts.colours}</legend>
      <p class="embed-hint" id="embed-colours-hint">${texts.colourHint}</p>
      <div class="embed-row">
        ${textField(colour('accent', texts, given), change)} ${textField(colour('surface', texts, given), change)}
      </div>
    </fieldset>
  `;
}

/** Draws the third step: the system of the site. */
export function systemStep({ texts, kind, given, system, way, change }: Form): unknown {
  const folder = given.get('folder') ?? USUAL_FOLDER;
  const ways = waysOf(system, kind);
  const nameOf = (one: Way) => texts.wayNames[one] + (one === ways[0] ? ` ${texts.recommended}` : '');
  return html`
    ${listField(
      {
        name: 'system',
        label: texts.system,
        options: [],
        groups: (Object.keys(SYSTEM_GROUPS) as SystemGroup[]).map(
          (group) =>
            [
              texts.groupNames[group],
              SYSTEM_GROUPS[group].map((one) => [one, texts.systemNames[one]] as const),
            ] as const,
        ),
        value: system,
      },
      change,
    )}
    <div class="embed-way">
      ${listField(
        {
          name: 'way',
          label: texts.way,
          options: ways.map((one) => [one, nameOf(one)] as const),
          value: way,
          hint: texts.wayHints[kind][way] ?? '',
        },
        change,
      )}
    </div>
    ${textField(
      {
        name: 'folder',
        label: texts.folder,
        value: folder,
        placeholder: USUAL_FOLDER,
        hint: needsWholeAddress(system) ? texts.wholeFolderHint : texts.folderHint,
        fault: folderIn(folder) === undefined ? texts.wrong : undefined,
      },
      change,
    )}
    ${checks(
      {
        name: 'integrity',
        legend: texts.integrity,
        options: [['sri', texts.integrityName]],
        chosen: given.get('integrity') ? ['sri'] : [],
        hint: texts.integrityHint,
      },
      change,
    )}
  `;
}

function colour(name: 'accent' | 'surface', { [name]: label, wrong }: EmbedTexts, given: URLSearchParams): TextField {
  const value = given.get(name) ?? '';
  return {
    name,
    label,
    value,
    placeholder: '#',
    fault: value.trim() !== '' && colourIn(value) === undefined ? wrong : undefined,
    isColour: true,
  };
}
