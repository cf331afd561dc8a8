// A remark beneath the field that it concerns. Loaded if there is one.

import { remarkWords } from '../../model/sheets/remarkRegistry';
import { RemarkSign } from './RemarkSign';

export function FieldRemark({ name }: { readonly name: string }): React.JSX.Element {
  return (
    <>
      <RemarkSign />
      {remarkWords(name).text}
    </>
  );
}
