// One question a line in, one answer a line out: what ink and Mermaid make of a text.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { Compiler, CompilerOptions } = require("inkjs/full");

let story = null;
let mermaid = null;

const asks = { compile, play, mermaid: drawn };

// The story compiled, and every word the compiler has against it.
function compile({ text }) {
  const problems = [];
  const options = new CompilerOptions(null, [], false, (message) => problems.push(message));
  try {
    story = new Compiler(text, options).Compile();
  } catch (error) {
    problems.push(String(error));
  }
  return { problems, compiled: problems.length ? null : story.ToJson() };
}

// Each way is walked from the start: a move is a choice's number and the draw that is handed over.
function play({ ways, names }) {
  return { ways: ways.map((way) => walked(way, names)) };
}

function walked(way, names) {
  story.ResetState();
  const steps = [step(names)];
  for (const [choice, draw] of way) {
    if (draw) story.variablesState.Handed = draw;
    if (choice >= story.currentChoices.length) return steps;  // told apart by what was offered
    story.ChooseChoiceIndex(choice);
    steps.push(step(names));
  }
  return steps;
}

function step(names) {
  const lines = [];
  const tags = [];
  while (story.canContinue) {
    lines.push(story.Continue());
    tags.push(...story.currentTags);
  }
  const choices = story.currentChoices.map((choice) => choice.text);
  return { lines, tags, choices, values: names.map((name) => story.variablesState.$(name)) };
}

// Mermaid wants a page around it; it is loaded when the first picture is asked for.
async function drawn({ text }) {
  mermaid ??= await loaded();
  try {
    await mermaid.parse(text);
    return { error: null };
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
}

async function loaded() {
  const { JSDOM } = require("jsdom");
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const { default: found } = await import("mermaid");
  found.initialize({ startOnLoad: false });
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = await asks[ask](given);
  } catch (error) {
    answer = { trouble: String(error.stack ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
