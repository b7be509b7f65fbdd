// SPDX-License-Identifier: GPL-3.0-or-later
// Says formulas in words, for those who hear the page. English is made by rule and mended by hand;
// languages the rules do not speak well have their whole table written by hand.
'use strict';

const {mathjax} = require('mathjax-full/js/mathjax.js');
const {TeX} = require('mathjax-full/js/input/tex.js');
const {SerializedMmlVisitor} = require('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js');
const {STATE} = require('mathjax-full/js/core/MathItem.js');
const speechRules = require('speech-rule-engine');
const {texOptions} = require('./outline.js');

const parser = mathjax.document('', {InputJax: new TeX(texOptions)});
const visitor = new SerializedMmlVisitor();

/** What the rules say, and what a teacher would say instead. */
const repairs = [
    [/\bnormal (?=[A-Z])/g, 'capital '],
    [/\balmost equals\b/g, 'is approximately'],
    [/\bleft arrow\b/g, 'becomes'],
    [/\bl n (?:of )?/g, 'the natural logarithm of '],
    [/\b(?:the )?hyperbolic tangent of\b/g, 'tanh of'],
    [/\bnegative (?!\d)/g, 'minus '],
    // Two indices of one letter, never a number.
    [/\bsub (\d)(\d)\b/g, 'sub $1 $2'],
    [/\bprime times z\b/g, 'prime of z'],
    [/\bsigma times open paren\b/g, 'sigma of open paren'],
    [/\bof open paren (slot\w+slot) close paren/g, 'of $1'],
    // A sign after a word in \text{} is taken for one before a number.
    [/\b(\w+) positive (?=\d)/g, '$1 plus '],
    [/ (\d) cases Case /g, ', $1 cases, case '],
    [/ Case (?=\d)/g, ', case '],
];

/** A letter sequence the rules speak as it is, to be found again in the sentence. */
const marker = id => `slot${id}slot`;

/** The words for `latex`; the present value of a slot goes where "{id}" stands. */
function spoken(latex) {
    const ids = [...latex.matchAll(/\\slot\{(\w+)\}/g)].map(match => match[1]);
    const words = latex.replace(/\\slot\{(\w+)\}\{[^}]*\}/g, (_, id) => `\\text{${marker(id)}}`);
    const mathml = visitor.visitTree(parser.convert(words, {display: true, end: STATE.CONVERT}));
    const sentence = repairs.reduce(
        (text, [wrong, right]) => text.replace(wrong, right), speechRules.toSpeech(mathml));
    return ids.reduce((text, id) => text.replace(new RegExp(marker(id), 'g'), `{${id}}`), sentence);
}

/** To be awaited once before spoken(). */
async function prepareSpeech() {
    await speechRules.setupEngine({locale: 'en', domain: 'clearspeak', modality: 'speech', markup: 'none'});
    await speechRules.engineReady();
}

module.exports = {prepareSpeech, spoken};
