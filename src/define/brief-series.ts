/** Registers `<brief-series>` alone. */
import { BriefSeries } from '../elements/brief-series.js';

BriefSeries.define();
