import { loadBrief } from '../brief/load.js';
import type { Brief } from '../brief/model.js';
import { decodeOrFail, requestJson } from '../brief/request.js';
import { decodeSeries, type SeriesData } from '../brief/series.js';
import { chosenBrief, chosenSeries, chosenKind, type ChosenBrief } from './choices.js';

/** What the chosen address leads to. */
export interface Content {
  chosen: ChosenBrief;
  /** The brief, if one is chosen. */
  brief?: Brief;
  /** The series, if it is chosen, as a list or for its newest brief. */
  series?: SeriesData;
}

/**
 * Loads what is chosen.
 *
 * @param address Absolute address of its data, as in {@link ChosenBrief}.
 * @throws {BriefLoadError}, or the reason of the signal if it was aborted.
 */
export async function loadContent(address: string, signal: AbortSignal): Promise<Content> {
  if (chosenKind({ address }) === 'brief') {
    const brief = await loadBrief(address, signal);
    return { chosen: chosenBrief(brief, address), brief };
  }
  const series = decodeOrFail(decodeSeries, await requestJson(address, signal), address);
  return { chosen: chosenSeries(series, address), series };
}
