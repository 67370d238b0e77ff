import type { ComponentChildren } from 'preact';

/** A group of options under a heading. */
export function OptionGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** A group of radio buttons, one for each value. */
export function RadioGroup<Value extends string>({
  title,
  name,
  values,
  value,
  labelOf,
  hintOf,
  onChoose,
}: {
  readonly title: string;
  /** The `name` of the inputs, which must be unique on the page. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly labelOf: (value: Value) => string;
  readonly hintOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <OptionGroup title={title}>
      <div class="radios">
        {values.map((one) => (
          <label key={one} class="option">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>
              {labelOf(one)}
              {hintOf && <span class="hint">{hintOf(one)}</span>}
            </span>
          </label>
        ))}
      </div>
    </OptionGroup>
  );
}

/** A checkbox with a label and an optional hint. */
export function Checkbox({
  name,
  label,
  hint,
  checked,
  isFixed = false,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  /** Whether the reader cannot change it. */
  readonly isFixed?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="option">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={isFixed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
