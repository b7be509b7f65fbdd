// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the formulas in Markdown, as md4c does with MD_FLAG_LATEXMATHSPANS.
'use strict';

const fs = require('fs');
const path = require('path');

/** One spelling for a formula however its source is broken into lines; the reader does the same. */
function normalized(latex) {
    return latex.trim().replace(/\s+/g, ' ');
}

/**
 * Calls `found(latex, display)` for every formula of one Markdown text. Fenced blocks are searched
 * too: in a lesson they are figures, tasks and asides. Code between backticks is not.
 */
function collectFromText(markdown, found) {
    const quiet = markdown.replace(/\\\$/g, '').replace(/(?<!`)(`|``)(?!`)[^\n]+?(?<!`)\1(?!`)/g, '');
    for (const paragraph of quiet.split(/\n[ \t>]*\n/)) {
        const text = paragraph.replace(/^[ \t]*>[ \t]?/gm, '');
        for (const [, display, inline] of text.matchAll(/\$\$([^$]+)\$\$|\$([^$]+)\$/g)) {
            found(normalized(display ?? inline), display !== undefined);
        }
    }
}

/** All Markdown files of the lessons and the glossary, in every language, sorted. */
function markdownFiles(resources) {
    const folders = [path.join(resources, 'glossary')];
    const lessons = path.join(resources, 'lessons');
    for (const name of fs.existsSync(lessons) ? fs.readdirSync(lessons).sort() : []) {
        folders.push(path.join(lessons, name));
    }
    return folders
        .filter(folder => fs.existsSync(folder) && fs.statSync(folder).isDirectory())
        .flatMap(folder => fs.readdirSync(folder).sort().map(name => path.join(folder, name)))
        .filter(file => file.endsWith('.md') && path.basename(file) !== 'README.md');
}

/** {inline: Set, display: Set} of the LaTeX in all lessons and the glossary under `resources`. */
function collectFormulas(resources) {
    const formulas = {inline: new Set(), display: new Set()};
    for (const file of markdownFiles(resources)) {
        collectFromText(fs.readFileSync(file, 'utf8'), (latex, display) => {
            (display ? formulas.display : formulas.inline).add(latex);
        });
    }
    return formulas;
}

module.exports = {collectFormulas, collectFromText, normalized};
