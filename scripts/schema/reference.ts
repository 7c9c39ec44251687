import type { Definition, DefinitionParam } from '../../schema/dist/definitions.ts';

/** The kinds of operators, in the order of the reference. */
export const KINDS: readonly { kind: Definition['kind']; title: string; intro: string }[] = [
  { kind: 'attribution', title: 'Attribution methods', intro: 'As the `method` of an attribution.' },
  { kind: 'transform', title: 'Operations', intro: 'In the `ops` of a transform.' },
  {
    kind: 'mark',
    title: 'Marks',
    intro: 'As the `mark` of an `infovis` element, with their params beside it.',
  },
  { kind: 'arrange', title: 'Arrangements', intro: 'As the `arrange` of a `featurevis` element.' },
  {
    kind: 'objective',
    title: 'Objectives',
    intro: 'As the `objective` in the `render` of a `featurevis` element.',
  },
];

/** Returns the operator reference in Markdown. */
export function referenceOf(definitions: readonly Definition[]): string {
  const sections = KINDS.flatMap(({ kind, title, intro }) => [
    `## ${title}`,
    intro,
    ...definitions
      .filter((definition) => definition.kind === kind)
      .map((definition) => `### \`${definition.name}\`\n\n${operatorText(definition)}`),
  ]);
  const note = '<!-- Generated from schema/ops by `npm run schema`. -->';
  return `${[note, '# Operators', ...sections].join('\n\n')}\n`;
}

/** Returns the description of an operator in Markdown, without its name. */
export function operatorText({ doc, signature, cost, paper, encode, params }: Definition): string {
  const facts = [`- Axes: ${signature}`, `- Cost: ${cost}`];
  if (encode) facts.push(`- Encodes: ${encode.join(', ')}`);
  if (paper) facts.push(`- Source: [${paper.title}](${paper.url})`);
  return [doc, facts.join('\n'), ...(params.length > 0 ? [table(params)] : [])].join('\n\n');
}

function table(params: readonly DefinitionParam[]): string {
  const rows = params.map(
    (param) => `| \`${param.name}\` | ${takes(param)} | ${whenLeftOut(param)} | ${param.doc} |`,
  );
  return ['| param | takes | when left out | what it does |', '|---|---|---|---|', ...rows].join('\n');
}

function takes({ type, enum: values, min, max, reactive }: DefinitionParam): string {
  const range = min === undefined && max === undefined ? '' : `, ${min ?? ''} to ${max ?? ''}`;
  const plain = {
    integer: `integer${range}`,
    number: `number${range}`,
    string: 'text',
    boolean: 'true or false',
    axis: 'axis',
    axes: 'axis or list of axes',
    enum: (values ?? []).map((value) => `\`${value}\``).join(', '),
    at: 'number, label or point',
    layer: 'layer',
    input: 'input',
    entries: 'list of numbers or labels, or content',
    labels: 'list of texts',
    mask: 'rows of cells, `#` where it is painted',
    content: 'content',
    substrate: 'substrate',
    vega: 'Vega specification',
  }[type];
  return reactive ? `${plain}, or a param` : plain;
}

function whenLeftOut(param: DefinitionParam): string {
  if (param.required) return 'required';
  return param.default === undefined ? '' : `\`${param.default}\``;
}
