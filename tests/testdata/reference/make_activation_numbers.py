#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes values and slopes of the activations, worked out with 400 digits, to activations.json:
name, z, value, slope, and how much value and slope change for a relative change of z (z f'(z)/f(z)),
because no function can be better than the rounding of its argument.

Run it with Debian's python3-mpmath: ./make_activation_numbers.py > activations.json
"""
import json

from mpmath import cosh, diff, erfc, exp, expm1, log1p, mp, mpf, pi, sqrt, tanh

mp.dps = 400
LEAK = mpf(1) / 100
ZERO, ONE = mpf(0), mpf(1)


def distribution(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def density(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


FUNCTIONS = {
    "identity": (lambda z: z, lambda z: ONE),
    "step": (lambda z: ONE if z > 0 else ZERO, lambda z: ZERO),
    "sigmoid": (lambda z: 1 / (1 + exp(-z)), lambda z: exp(-abs(z)) / (1 + exp(-abs(z))) ** 2),
    "tanh": (tanh, lambda z: 1 / cosh(z) ** 2 if abs(z) < 1000 else ZERO),
    "relu": (lambda z: max(z, ZERO), lambda z: ONE if z > 0 else ZERO),
    "leaky-relu": (lambda z: z if z > 0 else LEAK * z, lambda z: ONE if z > 0 else LEAK),
    "elu": (lambda z: z if z > 0 else expm1(z), lambda z: ONE if z > 0 else exp(z)),
    "softplus": (lambda z: max(z, ZERO) + log1p(exp(-abs(z))), lambda z: 1 / (1 + exp(-z))),
    "gelu": (lambda z: z * distribution(z), lambda z: distribution(z) + z * density(z)),
}
SMOOTH = ("sigmoid", "tanh", "elu", "softplus", "gelu")


def condition(function, z):
    value = function(z)
    if z == 0 or value == 0:
        return 1.0
    return float(abs(z * diff(function, z, h=mpf(10) ** -100) / value))


def as_double(number):
    return float(number)  # Rounds correctly, to infinity and to 0 where it has to.


rows = []
for name, (function, slope) in FUNCTIONS.items():
    for z in (0, 1e-30, 1e-3, 0.5, 1, 3, 8, 20, 40, 745, 1e300):
        for signed in ((z, -z) if z else (0.0,)):
            exact = mpf(signed)
            huge = abs(signed) > 1000
            if huge and name in SMOOTH:
                value = exact if signed > 0 and name in ("elu", "softplus", "gelu") else \
                    {"sigmoid": ONE if signed > 0 else ZERO, "tanh": mpf(1 if signed > 0 else -1),
                     "elu": -ONE}.get(name, ZERO)
                derivative = ONE if signed > 0 and name in ("elu", "softplus", "gelu") else ZERO
            else:
                value, derivative = function(exact), slope(exact)
            smooth = name in SMOOTH and not huge
            rows.append([
                name, float(signed), as_double(value), as_double(derivative),
                condition(function, exact) if smooth else 1.0,
                condition(slope, exact) if smooth else 1.0])

print("[")
print(",\n".join(json.dumps(row) for row in rows))
print("]")
