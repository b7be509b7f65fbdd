// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets LaTeX with MathJax and flattens the SVG it answers into placed glyphs, bars and slots.
// All lengths are thousandths of an em; y grows downwards from the baseline.
'use strict';

const {mathjax} = require('mathjax-full/js/mathjax.js');
const {TeX} = require('mathjax-full/js/input/tex.js');
const {SVG} = require('mathjax-full/js/output/svg.js');
const {liteAdaptor} = require('mathjax-full/js/adaptors/liteAdaptor.js');
const {RegisterHTMLHandler} = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');
require('mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js');
require('mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js');
require('mathjax-full/js/input/tex/html/HtmlConfiguration.js');
require('mathjax-full/js/util/entities/all.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const texOptions = {
    // Without the packages that typeset a mistake in red: it has to stop the compiler.
    packages: ['base', 'ams', 'boldsymbol', 'configmacros', 'html'],
    macros: {
        slot: ['\\class{slot-#1}{#2}', 2],
        part: ['\\class{part-#1}{#2}', 2],
    },
    formatError: (_, error) => {
        throw error;
    },
};
const typesetter = mathjax.document('', {
    InputJax: new TeX(texOptions),
    OutputJax: new SVG({fontCache: 'none'}),
});

// ---- Transforms: [a, b, c, d, e, f] as in SVG's matrix() ----------------------------------------

const identity = [1, 0, 0, 1, 0, 0];

function product(m, n) {
    return [
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    ];
}

const translation = (x, y) => [1, 0, 0, 1, x, y];
const scaling = (x, y) => [x, 0, 0, y, 0, 0];

/** The matrix of an SVG transform attribute. MathJax uses nothing but translate and scale. */
function matrixOf(attribute) {
    let matrix = identity;
    for (const [, name, list] of (attribute || '').matchAll(/(\w+)\(([^)]*)\)/g)) {
        const [x, y] = list.split(/[ ,]+/).map(Number);
        if (name === 'translate') {
            matrix = product(matrix, translation(x, y || 0));
        } else if (name === 'scale') {
            matrix = product(matrix, scaling(x, y === undefined ? x : y));
        } else {
            throw new Error(`transform "${name}" is not known here`);
        }
    }
    return matrix;
}

// ---- Boxes: {left, top, right, bottom} -----------------------------------------------------------

function boxAround(points) {
    return {
        left: Math.min(...points.map(p => p[0])),
        top: Math.min(...points.map(p => p[1])),
        right: Math.max(...points.map(p => p[0])),
        bottom: Math.max(...points.map(p => p[1])),
    };
}

function mapped(matrix, box) {
    const corners = [[box.left, box.top], [box.right, box.bottom]];
    return boxAround(corners.map(([x, y]) => [
        matrix[0] * x + matrix[2] * y + matrix[4],
        matrix[1] * x + matrix[3] * y + matrix[5],
    ]));
}

function intersection(one, other) {
    return {
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.min(one.right, other.right),
        bottom: Math.min(one.bottom, other.bottom),
    };
}

/** Box of the end points of a path's segments; MathJax's glyphs have their extremes there. */
function boxOfPath(path) {
    const pointsOf = {M: 2, L: 2, T: 2, Q: 4, S: 4, C: 6};
    const points = [];
    let [x, y] = [0, 0];
    for (const [, command, list] of path.matchAll(/([MLHVQTCS])([^MLHVQTCSZ]*)/g)) {
        const numbers = (list.match(/-?\d*\.?\d+/g) || []).map(Number);
        const length = pointsOf[command] || 1;
        for (let i = 0; i + length <= numbers.length; i += length) {
            if (command === 'H') {
                x = numbers[i];
            } else if (command === 'V') {
                y = numbers[i];
            } else {
                [x, y] = [numbers[i + length - 2], numbers[i + length - 1]];
            }
            points.push([x, y]);
        }
    }
    return boxAround(points);
}

// ---- Walking MathJax's tree ----------------------------------------------------------------------

const rounded = x => Math.round(x * 100) / 100;
const roundedMatrix = m => m.map(x => Math.round(x * 10000) / 10000);
const number = (node, name) => Number(adaptor.getAttribute(node, name) || 0);
const viewBox = node => adaptor.getAttribute(node, 'viewBox').split(' ').map(Number);

/** A slot below nothing but these stands on the formula's own line, where what follows can move. */
const rowKinds = new Set(['math', 'mrow', 'mstyle', 'TeXAtom', 'semantics']);

class Flattener {
    constructor(glyphIndex) {
        this.glyphIndex = glyphIndex;
        this.art = {glyphs: [], bars: [], slots: []};
    }

