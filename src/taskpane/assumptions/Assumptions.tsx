// The tab Uitgangspunten: every constant of the model with its unit and source, and the scales of the table in use.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import {
  CORE_PARAMETER_IDS,
  coreParameter,
  sourceInPane,
  unitInPane,
  type CoreParameterId,
  type ParameterSection,
} from '../../model/inputs/coreParameters';
import { isNumberKind } from '../../model/inputs/numberKinds';
import { ASSUMPTION_TEXT } from './assumptionsText';
import { FIELD_TEXT } from '../fields/fieldsText';
import { factorOf, ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { parameterPlace } from '../kit/places';
import { useLastField } from '../kit/useLastField';
import { ChoiceField, plainChoices } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { SalaryChoice } from './SalaryChoice';
import { SalaryScales } from './SalaryScales';
import { useSpreadStyles } from '../kit/spreadStyles';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalM },
});

/** The numbers of a section, by what is known of each. */
function NumberParameters({ section }: { readonly section: ParameterSection }): React.JSX.Element {
  const { parameters } = usePane().model.inputs;
  return (
    <>
      {CORE_PARAMETER_IDS.map((id) => {
        const parameter = coreParameter(id);
        const { kind, label } = parameter;
        if (parameter.section !== section || !isNumberKind(kind)) return null;
        return (
          <NumberField
            key={id}
            place={parameterPlace(id)}
            label={label}
            unit={unitInPane(parameter)}
            hint={sourceInPane(parameter)}
            value={parameters[id]}
            rule={ruleOf(kind, kind === 'surcharge' ? label : undefined)}
            factor={factorOf(kind)}
          />
        );
      })}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  /** The input to show until a field of the section has had the focus. */
  readonly first: CoreParameterId;
  readonly children: ReactNode;
}

/** Parameters that belong together, with a button to show their cells. */
function Section({ title, first, children }: SectionProps): React.JSX.Element {
  const text = useTextStyles();
  const spread = useSpreadStyles();
  const { session } = usePane();
  const section = useRef<HTMLElement>(null);
  // The key ends with the field; all fields of a section are parameters.
  const field = (useLastField(section)?.split('/').at(-1) ?? first) as CoreParameterId;
  return (
    <section ref={section} className={text.stack}>
      <div className={spread.root}>
        <h2 className={text.heading}>{title}</h2>
        <Button
          size="small"
          aria-label={ASSUMPTION_TEXT.inSheet(coreParameter(field).label)}
          onClick={() => void session.show(parameterPlace(field))}
        >
          {FIELD_TEXT.inSheet}
        </Button>
      </div>
      {children}
    </section>
  );
}

/** All parameters and the salary table in use. */
export function Assumptions(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { parameters, scenarios } = usePane().model.inputs;
  return (
    <div className={mergeClasses(text.stack, styles.root)}>
      <Section title={ASSUMPTION_TEXT.salary} first="salaryTable">
        <SalaryChoice />
        <NumberParameters section="salary" />
      </Section>
      <Section title={ASSUMPTION_TEXT.hours} first="workWeek">
        <NumberParameters section="hours" />
      </Section>
      <Section title={ASSUMPTION_TEXT.rounding} first="fteDecimals">
        <NumberParameters section="rounding" />
      </Section>
      <Section title={ASSUMPTION_TEXT.other} first="keyScenario">
        <ChoiceField
          place={parameterPlace('keyScenario')}
          label={coreParameter('keyScenario').label}
          value={parameters.keyScenario}
          choices={plainChoices([...new Set(scenarios.map(({ name }) => name))])}
          hint={sourceInPane(coreParameter('keyScenario'))}
        />
        <TextField
          place={parameterPlace('municipality')}
          label={coreParameter('municipality').label}
          value={parameters.municipality}
          hint={sourceInPane(coreParameter('municipality'))}
        />
        <NumberParameters section="other" />
      </Section>
      <SalaryScales />
    </div>
  );
}
