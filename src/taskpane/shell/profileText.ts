// Words of changing to another profile. Words only.

export const PROFILE_TEXT = {
  nothing: 'Dit profiel wijzigt niets: alle waarden zijn al zo.',
  ownLines: 'Eigen kostenposten blijven staan.',
  apply: 'Profiel toepassen',
  cancel: 'Annuleren',
} as const;
