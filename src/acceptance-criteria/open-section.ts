/** The sections of a document as it is read from top to bottom, and the one that is open. */
import type { AdfBlock } from '../adf';
import { trim } from '../text/string-methods';
import {
  endsBefore,
  endsSection,
  entry,
  type Entry,
  isSample,
  isSampleBelow,
  isSampleLine,
  type Label,
  Section,
} from './section';
import type { EvidenceKind } from './verdict';

/** What a template shows; it is left out as a definition of ready is. */
const SAMPLE: Label = { labelClass: 'ready', text: '', rest: '', style: 'plain', level: 0 };

export class OpenSection {
  /** All sections so far, whether open or over. */
  readonly all: Section[] = [];
  /** The one that is open, of whatever type. */
  current: Section | null = null;

  /** The open section, if criteria may stand in it. */
  get ofCriteria(): Section | null {
    return this.current !== null && this.current.type !== 'ready' ? this.current : null;
  }

  open(label: Label, block: AdfBlock | null): void {
    const type = label.labelClass === 'done' || label.labelClass === 'ready' ? label.labelClass : 'criteria';
    this.current = new Section(type, label, block);
    this.all.push(this.current);
    if (block !== null && label.rest !== '') this.addInline(label.rest, block);
  }

  close(): void {
    this.current = null;
  }

  closeFor(label: Label): void {
    if (this.current !== null && endsSection(this.current, label)) this.current = null;
  }

  /** A dividing line ends what has been answered; in a field it divides the criteria. */
  closeAtRule(): void {
    if (this.current !== null && this.current.label.style !== 'field' && this.current.hasCriterion) this.current = null;
  }

  closeBefore(block: AdfBlock, isEntry: boolean): void {
    if (this.current === null) return;
    if (endsBefore(this.current, block, isEntry)) this.current = null;
    else if (isSampleLine(this.current, block)) this.open(SAMPLE, block);
  }

  /**
   * @param before what has to be finished first if the label is one
   * @returns whether the label announces an example, which is not the item's own
   */
  opensSample(label: Label, block: AdfBlock, before: () => void): boolean {
    if (this.current === null || !isSample(label)) return false;
    before();
    if (!isSampleBelow(this.current, label)) return false;
    this.open({ ...SAMPLE, style: label.style, level: label.level }, block);
    return true;
  }

  add(block: AdfBlock, text: string, kind: EvidenceKind, standing?: Entry['standing'], minor = false): void {
    this.ofCriteria?.add(entry(block, text, kind, standing, minor));
  }

  /** "Criteria: - one - two": importers that lose line breaks leave the bullets. */
  private addInline(text: string, block: AdfBlock): void {
    const parts = text.split(/ (?=[*#-] )/);
    for (const part of parts) {
      const words = trim(part.replace(/^[*#-] +/, ''));
      if (words !== '') this.add(block, words, parts.length > 1 ? 'list' : 'prose');
    }
  }
}
