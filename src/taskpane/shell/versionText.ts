// Words of the screen for a model of another version. Words only.

export const VERSION_TEXT = {
  older: {
    title: 'Dit rekenmodel is met een eerdere versie gemaakt',
    advice:
      'Bijwerken vernieuwt de formules en teksten en voegt toe wat nieuw is, in deze werkmap. Uw invoer, kolommen en eigen cellen blijven zoals ze zijn. Een getal dat over een formule is getypt, wordt weer een formule.',
  },
  newer: {
    title: 'Dit rekenmodel is met een latere versie gemaakt',
    advice:
      'Hier is het alleen te lezen; er wordt niets in veranderd. Sluit Excel en open het opnieuw: dan wordt de invoegtoepassing bijgewerkt. Helpt dat niet, vraag het uw beheerder.',
  },
  update: 'Bijwerken naar versie 2',
  readOnly: 'De cijfers hieronder staan zo in de cellen en zijn niet gecontroleerd.',
  lines: 'Kosten per jaar',
  scenarios: 'Kostprijs per klantvraag',
} as const;
