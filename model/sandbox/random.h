// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cmath>

namespace rekindle {

/// Numbers that look random and are the same for the same seed on every platform (SplitMix64), which the distributions of
/// <random> do not promise. A value: a copy goes on alike. Not thread-safe.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 <= x < 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// 0 <= x < n; 0 when n is not positive.
    qint64 below(qint64 n) { return n <= 0 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(n)); }

    /// The gap between two events of a Poisson process with that mean.
    double exponential(double mean) { return -std::log1p(-unit()) * mean; }

    /// 36 characters, as a server assigns ids.
    QByteArray uuid()
    {
        const QByteArray high = QByteArray::number(next(), 16).rightJustified(16, '0');
        const QByteArray low = QByteArray::number(next(), 16).rightJustified(16, '0');
        return high.left(8) + '-' + high.mid(8, 4) + "-4" + high.mid(13, 3) + "-a" + low.mid(1, 3) + '-'
               + low.mid(4, 12);
    }

private:
    quint64 m_state;
};

} // namespace rekindle
