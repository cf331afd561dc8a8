// The input file of the command line: the sheets that it adds, and how it refuses what cannot be in them.

import { figuresAsJson } from '../../scripts/export/figures';
import { compute } from '../../src/model/results/compute';
import { computeBudget } from '../../src/oracle/computeBudget';
import { computeQuestions } from '../../src/oracle/computeQuestions';
import { faultsOf, readInput, TODAY } from '../support/exportInput';
import { FILE_SHEETS } from '../support/fileSheets';

test('the sheet Begroting is added with the content of the file, on the taakveld of the profile', () => {
  const { parameters, budgetRows } = readInput({
    profiel: 'COM',
    bladen: ['Begroting'],
    begroting: {
      jaar: 2028,
      loonindex: [0.03, 0.02, 0.01, 0],
      prijsindex: [0.02, 0.02, 0.02, 0.02],
      prijzen: 'lopend',
      eenheid: 1000,
      lasten: 'negatief',
      overhead: 0.5,
    },
  });
  expect(parameters).toMatchObject({
    budgetYear: 2028,
    wageIndex1: 0.03,
    wageIndex4: 0,
    priceIndex2: 0.02,
    budgetPrices: 'lopend',
    budgetUnit: 1000,
    budgetSign: 'negatief',
    overheadRate: 0.5,
  });
  expect(new Set(budgetRows.map(({ taskField }) => taskField))).toEqual(new Set(['0.4 Overhead']));
  expect(readInput({ bladen: ['Begroting'] }).parameters).toMatchObject({ budgetYear: 2027, overheadRate: null });
});

const PILOT = { kostensoort: 'Overig', taakveld: '0.2 Burgerzaken', categorie: '3.8 Overige goederen en diensten' };
const withLines = (...regels: readonly unknown[]): object => ({ bladen: ['Begroting'], begroting: { regels } });

test('lines of the file replace those that a begroting begins with', () => {
  const pilot = {
    ...PILOT,
    kostenpost: 'Stand-byvergoeding piket',
    ingangsjaar: 2027,
    ingangsmaand: 9,
    eindjaar: 2029,
  };
  const inputs = readInput(withLines({ ...PILOT, kostenpost: null, eindjaar: null }, pilot));
  expect(inputs.budgetRows).toMatchObject([
    { costType: 'Overig', costLine: '', startYear: null, startMonth: null, endYear: null },
    { costLine: 'Stand-byvergoeding piket', startYear: 2027, startMonth: 9, endYear: 2029 },
  ]);
  const [rest, line] = computeBudget(inputs, compute(inputs)).rows;
  // Piket costs 2.000 of the 2.750 of its kostensoort; a third of a year is 666,67.
  expect([rest?.character, rest?.estimates]).toEqual(['structureel', [750, 750, 750, 750]]);
  expect([line?.character, line?.estimates]).toEqual(['incidenteel', [667, 2000, 2000, 0]]);
});

test("Gevoeligheid and Varianten are added: a deviation, and each variant as a change of the file's model", () => {
  const inputs = readInput({
    bladen: ['Gevoeligheid', 'Varianten'],
    gevoeligheid: { afwijking: 0.1 },
    scenarios: { Gemiddeld: 300 },
    varianten: { 'Zonder piket': { kostenposten: { 'Stand-byvergoeding piket': { meetellen: false } } } },
  });
  expect(inputs.parameters.deviation).toBe(0.1);
  const piket = compute(inputs).lines.find(({ name }) => name === 'Stand-byvergoeding piket')?.cost;
  const [variant, ...others] = inputs.variants ?? [];
  expect(others).toEqual([]);
  expect(variant).toMatchObject({ name: 'Zonder piket', savedOn: TODAY });
  expect(variant?.figures.total).toBe(Number(compute(inputs).total) - Number(piket));
  expect(variant?.scenarios.find(({ name }) => name === 'Gemiddeld')?.questionsPerMonth).toBe(300);
});

