// The mark: a door left ajar, with light behind it.
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--mark-wall)" />
      <path
        d="M9 26V7.5A1.5 1.5 0 0 1 10.5 6h11A1.5 1.5 0 0 1 23 7.5V26z"
        fill="var(--mark-light)"
      />
      <path d="M9 26V6.3L18.2 9v19.3z" fill="var(--mark-door)" />
      <circle cx="15.6" cy="18.2" r="1.25" fill="var(--mark-wall)" />
      <path
        d="M6 26.6h20"
        stroke="var(--mark-door)"
        strokeWidth="1.6"
        strokeLinecap="round"
        opacity=".55"
      />
    </svg>
  );
}
