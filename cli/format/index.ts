import type { Format } from '../arguments';
import type { CheckReport } from '../report';
import { formatCsv } from './csv';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatTable } from './table';

export const FORMATTERS: Readonly<Record<Format, (report: CheckReport) => string>> = {
  table: formatTable,
  json: formatJson,
  markdown: formatMarkdown,
  csv: formatCsv,
  junit: formatJunit,
};
