// The tabs for one model. An opened tab stays mounted, so that text typed in it is still there on return.

import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { SessionState } from '../../session/session';
import { TAB_TEXTS } from './tabsText';
import { SHELL_TEXT } from './shellText';
import { usePane } from '../kit/paneContext';
import { type TabId } from '../kit/places';
import { CostLineEditor } from '../costs/CostLineRow';
import { CostLines } from '../costs/CostLines';
import { onDemand } from '../kit/OnDemand';
import { Tabs } from '../kit/Tabs';
import { usePreload } from '../kit/usePreload';

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

/** What is likely to be opened next. */
const LIKELY_NEXT = [CostLineEditor, Scenarios, Assumptions, AddedSheets, Sharing];

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

const scroller = (): Element | null => document.querySelector('[data-scroller]');

/** Costs, scenarios, assumptions, added sheets and sharing, each where it was left. */
export function ModelTabs({ state }: ModelTabsProps): React.JSX.Element {
  const { tab, openTab } = usePane();
  const [opened, setOpened] = useState<readonly TabId[]>([tab]);
  if (!opened.includes(tab)) setOpened([...opened, tab]);
  // The figures and the tabs are rendered first, then the content of the open tab.
  const isContentDrawn = useDeferredValue(true, false);
  usePreload(LIKELY_NEXT, isContentDrawn);
  const places = useRef(new Map<TabId, number>());
  const drawn = useRef(tab);
  useLayoutEffect(() => {
    // A new list is at the top already; setting its position would force an extra layout.
    if (drawn.current === tab) return;
    drawn.current = tab;
    // Newer browsers return a promise here, which an effect may not.
    void scroller()?.scrollTo({ top: places.current.get(tab) ?? 0 });
  }, [tab]);
  const select = (id: TabId): void => {
    places.current.set(tab, scroller()?.scrollTop ?? 0);
    openTab(id);
  };
  return (
    <>
      <Tabs label={SHELL_TEXT.title} tabs={TABS} selected={tab} onSelect={select} />
      {TAB_IDS.map((id) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== tab}>
          {isContentDrawn && opened.includes(id) && <Content id={id} state={state} />}
        </div>
      ))}
    </>
  );
}
