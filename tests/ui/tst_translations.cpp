// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source{};
    bool plural{false};
    bool finished{true};
    QStringList forms{};
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1) {
            messages.append(readMessage(xml));
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(u"%\\d|%L?n"_s);
    QStringList found;
    auto match = form.globalMatch(text);
    while (match.hasNext()) {
        found << match.next().captured();
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguageIsCompleteAndSound_data();
    void everyLanguageIsCompleteAndSound();
    void everyLanguageHasTheSameTexts();
    void theTextsOfQtInThaiAreSound();
};

void TestTranslations::everyLanguageIsCompleteAndSound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms"); // as Qt counts them, not as CLDR does
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
    QTest::newRow("th") << u"th"_s << 1;
    QTest::newRow("ar") << u"ar"_s << 6;
}

void TestTranslations::everyLanguageIsCompleteAndSound()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto messages = read(QStringLiteral(REKINDLE_TRANSLATIONS "/rekindle_%1.ts").arg(language));
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        const QByteArray what = message.source.toUtf8();
        if (message.source == u"QT_LAYOUT_DIRECTION"_s) {
            const bool mirrored = QLocale(language).textDirection() == Qt::RightToLeft;
            QCOMPARE(message.forms, QStringList(mirrored ? u"RTL"_s : u"LTR"_s));
        }
        QVERIFY2(message.finished, what.constData());
        QVERIFY2(message.forms.size() == (message.plural ? pluralForms : 1), what.constData());
        for (int i = 0; i < message.forms.size(); ++i) {
            const QString& form = message.forms.at(i);
            QVERIFY2(!form.trimmed().isEmpty(), what.constData());
            QVERIFY2(!form.contains(u"..."_s), what.constData());
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(form);
            if (message.plural && language == u"ar"_s && i < 3) {
                // None, one and two are said by the word alone.
                for (const QString& count : {u"%n"_s, u"%Ln"_s}) {
                    wanted.removeAll(count);
                    found.removeAll(count);
                }
            }
            QVERIFY2(wanted == found, QByteArray(what + " -> " + form.toUtf8()).constData());
        }
        QVERIFY2(!message.source.contains(u"..."_s), what.constData());
    }
}

void TestTranslations::everyLanguageHasTheSameTexts()
{
    const QString folder = QStringLiteral(REKINDLE_TRANSLATIONS);
    const auto reference = read(folder + u"/rekindle_zh_CN.ts"_s);
    const QStringList files = QDir(folder).entryList({u"rekindle_*.ts"_s});
    QCOMPARE(files.size(), 4);
    QVERIFY(reference.size() > 500);
    for (const QString& file : files) {
        if (file.contains(u"_en"_s)) {
            continue; // plural forms only
        }
        const auto messages = read(folder + u'/' + file);
        QCOMPARE(messages.size(), reference.size());
        for (int i = 0; i < messages.size(); ++i) {
            QCOMPARE(messages.at(i).source, reference.at(i).source);
        }
    }
}

void TestTranslations::theTextsOfQtInThaiAreSound()
{
    const auto messages = read(QStringLiteral(REKINDLE_TRANSLATIONS "/qtbase_th.ts"));
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        const QByteArray what = message.source.toUtf8();
        QVERIFY2(message.finished && message.forms.size() == 1 && !message.forms.at(0).isEmpty(), what.constData());
        QVERIFY2(placeholders(message.source) == placeholders(message.forms.at(0)), what.constData());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
