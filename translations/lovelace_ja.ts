<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>ニューラルネットワークを、さわって学ぶソフトウェアです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public Licenseバージョン3以降にもとづく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>次のソフトウェアやデータを利用しています：</translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation>恒等関数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>ソフトプラス</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>ソフトマックス</translation>
    </message>
</context>
<context>
    <name>ActivationText</name>
    <message>
        <source>Identity</source>
        <translation>恒等関数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>ソフトプラス</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Passes every number on as it is: it does not bend at all, so layers of it are worth no more than one.</source>
        <translation>どんな数もそのまま渡します。まったく曲げないので、何層重ねても1層と変わりません。</translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation>0か1か、どちらかです。最初の人工ニューロンはこれでした。傾きが0なので、少しずつ学習させることはできません。</translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation>どんな数も(0, 1)に押しつぶします。0から離れると傾きがほとんどなくなり、学習が遅くなります。</translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation>シグモイドに似ていますが、範囲は(−1, 1)で、中心は0、傾きは最大1です。</translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation>正の数はそのまま通し、ほかは0にします。いつも0のニューロンは、もう何も学びません。</translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation>ReLUに似ていますが、負の数を100分の1だけ残すので、黙ったニューロンもまだ学べます。</translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation>正の数ではReLUと同じで、負の数ではなめらかに−1へ近づきます。</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation>角を丸めたReLUです。傾きはシグモイドになります。</translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation>ReLUに近く、なめらかで、0の下に小さなくぼみがあります。多くの言語モデルが使っています。</translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation>誤差が%1より小さいネットワークはまだありません</translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation>誤差が%1より小さい最少のニューロン：%2</translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation>学習したエポック：%1。%2</translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation>曲げなければ、ニューロンをいくつ足しても1本の直線です。</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation>ステップ関数の傾きは0なので、学習で曲がる場所は動きません。動くのは、出る重みと出力のバイアスだけです。</translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>もっと知りたい人へ</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>第%1章・%2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation>ステップ%1で止めました。時間がかかりすぎます。すべての点で正しい直線は、ないのかもしれません。</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation>ステップ%1では点(%2, %3)を使いました。クラス1なので、足しました。</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation>ステップ%1では点(%2, %3)を使いました。クラス0なので、引きました。</translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation>これですべての点が正しくなりました。</translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation>すべての点が正しいので、直すものがありません。</translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation>輪は、まちがった側にある点の印です。</translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation>重みがどちらも0です。直線はなく、fはどこでも同じです。</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation>何も描かれていません</translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation>自信がない：%1（スコア%2）または%3（スコア%4）</translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation>%1（スコア%2）</translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation>%1、ラベルは%2</translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2個のうち%1個が正解：正解率%3</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>モデルファイル、または付属のネットワークの名前。</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation>画像（PNG、JPEG。明るい地に暗い線でも、その逆でも可）と、線のファイル（.jsonl、.jsonl.gz。1行に1枚の絵）。</translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation>前処理のうち、省くものをコンマで区切って指定します。crop（インクのまん中を、画像のまん中へ）、scale（インクをいつもの大きさに）、center（インクの重心を、画像のまん中へ）。</translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation>モデルと、読み取るファイルが必要です。</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation>IDのページから始めます（例：digit-lab）。</translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation>テーマをNAMEにします：system、light、dark。</translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation>文字の大きさをPERCENTパーセントにします（80～200）。</translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation>ウィンドウの大きさをWxHにします（例：1024x700）。</translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation>すべてのページの画像をFOLDERに保存して終了します。</translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>ニューラルネットワークを、さわって学ぶソフトウェア。</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation>一度に開けるファイルは1つだけです（%1個は開けません）。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>テーマ「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation>「%1」は80～200の文字サイズではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>「%1」はウィンドウの大きさではありません。</translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation>FOLDERのレッスンも、これからずっと表示します。</translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation>FOLDERのレッスンの問題点を表示して終了します。</translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation>設定と進み具合をFOLDERに保存します。</translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation>開くモデルまたはセッション。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダ「%1」はありません。</translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation>ニューラルネットワークを見て、さわって、使えるウィンドウが開きます。数字を描くと、描いているそばからネットワークが読み取ります。
