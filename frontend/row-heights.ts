/** Heights of all rows as a Fenwick tree: offset of a row and row at an offset in O(log n), one change in O(log n). */
export class RowHeights {
  private tree = new Float64Array(1);
  private heights = new Float64Array(0);
  private measured = new Uint8Array(0);
  private top = 1;

  get count(): number {
    return this.heights.length;
  }

  /** Forgets everything and starts from estimates. */
  reset(count: number, estimate: (position: number) => number): void {
    this.heights = new Float64Array(count);
    this.measured = new Uint8Array(count);
    this.tree = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) {
      this.heights[i] = estimate(i);
      this.tree[i + 1] += this.heights[i];
      const parent = i + 1 + ((i + 1) & -(i + 1));
      if (parent <= count) {
        this.tree[parent] += this.tree[i + 1];
      }
    }
    this.top = 1;
    while (this.top * 2 <= count) {
      this.top *= 2;
    }
  }

  /** Better estimates for rows that were never on the screen. */
  estimate(position: number, height: number): void {
    if (!this.measured[position]) {
      this.change(position, height);
    }
  }

  /** Returns how much the height changed. */
  measure(position: number, height: number): number {
    this.measured[position] = 1;
    return this.change(position, height);
  }

  of(position: number): number {
    return this.heights[position] ?? 0;
  }

  offset(position: number): number {
    let sum = 0;
    for (let i = Math.min(position, this.count); i > 0; i -= i & -i) {
      sum += this.tree[i];
    }
    return sum;
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row that covers an offset; the last one beyond the end. */
  at(offset: number): number {
    let position = 0;
    let rest = Math.max(0, offset);
    for (let step = this.top; step > 0; step >>= 1) {
      const next = position + step;
      if (next <= this.count && this.tree[next] <= rest) {
        position = next;
        rest -= this.tree[next];
      }
    }
    return Math.min(position, Math.max(0, this.count - 1));
  }

  private change(position: number, height: number): number {
    const delta = height - this.heights[position];
    if (Math.abs(delta) < 0.01) {
      return 0;
    }
    this.heights[position] = height;
    for (let i = position + 1; i <= this.count; i += i & -i) {
      this.tree[i] += delta;
    }
    return delta;
  }
}
