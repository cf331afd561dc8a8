// The text for a voorstel: to the clipboard or, where the browser refuses that, in a field to copy it from.

import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import type { ModelReading } from '../../../workbook/reading/reading';
import { proposalText } from './proposal';
import { COPY_TEXT } from './summaryText';

/** Whether the browser put it on the clipboard; a task pane may not be allowed to. */
async function isOnClipboard(content: string): Promise<boolean> {
  // Typed as always there, but absent in a page that is not secure.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(content).then(
    () => true,
    () => false,
  );
}

const LINES = 12;

export function CopyText({
  summary,
}: {
  readonly summary: NonNullable<ModelReading['sheets']['summary']>;
}): React.JSX.Element {
  const text = useTextStyles();
  const { model } = usePane();
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly content: string } | null>(null);
  const copy = async (): Promise<void> => {
    const content = proposalText(model, summary);
    setOutcome({ isCopied: await isOnClipboard(content), content });
  };
  return (
    <section className={text.stack}>
      <h3 className={text.heading}>{COPY_TEXT.title}</h3>
      <p className={text.note}>{COPY_TEXT.note}</p>
      <div className={text.row}>
        <Button size="small" onClick={() => void copy()}>
          {COPY_TEXT.copy}
        </Button>
      </div>
      <p role="status" className={text.paragraph}>
        {outcome && (outcome.isCopied ? COPY_TEXT.copied : COPY_TEXT.refused)}
      </p>
      {outcome && !outcome.isCopied && (
        <Field label={COPY_TEXT.field} size="small" className={text.field}>
          <Textarea
            size="small"
            readOnly
            rows={LINES}
            resize="vertical"
            value={outcome.content}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Field>
      )}
    </section>
  );
}
