import { cloneElement, type ComponentChildren, type VNode } from "preact";

/**
 * A translated sentence with elements in it: `rich(t`Read <a>the rules</a>.`, { a: <a href="/rules" /> })`.
 * Tags are flat; one that is not given keeps its words.
 */
export function rich(sentence: string, elements: Readonly<Record<string, VNode>>): ComponentChildren {
  return sentence.split(/(<(\w+)>.*?<\/\2>)/g).flatMap((part, index) => {
    if (index % 3 === 2) return [];
    if (index % 3 === 0) return part;
    const [, name = "", words = ""] = /^<(\w+)>(.*)<\/\w+>$/.exec(part) ?? [];
    const element = elements[name];
    return element ? cloneElement(element, { key: index }, words) : words;
  });
}