const withPage = (samenvatting: object): object => ({ bladen: ['Samenvatting'], samenvatting });

/** What is in the begroting already, changed like this. */
const withCover = (changes: object = {}): object => ({
  bladen: ['Begroting', 'Begrotingswijziging'],
  begrotingswijziging: {
    dekking: [
      {
        omschrijving: 'Uren van het KCC',
        soort: 'al begroot',
        taakveld: '0.2 Burgerzaken',
        categorie: '1.1 Salarissen en sociale lasten',
        karakter: 'structureel',
        bedragen: [29_660, 29_660, 29_660, 0],
        ...changes,
      },
    ],
  },
});

test('the lines of the file are what the begrotingswijziging has, with its figures', () => {
  const inputs = readInput(withCover());
  expect(inputs.coverLines).toMatchObject([{ description: 'Uren van het KCC', amount1: 29_660, amount4: 0 }]);
  expect(inputs.parameters).toMatchObject({ descriptionLength: 36 });
  const { jaren } = FILE_SHEETS.budgetChange.figures(inputs, compute(inputs)) as { jaren: readonly object[] };
  expect(jaren[0]).toMatchObject({ bruto: 49_410, netto: 19_750, saldo: 19_750, saldoIs: 'nadeel' });
  expect(FILE_SHEETS.budgetChange.lines(inputs, compute(inputs))[0]).toEqual([
    'Te vragen 2027',
    '€ 19.750, dekking te weinig',
  ]);
  expect(readInput({ bladen: ['Begroting', 'Begrotingswijziging'] }).coverLines).toHaveLength(1);
});

test('the three sheets by name alone: the initial begroting and gevoeligheid, and Varianten without a variant', () => {
  const { parameters, variants } = readInput({ bladen: ['Begroting', 'Gevoeligheid', 'Varianten'] });
  expect(parameters).toMatchObject({ budgetYear: 2027, deviation: 0.1 });
  expect(variants).toEqual([]);
});

const WORKLOAD = {
  kostenpost: 'Aansturing',
  minutenZelf: 10,
  minutenDoorverwezen: 20,
  aandeelDoorverwezen: 0.5,
  benutting: 0.8,
  minutenTweedeLijn: 30,
  schaalTweedeLijn: '9',
  groei: [0.1, 0, -0.1, 0],
};

test('the sheet Werklast is added with the content of the file; without it only the share of the report is there', () => {
  const inputs = readInput({ bladen: ['Werklast'], werklast: WORKLOAD });
  expect(inputs.parameters).toMatchObject({
    workLine: 'Aansturing',
    minutesAlone: 10,
    shareForwarded: 0.5,
    secondLineScale: 9,
    growth1: 0.1,
    growth3: -0.1,
  });
  // 2.700 questions of 15 minutes, at 80% of 40 weeks: 675 hours a year are 21,09375 a week, where there are 2.
  expect(figuresAsJson(inputs, compute(inputs), FILE_SHEETS)).toMatchObject({
    werklast: { urenNodig: 21.09375, urenNu: 2, uitkomst: 'tekort', eersteTekort: 'Nu' },
  });
  const { parameters } = readInput({ bladen: ['Werklast'] });
  expect(parameters).toMatchObject({
    workLine: 'Personele inzet',
    shareForwarded: 0.42,
    utilisation: null,
    growth4: 0,
  });
});

