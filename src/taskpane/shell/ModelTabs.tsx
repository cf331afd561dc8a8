// The tabs over one model. A tab that was opened stays, so that what is typed in it is there when one comes back.

import { useEffect, useState } from 'react';
import type { SessionState } from '../../session/session';
import { TAB_TEXTS } from './screensText';
import { SHELL_TEXT } from './shellText';
import { usePane } from '../kit/paneContext';
import { placeKey, tabOf, type TabId } from '../kit/places';
import { CostLineEditor } from '../costs/CostLineRow';
import { CostLines } from '../costs/CostLines';
import { onDemand } from '../kit/OnDemand';
import { Tabs } from '../kit/Tabs';

export interface ModelTabsProps {
  readonly state: SessionState;
}

const Scenarios = onDemand(
  async () => (await import(/* webpackChunkName: "scenarios" */ '../scenarios/Scenarios')).Scenarios,
);
const Assumptions = onDemand(
  async () => (await import(/* webpackChunkName: "assumptions" */ '../assumptions/Assumptions')).Assumptions,
);
const AddedSheets = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ '../addedSheets/AddedSheets')).AddedSheets,
);
const Sharing = onDemand(async () => (await import(/* webpackChunkName: "sharing" */ '../sharing/Sharing')).Sharing);

const TAB_IDS: readonly TabId[] = ['costs', 'scenarios', 'assumptions', 'sheets', 'sharing'];
const TABS = TAB_IDS.map((id) => ({ id, label: TAB_TEXTS[id] }));

function Content({ id, state }: { readonly id: TabId; readonly state: SessionState }): React.JSX.Element {
  switch (id) {
    case 'costs':
      return <CostLines />;
    case 'scenarios':
      return <Scenarios />;
    case 'assumptions':
      return <Assumptions />;
    case 'sheets':
      return <AddedSheets />;
    case 'sharing':
      return <Sharing state={state} />;
  }
}

/** Costs, scenarios, assumptions and what matters before sharing. */
export function ModelTabs({ state }: ModelTabsProps): React.JSX.Element {
  const { target, tabWish } = usePane();
  const [selected, setSelected] = useState<TabId>('costs');
  const [opened, setOpened] = useState<readonly TabId[]>(['costs']);
  const [seen, setSeen] = useState('');
  const [seenWish, setSeenWish] = useState(tabWish);
  const open = (id: TabId): void => {
    setSelected(id);
    if (!opened.includes(id)) setOpened([...opened, id]);
  };
  const wanted = target ? `${placeKey(target.place)} ${target.isFocused}` : '';
  if (wanted !== seen) {
    setSeen(wanted);
    if (target) open(tabOf(target.place));
  }
  if (tabWish !== seenWish) {
    setSeenWish(tabWish);
    if (tabWish) open(tabWish.tab);
  }
  useEffect(() => {
    if (tabWish) document.getElementById(`tab-${tabWish.tab}`)?.focus();
  }, [tabWish]);
  useEffect(() => {
    // What is opened next comes along once the first screen stands.
    [CostLineEditor, Scenarios, Assumptions, AddedSheets, Sharing].forEach(({ preload }) => preload());
  }, []);
  return (
    <>
      <Tabs label={SHELL_TEXT.title} tabs={TABS} selected={selected} onSelect={open} />
      {TAB_IDS.map((id) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== selected}>
          {opened.includes(id) && <Content id={id} state={state} />}
        </div>
      ))}
    </>
  );
}
