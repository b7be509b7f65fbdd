// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkspeech.h"

#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct NetworkSpeech
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSpeech)
};

QString withFrozen(const NetworkPicture& picture, const NetworkPart& part, const QString& sentence)
{
    //: Said of a weight or a bias that training leaves as it is
    return picture.isFrozen(part) ? NetworkSpeech::tr("%1, frozen").arg(sentence) : sentence;
}

QString neuronSentence(const NetworkPicture& picture, const NetworkPart& part)
{
    const PictureNeuron& neuron = picture.neuron(part);
    QString sentence = neuronName(picture, part.column, part.neuron);
    if (neuron.text == QLatin1String("?")) {
        sentence = NetworkSpeech::tr("%1, not known yet").arg(sentence);
    } else if (!neuron.text.isEmpty()) {
        sentence = NetworkSpeech::tr("%1, %2").arg(sentence, neuron.text);
    }
    if (neuron.bias) {
        const QString bias = signedText(*neuron.bias, picture.decimals);
        sentence = NetworkSpeech::tr("%1, bias %2").arg(sentence, bias);
    }
    return withFrozen(picture, part, sentence);
}

} // namespace

QString neuronName(const NetworkPicture& picture, int column, int neuron)
{
    const int last = static_cast<int>(picture.columns.size()) - 1;
    if (column == 0) {
        return NetworkSpeech::tr("input %1").arg(neuron + 1);
    }
    if (column == last) {
        return picture.columns.back().neurons.size() == 1
            ? NetworkSpeech::tr("output")
            : NetworkSpeech::tr("output neuron %1").arg(neuron + 1);
    }
    return last == 2
        ? NetworkSpeech::tr("hidden neuron %1").arg(neuron + 1)
        : NetworkSpeech::tr("neuron %1 of hidden layer %2").arg(neuron + 1).arg(column);
}

QString spokenName(const NetworkPicture& picture, const NetworkPart& part)
{
    if (!picture.contains(part)) {
        return {};
    }
    if (part.kind == PartKind::Neuron) {
        return neuronSentence(picture, part);
    }
    const QString from = neuronName(picture, part.column - 1, part.source);
    const QString to = neuronName(picture, part.column, part.neuron);
    const std::optional<double> weight = picture.edge(part).weight;
    if (!weight) {
        return NetworkSpeech::tr("connection from %1 to %2").arg(from, to);
    }
    const QString sentence = NetworkSpeech::tr("weight from %1 to %2, %3")
                                 .arg(from, to, signedText(*weight, picture.decimals));
    return withFrozen(picture, part, sentence);
}

QString spokenBias(const NetworkPicture& picture, const NetworkPart& neuron)
{
    if (!picture.contains(neuron) || !picture.neuron(neuron).bias) {
        return {};
    }
    const QString bias = signedText(*picture.neuron(neuron).bias, picture.decimals);
    const QString sentence = NetworkSpeech::tr("bias of %1, %2")
                                 .arg(neuronName(picture, neuron.column, neuron.neuron), bias);
    return withFrozen(picture, neuron, sentence);
}

QString spokenGaps(const NetworkPicture& picture, const NetworkLayout& layout)
{
    QStringList sentences;
    for (const LayoutGap& gap : layout.gaps) {
        const QString first = neuronName(picture, gap.column, gap.first);
        const QString last = neuronName(picture, gap.column, gap.first + gap.count - 1);
        sentences.append(NetworkSpeech::tr("Not shown: %1 to %2, %3 in all.")
                             .arg(first, last, countText(gap.count)));
    }
    return joinedSentences(sentences);
}

} // namespace ui
