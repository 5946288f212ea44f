// A few things of which one is shown: a row of buttons, one of them pressed.
export function Segments<T extends string>({
  label,
  values,
  value,
  name,
  onChange,
}: {
  label: string;
  values: readonly T[];
  value: T;
  name: (value: T) => string;
  onChange: (value: T) => void;
}) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {values.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === value}
          onClick={() => {
            onChange(one);
          }}
        >
          {name(one)}
        </button>
      ))}
    </div>
  );
}
