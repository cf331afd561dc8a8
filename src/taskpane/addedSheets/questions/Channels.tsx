// The channels of the klantvragen: the messages of each, adding one and removing one.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sameName } from '../../../model/names';
import type { Channel } from '../../../model/sheets/questions/questionsInputs';
import { CHANNEL_STATUS, KNOWN_CHANNELS } from '../../../model/sheets/questions/questionsWords';
import { uniqueName } from '../../../session/editing/uniqueName';
import type { FieldPlace } from '../../../session/session';
import { FIELD_TEXT } from '../../fields/fieldsText';
import { NumberField } from '../../fields/NumberField';
import { ruleOf } from '../../fields/numberRules';
import { SelectField } from '../../fields/SelectField';
import { TextField } from '../../fields/TextField';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { useRowKeys } from '../../kit/useRowKeys';
import { QUESTIONS_TEXT } from './questionsText';

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});

const NUMBERS = ['received', 'answered', 'ownPosts', 'privateMessages'] as const;

interface ChannelRowProps {
  readonly channel: Channel;
  readonly index: number;
  /** What the sheet says of it. */
  readonly status: string;
}

function ChannelRow({ channel, index, status }: ChannelRowProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const placeOf = (field: keyof Channel): FieldPlace => ({ list: 'channels', index, field });
  const title = channel.name || QUESTIONS_TEXT.unnamedChannel;
  return (
    <li className={mergeClasses(text.stack, styles.row)}>
      <h4 className={text.paragraph}>{title}</h4>
      {status !== CHANNEL_STATUS.inOrder && (
        <p className={text.paragraph} role="status">
          {QUESTIONS_TEXT.wrong(status)}
        </p>
      )}
      <TextField place={placeOf('name')} label={QUESTIONS_TEXT.name} value={channel.name} />
      <div className={styles.numbers}>
        {NUMBERS.map((field) => (
          <NumberField
            key={field}
            place={placeOf(field)}
            label={QUESTIONS_TEXT[field]}
            value={channel[field]}
            rule={ruleOf('quantity', QUESTIONS_TEXT[field])}
          />
        ))}
      </div>
      <TextField place={placeOf('explanation')} label={QUESTIONS_TEXT.source} value={channel.explanation} isLong />
      <div>
        <Button
          size="small"
          aria-label={`${FIELD_TEXT.remove}: ${title}`}
          disabledFocusable={model.inputs.channels.length === 1}
          onClick={() => void session.removeRow('channels', index)}
        >
          {FIELD_TEXT.remove}
        </Button>
      </div>
    </li>
  );
}

/** Adds one of the channels that gemeenten use now, or one with a name of its own. */
function NewChannel(): React.JSX.Element {
  const text = useTextStyles();
  const { session, model, goTo } = usePane();
  const { channels } = model.inputs;
  const free = KNOWN_CHANNELS.filter((known) => !channels.some(({ name }) => sameName(name, known)));
  const choices = [...free, QUESTIONS_TEXT.otherChannel];
  const [chosen, setChosen] = useState('');
  const wanted = choices.includes(chosen) ? chosen : (choices[0] ?? QUESTIONS_TEXT.otherChannel);
  const add = async (): Promise<void> => {
    const isOther = wanted === QUESTIONS_TEXT.otherChannel;
    const names = channels.map(({ name }) => name);
    const isAdded = await session.addRow('channels', isOther ? uniqueName(QUESTIONS_TEXT.ownName, names) : wanted);
    if (isAdded) goTo({ list: 'channels', index: channels.length, field: isOther ? 'name' : 'answered' });
  };
  return (
    <>
      <SelectField
        label={QUESTIONS_TEXT.newChannel}
        value={wanted}
        choices={choices.map((name) => [name, name])}
        onChoose={setChosen}
      />
      <div className={text.row}>
        <Button size="small" onClick={() => void add()}>
          {QUESTIONS_TEXT.addChannel}
        </Button>
      </div>
    </>
  );
}

/** All channels. @param statuses what the sheet says of each, in their order */
export function Channels({ statuses }: { readonly statuses: readonly string[] }): React.JSX.Element {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const keys = useRowKeys(inputs, 'channels');
  return (
    <>
      <h3 className={text.heading}>{QUESTIONS_TEXT.channels}</h3>
      <p className={text.note}>{QUESTIONS_TEXT.emptyIsNotCounted}</p>
      <ul className={text.list} aria-label={QUESTIONS_TEXT.channels}>
        {inputs.channels.map((channel, index) => (
          <ChannelRow
            key={keys[index]}
            channel={channel}
            index={index}
            status={statuses[index] ?? CHANNEL_STATUS.inOrder}
          />
        ))}
      </ul>
      <NewChannel />
    </>
  );
}
