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
    <name>CommandLineReader</name>
    <message>
        <source>Show this text and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja.</source>
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
        <source>Keep settings in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Try “lovelace --help”.</source>
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
        <source>There is no language “%1”.</source>
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
        <source>There is no page “%1”. There are: %2.</source>
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
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”.</source>
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
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke; 0 to 9 fetch a sample.</source>
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
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Save Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lovelace</source>
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
        <source>28&#xa0;×ꀨ pixels, as they are in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28&#xa0;×ꀨ pixels, fitted to 20&#xa0;×ꀠ and centred by mass, as in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Switch Between &amp;Light and Dark</source>
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
</TS>
