// SPDX-License-Identifier: GPL-3.0-or-later
// Writes formulas.json (outlines) and spoken/en.json (words) for every formula of the lessons, the
// glossary and live.json. See README.md. Ends with status 1 and names the formulas it cannot set.
'use strict';

const fs = require('fs');
const path = require('path');
const {collectFormulas, normalized} = require('./collect.js');
const {outline} = require('./outline.js');
const {prepareSpeech, spoken} = require('./speech.js');

const here = __dirname;
const read = name => JSON.parse(fs.readFileSync(path.join(here, name), 'utf8'));

/** What numbers in slots are made of: the character as the program writes it, and its LaTeX. */
const slotCharacters = {
    ...Object.fromEntries([...'0123456789().'].map(digit => [digit, digit])),
    ',': '{,}',
    '\u2212': '{-}',
    '+': '{+}',
    '%': '\\%',
    '\u221e': '\\infty',
    '?': '?',
    e: '\\mathrm{e}',
    N: '\\mathrm{N}',
    a: '\\mathrm{a}',
};

class GlyphTable {
    constructor() {
        this.paths = [];
        this.numbers = new Map();
    }

    numberOf(outlinePath) {
        if (!this.numbers.has(outlinePath)) {
            this.numbers.set(outlinePath, this.paths.length);
            this.paths.push(outlinePath);
        }
        return this.numbers.get(outlinePath);
    }
}

/** {key: outline} for [key, latex] pairs; what cannot be set is added to `problems`. */
function compileAll(pairs, display, glyphs, problems) {
    const compiled = {};
    for (const [key, latex] of pairs) {
        try {
            compiled[key] = outline(latex, display, path => glyphs.numberOf(path));
        } catch (error) {
            problems.push(`${latex}\n    ${error.message}`);
        }
    }
    return compiled;
}

function compileSlotCharacters(glyphs) {
    const characters = {};
    for (const [character, latex] of Object.entries(slotCharacters)) {
        const art = outline(latex, false, path => glyphs.numberOf(path));
        characters[character] = {glyph: art.glyphs[0].glyph, advance: art.width};
    }
    return characters;
}

/** One entry a line, so that a change of one formula is a change of one line. */
function table(entries, indent) {
    const lines = Object.entries(entries).map(([key, value]) => `${indent}    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}

function writeOutlines(glyphs, characters, formulas) {
    const paths = glyphs.paths.map(outlinePath => `        ${JSON.stringify(outlinePath)}`).join(',\n');
    const members = [
        '    "version": 1',
        `    "glyphs": [\n${paths}\n    ]`,
        `    "characters": ${table(characters, '    ')}`,
        ...Object.entries(formulas).map(([style, set]) => `    "${style}": ${table(set, '    ')}`),
    ];
    fs.writeFileSync(path.join(here, 'formulas.json'), `{\n${members.join(',\n')}\n}\n`);
}

function writeWords(latexes) {
    const overrides = read('spoken/en.overrides.json');
    const words = {};
    for (const latex of [...latexes].sort()) {
        words[latex] = overrides[latex] || spoken(latex);
    }
    fs.writeFileSync(path.join(here, 'spoken', 'en.json'), `${table(words, '')}\n`);
    return Object.keys(overrides).filter(latex => !latexes.has(latex));
}

async function main() {
    const found = collectFormulas(path.dirname(here));
    const live = Object.entries(read('live.json')).map(([name, latex]) => [name, normalized(latex)]);
    const same = set => [...set].sort().map(latex => [latex, latex]);
    const glyphs = new GlyphTable();
    const problems = [];
    const characters = compileSlotCharacters(glyphs);
    const formulas = {
        inline: compileAll(same(found.inline), false, glyphs, problems),
        display: compileAll(same(found.display), true, glyphs, problems),
        live: compileAll(live, true, glyphs, problems),
    };
    for (const [name, latex] of live) {
        formulas.live[name] = {latex, ...formulas.live[name]};
    }
    if (problems.length > 0) {
        throw new Error(`These formulas cannot be set:\n${problems.join('\n')}`);
    }
    await prepareSpeech();
    writeOutlines(glyphs, characters, formulas);
    const unused = writeWords(new Set([...found.inline, ...found.display, ...live.map(pair => pair[1])]));
    unused.forEach(latex => console.warn(`spoken/en.overrides.json: no longer used: ${latex}`));
    const count = found.inline.size + found.display.size + live.length;
    console.log(`${count} formulas, ${glyphs.paths.length} outlines`);
}

main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
});
