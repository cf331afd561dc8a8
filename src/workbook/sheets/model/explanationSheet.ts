// The sheet Toelichting: what the model is, how to read and extend it, and what it cannot say.

import { SOURCE_AUTHOR, SOURCE_TITLE } from '../../../model/report/reportDefaults';
import { REPORT_TABLE } from '../../../model/salary/salaryTables';
import { textCell, type CellDescription } from '../../plan/description';
import { HEADER_NAMES, LIST_NAMES, PARAMETER_NAMES } from '../../names/identifiers';
import { joinParts, layoutCells, type SheetParts } from '../../plan/layout';
import type { LinkPlan, SheetPlan } from '../../plan/plan';
import { cellAddress } from '../../plan/addresses';
import { makingText, type Making } from './making';
import { STYLES } from '../../plan/styles';

export const EXPLANATION_SHEET = 'explanation';

/** A heading is beside the first line of its paragraph. */
const HEADING = { ...STYLES.heading, vertical: 'Top' } as const;

type Paragraph = readonly [heading: string, text: string, leadsTo?: string];

/** A sheet that may have been added: what it is, and where it begins. */
export interface AddedExplanation {
  readonly tabName: string;
  readonly text: string;
  /** Defined name of the cells to which its heading leads. */
  readonly leadsTo: string;
  readonly isThere: boolean;
}

/** No sentence names a number of posts, decimals or a rounding: those are inputs, and the text would not follow them. */
const SHEETS: readonly Paragraph[] = [
  [
    'Wat dit is',
    'Een rekenmodel voor de kosten van webcare: vragen van inwoners beantwoorden op sociale media. Alle kostenposten die meetellen zijn samen de kosten per jaar; gedeeld door het aantal klantvragen is dat de kostprijs.',
  ],
  [
    'Bron',
    `${SOURCE_TITLE}; ${SOURCE_AUTHOR}. Negen gemeenten zijn geïnterviewd. De opbouw volgt §8.2 en §8.3 van het rapport; waar een getal vandaan komt, staat ernaast.`,
  ],
  [
    'Kleuren',
    'Blauw op geel: zelf invullen. Zwart op wit: een formule, niet overtypen. Rood: er is iets aan de hand, het woord ernaast zegt wat. Amber: een opmerking, die het model niet fout maakt.',
  ],
  [
    'Rekenmodel',
    'De kostenposten, met bovenaan de kerncijfers. Fte = uren per week gedeeld door de werkweek, afgerond voordat ermee wordt gerekend. Kosten = fte maal jaarsalaris, of aantal maal bedrag, afgerond op hele euro’s. Achteraan staat hoe: Berekening zegt welke van de twee, Fte exact en Kosten exact zijn wat daarna wordt afgerond.',
    HEADER_NAMES.costLines,
  ],
  [
    'Kostprijs per klantvraag',
    'De kosten per jaar gedeeld door het aantal klantvragen per jaar, voor elk scenario, afgerond.',
    HEADER_NAMES.scenarios,
  ],
  [
    'Afronden',
    'De decimalen van fte, jaarsalaris en kostprijs staan op Uitgangspunten. Elk getal wordt eerst op enkele decimalen meer afgerond en daarna op die decimalen; zo geeft elk rekenprogramma bij een half hetzelfde.',
  ],
  [
    'Uitgangspunten',
    'Alle vaste getallen met hun bron, de controles, de kosten per kostensoort en de keuzelijsten.',
    PARAMETER_NAMES.workWeek,
  ],
  [
    'Salarisschalen',
    `De maandbedragen per schaal en trede; de cao noemt een trede periodiek. ${REPORT_TABLE} geeft de cijfers van het rapport. De andere tabellen waarmee het model begint zijn afgeleid: controleer ze met artikel 3.3 van de cao Gemeenten. Bedragen mogen worden overgetypt; een eigen tabel komt onderaan, en met prijspeil en jaar in de lijst op Uitgangspunten.`,
    HEADER_NAMES.salaryScales,
  ],
];

const QUESTIONS: readonly Paragraph[] = [
  [
    'Een kostenpost toevoegen',
    'Ga in de laatste kostenpost op de laatste cel van de tabel staan en druk op Tab, of voeg een tabelrij in. Vul een naam in en kies Meetellen en Kostensoort. De formules, het totaal en de grafiek gaan mee.',
  ],
  ['Een post weglaten', 'Kies nee bij Meetellen. De getallen blijven staan en tellen niet mee.'],
  [
    'n.b. en n.v.t.',
    'n.b. (niet bekend): er ontbreekt iets of een getal is niet bruikbaar. De hele regel telt dan niet mee, niet in de kosten en niet in de formatie, en de controles noemen hem. n.v.t.: er zijn geen klantvragen om door te delen.',
  ],
  [
    'Wat het rapport niet zegt',
    'De baten van webcare zijn niet in geld uitgedrukt, het effect op andere kanalen is niet gemeten (§7.3, §7.5) en er is geen verband met het aantal inwoners gevonden. Het model doet daar geen uitspraak over.',
  ],
  [
    'Werkgeverslasten',
    'Het rapport rekent met salaris en vakantiegeld, zonder werkgeverslasten. Een begroting bevat die gewoonlijk wel: vul het percentage in op Uitgangspunten.',
  ],
];

/** The second row is for the making; the paragraphs begin below it. */
const FIRST_ROW = 3;

/**
 * The sheet as a plan, with the name that identifies it.
 * @param added the sheets that can be added, there or not: this sheet stays the same when one is
 * @param making see planWorkbook
 */
export function planExplanationSheet(
  added: readonly AddedExplanation[],
  making: Making | null,
): { sheet: SheetPlan; names: SheetParts['names'] } {
  const ofAdded = added.map(({ tabName, text, leadsTo, isThere }): Paragraph => {
    const words = `Als dit blad is toegevoegd: ${text}`;
    return isThere ? [tabName, words, leadsTo] : [tabName, words];
  });
  const paragraphs = [...SHEETS, ...ofAdded, ...QUESTIONS];
  const rows = paragraphs.map(([heading, paragraph]): readonly CellDescription[] => [
    { content: heading, style: HEADING },
    { content: textCell(paragraph), style: STYLES.body },
  ]);
  const links = paragraphs.flatMap(([text, , name], index): readonly LinkPlan[] => {
    const address = cellAddress({ row: FIRST_ROW + index, column: 0 });
    if (name === undefined) return [];
    return [{ address, name, text }];
  });
  const parts = joinParts([
    layoutCells(
      [
        [{ content: 'Toelichting op het rekenmodel webcare', style: STYLES.title, name: LIST_NAMES.explanation }],
        [{ content: making && makingText(making), style: STYLES.subtitle }],
      ],
      { row: 1, column: 0 },
    ),
    layoutCells(rows, { row: FIRST_ROW, column: 0 }),
  ]);
  return {
    sheet: {
      id: EXPLANATION_SHEET,
      tabName: 'Toelichting',
      anchor: LIST_NAMES.explanation,
      ...parts,
      links,
      columnWidths: [190, 612],
      conditionalFormats: [],
      charts: [],
      frozenRows: 1,
      print: { titleRows: null },
    },
    names: parts.names,
  };
}
