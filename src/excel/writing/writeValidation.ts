// Excel's data validation of a range: the rule, and the Dutch sentence for a refusal.

import type { ValidationPlan } from '../../workbook/plan/plan';

type Validation = Omit<ValidationPlan, 'address'>;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.source } };
  const between = { formula1: rule.minimum, formula2: rule.maximum, operator: Excel.DataValidationOperator.between };
  return rule.kind === 'decimal' ? { decimal: between } : { wholeNumber: between };
}

/** Queues only the rule: Excel then refuses with its own sentence. */
export function queueInputRule({ dataValidation }: Excel.Range, plan: Validation): void {
  dataValidation.rule = ruleOf(plan);
}

/** Queues the Dutch sentence of an existing rule. */
export function queueInputMessage({ dataValidation }: Excel.Range, plan: Validation): void {
  dataValidation.errorAlert = {
    message: plan.message,
    title: plan.title,
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
  };
}

/** Queues the rule and its Dutch refusal. */
export function queueValidation(range: Excel.Range, plan: Validation): void {
  queueInputRule(range, plan);
  queueInputMessage(range, plan);
}
