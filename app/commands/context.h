// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/exit_code.h"
#include "commands/output.h"
#include "core/result.h"
#include "fhir/endpoint.h"
#include "service/language.h"
#include "workspace.h"

#include <CLI/CLI.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <functional>
#include <memory>

namespace rekindle {

/// What the verbs share: streams, global options, and the workspace, opened when a verb first needs it. Tests give it
/// streams of their own.
class Context
{
public:
    Context(QTextStream& in, QTextStream& out, QTextStream& err, Workspace::Options options);

    QTextStream& in;
    Output out;
    Output err;
    Workspace::Options options{};
    Language language{};
    bool json{false};
    bool ask{false}; ///< secrets are asked for and kept for this run only
    std::stop_token stop{}; ///< set by Ctrl+C
    ExitCode exit{ExitCode::Good};

    /// Opens the store and everything above it. Read: without its lock. Watch: holding it, or showing what the process
    /// stores that does. On failure the reason is printed, the exit code set, and nullptr returned.
    enum class Need { Read, Watch };
    Workspace* workspace(Need need);

    /// Has a verb of verbs.h carried out: by the process that holds the store, or here where none does. On failure the
    /// reason is printed, the exit code set, and nullopt returned.
    std::optional<QJsonObject> carryOut(const QString& verb, const QJsonObject& arguments);

    /// The stored pair of that name or id; prints the reason and sets the exit code when there is none.
    std::optional<Pair> pairNamed(Workspace& workspace, const QString& name);

    /// With --ask: asks for every secret that the pair's sign-ins need and none is known for; kept in memory only.
    /// False: standard input ended or an empty line was given; the reason is printed and the exit code set.
    bool askSecrets(Workspace& workspace, const Pair& pair);

    /// Prints sentence and remedy (or one JSON object) to err and sets the exit code; by default that of the error.
    void report(const Error& error) { report(error, exitCodeOf(error)); }
    void report(const Error& error, ExitCode code);
    /// The same in other words than those of the error.
    void report(const Error& error, ExitCode code, const QStringList& sentences);
    void print(const QJsonObject& json);
    /// JSON as a terminal may be sent it: what would steer one is escaped.
    static QString safeJson(const QJsonDocument& json, QJsonDocument::JsonFormat format = QJsonDocument::Compact);

private:
    std::unique_ptr<Workspace> m_workspace{};
};

inline QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

// One function a verb; each adds its subcommand with help and example.
void addPairCommand(CLI::App& app, Context& context);
void addSecretCommand(CLI::App& app, Context& context);
void addStatusCommand(CLI::App& app, Context& context);
void addWatchCommand(CLI::App& app, Context& context);
void addLagCommand(CLI::App& app, Context& context);
void addLossCommand(CLI::App& app, Context& context);
void addProtectionCommand(CLI::App& app, Context& context);
void addTimelineCommand(CLI::App& app, Context& context);
void addSandboxCommand(CLI::App& app, Context& context);
void addReplayCommand(CLI::App& app, Context& context);
void addSettingsCommand(CLI::App& app, Context& context);

/// Parses and runs one command line (without the program's name). Returns the process's exit code.
int runCtl(const QStringList& arguments, Context& context);

} // namespace rekindle
