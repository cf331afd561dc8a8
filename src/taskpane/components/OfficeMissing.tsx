// The page for when Office does not answer. Needs no session.

import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { OFFICE_TEXT } from '../messages/screens';

/** Says that Excel is out of reach and what to do. */
export function OfficeMissing(): React.JSX.Element {
  return (
    <FluentProvider theme={webLightTheme} lang="nl" style={{ padding: 16 }}>
      <h1>{OFFICE_TEXT.title}</h1>
      <p>{OFFICE_TEXT.advice}</p>
      <Button onClick={() => window.location.reload()}>{OFFICE_TEXT.again}</Button>
    </FluentProvider>
  );
}
