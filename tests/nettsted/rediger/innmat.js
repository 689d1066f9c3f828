/* What a save in the web editor does with each file it has read, all the way to the text that it would commit. */
async () => {
  const { alle, samling, fil, utkast, gyldig, slugs, lag } = window.innmat;
  const skrevet = {};
  const ugyldig = [];
  for (const post of alle.current) {
    const { path } = post.locales._default;
    const [, mappe, kommune] = path.split("/");
    const enkelt = mappe.endsWith(".yml");
    const collection = samling(enkelt ? "felles" : mappe === "skatter" ? `skatter-${kommune}` : mappe);
    const collectionFile = enkelt ? fil(collection, mappe.replace(".yml", "")) : undefined;
    const draft = utkast({ collection, collectionFile, originalEntry: post });
    if (!gyldig({ draft, enforceRequired: true })) ugyldig.push(path);
    const { changes } = await lag({ draft, slugs: slugs({ draft }) });
    for (const endring of changes) skrevet[endring.path] = endring.data;
  }
  return { skrevet, ugyldig };
}
