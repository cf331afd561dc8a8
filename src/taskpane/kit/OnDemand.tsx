// Parts of the pane that load when they are needed: a quiet place meanwhile, and a button when they cannot be loaded.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, createElement, Suspense, use, useState, type ComponentType, type ReactNode } from 'react';
import { SHELL_TEXT } from '../shell/shellText';

const useStyles = makeStyles({
  waiting: { minHeight: '96px', color: tokens.colorNeutralForeground2 },
  failed: { paddingBlock: tokens.spacingVerticalM },
  sentence: { margin: 0, marginBottom: tokens.spacingVerticalS },
});

function Waiting(): React.JSX.Element {
  const styles = useStyles();
  return <div className={styles.waiting} aria-busy="true" aria-label={SHELL_TEXT.loading} role="progressbar" />;
}

/** The code of a part did not come, as webpack's loader calls it. What a part throws when it comes is an error of ours. */
const isOfNetwork = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

interface FailedProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** An error of ours is not told as one of the network. */
function Failed({ error, onAgain }: FailedProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <section role="alert" className={styles.failed}>
      <p className={styles.sentence}>
        <strong>{SHELL_TEXT.notLoadedTitle}.</strong>{' '}
        {isOfNetwork(error) ? SHELL_TEXT.notLoadedAdvice : SHELL_TEXT.notShownAdvice}
      </p>
      <Button onClick={onAgain}>{SHELL_TEXT.loadAgain}</Button>
    </section>
  );
}

interface BoundaryProps {
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** One part that fails leaves the others in view. React offers this to classes only. */
class PartBoundary extends Component<BoundaryProps, { readonly failure: { readonly error: unknown } | null }> {
  override readonly state = { failure: null as { readonly error: unknown } | null };

  static getDerivedStateFromError(error: unknown): { readonly failure: { readonly error: unknown } } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <Failed error={failure.error} onAgain={this.props.onAgain} /> : this.props.children;
  }
}

/** A part that is not in the first load. */
export interface PartOnDemand<Props> {
  (props: Props): React.JSX.Element;
  /** Loads it ahead of need; a failure shows only when the part is wanted. */
  readonly preload: () => void;
}

/**
 * @param load imports the module and picks the component; asked again after a failure
 * @param waiting stands in its place meanwhile
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Waiting />,
): PartOnDemand<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  const request = (): Promise<ComponentType<Props>> => (loading ??= load());
  function Part(props: Props): React.JSX.Element {
    // One component for life: the promise is kept.
    return createElement(use(request()), props);
  }
  function OnDemand(props: Props): React.JSX.Element {
    const [attempt, setAttempt] = useState(0);
    const again = (): void => {
      loading = null;
      setAttempt(attempt + 1);
    };
    return (
      <PartBoundary key={attempt} onAgain={again}>
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  }
  const preload = (): void => {
    request().catch(() => {
      loading = null;
    });
  };
  return Object.assign(OnDemand, { preload });
}
