/*
 * What may be typed into cells, and cells that change their look by what they show.
 */
import type { HighlightPlan, SheetPlan, ValidationPlan } from "../workbook/plan";
import { styles, type Style } from "../workbook/styles";
import { requestBytes, withRange, type WriteStep } from "./write-step";

/** Excel's own limits, in characters. */
const longest = { title: 32, prompt: 255, error: 225, listSource: 255 } as const;

export function ruleSteps({ validations, highlights }: SheetPlan): readonly WriteStep[] {
  return [...validations.map(validationStep), ...highlights.map(highlightStep)];
}

function validationStep(plan: ValidationPlan): WriteStep {
  const rule = validationRule(plan.rule);
  const title = shortened(plan.title, longest.title);
  const prompt = shortened(plan.prompt, longest.prompt);
  const error = shortened(plan.error, longest.error);
  return {
    bytes: requestBytes(2, 3, [rule, title, prompt, title, error]),
    apply(sheet) {
      withRange(sheet, plan.area, ({ dataValidation }) => {
        dataValidation.rule = rule;
        dataValidation.prompt = { showPrompt: true, title, message: prompt };
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: error };
      });
    },
  };
}

function validationRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list")
    return { list: { inCellDropDown: true, source: listSource(rule.options) } };
  const bounds = numberBounds(rule.low, rule.high);
  return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Excel separates a list by commas and has no way to write one inside an option. */
function listSource(options: readonly string[]): string {
  const source = options.join(",");
  if (options.some((option) => option.includes(",")) || source.length > longest.listSource) {
    throw new RangeError(`Not a list that Excel can hold: ${source}`);
  }
  return source;
}

function numberBounds(low?: number, high?: number): Excel.BasicDataValidation {
  if (low !== undefined && high !== undefined) {
    return { formula1: low, formula2: high, operator: "Between" };
  }
  if (low !== undefined) return { formula1: low, operator: "GreaterThanOrEqualTo" };
  if (high !== undefined) return { formula1: high, operator: "LessThanOrEqualTo" };
  // Any number, but no text: a bound beyond what a model can hold.
  return { formula1: -1e15, formula2: 1e15, operator: "Between" };
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function highlightStep({ area, formula, style }: HighlightPlan): WriteStep {
  const { fill, color, bold }: Style = styles[style];
  return {
    bytes: requestBytes(7, 4, formula),
    apply(sheet) {
      withRange(sheet, area, ({ conditionalFormats }) => {
        const { custom } = conditionalFormats.add("Custom");
        custom.rule.formula = `=${formula}`;
        if (fill !== undefined) custom.format.fill.color = fill;
        if (color !== undefined) custom.format.font.color = color;
        if (bold) custom.format.font.bold = bold;
      });
    },
  };
}
