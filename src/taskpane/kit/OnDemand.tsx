// Parts of the pane that are loaded on demand: a placeholder in the meantime, and a button if they cannot be loaded.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { SHELL_TEXT } from '../shell/shellText';

const useStyles = makeStyles({
  waiting: { minHeight: '96px', color: tokens.colorNeutralForeground2 },
  failed: { paddingBlock: tokens.spacingVerticalM },
  sentence: { margin: 0, marginBottom: tokens.spacingVerticalS },
});

/** In the place of what is not there yet. */
export function Waiting(): React.JSX.Element {
  const styles = useStyles();
  return <div className={styles.waiting} aria-busy="true" aria-label={SHELL_TEXT.loading} role="progressbar" />;
}

/**
 * Whether the code of a part could not be loaded, by the name of webpack's error. An error thrown by the part itself is
 * ours.
 */
const isOfNetwork = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

interface FailedProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Does not report an error of ours as a network error. */
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

/** If one part fails, the others stay visible. React only supports this in classes. */
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

/** A part outside the first load. */
export interface PartOnDemand<Props> {
  (props: Props): React.JSX.Element;
  /** Loads it in advance; a failure is only shown when the part is needed. */
  readonly preload: () => void;
}

interface Loading<Props> {
  /** Null as long as it is not there. */
  readonly part: ComponentType<Props> | null;
  readonly failure: { readonly error: unknown } | null;
  /** Counts how often the user asked for it again. */
  readonly attempt: number;
}

/**
 * Does not use Suspense: React keeps the placeholder for at least 300 milliseconds (`FALLBACK_THROTTLE_MS` in react-dom), even if the
 * part has already been loaded.
 * @param load imports the module and picks the component; called again after a failure
 * @param waiting shown in the meantime
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Waiting />,
): PartOnDemand<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = async (): Promise<ComponentType<Props>> => {
    try {
      return (loaded = await load());
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  const request = (): Promise<ComponentType<Props>> => (loading ??= loadOnce());
  function OnDemand(props: Props): React.JSX.Element {
    const [{ part, failure, attempt }, setLoading] = useState<Loading<Props>>({
      part: loaded,
      failure: null,
      attempt: 0,
    });
    const isAwaited = !part && !failure;
    useEffect(() => {
      if (!isAwaited) return undefined;
      let isShown = true;
      const end = (outcome: Partial<Loading<Props>>): void => {
        if (isShown) setLoading((before) => ({ ...before, ...outcome }));
      };
      request().then(
        (component) => end({ part: component }),
        (error: unknown) => end({ failure: { error } }),
      );
      return () => {
        isShown = false;
      };
    }, [isAwaited]);
    const again = (): void => setLoading({ part: loaded, failure: null, attempt: attempt + 1 });
    if (failure) return <Failed error={failure.error} onAgain={again} />;
    if (!part) return <>{waiting}</>;
    return (
      <PartBoundary key={attempt} onAgain={again}>
        {createElement(part, props)}
      </PartBoundary>
    );
  }
  const preload = (): void => {
    request().catch(() => undefined);
  };
  return Object.assign(OnDemand, { preload });
}
