/** What pasted lines hold, as far as it can be told before the server reads them. */

const ADDRESS = /[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+/;

/** How many addresses there are, each once, and how many lines have none; the heading of a table is no line. Pure. */
export function countLines(text: string): { addresses: number; without: number } {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const found = lines.map((line) => ADDRESS.exec(line)?.[0].toLowerCase());
  const heading = found.length > 1 && found[0] === undefined && /[,;\t]/.test(lines[0] ?? "") ? 1 : 0;
  const addresses = new Set(found.filter((address) => address !== undefined)).size;
  return { addresses, without: found.filter((address) => address === undefined).length - heading };
}
