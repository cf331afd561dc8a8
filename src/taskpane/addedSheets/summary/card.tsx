// The sheet Samenvatting in the pane: adding it.

import { Button } from '@fluentui/react-components';
import type { FieldPlace } from '../../../session/session';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { Waterfall } from '../../pictures/Waterfall';
import { stateWords } from '../sheetCheck';
import { SheetCard, type CardControl } from '../SheetCard';
import { SUMMARY_TEXT } from './summaryText';

const STATUS: FieldPlace = { list: 'parameters', field: 'summaryStatus' };

/** The samenvatting, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const text = useTextStyles();
  const { session, model, findings } = usePane();
  const { summary } = model.sheets;
  return (
    <SheetCard
      {...control}
      title={SUMMARY_TEXT.title}
      explanation={SUMMARY_TEXT.explanation}
      state={stateWords('summary', summary?.check, findings)}
      place={summary ? STATUS : null}
    >
      {summary ? (
        <Waterfall causes={summary.causes} title={SUMMARY_TEXT.title} />
      ) : (
        <div className={text.row}>
          <Button size="small" appearance="primary" onClick={() => void session.addSheet({ id: 'summary' })}>
            {SUMMARY_TEXT.add}
          </Button>
        </div>
      )}
    </SheetCard>
  );
}
