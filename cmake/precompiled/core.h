// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the engine, the services and their tests. See cmake/precompiled.cmake.
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <tl/expected.hpp>
