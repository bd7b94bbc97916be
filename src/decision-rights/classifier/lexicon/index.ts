/** All languages that status names are read in. To add one: add its words to a file of this folder and name it here. */
import type { Words } from '../concept';
import { BALTIC, FINNISH, GREEK, HUNGARIAN, TURKISH } from './baltic-uralic-greek-turkish';
import { CHINESE, JAPANESE, KOREAN } from './chinese-japanese-korean';
import { ENGLISH } from './english';
import { FRENCH, ITALIAN, ROMANIAN } from './french-italian-romanian';
import { DUTCH, GERMAN, ICELANDIC, SCANDINAVIAN } from './germanic';
import { PORTUGUESE, SPANISH } from './iberian';
import { ARABIC, HEBREW, HINDI, PERSIAN } from './semitic-indic';
import { CZECH_SLOVAK, EAST_SLAVIC, POLISH, SOUTH_SLAVIC, SOUTH_SLAVIC_CYRILLIC } from './slavic';
import { INDONESIAN, THAI, VIETNAMESE } from './southeast-asian';

export { ENGLISH };

/** The languages besides English, by name. */
export const OTHER_LANGUAGES: Readonly<Record<string, Words>> = {
  German: GERMAN,
  French: FRENCH,
  Spanish: SPANISH,
  Portuguese: PORTUGUESE,
  Italian: ITALIAN,
  Dutch: DUTCH,
  Scandinavian: SCANDINAVIAN,
  Polish: POLISH,
  'Czech or Slovak': CZECH_SLOVAK,
  'East Slavic': EAST_SLAVIC,
  'South Slavic': SOUTH_SLAVIC,
  'South Slavic (Cyrillic)': SOUTH_SLAVIC_CYRILLIC,
  Romanian: ROMANIAN,
  Finnish: FINNISH,
  Hungarian: HUNGARIAN,
  Baltic: BALTIC,
  Greek: GREEK,
  Turkish: TURKISH,
  Icelandic: ICELANDIC,
  Arabic: ARABIC,
  Persian: PERSIAN,
  Hebrew: HEBREW,
  Hindi: HINDI,
  Chinese: CHINESE,
  Japanese: JAPANESE,
  Korean: KOREAN,
  Thai: THAI,
  Vietnamese: VIETNAMESE,
  'Indonesian or Malay': INDONESIAN,
};
