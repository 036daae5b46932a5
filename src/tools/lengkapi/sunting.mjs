// Changes single places of a model as text, so that everything else keeps its bytes.

/** A model that is being completed; `said` lists what was added. */
export class Naskah {
  constructor(xml) {
    this.xml = xml;
    this.said = [];
  }

  /** Sets an attribute that the element lacks, or that has another value. */
  attribute(id, name, value) {
    const tag = this.#tag(id);
    const written = new RegExp(`\\s${name}="([^"]*)"`);
    const old = tag.text.match(written)?.[1];
    if (old === escape(value)) {
      return;
    }
    this.#replace(tag, old === undefined
      ? tag.text.replace(/\s*\/?>$/, (end) => ` ${name}="${escape(value)}"${end}`)
      : tag.text.replace(written, () => ` ${name}="${escape(value)}"`));
    this.#say(id, `${name}="${value}"`);
  }

  withoutAttribute(id, name) {
    const tag = this.#tag(id);
    this.#replace(tag, tag.text.replace(new RegExp(`\\s${name}="[^"]*"`), ''));
  }

  /** Adds a line to the extension elements, into `inside` where it is named. */
  extension(id, line, inside) {
    this.#openElement(id);
    const { indent } = this.#tag(id);
    const body = inside ? [`<camunda:${inside}>`, `  ${line}`, `</camunda:${inside}>`] : [line];
    const at = this.#extensions(id);
    if (at === null) {
      this.#insert(this.#afterDocumentation(id), ['<bpmn:extensionElements>', ...body.map((part) => `  ${part}`),
        '</bpmn:extensionElements>'].map((part) => `${indent}  ${part}\n`).join(''));
    } else {
      this.#insert(at, body.map((part) => `${indent}    ${part}\n`).join(''));
    }
    this.#say(id, line);
  }

  /** Adds a child before the end of the element. */
  lastChild(id, line) {
    this.#openElement(id);
    const { indent, tag } = this.#tag(id);
    this.#insert(this.xml.indexOf(`${indent}</bpmn:${tag}>`, this.#tag(id).end), `${indent}  ${line}\n`);
    this.#say(id, line);
  }

  /** Writes the ends of the flows of a node anew: `incoming` and `outgoing`, after what explains and extends it. */
  ends(id, incoming, outgoing) {
    this.#openElement(id);
    const { indent } = this.#tag(id);
    const written = new RegExp(`${indent}  <bpmn:(?:incoming|outgoing)>[^<]*</bpmn:(?:incoming|outgoing)>\\n`, 'g');
    const close = this.#close(id);
    const { end } = this.#tag(id);
    this.xml = this.xml.slice(0, end) + this.xml.slice(end, close).replace(written, '') + this.xml.slice(close);
    const lines = [...incoming.map((flow) => ['incoming', flow]), ...outgoing.map((flow) => ['outgoing', flow])];
    this.#insert(this.#extensionsEnd(id) ?? this.#afterDocumentation(id),
      lines.map(([side, flow]) => `${indent}  <bpmn:${side}>${flow}</bpmn:${side}>\n`).join(''));
    this.#say(id, `${incoming.length} incoming, ${outgoing.length} outgoing`);
  }

  /** The opening tag of the multi-instance of an activity gets an attribute. */
  loopAttribute(id, name, value) {
    const { end } = this.#tag(id);
    const at = this.xml.indexOf('<bpmn:multiInstanceLoopCharacteristics', end);
    const stop = this.xml.indexOf('>', at) + 1;
    const text = this.xml.slice(at, stop);
    this.#replace({ start: at, end: stop }, text.replace(/\s*\/?>$/, (tail) => ` ${name}="${value}"${tail}`));
    this.#say(id, `${name}="${value}"`);
  }

  #tag(id) {
    const found = this.xml.match(new RegExp(`^([ \\t]*)<bpmn:(\\w+)\\b[^>]*?\\sid="${id}"[^>]*>`, 'm'));
    if (!found) {
      throw new Error(`${id}: not at the beginning of a line`);
    }
    const start = found.index + found[1].length;
    return { indent: found[1], tag: found[2], start, end: found.index + found[0].length,
      text: found[0].slice(found[1].length) };
  }

  #openElement(id) {
    const tag = this.#tag(id);
    if (tag.text.endsWith('/>')) {
      this.#replace(tag, `${tag.text.replace(/\s*\/>$/, '>')}\n${tag.indent}</bpmn:${tag.tag}>`);
    }
  }

  #close(id) {
    const { indent, tag, end } = this.#tag(id);
    return this.xml.indexOf(`\n${indent}</bpmn:${tag}>`, end) + 1;
  }

  #afterDocumentation(id) {
    const { end } = this.#tag(id);
    const documentation = this.xml.slice(end).match(/^\s*<bpmn:documentation>[^<]*<\/bpmn:documentation>/)?.[0] ?? '';
    return this.xml.indexOf('\n', end + documentation.length - 1) + 1;
  }

  /** Where a line can be added to the extension elements; null when there are none. */
  #extensions(id) {
    const end = this.#extensionsEnd(id);
    return end === null ? null : this.xml.lastIndexOf('\n', this.xml.lastIndexOf('</bpmn:extensionElements>', end)) + 1;
  }

  #extensionsEnd(id) {
    const start = this.#afterDocumentation(id);
    if (!/^\s*<bpmn:extensionElements>/.test(this.xml.slice(start))) {
      return null;
    }
    return this.xml.indexOf('\n', this.xml.indexOf('</bpmn:extensionElements>', start)) + 1;
  }

  #insert(at, text) {
    this.xml = this.xml.slice(0, at) + text + this.xml.slice(at);
  }

  #replace({ start, end }, text) {
    this.xml = this.xml.slice(0, start) + text + this.xml.slice(end);
  }

  #say(id, what) {
    this.said.push(`${id}: ${what}`);
  }
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
}

/** A text as it stands between tags. */
export function content(text) {
  return escape(text).replace(/&quot;/g, '"');
}
