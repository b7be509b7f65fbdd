#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains small networks with PyTorch in double precision and writes every number that goes in and
comes out to training.json, in the layouts of the engine: weights [inputs x outputs], those of a
convolution [window row, window column, input channel] x channel, images [height, width, channel].

Run it with Debian's python3-torch: ./make_training_numbers.py > training.json
"""
import json
import math

import torch

torch.set_default_dtype(torch.float64)

ACTIVATIONS = {
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky-relu": lambda z: torch.nn.functional.leaky_relu(z, 0.01),
    "elu": torch.nn.functional.elu,
    "softplus": torch.nn.functional.softplus,
    "gelu": torch.nn.functional.gelu,
    "softmax": lambda z: torch.softmax(z, dim=1),
}


def parameter_shapes(case):
    """Shapes in PyTorch's layout, weight and bias for each layer that has them."""
    height, width, channels = case["input"]
    shapes = []
    for layer in case["layers"]:
        if layer["kind"] == "dense":
            shapes.append(((layer["neurons"], height * width * channels), (layer["neurons"],)))
            height, width, channels = 1, 1, layer["neurons"]
        elif layer["kind"] == "convolution":
            window, count = layer["window"], layer["channels"]
            shapes.append(((count, channels, window, window), (count,)))
            height = (height + 2 * layer["padding"] - window) // layer["stride"] + 1
            width = (width + 2 * layer["padding"] - window) // layer["stride"] + 1
            channels = count
        elif layer["kind"] == "pooling":
            height = (height - layer["window"]) // layer["stride"] + 1
            width = (width - layer["window"]) // layer["stride"] + 1
    return shapes


def to_engine(tensor):
    if tensor.dim() == 4:
        return tensor.permute(2, 3, 1, 0).reshape(-1).tolist()
    return (tensor.t() if tensor.dim() == 2 else tensor).reshape(-1).tolist()


def short(tensor):
    """Numbers that take few digits to write down, and mean the same in both programs."""
    return torch.round(tensor * 1024) / 1024


def forward(case, parameters, rows):
    """Activations of the last layer, and its z."""
    height, width, channels = case["input"]
    x = rows.reshape(-1, height, width, channels).permute(0, 3, 1, 2)
    remaining = list(parameters)
    z = x
    for layer in case["layers"]:
        if layer["kind"] == "dense":
            if x.dim() == 4:  # The engine's order of numbers, not PyTorch's.
                x = x.permute(0, 2, 3, 1).flatten(1)
            z = torch.nn.functional.linear(x, remaining.pop(0), remaining.pop(0))
        elif layer["kind"] == "convolution":
            z = torch.nn.functional.conv2d(
                x, remaining.pop(0), remaining.pop(0),
                stride=layer["stride"], padding=layer["padding"])
        else:
            x = torch.nn.functional.max_pool2d(x, layer["window"], layer["stride"])
            continue
        x = ACTIVATIONS[layer["activation"]](z)
    return x, z


def loss_of(case, parameters, rows, targets):
    a, z = forward(case, parameters, rows)
    if case["loss"] == "squared-error":
        return torch.nn.functional.mse_loss(a, targets)
    if case["loss"] == "binary-cross-entropy":
        return torch.nn.functional.binary_cross_entropy_with_logits(z, targets)
    return torch.nn.functional.cross_entropy(z, targets)


def make_optimizer(case, parameters):
    spec = case["optimizer"]
    rate = case["learning_rate"]
    groups = [
        {"params": [p for p in parameters if p.dim() > 1], "weight_decay": spec.get("l2", 0)},
        {"params": [p for p in parameters if p.dim() == 1], "weight_decay": 0},
    ]
    if spec["kind"] == "adam":
        return torch.optim.Adam(groups, lr=rate, betas=(spec["beta1"], spec["beta2"]),
                                eps=spec["epsilon"])
    return torch.optim.SGD(groups, lr=rate, momentum=spec.get("momentum", 0),
                           nesterov=spec["kind"] == "nesterov")


