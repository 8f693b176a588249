// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/context.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

namespace rekindle {

/// Runs verbs in-process against a store in a temporary folder, without a keychain.
class CtlRun
{
public:
    struct Outcome {
        int code{};
        QString out{};
        QString err{};
        QJsonObject json(qsizetype line = 0) const
        {
            const QStringList lines = out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            return QJsonDocument::fromJson(lines.value(line).toUtf8()).object();
        }
    };

    QString storePath() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }

    Outcome run(const QStringList& arguments, const QString& input = {}, std::stop_token stop = {},
                HttpTransport* http = nullptr)
    {
        QString inText = input;
        Outcome outcome;
        QTextStream in(&inText, QIODevice::ReadOnly);
        QTextStream out(&outcome.out, QIODevice::WriteOnly);
        QTextStream err(&outcome.err, QIODevice::WriteOnly);
        Context context(in, out, err, {.storePath = storePath(), .keychain = false, .http = http});
        context.stop = std::move(stop);
        outcome.code = runCtl(arguments, context);
        return outcome;
    }

    QString file(const QString& name, const QByteArray& content) const
    {
        QFile target(m_folder.filePath(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(target.fileName()));
        }
        return target.fileName();
    }
    QString folder() const { return m_folder.path(); }

    /// A fresh store for the next test.
    void forget() const
    {
        for (const char* ending : {"", "-wal", "-shm", ".books", ".books-wal", ".books-shm"}) {
            QFile::remove(storePath() + QLatin1String(ending));
        }
    }

private:
    QTemporaryDir m_folder{};
};

} // namespace rekindle
