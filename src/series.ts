/**
 * Entry point of the script of `<brief-series>`. The list of briefs of a site loads it alone; the script for pages loads it
 * where a page shows a series.
 */
import { copyAddress } from './controls/copy-address.js';
import { BriefSeries } from './elements/brief-series.js';
import { reportHeight } from './frames/report-height.js';
import { seriesStringsFor } from './locales/series-strings.js';

reportHeight((link) => copyAddress(link, seriesStringsFor(document.documentElement.lang)));
BriefSeries.define();
