// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The messages an ONNX file is made of, as Debian's library has them: with the types for machine
// learning, which are part of the layout of its classes. Private to the onnx_ files.
#define ONNX_ML 1
#include <onnx/onnx_pb.h>