FILEは、このプログラムかlovelace-cli(1)が保存したネットワーク、またはセッション（NAME.lovelace-session）です。セッションには、このコンピュータや別のコンピュータで学習者がしたことがすべて入っています。ファイルの種類は、名前ではなく中身で決まります。
レッスンの問題点は、標準エラー出力とウィンドウに表示されます。--check-lessonsは、レッスンのすべての言語について、file:line: messageの形で書き出します。ディスプレイは必要ありません。</translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation>$XDG_DATA_HOME/lovelace（~/.local/share/lovelace）か、--dataで指定した場所にあります。読めないファイルは、progress.kept-1.jsonのような名前に変えて残します。</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>前回終了したときのウィンドウの状態。</translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation>各章と各ラボでしたこと。</translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation>セッションに入っていたネットワーク。</translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation>すべてうまくいけば0、使えないファイルやレッスンの問題があれば1、わからないオプションがあれば2。</translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation>表示言語。ウィンドウか--languageで言語を選ぶまで使います。</translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation>ディスプレイなしで動かします。たとえば、--screenshotと組み合わせます。</translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation>ウィンドウは、ユーザー、ディスプレイ、データフォルダの組ごとに1つです。すでに開いていれば、FILEも、そのほかに指定したものも、そのウィンドウに表示され、2つめのlovelaceはすぐに終わります。</translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation>2台のコンピュータで、同じフォルダを使うこともできます。それぞれが、自分のところで変わった部分だけをページごとに書き、残りは相手が書いたままにします。</translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation>テーマの色をハイコントラストにします。</translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation>あらゆる種類のブロックと課題が入った見本のレッスン。コピーして使います。レッスンは、lesson.jsonと、文章の入ったen.mdからなるフォルダです。ほかの言語の文章は、ja.mdのようなファイルに入れます。書かない言語のファイルは、消してかまいません。</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation>エポック%2のあと、テストの損失はどちらも%1です。</translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation>エポック%2のあと、訓練の損失はどちらも%1です。</translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>エポック%3のあと、テストの損失はAのほうが小さく、%1です（Bは%2）。</translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>エポック%3のあと、テストの損失はBのほうが小さく、%1です（Aは%2）。</translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>エポック%3のあと、訓練の損失はAのほうが小さく、%1です（Bは%2）。</translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>エポック%3のあと、訓練の損失はBのほうが小さく、%1です（Aは%2）。</translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation>メモリが足りず、Bを学習できませんでした。</translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation>Aはもうエポック%1まで進んでいて、Bは追いつけません。「リセット」で、両方ともはじめからやり直せます。</translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation>Bが追いかけています：%2エポック中%1エポック。</translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation>学習させて、どちらがうまく学ぶか見てみましょう。</translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation>どちらもまだ学習前です。学習させて、どちらがうまく学ぶか見てみましょう。</translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation>Aの重みは手で変えたり固定したりしてありますが、Bの重みはそのままです。</translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation>Aは途中で設定が変わったかもしれませんが、Bは最初から通して学習したものです。「リセット」で、両方ともはじめからやり直せます。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation>L1正則化</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation>L2正則化</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation>各層のニューロンの数</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層の数</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>重みの初期値</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>重みのシード</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1あり</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学習率%1</translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation>バッチサイズ%1</translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation>最適化手法：%1</translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation>L1正則化：%1</translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation>L2正則化：%1</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>隠れ層なし</translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation>活性化関数：%1</translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation>隠れ層のニューロン：%1</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>隠れ層の数：%1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>入力：%1</translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation>重みの初期値：%1</translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation>重みのシード：%1</translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation>いまはAとBが同じです。</translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation>Bの値を選び直しましょう。</translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation>違いは1つだけ。Aは「%1」、Bは「%2」です。</translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation>エポック%1でAの損失が無限大になりました。</translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation>エポック%1でBの損失が無限大になりました。</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation>%1：ネットワーク「%2」を書き出しました。</translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation>%1：何を書き出すのかわかりません。名前の最後を、.lovelace、.onnx、.json、.csvのどれかにしてください。</translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation>モデルファイル、ONNXファイル、または付属のネットワークの名前。</translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation>書き出すファイル。名前の最後は.lovelace、ほかのプログラム用なら.onnx、重みをテキストで書き出すなら.jsonか.csvにします。</translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation>モデルと、書き出すファイルが必要です。</translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>順伝播</translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation>層の組み立て</translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation>神経細胞から人工ニューロンへ</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>1つのニューロン</translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation>ネットワークエディタ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>勾配消失</translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation>線形分類器</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>ニューロンでつくる曲線</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>ネットワークが平面を分ける</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>手書きパッド</translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation>数字がネットワークを通る</translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation>テスト用の数字</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>3つのクラス</translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation>しきい値とまちがい</translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation>画像が一列の数になる</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation>Lovelaceはウィンドウを使いますが、表示できるディスプレイがありません。
グラフィカルなセッションから起動するか、ssh -Xまたはxvfb-runを使ってください。
ディスプレイがなくても、lovelace-cliでネットワークの学習とテストが、
lovelace --screenshot FOLDERでページの画像の作成ができます。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1を開けません。まだそこにあるか、読む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation>%1を開けましたが、途中で読めなくなりました。</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation>%1に書きこめませんでした。前の内容はそのまま残っています。空き容量と、フォルダに書きこむ権限を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation>%1は大きすぎます。%2とありますが、使えるのは%3までです。</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation>%1は途中で切れています。%3バイトのうち、%2バイトで終わっています。</translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation>%1に余分なデータがあります。%3バイトのはずが、%2バイトあります。</translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation>%1はこの種類のファイルではありません。始まり方が違います。</translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation>%1の形式はバージョン%2です。読めるのはバージョン%3までです。新しいLovelaceなら開けます。</translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation>%1は保存後に壊れています。チェックサムは%3のはずが、%2です。</translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation>%1は欠けていませんが、中身を解釈できません。</translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation>%1は圧縮されていますが、壊れていて展開できません。</translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation>%1の数の型は%2です。読めるのは符号なしバイト（型8）だけです。</translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation>%1の形が違います。大きさまたは次元の数は%3のはずが、%2です。</translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation>2つの部分が合いません。画像は%1枚、ラベルは%2個です。</translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation>ラベル%1があります。ラベルは%2より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation>%1番の数は有限の数ではないので、計算できません。</translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation>ネットワークの第%1層はつくれません。「%2」を確かめてください。</translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation>ネットワークの入力または出力は%2個必要ですが、%1個です。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>「%1」を%2にすることはできません。</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation>%1行目が正しくありません。「%2」を確かめてください。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation>%1行目には%2列あります。どの行にも、数2つと答えの3列が必要です。</translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation>%1行目の%2列目が空です。</translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation>%1行目の%2列目は「%3」ですが、数でなければなりません。</translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation>答えがすべて同じです。少なくとも2種類必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation>%1の点は%2個です。少なくとも%3個必要です。</translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation>「%2」の%1番の数は有限の数ではないので、計算できません。</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation>%1は壊れているか、途中で切れています。始まりは正しいのですが、最後まで読めません。</translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation>このネットワークには、ここのどの層にもできない処理があります：「%1」</translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation>このネットワークには、ここのどの層にもない設定があります：「%1」</translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation>このネットワークは、1つの入力から1つの出力へ一列に並んだ層になっていません。「%1」を確かめてください。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation>「%1」の数がありません。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation>「%1」の数は別のファイルにあります。すべてを1つのファイルにまとめて、書き出しなおしてください。</translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation>「%1」の数の型は使えません（ONNXの型%2。必要なのは型%3）。</translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation>答えが%1種類あります。答えは数値か、2種類の言葉にしてください。</translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation>点が%1個あります。置けるのは%2個までです。</translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation>%1はテキスト形式の表ではありません。表計算ソフトで、UTF-8のCSVとして保存できます。列は3つで、数2つと答えです。</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2個のうち%1個が正解：正解率%3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation>各クラス（行）をどのクラスと答えたか（列）：</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>モデルファイル、または付属のネットワークの名前。</translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation>テストに使うデータ。mnist（既定）、fashion、またはIDXファイル（t10k）の入ったフォルダ。</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>モデルを1つ指定してください。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>これはJSONではありません：%1。</translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation>用語集の用語は%1個までですが、%2個あります。残りは使いません。</translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation>「id」のない用語があります。</translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation>用語「%1」が2回出てきます。</translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation>この見出しの最後に「{#...}」の形のidがありません。</translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation>用語「%1」はglossary.jsonにありません。</translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation>用語「%1」は前のほうで説明済みです。</translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation>用語「%1」の説明がありません。</translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation>用語「%1」の文章がありません。</translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation>リンク「%1」に対応する用語がありません。</translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation>%1：いま%2（目標：%3）</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1より大きい</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1より小さい</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation>ユーザーコマンド</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>使い方は「%1 --help」で見られます。</translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation>この説明を表示して終了します。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation>表示言語をCODEにします：en、zh_CN、es、ko、fr、ja（既定はシステムの言語）。</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>「%1」という言語はありません。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation>crop：%1、scale：%2、center：%3、ペン：%4ピクセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>前処理</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>作り方</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>モデルファイル、または付属のネットワークの名前。</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>モデルを1つ指定してください。</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation>「%1」という層はありません。使えるもの：128、conv16x3、conv16x3s2p1、pool2、dropout0.3、flatten。</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation>図「%1」の種類「%2」は、%3のどれでもありません。</translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation>代わりに文を表示します。</translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation>図「%1」：%2。</translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation>始められる状態から始めます。</translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation>図「%1」に設定「%2」はありません。あるのは%3だけです。</translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation>その設定は使いません。</translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation>課題「%1」は「%2」をたずねていますが、図はそれを出しません。</translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation>どの答えも正解になりません。</translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation>課題「%1」は「%2」を見ますが、図が出すのは%3だけです。</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>達成できません。</translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation>課題「%1」の「solution」は目標を満たしません。</translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation>「お手本を見る」では、そのまま表示します。</translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation>数式「%1」は組版済みの数式にありません。</translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation>LaTeXのまま表示します。</translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>このフォルダを読めません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読めません。</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation>このファイルは%1バイトを超えています。</translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation>レッスンがありません。</translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation>このフォルダにはフォルダが%1個より多くあります。</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>残りは使いません。</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>このリンクの先がありません。</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation>%1を表示します。</translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation>レッスンにen.mdがありません。</translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation>%1番目のブロックから、文章、図、課題が原文と違います。</translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation>「%1」というidのページがすでにあります。</translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation>このレッスンには、ほかにも%1個の問題があります。</translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation>レッスンを原文で表示します。</translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation>レッスンは使いません。</translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation>レッスンを前のまま表示します。</translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation>異なるところは原文で表示されます。</translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>これはJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>これはJSONではありません：%1。</translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation>「id」は、英小文字、数字、ハイフンの名前でなければなりません。</translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation>「minutes」は1から%1までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation>図「%1」に「type」がありません。</translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation>課題「%1」の種類がわかりません。</translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation>課題「%1」の「correct」は、0から数えた答えの番号か、そのリストでなければなりません。</translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation>課題「%1」は図「%2」についてのものですが、「demos」にありません。</translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation>課題「%1」の目標は、metricと、above、below、at_least、at_most、equalsのどれか1つとその数でなければなりません。</translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation>課題「%1」に目標がありません。</translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation>課題「%1」の「decimals」は0から%2まででなければなりません。</translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation>課題「%1」に「answer」も「metric」もありません。</translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation>題名がありません。「# 」で始まる行が必要です。</translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation>題名の直後に、導入の段落がありません。</translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation>このブロックが閉じられていません。</translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation>「%1」というブロックはありません。あるのはdemo、task、aside、readingだけです。</translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation>図「%1」はlesson.jsonの「demos」にありません。</translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation>図「%1」は前のほうで表示済みです。</translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation>課題「%1」はlesson.jsonの「tasks」にありません。</translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation>課題「%1」は前のほうで出題済みです。</translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation>課題「%1」に問いがありません。</translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation>課題「%1」に「done: ...」の行がありません。</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation>課題「%1」の答えは%2個ありますが、%3個までです。</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation>課題「%1」の答えは%2個ですが、%3番が正解とされています。</translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation>課題「%1」には少なくとも2つの項目が必要です。</translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation>課題「%1」の項目は、どれも「左 = 右」の形でなければなりません。</translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation>課題は使いません。</translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation>時間は表示しません。</translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation>「%1」はJSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation>空とみなします。</translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation>図は使いません。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>それは使いません。</translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation>この行はUTF-8の文章ではありません。</translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation>読めないところは「%1」と表示します。</translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation>レッスンのブロックは%1個までです。</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>残りは使いません。</translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation>題名の代わりにidを表示します。</translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation>導入なしで始まります。</translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation>ファイルの終わりまでとします。</translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation>書かれたまま表示します。</translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation>課題「%2」の「%1」は、目標の「metric: 名前」でも数でもありません。</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>問いなしで表示します。</translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation>結びの文なしで終わります。</translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation>課題「%2」の図「%1」が、それより前に表示されていません。</translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation>課題は読むだけになります。</translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation>図「%1」が%2で表示されていません。</translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation>課題「%1」が%2で出題されていません。</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>レッスン%n個、問題はありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation>「%1」はファイルでも、付属のネットワークでもありません。付属のネットワーク：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>%1：Fashion-MNISTがインストールされていません。Debianのパッケージdataset-fashion-mnistに入っています。</translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation>%1：そのフォルダはありません。データには、mnist、fashion、またはIDXファイルの入ったフォルダを指定します。</translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation>%1：ネットワークの入力は%2個、出力は%3個ですが、必要なのは%4個と%5個です。</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation>バイアス%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1個</translation>
    </message>
    <message>
        <source>b %1</source>
        <extracomment>The bias of a neuron, shortly, as in formulas: &quot;b +0.5&quot;</extracomment>
        <translation>b %1</translation>
    </message>
</context>
<context>
    <name>NetworkSpeech</name>
    <message>
        <source>%1, not known yet</source>
        <translation>%1、まだわかりません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1、バイアス%2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation>出力のニューロン%1</translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation>隠れ層のニューロン%1</translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation>隠れ層%2のニューロン%1</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>%1から%2への結合</translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation>%1から%2への重み、%3</translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation>%1のバイアス、%2</translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation>表示していないもの：%1から%2まで、全部で%3個。</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation>%1、固定</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation>1行に1つのオブジェクトを、JSONで書き出します。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1から%2までの数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation>--%2の値に「%1」は使えません。使えるもの：%3。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation>数字ラボ</translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation>レッスンの問題</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation>数字ラボで開く</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation>ネットワーク・プレイグラウンド</translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation>プレイグラウンドで開く</translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation>入力は%1個まで、隠れ層は%2層まで（各層のニューロンは%3個まで）、出力は1個（シグモイドまたは恒等関数）</translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation>入力784個、出力10個</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation>答えの数：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>選択肢：%1。</translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation>**✓ 達成。** %1</translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation>**お手本を見ました。**</translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation>まだ達成していません。</translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation>データ点が1つあります。3つの入力と、それに対する目標値です。ネットワークには、まだ数がありません。</translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation>隠れ層への結合に重みが、隠れ層のニューロンにバイアスがつきます。</translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation>出力への結合と、出力のニューロンにもつきます。</translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation>入力がネットワークに入ります。</translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation>2つめの隠れ層のニューロンです。入力は同じで、重みとバイアスは自分のものです。</translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation>出力のニューロンは、隠れ層のニューロンが渡すもので同じことをします。</translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation>出力は目標値と違います。予測はまちがいです。どれだけ違うかは、二乗誤差が表します。</translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation>別の重みです。目標値をつくったネットワークのものです。データ点は変わりません。</translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation>この重みで、もう一度通します。</translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation>こんどは合いました。入力も、層も、シグモイド関数も同じです。出力を決めるのは重みです。</translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation>1つめの隠れ層のニューロンです。入力に重みを掛け、バイアスを足し、和を曲げます。σの値は小数第2位に丸めます。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation>%1：画像を読めません（%2）。</translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation>%1：画像は%2 × %3ピクセルですが、読めるのは%4メガピクセルまでです。</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation>画像 (*.png);;拡大・編集できる図 (*.svg)</translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation>この画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation>「%1」というファイルがすでにあり、そのまま残しました。別の名前にし、最後に.pngか.svgをつけてください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>「%1」に書きこめませんでした：%2。前の内容はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation>ネットワークを学習させます。</translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation>学習に使っていない例で、ネットワークをテストします。</translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation>画像や線のファイルに描かれた数字を、ネットワークに読ませます。</translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation>モデルファイルの中身を表示します。</translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation>ネットワークをほかのプログラム用のファイルに書き出すか、ほかのプログラムのものを読みこみます。</translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation>モデルファイルが壊れていないか確かめます。</translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation>ニューラルネットワークを学習させ、テストし、数字を読ませるプログラム。</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMAND [オプション]</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation>各コマンドのオプションは「%1 COMMAND --help」で見られます。</translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation>0は完了、1は入力の誤り、2は使い方の誤り、130はCtrl-Cによる停止。</translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation>MODELは、Lovelaceのファイル、同じ種類の層でできたONNXファイル、またはLovelaceに付属するネットワークの名前（one-layer、two-layer、convolutional）です。
DATAは、Lovelaceに付属するmnist、fashion（パッケージdataset-fashion-mnist）、またはMNISTの4つのファイルが入ったフォルダです。ファイルは圧縮されていてもかまいません。
ネットワークの学習中にCtrl-Cを押すと止まり、それまでに学習したものが保存されます。</translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation>表示言語。--languageで指定しないときに使います。JSONとオプションの名前は、どの言語でも同じです。</translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation>ネットワークに書きこむ時刻。指定すると、毎回同じファイルになります。</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>標準出力に書きこめませんでした。</translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation>入力x₁, x₂</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隠れ層%1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation>足す</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation>掛ける</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation>イコール</translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation>yハット</translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation>の2乗</translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation>カッコ</translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation>カッコ閉じ</translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation>%1：保存先のフォルダがありません。</translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation>--layers：最後の層のニューロンは%1個ですが、データのクラスは%2個です。</translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation>--loss：%1の最後の層の活性化関数では、この損失は使えません。</translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation>--digit-stylesと--non-digitsには、MNISTのようなデータが必要です。28 × 28ピクセルの画像で、クラスは10個です。</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation>エポック%1で学習が発散しました。第%2層に有限でない数があります。--learning-rateをもっと小さく、たとえば%3にしてみてください。</translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation>--outがないため、何も保存しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation>何も学習していないため、何も保存しませんでした。</translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation>エポック%1のあとのネットワークは%2にあります。</translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation>学習の結果は%1にあります。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation>学習に使うデータ。mnist（既定）、fashion、またはIDXファイルの入ったフォルダ。t10kのファイルはテストに使います。</translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation>層をコンマで区切って並べます（既定は784,128,10）。128：ニューロンの数。conv16x3：16チャンネル、窓は3x3。conv16x3s2p1：ストライド2、パディング1。pool2：2x2の最大値。dropout0.3：学習中に30%を休ませる。flatten：一列に並べる。先頭の784は入力の大きさで、省けます。</translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation>最後の層以外の活性化関数（既定はrelu）：%1。最後の層には、損失に合ったものを使います。</translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation>重みの初期値の決め方（既定はheとglorotのうち、層に合うほう）：%1。</translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation>新しいネットワークをつくらず、モデルの学習を続けます。</translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation>損失（既定はcross-entropy）：%1。</translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation>最適化手法（既定はsgd）：%1。</translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation>学習率（既定は0.1。momentumとnesterovでは0.01、adamでは0.001）。</translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation>momentumとnesterovのモメンタム（既定は0.9）。</translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation>学習率の変え方（既定はconstant）：%1。</translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation>stepとexponentialで学習率に掛ける値（既定は0.5）。</translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation>stepで学習率を変える間隔のエポック数（既定は10）。</translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation>L1正則化：重みの絶対値に対する罰則の強さ（既定は0）。</translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation>L2正則化：重みの2乗に対する罰則の強さ（既定は0）。</translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation>1ステップで使う例の数（既定は64）。</translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation>データをひととおり使う回数（既定は5）。</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation>すべての乱数の出発点。シードが同じなら、ネットワークも同じになります（既定は1）。</translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation>スレッドの数（既定はプロセッサごとに1つ）。数を変えても、できるネットワークは同じです。</translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation>画像ごとに、最大PIXELSピクセル、ランダムにずらします（既定は0）。</translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation>画像ごとに、最大DEGREES度回します（既定は0）。</translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation>画像ごとに、大きさを最大SHAREの割合で変えます（例：0.1、既定は0）。</translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation>画像ごとに、最大SHAREの割合で斜めに傾けます（既定は0）。</translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation>線の縁を、内か外へ最大PIXELSピクセル動かします（既定は0）。</translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation>画像ごとに、最大PIXELSピクセル曲げます（既定は0）。</translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation>MNISTにない、旗の付いた1、横線の入った7、かぎの付いた9を描いて加えます。加える数は、数字の数のSHARE倍です（例：0.06、既定は0）。</translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation>落書き、ばつ印、文字などを加え、それらには自信を持たないように教えます。加える数は、数字の数のSHARE倍です（例：0.1、既定は0）。</translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation>学習させたネットワークの保存先。指定しなければ保存しません。</translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation>ネットワークの名前（既定はファイルの名前）。</translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation>ネットワークとともに保存するメモ。</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1には%2が必要です。</translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation>--%1は新しいネットワーク用で、--fromと一緒には使えません。</translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation>--%1が%2バイトを超えています。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>「%1」は余計です。</translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation>softmaxは、最後の層で、--loss cross-entropyと組み合わせたときだけ使えます。</translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation>エポック%1／%2 %3 %4、残り%5</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation>エポック%1／%2：損失%3、%4秒、毎秒%5枚</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1、テスト正解率%2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation>%1：ONNXファイルに欠けはなく、Lovelaceにある層だけでできています：%2、パラメータ%3個。チェックサムはありません。</translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation>%1：チェックサムは正しく、層の形にも問題はありません：%2、パラメータ%3個。</translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation>モデルファイル、または付属のネットワークの名前（いくつでも）。</translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation>モデルを指定してください。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>ページ「%1」はありません。あるのは次のとおりです：%2。</translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation>設定を読めませんでした。「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation>進み具合を読めなかったので、章ははじめからになります。失われたものはありません。「%1」として残してあります。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation>「%1」に書きこめないので、これからの作業は次の起動時に残りません。空き容量と、フォルダに書きこむ権限を確かめてください。</translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダ「%1」をつくれません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書きこめません。</translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation>比べる…</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>関数を比べる</translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>点の移動</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation>接線の表示</translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation>傾きの表示</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>%1のグラフ</translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>%1の傾き</translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation>z = %1, %2</translation>
    </message>
    <message>
        <source>Input z</source>
        <translation>入力z</translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation>傾きの曲線</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>接線</translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation>軸をリセット</translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation>点をドラッグします。Ctrl＋ホイールまたは＋と−で拡大・縮小、背景のドラッグで移動、0で軸をリセットします。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation>%1の傾き：%2</translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation>目標の選択</translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation>目標を描く</translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation>ニューロンの選択</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>ニューロンの変更</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>数の変更</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>ニューロン%1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>誤差%1</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>ニューロンでつくる曲線</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>こぶ</translation>
    </message>
    <message>
        <source>Saw</source>
        <translation>のこぎり波</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分の曲線</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation>いまの目標の上から、自分で描きます</translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation>隠れ層のニューロン</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation>選んだニューロン</translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation>入る重みw</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>バイアスb</translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation>出る重みv</translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation>出力のバイアスc</translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation>ニューロン%1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>全部の和</translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation>足すニューロン</translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation>引くニューロン</translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation>x = %1、高さ%2</translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation>ニューロン%1はx = %2で曲がる</translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation>描くための目標</translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation>目標、和、ニューロンごとの曲線</translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation>左右でペンが、上下でその下の曲線が動きます。Shiftを押しながら左右で、水平な線を描きます。</translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation>左右で、選んだニューロンの曲がる場所が動きます。</translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation>ネットワークに近づいてほしい曲線を描きます。</translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation>線をクリックしてニューロンを選び、輪をドラッグして曲がる場所を動かします。</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation>点%1／%2、(%3, %4)：クラス%5、%6</translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation>正しい側</translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation>まちがった側</translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation>直線なし：重みがどちらも0です</translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation>直線を回すつまみ：重み%1と%2</translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation>直線を動かすつまみ：バイアス%1</translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation>回す直線がありません。重みがどちらも0です</translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation>平面：Tabで選んだもの（直線の移動、回転、点）を動かす（Shiftで細かく）</translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation>平面：次の点へ</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation>平面：点を加える（Shiftでもう一方のクラス）、選んだ点を取り除く</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation>%1（Aと同じ）</translation>
    </message>
    <message>
        <source>A · %1</source>
        <extracomment>The first of two runs, and what is different in it: &quot;A · learning rate 0.03&quot;</extracomment>
        <translation>A · %1</translation>
    </message>
    <message>
        <source>B · %1</source>
        <translation>B · %1</translation>
    </message>
    <message>
        <source>Epoch %1
training %2 · test %3</source>
        <translation>エポック%1
訓練%2 · テスト%3</translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation>エポック%1
訓練%2</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>まだエポックがありません</translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation>両方のテストの損失</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>両方の損失</translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation>エポック%1：A %2、B %3</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>2つの実行を比べる</translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation>点とシードは同じまま、1つだけ変えて、もう1つ実行します</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>Bの値</translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation>Bでの値</translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation>平面での実行Aの出力</translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation>平面での実行Bの出力</translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation>両方の実行のエポックごとの損失</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation>答えは1</translation>
    </message>
    <message>
        <source>says 0</source>
        <translation>答えは0</translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation>%1 本当は1</translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation>%1 本当は0</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>的中</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation>正棄却</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation>%1を%2と読み、正解：%4のうち%3</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation>%1を%2と読んだ：%4のうち%3</translation>
    </message>
    <message>
        <source>true / said</source>
        <translation>本当／答え</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>true</source>
        <translation>本当</translation>
    </message>
    <message>
        <source>said</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation>本当の数字と、ネットワークの答え</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation>さわって学ぶニューラルネットワーク</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>自分のレッスン</translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>数字を描いて、どの数字だったかを選びましょう。自分の絵に加わります（いま%n枚）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation>集めるのは、自分で描いたものだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>合っていても違っていても、教えてください（Altと数字）。自分の絵に加わります（いま%n枚）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation>ありがとう。%1として残しました（全部で%2枚）。</translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation>いっぱいです。絵が%1枚あります。いくつか削除してください。</translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation>どの数字でしたか。</translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation>%1でした</translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation>次を描く</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation>データの変更</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>ネットワークの入力</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation>■ クラス0</translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation>● クラス1</translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation>新しい点はクラス0</translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation>新しい点はクラス1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>訓練の割合</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>自分の点</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>かたまり</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>渦巻き</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>輪</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>三日月</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation>斜面</translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation>山と谷</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>お手本</translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation>この図を最初の状態に戻します</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation>いまの図をコピーするか、画像として保存します</translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation>%1行%2列：%3。Enterキーで拡大します。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>%1行%2列：%3</translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation>ネットワークが見ているもの：28 × 28ピクセル</translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation>%1列%2行：インク%3／255。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>インクのあるピクセル：%n個。矢印キーでピクセルを指します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation>MNISTの数字</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation>Alt+0～Alt+9</translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation>描いた数字を教える</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation>ピクセルを追う</translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation>自分の字</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation>自分の絵</translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation>自分の絵 (%1)</translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation>集めた絵</translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation>線を書き出す</translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation>自分の数字</translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation>線 (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>画像を書き出す</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation>画像を入れる新しいフォルダの場所を選ぶ</translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation>マウス、ペン、指、キーで描けます。描いているそばから、ネットワークが答えます。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation>%1として集める</translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation>%1に直す</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>%n枚の絵を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation>%1・テスト用</translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation>絵の一覧：絵をパッドに置く</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～9</translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation>絵の一覧：どの数字かを教える</translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation>絵の一覧：絵を削除する</translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation>%1・テスト用</translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation>絵%1、%2、テスト用</translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation>絵%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>線を描く</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation>絵の貼りつけ</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>画像の貼りつけ</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation>矢印キーでペンを動かし、スペースキーで下ろします。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ここに数字を描きましょう</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>手書きパッド</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>何も描かれていません。</translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation>テストデータの数字です。</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>画像です。</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>線が%n本あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation>%1を下ろしました。</translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation>%1を上げました。</translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation>28のうち%1列%2行。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation>パッドの上でペンを動かす（Shiftで細かく）</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>ペンを下ろす、上げる</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation>描きかけの線をやめる</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～9</translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation>その数字のテスト画像を出す</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation>矢印キーでペンを動かし（Shiftで細かく）、スペースキーで下ろしたり上げたりします。Escで線をやめます。</translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation>0～9で見本を出します。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>数字の選択</translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation>ネットワークの選択</translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation>最後の線を取り消す</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation>10種類すべて読めました。</translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation>求める数字：%1。読めた数字：10のうち%2。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation>ネットワークが見ているもの：描いたものを、まん中に動かし、学習した数字と同じ大きさにしてあります。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation>まだ何もありません。数字を描いて、どの数字だったかを選ぶと、ここに残ります。ネットワークが自分の字をどれだけ読めるかがわかり、その1つに自分の字を学ばせることもできます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2が%1枚</translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation>絵を選ぶと、どの数字かを選び直せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>選んだ%n枚の数字：</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>自分の絵</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation>集めた絵</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>%1です</translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation>パッドに置く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation>線を書き出す…</translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation>1枚につきJSON 1行。もう一度読みこめます</translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation>画像を書き出す…</translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation>PNG、28 × 28ピクセル。ネットワークが見るとおりの画像です</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>絵%n枚：%1。%2枚はテスト用にとってあり、ネットワークの学習には使いません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation>「%1」というファイルがすでにあり、そのまま残しました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation>書きこめませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current place of all</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation> – 自分の字</translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation>%1と、1人の絵%2枚</translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation>絵が少なくとも%1枚必要ですが、いまは%2枚です。どの数字も2枚ずつあれば、半分で学習し、残りでテストできます。</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation>自分の絵のうち学習用は%1枚ですが、少なくとも%2枚必要です。もっと描きましょう。</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation>自分の絵のうちテスト用は%1枚ですが、少なくとも%2枚必要です。もっと描きましょう。</translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation>「%1」のコピーに自分の字を学ばせます。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation>学習用の絵%1枚を、少しずつ動かし、回し、曲げながら、繰り返し見せます。ほかの人の字を忘れないように、MNISTの数字%2個も混ぜます。テスト用の絵%3枚は、けっして見せません。「%4」はそのまま残り、コピーは「%5」として隣に保存されます。</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation>数字を読みこんでいます…</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>残り約%1秒</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>残り約%1分</translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation>停止しました。コピーはつくられず、すべて元のままです。</translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation>「%1」を保存しました。「%2」（前）とコピー（後）が正しく読んだ数：</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2のうち%1・%3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation>見たことのないMNISTの数字</translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation>テスト用の自分の絵</translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation>学習に使った自分の絵</translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation>コピーに自分の字を教える</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>コピーを使う</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeXとしてコピー</translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation>言葉でコピー</translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation>3 × 2 × 1のネットワーク</translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation>数の変更</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1／%2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 戻る</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>次へ →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 再生</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation>シード：同じ数なら同じネットワークになります</translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation>新しい数</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation>説明のある章：%1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>%n語のうち%1語</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation>用語集を読めませんでした。</translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation>「%1」が名前や意味に入っている用語はありません。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation>用語から用語へ移る</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation>用語を説明している章を開く</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>用語をさがす</translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation>すべての用語を表示</translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation>用語をいくつか先へ、前へ移る</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation>最初の用語、最後の用語へ移る</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation>すべての用語をまた表示する</translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation>%1：達成</translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation>まだ報告することがありません。数字を描いて、どの数字だったかを選ぶと、ネットワークが自分の字をどれだけ読めるかがわかります。どの数字も5枚ずつあれば、よくわかります。</translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation>絵を読んでいます…</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation>「%1」は、自分の絵%3枚のうち%2枚を正しく読みます：%4。</translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation>学習に使わないテスト用の%1枚では、%2枚です：%3。</translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation>行は描いた数字、列はネットワークの答えです。マスを選ぶと、その絵が見られます。</translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation>ダブルクリックかEnterキーで、パッドに置きます。</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>自分の字</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>文字でコピー</translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation>選んだマスの絵</translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation>数字%1の重み</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>ニューロン%1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャンネル%1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1の値は%2です。</translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation>ピクセルの重み：%1。</translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation>重み・10種類の数字</translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation>タイルは、それぞれの数字がさがしているものです。青は足し、オレンジは引きます。棒は、いまのスコアです。</translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation>隠れ層・ニューロン%2個のうち%1個</translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation>タイルは、それぞれのニューロンがさがしているものです。青は足し、オレンジは引きます。棒は、いまの値の大きさです。</translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation>最初の畳み込み・チャンネル%2のうち%1</translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation>最後の畳み込み・チャンネル%2のうち%1</translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation>さらに層を通ったあとの同じものです。場所は粗く、形は豊かになります。</translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation>タイルは、フィルターがさがすものが絵のどこにあるかを示します。棒は、いちばん大きい値です。</translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation>インクがないので、このピクセルは何も送りません。</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>数字%1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>ニューロン%1</translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation>このピクセルが多く送る先：%1。クリックすると追えます。</translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation>いくつもの部分からなる図：部分から部分へ移る</translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation>いくつもの部分からなる図：その部分を選ぶ</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation>線を取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation>パッドの上のものをすべて消します</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation>インクを消します。マウスの右ボタンでも消せます</translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation>次のMNISTの数字 →</translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation>前のMNISTの数字</translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation>ランダムなMNISTの数字</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation>画像を貼りつけ</translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation>ランダムなMNISTの数字。パッドでは、0～9のキーでその数字が出ます</translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation>ラボの各部</translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation>入力の変更</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>ニューロンの変更</translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation>活性化関数の変更</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>層を減らす</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>層を足す</translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation>%1のネットワーク</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隠れ層%1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n層</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>うち隠れ層%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation>%1（%2）。入力は数えません。</translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation>パラメータ：どのニューロンにも、入ってくる値ごとに1つの重みと、1つのバイアスがあります。</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>パラメータ：%1</translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation>値を流す</translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation>ニューロンごとに1つの値が、すべての結合を流れるようすを見せます。</translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>出力層</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>隠れ層%1</translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation>ニューロンの数：%1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>活性化関数：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>減らす：%1</translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation>ニューロンの数の変更</translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation>活性化関数の選択</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>層を足す</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>層を減らす</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation>隠れ層%1のニューロン</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>隠れ層%1の活性化関数</translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation>もっと知りたい人へ</translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation>種類「%1」の図はありません。</translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>PDFに書き出す…</translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation>章の文章をコピー</translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>この章をはじめからやり直す</translation>
    </message>
</context>
<context>
    <name>ui::LessonPage</name>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>Turn to the chapter before or after</source>
        <translation>前の章、次の章へ</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>課題%n個のうち%1個を達成</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>この章をはじめからやり直す</translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation>この章をはじめに戻しました。答え、課題、図は最初の日のままです。「元に戻す」で前の状態に戻ります。</translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation>レッスンの問題</translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation>自分のレッスンは、読めるところまで表示します。ここにあるのは、読めなかったところと、代わりに表示するものです。ファイルを直して保存すると、この一覧も変わります。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation>描き込めるグラフ：ペンを動かす（上下は描く。左右もShiftで描く）</translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>グラフ：点を動かす（Page Up、Page Downで大きく、Home、Endで端へ）</translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation>グラフ：拡大する、縮小する、最初の大きさに戻す</translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation>点の移動</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>点の追加</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>点の削除</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>直線の移動</translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation>データの選択</translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation>パーセプトロンの1ステップ</translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation>パーセプトロンの実行</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2個のうち%1個が正解</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation>2つのクラスと直線</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>分離可能</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重なりあり</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation>重みw₁</translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation>重みw₂</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>バイアスb</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation>次にまちがっている点で、直線を直します</translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation>クリックで加える</translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation>新しい点のクラス</translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation>● クラス1</translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation>■ クラス0</translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation>点と直線</translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation>Tabで直線のつまみから点へ移ります。矢印キーで動かします（Shiftで少しだけ）。Page Up、Page Downで点を選び、Insertで加え、Deleteで削除します。</translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation>直線、つまみ、点をドラッグします。クリックで点を加え、右ボタンで削除します。</translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation>まだ点がありません。</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>訓練%1</translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation>訓練%1・テスト%2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>まだエポックがありません</translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation>エポック%1：訓練%2</translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation>エポック%1：訓練%2、テスト%3</translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation>時間を行き来します。%1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>エポックごとの損失</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation>%1 – Lovelace</translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation>Lovelaceについて</translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation>ネットワークの選択</translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation>まちがいだけ</translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation>すべての数字</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation>%1行%2列：%3／255</translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation>784個のピクセルが入ります。</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation>隠れ層はありません。10個の出力がピクセルを直接見ます。</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>ニューロン%n個。四角1つが1個です。青が濃いほど、出力が大きくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation>ニューロン%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation>%2個のうち%1個は0で黙っています。</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation>／%1</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>%1枚のうち、まちがいは%n枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation>すべての数字を読んでいます：%1</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 戻る</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>次へ →</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>テスト画像の番号</translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation>まちがいだけ</translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>数字の選択</translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation>数字の種類の選択</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation>テスト用の数字：%1</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>テスト用の数字</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>ラベル：%1</translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation>テスト画像%1／%2</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>ピクセルを指すか、画像の上で矢印キーを使います。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation>%1行%2列：%3／255</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>どの数字</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>すべての数字</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1だけ</translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation>このモデルを開けませんでした。</translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 ネットワークは元のままです。</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>モデルを保存</translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation>このモデルを保存できませんでした。</translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation>モデル (*.lovelace *.onnx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation>Lovelaceのモデル (*.lovelace);;ONNX、ほかのプログラム用 (*.onnx);;重みのJSON (*.json);;重みの表 (*.csv)</translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation>%1の形のネットワークを表示できるページはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation>%1：どのネットワークも保存・書き出しできます</translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation>ネットワークを開く</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation>次のネットワークへ移る</translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation>ネットワークには名前が必要です。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation>名前にスラッシュは使えません。ピリオドで始めることもできません。</translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation>同じ名前のネットワークがあります。</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>ネットワークの削除</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation>自分で保存したネットワークと、Lovelaceに付属のネットワークです。開いて使うことも、ほかのプログラムで使うこともできます。ONNXファイルはたいていのプログラムで読め、重みの表は表計算ソフトで読めます。</translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation>自分のネットワークはまだありません。下のどれかを複製するか、ここにファイルをドロップしましょう。Lovelaceのモデルや、PyTorchなどがONNX形式で書き出したネットワークが使えます。</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation>Lovelaceに付属</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>読みこむ…</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>並べ方：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>成績順</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ方</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation>ネットワークの名前の変更</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation>ネットワークの複製</translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation>ネットワークの読みこみ</translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>ネットワーク：</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation>ネットワークの図</translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation>%1：学習しても変わりません</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation>ネットワーク：結合をたどり、ニューロンからニューロンへ移る</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>↑、↓、Page Up、Page Down</translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation>ネットワーク：選んだ数を変える（Ctrlを押すと上下は移動）</translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation>ネットワーク：選んだ数を入力する</translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation>ネットワーク：拡大する、縮小する、全体を表示する（数を選んでいるときはAltも）</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation>読みこみ中…</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation>作成：%1</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>このファイルは使えません。</translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation>Lovelaceに付属</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>「%1」のほかの操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>ネットワークの名前</translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation>数の設定</translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation>数の固定</translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation>固定の解除</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>はじめからやり直す</translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>%nエポックの学習</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation>手で変えられる3 × 2 × 1のネットワーク</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation>入力の変更</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>バイアスの変更</translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation>変更前：出力%1、目標値%2。</translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation>出力%1、変更前%2、目標値%3。</translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation>変更前を表示</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>数をクリックし、上下にドラッグするか、ホイール、矢印キー、入力で変えます。</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>左右でネットワークの中を移り、上下で数を変えます。Ctrlを押しながら上下で次の数へ移ります。数を入力すると、その値になります。</translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation>変えた数：%1個、変えた量の合計：%2。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>何も選んでいません</translation>
    </message>
    <message>
        <source>An input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>%1から%2への重み</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>%1のバイアス</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation>学習しても、この数は変わりません</translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation>線をクリックすると重みを変えられ、タイルをクリックするとそのニューロンが大きく表示されてバイアスを変えられます。上下にドラッグするか、入力します。学習中でも、どの変更も元に戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation>1層</translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation>2層</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>畳み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>フィルター%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation>%1個の数字で学習</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>%1で学習</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation>見たことのない%2で%1正解</translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation>見たことのない数字で%1正解</translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation>見たことのない点で%1正解</translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation>図の拡大・縮小</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation>縮小（−またはAlt+−、Ctrl＋ホイール）</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation>拡大（＋またはAlt++、Ctrl＋ホイール）。背景のドラッグで移動</translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation>全体を表示、いま%1</translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation>全体を表示（0またはAlt+0、背景をダブルクリック）</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>数の変更</translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation>z = %1, y = %2</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>1つのニューロン</translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation>%1のニューロン</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>重み%1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation>活性化関数の曲線の上の点</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>入力x</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>重みw</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>バイアスb</translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation>zが0より大きいとき、ニューロンは1を出します。</translation>
    </message>
    <message>
        <source>AND</source>
        <comment>logic</comment>
        <translation>AND</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>logic</comment>
        <translation>OR</translation>
    </message>
    <message>
        <source>NOT</source>
        <comment>logic</comment>
        <translation>NOT</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDrawing</name>
    <message>
        <source>Dendrites</source>
        <translation>樹状突起</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Axon</source>
        <translation>軸索</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation>シナプス</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>細胞体</translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation>和と活性化</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation>ニューロンの図</translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation>隠れ層のニューロンの出力</translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation>ニューロン%1の値は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>ニューロン%n個。矢印キーで1つずつ指します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation>神経細胞</translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation>人工ニューロン</translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation>簡単にした細胞</translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation>スライダーの移動</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>神経細胞</translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation>人工ニューロン</translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation>神経細胞から人工ニューロンへ</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation>答えの数</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>小数点以下%n桁に丸めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation>%1までの違いは正解とします。</translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation>丸めない、ちょうどの数です。</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>%n行を動かす必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation>「%1」は「%2」より前です。</translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>行をドラッグします。または、スペースキーで持ち上げ、矢印キーで動かし、スペースキーで置きます。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation>行を並べる課題：次の行へ移る、持ち上げた行を動かす</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation>行を並べる課題：行を持ち上げる、置く</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation>行を並べる課題：持ち上げた行を元の場所に戻す</translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>%2のうち%1番目：%3</translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation>%1、持ち上げています</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1、順番どおり</translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation>%1、順番が違います</translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation>スペースキーで持ち上げ、矢印キーで動かし、スペースキーで置きます。Escで元の場所に戻します。</translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation>クラス%1：%2、最大</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>クラス%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation>エポック%1で損失が無限大になりました。</translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation>学習率%1では、1歩ごとにいちばん低い点を大きく通りこし、次の1歩はさらに遠くへ行きました。表示しているのは、まだ有限だった最後の数です。</translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation>戻って%1で学習</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation>平面でのネットワークの出力</translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation>テスト用の点を表示（白抜き）</translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation>2色だけで表示</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>やってみよう。</translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation>x₁とx₂だけを使って渦巻きを解き、テストの損失を%1より小さくしましょう。</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>第%1層、ニューロン%2</translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation>平面での第%2層のニューロン%1の出力</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation>平面での入力%1</translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation>出力を表示</translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDFに書き出す</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation>章を紙面にしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>プリンタが何も受けとりませんでした。</translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation>この章を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>%n個が正しい組み合わせです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>まだ違います</translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation>図を保存…</translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation>数字%1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>ニューロン%1</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>%1列%2行</translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation>%1のピクセルの値は%2です。</translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation>ほかのピクセルを指すか、矢印キーを使いましょう。</translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation>インクのないピクセルは何も送りません</translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation>送り先：重み × 値、大きい順</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>all biases</source>
        <translation>すべてのバイアス</translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation>ほかのすべてのピクセル (%1)</translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation>z、その和</translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation>%1：z = %2、出力%3</translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation>ピクセルを追ってネットワークの中へ</translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation>ピクセルが送るもの</translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation>zになるまでの足し算</translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation>それぞれのピクセルがzに足すもの</translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation>数字%1のスコア</translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation>どの数も小数第3位に丸めてあります。「ほかのすべてのピクセル」はその残りなので、書かれた行を足すとちょうどzになります。絵では、青は足し、オレンジは引きます。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation>ピクセルを追えるのは、最初の層がすべてのピクセルとつながっているネットワークです。これは畳み込みから始まります。フィルターが、同じ少数の重みですべての場所を見ます。何がどこで見つかるかは「描く」で見られます。下で別のネットワークを選んでください。</translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation>このネットワークは大きすぎて、指しながらピクセルを追うことができません。</translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation>数字を選ぶと、すべてのニューロンを通してそのzに足されるものが見られます：</translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation>ピクセルが数字に足すものは、ここでは分けられません。途中のニューロンが、和を曲線で曲げるからです。</translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation>ピクセルにはニューロンごとに重みが掛けられ、ニューロンは受けとったものを足します。ニューロンを選ぶと、その和が見られます。</translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation>新しい重み</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>新しい点</translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation>点を開く</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>コンマ区切りの値 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>すべての点の削除</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>点の追加</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>点の削除</translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation>このページの設定を、1行の文字としてクリップボードに入れました。</translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation>%1 何も変わっていません。</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>設定の貼りつけ</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation>点は%1個までしか置けません。</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation>1エポックだけ学習します</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation>始めたときと同じ重みに戻します</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>新しい重み</translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation>別の乱数の重みから始めます</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>新しい点</translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation>同じ種類の点を描き直します</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>CSVを開く…</translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation>3列：数2つと答え</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>すべての点を削除</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>層を足す</translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation>＋ 層</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>層を減らす</translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation>− 層</translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation>設定をコピー</translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation>このページの選択を、すべて1行の文字にします</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>設定を貼りつけ</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>2つの実行を比べる</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation>エポック%1へ移動</translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation>戻ってもっとゆっくり</translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation>線：%1</translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation>%1か%2</translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation>スコア%1
次の候補：%2</translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation>%1です。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation>自信がない：
スコア%1と%2</translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation>正解：%1です。</translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation>%1ですが、ネットワークは%2と読みました。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation>自分のレッスンのフォルダ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>自分のレッスン</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation>画面が自動で動かないようにする(&amp;N)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダなし</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>解除(&amp;R)</translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation>自分で書いたレッスンです。目次で章のあとに並び、保存するとすぐに変わります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation>自分のレッスンのフォルダ</translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation>自分のレッスンのフォルダを選ぶ</translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation>自分のレッスンのフォルダを解除</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation>速さ：%1%</translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation>ハイコントラスト（ライト・ダーク共通）(&amp;H)</translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation>読み上げの速さ</translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation>読み上げ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation>このコンピュータの音声に問題が起き、読み上げが止まりました。</translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2：出力%3</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation>x₁ = %1, x₂ = %2：出力%3、クラス%4</translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation>クリックすると点を加えます。</translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation>領域マップを指すと、その値が読めます。</translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation>十字の位置：%1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス%1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation>目標値%1</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>%2個のうち%1番目の点、%3：%4</translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>テスト用の点%2個のうち%1番目、%3：%4</translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation>領域マップ：十字を動かす（Shiftで大きく）</translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation>領域マップ：次の点へ</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation>領域マップ：点を加える（Shiftで別のクラス）、取り去る</translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2：答えはクラス%3</translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation>領域マップ：点を動かす（Shiftで細かく）</translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>データの選択</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>層の変更</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>バイアスの変更</translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation>%2個の点のうち%1個が正解</translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation>損失：%1、学習したエポック：%2、手で変えた数：%3</translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation>隠れ層なし：ニューロンは1つ、直線も1本です。</translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation>曲げなければ、すべての層を合わせても1本の直線です。</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation>ステップ関数の傾きは0なので、学習で動くのは出力のニューロンの数だけです。</translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation>学習はここで終わりです。まだまちがった点があれば、「新しい重み」を試すか、ニューロンや層を増やしましょう。</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>ネットワークが平面を分ける</translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation>XOR：四すみ</translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation>XOR：雲</translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation>XOR：区画</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>かたまり</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>渦巻き</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>数をクリックし、上下にドラッグするか、ホイール、矢印キー、入力で変えます。</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>左右でネットワークの中を移り、上下で数を変えます。Ctrlを押しながら上下で次の数へ移ります。数を入力すると、その値になります。</translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation>隠れ層%1のニューロン</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation>隠れ層のニューロンの活性化関数</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation>%1：スコアなし</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1：スコア%2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値%1</translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation>← 答えは0</translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation>答えは1 →</translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation>ネットワークの出力</translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>スコアの線：しきい値を動かす（Page Up、Page Downで大きく、Home、Endで端へ）</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation>言葉を入力してください。すべての章とその課題、用語集から検索します。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>「%1」は見つかりません。言葉を減らすか短くすると、見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation>レッスンを読みこんでいます…</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>レッスンと用語を検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation>%1列%2行：%3</translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation>ピクセルを指すと、その重みが見られます。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見ているもの</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation>28 × 28ピクセル、MNISTにあるとおりです。</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation>28 × 28ピクセル。MNISTと同じように、20 × 20に収め、重心をまん中に置いてあります。</translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation>「%1」の前の状態に戻りました。「やり直し」で、またその状態になります。</translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation>「%1」をやり直しました。「元に戻す」で、前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation>すべてはじめからやり直す</translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation>すべての章とラボを、最初の日の状態にしました。Lovelaceを閉じるまでは、「元に戻す」で前の状態に戻れます。</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation>Lovelaceのセッション (*.lovelace-session)</translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation>このセッションを開けませんでした。</translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 これまでの作業は元のままです。</translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation>セッション「%1」を開きました。Lovelaceを閉じるまでは、「元に戻す」で前の状態に戻れます。</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation>マイセッション-%1.lovelace-session</translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation>このセッションを保存できませんでした。</translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation>これまでの作業を、すべて「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation>読めないため入れなかったもの：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation>1の変化が各層のあとにどれだけ残るか。%1、z = %2：%3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第%1層：%2</translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation>第%1層：いまはありません</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation>1. eの累乗</translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation>2. その和</translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation>3. 和に対する割合</translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>このコンピュータの音声が応答しません。</translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation>このコンピュータには、次の言語の音声がありません：%1。</translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation>インクのまん中を、画像のまん中に動かします。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation>インクを20 × 20ピクセルの枠と同じ大きさにします。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中央寄せ</translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation>インクの重心を、画像のまん中に動かします。</translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>なし：%1、%2</translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>あり：%1、%2</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation>どのピクセルも、自分と隣のピクセルの平均になります。</translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeXとしてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字でコピー</translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation>このコンピュータには、文章を読み上げる音声がありません。レッスンを聞くには、パッケージqt6-speech-speechd-pluginをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation>**ヒント：** %1</translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation>**これは1つのやり方です。** 図をリセットして自分でやると、課題は達成です。</translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation>**これが答えです。** %1</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>やってみよう。</translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation>予想しよう。</translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation>計算しよう。</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>考えよう。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>お手本を見る</translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation>**できました。** %1</translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation>**ちょっと違います。**</translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation>ヒントを見てみましょうか。</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>もう一度見てみましょう。</translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation>%1 お手本を見ました。</translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation>%1 達成しました。</translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation>表示の選択</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>点の移動</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス%1</translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation>argmax：出力%1が最大なので、答えは%2です。</translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation>%1は%3と%4のあいだなので、答えは%2です。</translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation>%1は%3以下なので、答えは%2です。</translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation>%1は%3より大きいので、答えは%2です。</translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation>クラスは3つ、出力は1つ</translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation>クラスは3つ、出力も3つ</translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation>3つのクラスとソフトマックス</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>1つの数</translation>
    </message>
    <message>
        <source>One output each</source>
        <translation>クラスごとに1つ</translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation>入力x₁</translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation>入力x₂</translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation>3つのクラスの平面</translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation>矢印キーで点が0.1ずつ動きます。Shiftを押しながらなら0.01ずつです。</translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation>点をドラッグしましょう</translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation>書かれた数は、どれもその前に書かれた数から計算し、小数第3位に丸めたものです。スコアの和は、1から0.001ずれることがあります。</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>データの選択</translation>
    </message>
    <message>
        <source>New Data</source>
        <translation>新しいデータ</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>しきい値の移動</translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation>出力は1つ、クラスは2つ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation>同じ数ずつ</translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation>クラス1が少ない</translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation>出力としきい値</translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation>矢印キーでしきい値が0.01ずつ、Page Up、Page Downで0.1ずつ動きます。</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>しきい値をドラッグしましょう</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation>正解率：全部のうち、正しい答えはどれだけか</translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation>適合率：1と答えたうち、本当に1なのはどれだけか</translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation>再現率：本当に1のうち、見つけたのはどれだけか</translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation>1と答えたものがないので、割合を出せません。0割る0は、数ではありません。</translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation>出力がしきい値より大きければ、1と答えます。輪はまちがった答えの印です。割合は小数第3位に丸めます。</translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation>値は%1、とくに大きいものの1つです。</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>値は%1です。</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation>出来事を開く</translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation>1843年から今日まで</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation>冬</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>←、→、Home、End</translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation>年表：出来事から出来事へ移る</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation>年表：選んだ出来事を開く</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>レッスンと用語を検索</translation>
    </message>
</context>
<context>
    <name>ui::TrainButtons</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation>コンピュータが数を少しずつ変えます</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation>1エポックだけ学習します。どの点も1回ずつ使います</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>新しい重み</translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation>別の乱数からやり直します</translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation>新しい重み</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation>数が大きくなりすぎて計算できません。「新しい重み」か「元に戻す」を試しましょう。</translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation>メモリが足りず、学習できませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>エポック%1</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation>勾配降下法</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>ネステロフ</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>すべて0</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>一様分布</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation>学習の変更</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation>L1正則化</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation>L2正則化</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>重みの初期値</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>重みのシード</translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ まちがい</translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation>Alt+← →でページをめくる</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>前：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← 前へ</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>次へ →</translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation>別の数字</translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation>28行、784個の数</translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation>%1：テスト画像%2／%3</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>一列に並べる</translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation>画像に戻す</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>ピクセルを指すか、画像の上で矢印キーを使います。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>%1行%2列</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>上の%n行 × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation>784のうち%1番目の入力。ピクセルは%2／255で、ネットワークには%3が入ります。</translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation>行がどこまで来たか</translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation>1行ずつ一列に並べた数字のピクセル</translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation>%2のうち%1番：%3行%4列、値は%5／255。</translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation>矢印キーでピクセルを指します。左右は1つずつ、上下は1行ずつ動きます。</translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>層の変更</translation>
    </message>
    <message>
        <source>Change z</source>
        <translation>zの変更</translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation>z = %2での%1の傾きは%3です。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation>すべての層の入力z</translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation>%1、読めました</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1、まだ読めていません</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation>モデルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation>目次とページを切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation>標準の文字サイズ(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation>ライトとダークを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation>Lovelaceについて(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation>セッションを開く(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation>セッションを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation>すべてはじめからやり直す(&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation>レッスンを読み直す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>環境設定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>このページ内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation>レッスンと用語を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>読み上げ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::WindowUndo</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
