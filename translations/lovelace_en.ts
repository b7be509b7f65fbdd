<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationText</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes every number on as it is: it does not bend at all, so layers of it are worth no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>%n lesson, no problems.</numerusform>
            <numerusform>%n lessons, no problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b %1</source>
        <extracomment>The bias of a neuron, shortly, as in formulas: &quot;b +0.5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSpeech</name>
    <message>
        <source>%1, not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · %1</source>
        <extracomment>The first of two runs, and what is different in it: &quot;A · learning rate 0.03&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1
training %2 · test %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true / said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Draw a digit, then say which one it was. It joins your drawings: %n so far.</numerusform>
            <numerusform>Draw a digit, then say which one it was. It joins your drawings: %n so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</numerusform>
            <numerusform>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>%n pixel with ink. Arrow keys point at a pixel.</numerusform>
            <numerusform>%n pixels with ink. Arrow keys point at a pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>Delete %n Drawing</numerusform>
            <numerusform>Delete %n Drawings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n stroke.</numerusform>
            <numerusform>%n strokes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>%n chosen: it is a</numerusform>
            <numerusform>%n chosen: each is a</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>%n drawing: %1. %2 are kept for testing: no network is ever trained on them.</numerusform>
            <numerusform>%n drawings: %1. %2 are kept for testing: no network is ever trained on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current place of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>%1 of %n term</numerusform>
            <numerusform>%1 of %n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>%n of them hidden</numerusform>
            <numerusform>%n of them hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonPage</name>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the chapter before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%1 of %n task done</numerusform>
            <numerusform>%1 of %n tasks done</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>%n neuron, a square. The deeper the blue, the stronger the output.</numerusform>
            <numerusform>%n neurons, a square each. The deeper the blue, the stronger the output.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>%n mistake in %1 digits.</numerusform>
            <numerusform>%n mistakes in %1 digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>Train for %n Epoch</numerusform>
            <numerusform>Train for %n Epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND</source>
        <comment>logic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <comment>logic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT</source>
        <comment>logic</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NeuronDrawing</name>
    <message>
        <source>Dendrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>%n neuron. Arrow keys point at it.</numerusform>
            <numerusform>%n neurons. Arrow keys point at one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>Rounded to %n decimal.</numerusform>
            <numerusform>Rounded to %n decimals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>%n row has to move.</numerusform>
            <numerusform>%n rows have to move.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>%n of them is where it belongs.</numerusform>
            <numerusform>%n of them are where they belong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainButtons</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>%n row above × 28 + %1 = %2</numerusform>
            <numerusform>%n rows above × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowUndo</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
