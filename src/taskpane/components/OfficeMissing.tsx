// The page for when Office does not answer. Needs no session.

import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { TEXT } from '../messages';

/** Says that Excel is out of reach and what to do. */
export function OfficeMissing(): React.JSX.Element {
  return (
    <FluentProvider theme={webLightTheme} lang="nl" style={{ padding: 16 }}>
      <h1>{TEXT.noOfficeTitle}</h1>
      <p>{TEXT.noOfficeAdvice}</p>
    </FluentProvider>
  );
}
