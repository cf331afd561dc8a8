// What may be typed in a range, as Excel's data validation.

import type { ValidationPlan } from '../workbook/plan';

type Validation = Omit<ValidationPlan, 'address'>;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.source } };
  const between = { formula1: rule.minimum, formula2: rule.maximum, operator: Excel.DataValidationOperator.between };
  return rule.kind === 'decimal' ? { decimal: between } : { wholeNumber: between };
}

/** Queues the rule and its Dutch refusal. */
export function queueValidation(range: Excel.Range, plan: Validation): void {
  const validation = range.dataValidation;
  validation.rule = ruleOf(plan);
  validation.errorAlert = {
    message: plan.message,
    title: plan.title,
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
  };
}
