<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>직접 만져 보며 신경망을 배웁니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다. 어떤 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>다음의 작업을 함께 쓰고 있습니다:</translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
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
        <translation>소프트플러스</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스</translation>
    </message>
</context>
<context>
    <name>ActivationText</name>
    <message>
        <source>Identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
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
        <translation>소프트플러스</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Passes every number on as it is: it does not bend at all, so layers of it are worth no more than one.</source>
        <translation>모든 수를 있는 그대로 넘깁니다. 전혀 구부리지 않아서, 층을 쌓아도 한 층과 같습니다.</translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation>전부 아니면 전무. 맨 처음의 인공 뉴런이 이렇게 일했습니다. 기울기가 0이라서 한 단계씩 훈련할 수 없습니다.</translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation>어떤 수든 (0, 1)로 눌러 넣습니다. 0에서 멀어지면 기울기가 거의 사라져서, 거기에서는 배우는 것이 느려집니다.</translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation>시그모이드와 비슷하지만 0을 중심으로 (−1, 1)에 눌러 넣고, 기울기는 1까지 됩니다.</translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation>양수는 통과시키고 나머지는 0으로 만듭니다. 언제나 0인 뉴런은 더는 배우지 못합니다.</translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation>ReLU와 비슷하지만 음수를 100분의 1만큼 남겨서, 잠잠해진 뉴런도 계속 배울 수 있습니다.</translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation>양수에서는 ReLU와 같고, 음수는 −1 쪽으로 매끄럽게 구부립니다.</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation>꺾인 곳을 둥글게 다듬은 ReLU입니다. 기울기가 시그모이드입니다.</translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation>ReLU에 가깝지만 매끄럽고, 0 아래에서 살짝 내려갑니다. 많은 언어 모델이 씁니다.</translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation>오차가 %1 아래인 신경망 아직 없음</translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation>오차가 %1 아래일 때 가장 적은 뉴런: %2개</translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation>훈련한 에포크: %1, %2</translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation>구부리지 않으면 뉴런이 몇 개든 그 합은 직선 하나입니다.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation>계단 함수는 기울기가 0이라, 훈련해도 구부러지는 자리는 움직이지 않습니다. 나가는 가중치와 출력 편향만 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation>%1장</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>더 읽을거리</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>%1장 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation>%1단계에서 멈췄습니다. 너무 오래 걸립니다. 모두 맞는 직선이 없을지도 모릅니다.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation>%1단계에서 점 (%2, %3)을 썼습니다. 클래스 1이라서 더했습니다.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation>%1단계에서 점 (%2, %3)을 썼습니다. 클래스 0이라서 뺐습니다.</translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation>이제 모든 점이 맞습니다.</translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation>모든 점이 맞습니다. 고칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation>고리는 틀린 쪽에 있는 점을 나타냅니다.</translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation>두 가중치가 모두 0입니다. 직선이 없고, f는 어디에서나 같습니다.</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation>그려진 것이 없음</translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation>확실하지 않음: %1 (점수 %2) 또는 %3 (점수 %4)</translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation>%1 (점수 %2)</translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation>%1, 레이블 %2</translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2개 중 %1개 맞음: 정확도 %3</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>모델 파일 또는 내장 신경망의 이름.</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation>그림(PNG, JPEG: 밝은 바탕에 어두운 글씨 또는 어두운 바탕에 밝은 글씨)과 획 파일(.jsonl, .jsonl.gz: 한 줄에 손글씨 하나).</translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation>뺄 전처리 단계를 쉼표로 나누어 적습니다: crop(잉크의 가운데를 이미지의 가운데로), scale(잉크를 보통 크기로), center(잉크의 무게 중심을 이미지의 가운데로).</translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation>모델과 읽을 파일을 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation>ID 페이지에서 시작합니다(예: digit-lab).</translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation>NAME 테마를 씁니다: system, light, dark.</translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation>글자를 PERCENT 퍼센트 크기로 보입니다(80~200).</translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation>창의 크기를 WxH로 합니다(예: 1024x700).</translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation>모든 페이지의 그림을 FOLDER에 저장하고 끝냅니다.</translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>직접 만져 보며 신경망을 배웁니다.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation>파일은 한 번에 하나만 열 수 있습니다. 지금은 %1개입니다.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>“%1” 테마는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation>글자 크기는 80에서 200까지입니다. 입력한 값: “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>창 크기로 쓸 수 없는 값입니다: “%1”</translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation>FOLDER에 있는 수업도 지금부터 계속 보입니다.</translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation>FOLDER에 있는 수업의 잘못을 알려 주고 끝냅니다.</translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation>설정과 진도를 FOLDER에 보관합니다.</translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation>열 모델이나 세션.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation>창이 열리면 그 안에서 신경망을 들여다보고, 만져 보고, 쓸 수 있습니다. 숫자를 그리면 그리는 동안 신경망이 읽어 냅니다.
