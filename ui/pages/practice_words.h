// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace rekindle {

/// What a fault or a mode of the practice services is called, and what it teaches.
struct PracticeWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)
public:
    /// The faults in groups, by what there is to learn from them.
    struct Group {
        QString code{}; ///< for object names
        QString title{};
        QString lesson{};
        QStringList faults{}; ///< codes
    };
    static QList<Group> groups();

    static QString faultTitle(const QString& code); ///< empty: not known here
    static QString faultLesson(const QString& code); ///< what to look at and what to do
    static QString modeTitle(const QString& code);
    static QString modeLesson(const QString& code);
};

} // namespace rekindle
