import type { SiteLanguage } from '../../brief/series-settings.js';
import { siteTextsAr } from './ar.js';
import { siteTextsDe } from './de.js';
import { siteTextsEn } from './en.js';
import { siteTextsFa } from './fa.js';
import { siteTextsFr } from './fr.js';
import { siteTextsPl } from './pl.js';
import { siteTextsRu } from './ru.js';
import { siteTextsTr } from './tr.js';
import { siteTextsUk } from './uk.js';
import type { SiteTexts } from './site-texts.js';

/** The words of a site by language. */
export const SITE_TEXTS: Readonly<Record<SiteLanguage, SiteTexts>> = {
  de: siteTextsDe,
  en: siteTextsEn,
  uk: siteTextsUk,
  ar: siteTextsAr,
  fa: siteTextsFa,
  ru: siteTextsRu,
  tr: siteTextsTr,
  fr: siteTextsFr,
  pl: siteTextsPl,
};
