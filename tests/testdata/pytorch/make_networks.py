#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports networks as PyTorch does, one ONNX file each, and writes what they answer to answers.json:
the probabilities of the classes, or whatever the last activation makes of the picture or point.

Run it in this folder with Debian's python3-torch: ./make_networks.py
"""
import json

import torch
from torch import nn

# Whoever reads the answers has to make the same picture: a rule is shorter than 784 numbers.
PICTURE = torch.tensor([(37 * i % 101) / 100 for i in range(784)]).reshape(1, 1, 28, 28)
POINT = torch.tensor([[0.75, -1.5]])


class Classifier(nn.Module):
    """As most tutorials write it: a class whose forward() reshapes by view()."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(784, 6)
        self.output = nn.Linear(6, 10)

    def forward(self, x):
        x = x.view(x.size(0), -1)
        x = torch.relu(self.hidden(x))
        return torch.log_softmax(self.output(x), dim=1)


def on_the_plane(activation):
    return nn.Sequential(nn.Linear(2, 3), activation, nn.Linear(3, 1), nn.Sigmoid())


NETWORKS = {
    "perceptron": (nn.Sequential(nn.Flatten(), nn.Linear(784, 6), nn.ReLU(), nn.Linear(6, 10), nn.Softmax(dim=1)), PICTURE),
    "classifier": (Classifier(), PICTURE),
    "logits": (nn.Sequential(nn.Flatten(), nn.Linear(784, 6), nn.Tanh(), nn.Linear(6, 10)), PICTURE),
    "convolutional": (
        nn.Sequential(
            nn.Conv2d(1, 2, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(2, 3, 5, stride=2), nn.BatchNorm2d(3), nn.GELU(),
            nn.Dropout(0.3), nn.Flatten(), nn.Linear(75, 6), nn.ELU(), nn.Linear(6, 10), nn.Softmax(dim=1),
        ),
        PICTURE,
    ),
    "sigmoid": (on_the_plane(nn.Sigmoid()), POINT),
    "tanh": (on_the_plane(nn.Tanh()), POINT),
    "leaky-relu": (on_the_plane(nn.LeakyReLU(0.01)), POINT),
    "softplus": (on_the_plane(nn.Softplus()), POINT),
    "gelu": (on_the_plane(nn.GELU()), POINT),
}


def main():
    torch.manual_seed(2026)
    answers = {}
    for name, (network, example) in NETWORKS.items():
        network.eval()
        torch.onnx.export(
            network, example, f"{name}.onnx", input_names=["input"], dynamic_axes={"input": {0: "batch"}}
        )
        with torch.no_grad():
            answer = network(example)[0]
        answers[name] = (answer.exp() if name == "classifier" else answer).tolist()
    with open("answers.json", "w", encoding="utf-8") as file:
        json.dump(answers, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
