// The least that an add-in with Fluent UI can be: what the pane is compared with (usable.ts). Like the templates for add-ins it
// shows its button once Office is ready.

import { Button, Field, FluentProvider, Input, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

function officeScript(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof Office !== 'undefined') resolve();
    document.querySelector('script[src$="/office.js"]')?.addEventListener('load', () => resolve());
  });
}

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  await officeScript();
  await Office.onReady();
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Field label="Field">
        <Input />
      </Field>
      <Button>Ready</Button>
    </FluentProvider>,
  );
}

void start();
