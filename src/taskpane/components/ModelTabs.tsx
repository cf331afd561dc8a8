// The three parts of a model that can be edited: costs, scenarios, assumptions.

import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../session/session';
import type { ModelReading } from '../../workbook/reading';
import { TEXT } from '../messages';
import { Assumptions } from './Assumptions';
import { CostLines } from './CostLines';
import { Scenarios } from './Scenarios';

export interface ModelProps {
  readonly session: Session;
  readonly model: ModelReading;
}

const TABS = [
  { id: 'costs', Content: CostLines },
  { id: 'scenarios', Content: Scenarios },
  { id: 'assumptions', Content: Assumptions },
] as const;

/** Tabs over one model. */
export function ModelTabs({ session, model }: ModelProps): React.JSX.Element {
  const [selected, setSelected] = useState<(typeof TABS)[number]['id']>('costs');
  return (
    <>
      <TabList size="small" selectedValue={selected}>
        {TABS.map(({ id }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`panel-${id}`} onClick={() => setSelected(id)}>
            {TEXT.tabs[id]}
          </Tab>
        ))}
      </TabList>
      {TABS.map(({ id, Content }) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== selected}>
          {id === selected && <Content session={session} model={model} />}
        </div>
      ))}
    </>
  );
}
