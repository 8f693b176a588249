// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"

#include "commands/no_echo.h"
#include "fhir/secret_keys.h"
#include "service/messages.h"

#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// One line; of a PEM text, which has many, all up to an empty line or the end of the input. Nothing of it is shown, also
/// when it is pasted all at once.
Secret typedSecret(QTextStream& in)
{
    const NoEcho quiet;
    QByteArray typed;
    for (;;) {
        QString line = in.readLine();
        const bool first = typed.isEmpty();
        if (line.isEmpty() && (!first || in.atEnd() || line.isNull())) {
            break;
        }
        typed += (first ? QByteArray() : QByteArray("\n")) + line.toUtf8();
        line.fill(u'\0');
        if (!typed.startsWith("-----BEGIN ")) {
            break;
        }
    }
    return Secret(std::move(typed));
}

} // namespace

Context::Context(QTextStream& input, QTextStream& output, QTextStream& errors, Workspace::Options given)
    : in(input)
    , out(output)
    , err(errors)
    , options(std::move(given))
{
    if (!options.network) {
        options.network = makeNetwork;
    }
}

Workspace* Context::workspace(Need need)
{
    if (m_workspace) {
        return m_workspace.get();
    }
    auto opened = Workspace::open(options, need == Need::Watch ? Workspace::Mode::Write : Workspace::Mode::Read);
    if (!opened && opened.error().code == Errc::InUse) {
        opened = Workspace::open(options, Workspace::Mode::ReadOnly);
    }
    if (!opened) {
        report(opened.error());
        return nullptr;
    }
    m_workspace = std::move(*opened);
    if (const auto why = m_workspace->notKept()) {
        const ExitCode before = exit; // what can be measured is measured, and said not to be kept
        report(*why, before);
    }
    return m_workspace.get();
}

std::optional<QJsonObject> Context::carryOut(const QString& verb, const QJsonObject& arguments)
{
    Workspace* opened = workspace(Need::Read);
    if (!opened) {
        return std::nullopt;
    }
    VerbAnswer answer = [&]() -> VerbAnswer {
        const auto taken = opened->takeOver();
        if (taken) {
            return verbNamed(verb)->work(opened->verbPorts(), arguments);
        }
        if (taken.error().code != Errc::InUse) {
            return fail(taken.error());
        }
        auto there = opened->verbs().ask(opened->storePath(), {randomUuid(), verb, arguments}, stop);
        const bool nobody =
            !there && there.error().code == Errc::NotFound && there.error().subject == opened->storePath();
        return nobody ? VerbAnswer(fail(taken.error())) : there; // held by something that takes no requests
    }();
    if (!answer) {
        report(answer.error(), answer.error().code == Errc::Invalid ? ExitCode::Usage : ExitCode::Problem);
        return std::nullopt;
    }
    return *answer;
}

std::optional<Pair> Context::pairNamed(Workspace& workspace, const QString& name)
{
    const auto pairs = workspace.pairStore().pairs();
    if (!pairs) {
        report(pairs.error());
        return std::nullopt;
    }
    for (const Pair& pair : *pairs) {
        if (pair.name == name || pair.id.value == name) {
            return pair;
        }
    }
    report(Error{Errc::NotFound, name}, ExitCode::Usage);
    return std::nullopt;
}

bool Context::askSecrets(Workspace& workspace, const Pair& pair)
{
    if (!ask) {
        return true;
    }
    for (const SecretKey& key : neededSecrets(pair)) {
        if (const auto known = workspace.secrets().read(key); known && *known) {
            continue;
        }
        err << pair.name << ", " << key.role << ": ";
        err.flush();
        const Secret secret = typedSecret(in);
        err << '\n';
        if (secret.isEmpty()) {
            report(Error{Errc::Secret, pair.name, u"no secret was given for "_s + key.role}, ExitCode::NotMeasured);
            return false;
        }
        if (const auto kept = workspace.secrets().write(key, secret); !kept) {
            report(kept.error());
            return false;
        }
    }
    return true;
}

void Context::report(const Error& error, ExitCode code)
{
    exit = code;
    if (json) {
        err << QJsonDocument(QJsonObject{{u"error"_s, codeName(error.code)},
                                         {u"subject"_s, error.subject},
                                         {u"detail"_s, error.detail},
                                         {u"sentence"_s, messages::sentence(error)}})
                   .toJson(QJsonDocument::Compact)
            << '\n';
        return;
    }
    err << messages::sentence(error) << '\n';
    if (const QString remedy = messages::remedy(error); !remedy.isEmpty()) {
        err << remedy << '\n';
    }
    if (!error.detail.isEmpty()) {
        err << "  (" << error.subject << ": " << error.detail << ")\n";
    }
}

void Context::print(const QJsonObject& object)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    out.flush();
}

} // namespace rekindle
