// Undo, redo and the history, beside the last change. Nothing has changed yet when the pane opens, so they are loaded later.

import { Button } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, History20Regular } from '@fluentui/react-icons';
import type { Session, SessionState } from '../../session/session';
import { SHELL_TEXT } from '../shell/shellText';

export interface StepButtonsProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Whether the history is open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

interface SignButtonProps {
  readonly icon: React.JSX.Element;
  readonly label: string;
  readonly isDisabled?: boolean | undefined;
  readonly isOpen?: boolean | undefined;
  readonly onClick: () => void;
}

function SignButton({ icon, label, isDisabled = false, isOpen, onClick }: SignButtonProps): React.JSX.Element {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      title={label}
      aria-label={label}
      aria-expanded={isOpen}
      disabledFocusable={isDisabled}
      onClick={onClick}
    />
  );
}

/** Three buttons. */
export function StepButtons({ session, state, isOpen, onOpen }: StepButtonsProps): React.JSX.Element {
  return (
    <>
      <SignButton
        icon={<ArrowUndo20Regular />}
        label={SHELL_TEXT.undo}
        isDisabled={!state.canUndo}
        onClick={() => void session.undo()}
      />
      <SignButton
        icon={<ArrowRedo20Regular />}
        label={SHELL_TEXT.redo}
        isDisabled={!state.canRedo}
        onClick={() => void session.redo()}
      />
      <SignButton icon={<History20Regular />} label={SHELL_TEXT.history} isOpen={isOpen} onClick={onOpen} />
    </>
  );
}