def run(case):
    torch.manual_seed(20)
    input_count = math.prod(case["input"])
    output_count = case["layers"][-1]["neurons"]
    inputs = short(torch.rand(case["count"], input_count) * 2 - 1)
    inputs[torch.rand(inputs.shape) < 0.3] = 0
    if case["loss"] == "cross-entropy":
        labels = torch.randint(output_count, (case["count"],))
        targets = torch.nn.functional.one_hot(labels, output_count).to(torch.float64)
    else:
        targets = short(torch.rand(case["count"], output_count))
    parameters = []
    for weight, bias in parameter_shapes(case):
        fan_in = math.prod(weight[1:])
        parameters.append(short(torch.randn(weight) / math.sqrt(fan_in)).requires_grad_())
        parameters.append(short(torch.randn(bias) * 0.1).requires_grad_())

    def now():
        return [number for p in parameters for number in to_engine(p.detach())]

    initial = now()
    optimizer = make_optimizer(case, parameters)
    l1 = case["optimizer"].get("l1", 0)
    steps, losses = [], []
    for first in range(0, case["count"] * case["epochs"], case["batch_size"]):
        epoch, first = divmod(first, case["count"])
        rows = slice(first, min(first + case["batch_size"], case["count"]))
        optimizer.zero_grad()
        loss = loss_of(case, parameters, inputs[rows], targets[rows])
        loss.backward()
        for p in parameters:
            if p.dim() > 1:
                p.grad += l1 * torch.sign(p.detach())
        optimizer.step()
        steps.append(now())
        losses.append(loss.item())
    return {
        **case,
        "inputs": inputs.reshape(-1).tolist(),
        "targets": targets.reshape(-1).tolist(),
        "initial": initial,
        "losses": losses,
        "after_step": steps[0],
        "after_last": steps[-1],
    }


def dense(neurons, activation):
    return {"kind": "dense", "neurons": neurons, "activation": activation}


def convolution(channels, window, stride, padding, activation):
    return {"kind": "convolution", "channels": channels, "window": window, "stride": stride,
            "padding": padding, "activation": activation}


def cases():
    optimizers = {
        "sgd": {"kind": "sgd"},
        "momentum": {"kind": "momentum", "momentum": 0.8},
        "nesterov": {"kind": "nesterov", "momentum": 0.8},
        "adam": {"kind": "adam", "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-6},
    }
    for name in list(optimizers):
        optimizers[name + " l2"] = {**optimizers[name], "l2": 0.03}
    optimizers["sgd l1"] = {"kind": "sgd", "l1": 0.02}
    networks = {
        "tanh": ([1, 1, 3], [dense(4, "tanh"), dense(2, "sigmoid")], "squared-error"),
        "sigmoid": ([1, 1, 3], [dense(3, "sigmoid"), dense(2, "sigmoid")],
                    "binary-cross-entropy"),
        "softmax": ([1, 1, 65], [dense(3, "relu"), dense(3, "softmax")], "cross-entropy"),
        "convolutional": (
            [6, 5, 2],
            [convolution(3, 3, 1, 1, "relu"), {"kind": "pooling", "window": 2, "stride": 2},
             convolution(2, 2, 1, 1, "gelu"), dense(3, "softmax")],
            "cross-entropy"),
    }
    for network, (shape, layers, loss) in networks.items():
        for name, optimizer in optimizers.items():
            yield {
                "name": f"{network}, {name}", "input": shape, "layers": layers, "loss": loss,
                "optimizer": optimizer, "learning_rate": 0.05, "batch_size": 4, "count": 10,
                "epochs": 1}
    for activation in ("leaky-relu", "elu", "softplus", "gelu", "identity"):
        yield {
            "name": activation, "input": [1, 1, 3],
            "layers": [dense(4, activation), dense(2, "identity")], "loss": "squared-error",
            "optimizer": {"kind": "sgd"}, "learning_rate": 0.1, "batch_size": 5, "count": 10,
            "epochs": 1}


def rounded(value):
    """13 digits are more than the comparison looks at."""
    if isinstance(value, float):
        return float(f"{value:.12e}")
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return value


print("[")
for number, case in enumerate(cases()):
    text = ",\n ".join(f"{json.dumps(key)}: {json.dumps(rounded(value))}"
                       for key, value in run(case).items())
    print(("," if number else "") + "{" + text + "}")
print("]")