FILE은 이 프로그램이나 lovelace-cli(1)로 저장한 신경망, 또는 세션(NAME.lovelace-session)입니다. 세션에는 배우는 사람이 이 컴퓨터나 다른 컴퓨터에서 한 일이 모두 들어 있습니다. 파일의 종류는 이름이 아니라 내용에 따라 정해집니다.
수업에서 잘못된 곳은 표준 오류와 창에 나옵니다. --check-lessons는 모든 언어의 잘못을 file:line: message 꼴로 출력하며, 화면이 없어도 됩니다.</translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation>$XDG_DATA_HOME/lovelace(~/.local/share/lovelace)나 --data로 정한 곳에 있습니다. 읽을 수 없는 파일은 지우지 않고 이름을 바꾸어(progress.kept-1.json) 남겨 둡니다.</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>마지막으로 쓰던 창의 상태.</translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation>모든 장과 실험실에서 한 일.</translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation>세션에 들어 있던 신경망.</translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation>모두 잘되면 0, 쓸 수 없는 파일이 있거나 수업에 문제가 있으면 1, 알 수 없는 옵션이 있으면 2.</translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation>창이나 --language로 고르기 전까지 쓸 언어.</translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation>화면 없이 실행합니다(예: --screenshot과 함께 쓸 때).</translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation>사용자, 화면, 데이터 폴더가 모두 같으면 창은 하나입니다. 창이 이미 열려 있으면 FILE과 그 밖에 요청한 것이 그 창에 나타나고, 나중에 실행한 lovelace는 바로 끝납니다.</translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation>컴퓨터 두 대가 이 폴더를 함께 쓸 수 있습니다. 저마다 자기 쪽에서 바뀐 것만 페이지별로 기록하고, 나머지는 다른 컴퓨터가 기록한 대로 둡니다.</translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation>테마의 고대비 색을 씁니다.</translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation>블록과 과제가 종류별로 모두 들어 있어, 복사해서 고쳐 쓸 수 있는 수업. 수업은 lesson.json과, 글을 적은 en.md가 든 폴더입니다. 다른 언어의 글은 ko.md 같은 파일에 적습니다. 쓰지 않는 언어의 파일은 지워도 됩니다.</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation>에포크 %2까지 훈련했을 때 테스트 손실은 둘 다 %1입니다.</translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation>에포크 %2까지 훈련했을 때 훈련 손실은 둘 다 %1입니다.</translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>에포크 %3까지 훈련했을 때 테스트 손실은 A가 더 낮습니다. A는 %1, B는 %2입니다.</translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>에포크 %3까지 훈련했을 때 테스트 손실은 B가 더 낮습니다. B는 %1, A는 %2입니다.</translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>에포크 %3까지 훈련했을 때 훈련 손실은 A가 더 낮습니다. A는 %1, B는 %2입니다.</translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>에포크 %3까지 훈련했을 때 훈련 손실은 B가 더 낮습니다. B는 %1, A는 %2입니다.</translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation>메모리가 모자라서 B를 훈련할 수 없습니다.</translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation>A는 벌써 에포크 %1까지 가서 B가 따라잡을 수 없습니다. ‘원래대로’를 누르면 둘 다 새로 시작합니다.</translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation>B가 따라가는 중입니다. 에포크 %1/%2.</translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation>훈련해서 어느 쪽이 더 잘 배우는지 보세요.</translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation>둘 다 출발점에 있습니다. 훈련해서 어느 쪽이 더 잘 배우는지 보세요.</translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation>A에는 손으로 바꾸거나 고정한 가중치가 있지만 B에는 없습니다.</translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation>B는 한 번에 죽 훈련했지만 A는 다른 길로 여기까지 왔을 수 있습니다. ‘원래대로’를 누르면 둘 다 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation>L1 규제</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation>L2 규제</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation>층마다 뉴런 수</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>가중치 초깃값</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>가중치 시드</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 있음</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>학습률 %1</translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation>배치 크기 %1</translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation>옵티마이저 %1</translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation>L1 규제 %1</translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation>L2 규제 %1</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>은닉층 없음</translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation>활성화 함수 %1</translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation>은닉층 뉴런 %1개</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>은닉층 %1개</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation>가중치 초깃값 %1</translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation>가중치 시드 %1</translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation>지금은 A와 B가 똑같습니다.</translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation>B의 값을 다르게 골라 보세요.</translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation>다른 점은 하나입니다. A에서는 %1, B에서는 %2.</translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation>에포크 %1에서 A의 손실이 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation>에포크 %1에서 B의 손실이 무한대가 되었습니다.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation>%1: 신경망을 저장했습니다(%2).</translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation>%1: 어떤 형식으로 저장할까요? 이름이 .lovelace, .onnx, .json, .csv 가운데 하나로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation>모델 파일, ONNX 파일 또는 내장 신경망의 이름.</translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation>저장할 파일. 이름은 .lovelace로 끝납니다. 다른 프로그램용이면 .onnx로, 가중치를 텍스트로 저장하려면 .json이나 .csv로 끝납니다.</translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation>모델과 저장할 파일을 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation>층 만들기</translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation>신경 세포에서 인공 뉴런으로</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>뉴런 하나</translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation>신경망 편집기</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>기울기 소실</translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation>선형 분류기</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>뉴런으로 만드는 곡선</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>신경망이 평면을 나눕니다</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>그리기 패드</translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation>숫자 하나가 신경망을 지나갑니다</translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation>테스트 세트의 숫자</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>세 클래스</translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation>임곗값과 잘못</translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation>이미지가 수의 긴 줄이 됩니다</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation>Lovelace에는 창이 있는데, 그것을 띄울 화면이 없습니다.
그래픽 세션에서 시작하거나, ssh -X 또는 xvfb-run을 쓰세요.
화면이 없을 때는 lovelace-cli로 신경망을 훈련하고 테스트할 수 있고,
lovelace --screenshot FOLDER로 페이지를 그림으로 만들 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1: 열 수 없습니다. 아직 거기에 있나요? 읽을 권한이 있나요?</translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation>%1: 열기는 했지만 읽는 도중에 실패했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation>%1: 쓸 수 없습니다. 전에 있던 내용은 그대로 있습니다. 남은 공간이 있나요? 그 폴더에 쓸 권한이 있나요?</translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation>%1: 너무 큽니다. 쓸 수 있는 것은 %3까지인데, %2만큼 들어 있거나 들어 있다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation>%1: 온전하지 않습니다. %3바이트 가운데 %2바이트에서 끝납니다.</translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation>%1: 끝난 뒤에도 내용이 있습니다. 맞는 길이는 %3바이트인데 %2바이트입니다.</translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation>%1: 이런 종류의 파일이 아닙니다. 시작 부분이 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation>%1: 형식 버전이 %2입니다. 버전 %3까지 읽을 수 있습니다. 더 새로운 Lovelace에서는 열 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation>%1: 저장한 뒤에 손상되었습니다. 체크섬이 %3이어야 하는데 %2입니다.</translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation>%1: 온전하지만 내용을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation>%1: 압축되어 있는데 풀 수 없습니다. 손상되었습니다.</translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation>%1: %2형의 수가 들어 있습니다. 부호 없는 바이트(8형)만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation>%1: 모양이 잘못되었습니다. 크기나 차원의 수가 %3이어야 하는데 %2입니다.</translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation>두 부분이 서로 맞지 않습니다. 이미지는 %1개인데 레이블은 %2개입니다.</translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation>레이블 %1: 레이블은 %2보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation>%1번째 수가 유한한 수가 아니라서 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation>신경망의 %1층은 만들 수 없습니다. “%2” 부분을 확인하세요.</translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation>신경망의 입력이나 출력이 %2개여야 하는데 %1개입니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1” 값으로 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation>%1행이 올바르지 않습니다. “%2” 부분을 확인하세요.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation>%1행에는 열이 %2개 있습니다. 행마다 수 두 개와 답, 이렇게 세 개가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation>%1행의 %2열이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation>%1행의 %2열에는 수가 있어야 하는데 “%3”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation>답이 모두 같습니다. 적어도 두 가지 다른 답이 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation>%1: 점이 %2개입니다. 적어도 %3개가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation>“%2”의 %1번째 수가 유한한 수가 아니라서 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation>%1: 손상되었거나 온전하지 않습니다. 시작 부분은 맞지만 끝까지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation>이 프로그램의 어느 층도 할 수 없는 일을 하는 신경망입니다: “%1”</translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation>이 프로그램의 어느 층에도 없는 설정이 든 신경망입니다: “%1”</translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation>한 입력에서 한 출력까지 층이 한 줄로 이어진 신경망이 아닙니다. “%1” 부분을 확인하세요.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation>“%1”의 수들이 없습니다.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation>“%1”의 수들이 다른 파일에 있습니다. 모든 수가 한 파일에 들어가도록 신경망을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation>“%1”에는 여기에서 쓸 수 없는 종류의 수가 들어 있습니다(ONNX의 %2형. %3형이어야 합니다).</translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation>서로 다른 답이 %1가지 있습니다. 답은 수이거나 두 가지 낱말이어야 합니다.</translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation>점이 %1개 있습니다. %2개까지 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation>%1: 텍스트로 된 표가 아닙니다. 스프레드시트에서 UTF-8 CSV로 저장할 수 있습니다. 열은 세 개로, 수 두 개와 답입니다.</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%2개 중 %1개 맞음: 정확도 %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation>실제 클래스(행)와 신경망의 답(열):</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>모델 파일 또는 내장 신경망의 이름.</translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation>mnist(기본값), fashion 또는 IDX 파일(t10k)이 든 폴더로 테스트합니다.</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>모델 하나를 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation>용어집에는 용어를 %1개까지 둘 수 있는데 %2개가 있습니다. 나머지는 뺐습니다.</translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation>용어에 “id”가 없습니다.</translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation>용어 “%1”이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation>이 제목 끝에 id가 없습니다: “{#...}”</translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation>용어 “%1”이(가) glossary.json에 없습니다.</translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation>용어 “%1”은(는) 위에서 이미 설명했습니다.</translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation>용어 “%1”의 설명이 없습니다.</translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation>용어 “%1”에 글이 없습니다.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation>링크 “%1”이(가) 가리키는 용어가 없습니다.</translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation>%1: 지금 %2, 목표 %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1보다 크게</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1보다 작게</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>같이 보기</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation>사용자 명령</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>“%1 --help”를 실행해 보세요.</translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation>이 도움말을 보이고 끝냅니다.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>버전을 보이고 끝냅니다.</translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation>CODE 언어를 씁니다: en, zh_CN, es, ko, fr, ja(기본값: 시스템 언어).</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>“%1” 언어가 없습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션이 없습니다.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation>crop %1, scale %2, center %3, 펜 굵기 %4픽셀</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>훈련 데이터</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>테스트 정확도</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>전처리</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>만든 프로그램</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>만드는 법</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>모델 파일 또는 내장 신경망의 이름.</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>모델 하나를 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation>“%1”은(는) 층으로 쓸 수 없습니다. 쓸 수 있는 것: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation>그림 “%1”의 종류가 “%2”인데, 다음 가운데 하나여야 합니다: %3</translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation>그 자리에 문장을 보입니다.</translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation>그림 “%1”: %2.</translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation>할 수 있는 데까지 시작합니다.</translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation>그림 “%1”에는 설정 “%2”이(가) 없고 다음만 있습니다: %3</translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation>그 설정은 뺍니다.</translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation>과제 “%1”에서 “%2”을(를) 묻는데, 그림이 알려 주지 않는 값입니다.</translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation>어떤 답도 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation>과제 “%1”에서 “%2”을(를) 보는데, 그림이 알려 주는 값은 다음뿐입니다: %3</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>해낼 수 없는 과제입니다.</translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation>과제 “%1”의 “solution”이 목표를 이루지 못합니다.</translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation>그래도 ‘시범 보기’는 그것을 보입니다.</translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation>수식 “%1”은(는) 조판된 것 가운데 없습니다.</translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation>LaTeX 그대로 보입니다.</translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>이 폴더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>이 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation>이 파일은 %1바이트보다 큽니다.</translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation>들어 있는 수업이 없습니다.</translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation>이 폴더에는 폴더가 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>나머지는 뺐습니다.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>이 링크는 아무 데도 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation>대신 보이는 것: %1.</translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation>수업에 en.md가 없습니다.</translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation>%1번째 블록부터 글, 그림, 과제가 원문과 다릅니다.</translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation>id가 “%1”인 페이지가 이미 있습니다.</translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation>이 수업에 문제가 %1개 더 있습니다.</translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation>수업을 원문으로 보입니다.</translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation>수업을 뺐습니다.</translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation>수업을 전에 있던 대로 보입니다.</translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation>다른 부분은 원문으로 보입니다.</translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation>“id”는 소문자, 숫자, 하이픈으로 된 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation>“minutes”는 1부터 %1까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation>그림 “%1”에 “type”이 없습니다.</translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation>과제 “%1”의 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation>과제 “%1”의 “correct”는 0부터 센 답의 번호이거나 그런 번호의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation>과제 “%1”이(가) 다루는 그림 “%2”은(는) “demos”에 없습니다.</translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation>과제 “%1”의 목표는 metric 하나와, 수를 적은 above, below, at_least, at_most, equals 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation>과제 “%1”에 목표가 없습니다.</translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation>과제 “%1”의 “decimals”는 0부터 %2까지여야 합니다.</translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation>과제 “%1”에 “answer”도 “metric”도 없습니다.</translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation>제목이 없습니다. “# ”로 시작하는 줄이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation>제목 바로 뒤에 이끄는 문단이 없습니다.</translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation>이 블록이 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation>“%1” 블록은 없습니다. demo, task, aside, reading만 있습니다.</translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation>그림 “%1”은(는) lesson.json의 “demos”에 없습니다.</translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation>그림 “%1”은(는) 위에서 이미 나왔습니다.</translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation>과제 “%1”은(는) lesson.json의 “tasks”에 없습니다.</translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation>과제 “%1”은(는) 위에서 이미 나왔습니다.</translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation>과제 “%1”에 물음이 없습니다.</translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation>과제 “%1”에 “done: ...” 줄이 없습니다.</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation>과제 “%1”의 답이 %2개입니다. 가장 많아야 %3개입니다.</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation>과제 “%1”의 답은 %2개인데, %3번이 맞다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation>과제 “%1”에는 항목이 적어도 두 개 있어야 합니다.</translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation>과제 “%1”의 항목은 모두 “왼쪽 = 오른쪽” 꼴이어야 합니다.</translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation>과제를 뺐습니다.</translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation>걸리는 시간을 보이지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation>“%1”은(는) JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation>비어 있는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation>그림을 뺐습니다.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>뺐습니다.</translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation>이 줄은 UTF-8 글이 아닙니다.</translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation>읽을 수 없는 글자는 “%1” 표시로 보입니다.</translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation>수업에는 블록을 %1개까지 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>나머지는 뺐습니다.</translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation>id를 제목으로 보입니다.</translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation>수업이 그것 없이 시작합니다.</translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation>파일 끝에서 끝납니다.</translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation>적힌 그대로 보입니다.</translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation>과제 “%2”의 “%1”은(는) 그 목표를 가리키는 “metric: 이름”도, 수도 아닙니다.</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>그것 없이 보입니다.</translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation>그것 없이 끝납니다.</translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation>과제 “%2”의 그림 “%1”이(가) 위에 나오지 않았습니다.</translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation>과제를 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation>그림 “%1”이(가) %2에 나오지 않습니다.</translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation>과제 “%1”이(가) %2에 나오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>수업 %n개, 문제 없음.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation>“%1”은(는) 파일도 내장 신경망도 아닙니다. 내장 신경망: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>%1: Fashion-MNIST가 설치되어 있지 않습니다. 데비안 패키지 dataset-fashion-mnist에 있습니다.</translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation>%1: 그런 폴더가 없습니다. 데이터로 쓸 수 있는 것은 mnist, fashion, IDX 파일이 든 폴더입니다.</translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation>%1: 신경망의 입력과 출력이 %4개와 %5개여야 하는데 %2개와 %3개입니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation>편향 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1개 더</translation>
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
        <translation>%1, 아직 모름</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1, 편향 %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation>출력 뉴런 %1</translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation>은닉층 뉴런 %1</translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation>은닉층 %2의 뉴런 %1</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>%1에서 %2까지의 연결</translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation>%1에서 %2까지의 가중치, %3</translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation>%1의 편향, %2</translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation>보이지 않는 것: %1부터 %2까지, 모두 %3개.</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation>%1, 고정</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation>JSON으로 출력합니다(한 줄에 객체 하나).</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1부터 %2까지의 수</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1부터 %2까지의 정수</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation>--%2의 값으로 쓸 수 없습니다: “%1”. 쓸 수 있는 것: %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation>숫자 실험실</translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation>수업의 문제</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation>숫자 실험실에서 열기</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>내 모델</translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation>신경망 놀이터</translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation>놀이터에서 열기</translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation>입력 %1개까지, 은닉층 %2개까지(층마다 뉴런 %3개까지), 시그모이드나 항등 함수인 출력 1개</translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation>입력 784개와 출력 10개</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation>답으로 쓴 수: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>고를 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation>**✓ 해냈어요.** %1</translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation>**프로그램이 시범을 보였어요.**</translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation>아직 하지 않았어요.</translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation>데이터 포인트 하나. 입력 세 개와, 거기에 딸린 목푯값입니다. 신경망에는 아직 수가 없습니다.</translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation>은닉층으로 가는 연결마다 가중치가, 은닉층 뉴런마다 편향이 생깁니다.</translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation>출력으로 가는 연결과 출력 뉴런에도 생깁니다.</translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation>입력이 신경망에 들어옵니다.</translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation>은닉층의 둘째 뉴런. 입력은 같지만 가중치와 편향은 자기 것입니다.</translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation>출력 뉴런도 은닉층의 뉴런들이 내놓은 것으로 똑같은 일을 합니다.</translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation>출력이 목푯값과 다릅니다. 예측이 틀렸습니다. 얼마나 틀렸는지는 제곱 오차가 말해 줍니다.</translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation>이번에는 다른 가중치, 목푯값을 만든 신경망의 가중치입니다. 데이터 포인트는 그대로입니다.</translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation>이 가중치로 다시 순전파를 합니다.</translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation>이제 맞습니다. 입력도, 층도, 시그모이드도 같았습니다. 출력을 정하는 것은 가중치입니다.</translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation>은닉층의 첫째 뉴런. 입력마다 가중치를 곱하고, 편향을 더하고, 그 합을 구부립니다. σ가 내놓은 값은 소수 둘째 자리까지 반올림합니다.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation>%1: 그림을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation>%1: 그림이 너무 큽니다. %4메가픽셀까지 읽을 수 있는데 %2 x %3픽셀입니다.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation>그림 (*.png);;확대하고 고칠 수 있는 그림 (*.svg)</translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation>이 그림을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation>“%1” 파일이 이미 있어서 그대로 두었습니다. .png나 .svg로 끝나는 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>“%1” 파일에 쓸 수 없었습니다: %2. 전에 있던 내용은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation>신경망을 훈련합니다.</translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation>배울 때 쓰지 않은 예로 신경망을 테스트합니다.</translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation>그림과 획 파일에 있는 숫자를 신경망이 읽게 합니다.</translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation>모델 파일에 무엇이 들어 있는지 보입니다.</translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation>신경망을 다른 프로그램용 파일로 저장하거나, 다른 프로그램의 신경망을 읽습니다.</translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation>모델 파일이 온전한지 확인합니다.</translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation>신경망을 훈련하고, 테스트하고, 숫자를 읽게 합니다.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMAND [옵션]</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation>명령의 옵션은 “%1 COMMAND --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation>0 정상, 1 잘못된 입력, 2 잘못된 사용법, 130 Ctrl-C로 멈춤.</translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation>MODEL은 Lovelace 파일, 같은 종류의 층으로 된 ONNX 파일, 또는 Lovelace에 들어 있는 신경망의 이름(one-layer, two-layer, convolutional)입니다.
DATA는 Lovelace에 들어 있는 mnist, fashion(패키지 dataset-fashion-mnist), 또는 MNIST의 네 파일이 든 폴더입니다. 파일은 압축되어 있어도 됩니다.
훈련하는 동안 Ctrl-C를 누르면 훈련이 멈추고, 그때까지 배운 것이 저장됩니다.</translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation>--language로 다른 언어를 정하지 않았을 때의 언어. JSON과 옵션의 이름은 모든 언어에서 같습니다.</translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation>신경망에 적어 넣을 시각. 정해 두면 매번 똑같은 파일이 나옵니다.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>표준 출력에 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation>명령을 적어야 합니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation>입력 x₁, x₂</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation>더하기</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation>마이너스</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation>이퀄</translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation>y 햇</translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation>제곱</translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation>괄호 열고</translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation>괄호 닫고</translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation>%1: 저장할 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation>--layers: 마지막 층은 뉴런이 %1개인데 데이터의 클래스는 %2개입니다.</translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation>--loss: %1의 마지막 층에 이 손실과 맞지 않는 활성화 함수가 있습니다.</translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation>--digit-styles와 --non-digits를 쓰려면 MNIST 같은 데이터가 필요합니다: 28 x 28픽셀 이미지, 클래스 10개.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation>에포크 %1에서 훈련이 발산했습니다. 층 %2에 유한하지 않은 수가 있습니다. --learning-rate를 %3 정도로 낮춰 보세요.</translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation>--out이 없어서 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation>배운 것이 없어서 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation>에포크 %1까지 훈련한 신경망을 %2에 저장했습니다.</translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation>배운 것을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>멈췄습니다. %1</translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation>mnist(기본값), fashion 또는 IDX 파일이 든 폴더로 배웁니다. 테스트에는 그 가운데 t10k 파일을 씁니다.</translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation>쉼표로 나눈 층(기본값 784,128,10). 128: 뉴런 수. conv16x3: 채널 16개, 창 3x3. conv16x3s2p1: 스트라이드 2, 패딩 1. pool2: 2x2 가운데 가장 큰 것. dropout0.3: 훈련 중 30%를 뺌. flatten: 한 줄로 펼침. 맨 앞의 784는 입력의 크기이며 생략할 수 있습니다.</translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation>마지막 층을 뺀 모든 층의 활성화 함수(기본값 relu): %1. 마지막 층은 손실에 맞는 활성화 함수를 씁니다.</translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation>가중치 초깃값(기본값: he나 glorot 가운데 층에 맞는 것): %1.</translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation>새 신경망을 만드는 대신 MODEL을 이어서 훈련합니다.</translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation>손실(기본값 cross-entropy): %1.</translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation>옵티마이저(기본값 sgd): %1.</translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation>학습률(기본값 0.1, momentum과 nesterov는 0.01, adam은 0.001).</translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation>momentum과 nesterov의 모멘텀(기본값 0.9).</translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation>학습률의 변화(기본값 constant): %1.</translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation>step과 exponential이 학습률에 곱하는 값(기본값 0.5).</translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation>step이 학습률을 바꾸는 에포크 간격(기본값 10).</translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation>L1 규제: 가중치의 절댓값에 주는 벌점(기본값 0).</translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation>L2 규제: 가중치의 제곱에 주는 벌점(기본값 0).</translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation>배치 크기: 한 단계에 쓰는 예의 수(기본값 64).</translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation>데이터를 처음부터 끝까지 보는 횟수(기본값 5).</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation>난수의 시드. 시드가 같으면 신경망도 같습니다(기본값 1).</translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation>스레드 수(기본값: 프로세서마다 하나). 몇 개를 쓰든 신경망은 같습니다.</translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation>훈련 예마다 PIXELS픽셀까지 무작위로 옮깁니다(기본값 0).</translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation>훈련 예마다 DEGREES도까지 돌립니다(기본값 0).</translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation>훈련 예마다 크기를 SHARE까지 키우거나 줄입니다. 0.1이면 10%까지입니다(기본값 0).</translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation>훈련 예마다 SHARE까지 비스듬히 기울입니다(기본값 0).</translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation>획의 가장자리를 안이나 밖으로 PIXELS픽셀까지 옮깁니다(기본값 0).</translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation>훈련 예마다 PIXELS픽셀까지 휘게 합니다(기본값 0).</translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation>MNIST에 없는 모양의 숫자(머리에 꺾인 획이 달린 1, 가로줄을 그은 7, 끝이 갈고리처럼 굽은 9)를 그려서 더합니다. 원래 숫자 수의 SHARE배만큼 더합니다(기본값 0, 이를테면 0.06).</translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation>낙서, 가위표, 글씨 따위를 더해, 그런 것에는 어떤 답도 확신하지 않도록 가르칩니다. 원래 숫자 수의 SHARE배만큼 더합니다(기본값 0, 이를테면 0.1).</translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation>훈련한 신경망을 FILE에 저장합니다. 이 옵션이 없으면 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation>신경망의 이름(기본값: 파일 이름).</translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation>신경망과 함께 저장할 메모.</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1은(는) 다음과 함께 써야 합니다: %2.</translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation>--%1은(는) 새 신경망을 만들 때 쓰는 것이라 --from과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation>--%1의 값이 %2바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>필요 없는 인자가 있습니다: “%1”.</translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation>softmax는 마지막 층에만, --loss cross-entropy와 함께 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation>에포크 %1/%2 %3 %4, %5 남음</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation>에포크 %1/%2: 손실 %3, %4초, 초당 이미지 %5개</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, 테스트 정확도 %2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation>%1: ONNX 파일이 온전하고, 이 프로그램에 있는 층으로만 되어 있습니다: %2, 매개변수 %3개. 체크섬은 없습니다.</translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation>%1: 체크섬이 맞고 신경망의 모양도 올바릅니다: %2, 매개변수 %3개.</translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation>모델 파일 또는 내장 신경망의 이름. 여럿을 적어도 됩니다.</translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation>모델을 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>“%1” 페이지는 없습니다. 있는 것: %2.</translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation>설정을 읽을 수 없었습니다. “%1” 파일로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation>진도를 읽을 수 없어서 모든 장이 새로 시작합니다. 잃어버린 것은 없습니다. “%1” 파일로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation>“%1” 파일에 쓸 수 없습니다. 지금 하는 일이 다음에 시작할 때 남아 있지 않습니다. 남은 공간이 있나요? 그 폴더에 쓸 권한이 있나요?</translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>“%1” 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” 파일에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>함수 비교</translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation>함수 고르기</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대·축소</translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation>접선 보기</translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation>기울기 보기</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>%1의 그래프</translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>%1의 기울기</translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation>z = %1, %2</translation>
    </message>
    <message>
        <source>Input z</source>
        <translation>입력 z</translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation>기울기 곡선</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation>축 원래대로</translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation>점을 끌어 옮기세요. Ctrl+휠, +, −로 확대·축소하고, 바탕을 끌면 화면이 옮겨지고, 0을 누르면 축이 원래대로 돌아갑니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation>%1의 기울기: %2</translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation>목표 고르기</translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation>목표 그리기</translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation>뉴런 고르기</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>뉴런 수 바꾸기</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>함수 고르기</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>수 바꾸기</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>오차 %1</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>뉴런으로 만드는 곡선</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>사인</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>봉우리</translation>
    </message>
    <message>
        <source>Saw</source>
        <translation>톱니</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>내 곡선</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation>지금 있는 목표 곡선 위에 직접 그립니다</translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation>은닉층 뉴런</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation>고른 뉴런</translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation>들어오는 가중치 w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>편향 b</translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation>나가는 가중치 v</translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation>출력 편향 c</translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>모두의 합</translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation>더하는 뉴런</translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation>빼는 뉴런</translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation>x = %1, 높이 %2</translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation>뉴런 %1: x = %2에서 구부러짐</translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation>그릴 목표 곡선</translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation>목표, 합, 그리고 뉴런마다의 곡선</translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation>왼쪽·오른쪽으로 펜을, 위·아래로 그 자리의 곡선을 옮깁니다. Shift와 왼쪽·오른쪽으로는 수평선을 긋습니다.</translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation>왼쪽·오른쪽으로 고른 뉴런이 구부러지는 자리를 옮깁니다.</translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation>신경망이 따라갈 곡선을 그리세요.</translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation>선을 클릭하면 그 뉴런을 고릅니다. 고리를 끌면 구부러지는 자리가 옮겨집니다.</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation>점 %1/%2, 자리 %3, %4: 클래스 %5, %6</translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation>맞는 쪽</translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation>틀린 쪽</translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation>직선 없음: 두 가중치가 모두 0</translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation>직선을 돌리는 손잡이: 가중치 %1, %2</translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation>직선을 옮기는 손잡이: 편향 %1</translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation>돌릴 것이 없음: 두 가중치가 모두 0</translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation>평면에서: Tab으로 고른 대로 직선 옮기기, 돌리기, 점 옮기기. Shift를 누르면 조금씩</translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation>평면에서: 다음 점으로</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Delete</translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation>평면에서: 점 더하기(Shift를 누르면 다른 클래스), 고른 점 빼기</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation>%1 (A와 같음)</translation>
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
        <translation>에포크 %1
훈련 %2 · 테스트 %3</translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation>에포크 %1
훈련 %2</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>아직 에포크 없음</translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation>둘의 테스트 손실</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>둘의 손실</translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation>에포크 %1: A %2, B %3</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>두 훈련 비교</translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation>점과 시드는 같고 한 가지만 다른 훈련을 하나 더 합니다</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>B에서는</translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation>B의 값</translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation>평면 위에 나타낸 훈련 A의 출력</translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation>평면 위에 나타낸 훈련 B의 출력</translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation>두 훈련의 에포크별 손실</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation>답: 1</translation>
    </message>
    <message>
        <source>says 0</source>
        <translation>답: 0</translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation>%1 실제: 1</translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation>%1 실제: 0</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>적중</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation>옳은 기각</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation>실제 %1, 읽은 것 %2, 맞음: %4개 가운데 %3개</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation>실제 %1, 읽은 것 %2: %4개 가운데 %3개</translation>
    </message>
    <message>
        <source>true / said</source>
        <translation>실제 / 답</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>true</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>said</source>
        <translation>답</translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation>실제 클래스와 신경망의 답</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation>손으로 배우는 신경망</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>실험실</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>내 수업</translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>숫자를 그리고, 무슨 숫자인지 알려 주세요. 모은 손글씨에 들어갑니다. 지금까지 %n장.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation>직접 그린 것만 모읍니다.</translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>맞았든 틀렸든 알려 주세요(Alt와 숫자). 모은 손글씨에 들어갑니다. 지금까지 %n장.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation>고맙습니다. 숫자 %1 손글씨로 모아 두었습니다(모두 %2장).</translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation>더 모을 수 없습니다. 손글씨가 %1장입니다. 몇 장을 지워 자리를 만드세요.</translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation>무슨 숫자였나요?</translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation>정답은 %1</translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation>다음 숫자 그리기</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation>데이터 바꾸기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>신경망의 입력</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation>■ 클래스 0</translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation>● 클래스 1</translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation>새 점은 클래스 0</translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation>새 점은 클래스 1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>훈련 데이터 비율</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>내 점</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>원</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>덩어리</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>나선</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>고리</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>초승달</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation>비탈</translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation>봉우리</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>시범 보기</translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation>이 그림을 처음 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation>지금 보이는 그림을 복사하거나 이미지로 저장합니다</translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation>%1행 %2열: %3. Enter로 크게 봅니다.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation>신경망이 보는 것: 28 × 28픽셀</translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation>%1열 %2행: 잉크 255 가운데 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>잉크가 있는 픽셀 %n개. 방향키로 픽셀을 가리킵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation>MNIST 숫자</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation>Alt+0~Alt+9</translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation>무슨 숫자를 그렸는지 알려 주기</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation>픽셀 따라가기</translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation>내 글씨 진단</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>미세 조정</translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation>모은 손글씨</translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation>모은 손글씨 (%1)</translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation>모은 손글씨</translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation>획 내보내기</translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation>내-숫자</translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation>획 (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation>그림을 담을 새 폴더를 만들 폴더 고르기</translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리세요</translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation>마우스, 펜, 터치, 키보드로 그리세요. 그리는 동안 신경망이 답합니다.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation>손글씨 모으기: %1</translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation>숫자 고쳐 적기: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>손글씨 %n장 지우기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · 테스트</translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation>손글씨 목록에서: 손글씨를 패드에 올리기</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0~9</translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation>손글씨 목록에서: 어떤 숫자인지 알려 주기</translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation>손글씨 목록에서: 손글씨 지우기</translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · 테스트</translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation>손글씨 %1, 숫자 %2, 테스트용으로 남겨 둠</translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation>손글씨 %1, 숫자 %2</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>획 그리기</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우개질</translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation>손글씨 넣기</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>이미지 넣기</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation>방향키로 펜을 옮기고, 스페이스바로 내립니다.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>여기에 숫자를 그리세요</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>그리기 패드</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>비어 있음.</translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation>테스트 세트의 숫자.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>이미지.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>획 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>지우개</translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation>%1 내림.</translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation>%1 듦.</translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation>28 가운데 %1열 %2행.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>방향키</translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation>패드 위에서 펜 옮기기. Shift를 누르면 조금씩</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>펜 내리기, 들기</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation>그리던 획 버리기</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0~9</translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation>그 숫자의 테스트 이미지 보기</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation>방향키로 펜을 옮기고, Shift를 누르면 더 조금씩 옮깁니다. 스페이스바로 펜을 내리거나 들고, Esc로 획을 버립니다.</translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation>0~9로 보기를 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>숫자 고르기</translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation>신경망 고르기</translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation>마지막 획 지우기</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리세요</translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation>열 숫자를 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation>그릴 숫자: %1. 지금까지 읽은 숫자: 10개 가운데 %2개.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation>신경망이 보는 것: 그린 것을 한가운데로 옮기고, 배울 때 본 숫자와 같은 크기로 맞춘 것입니다.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation>아직 아무것도 없습니다. 숫자를 그리고 무슨 숫자인지 알려 주면 여기에 모입니다. 신경망들이 내 글씨를 얼마나 잘 읽는지 볼 수 있고, 그중 하나에게 가르칠 수도 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‘%2’ %1장</translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation>손글씨를 고르면 무슨 숫자인지 다시 적을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>고른 손글씨 %n장의 숫자:</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>모은 손글씨</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>숫자 그리기</translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation>모은 손글씨</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>정답은 %1</translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation>패드에 놓기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation>획 내보내기…</translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation>손글씨마다 JSON 한 줄. 다시 읽어 들일 수 있습니다</translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation>그림 내보내기…</translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation>PNG, 28 × 28픽셀. 신경망이 보는 그대로입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>손글씨 %n장: %1. %2장은 테스트용으로 남겨 두어, 어떤 신경망의 훈련에도 쓰지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation>“%1” 파일이 이미 있어서 그대로 두었습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation>쓸 수 없었습니다.</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>이 페이지에 없습니다</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>이 페이지에서 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation> – 내 글씨</translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation>%1, 그리고 한 사람의 손글씨 %2장</translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation>손글씨가 적어도 %1장 있어야 하는데 %2장 있습니다. 숫자마다 두 장이면 됩니다. 절반은 배우는 데, 나머지 절반은 테스트하는 데 씁니다.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation>손글씨 가운데 배우는 데 쓸 것이 %1장인데, 적어도 %2장 있어야 합니다. 더 그리세요.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation>손글씨 가운데 테스트용으로 남겨 둔 것이 %1장인데, 적어도 %2장 있어야 합니다. 더 그리세요.</translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation>“%1”의 사본이 내 글씨를 배웁니다.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>신경망이 없습니다.</translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation>배우는 데 쓸 손글씨 %1장을, 그때마다 조금씩 옮기고 돌리고 휘어서, MNIST 숫자 %2개 사이에 섞어 되풀이해 보여 줍니다. 그래야 다른 사람들의 글씨를 잊지 않습니다. 테스트용으로 남겨 둔 %3장은 절대로 보여 주지 않습니다. “%4” 신경망은 그대로 있고, 사본은 그 옆에 저장됩니다(이름: “%5”).</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation>숫자를 읽는 중…</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>약 %1초 남음</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>약 %1분 남음</translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation>멈췄습니다. 사본은 없고, 모두 전과 같습니다.</translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation>“%1” 신경망을 저장했습니다. 훈련 전의 “%2”, 훈련 후의 사본이 맞게 읽은 수입니다:</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 중 %1 · %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>훈련 전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>훈련 후</translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation>본 적 없는 MNIST 숫자</translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation>테스트용으로 남겨 둔 내 손글씨</translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation>배우는 데 쓴 내 손글씨</translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation>사본에게 내 글씨 가르치기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>숫자 그리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>사본 쓰기</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>진행 정도</translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX로 복사</translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation>말로 풀어 복사</translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation>3 × 2 × 1 신경망</translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation>수 바꾸기</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1/%2단계</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 이전</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>다음 →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 재생</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation>시드: 같은 수를 넣으면 같은 신경망이 나옵니다</translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation>새 수</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation>설명이 있는 곳: %1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>용어 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>용어 %n개 가운데 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation>용어집을 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation>이름이나 뜻에 “%1”이(가) 들어 있는 용어가 없습니다.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation>용어 사이 옮겨 다니기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation>용어를 설명하는 장 열기</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>용어 찾기</translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation>모든 용어 보기</translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation>용어 여러 개씩 옮겨 다니기</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation>첫 용어나 마지막 용어로 가기</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation>모든 용어 다시 보기</translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation>%1: 이룸</translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation>아직 알려 줄 것이 없습니다. 숫자를 그리고 무슨 숫자인지 알려 주면, 신경망이 내 글씨를 얼마나 잘 읽는지 여기에서 볼 수 있습니다. 숫자마다 다섯 장이면 많은 것을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation>손글씨를 읽는 중…</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>신경망이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation>“%1” 신경망은 손글씨 %3장 가운데 %2장을 맞게 읽습니다: %4.</translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation>어떤 신경망도 훈련에 쓰지 않는 테스트용 %1장 가운데서는 %2장을 맞게 읽습니다: %3.</translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation>행은 그린 숫자, 열은 신경망의 답입니다. 칸을 고르면 그 손글씨가 보입니다.</translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation>두 번 클릭하거나 Enter를 누르면 패드에 놓입니다.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>내 글씨 진단</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>숫자 그리기</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation>이 칸의 손글씨</translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation>숫자 %1의 가중치</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>채널 %1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1의 답: %2.</translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation>픽셀의 가중치: %1.</translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation>가중치 · 숫자 10개</translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation>칸마다 한 숫자가 찾는 것입니다. 파란색은 더하고 주황색은 뺍니다. 막대는 지금의 점수입니다.</translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation>은닉층 · 뉴런 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation>칸마다 한 뉴런이 찾는 것입니다. 파란색은 더하고 주황색은 뺍니다. 막대는 지금 답하는 세기입니다.</translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation>첫 합성곱 · 채널 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation>마지막 합성곱 · 채널 %2개 중 %1개</translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation>층을 더 지난 뒤의 같은 것입니다. 자리는 더 성글고 모양은 더 풍부합니다.</translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation>칸마다 그림의 어디에서 필터가 찾는 것을 발견했는지 보여 줍니다. 막대는 가장 센 답입니다.</translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation>잉크가 없으면 픽셀은 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>숫자 %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation>픽셀이 가장 많이 보내는 곳: %1. 클릭하면 따라갑니다.</translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation>방향키</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation>여러 부분으로 된 그림에서: 부분 사이 옮겨 다니기</translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation>여러 부분으로 된 그림에서: 부분 고르기</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디에서나</translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation>획 실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation>패드에서 모두 지웁니다</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>지우개</translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation>잉크를 지웁니다. 마우스 오른쪽 버튼으로도 됩니다</translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation>다음 MNIST 숫자 →</translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation>이전 MNIST 숫자</translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation>무작위 MNIST 숫자</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation>이미지 붙여넣기</translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation>무작위 MNIST 숫자. 패드에서는 0~9 키로 그 숫자를 가져옵니다</translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation>실험실의 부분</translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation>입력 수 바꾸기</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>뉴런 수 바꾸기</translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation>활성화 함수 바꾸기</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>층 빼기</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>층 더하기</translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation>%1 신경망</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>층 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>그중 은닉층 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation>%1, %2. 입력은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation>매개변수: 뉴런마다 들어오는 값 하나에 가중치 하나씩, 그리고 편향 하나.</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>매개변수: %1</translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation>값 보내기</translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation>뉴런마다 값 하나가 모든 연결을 따라가는 것을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation>뉴런 수: %1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>활성화 함수: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>빼기: %1</translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation>뉴런 수 바꾸기</translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation>활성화 함수 고르기</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>층 더하기</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>층 빼기</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation>은닉층 %1의 뉴런</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>은닉층 %1의 활성화 함수</translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation>더 읽을거리</translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation>여기에 보일 “%1” 종류의 그림이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>PDF로 내보내기…</translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation>장의 글 복사</translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>이 장 새로 시작</translation>
    </message>
</context>
<context>
    <name>ui::LessonPage</name>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>Turn to the chapter before or after</source>
        <translation>앞 장이나 다음 장으로 넘기기</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>%1장</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>과제 %n개 가운데 %1개 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>이 장 새로 시작</translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation>이 장을 새로 시작합니다. 답과 과제와 그림이 모두 첫날과 같습니다. ‘실행 취소’로 전에 있던 것을 되찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation>수업의 문제</translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation>내 수업을 읽을 수 있는 데까지 보입니다. 읽지 못한 것과 그 대신 보이는 것이 여기에 있습니다. 파일을 고쳐 저장하면 이 목록도 따라 바뀝니다.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation>그릴 수 있는 그래프에서: 펜 옮기기. 위·아래는 그리고, Shift를 누르면 왼쪽·오른쪽도 그림</translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>그래프에서: 점 옮기기(Page Up과 Page Down은 더 멀리, Home과 End는 양 끝으로)</translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation>그래프에서: 확대, 축소, 처음대로</translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>점 더하기</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>점 빼기</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>직선 옮기기</translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation>데이터 고르기</translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation>퍼셉트론 한 단계</translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation>퍼셉트론 끝까지</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2개 가운데 %1개 맞음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation>두 클래스와 직선</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>분리 가능</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation>가중치 w₁</translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation>가중치 w₂</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>편향 b</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 단계</translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation>다음에 틀린 점으로 직선을 고칩니다</translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation>클릭하면 더할 점</translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation>새 점의 클래스</translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation>● 클래스 1</translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation>■ 클래스 0</translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation>점과 직선</translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation>Tab으로 직선의 손잡이에서 점으로 갑니다. 방향키로 옮기고, Shift를 누르면 조금씩 옮깁니다. Page Up과 Page Down으로 점을 고르고, Insert로 더하고, Delete로 뺍니다.</translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation>직선이나 손잡이, 점을 끌어 옮기세요. 클릭하면 점이 생기고, 오른쪽 버튼을 누르면 없어집니다.</translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation>아직 점이 없습니다.</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>훈련 %1</translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation>훈련 %1 · 테스트 %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>아직 에포크 없음</translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation>에포크 %1: 훈련 %2</translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation>에포크 %1: 훈련 %2, 테스트 %3</translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation>시간을 앞뒤로 오갑니다. %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>에포크별 손실</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>작업을 마치지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation>%1 – Lovelace</translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation>Lovelace 정보</translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation>신경망 고르기</translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation>틀린 것만</translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation>모든 숫자</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation>%1행 %2열: 255 가운데 %3</translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation>픽셀 784개가 들어갑니다.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation>이 신경망에는 없습니다. 열 출력이 픽셀을 바로 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>뉴런 %n개, 하나에 네모 하나. 파란색이 진할수록 출력이 큽니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation>뉴런 %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation>%2개 가운데 %1개가 0으로 잠잠합니다.</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation>/ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>숫자 %1개 가운데 틀린 것 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation>모든 숫자를 읽는 중: %1</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 이전</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>다음 →</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>테스트 이미지</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>테스트 이미지의 번호</translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation>틀린 것만</translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>숫자 고르기</translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation>숫자의 종류 고르기</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>다시 뽑기</translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation>테스트 숫자: %1</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>테스트 숫자</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>숫자 %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>레이블: %1</translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation>테스트 이미지 %1/%2</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>픽셀을 가리키거나, 이미지에서 방향키를 쓰세요.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation>%1행 %2열: 255 가운데 %3</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>보일 숫자</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>모든 숫자</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation>이 모델을 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 신경망은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>모델 저장</translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation>이 모델을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation>모델 (*.lovelace *.onnx);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation>Lovelace 모델 (*.lovelace);;다른 프로그램용 ONNX (*.onnx);;가중치 JSON (*.json);;가중치 표 (*.csv)</translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation>%1 모양의 신경망을 보여 줄 수 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation>%1: 어떤 신경망이든 보관하고 내보낼 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation>신경망 열기</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>방향키</translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation>다음 신경망으로 가기</translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation>신경망에 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation>이름에 빗금(/)을 쓰거나 점(.)으로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation>같은 이름의 신경망이 있습니다.</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>신경망 삭제</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” 신경망을 삭제했습니다.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>내 모델</translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation>간직해 둔 신경망과 Lovelace에 들어 있는 신경망입니다. 열어서 쓰거나 다른 프로그램으로 가져가세요. ONNX 파일은 거의 어디에서나 읽고, 가중치 표는 스프레드시트에서 읽습니다.</translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation>아직 내 신경망이 없습니다. 아래 것을 복제하거나 여기에 파일을 놓으세요. Lovelace의 모델이나, PyTorch 같은 다른 프로그램에서 ONNX로 내보낸 신경망이면 됩니다.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>내 신경망</translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation>Lovelace에 들어 있는 것</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>정렬:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>성적순</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation>신경망 이름 바꾸기</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation>%1 사본</translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation>신경망 복제</translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation>신경망 가져오기</translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation>아직 신경망 없음</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>신경망:</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation>%1: 훈련해도 그대로입니다</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>방향키, Home, End</translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation>신경망에서: 연결을 따라, 뉴런에서 뉴런으로 옮겨 다니기</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>위, 아래, Page Up, Page Down</translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation>신경망에서: 고른 수 바꾸기(Ctrl을 누르면 위·아래는 옮겨 가기)</translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation>신경망에서: 고른 수 입력하기</translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation>신경망에서: 확대, 축소, 전체 보기(수를 골랐으면 Alt와 함께)</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation>만든 프로그램: %1</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>이 파일은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation>Lovelace에 들어 있음</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>더 보기: “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>신경망의 이름</translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation>수 정하기</translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation>수 고정</translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation>수 고정 해제</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>새로 시작</translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>%n에포크 훈련</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation>마음대로 고치는 3 × 2 × 1 신경망</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>가중치 바꾸기</translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation>입력 바꾸기</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>편향 바꾸기</translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation>바꾸기 전: 출력 %1, 목푯값 %2.</translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation>출력 %1, 바꾸기 전 %2, 목푯값 %3.</translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation>바꾸기 전 보기</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>수를 클릭한 다음, 위아래로 끌거나, 휠을 돌리거나, 방향키를 쓰거나, 입력하세요.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>왼쪽·오른쪽으로 신경망 안을 다니고, 위·아래로 수를 바꾸고, Ctrl과 함께 누르면 다음 수로 갑니다. 수를 입력하면 그 값이 됩니다.</translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation>바꾼 수: %1개, 모두 %2만큼.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>고른 것 없음</translation>
    </message>
    <message>
        <source>An input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>%1에서 %2까지의 가중치</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>%1의 편향</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation>훈련해도 이 수는 그대로입니다</translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation>선을 클릭하면 가중치를 정할 수 있고, 칸을 클릭하면 그 뉴런이 크게 보이며 편향을 정할 수 있습니다. 위아래로 끌거나 입력하세요. 훈련하는 중에도 모든 변경을 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation>한 층</translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation>두 층</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>합성곱</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>필터 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation>숫자 %1개로 훈련</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>훈련 데이터: %1</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>훈련하지 않음</translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation>본 적 없는 %2개에서 정확도 %1</translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation>본 적 없는 숫자에서 정확도 %1</translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation>본 적 없는 점에서 정확도 %1</translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation>그림의 배율</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation>축소(− 또는 Alt+−, Ctrl+휠)</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation>확대(+ 또는 Alt++, Ctrl+휠), 바탕을 끌면 옮겨집니다</translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation>모두 보기, 지금 %1</translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation>모두 보기(0 또는 Alt+0, 바탕을 두 번 클릭)</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>함수 고르기</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>수 바꾸기</translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation>z = %1, y = %2</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>뉴런 하나</translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation>%1 뉴런 하나</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation>활성화 함수 곡선 위의 점</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>입력 x</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>가중치 w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>편향 b</translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation>z가 0보다 크면 뉴런은 1이라고 답합니다.</translation>
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
        <translation>가지 돌기</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Axon</source>
        <translation>축삭 돌기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation>시냅스</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>신경 세포체</translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation>합과 활성화</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation>뉴런 그림</translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation>은닉층 뉴런들의 출력</translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation>뉴런 %1의 답: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>뉴런 %n개. 방향키로 하나를 가리킵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation>신경 세포</translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation>인공 뉴런</translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation>단순하게 그린 세포</translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation>슬라이더 옮기기</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>신경 세포</translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation>인공 뉴런</translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation>신경 세포에서 인공 뉴런으로</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation>답</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>소수점 아래 %n자리까지 반올림해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation>%1까지는 크거나 작아도 맞아요.</translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation>정확한 수로 답하세요.</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>%n줄을 옮겨야 해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation>“%1”은(는) “%2”보다 먼저예요.</translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>줄을 끌거나, 스페이스바로 들고 방향키로 옮긴 다음 스페이스바로 놓으세요.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation>줄을 맞추는 과제에서: 다음 줄로 가기, 든 줄 옮기기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation>줄을 맞추는 과제에서: 줄 들기, 놓기</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation>줄을 맞추는 과제에서: 든 줄을 제자리로</translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>%2개 중 %1번째: %3</translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation>%1, 들고 있음</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, 제자리</translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation>%1, 제자리 아님</translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation>스페이스바로 들고, 방향키로 옮기고, 스페이스바로 놓습니다. Esc를 누르면 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation>클래스 %1: %2, 가장 큼</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>클래스 %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation>에포크 %1에서 손실이 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation>학습률 %1에서는 걸음마다 가장 낮은 곳을 너무 멀리 지나쳐서, 다음 걸음은 더 멀리 가야 했습니다. 지금 보이는 것은 아직 유한하던 마지막 수들입니다.</translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation>돌아가서 학습률 %1 쓰기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation>평면 위에 나타낸 신경망의 출력</translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation>테스트 점 보기(속이 빈 것)</translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation>두 색으로만</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>해 보기.</translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation>x₁과 x₂만 써서 나선을 풀고 테스트 손실을 %1 아래로 내려 보세요.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>층 %1, 뉴런 %2</translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation>평면 위에 나타낸 층 %2의 뉴런 %1의 출력</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation>평면 위에 나타낸 입력 %1</translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation>출력 보기</translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation>장을 종이에 옮기는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>작업을 마치지 못했습니다.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>프린터가 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation>이 장을 내보낼 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>%n개가 제자리에 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>아직 아님</translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation>신경망 그림 복사</translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation>신경망 그림 저장…</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation>그림 저장…</translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation>숫자 %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>%1열 %2행</translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation>%1 픽셀의 값은 %2입니다.</translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation>다른 픽셀을 가리키거나 방향키를 쓰세요.</translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation>잉크가 없으면 픽셀은 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation>보내는 것: 가중치 × 값, 큰 것부터</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>all biases</source>
        <translation>모든 편향</translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation>나머지 모든 픽셀(%1개)</translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation>z, 합</translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation>%1: z = %2, 답 %3</translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation>픽셀을 따라 신경망 속으로</translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation>픽셀이 보내는 것</translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation>더해져서 z가 되는 것</translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation>픽셀마다 z에 보태는 것</translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation>숫자 %1의 점수</translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation>수마다 소수 셋째 자리까지 반올림합니다. ‘나머지 모든 픽셀’은 그러고 남는 것이라서, 적힌 그대로 더하면 꼭 z가 됩니다. 그림에서 파란색은 더하고 주황색은 뺍니다.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>신경망이 없습니다.</translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation>픽셀은 첫 층이 모든 픽셀과 이어진 신경망에서만 따라갈 수 있습니다. 이 신경망은 합성곱으로 시작합니다. 필터 하나가 같은 가중치 몇 개로 모든 자리를 살피고, 찾는 것이 어디에 있는지는 ‘그리기’에서 볼 수 있습니다. 아래에서 다른 신경망을 고르세요.</translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation>신경망이 너무 커서 픽셀을 가리키는 대로 따라갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation>또는 숫자를 골라, 모든 뉴런을 거쳐 그 z에 더해지는 것을 보세요:</translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation>여기에서는 픽셀 하나가 숫자에 보태는 것을 따로 떼어 말할 수 없습니다. 사이에 있는 뉴런들이 합을 곡선으로 구부리기 때문입니다.</translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation>픽셀에는 뉴런마다 다른 가중치가 곱해지고, 뉴런은 받은 것을 모두 더합니다. 뉴런을 골라 그 합을 보세요.</translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation>점 열기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>쉼표로 나눈 값 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>모든 점 빼기</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>점 더하기</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>점 빼기</translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation>이 페이지의 설정을 글 한 줄로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation>%1 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>설정 붙여넣기</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation>점은 %1개까지만 둘 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 단계</translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation>한 에포크 훈련합니다</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation>시작할 때의 가중치로 되돌립니다</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation>다른 무작위 가중치로 새로 시작합니다</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation>같은 종류의 점을 새로 뽑습니다</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>CSV 열기…</translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation>열 세 개: 수 두 개와 답</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>모든 점 빼기</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>모두 빼기</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>층 더하기</translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation>+ 층</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>층 빼기</translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation>− 층</translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation>설정 복사</translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation>이 페이지에서 고른 모든 것을 글 한 줄로</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>설정 붙여넣기</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>두 훈련 비교</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation>에포크 %1 시점으로 가기</translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation>돌아가서 더 천천히</translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation>선: %1</translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리세요</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>아직 신경망 없음</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation>점수 %1
다음 후보: %2</translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation>%1입니다.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation>확실하지 않음:
점수 %1, %2</translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation>맞음: %1입니다.</translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation>실제 %1, 신경망의 답 %2.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation>내 수업 폴더</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>글자 크기(&amp;S)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>내 수업</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation>아무것도 저절로 움직이지 않게 하기(&amp;N)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>고르기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>없애기(&amp;R)</translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation>직접 쓴 수업입니다. 목차에서 장 다음에 나오고, 저장하는 대로 바뀝니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation>내 수업 폴더</translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation>내 수업 폴더 고르기</translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation>내 수업 폴더 없애기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation>빠르기: %1%</translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation>밝게·어둡게 모두 고대비로(&amp;H)</translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation>소리 내어 읽는 빠르기</translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation>소리 내어 읽기(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation>이 컴퓨터의 음성에 문제가 생겨 소리 내어 읽기를 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2: 출력 %3</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation>x₁ = %1, x₂ = %2: 출력 %3, 클래스 %4</translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation>클릭하면 점이 생깁니다.</translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation>지도를 가리키면 그곳의 값을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation>십자 표시: %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>십자 표시</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation>목푯값 %1</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>점 %2개 중 %1번째, %3: %4</translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>테스트 점 %2개 중 %1번째, %3: %4</translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation>지도에서: 십자 옮기기. Shift를 누르면 더 멀리</translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation>지도에서: 다음 점으로</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Delete</translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation>지도에서: 점 더하기(Shift를 누르면 다른 클래스로), 또는 빼기</translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2: 답은 클래스 %3</translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation>지도에서: 점 옮기기. Shift를 누르면 조금씩</translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>데이터 고르기</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>층 바꾸기</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>함수 고르기</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>가중치 바꾸기</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>편향 바꾸기</translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation>점 %2개 가운데 %1개 맞음</translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation>손실 %1, 훈련한 에포크 %2, 손으로 바꾼 수 %3개</translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation>은닉층 없음: 뉴런 하나, 직선 하나입니다.</translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation>구부리지 않으면 모든 층을 합쳐도 직선 하나입니다.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation>계단 함수는 기울기가 0이라, 훈련해도 출력 뉴런의 수만 바뀝니다.</translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation>훈련이 여기에서 끝납니다. 아직 틀린 점이 있으면 ‘새 가중치’를 누르거나 뉴런이나 층을 늘려 보세요.</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>신경망이 평면을 나눕니다</translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation>XOR: 꼭짓점</translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation>XOR: 구름</translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation>XOR: 네 칸</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>원</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>덩어리</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>나선</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>수를 클릭한 다음, 위아래로 끌거나, 휠을 돌리거나, 방향키를 쓰거나, 입력하세요.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>왼쪽·오른쪽으로 신경망 안을 다니고, 위·아래로 수를 바꾸고, Ctrl과 함께 누르면 다음 수로 갑니다. 수를 입력하면 그 값이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation>은닉층 %1의 뉴런</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation>은닉층 뉴런의 활성화 함수</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation>%1: 점수 없음</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: 점수 %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation>임곗값 %1</translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation>← 답: 0</translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation>답: 1 →</translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation>신경망의 출력</translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>점수 직선에서: 임곗값 옮기기(Page Up과 Page Down은 더 멀리, Home과 End는 양 끝으로)</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation>낱말을 입력하세요. 모든 장과 과제, 용어집에서 찾습니다.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>“%1”에 맞는 것이 없습니다. 낱말을 줄이거나 짧게 하면 더 많이 찾습니다.</translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation>수업을 읽는 중…</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>수업과 용어 찾기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation>%1열 %2행: %3</translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation>픽셀을 가리키면 그 가중치를 찾습니다.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>신경망이 보는 것</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28픽셀, MNIST와 같습니다.</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28픽셀. MNIST처럼 20&#xa0;×&#xa0;20에 맞추고 무게 중심을 한가운데에 놓았습니다.</translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation>모두 “%1” 전으로 돌아갔습니다. ‘다시 실행’으로 되돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation>다시 실행했습니다: “%1”. ‘실행 취소’로 전에 있던 것을 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation>모두 새로 시작</translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation>모든 장과 실험실이 첫날과 같습니다. Lovelace를 닫기 전까지는 ‘실행 취소’로 전에 있던 것을 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>세션 열기</translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation>Lovelace 세션 (*.lovelace-session)</translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation>이 세션을 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 지금까지 한 것은 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation>“%1” 세션을 열었습니다. Lovelace를 닫기 전까지는 ‘실행 취소’로 전에 있던 것을 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>세션 저장</translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation>내-세션-%1.lovelace-session</translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation>이 세션을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation>지금까지 한 것을 모두 “%1” 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation>읽을 수 없어서 뺀 것: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation>층마다 남은 변화의 양(처음에는 1), %1, z = %2: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>층 %1: %2</translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation>층 %1: 지금은 없음</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation>1. e의 거듭제곱</translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation>2. 그 합</translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation>3. 합에서 차지하는 비율</translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>이 컴퓨터의 음성이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation>이 컴퓨터에는 %1 음성이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation>잉크의 가운데를 이미지의 가운데로 옮깁니다.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>크기 맞추기</translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation>잉크를 20 × 20픽셀 상자만 한 크기로 만듭니다.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>가운데 맞추기</translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation>잉크의 무게 중심을 이미지의 가운데로 옮깁니다.</translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>끄면: %1, %2</translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>켜면: %1, %2</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>흐리게 하기</translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation>픽셀마다 자신과 이웃한 픽셀의 평균이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX로 복사</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation>이 컴퓨터에는 글을 소리 내어 읽는 프로그램이 없습니다. 수업을 소리 내어 읽게 하려면 qt6-speech-speechd-plugin 패키지를 설치하세요.</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation>**힌트.** %1</translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation>**한 가지 방법이에요.** 그림을 ‘원래대로’ 되돌리고 직접 해 보면 과제가 완료돼요.</translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation>**답이에요.** %1</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>해 보기.</translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation>예상하기.</translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation>계산하기.</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>생각하기.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>답 확인</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>시범 보기</translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation>**해냈어요.** %1</translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation>**조금 아쉬워요.**</translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation>힌트를 볼까요?</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>다시 한번 보세요.</translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation>%1 시범을 봄.</translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation>%1 완료.</translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation>보기 고르기</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation>argmax: 가장 큰 것은 출력 %1, 그래서 답은 %2.</translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation>%1: %3와 %4 사이, 그래서 답은 %2.</translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation>%1: %3보다 크지 않음, 그래서 답은 %2.</translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation>%1: %3보다 큼, 그래서 답은 %2.</translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation>세 클래스, 출력 하나</translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation>세 클래스, 출력 셋</translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation>세 클래스와 소프트맥스</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>답하는 방식</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>수 하나로</translation>
    </message>
    <message>
        <source>One output each</source>
        <translation>클래스마다 출력 하나</translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation>소프트맥스로</translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation>입력 x₁</translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation>입력 x₂</translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation>세 클래스가 있는 평면</translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation>방향키로 점을 0.1씩, Shift를 누르면 0.01씩 옮깁니다.</translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation>점을 끌어 옮기세요</translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation>적힌 수는 모두 그 앞에 적힌 수들로 계산한 다음 소수 셋째 자리까지 반올림한 것입니다. 점수의 합이 1과 0.001쯤 다를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>데이터 고르기</translation>
    </message>
    <message>
        <source>New Data</source>
        <translation>새 데이터</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>임곗값 옮기기</translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation>출력 하나, 클래스 둘</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation>둘 다 똑같이</translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation>클래스 1이 드묾</translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation>출력과 임곗값</translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation>방향키로 임곗값을 0.01씩, Page Up과 Page Down으로 0.1씩 옮깁니다.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>임곗값을 끌어 옮기세요</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임곗값</translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation>정확도: 모두 가운데 맞은 것은?</translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation>정밀도: 1이라고 한 것 가운데 정말 1인 것은?</translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation>재현율: 정말 1인 것 가운데 찾아낸 것은?</translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation>1이라고 한 것이 없어서 비율을 낼 수 없습니다. 0 나누기 0은 수가 아닙니다.</translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation>출력이 임곗값보다 크면 1이라고 답합니다. 고리는 틀린 답을 나타냅니다. 비율은 소수 셋째 자리까지 반올림합니다.</translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation>답: %1, 가장 센 것 가운데 하나.</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>답: %1.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation>1843년부터 오늘까지</translation>
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
        <translation>연표</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation>겨울</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>왼쪽, 오른쪽, Home, End</translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation>연표에서: 사건 사이 옮겨 다니기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation>연표에서: 고른 사건 이야기 보기</translation>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>수업과 용어 찾기</translation>
    </message>
</context>
<context>
    <name>ui::TrainButtons</name>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation>컴퓨터가 수를 조금씩 바꾸게 합니다</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 단계</translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation>한 에포크 훈련합니다. 모든 점을 한 번씩 봅니다</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation>다른 난수로 새로 시작합니다</translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation>계산할 수 없을 만큼 수가 커졌습니다. ‘새 가중치’나 ‘실행 취소’를 눌러 보세요.</translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation>메모리가 모자라서 훈련할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation>경사 하강법</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>네스테로프</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>모두 0</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>균등 분포</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>정규 분포</translation>
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
        <translation>없음</translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation>훈련 방법 바꾸기</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation>L1 규제</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation>L2 규제</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>가중치 초깃값</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>가중치 시드</translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 맞음</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 틀림</translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation>Alt+← →: 장 넘기기</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
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
        <translation>← 이전</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>다음 →</translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation>다른 숫자</translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation>28행, 수 784개</translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation>숫자 %1: 테스트 이미지 %2/%3</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation>되감기</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>픽셀을 가리키거나, 이미지에서 방향키를 쓰세요.</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>위의 행 %n개 × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation>입력 784개 가운데 %1번. 픽셀은 255 가운데 %2: 신경망이 받는 값은 %3입니다.</translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation>행들이 펼쳐진 정도</translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation>한 행씩 펼친 숫자의 픽셀</translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation>%2개 가운데 %1번: %3행 %4열, 값은 255 가운데 %5.</translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation>방향키로 픽셀을 가리킵니다. 왼쪽·오른쪽은 하나씩, 위·아래는 한 행씩 갑니다.</translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>함수 고르기</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>층 바꾸기</translation>
    </message>
    <message>
        <source>Change z</source>
        <translation>z 바꾸기</translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation>z = %2에서 %1의 기울기: %3.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation>모든 층의 입력 z</translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation>%1, 읽음</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, 아직 못 읽음</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation>모델 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation>모델 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>목차(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation>목차와 페이지 오가기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>다음 페이지(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>이전 페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation>글자 보통 크기(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation>밝게/어둡게 바꾸기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>메뉴(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation>Lovelace 정보(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation>세션 열기(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation>세션 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation>모두 새로 시작(&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation>수업 다시 읽기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>환경설정(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>이 페이지에서 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation>수업과 용어 찾기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>소리 내어 읽기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::WindowUndo</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
