/** Whether no value of a list is there twice. */
export const withoutRepeats = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
