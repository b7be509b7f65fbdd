// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace test {

/// A teacher's folder of lessons, gone after the test.
class LessonFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file such as "01-mine/en.md", and the folder it is in.
    bool write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return QDir().mkpath(QFileInfo(path(name)).path()) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size();
    }
    bool remove(const QString& name) const { return QDir(path(name)).removeRecursively(); }

    /// A lesson with a curve and one task of each of two kinds, without mistakes.
    bool writeLesson(const QString& name, const QByteArray& id) const
    {
        return write(name + "/lesson.json", facts(id)) && write(name + "/en.md", words());
    }

    static QByteArray facts(const QByteArray& id)
    {
        return R"({
    "id": ")"
            + id + R"(",
    "minutes": 5,
    "demos": {
        "curve": {"type": "activation-plot", "functions": ["sigmoid"], "z": 1.0}
    },
    "tasks": {
        "high": {
            "kind": "goal",
            "demo": "curve",
            "goals": [{"metric": "output", "at_least": 0.9}],
            "solution": {"z": 5.0}
        },
        "sign": {"kind": "choice", "correct": 1}
    }
})";
    }

    static QByteArray words()
    {
        return R"(# My lesson

What it is about.

Prose with $a = \sigma(z)$ in it.

```demo curve
Drag it.
```

```task high
Go high.
hint: Right.
done: There.
```

```task sign
Which?
- One
  > Not this.
- Two
hint: Think.
done: Yes.
```

## The end

Last words.
)";
    }

    /// The same in Japanese.
    static QByteArray japaneseWords()
    {
        return R"(# 私の授業

これは授業です。

文 $a = \sigma(z)$ です。

```demo curve
動かしてください。
```

```task high
上へ。
hint: 右。
done: できました。
```

```task sign
どれ?
- いち
  > 違います。
- に
hint: 考えて。
done: はい。
```

## 終わり

最後の言葉。
)";
    }

private:
    QTemporaryDir m_folder;
};

} // namespace test
