// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>
#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;
QT_END_NAMESPACE

namespace rekindle {

class Language;

/// The help beside the work: topics, their text, a search through all of them and the way back. Shows only what is compiled
/// in; a link that leads out of it opens nothing. Stays open while the window is used.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const Language& language, Theme& theme, QWidget* parent);

    void showTopic(const QString& topic);
    QString currentTopic() const { return m_topic; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void open(const QString& topic);
    void back();
    void search();
    void mark();
    void nextHit();
    void render();
    void retranslate();

    const Language& m_language;
    Theme& m_theme;
    QString m_topic{};
    QStringList m_visited{};
    QLineEdit* m_search{};
    QListWidget* m_topics{};
    QTextBrowser* m_text{};
    QPushButton* m_back{};
    QLabel* m_none{};
};

} // namespace rekindle
