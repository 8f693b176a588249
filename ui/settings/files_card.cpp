// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/files_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(SettingsControl::Place::Kind kind)
{
    switch (kind) {
    case SettingsControl::Place::Kind::Store: return u"store"_s;
    case SettingsControl::Place::Kind::Settings: return u"settings"_s;
    case SettingsControl::Place::Kind::Log: return u"log"_s;
    }
    return {};
}

void openFolderOf(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace

FilesCard::FilesCard(SettingsControl& control, QWidget* parent)
    : SettingsCard(parent, u"filesCard"_s)
    , m_control(control)
{
    for (const SettingsControl::Place& place : control.places()) {
        addPlace(place);
    }
    m_save = parts::button(this, "plain", u"saveDiagnosticsButton"_s);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->addWidget(m_save);
    row->addStretch(1);
    addWide(line);
    m_hint = parts::sentence(this, "small");
    addWide(m_hint);
    connect(m_save, &QPushButton::clicked, this, &FilesCard::askWhere);
    retranslate();
}

void FilesCard::addPlace(const SettingsControl::Place& place)
{
    auto* path = new QLineEdit(QDir::toNativeSeparators(place.path), this);
    path->setObjectName(codeOf(place.kind) + u"Path"_s);
    path->setReadOnly(true);
    path->setLayoutDirection(Qt::LeftToRight);
    path->setCursorPosition(0);
    auto* open = parts::button(this, "plain", codeOf(place.kind) + u"FolderButton"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(path, 1);
    line->addWidget(open);
    m_lines.append({place, addRow(line, path), open});
    connect(open, &QPushButton::clicked, this, [file = place.path] { openFolderOf(file); });
}

void FilesCard::askWhere()
{
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"), QDir::homePath());
    dialog->setObjectName(u"diagnosticsDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"rekindle-diagnostics.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FilesCard::saveDiagnostics);
    dialog->open();
}

void FilesCard::saveDiagnostics(const QString& path)
{
    m_save->setEnabled(false);
    setResult(tr("The diagnostics are being collected…"));
    m_control.saveDiagnostics(path).then(this, [this, path](const Result<void>& saved) {
        m_save->setEnabled(true);
        setResult(saved ? tr("Saved as %1.").arg(messages::isolated(QDir::toNativeSeparators(path)))
                        : messages::paragraph({messages::sentence(saved.error()), messages::remedy(saved.error())}));
    });
}

void FilesCard::retranslate()
{
    setHeading(tr("Files"));
    for (const Line& line : std::as_const(m_lines)) {
        QString name;
        switch (line.place.kind) {
        case SettingsControl::Place::Kind::Store: name = tr("Pairs, samples and incidents"); break;
        case SettingsControl::Place::Kind::Settings: name = tr("Language and theme"); break;
        case SettingsControl::Place::Kind::Log: name = tr("Log"); break;
        }
        setRow(line.row, name);
        parts::setText(line.open, tr("Open folder"));
        line.open->setAccessibleDescription(name);
    }
    parts::setText(m_save, tr("Save diagnostics…"));
    m_hint->setText(tr("One file for a support case: versions, settings and the last readings as codes and numbers. It "
                       "holds no secrets, no names and no addresses."));
}

} // namespace rekindle
