// The tab Kosten: the cost lines by kostensoort with their subtotals, adding one, and another profile.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add12Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { COST_TYPES, type CostLine } from '../../model/inputs/modelInputs';
import { textKey } from '../../model/names';
import { formatEuro } from '../words/dutchNumbers';
import { groupLines, type LineGroup } from './lineGroups';
import { COST_TEXT } from './costsText';
import { usePane } from '../kit/paneContext';
import { placeKey } from '../kit/places';
import { useRowKeys } from '../kit/useRowKeys';
import { CostLineRow } from './CostLineRow';
import { onDemand } from '../kit/OnDemand';
import { useTextStyles } from '../kit/textStyles';

const ProfileSwitch = onDemand(
  async () => (await import(/* webpackChunkName: "profiles" */ '../shell/ProfileSwitch')).ProfileSwitch,
);

const LinePaste = onDemand(
  async () => (await import(/* webpackChunkName: "line-paste" */ '../linePaste/LinePaste')).LinePaste,
);

const LineTools = onDemand(
  async () => (await import(/* webpackChunkName: "line-tools" */ './LineTools')).LineTools,
  <div style={{ minHeight: '36px' }} />,
);

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', paddingTop: tokens.spacingVerticalM },
  caption: { paddingTop: tokens.spacingVerticalS, textAlign: 'right' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  add: { paddingInline: tokens.spacingHorizontalXS, marginLeft: '-5px', minWidth: 0 },
  foot: { paddingBlock: tokens.spacingVerticalM },
});

/** Adds a line to a group and opens it at its name. */
function useAddLine(): (costType: string) => Promise<void> {
  const { session, goTo } = usePane();
  return async (costType) => {
    const before = session.getState().model?.inputs.lines.length ?? 0;
    await session.addLine(costType);
    const after = session.getState().model?.inputs.lines.length ?? 0;
    if (after > before) goTo({ list: 'lines', index: after - 1, field: 'name' });
  };
}

interface GroupProps {
  readonly group: LineGroup;
  readonly keys: readonly number[];
  /** The line of which the editor is open. */
  readonly openKey: number | null;
  readonly onToggle: (key: number) => void;
  readonly isShown: (index: number) => boolean;
  /** Whether these are only the lines that were searched for. */
  readonly isFound: boolean;
}

function Group({ group, keys, openKey, onToggle, isShown, isFound }: GroupProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const add = useAddLine();
  const { costType, indexes, cost } = group;
  return (
    <section hidden={!indexes.some(isShown)}>
      <h2 className={mergeClasses(text.heading, styles.head)}>
        <span>{costType || COST_TEXT.otherCostType}</span>
        {!isFound && <span className={styles.number}>{formatEuro(cost)}</span>}
      </h2>
      <ul className={text.list}>
        {indexes.map((index) => {
          const key = keys[index] ?? index;
          return (
            <CostLineRow
              key={key}
              lineIndex={index}
              group={indexes}
              isOpen={openKey === key}
              isHidden={!isShown(index)}
              onToggle={() => onToggle(key)}
            />
          );
        })}
      </ul>
      {!isFound && (
        <Button
          size="small"
          appearance="transparent"
          icon={<Add12Regular />}
          className={styles.add}
          aria-label={COST_TEXT.add(costType || COST_TEXT.otherCostType)}
          onClick={() => void add(costType)}
        >
          {COST_TEXT.addShort}
        </Button>
      )}
    </section>
  );
}

/** Kostensoorten without lines, to which one can be added. */
function EmptyGroups({ groups }: { readonly groups: readonly LineGroup[] }): React.JSX.Element {
  const add = useAddLine();
  const styles = useStyles();
  const present = new Set(groups.map(({ costType }) => textKey(costType)));
  return (
    <>
      {COST_TYPES.filter((costType) => !present.has(textKey(costType))).map((costType) => (
        <div key={costType}>
          <Button
            size="small"
            appearance="transparent"
            icon={<Add12Regular />}
            className={styles.add}
            onClick={() => void add(costType)}
          >
            {COST_TEXT.add(costType)}
          </Button>
        </div>
      ))}
    </>
  );
}

/** All cost lines. */
export function CostLines(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, target } = usePane();
  const keys = useRowKeys(model.inputs, 'lines');
  const [open, setOpen] = useState<{ readonly key: number; readonly search: string } | null>(null);
  const [search, setSearch] = useState('');
  const [seen, setSeen] = useState('');
  const [panel, setPanel] = useState<'profile' | 'paste' | null>(null);
  const isMatch = ({ name }: CostLine): boolean => textKey(name).includes(textKey(search.trim()));
  const list = useRef<HTMLDivElement>(null);
  const isSearching = search !== '';
  const wanted = target?.place.list === 'lines' ? `${placeKey(target.place)} ${target.isFocused}` : '';
  if (wanted !== seen) {
    setSeen(wanted);
    const key = target?.place.list === 'lines' ? keys[target.place.index] : undefined;
    const line = target?.place.list === 'lines' ? model.inputs.lines[target.place.index] : undefined;
    if (key !== undefined) setOpen({ key, search: line && isMatch(line) ? search : '' });
    // What the pane goes to is shown, also when something else was searched for.
    if (line && !isMatch(line)) setSearch('');
  }
  const toggle = (key: number): void => setOpen(open?.key === key ? null : { key, search });
  const togglePanel = (wanted: 'profile' | 'paste'): void => setPanel(panel === wanted ? null : wanted);
  const all = groupLines(model);
  const isFound = (index: number): boolean => model.inputs.lines.slice(index, index + 1).some(isMatch);
  const isOpen = (index: number): boolean => keys[index] === open?.key;
  // A line that is edited among those found stays, also under another name.
  const isShown = (index: number): boolean => isFound(index) || (isOpen(index) && open?.search === search);
  // Any other only goes out of view, so that an entry that was refused is not lost.
  const isKept = (index: number): boolean => isFound(index) || isOpen(index);
  const groups = isSearching
    ? all
        .map((group) => ({ ...group, indexes: group.indexes.filter(isKept) }))
        .filter(({ indexes }) => indexes.length > 0)
    : all;
  return (
    <div ref={list}>
      <LineTools
        list={list}
        search={search}
        found={groups.flatMap(({ indexes }) => indexes).filter(isFound)}
        onSearch={setSearch}
      />
      {groups.length > 0 && <p className={mergeClasses(text.note, styles.caption)}>{COST_TEXT.caption}</p>}
      {groups.map((group) => (
        <Group
          key={textKey(group.costType)}
          group={group}
          keys={keys}
          openKey={open?.key ?? null}
          onToggle={toggle}
          isShown={isShown}
          isFound={isSearching}
        />
      ))}
      {all.length === 0 && <p>{COST_TEXT.none}</p>}
      {!isSearching && <EmptyGroups groups={all} />}
      <div className={mergeClasses(text.row, styles.foot)}>
        <Button size="small" aria-expanded={panel === 'profile'} onClick={() => togglePanel('profile')}>
          {COST_TEXT.otherProfile}
        </Button>
        <Button size="small" aria-expanded={panel === 'paste'} onClick={() => togglePanel('paste')}>
          {COST_TEXT.paste}
        </Button>
      </div>
      {panel === 'profile' && <ProfileSwitch onClose={() => setPanel(null)} />}
      {panel === 'paste' && <LinePaste onClose={() => setPanel(null)} />}
    </div>
  );
}