    /** `state`: {matrix, part, clip, inRow, inside}. */
    visit(node, state) {
        const kind = adaptor.kind(node);
        if (kind === '#text' || kind === '#comment') {
            return;
        }
        const next = {...state, matrix: product(state.matrix, matrixOf(adaptor.getAttribute(node, 'transform')))};
        const mathKind = adaptor.getAttribute(node, 'data-mml-node');
        if (mathKind && !rowKinds.has(mathKind)) {
            next.inRow = false;
        }
        const fill = adaptor.getAttribute(node, 'fill');
        if (fill && fill !== 'currentColor') {
            throw new Error(`colours belong to the program: use \\part instead of "${fill}"`);
        }
        const classes = adaptor.getAttribute(node, 'class') || '';
        const part = classes.match(/part-(\S+)/);
        if (part) {
            next.part = part[1];
        }
        const slot = classes.match(/slot-(\S+)/);
        if (slot) {
            this.addSlot(slot[1], next, state.inRow);
            return; // The number that stands there in the source is only a measure of its room.
        }
        if (kind === 'svg' && state.inside) {
            this.enterClippedPart(node, next);
        }
        next.inside = true;
        if (kind === 'path') {
            this.addPath(adaptor.getAttribute(node, 'd'), next);
        } else if (kind === 'rect') {
            const box = {left: number(node, 'x'), top: number(node, 'y')};
            box.right = box.left + number(node, 'width');
            box.bottom = box.top + number(node, 'height');
            this.addBar(mapped(next.matrix, box), next.part);
        } else if (kind === 'text') {
            throw new Error(`MathJax has no outlines for "${adaptor.textContent(node)}"`);
        }
        adaptor.childNodes(node).forEach(child => this.visit(child, next));
    }

    /** The stretched pieces of tall brackets and roots: an inner <svg> that clips a long glyph. */
    enterClippedPart(node, state) {
        const [left, top, width, height] = viewBox(node);
        const [shownWidth, shownHeight] = [number(node, 'width'), number(node, 'height')];
        const [scaleX, scaleY] = [shownWidth / width, shownHeight / height];
        state.matrix = product(state.matrix, translation(number(node, 'x'), number(node, 'y')));
        state.clip = mapped(state.matrix, {left: 0, top: 0, right: shownWidth, bottom: shownHeight});
        state.matrix = product(state.matrix, [scaleX, 0, 0, scaleY, -left * scaleX, -top * scaleY]);
    }

    addPath(path, state) {
        if (!path) {
            return;
        }
        const box = mapped(state.matrix, boxOfPath(path));
        if (state.clip) {
            // What is clipped is the straight middle of a bracket: a bar.
            this.addBar(intersection(box, state.clip), state.part);
        } else {
            const glyph = {glyph: this.glyphIndex(path), matrix: roundedMatrix(state.matrix)};
            this.art.glyphs.push(state.part ? {...glyph, part: state.part} : glyph);
        }
    }

    addBar(box, part) {
        if (box.right > box.left && box.bottom > box.top) {
            const bar = {
                x: rounded(box.left),
                y: rounded(box.top),
                width: rounded(box.right - box.left),
                height: rounded(box.bottom - box.top),
            };
            this.art.bars.push(part ? {...bar, part} : bar);
        }
    }

    addSlot(id, {matrix, part}, fluid) {
        const slot = {id, x: rounded(matrix[4]), y: rounded(matrix[5]), scale: rounded(matrix[0]), fluid};
        this.art.slots.push(part ? {...slot, part} : slot);
    }
}

/** The number that stands for a slot in the LaTeX, such as "-0.00". */
function templateOf(latex, id) {
    const template = latex.split(`\\slot{${id}}{`)[1].split('}')[0];
    if (!/^[-+]?[0-9.]+$/.test(template)) {
        throw new Error(`slot "${id}" needs a plain number such as -0.00`);
    }
    return template.replace('-', '\u2212');
}

/**
 * {width, ascent, descent, glyphs, bars, slots} of one formula. `glyphIndex` gives each different
 * outline its number in the table all formulas share. Throws on what cannot be drawn.
 */
function outline(latex, display, glyphIndex) {
    const svg = adaptor.firstChild(typesetter.convert(latex, {display}));
    const [, top, width, height] = viewBox(svg);
    const flattener = new Flattener(glyphIndex);
    flattener.visit(svg, {matrix: identity, part: '', clip: null, inRow: true, inside: false});
    return {
        width: rounded(width),
        ascent: rounded(-top),
        descent: rounded(height + top),
        ...flattener.art,
        slots: flattener.art.slots.map(slot => ({...slot, template: templateOf(latex, slot.id)})),
    };
}

module.exports = {outline, texOptions};
