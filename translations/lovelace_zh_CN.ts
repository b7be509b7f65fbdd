<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>让你在动手摆弄中学懂神经网络。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>它用到了他人的成果：</translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
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
        <translation>Softplus</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
</context>
<context>
    <name>ActivationText</name>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
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
        <translation>Softplus</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Passes every number on as it is: it does not bend at all, so layers of it are worth no more than one.</source>
        <translation>把每个数原样传下去：它一点也不弯，所以这样的层再多也只抵得上一层。</translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation>要么全有，要么全无：最早的人工神经元就是这样工作的。它的斜率是 0，所以没法一步一步地训练。</translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation>把任何数都挤压到 (0, 1) 之间。离零远的地方，斜率几乎消失，学习就在那里慢下来。</translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation>像 Sigmoid，但挤压到 (−1, 1) 之间，以零为中心，斜率最大到 1。</translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation>让正数通过，把其他的变成 0。一直为 0 的神经元再也学不到东西。</translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation>像 ReLU，但负数会留下百分之一，所以沉默的神经元还能学习。</translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation>对正数与 ReLU 一样；对负数，圆滑地弯向 −1。</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation>把尖角磨圆的 ReLU；它的斜率就是 Sigmoid。</translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation>接近 ReLU，但很光滑，在零以下有个浅浅的凹。许多语言模型用的就是它。</translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation>还没有低于 %1 的网络</translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation>低于 %1 的最少神经元数：%2</translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation>训练轮数：%1；%2</translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation>没有弯，不管多少个神经元，加起来都是一条直线。</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation>阶跃函数的斜率是 0，所以训练移不动它们的弯处，只能改输出权重和输出偏置。</translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>第 %1 章 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation>在第 %1 步停下了：太久了。也许没有一条直线能全对。</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation>第 %1 步用了点 (%2, %3)。它属于类别 1，所以加了上去。</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation>第 %1 步用了点 (%2, %3)。它属于类别 0，所以减掉了。</translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation>现在每个点都对了。</translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation>每个点都对：没有什么要纠正的。</translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation>圆环标出站错边的点。</translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation>两个权重都是 0：没有直线，f 处处相同。</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation>什么也没画</translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation>拿不准：%1（得分 %2）或 %3（得分 %4）</translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation>%1（得分 %2）</translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation>%1，标签是 %2</translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2 个中对了 %1 个：准确率 %3</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>模型文件，或内置网络的名称。</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation>图片（PNG、JPEG；浅底深色或深底浅色）和笔画文件（.jsonl、.jsonl.gz；每行一个手写样本）。</translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation>省去预处理中的某几步，用逗号隔开：crop（墨迹的中间移到正中）、scale（墨迹缩放到通常的大小）、center（墨迹的重心移到正中）。</translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation>请给出一个模型和要读的文件。</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation>启动后打开页面 ID，例如 digit-lab。</translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation>使用主题 NAME：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation>文字按原大小的 PERCENT% 显示，PERCENT 为 80 到 200。</translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation>窗口大小为 WxH，例如 1024x700。</translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation>把每个页面的图片保存到 FOLDER，然后退出。</translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>让你在动手摆弄中学懂神经网络。</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation>一次只能打开一个文件，不能打开 %1 个。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>没有名为“%1”的主题。</translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation>“%1”不是 80 到 200 之间的文字大小。</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>“%1”不是窗口大小。</translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation>这一次和以后都同时显示 FOLDER 里的课程。</translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation>指出 FOLDER 里的课程有哪些问题，然后退出。</translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation>把设置和进度保存在 FOLDER 里。</translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation>要打开的模型或会话。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation>打开一个窗口，在里面观察、摆弄和使用神经网络。写一个数字，看网络在你落笔的同时把它读出来。
