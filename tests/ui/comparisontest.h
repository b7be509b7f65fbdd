// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/metrics.h"
#include "ui/labs/comparisonpanel.h"

#include <QAbstractItemView>

#include "tests/ui/playgroundtest.h"

/// A run of a setup on its own, by the engine alone.
struct Alone
{
    explicit Alone(const ui::PlaygroundSetup& setup, const nn::PlanePoints& all)
        : points(ui::split(all, setup, ui::AnswerKind::Classes))
        , topology(ui::topologyOf(setup, ui::AnswerKind::Classes))
        , training(nn::make_plane_dataset(points.training, setup.features))
        , test(nn::make_plane_dataset(points.test, setup.features))
        , options(ui::optionsOf(setup, ui::AnswerKind::Classes))
        , trainer(std::move(
              *nn::Trainer::make(topology, ui::startOf(setup, topology), training, options)
          ))
    { }

    const nn::Parameters& after(std::size_t epochs)
    {
        while (trainer.epoch() < epochs) {
            trainer.run_epoch();
        }
        return trainer.parameters();
    }
    double testLoss() const
    {
        return nn::evaluate(topology, trainer.parameters(), test, options.loss).mean_loss;
    }

    ui::SplitPoints points;
    nn::Topology topology;
    nn::Dataset training;
    nn::Dataset test;
    nn::TrainOptions options;
    nn::Trainer trainer;
};

/// Two runs in the playground in a window, and hands for them.
class ComparisonTest : public PlaygroundTest
{
    Q_OBJECT

protected:
    ui::Comparison& comparison() { return m_page->comparison(); }
    ui::ComparisonPanel& panel() { return *part<ui::ComparisonPanel>(); }
    QString sentence() { return panel().sentence(); }
    std::size_t epochOfB() { return comparison().documentB().numbers().epoch; }
    const nn::Parameters& numbersOfB() { return *comparison().documentB().numbers().parameters; }
    const nn::Parameters& numbersOfA() { return *document().numbers().parameters; }
    ui::PlaygroundSetup setupOfB() { return comparison().documentB().setup(); }
    void turnOn();
    void choose(QComboBox* box, const QString& text);
    bool restTogether();
    bool trainsTo(std::size_t epoch);
};
