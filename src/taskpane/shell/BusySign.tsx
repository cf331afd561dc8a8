// The turning sign beside the words of a task that takes long. Loaded after the first screen: the words say the same.

import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent UI only slows it down.
  root: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
});

export function BusySign(): React.JSX.Element {
  return <Spinner className={useStyles().root} size="extra-tiny" aria-hidden />;
}
