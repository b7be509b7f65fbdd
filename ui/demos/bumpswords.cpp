// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/bumpswords.h"

#include "ui/text/numbertext.h"

#include <QCoreApplication>

namespace ui {

namespace {

class BumpsWords
{
    Q_DECLARE_TR_FUNCTIONS(BumpsWords)
};

} // namespace

QString bumpsFacts(const BumpsState& state)
{
    const QString good = numberText(goodError, 2);
    const QString best = state.best == 0
        ? BumpsWords::tr("no network below %1 yet").arg(good)
        : BumpsWords::tr("fewest neurons below %1 so far: %2").arg(good, countText(state.best));
    return BumpsWords::tr("Epochs of training: %1; %2").arg(countText(state.epochs), best);
}

QString bumpsSentence(const BumpsState& state)
{
    if (state.activation == nn::Activation::identity) {
        return BumpsWords::tr("Without a bend, the sum of any number of neurons is one straight "
                              "line.");
    }
    if (state.activation == nn::Activation::step) {
        return BumpsWords::tr("A step has slope 0, so training moves none of its places: only the "
                              "weights out and the output bias.");
    }
    return {};
}

} // namespace ui
