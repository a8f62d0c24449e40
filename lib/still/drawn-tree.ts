/** An element as a component drew it: its name, React's names for what is said of it, and what is in it. */
export class DrawnElement {
  /** What makes React take it for a place that something can be drawn into, as a layer of Recharts is. */
  readonly nodeType = 1;
  readonly #children: DrawnNode[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, unknown>>,
  ) {}

  get children(): readonly DrawnNode[] {
    return this.#children;
  }

  /** Says other things of it, and nothing of what was said before. */
  setAttributes(attributes: Readonly<Record<string, unknown>>): void {
    Object.assign(this, { attributes });
  }

  /** Puts a child before another, or behind all; one that is there already moves. */
  insert(child: DrawnNode, before?: DrawnNode): void {
    this.remove(child);
    this.#children.splice(before === undefined ? this.#children.length : this.#children.indexOf(before), 0, child);
  }

  remove(child: DrawnNode): void {
    const at = this.#children.indexOf(child);
    if (at >= 0) this.#children.splice(at, 1);
  }

  clear(): void {
    this.#children.length = 0;
  }

  /** Nothing has a size before a browser shows it; Recharts asks all the same, and takes this for not known. */
  getBoundingClientRect(): DrawnSize {
    return { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  }

  /** Recharts looks for its own ticks, to learn how large their type is; we say so ourselves. */
  getElementsByClassName(): readonly DrawnElement[] {
    return [];
  }
}

type DrawnSize = Readonly<Record<'x' | 'y' | 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height', number>>;

/** A text as a component drew it. */
export class DrawnText {
  constructor(readonly text: string) {}

  setText(text: string): void {
    Object.assign(this, { text });
  }
}

export type DrawnNode = DrawnElement | DrawnText;
