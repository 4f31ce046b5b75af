/** What the Content Manager hands to a field of its edit view, as far as the newsroom's fields need it. */
export interface InputProps<Value> {
  name: string;
  label: string;
  value: Value | null | undefined;
  onChange: (name: string, value: Value) => void;
  disabled?: boolean;
  required?: boolean;
  hint?: string;
  error?: string;
}
