/** Atlassian Document Format to HTML, enough to read a description. Unknown nodes show their content, never nothing. */
import { Html, html } from './html';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly Node[];
}

const children = ({ content = [] }: Node): Html => html`${content.map(node)}`;

const SAFE_LINK = /^(?:https?:|mailto:|\/)/i;
const MARKS: Readonly<Record<string, (inner: Html, attrs: Readonly<Record<string, unknown>>) => Html>> = {
  strong: (inner) => html`<strong>${inner}</strong>`,
  em: (inner) => html`<em>${inner}</em>`,
  code: (inner) => html`<code>${inner}</code>`,
  strike: (inner) => html`<s>${inner}</s>`,
  underline: (inner) => html`<u>${inner}</u>`,
  link: (inner, { href }) =>
    SAFE_LINK.test(String(href)) ? html`<a href="${String(href)}" rel="noreferrer">${inner}</a>` : inner,
  subsup: (inner, { type }) => (type === 'sup' ? html`<sup>${inner}</sup>` : html`<sub>${inner}</sub>`),
};

function text({ text: content = '', marks = [] }: Node): Html {
  return marks.reduce<Html>((inner, mark) => MARKS[mark.type]?.(inner, mark.attrs ?? {}) ?? inner, html`${content}`);
}

const heading = (it: Node): Html => {
  const level = String(it.attrs?.['level'] ?? 3);
  return html`${new Html(`<h${level}>`)}${children(it)}${new Html(`</h${level}>`)}`;
};

/**
 * Headings as an outline that goes on below the page's own two levels and skips none, whichever levels their author
 * picked for their size.
 */
function inOutline(document: Node): Node {
  const open: number[] = [];
  const place = (it: Node): Node => {
    if (it.type !== 'heading') return it.content === undefined ? it : { ...it, content: it.content.map(place) };
    const authored = Number(it.attrs?.['level'] ?? 1);
    while ((open.at(-1) ?? 0) >= authored) open.pop();
    open.push(authored);
    return { ...it, attrs: { level: Math.min(6, 2 + open.length) } };
  };
  return place(document);
}

const card = ({ attrs }: Node): Html => {
  const url = String(attrs?.['url'] ?? '');
  return SAFE_LINK.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`;
};

const BLOCKS: Readonly<Record<string, (it: Node) => Html>> = {
  text,
  paragraph: (it) => html`<p>${children(it)}</p>`,
  heading,
  bulletList: (it) =>
    html`<ul>
      ${children(it)}
    </ul>`,
  orderedList: (it) =>
    html`<ol>
      ${children(it)}
    </ol>`,
  listItem: (it) => html`<li>${children(it)}</li>`,
  taskList: (it) =>
    html`<ul class="tasks">
      ${children(it)}
    </ul>`,
  taskItem: (it) =>
    html`<li>
      <span class="task-box" role="img" aria-label="${it.attrs?.['state'] === 'DONE' ? 'done' : 'open'}"
        >${it.attrs?.['state'] === 'DONE' ? '☑' : '☐'}</span
      >
      ${children(it)}
    </li>`,
  codeBlock: (it) => html`<pre tabindex="0"><code>${children(it)}</code></pre>`,
  blockquote: (it) => html`<blockquote>${children(it)}</blockquote>`,
  rule: () => html`<hr />`,
  hardBreak: () => html`<br />`,
  panel: (it) => html`<div class="panel panel-${String(it.attrs?.['panelType'] ?? 'info')}">${children(it)}</div>`,
  expand: (it) =>
    html`<details open>
      <summary>${String(it.attrs?.['title'] ?? 'More')}</summary>
      ${children(it)}
    </details>`,
  nestedExpand: (it) =>
    html`<details open>
      <summary>${String(it.attrs?.['title'] ?? 'More')}</summary>
      ${children(it)}
    </details>`,
  table: (it) =>
    html`<table class="adf-table">
      <tbody>
        ${children(it)}
      </tbody>
    </table>`,
  tableRow: (it) =>
    html`<tr>
      ${children(it)}
    </tr>`,
  tableHeader: (it) => html`<th>${children(it)}</th>`,
  tableCell: (it) => html`<td>${children(it)}</td>`,
  mention: ({ attrs }) => html`<span class="mention">${String(attrs?.['text'] ?? '@someone')}</span>`,
  emoji: ({ attrs }) => html`${String(attrs?.['text'] ?? attrs?.['shortName'] ?? '')}`,
  status: ({ attrs }) => html`<span class="lozenge lozenge-new">${String(attrs?.['text'] ?? '')}</span>`,
  date: ({ attrs }) => html`${new Date(Number(attrs?.['timestamp'] ?? 0)).toISOString().slice(0, 10)}`,
  inlineCard: card,
  blockCard: (it) => html`<p>${card(it)}</p>`,
  mediaSingle: () => html`<p class="quiet">(a picture or file)</p>`,
  mediaGroup: () => html`<p class="quiet">(files)</p>`,
};

function node(it: Node): Html {
  return (BLOCKS[it.type ?? ''] ?? children)(it);
}

/** @param document an ADF document, or anything else, which shows as text */
export function adfToHtml(document: unknown): Html {
  if (document === null || document === undefined) return html`<p class="quiet">No description.</p>`;
  if (typeof document !== 'object') return html`<p>${String(document)}</p>`;
  return html`<div class="adf">${children(inOutline(document))}</div>`;
}
