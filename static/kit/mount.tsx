import { view } from '@forge/bridge';
import { Component, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';
import { ProblemNotice } from './components/Notice';

/** A fault in drawing is shown like any other problem; a blank page helps nobody. */
class Safe extends Component<{ children: ReactNode }, { problem: unknown }> {
  override state: { problem: unknown } = { problem: null };
  static getDerivedStateFromError(problem: unknown) {
    return { problem };
  }
  override render() {
    return this.state.problem === null ? this.props.children : <ProblemNotice problem={this.state.problem} />;
  }
}

/** Puts a page into its document, with Jira's theme. */
export function mount(page: ReactNode): void {
  // Without the theme the page keeps the light fallbacks; that is no reason to show nothing.
  view.theme.enable().catch(() => undefined);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id root.');
  createRoot(root).render(
    <StrictMode>
      <Safe>{page}</Safe>
    </StrictMode>,
  );
}
