// Another profile for an existing model: first what it would change, value by value, then applying it.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { profileChanges, PROFILES, type ProfileId } from '../../model/report/profiles';
import { COST_TEXT } from '../costs/costsText';
import { PROFILE_TEXT } from './profileText';
import { SelectField } from '../fields/SelectField';
import { usePane } from '../kit/paneContext';
import { ChangeList } from '../history/ChangeList';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalS } });

/** Chooses a profile, shows its changes and applies it. */
export function ProfileSwitch({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const panel = useInView<HTMLElement>(true);
  const { session, model } = usePane();
  const [chosen, setChosen] = useState<ProfileId>('KCC');
  const changes = profileChanges(model.inputs, chosen);
  const description = PROFILES.find(({ id }) => id === chosen)?.description;
  const apply = async (): Promise<void> => {
    if (await session.applyProfile(chosen)) onClose();
  };
  return (
    <section ref={panel} className={mergeClasses(text.stack, styles.root)}>
      <SelectField
        label={COST_TEXT.otherProfile}
        hint={description}
        value={chosen}
        choices={PROFILES.map(({ id, title }) => [id, title])}
        onChoose={setChosen}
      />
      <ChangeList changes={changes} nothing={PROFILE_TEXT.nothing} />
      <p className={text.note}>{PROFILE_TEXT.ownLines}</p>
      <div className={text.row}>
        <Button appearance="primary" size="small" disabledFocusable={changes.length === 0} onClick={() => void apply()}>
          {PROFILE_TEXT.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {PROFILE_TEXT.cancel}
        </Button>
      </div>
    </section>
  );
}
