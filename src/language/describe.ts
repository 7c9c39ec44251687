import { type Definition, definitionOf } from '../../schema/dist/definitions.ts';
import type { Named } from '../../schema/node.ts';
import { at } from '../base/at.ts';
import { classOf } from '../base/labels.ts';
import { findLayer } from '../compiler/check/layers.ts';
import type { ContentType } from '../compiler/check/type.ts';
import type { Name } from './item.ts';
import type { Trial } from './trial.ts';

type Said = Pick<Name, 'detail' | 'info'>;

/** Describes what a name stands for: the type of a content, the shape of a layer. */
export function describeName(kind: Named, name: string, trial: Trial): Said {
  switch (kind) {
    case 'content': {
      const typed = trial.analysis.typed?.contents.get(name);
      return typed ? { detail: axesOf(typed.type), info: unitOf(typed.type) } : {};
    }
    case 'param': {
      const param = trial.analysis.typed?.params.find((one) => one.name === name);
      return param ? { detail: param.type, info: `At the start: ${JSON.stringify(param.value)}.` } : {};
    }
    case 'network': {
      const found = trial.networks.get(name);
      return found ? { detail: found.title, ...(found.description ? { info: found.description } : {}) } : {};
    }
    case 'layer': {
      const shapes = [...trial.networks.values()].flatMap(
        (one) => findLayer(one, name)?.shape.join(' × ') ?? [],
      );
      return shapes.length > 0 ? { detail: [...new Set(shapes)].join(' or ') } : {};
    }
    case 'class': {
      for (const { labels } of trial.networks.values()) {
        const index = classOf(name, labels);
        if (index === undefined) continue;
        const { synonyms, label } = at(labels, index);
        return { detail: `class ${index}`, info: synonyms ?? label };
      }
      return {};
    }
    default:
      return {};
  }
}

/** `channel 384`, or `one number`. */
function axesOf({ axes }: ContentType): string {
  if (axes.length === 0) return 'one number';
  return axes.map(({ name, size }) => (size === null ? name : `${name} ${size}`)).join(' × ');
}

const unitOf = ({ unit }: ContentType): string => (unit.words === '' ? 'Atoms without numbers.' : unit.words);

/** Describes an operator in plain text: what it does, its axes, its cost and its source. */
export function describeOperator(kind: Definition['kind'], name: string): string | undefined {
  const found = definitionOf(kind, name);
  if (!found) return undefined;
  const { doc, signature, cost, paper } = found;
  const lines = [doc, `Axes: ${signature}`, `Cost: ${cost}`];
  if (paper) lines.push(`${paper.title}, ${paper.url}`);
  return lines.join('\n');
}
