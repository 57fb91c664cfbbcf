import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

/** A metric that a query names, and the labels by which it chooses. */
export interface NamedMetric {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Parses a PromQL query. @returns what it names. @throws when it is not one. */
export function parseQuery(query: string): readonly NamedMetric[] {
  // Grafana fills these in; Prometheus knows neither.
  const text = query.replaceAll('$__rate_interval', '5m');
  const tree = parser.parse(text);
  const found: NamedMetric[] = [];
  tree.iterate({
    enter({ type, node, from }) {
      if (type.isError) throw new Error(`Not a query, at "${text.slice(from, from + 20)}": ${text}`);
      if (type.name === 'VectorSelector') found.push(toMetric(node, text));
    },
  });
  return found;
}

function toMetric(selector: SyntaxNode, text: string): NamedMetric {
  const words = (node: SyntaxNode | null) => (node === null ? '' : text.slice(node.from, node.to));
  const labels: string[] = [];
  selector.cursor().iterate(({ type, node }) => {
    if (type.name === 'LabelName') labels.push(words(node));
  });
  return { name: words(selector.getChild('Identifier')), labels };
}