test('what cannot be in a werklast is refused, each at its place', () => {
  const faults = (changes: object): readonly string[] =>
    faultsOf({ bladen: ['Werklast'], werklast: { ...WORKLOAD, ...changes } });
  expect(faults({ aandeelDoorverwezen: 1.01, benutting: 0, minutenZelf: -1, groei: [0, 0, 0] })).toEqual([
    'werklast.minutenZelf: -1 kan niet; toegestaan: een getal van 0 tot en met 1.440',
    'werklast.aandeelDoorverwezen: 1.01 kan niet; toegestaan: een getal van 0 tot en met 1',
    'werklast.benutting: 0 kan niet; toegestaan: een getal van 0,01 tot en met 1',
    expect.stringMatching(/^werklast\.groei: .* kan niet; toegestaan: 4 waarden/),
  ]);
  expect(faults({ kostenpost: 'Bestaat niet' })).toEqual([
    expect.stringMatching(/^werklast\.kostenpost: "Bestaat niet" kan niet/),
  ]);
  expect(faults({ kostenpost: 'Licentiekosten tool' })).toEqual([
    'werklast.kostenpost: "Licentiekosten tool" heeft geen uren',
  ]);
  expect(faults({ schaalTweedeLijn: '19' })).toEqual([
    expect.stringMatching(/^werklast\.schaalTweedeLijn: "19" kan niet/),
  ]);
  expect(faults({ minutenZelf: 'tien' })).toEqual([expect.stringMatching(/^werklast\.minutenZelf: "tien" kan niet/)]);
});

const RANGE = { naam: 'Vertaalkosten', eenheid: 'euro per jaar', laag: 100, hoog: 500 };
/** @param ranges for a model with an added line */
const withRanges = (...ranges: readonly object[]): object => ({
  bladen: ['Gevoeligheid'],
  kostenposten: { Vertaalkosten: { aantal: 4, bedragPerEenheid: 85.5 } },
  gevoeligheid: { bandbreedtes: ranges },
});

test('ranges of the file replace those of the research, and other factors keep theirs', () => {
  const own = { naam: 'Aansturing', eenheid: 'uren per jaar', laag: 40, hoog: 120, bron: 'eigen opgave' };
  const { ranges } = readInput(withRanges(own, RANGE));
  const before = readInput({ bladen: ['Gevoeligheid'] }).ranges;
  expect(before.map(({ name }) => name)).toContain('Aansturing');
  expect(ranges).toEqual([
    ...before.filter(({ name }) => name !== 'Aansturing'),
    { name: 'Aansturing', unit: 'uren per jaar', low: 40, high: 120, source: 'eigen opgave' },
    { name: 'Vertaalkosten', unit: 'euro per jaar', low: 100, high: 500, source: '' },
  ]);
});

test.each([
  [
    [{ ...RANGE, naam: 'Vertalen' }],
    '[0].naam: "Vertalen" kan niet; toegestaan: Klantvragen per maand, Personele inzet,',
  ],
  [[RANGE, { ...RANGE, naam: 'Aansturing', laag: -1 }], '[1].laag: -1 kan niet; toegestaan: een getal van 0'],
  [[{ ...RANGE, eenheid: 'uur' }], '[0].eenheid: "uur" kan niet; toegestaan: uren per week,'],
  [[{ ...RANGE, eenheid: 'uren per week' }], '[0]: deze eenheid past niet bij de factor'],
  [[{ ...RANGE, laag: 501 }], '[0]: laag is hoger dan hoog'],
  [[{ naam: 'Vertaalkosten', eenheid: 'euro per jaar', laag: 1 }], '[0].hoog: ontbreekt; toegestaan: een getal'],
  [[{ ...RANGE, midden: 5 }], '[0].midden: onbekende naam; toegestaan: naam, eenheid, laag, hoog, bron'],
  [['Vertaalkosten'], '[0]: "Vertaalkosten" kan niet; toegestaan: een object met namen'],
])('ranges %j are refused at their place', (ranges, sentence) => {
  const [fault] = faultsOf(withRanges(...(ranges as readonly object[])));
  expect(fault).toContain(`gevoeligheid.bandbreedtes${sentence}`);
});

test('a duplicate factor is reported at both places', () => {
  expect(faultsOf(withRanges(RANGE, RANGE))).toEqual([
    'gevoeligheid.bandbreedtes[0]: deze factor staat twee keer in de lijst',
    'gevoeligheid.bandbreedtes[1]: deze factor staat twee keer in de lijst',
  ]);
});

const withChannels = (kanalen: object): object => ({ bladen: ['Klantvragen'], klantvragen: { kanalen } });

