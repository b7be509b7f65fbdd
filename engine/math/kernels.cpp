// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/math/kernels.h"

namespace nn {

namespace baseline {
extern const Kernels kernels;
}
#ifdef NN_HAS_x86_64_v3
namespace x86_64_v3 {
extern const Kernels kernels;
}
#endif
#ifdef NN_HAS_x86_64_v4
namespace x86_64_v4 {
extern const Kernels kernels;
}
#endif

namespace {

bool is_usable(InstructionSet set)
{
    switch (set) {
    case InstructionSet::baseline:
        return true;
    case InstructionSet::x86_64_v3:
#ifdef NN_HAS_x86_64_v3
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
            && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
#else
        return false;
#endif
    case InstructionSet::x86_64_v4:
#ifdef NN_HAS_x86_64_v4
        return is_usable(InstructionSet::x86_64_v3) && __builtin_cpu_supports("avx512f")
            && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#else
        return false;
#endif
    }
    return false;
}

} // namespace

std::vector<InstructionSet> usable_instruction_sets()
{
    std::vector<InstructionSet> sets;
    for (const auto set :
         {InstructionSet::baseline, InstructionSet::x86_64_v3, InstructionSet::x86_64_v4}) {
        if (is_usable(set)) {
            sets.push_back(set);
        }
    }
    return sets;
}

const Kernels& kernels_for(InstructionSet set)
{
    switch (set) {
#ifdef NN_HAS_x86_64_v4
    case InstructionSet::x86_64_v4:
        return x86_64_v4::kernels;
#endif
#ifdef NN_HAS_x86_64_v3
    case InstructionSet::x86_64_v3:
        return x86_64_v3::kernels;
#endif
    default:
        return baseline::kernels;
    }
}

const Kernels& best_kernels()
{
    return kernels_for(usable_instruction_sets().back());
}

} // namespace nn
