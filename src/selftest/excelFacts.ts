// Which Excel this is, according to Office: version, platform, languages and the newest ExcelApi set.

import { ownValue } from '../model/ownValue';
import type { Platform } from '../behaviours/behaviour';
import type { ExcelFacts } from '../behaviours/report';

const SET = 'ExcelApi';
/** Sets are checked one by one; checking sets that do not exist costs nothing. */
const HIGHEST_MINOR = 40;

/**
 * Excel 2021 (LTSC) never changes its build number:
 * https://learn.microsoft.com/officeupdates/update-history-office-2021
 */
const BUILD_OF_2021 = '14332';

/** The names of Office.PlatformType for which behaviours are reported. */
const PLATFORM_OF: Readonly<Record<string, Platform>> = { PC: 'windows', Mac: 'mac', OfficeOnline: 'web' };

/** The platform's name in the reports of behaviours; null if they do not mention it. */
export function platformOf(officePlatform: string | null, version: string | null): Platform | null {
  const platform = ownValue(PLATFORM_OF, officePlatform ?? '') ?? null;
  return platform === 'windows' && version?.split('.')[2] === BUILD_OF_2021 ? 'windows2021' : platform;
}

function newestSet(): string | null {
  const minors = Array.from({ length: HIGHEST_MINOR }, (_, index) => index + 1);
  const newest = minors.findLast((minor) => Office.context.requirements.isSetSupported(SET, `1.${minor}`));
  return newest === undefined ? null : `1.${newest}`;
}

/** In some hosts Office provides less than its types promise. */
type Told<Members> = { readonly [Name in keyof Members]?: Members[Name] | null | undefined };

export function excelFacts(): ExcelFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context as Told<Office.Context>;
  const { version = null, platform } = (diagnostics ?? {}) as Told<Office.ContextInformation>;
  // It is a text, although the types declare a number.
  const officePlatform = platform === undefined || platform === null ? null : String(platform);
  return {
    version,
    officePlatform,
    platform: platformOf(officePlatform, version),
    displayLanguage: displayLanguage ?? null,
    contentLanguage: contentLanguage ?? null,
    excelApi: newestSet(),
  };
}