FILE 是本程序或 lovelace-cli(1) 保存的网络，或者一个会话（NAME.lovelace-session）：学习者在这台或另一台计算机上做过的一切。文件属于哪一种，看的是内容，不是名称。
课程里的问题会写到标准错误输出，也会显示在窗口里；--check-lessons 以 file:line: message 的形式列出各语言版本的问题，不需要显示器。</translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation>这些文件在 $XDG_DATA_HOME/lovelace（~/.local/share/lovelace）里，或在 --data 指定的文件夹里。无法读取的文件会改名（progress.kept-1.json）保留下来。</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>上次离开时窗口的样子。</translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation>每一章和每个实验室里做过的事。</translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation>随会话一起来的网络。</translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation>一切正常时为 0，有文件无法使用或课程有问题时为 1，选项有误时为 2。</translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation>没有在窗口里或用 --language 选定语言时，由它们决定语言。</translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation>不用显示器也能运行，例如与 --screenshot 一起用。</translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation>同一个用户在同一个显示器上用同一个数据文件夹，只会有一个窗口。如果窗口已经打开，FILE 以及要求显示的其他内容都会显示在那个窗口里，第二个 lovelace 随即结束。</translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation>两台计算机可以共用这个文件夹：每台只写入自己这边改动过的页面，其余的保持另一台写下的样子。</translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation>使用主题的高对比度配色。</translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation>一个供复制的样板课程，每种块和任务都有。一个课程就是一个文件夹，里面有 lesson.json，文字在 en.md 里，其他语言的文字在 ja.md 这样的文件里。你不用的语言，文件可以删掉。</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation>训练 %2 轮后，两者的测试损失都是 %1。</translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation>训练 %2 轮后，两者的训练损失都是 %1。</translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>训练 %3 轮后，A 的测试损失更低：A %1，B %2。</translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>训练 %3 轮后，B 的测试损失更低：B %1，A %2。</translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>训练 %3 轮后，A 的训练损失更低：A %1，B %2。</translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>训练 %3 轮后，B 的训练损失更低：B %1，A %2。</translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation>内存不够，无法训练 B。</translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation>A 已经到了第 %1 轮，B 追不上了。“重置”让两者一起重新开始。</translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation>B 正在追赶：第 %1 轮，共 %2 轮。</translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation>开始训练，看看哪个学得更好。</translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation>两者都在起点。开始训练，看看哪个学得更好。</translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation>A 的权重有手动改过或固定的，B 的没有。</translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation>B 是一口气训练过来的，A 走的路可能不一样。“重置”让两者一起重新开始。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation>L1 正则化</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation>L2 正则化</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation>每层的神经元</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>权重的种子</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>加上 %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation>批量大小 %1</translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation>优化器：%1</translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation>L1 正则化：%1</translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation>L2 正则化：%1</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation>激活函数：%1</translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation>隐藏神经元：%1</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>隐藏层：%1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation>初始权重：%1</translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation>权重的种子：%1</translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation>现在 A 和 B 一模一样。</translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation>给 B 换一个值吧。</translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation>只有一处不同：A 是“%1”，B 是“%2”。</translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation>第 %1 轮时，A 的损失变成了无穷大。</translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation>第 %1 轮时，B 的损失变成了无穷大。</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation>%1：网络 %2 已写入。</translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation>%1：要写成哪一种？名称要以 .lovelace、.onnx、.json 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation>模型文件、ONNX 文件，或内置网络的名称。</translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation>要写入的文件。名称的结尾决定写成哪一种：.lovelace；.onnx，供其他程序使用；.json 或 .csv，把权重写成文本。</translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation>请给出一个模型和要写入的文件。</translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation>层的搭建</translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation>从神经细胞到人工神经元</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation>网络编辑器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation>线性分类器</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>用神经元做曲线</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>网络划分平面</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation>一个数字走过网络</translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation>测试集里的数字</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>三个类别</translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation>阈值与它犯的错</translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation>图片变成一列数</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation>Lovelace 需要窗口，可是这里没有可以显示的屏幕。
请从图形界面启动，或通过 ssh -X，或使用 xvfb-run。
没有屏幕时，可以用 lovelace-cli 训练和测试网络，
用 lovelace --screenshot FOLDER 把页面存成图片。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>这个文件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1打不开。它还在那里吗？你有权读取它吗？</translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation>%1打得开，但读到一半出了错。</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation>%1无法写入。原来的内容还在。空间够吗？你有权写入那个文件夹吗？</translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation>%1太大了：它有（或声称有）%2，最多只能用 %3。</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation>%1不完整：应有 %3 字节，到 %2 字节就断了。</translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation>%1结束之后还有内容：它有 %2 字节，应该是 %3 字节。</translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation>%1不是这种文件：它的开头不对。</translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation>%1的格式版本是 %2，这里最多能读到版本 %3。更新的 Lovelace 可以打开它。</translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation>%1写好之后被损坏了：校验和是 %2，应该是 %3。</translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation>%1是完整的，但里面的内容看不懂。</translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation>%1是压缩过的，无法解压：它损坏了。</translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation>%1里的数是类型 %2，这里只能读无符号字节（类型 8）。</translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation>%1的形状不对：某个大小或维数是 %2，需要的是 %3。</translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation>两个部分对不上：有 %1 张图片，却有 %2 个标签。</translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation>有一个标签是 %1，标签必须小于 %2。</translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation>第 %1 个数不是有限的数，没法拿来计算。</translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation>网络的第 %1 层不成立：请检查“%2”。</translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation>网络有 %1 个输入或输出，需要的是 %2 个。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1”不能是 %2。</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation>第 %1 行不对：请检查“%2”。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation>第 %1 行有 %2 列。每行都要有三列：两个数和答案。</translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation>第 %1 行的第 %2 列是空的。</translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation>第 %1 行第 %2 列是“%3”，那里应该是一个数。</translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation>所有的答案都一样。至少要有两种不同的答案。</translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation>%1有 %2 个点，至少需要 %3 个。</translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation>“%2”里的第 %1 个数不是有限的数，没法拿来计算。</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation>%1损坏了或不完整：开头是对的，却读不到结尾。</translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation>网络里有这里的层都做不到的运算：“%1”。</translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation>网络里有这里的层都没有的设置：“%1”。</translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation>这个网络不是从一个输入到一个输出的一条链：请检查“%1”。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation>缺少“%1”的数值。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation>“%1”的数值在另一个文件里。请重新导出网络，把所有数值放进同一个文件。</translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation>“%1”里的数是这里不能用的类型（ONNX 类型 %2，需要类型 %3）。</translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation>有 %1 种不同的答案。答案必须是数，或者是两个词。</translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation>有 %1 个点，最多只能放 %2 个。</translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation>%1不是文本形式的表格。电子表格软件可以把表格存为 UTF-8 编码的 CSV。它有三列：两个数和答案。</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2 个中对了 %1 个：准确率 %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation>每个类别（行）被当成了什么（列）：</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>模型文件，或内置网络的名称。</translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation>用来测试的数据：mnist（默认）、fashion，或一个装有 IDX 文件（t10k）的文件夹。</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>请给出一个模型，只能给一个。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation>术语表最多可以有 %1 个术语，这里有 %2 个；多出的略去了。</translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation>有一个术语没有“id”。</translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation>术语“%1”列了两次。</translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation>这个标题的末尾没有 id：“{#...}”。</translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation>术语“%1”不在 glossary.json 里。</translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation>术语“%1”前面已经解释过了。</translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation>术语“%1”没有解释。</translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation>术语“%1”没有文字。</translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation>链接“%1”没有对应的术语。</translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation>%1：%2，要求：%3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>试试“%1 --help”。</translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation>显示这份帮助，然后退出。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本，然后退出。</translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation>使用语言 CODE：en、zh_CN、es、ko、fr 或 ja（默认：系统语言）。</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>没有“%1”这种语言。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation>裁剪（crop）%1，缩放（scale）%2，居中（center）%3，笔宽 %4 像素</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建程序</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练命令</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>模型文件，或内置网络的名称。</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>请给出一个模型，只能给一个。</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation>没有“%1”这样的层。可以是：128、conv16x3、conv16x3s2p1、pool2、dropout0.3、flatten。</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation>图“%1”的类型是“%2”，可用的只有 %3。</translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation>那里改为显示一句话。</translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation>图“%1”：%2。</translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation>它以能用的状态开始。</translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation>图“%1”没有设置“%2”，只有 %3。</translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation>略去了这项设置。</translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation>任务“%1”要求“%2”，但它的图不提供这个数。</translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation>怎么回答都不会算对。</translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation>任务“%1”要看“%2”，但它的图不提供这个数，只有 %3。</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>它无法完成。</translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation>任务“%1”的“solution”达不到它的目标。</translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation>“示范”仍然会演示它。</translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation>公式“%1”不在已排版的公式之中。</translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation>它显示为 LaTeX。</translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>无法读取这个文件夹。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation>这个文件大于 %1 字节。</translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation>里面没有课程。</translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation>这个文件夹里的文件夹超过了 %1 个。</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>多出的略去了。</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>这个链接没有去处。</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation>显示的是 %1。</translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation>这个课程没有 en.md。</translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation>从第 %1 块起，文字、图和任务与原文不一致。</translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation>已经有一个 id 为“%1”的页面。</translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation>这个课程还有 %1 个问题。</translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation>课程以原文显示。</translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation>略去了这个课程。</translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation>课程仍按之前的样子显示。</translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation>有出入的地方显示原文。</translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation>“id”必须是由小写字母、数字和连字符组成的名称。</translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation>“minutes”必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation>图“%1”没有“type”。</translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation>任务“%1”的种类未知。</translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation>任务“%1”的“correct”必须是答案的编号（从 0 数起），或编号的列表。</translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation>任务“%1”针对的图“%2”不在“demos”里。</translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation>任务“%1”的目标必须是一个 metric，加上 above、below、at_least、at_most、equals 之一和一个数。</translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation>任务“%1”没有目标。</translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation>任务“%1”的“decimals”必须在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation>任务“%1”既没有“answer”也没有“metric”。</translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation>没有标题：一行以“# ”开头的文字。</translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation>标题后面没有紧跟一段引言。</translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation>这个块没有结束。</translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation>没有“%1”这种块，只有 demo、task、aside 和 reading。</translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation>图“%1”不在 lesson.json 的“demos”里。</translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation>图“%1”前面已经出现过。</translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation>任务“%1”不在 lesson.json 的“tasks”里。</translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation>任务“%1”前面已经出现过。</translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation>任务“%1”没有提问。</translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation>任务“%1”没有“done: ...”这一行。</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation>任务“%1”有 %2 个答案，最多只能有 %3 个。</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation>任务“%1”有 %2 个答案，却说第 %3 号是对的。</translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation>任务“%1”至少需要两项。</translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation>任务“%1”的每一项都必须是“左 = 右”。</translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation>略去了这个任务。</translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation>不显示时间。</translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation>“%1”必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation>当作空的处理。</translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation>略去了这幅图。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>略去了它。</translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation>这一行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation>读不出的部分显示为“%1”。</translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation>一个课程最多可以有 %1 块。</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>多出的略去了。</translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation>用 id 当作标题。</translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation>课程开头没有引言。</translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation>它到文件末尾才结束。</translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation>按原样显示。</translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation>任务“%2”里的“%1”既不是其目标的“metric: 名称”，也不是数。</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>显示时没有提问。</translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation>它结束时没有这句话。</translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation>任务“%2”的图“%1”没有在前面出现。</translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation>这个任务只能看，不能做。</translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation>图“%1”没有在 %2 里出现。</translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation>任务“%1”没有在 %2 里出现。</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>%n 个课程，没有问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation>“%1”既不是文件，也不是内置网络。内置的有：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>%1：没有安装 Fashion-MNIST。它在 Debian 的软件包 dataset-fashion-mnist 里。</translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation>%1：没有这个文件夹。数据可以是 mnist、fashion 或一个装有 IDX 文件的文件夹。</translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation>%1：网络有 %2 个输入和 %3 个输出，需要的是 %4 个和 %5 个。</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation>偏置 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
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
        <translation>%1，还不知道</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1，偏置 %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation>输出神经元 %1</translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation>隐藏神经元 %1</translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation>隐藏层 %2 的神经元 %1</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>连接：从%1 到%2</translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation>权重：从%1 到%2，%3</translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation>%1 的偏置，%2</translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation>没有画出：%1 到 %2，一共 %3 个。</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation>%1，已固定</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation>以 JSON 格式输出，每行一个对象。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>从 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation>“%1”不能用作 --%2 的值。可以是：%3。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation>手写数字实验室</translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation>课程问题</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation>在手写数字实验室中打开</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation>神经网络游乐场</translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation>在游乐场中打开</translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation>最多 %1 个输入，最多 %2 个隐藏层，每层最多 %3 个神经元，一个带 sigmoid 或恒等函数的输出</translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation>784 个输入和 10 个输出</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation>你的数：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>可供选择：%1。</translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation>**✓ 完成。** %1</translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation>**由程序示范。**</translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation>还没有完成。</translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation>一个数据点：三个输入，以及与它们对应的目标值。网络里还没有数。</translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation>通往隐藏层的每条连接得到一个权重，每个隐藏神经元得到一个偏置。</translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation>通往输出的连接和输出神经元也一样。</translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation>输入进入网络。</translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation>第二个隐藏神经元：输入相同，但用的是自己的权重和偏置。</translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation>输出神经元用隐藏神经元给出的数，做同样的事。</translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation>输出不是目标值：预测错了。平方误差说明错了多少。</translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation>换上别的权重：做出目标值的那个网络的权重。数据点没有变。</translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation>用这些权重再走一遍。</translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation>现在对了。输入、层和 sigmoid 函数都没有变：决定输出的是权重。</translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation>第一个隐藏神经元：每个输入乘以它的权重，加上偏置，再把总和弯一下。σ 给出的数四舍五入到两位小数。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation>%1：这张图片无法读取：%2。</translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation>%1：这张图片有 %2 x %3 像素，最多只能读取 %4 百万像素。</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation>图片 (*.png);;可放大和编辑的图形 (*.svg)</translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation>这张图片无法保存。</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation>已经有文件“%1”，它没有被改动。请另取一个名称，以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>“%1”无法写入：%2。原来的内容还在。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation>训练一个网络。</translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation>用网络没有学过的样本测试它。</translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation>让网络读出图片和笔画文件里的数字。</translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation>显示模型文件里有什么。</translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation>把网络写成其他程序能用的文件，或读入其他程序的网络。</translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation>检查模型文件是否完整无误。</translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation>训练和测试神经网络，用它们读数字。</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMAND [选项]</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation>用“%1 COMMAND --help”查看某个命令的选项。</translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation>0 完成，1 输入有误，2 用法有误，130 用 Ctrl-C 停止。</translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation>MODEL 可以是 Lovelace 的模型文件、由同样几种层组成的 ONNX 文件，或 Lovelace 自带网络的名称：one-layer、two-layer 或 convolutional。
DATA 可以是 mnist（Lovelace 自带）、fashion（在软件包 dataset-fashion-mnist 里），或一个装有 MNIST 那四个文件的文件夹，压缩与否均可。
训练网络时，按 Ctrl-C 就会停止，到那时为止学到的会保存下来。</translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation>没有用 --language 指定语言时，由它们决定语言。JSON 和选项的名称在所有语言里都一样。</translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation>写进网络文件的时间；固定下来，每次得到的文件就完全相同。</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation>请给出一个命令。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation>输入 x₁、x₂</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation>加</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation>减</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation>乘</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation>等于</translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation>西格马</translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation>y 帽</translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation>再平方</translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation>左括号</translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation>右括号</translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation>%1：要保存到的文件夹不存在。</translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation>--layers：最后一层有 %1 个神经元，但数据有 %2 个类别。</translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation>--loss：这种损失需要另一种激活函数，与 %1 的最后一层不配。</translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation>--digit-styles 和 --non-digits 需要 MNIST 那样的数据：28 x 28 像素的图片，10 个类别。</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation>训练在第 %1 轮发散了：第 %2 层里有些数不再是有限的数。试试更小的 --learning-rate，例如 %3。</translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation>什么都没有保存，因为没有给出 --out。</translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation>什么都没有学到，所以什么都没有保存。</translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation>第 %1 轮之后的网络保存在 %2 里。</translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation>学到的保存在 %1 里。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation>用来学习的数据：mnist（默认）、fashion，或一个装有 IDX 文件的文件夹，其中的 t10k 文件用来测试。</translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation>各层，用逗号隔开（默认 784,128,10）。128：神经元数。conv16x3：16 个通道，窗口 3x3；conv16x3s2p1：步幅 2，填充 1。pool2：取 2x2 里最大的。dropout0.3：训练时随机关掉 30%。flatten：展平。最前面的 784 是输入的个数，可以省略。</translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation>除最后一层外各层的激活函数（默认 relu）：%1。最后一层用与损失相配的激活函数。</translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation>初始权重（默认 he 或 glorot，看哪个适合该层）：%1。</translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation>接着训练一个已有的模型，而不是新建网络。</translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation>损失（默认 cross-entropy）：%1。</translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation>优化器（默认 sgd）：%1。</translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation>学习率（默认 0.1；momentum 和 nesterov 为 0.01，adam 为 0.001）。</translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation>动量，用于 momentum 和 nesterov（默认 0.9）。</translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation>学习率怎样变化（默认 constant）：%1。</translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation>step 和 exponential 每次把学习率乘以多少（默认 0.5）。</translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation>step 每过多少轮改变一次学习率（默认 10）。</translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation>对权重绝对值的惩罚（默认 0）。</translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation>对权重平方的惩罚（默认 0）。</translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation>批量大小：每一步用多少个样本（默认 64）。</translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation>轮数：把全部数据过几遍（默认 5）。</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation>随机种子：种子相同，得到的网络就相同（默认 1）。</translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation>线程数（默认：每个处理器一个）。得到的网络与线程数无关。</translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation>随机移动每个样本，至多 PIXELS 像素（默认 0）。</translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation>随机旋转每个样本，至多 DEGREES 度（默认 0）。</translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation>随机缩放每个样本，幅度至多 SHARE，例如 0.1（默认 0）。</translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation>随机倾斜每个样本，幅度至多 SHARE（默认 0）。</translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation>随机把笔画变粗或变细，边缘移动至多 PIXELS 像素（默认 0）。</translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation>随机弯曲每个样本，至多 PIXELS 像素（默认 0）。</translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation>加入程序画的、MNIST 里缺少的写法：顶上带一撇的 1、中间带一横的 7、尾巴带钩的 9；数量是原有数字的 SHARE 倍，例如 0.06（默认 0）。</translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation>加入乱涂的、打叉的、写字的等等不是数字的图，教网络对它们拿不准；数量是原有数字的 SHARE 倍，例如 0.1（默认 0）。</translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation>把训练好的网络保存到 FILE。没有这个选项就什么都不保存。</translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation>网络的名称（默认：文件的名称）。</translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation>与网络一起保存的备注。</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1 要与 %2 一起用。</translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation>--%1 用于新网络，不能与 --from 一起用。</translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation>--%1 超过了 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation>只有最后一层能用 softmax，并且要配 --loss cross-entropy。</translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation>第 %1 轮，共 %2 轮 %3 %4，还剩 %5</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation>第 %1 轮，共 %2 轮：损失 %3，%4 秒，每秒 %5 张图片</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1，测试准确率 %2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation>%1：ONNX 文件完整，用到的层这里都有：%2，%3 个参数。它没有校验和。</translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation>%1：校验和正确，形状也成立：%2，%3 个参数。</translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation>模型文件，或内置网络的名称。</translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation>请给出至少一个模型。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>没有页面“%1”。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation>设置无法读取。它们以“%1”保留了下来。</translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation>你的进度无法读取，所以各章重新开始。什么也没有丢：它以“%1”保留了下来。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation>“%1”无法写入，所以你现在做的，下次启动时就不在了。空间够吗？你有权写入那个文件夹吗？</translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>比较函数</translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation>显示切线</translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation>显示斜率</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>%1 的图像</translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>斜率：%1</translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation>z = %1，%2</translation>
    </message>
    <message>
        <source>Input z</source>
        <translation>输入 z</translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation>斜率曲线</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation>重置坐标轴</translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation>拖动点。Ctrl 加滚轮、+ 和 − 缩放；拖动背景来移动；0 重置坐标轴。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation>%1 的斜率：%2</translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation>画目标</translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation>选择神经元</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>改变神经元个数</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>误差 %1</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>用神经元做曲线</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>Saw</source>
        <translation>锯齿</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation>在现有的目标上自己重新画</translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation>选中的神经元</translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation>输入权重 w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation>输出权重 v</translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation>输出偏置 c</translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>全部之和</translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation>往上加的神经元</translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation>往下减的神经元</translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation>x = %1，高度 %2</translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation>神经元 %1 弯在 x = %2</translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation>目标，可以画</translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation>目标、总和，以及各神经元自己的曲线</translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation>左右键移动笔，上下键移动笔下的曲线。按住 Shift 再按左右键，画水平线。</translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation>左右键移动选中的神经元的弯处。</translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation>画出网络要去接近的曲线。</translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation>点击一条线，选中它的神经元。拖动圆环，移动它的弯处。</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation>第 %1 个点，共 %2 个，在 %3, %4：类别 %5，%6</translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation>站对了边</translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation>站错了边</translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation>没有直线：两个权重都是 0</translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation>转动直线的手柄：权重 %1 和 %2</translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation>移动直线的手柄：偏置 %1</translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation>没有直线可以转动：两个权重都是 0</translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation>在平面上：移动直线、转动直线或移动一个点，由 Tab 键选定；按住 Shift 小步移动</translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation>在平面上：到下一个点</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation>在平面上：添加一个点（按住 Shift 则属于另一类），或去掉选中的点</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation>%1（与 A 相同）</translation>
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
        <translation>第 %1 轮
训练 %2 · 测试 %3</translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation>第 %1 轮
训练 %2</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation>两者的测试损失</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>两者的损失</translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation>第 %1 轮：A %2，B %3</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>比较两次训练</translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation>再训练一次：点和种子都相同，只有一处不同</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>B 中是</translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation>B 中的值</translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation>训练 A 在平面上的输出</translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation>训练 B 在平面上的输出</translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation>两次训练各轮的损失</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation>答 1</translation>
    </message>
    <message>
        <source>says 0</source>
        <translation>答 0</translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation>%1 是 1</translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation>%1 是 0</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation>正确否定</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation>%1 读成 %2，读对了：%3 / %4</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation>%1 读成 %2：%3 / %4</translation>
    </message>
    <message>
        <source>true / said</source>
        <translation>真实 / 读成</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>said</source>
        <translation>读成</translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation>真实的是什么，读成了什么</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation>动手学神经网络</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>你的课程</translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>写一个数字，再说出它是哪个。它会加入你的手写样本：目前有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation>只收集你自己写的。</translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>对也好，错也好，告诉它（Alt 加数字键）。它会加入你的手写样本：目前有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation>谢谢：已存为 %1（一共 %2 个）。</translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation>你的收集满了：%1 个样本。删掉几个，腾出位置。</translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation>刚才写的是哪个数字？</translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation>刚才是 %1</translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation>写下一个</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation>更换数据</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation>■ 类别 0</translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation>● 类别 1</translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation>新的点属于类别 0</translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation>新的点属于类别 1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>训练占比</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>自己的点</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>团块</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation>斜坡</translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation>山丘</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>示范</translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation>让这幅图回到最初的样子</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation>复制这幅图现在的样子，或保存为图片</translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation>第 %1 行第 %2 列：%3。按回车键放大。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation>网络看到的：28 × 28 像素</translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation>第 %1 列第 %2 行：墨迹 %3，最大 255。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>%n 个像素有墨迹。用方向键指向像素。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation>MNIST 数字</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation>Alt+0 到 Alt+9</translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation>说出写的是哪个数字</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation>追踪像素</translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation>我的样本 (%1)</translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation>收集的样本</translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation>导出笔画</translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation>my-digits</translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation>笔画 (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation>选择一个文件夹，图片会放进其中新建的文件夹</translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation>用鼠标、手写笔、触摸或按键。你一边写，网络一边回答。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation>收集为 %1</translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation>改标为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>删除 %n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · 测试</translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation>在样本列表中：把样本放到画板上</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation>在样本列表中：说明这是哪个数字</translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation>在样本列表中：删除样本</translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · 测试</translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation>样本 %1，数字 %2，留作测试</translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation>样本 %1，数字 %2</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>一笔</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation>插入样本</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation>方向键移动笔，空格键落笔。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里写一个数字</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空的。</translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation>测试集里的一个数字。</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>一张图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n 笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation>%1已落下。</translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation>%1已抬起。</translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation>28 列 28 行中的第 %1 列第 %2 行。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation>在画板上移动笔；按住 Shift 小步移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>落笔、抬笔</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation>放弃正在写的这一笔</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation>显示一个这样的测试数字</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation>方向键移动笔，按住 Shift 走得更细；空格键落笔或抬笔；Esc 放弃这一笔。</translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation>按 0 到 9 取一个例子。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>选择数字</translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation>去掉最后一笔</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation>十个都读出来了。</translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation>请写 %1。已读出 %2 个，共 10 个。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation>网络看到的：你写的字，移到了正中，缩放到它学过的数字的大小。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation>这里还什么都没有。写一个数字，说出它是哪个：它就会留在这里。你会看到网络读你的笔迹读得怎样，还可以让其中一个学一学。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>“%2”有 %1 个</translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation>选一个样本，重新说出它是哪个数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>选中了 %n 个，都是</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation>收集的样本</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>它是 %1</translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation>放到画板上</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation>导出笔画…</translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation>每个样本一行 JSON，以后可以再读回来</translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation>PNG，28 × 28 像素，就是网络看到的样子</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>%n 个样本：%1。其中 %2 个留作测试，从不用来训练网络。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation>已经有文件“%1”，它没有被改动。请另取一个名称。</translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation>无法写入。</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current place of all</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页没有</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation> – 我的笔迹</translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation>%1，加上一个人的 %2 个样本</translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation>至少需要 %1 个样本，你有 %2 个。每个数字两个就行：一半用来学，一半用来测。</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation>你的样本里有 %1 个用来学习，至少需要 %2 个。再写一些吧。</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation>你的样本里有 %1 个留作测试，至少需要 %2 个。再写一些吧。</translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation>让“%1”的一个副本学你的笔迹。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation>它会把用来学习的 %1 个样本看了又看，每次都稍微移一移、转一转、弯一弯，同时混进 %2 个 MNIST 数字，免得忘了别人的笔迹。留作测试的 %3 个样本永远不给它看。“%4”保持不变；副本另存在它旁边，叫“%5”。</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation>正在读取数字…</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>大约还要 %1 秒</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>大约还要 %1 分钟</translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation>已停止。没有留下副本，一切和原来一样。</translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation>“%1”已保存。训练前的“%2”和训练后的副本各读对了多少：</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation>它没见过的 MNIST 数字</translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation>留作测试的样本</translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation>它学过的样本</translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation>教一个副本认你的笔迹</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>使用副本</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成了多少</translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation>复制为文字</translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation>一个 3 × 2 × 1 网络</translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation>更换数值</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 上一步</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>下一步 →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation>随机种子：数相同，网络就相同</translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation>新数值</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation>在这一章讲解：%1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 个术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>%n 个术语中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation>术语表无法读取。</translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation>没有哪个术语的名称或含义里有“%1”。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation>逐个术语移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation>打开讲解这个术语的章节</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation>显示全部术语</translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation>一次移动好几个术语</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation>到第一个或最后一个术语</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation>重新显示全部术语</translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation>%1：已达到</translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation>还没有什么可报告的。写一个数字，说出它是哪个，就能在这里看到网络读你的笔迹读得怎样。每个数字写五个，就能看出不少东西。</translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation>正在读你的样本…</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation>你的 %3 个样本，“%1”读对了 %2 个：%4。</translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation>留作测试、从不用来训练网络的有 %1 个，它读对了 %2 个：%3。</translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation>每行是你写的数字，每列是网络读成的数字。选一格，看里面的样本。</translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation>双击或按回车键，可以把一个样本放到画板上。</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation>这一格的样本</translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation>数字 %1 的权重</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 的回答是 %2。</translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation>这个像素的权重：%1。</translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation>权重 · 10 个数字</translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation>每个方块是一个数字要找的东西：蓝色加，橙色减。长条是它现在的得分。</translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation>隐藏层 · %2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation>每个方块是一个神经元要找的东西：蓝色加，橙色减。长条表示它现在的回答有多强。</translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation>第一个卷积 · %2 个通道中的 %1 个</translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation>最后一个卷积 · %2 个通道中的 %1 个</translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation>再经过几层之后的样子：位置更粗，形状更丰富。</translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation>每个方块表示，一个滤波器在你的图片里哪些地方找到了它要找的东西。长条是它最强的回答。</translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation>没有墨迹，这个像素就什么也不传。</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation>这个像素传得最多的是：%1。点击它，继续追踪。</translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation>在由多个部分组成的图上：逐个部分移动</translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation>在由多个部分组成的图上：选定这个部分</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation>撤销一笔</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation>把画板上的全部拿掉</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation>擦掉墨迹；按住鼠标右键也可以擦</translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation>下一个 MNIST 数字 →</translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation>上一个 MNIST 数字</translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation>随机 MNIST 数字</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation>随机取一个 MNIST 数字；在画板上按 0 到 9，可以取那个数字</translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation>实验室的各个部分</translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation>改变输入个数</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>改变神经元个数</translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation>更换激活函数</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>去掉一层</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation>一个 %1 网络</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>其中 %n 层是隐藏层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation>%1，%2。输入不计算在内。</translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation>参数：每个神经元对进来的每个值有一个权重，另有一个偏置。</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation>传送数值</translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation>显示每个神经元的一个值怎样沿着它的所有连接传出去。</translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation>神经元个数：%1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>激活函数：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation>改变神经元个数</translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation>选择激活函数</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>去掉一层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation>隐藏层 %1 的神经元</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>隐藏层 %1 的激活函数</translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation>这里没有类型为“%1”的图可以显示。</translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation>复制本章文字</translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>重新开始本章</translation>
    </message>
</context>
<context>
    <name>ui::LessonPage</name>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+左、Alt+右</translation>
    </message>
    <message>
        <source>Turn to the chapter before or after</source>
        <translation>翻到前一章或后一章</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>大约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%n 个任务，完成了 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>重新开始本章</translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation>本章重新开始：答案、任务和图都和第一天一样。“撤销”可以恢复原来的样子。</translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation>课程问题</translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation>你的课程已尽量显示出来。下面列出的是读不出的地方，以及那里改为显示什么。修改文件并保存，列表就会跟着更新。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation>在可以画线的图上：移动笔；上下键画线，按住 Shift 左右键也画线</translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>在图上：移动点（Page Up、Page Down 移得更远，Home、End 到两端）</translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation>在图上：放大、缩小、恢复原样</translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>去掉点</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>移动直线</translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation>感知机走一步</translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation>运行感知机</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 个中对了 %1 个</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation>两个类别和一条直线</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>可分</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation>权重 w₁</translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation>权重 w₂</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation>根据下一个错的点来纠正直线</translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation>点击添加</translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation>新点的类别</translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation>● 类别 1</translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation>■ 类别 0</translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation>点和直线</translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation>Tab 键从直线的手柄走到各点。方向键移动，按住 Shift 移动得少一点。Page Up 和 Page Down 选点，Insert 添加，Delete 删除。</translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation>拖动直线、它的手柄或一个点。点击添加点，右键删除点。</translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation>还没有点。</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation>训练 %1 · 测试 %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation>第 %1 轮：训练 %2</translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation>第 %1 轮：训练 %2，测试 %3</translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation>沿训练过程来回移动。%1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>各轮的损失</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation>%1 – Lovelace</translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation>关于 Lovelace</translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation>只看错的</translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation>第 %1 行第 %2 列：%3，最大 255</translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation>784 个像素进来。</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation>这个网络没有隐藏层：十个输出直接看像素。</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>%n 个神经元，每个一个方格。蓝色越深，输出越强。</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation>神经元 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation>%2 个中有 %1 个沉默，输出为 0。</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation>共 %1 张</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>%1 个数字中错了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation>正在读全部数字：%1</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 上一张</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>下一张 →</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>测试图片的编号</translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation>只看错的</translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>选择数字</translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation>选择哪类数字</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation>测试数字：%1</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>测试数字</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation>第 %1 张测试图片，共 %2 张</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>指着一个像素，或在图片上用方向键。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation>第 %1 行第 %2 列：%3，最大 255</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>看哪些数字</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation>这个模型无法打开。</translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 你的网络没有改变。</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation>这个模型无法保存。</translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation>模型 (*.lovelace *.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation>Lovelace 模型 (*.lovelace);;ONNX，供其他程序使用 (*.onnx);;JSON 格式的权重 (*.json);;表格形式的权重 (*.csv)</translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation>没有页面能显示形状为 %1 的网络。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation>%1：任何网络，可保存和导出</translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation>移到下一个网络</translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation>网络要有名称。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>这个名称太长了。</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation>名称里不能有斜杠，也不能以点开头。</translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation>已有另一个网络叫这个名称。</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation>你保存的网络，以及 Lovelace 自带的网络。打开一个就能使用，也可以带到别的程序里：ONNX 文件几乎到处都能读，权重表格可以用电子表格打开。</translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation>你还没有自己的网络。复制下面的一个，或者把文件拖到这里：Lovelace 的模型，或者由 PyTorch 等程序导出的 ONNX 网络。</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>你的网络</translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation>Lovelace 自带</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>排序：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最好的在前</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation>复制网络</translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation>导入网络</translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>网络：</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation>%1：训练时不改变它</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation>在网络图上：沿着连接、逐个神经元移动</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>上、下、Page Up、Page Down</translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation>在网络图上：更改选中的数（按住 Ctrl，上下键只移动）</translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation>在网络图上：输入选中的数</translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation>在网络图上：放大、缩小、显示全部（选中了数时再按住 Alt）</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation>由 %1 制作</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>这个文件无法使用。</translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation>Lovelace 自带</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>网络的名称</translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation>设定数值</translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation>固定数值</translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>训练 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation>一个可以编辑的 3 × 2 × 1 网络</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>修改权重</translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation>修改输入</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>修改偏置</translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation>改动前：输出 %1，目标值 %2。</translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation>输出 %1，改动前 %2，目标值 %3。</translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation>显示改动前</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>点击一个数，然后上下拖动、转动滚轮、用方向键，或直接输入。</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>左右键在网络里走动，上下键改变数值，按住 Ctrl 走到下一个。直接输入数字可以设定数值。</translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation>改过的数：%1 个，一共改了 %2。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>An input</source>
        <translation>一个输入</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>从 %1 到 %2 的权重</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>%1 的偏置</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation>训练时不改变这个数</translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation>点击一条线来设权重，点击一个方块来放大它的神经元并设偏置：上下拖动，或直接输入。每次修改都可以撤销，训练的时候也行。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation>双层</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>卷积</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n 个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation>用 %1 个数字训练</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>用 %1 训练</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation>对它没见过的 %2 个，正确率 %1</translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation>对它没见过的数字，正确率 %1</translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation>对它没见过的点，正确率 %1</translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation>网络图的缩放</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation>缩小（− 或 Alt+−，Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation>放大（+ 或 Alt++，Ctrl 加滚轮）；拖动背景来移动</translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation>显示全部，现在是 %1</translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation>显示全部（0 或 Alt+0，双击背景）</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation>z = %1，y = %2</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation>充当“%1”的神经元</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation>激活函数曲线上的点</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>输入 x</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation>z 大于 0 的地方，神经元答 1。</translation>
    </message>
    <message>
        <source>AND</source>
        <comment>logic</comment>
        <translation>与</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>logic</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>NOT</source>
        <comment>logic</comment>
        <translation>非</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDrawing</name>
    <message>
        <source>Dendrites</source>
        <translation>树突</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Axon</source>
        <translation>轴突</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation>突触</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>胞体</translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation>求和与激活</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation>神经元的图</translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation>隐藏神经元的输出</translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation>神经元 %1 的回答是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>%n 个神经元。用方向键指向其中一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation>一个神经细胞</translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation>一个人工神经元</translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation>简化了的细胞</translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>神经细胞</translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation>人工神经元</translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation>从神经细胞到人工神经元</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation>你的数</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>四舍五入到 %n 位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation>上下相差不超过 %1 就算对。</translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation>要精确的数。</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>还有 %n 行要移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation>“%1”在“%2”前面。</translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>拖动各行；或者用空格键拿起一行，用方向键移动，再用空格键放下。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation>在排序题中：到相邻的一行，或移动拿起的那一行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation>在排序题中：拿起一行、放下</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation>在排序题中：把拿起的一行放回原处</translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>第 %1 位，共 %2 位：%3</translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation>%1，已拿起</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1，次序正确</translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation>%1，次序不对</translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation>空格键拿起，方向键移动，再按空格键放下，Esc 放回原处。</translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation>类别 %1：%2，最高</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>类别 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation>第 %1 轮时，损失变成了无穷大。</translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation>学习率是 %1，每一步都远远冲过了最低点，下一步只好冲得更远。你现在看到的，是最后一组还有限的数。</translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation>退回去，用 %1 学习</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation>网络在平面上的输出</translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation>显示测试点（空心）</translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation>只用两种颜色</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>动手试试。</translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation>只用 x₁ 和 x₂ 解开螺旋，测试损失低于 %1。</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>第 %1 层，神经元 %2</translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation>第 %2 层的神经元 %1 在平面上的输出</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation>平面上的输入 %1</translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation>显示输出</translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation>正在把这一章排到纸上…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>打印机什么也没收到。</translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation>这一章无法导出。</translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>有 %n 个放对了位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>还不对</translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation>复制网络图</translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation>保存网络图…</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation>保存图…</translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>第 %1 列第 %2 行</translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation>%1的像素，值是 %2。</translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation>指着另一个像素，或用方向键。</translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation>没有墨迹，像素就什么也不传</translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation>它传出什么：权重 × 值，最强的在前</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>all biases</source>
        <translation>全部偏置</translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation>其他所有像素（%1）</translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation>z，总和</translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation>%1：z = %2，回答 %3</translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation>追踪一个像素进入网络</translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation>这个像素传出什么</translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation>哪些加起来是 z</translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation>每个像素给 z 添了多少</translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation>数字 %1 的得分</translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation>每个数都四舍五入到千分位。“其他所有像素”就是剩下的部分，所以按印出来的数，各行加起来正好是 z。图片里蓝色加，橙色减。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation>只有第一层与所有像素相连的网络，才能追踪像素。这个网络一开始是卷积：滤波器用同样几个权重看遍每个地方，“手写”里显示每个滤波器在哪里找到了它要找的东西。请在下面选另一个网络。</translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation>这个网络太大，没法随着你的指点追踪像素。</translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation>或者选一个数字，看看经过所有神经元，哪些加进了它的 z：</translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation>在这里，没法分清一个像素给各个数字添了多少：中间的神经元把总和弯成了曲线。</translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation>一个像素对每个神经元各乘一个权重，每个神经元把得到的都加起来。选一个神经元，看它的总和。</translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>新点</translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation>打开点</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>逗号分隔的数值 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>去掉所有点</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>去掉点</translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation>本页的设置已作为一行文字放到剪贴板上。</translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation>%1 什么也没有改变。</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>粘贴设置</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation>最多只能放 %1 个点。</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation>回到开始时的同一组权重</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation>换一组随机权重重新开始</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>新点</translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation>换一批同类的点</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation>三列：两个数和答案</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>去掉所有点</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>全部去掉</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation>+ 层</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>去掉一层</translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation>− 层</translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation>本页的所有选择，写成一行文字</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>粘贴设置</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>比较两次训练</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation>回到第 %1 轮</translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation>退回去，放慢一点</translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation>线：%1</translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation>得分 %1
其次：%2</translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation>是 %1。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation>拿不准：
得分 %1 和 %2</translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation>读对了：是 %1。</translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation>是 %1，网络读成了 %2。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation>你的课程所在的文件夹</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>你的课程</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation>不要自动滑动或移动(&amp;N)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation>你自己写的课程。它们在目录里排在各章之后，一保存就会更新。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation>你的课程所在的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation>选择你的课程所在的文件夹</translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation>移除你的课程所在的文件夹</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation>语速：%1%</translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation>高对比度，浅色和深色都适用(&amp;H)</translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation>朗读语速</translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation>朗读(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation>这台计算机的语音出了故障，朗读已停止。</translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation>x₁ = %1，x₂ = %2：输出 %3</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation>x₁ = %1，x₂ = %2：输出 %3，类别 %4</translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation>点击可以添加点。</translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation>指着区域图，读出那里的值。</translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation>十字在 %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation>目标值 %1</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>第 %1 个点，共 %2 个，%3：%4</translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>第 %1 个测试点，共 %2 个，%3：%4</translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation>在区域图上：移动十字；按住 Shift 移得更远</translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation>在区域图上：移到下一个点</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation>在区域图上：添加一个点（按住 Shift 为另一类别），或去掉一个点</translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation>x₁ = %1，x₂ = %2：回答是类别 %3</translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation>在区域图上：移动点；按住 Shift 小步移动</translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>改变层</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>修改权重</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>修改偏置</translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation>%2 个点中对了 %1 个</translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation>损失 %1；训练轮数：%2；手动改过的数：%3</translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation>没有隐藏层：一个神经元，一条直线。</translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation>没有弯，所有的层合起来也只画一条直线。</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation>阶跃函数的斜率是 0，所以训练只能移动输出神经元的数。</translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation>训练到此为止。如果还有点是错的，试试“新权重”，或者多加神经元或层。</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>网络划分平面</translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation>异或：角</translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation>异或：云团</translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation>异或：区块</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>团块</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>点击一个数，然后上下拖动、转动滚轮、用方向键，或直接输入。</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>左右键在网络里走动，上下键改变数值，按住 Ctrl 走到下一个。直接输入数字可以设定数值。</translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation>隐藏层 %1 的神经元</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation>隐藏神经元的激活函数</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation>%1：没有得分</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1：得分 %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation>← 答 0</translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation>答 1 →</translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation>网络的输出</translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>在分数线上：移动阈值（Page Up、Page Down 移得更远，Home、End 到两端）</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation>输入一个词。会搜索所有章节、其中的任务和术语表。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>没有找到“%1”。词少一些、短一些，能找到更多。</translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation>正在读取课程…</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>搜索课程和术语</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation>第 %1 列第 %2 行：%3</translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation>指着一个像素，看它的权重。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 像素，与 MNIST 里的一样。</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 像素，缩放到 20&#xa0;×&#xa0;20，按重心居中，与 MNIST 一样。</translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation>一切回到了“%1”之前的样子。“重做”可以再回来。</translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation>又做了一次“%1”。“撤销”可以恢复之前的样子。</translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation>全部重新开始</translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation>所有章节和实验室都和第一天一样。关闭 Lovelace 之前，“撤销”可以恢复原来的样子。</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation>Lovelace 会话 (*.lovelace-session)</translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation>这个会话无法打开。</translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 你做过的一切都没有改变。</translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation>会话“%1”已打开。关闭 Lovelace 之前，“撤销”可以恢复原来的样子。</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation>我的会话-%1.lovelace-session</translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation>这个会话无法保存。</translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation>你做过的一切都已保存在“%1”里。</translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation>无法读取、所以没有包括在内：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation>大小为 1 的扰动，经过每一层之后还剩多少，%1，z = %2：%3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation>第 %1 层：不在链中</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation>1. e 的幂</translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation>2. 它们的总和</translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation>3. 占总和的比例</translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>这台计算机的语音没有响应。</translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation>这台计算机没有这种语言的语音：%1。</translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation>墨迹的中间移到图片的中间。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation>把墨迹放大到 20 × 20 像素的方框那么大。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation>墨迹的重心移到图片的中间。</translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>不用时：%1，%2</translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>用时：%1，%2</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation>每个像素都变成它自己和相邻像素的平均值。</translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation>这台计算机上没有能朗读的程序。要朗读课程，请安装软件包 qt6-speech-speechd-plugin。</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation>**提示：** %1</translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation>**这是其中一种办法。** 把图重置，自己做一遍，任务就完成了。</translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation>**这就是答案。** %1</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>动手试试。</translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation>猜一猜。</translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation>算一算。</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>轮到你了。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>示范</translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation>**完成。** %1</translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation>**还不太对。**</translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation>要不要看个提示？</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>再看看。</translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation>%1 已示范。</translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation>%1 已完成。</translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation>选择视图</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation>argmax：输出 %1 最高，所以回答是%2。</translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation>%1 在 %3 和 %4 之间，所以回答是%2。</translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation>%1 没有超过 %3，所以回答是%2。</translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation>%1 超过了 %3，所以回答是%2。</translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation>三个类别，一个输出</translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation>三个类别，三个输出</translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation>三个类别与 softmax</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>One output each</source>
        <translation>每类一个输出</translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation>经过 softmax</translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation>输入 x₁</translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation>输入 x₂</translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation>有三个类别的平面</translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation>方向键每次把点移动十分之一，按住 Shift 移动百分之一。</translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation>拖动点</translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation>每个印出的数都是根据印在它前面的数算出来的，再四舍五入到三位小数。得分加起来可能与 1 差千分之一。</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>New Data</source>
        <translation>新数据</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>移动阈值</translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation>一个输出，两个类别</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation>两类一样多</translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation>类别 1 很少见</translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation>输出和阈值</translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation>方向键每次把阈值移动百分之一，Page Up 和 Page Down 移动十分之一。</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>拖动阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation>准确率：全部当中，对了多少？</translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation>精确率：它答 1 的当中，有多少真是 1？</translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation>召回率：真是 1 的当中，它找到了多少？</translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation>它一个 1 也没有答，所以算不出比例：0 除以 0 不是一个数。</translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation>输出高于阈值，就回答 1。圆环标出错误的回答。比例四舍五入到三位小数。</translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation>回答是 %1，属于最强的几个。</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>回答是 %1。</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation>从 1843 年到今天</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation>寒冬</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>左、右、Home、End</translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation>在时间线上：逐个事件移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation>在时间线上：讲述选中的事件</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>搜索课程和术语</translation>
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
        <translation>训练</translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation>让计算机改变这些数，每次一点点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation>训练一轮：每个点看一遍</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation>换一组随机数，从头再来</translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation>数变得太大，没法再算了。试试“新权重”或“撤销”。</translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation>内存不够，无法训练。</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全部为零</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态分布</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation>更改训练设置</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation>L1 正则化</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation>L2 正则化</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>权重的种子</translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 对</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 错</translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation>按 Alt+← → 翻页</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>上一页：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一页：%1</translation>
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
        <translation>← 上一页</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>下一页 →</translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation>换一个数字</translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation>28 行，784 个数</translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation>数字 %1：第 %2 张测试图片，共 %3 张</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>指着一个像素，或在图片上用方向键。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>上面 %n 行 × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation>784 个输入中的第 %1 个。它的像素是 %2，最大 255：网络得到 %3。</translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation>各行走到了哪里</translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation>一个数字的像素，一行一行展平</translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation>第 %1 个，共 %2 个：第 %3 行第 %4 列，值 %5，最大 255。</translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation>用方向键指向像素：左右走一个，上下走一行。</translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>改变层数</translation>
    </message>
    <message>
        <source>Change z</source>
        <translation>改变 z</translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation>%1：在 z = %2 处的斜率是 %3。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation>每一层的输入 z</translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation>%1，已读出</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1，还没有读出</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation>保存模型(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation>在目录和页面之间切换(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation>文字恢复正常大小(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation>切换浅色与深色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation>关于 Lovelace(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation>保存会话(&amp;V)…</translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation>全部重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation>重新读取课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>在本页查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation>搜索课程和术语(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>朗读(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
