/** One of the pictures that ship (public/pictures). It says nothing to screen readers: its word is beside it. Not needed to go on. */
export function Picture({ name }: { name: string }) {
  return <img className="picture" src={`/pictures/${name}.svg`} alt="" width="44" height="44" loading="lazy" />;
}