test('Klantvragen is added with channels of its own in place of those of the report', () => {
  const inputs = readInput({
    bladen: ['Klantvragen'],
    klantvragen: {
      kanalen: { WhatsApp: { ontvangen: 130, beantwoord: 120, prive: 30 }, Facebook: { eigenBerichten: 33 } },
      definitie: 'Beantwoord en privé',
    },
  });
  expect(inputs.parameters.questionDefinition).toBe('beantwoord en privé');
  expect(inputs.channels.map(({ name, answered, privateMessages }) => [name, answered, privateMessages])).toEqual([
    ['WhatsApp', 120, 30],
    ['Facebook', null, null],
  ]);
  const { counts, prices } = computeQuestions(inputs, compute(inputs));
  // 49.410 over 12 x 120, 150 and 183.
  expect({ counts, prices }).toEqual({
    counts: { answered: 120, withPrivate: 150, all: 183 },
    prices: { answered: 34.3, withPrivate: 27.5, all: 22.5 },
  });
  expect(readInput({ bladen: ['Klantvragen'] }).channels).toHaveLength(2);
});

test.each([
  [{ bladen: ['Blad1'] }, 'bladen[0]: "Blad1" kan niet; toegestaan: Begroting'],
  [{ bladen: 'Begroting' }, 'bladen: "Begroting" kan niet; toegestaan: een lijst van bladen'],
  [{ gevoeligheid: {} }, 'gevoeligheid: kan alleen met "Gevoeligheid" onder bladen'],
  [withChannels({ WhatsApp: { beantwoord: -1 } }), 'klantvragen.kanalen.WhatsApp.beantwoord: -1 kan niet'],
  [withChannels({ WhatsApp: { prive: 'veel' } }), 'klantvragen.kanalen.WhatsApp.prive: "veel" kan niet'],
  [
    withChannels({ WhatsApp: { ontvangen: 10, beantwoord: 12 } }),
    'klantvragen.kanalen.WhatsApp.beantwoord: 12 kan niet; toegestaan: hoogstens ontvangen (10)',
  ],
  [withChannels({ X: {}, x: {} }), 'klantvragen.kanalen.x: deze naam is dezelfde naam als "X"; laat er een weg'],
  [
    { bladen: ['Klantvragen'], klantvragen: { definitie: 'alles' } },
    'klantvragen.definitie: "alles" kan niet; toegestaan: beantwoord',
  ],
  [{ varianten: { A: {} } }, 'varianten: kan alleen met "Varianten" onder bladen'],
  [
    { bladen: ['Gevoeligheid'], gevoeligheid: { bandbreedtes: {} } },
    'gevoeligheid.bandbreedtes: {} kan niet; toegestaan: een lijst van bandbreedtes',
  ],
  [
    { bladen: ['Gevoeligheid'], gevoeligheid: { marge: 0.1 } },
    'gevoeligheid.marge: onbekende naam; toegestaan: afwijking, bandbreedtes',
  ],
  [{ bladen: ['Varianten'], varianten: { 'A#': {} } }, 'varianten.A#: Een naam kan geen'],
  [
    { bladen: ['Varianten'], varianten: { A: { uitgangspunten: { trede: 12 } } } },
    'varianten.A.uitgangspunten.trede: 12 kan niet',
  ],
  [{ bladen: ['Gevoeligheid'], gevoeligheid: { afwijking: 2 } }, 'gevoeligheid.afwijking: 2 kan niet'],
  [
    { bladen: ['Begroting'], begroting: { regels: {} } },
    'begroting.regels: {} kan niet; toegestaan: een lijst van regels',
  ],
  [withLines({ ...PILOT, ingangsjaar: 2027, ingangsmaand: 13 }), 'begroting.regels[0].ingangsmaand: 13 kan niet'],
  [withLines({ ...PILOT, ingangsmaand: 9 }), 'begroting.regels[0].ingangsmaand: maand zonder ingangsjaar'],
  [
    withLines({ ...PILOT, kostenpost: 'Piket' }),
    'begroting.regels[0].kostenpost: "Piket" kan niet; toegestaan: Personele inzet',
  ],
  [
    withLines(PILOT, { ...PILOT, kostensoort: 'Licenties', ingangsjaar: 2029, eindjaar: 2027 }),
    'begroting.regels[1].eindjaar: eindjaar voor ingangsjaar',
  ],
  [withLines({ ...PILOT, eindjaar: 2026 }), 'begroting.regels[0].eindjaar: valt buiten de vier jaren'],
  [withLines({ kostensoort: 'Overig', categorie: '3.8' }), 'begroting.regels[0].taakveld: ontbreekt'],
  [withLines(PILOT, PILOT), 'begroting.regels[1]: deze kostensoort en kostenpost staan al in een regel'],
  [withPage({ status: 'klaar' }), 'samenvatting.status: "klaar" kan niet; toegestaan: concept, getoetst, vastgesteld'],
  [
    withPage({ datum: '2026-13-01' }),
    'samenvatting.datum: "2026-13-01" kan niet; toegestaan: een dag zoals 2026-11-24',
  ],
  [withPage({ gevolg: 'x'.repeat(201) }), 'heeft 201 tekens; hoogstens 200'],
  [withPage({ risicos: [{ omschrijving: 'x'.repeat(201), kans: 0.1, gevolg: 1 }] }), 'heeft 201 tekens; hoogstens 200'],
  [
    withPage({ vastgesteldTotaal: 'veel' }),
    'samenvatting.vastgesteldTotaal: "veel" kan niet; toegestaan: een getal van 0',
  ],
  [withPage({ risicos: [{ omschrijving: 'a', kans: 1.5, gevolg: 1 }] }), 'samenvatting.risicos[0].kans: 1.5 kan niet'],
  [withPage({ risicos: [{ kans: 0.1, gevolg: 1 }] }), 'samenvatting.risicos[0].omschrijving: ontbreekt'],
  [
    withPage({ risicos: [1, 2, 3, 4, 5, 6] }),
    'samenvatting.risicos: 6 risico’s kan niet; toegestaan: een lijst van hoogstens 5',
  ],
  [{ bladen: ['Begrotingswijziging'] }, 'begrotingswijziging: kan alleen met "Begroting" onder bladen'],
  [withCover({ karakter: null }), 'begrotingswijziging.dekking[0].karakter: null kan niet; toegestaan: structureel'],
  [withCover({ soort: 'lening' }), 'begrotingswijziging.dekking[0].soort: "lening" kan niet; toegestaan: al begroot'],
  [
    withCover({ omschrijving: 'x'.repeat(37) }),
    'begrotingswijziging.dekking[0].omschrijving: heeft 37 tekens; hoogstens 36',
  ],
  [
    withCover({ bedragen: [1, null, 3, 4] }),
    'begrotingswijziging.dekking[0].bedragen: [1,null,3,4] kan niet; toegestaan: 4 waarden: een getal van 0',
  ],
  [withCover({ bedragen: [1, 2, 3, 'veel'] }), 'begrotingswijziging.dekking[0].bedragen: [1,2,3,"veel"] kan niet'],
  [
    { bladen: ['Begroting', 'Begrotingswijziging'], begrotingswijziging: { dekking: {} } },
    'begrotingswijziging.dekking: {} kan niet; toegestaan: een lijst van regels',
  ],
  [{ begroting: {} }, 'begroting: kan alleen met "Begroting" onder bladen'],
  [
    { bladen: ['Begroting'], begroting: { loonindex: [0.03] } },
    'begroting.loonindex: [0.03] kan niet; toegestaan: 4 waarden: een getal van -0,5 tot en met 1',
  ],
  [{ bladen: ['Begroting'], begroting: { eenheid: 100 } }, 'begroting.eenheid: 100 kan niet; toegestaan: 1, 1.000'],
])('%j is refused with the field and what is allowed', (content, sentence) => {
  const faults = faultsOf(content);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});
