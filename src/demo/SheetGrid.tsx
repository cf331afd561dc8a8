// The spreadsheet grid on the stand-in. Only draws; the meaning of an edit belongs to the link.

import { IronCalc } from '@ironcalc/workbook';
import { useMemo, useState } from 'react';
import { linkGrid } from '../host/grid/gridLink';
import type { StandInExcel } from '../host/standInExcel';

const FONT = "'Segoe UI', 'Segoe UI Web', Arial, sans-serif";

const THEME = {
  '--typography-font-family': FONT,
  '--palette-sheet-default-cell-font-family': FONT,
  '--palette-sheet-header-font': `12px ${FONT}`,
  '--palette-sheet-outline-color': '#185c37',
  '--palette-sheet-outline-background-color': '#185c371a',
  '--palette-sheet-outline-editing-color': '#c6e0d0',
};

export interface SheetGridProps {
  readonly host: StandInExcel;
}

/** The grid, and above it why the last input was refused. The parent redraws it when the workbook has changed. */
export function SheetGrid({ host }: SheetGridProps): React.JSX.Element {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const model = useMemo(() => linkGrid(host, setRefusal), [host]);

  return (
    <>
      {refusal !== null && (
        <p className="demo-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="demo-grid" ref={setContainer}>
        {container && <IronCalc model={model} rootContainer={container} themeVariables={THEME} />}
      </div>
    </>
  );
}
