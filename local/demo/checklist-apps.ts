/** Issue properties in the form in which the checklist apps of the Marketplace store them. */
import type { AuthoredItem } from './authored-items';

/**
 * In: an authored item. Out: its issue properties by key, empty where it has none.
 * Smart Checklist keeps its text; HeroCoders keeps counts and the names on one line (their public documentation).
 */
export function propertiesOf(item: AuthoredItem): Readonly<Record<string, unknown>> {
  const smart = item.sections.find((section) => section.name === 'smart-checklist');
  const heroCoders = item.sections.find((section) => section.name === 'herocoders');
  return {
    ...(smart ? { 'com.railsware.SmartChecklist.checklist': smart.text } : {}),
    ...(heroCoders ? { checklist: heroCodersValue(heroCoders.text) } : {}),
  };
}

function heroCodersValue(text: string): Readonly<Record<string, unknown>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const done = lines.filter((line) => line.startsWith('x ')).length;
  return {
    hasItems: lines.length > 0,
    allItems: lines.length,
    activeItems: lines.length - done,
    hasActiveItems: done < lines.length,
    allItemsCompleted: done === lines.length,
    completedText: done === lines.length ? 'All Completed' : 'Not Completed',
    progressText: `Checklist: ${done}/${lines.length}`,
    progressPercent: lines.length === 0 ? 0 : Math.round((done / lines.length) * 100),
    allMandatoryItems: 0,
    uncheckedMandatoryItems: 0,
    hasMandatoryItems: false,
    items: lines.map((line) => line.replace(/^x /u, '')).join(' '),
  };
}
