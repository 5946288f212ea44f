// A person without a picture: their initials.
export const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => Array.from(word)[0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();

export function Avatar({ name }: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** "Vice President, Product", without saying "Product" twice. */
export const roleOf = ({ title, department }: { title: string; department: string }) =>
  title.toLowerCase().includes(department.toLowerCase())
    ? title
    : [title, department].filter(Boolean).join(' · ');
