<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>Enseña redes neuronales dejando que las toques.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>Usa el trabajo de otros:</translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
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
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
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
        <translation>Deja pasar cada número tal cual: no curva nada, así que varias capas suyas no valen más que una.</translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation>Todo o nada: así trabajaban las primeras neuronas artificiales. Su pendiente es 0, de modo que no se puede entrenar paso a paso.</translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation>Aplasta cualquier número hasta dejarlo en (0, 1). Lejos de cero, la pendiente casi desaparece: ahí se frena el aprendizaje.</translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation>Como la sigmoide, pero entre −1 y 1, con el centro en cero y una pendiente de hasta 1.</translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation>Deja pasar los números positivos y convierte los demás en 0. Una neurona que siempre está en 0 ya no aprende nada.</translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation>Como la ReLU, pero conserva una centésima de los números negativos, para que una neurona callada aún pueda aprender.</translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation>Como la ReLU con los números positivos; los negativos se curvan con suavidad hacia −1.</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation>La ReLU con la esquina redondeada; su pendiente es la sigmoide.</translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation>Parecida a la ReLU, pero suave, con un pequeño hoyo por debajo de cero. Muchos modelos de lenguaje la usan.</translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation>todavía ninguna red por debajo de %1</translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation>mínimo de neuronas por debajo de %1 hasta ahora: %2</translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation>Épocas de entrenamiento: %1; %2</translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation>Sin curva, la suma de cualquier cantidad de neuronas es una sola recta.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation>Un escalón tiene pendiente 0, así que el entrenamiento no lo mueve de sitio: solo cambia los pesos de salida y el sesgo de salida.</translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>Para leer más</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>Capítulo %1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation>Parado en el paso %1: tarda demasiado. Quizá ninguna recta acierte con todos.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation>El paso %1 usó el punto (%2; %3). Es de la clase 1, así que se sumó.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation>El paso %1 usó el punto (%2; %3). Es de la clase 0, así que se restó.</translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation>Ahora todos los puntos están bien.</translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation>Todos los puntos están bien: no hay nada que corregir.</translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation>Un anillo marca un punto en el lado equivocado.</translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation>Los dos pesos son 0: no hay recta, y f es igual en todas partes.</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation>no hay nada dibujado</translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation>la red duda: %1 (puntuación %2) o %3 (puntuación %4)</translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation>%1 (puntuación %2)</translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation>%1, etiqueta %2</translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%1 de %2 bien: exactitud %3</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Archivo de modelo, o nombre de una red incluida.</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation>Imágenes (PNG, JPEG; oscuro sobre claro o claro sobre oscuro) y archivos de trazos (.jsonl, .jsonl.gz; un dibujo por línea).</translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation>Omitir etapas de la preparación, separadas por comas: crop (el centro de la tinta va al centro), scale (la tinta toma el tamaño habitual), center (su centro de masa va al centro).</translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation>Hacen falta un modelo y un archivo que leer.</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation>Empezar en la página ID, por ejemplo digit-lab.</translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation>Usar el tema NAME: system, light o dark.</translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation>Mostrar el texto al PERCENT por ciento de su tamaño, de 80 a 200.</translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation>Dar a la ventana el tamaño WxH, por ejemplo 1024x700.</translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation>Guardar una imagen de cada página en FOLDER y salir.</translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>Enseña redes neuronales dejando que las toques.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation>Solo se puede abrir un archivo a la vez, no %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No hay ningún tema «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation>«%1» no es un tamaño de texto de 80 a 200.</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>«%1» no es un tamaño de ventana.</translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation>Mostrar también las lecciones de FOLDER, ahora y en adelante.</translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation>Indicar qué está mal en las lecciones de FOLDER y salir.</translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation>Guardar los ajustes y el progreso en FOLDER.</translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation>Modelo o sesión que abrir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation>Se abre una ventana en la que las redes neuronales se pueden mirar, tocar y usar. Dibuja un dígito y mira cómo una red lo lee mientras dibujas.
FILE es una red guardada por este programa o por lovelace-cli(1), o una sesión (NAME.lovelace-session): todo lo que ha hecho quien aprende, en esta computadora o en otra. El tipo de un archivo depende de su contenido, no de su nombre.
Los problemas de las lecciones se indican en la salida de error estándar y en la ventana; --check-lessons los escribe en la forma archivo:línea: mensaje, en todos sus idiomas, y no necesita pantalla.</translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation>Estos archivos están en $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), o donde indique --data. Si uno no se puede leer, se le cambia el nombre (progress.kept-1.json) y se conserva.</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>Cómo quedó la ventana.</translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation>Lo que se hizo en cada capítulo y laboratorio.</translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation>Redes que llegaron con una sesión.</translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation>0 si todo fue bien, 1 si un archivo no se pudo usar o una lección tiene problemas, 2 si una opción no se entiende.</translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation>El idioma, mientras no se elija otro en la ventana o con --language.</translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation>Funcionar sin pantalla, por ejemplo con --screenshot.</translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation>Hay una sola ventana por usuario, pantalla y carpeta de datos. Si ya está abierta, FILE y todo lo demás que se pida se muestran en ella, y el segundo lovelace termina enseguida.</translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation>Dos computadoras pueden compartir la carpeta: cada una escribe, página a página, lo que se ha cambiado en ella y deja el resto como lo escribió la otra.</translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation>Usar los colores de alto contraste del tema.</translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation>Una lección con todos los tipos de bloques y ejercicios, lista para copiar. Una lección es una carpeta con lesson.json y el texto en el archivo en.md; los demás idiomas van en archivos como es.md. Los de los idiomas en los que no escribas se pueden borrar.</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation>Las dos tienen una pérdida de prueba de %1 tras la época %2.</translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation>Las dos tienen una pérdida de entrenamiento de %1 tras la época %2.</translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>A tiene la menor pérdida de prueba: %1 frente a %2 tras la época %3.</translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>B tiene la menor pérdida de prueba: %1 frente a %2 tras la época %3.</translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>A tiene la menor pérdida de entrenamiento: %1 frente a %2 tras la época %3.</translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>B tiene la menor pérdida de entrenamiento: %1 frente a %2 tras la época %3.</translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation>No había memoria suficiente para entrenar B.</translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation>A va por la época %1 y B ya no puede alcanzarla. Con «Reiniciar», las dos empiezan de nuevo.</translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation>B está alcanzando a A: época %1 de %2.</translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation>Entrénalas y mira cuál de las dos aprende mejor.</translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation>Las dos están al principio. Entrénalas y mira cuál aprende mejor.</translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation>En A hay pesos cambiados o congelados a mano; en B, no.</translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation>Puede que A haya llegado aquí por otro camino que B, entrenada de una sola vez: con «Reiniciar», las dos empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation>Regularización L1</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation>Regularización L2</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation>Neuronas por capa</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>Pesos al empezar</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Semilla de los pesos</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation>tamaño del lote %1</translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation>optimizador: %1</translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation>regularización L1: %1</translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation>regularización L2: %1</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation>activación: %1</translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation>neuronas ocultas: %1</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>capas ocultas: %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>entradas %1</translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation>pesos al empezar: %1</translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation>semilla de los pesos: %1</translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation>Ahora A y B son iguales.</translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation>Elige otro valor para B.</translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation>La única diferencia: %1 en A y %2 en B.</translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation>La pérdida de A se hizo infinita en la época %1.</translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation>La pérdida de B se hizo infinita en la época %1.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation>%1: Se escribió la red %2.</translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation>%1: ¿Qué tipo de archivo hay que escribir? Su nombre tiene que acabar en .lovelace, .onnx, .json o .csv.</translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation>Archivo de modelo, archivo ONNX o nombre de una red incluida.</translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation>Archivo que escribir. Su nombre acaba en .lovelace, en .onnx para otros programas, o en .json o .csv para los pesos como texto.</translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation>Hacen falta un modelo y el archivo que escribir.</translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation>Funciones de activación</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>La propagación hacia adelante</translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation>Constructor de capas</translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation>De la célula nerviosa a la neurona artificial</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation>Editor de redes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>El desvanecimiento del gradiente</translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation>Clasificador lineal</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>Una curva hecha de neuronas</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>Una red divide el plano</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation>Un dígito atraviesa una red</translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation>Dígitos del conjunto de prueba</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Tres clases</translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation>El umbral y sus errores</translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation>Una imagen se convierte en una columna de números</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation>Lovelace tiene una ventana, y no hay ninguna pantalla en la que mostrarla.
Abre Lovelace desde una sesión gráfica, o mediante ssh -X, o usa xvfb-run.
Sin pantalla, lovelace-cli entrena y prueba redes, y
lovelace --screenshot FOLDER dibuja las páginas.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1 no se puede abrir. ¿Sigue ahí, y tienes permiso para leerlo?</translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation>%1 se pudo abrir, pero la lectura falló a mitad de camino.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation>%1 no se pudo escribir. Lo que había antes sigue ahí. ¿Queda espacio, y tienes permiso para escribir en esa carpeta?</translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation>%1 es demasiado grande: tiene o anuncia %2, y se pueden usar %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation>%1 está incompleto: termina después de %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation>%1 sigue después de su final: ocupa %2 bytes, y deberían ser %3.</translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation>%1 no es un archivo de este tipo: no empieza como ellos.</translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation>%1 está escrito con la versión %2 del formato; se puede leer hasta la versión %3. Una versión más nueva de Lovelace puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation>%1 se dañó después de escribirse: su suma de comprobación es %2 y debería ser %3.</translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation>%1 está completo, pero lo que contiene no se entiende.</translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation>%1 está comprimido y no se puede descomprimir: está dañado.</translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation>%1 contiene números de tipo %2; solo se pueden leer bytes sin signo (tipo 8).</translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation>%1 tiene una forma equivocada: un tamaño o un número de dimensiones es %2, y hace falta %3.</translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation>Dos partes no encajan: hay %1 imágenes, pero %2 etiquetas.</translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation>Hay una etiqueta %1; las etiquetas tienen que ser menores que %2.</translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation>El número %1 no es finito, así que no se puede calcular nada con él.</translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation>La capa %1 de la red no es posible: mira «%2».</translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation>La red tiene %1 entradas o salidas, y hacen falta %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«%1» no puede ser %2.</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation>La línea %1 no es como debe ser: mira «%2».</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation>La línea %1 tiene %2 columnas. Cada línea necesita tres: dos números y la respuesta.</translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation>La línea %1 no tiene nada en la columna %2.</translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation>La línea %1 tiene «%3» en la columna %2, donde hace falta un número.</translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation>Todas las respuestas son iguales. Tiene que haber al menos dos distintas.</translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation>%1 tiene %2 puntos; hacen falta %3 como mínimo.</translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation>El número %1 de «%2» no es finito, así que no se puede calcular nada con él.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation>%1 está dañado o incompleto: empieza como debe, pero no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation>La red hace algo que aquí no puede hacer ninguna capa: «%1».</translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation>La red tiene una opción que aquí no tiene ninguna capa: «%1».</translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation>La red no es una simple cadena de capas de una entrada a una salida: mira «%1».</translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation>Faltan los números de «%1».</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation>Los números de «%1» están en otro archivo. Exporta la red otra vez con todo en un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation>«%1» contiene números de un tipo que aquí no se puede usar (tipo %2 de ONNX; hace falta el tipo %3).</translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation>Hay %1 respuestas distintas. Las respuestas tienen que ser números, o dos palabras.</translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation>Hay %1 puntos. Caben %2.</translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation>%1 no es una tabla en forma de texto. Una hoja de cálculo puede guardarla como CSV en UTF-8. Tiene tres columnas: dos números y la respuesta.</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%1 de %2 bien: exactitud %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation>Qué se respondió (columna) en cada clase (fila):</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Archivo de modelo, o nombre de una red incluida.</translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation>Probar con mnist (por omisión), fashion o una carpeta con archivos IDX (t10k).</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>Hace falta un modelo.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation>Un glosario puede tener %1 términos y este tiene %2; el resto se omite.</translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation>Un término no tiene «id».</translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation>El término «%1» aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation>A este encabezado le falta el id: «{#...}» al final.</translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation>El término «%1» no está en glossary.json.</translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation>El término «%1» ya se explica más arriba.</translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation>El término «%1» no se explica.</translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation>El término «%1» no tiene texto.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation>El enlace «%1» no lleva a ningún término.</translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation>%1: %2, hace falta %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Estado de salida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation>Órdenes de usuario</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>Prueba «%1 --help».</translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation>Mostrar este texto y salir.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation>Usar el idioma CODE: en, zh_CN, es, ko, fr o ja (por omisión, el del sistema).</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>No hay ningún idioma «%1».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation>crop %1, scale %2, center %3, lápiz de %4 píxeles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenada con</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Archivo de modelo, o nombre de una red incluida.</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>Hace falta un modelo.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation>«%1» no es ninguna capa. Capas posibles: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation>La figura «%1» es del tipo «%2», que no es ninguno de %3.</translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation>En su lugar se muestra una frase.</translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation>La figura «%1»: %2.</translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation>Empieza como puede.</translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation>La figura «%1» no tiene ninguna opción «%2», solo %3.</translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation>La opción se omite.</translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation>El ejercicio «%1» pregunta por «%2», que su figura no comunica.</translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation>Ninguna respuesta es correcta.</translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation>El ejercicio «%1» mira «%2», que su figura no comunica, solo %3.</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>No se puede resolver.</translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation>La «solution» del ejercicio «%1» no cumple sus metas.</translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation>«Ver solución» la muestra de todos modos.</translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation>La fórmula «%1» no está entre las compuestas.</translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation>Se muestra como LaTeX.</translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation>Este archivo ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation>No hay lecciones en ella.</translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation>Esta carpeta tiene más de %1 carpetas.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>El resto se omite.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Este enlace no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation>Se muestra %1.</translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation>La lección no tiene en.md.</translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation>A partir del bloque %1, el texto, las figuras y los ejercicios no son los del original.</translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation>Ya hay una página con el id «%1».</translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation>%1 problemas más en esta lección.</translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation>La lección se muestra en el idioma original.</translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation>La lección se omite.</translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation>La lección se muestra como estaba antes.</translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation>Lo que no coincide se muestra en el idioma original.</translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation>«id» tiene que ser un nombre de minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation>«minutes» tiene que ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation>La figura «%1» no tiene «type».</translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation>El ejercicio «%1» no es de ningún tipo conocido.</translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation>«correct» del ejercicio «%1» tiene que ser el número de una respuesta, desde 0, o una lista de ellos.</translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation>El ejercicio «%1» trata de la figura «%2», que no está en «demos».</translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation>Una meta del ejercicio «%1» tiene que ser una «metric» y uno de above, below, at_least, at_most o equals con un número.</translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation>El ejercicio «%1» no tiene metas.</translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation>«decimals» del ejercicio «%1» tiene que ser de 0 a %2.</translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation>El ejercicio «%1» no tiene «answer» ni «metric».</translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation>No hay título: una línea que empiece por «# ».</translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation>Justo después del título falta un párrafo de introducción.</translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation>Este bloque no está cerrado.</translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation>No existe ningún bloque «%1», solo demo, task, aside y reading.</translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation>La figura «%1» no está en «demos» de lesson.json.</translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation>La figura «%1» ya se muestra más arriba.</translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation>El ejercicio «%1» no está en «tasks» de lesson.json.</translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation>El ejercicio «%1» ya se plantea más arriba.</translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation>El ejercicio «%1» no pregunta nada.</translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation>El ejercicio «%1» no tiene la línea «done: ...».</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation>El ejercicio «%1» tiene %2 respuestas; el máximo son %3.</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation>El ejercicio «%1» tiene %2 respuestas, y se dice que la número %3 es la correcta.</translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation>El ejercicio «%1» necesita al menos dos elementos.</translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation>Cada elemento del ejercicio «%1» tiene que ser «izquierda = derecha».</translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation>El ejercicio se omite.</translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation>No se muestra el tiempo.</translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation>«%1» tiene que ser un objeto JSON.</translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation>Se toma por vacío.</translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation>La figura se omite.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation>Esta línea no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation>Lo que no se puede leer se muestra como «%1».</translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation>Una lección puede tener %1 bloques.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>El resto se omite.</translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation>Como título se muestra el id.</translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation>La lección empieza sin él.</translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation>Termina con el archivo.</translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation>Se muestra tal como está escrito.</translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation>«%1», en el ejercicio «%2», no es ni «metric: nombre» de una de sus metas ni un número.</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>Se muestra sin eso.</translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation>Termina sin ella.</translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation>La figura «%1» del ejercicio «%2» no se muestra más arriba.</translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation>El ejercicio solo se puede leer.</translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation>La figura «%1» no se muestra en %2.</translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation>El ejercicio «%1» no se plantea en %2.</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>%n lección, ningún problema.</numerusform>
            <numerusform>%n lecciones, ningún problema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation>«%1» no es ni un archivo ni una red incluida. Incluidas: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>%1: Fashion-MNIST no está instalado. Está en el paquete dataset-fashion-mnist de Debian.</translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation>%1: No existe esa carpeta. Los datos pueden ser mnist, fashion o una carpeta con archivos IDX.</translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation>%1: La red tiene %2 entradas y %3 salidas, y hacen falta %4 y %5.</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
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
        <translation>%1, aún sin conocer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1, sesgo %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation>neurona de salida %1</translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation>neurona oculta %1</translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation>neurona %1 de la capa oculta %2</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>conexión de %1 a %2</translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation>peso de %1 a %2, %3</translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation>sesgo de %1, %2</translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation>No se muestran: de %1 a %2, %3 en total.</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation>%1, congelado</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation>Escribir JSON, un objeto por línea.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation>«%1» no puede ser el valor de --%2. Valores posibles: %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation>Laboratorio de dígitos</translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation>Problemas de las lecciones</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation>Abrir en el laboratorio</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mis modelos</translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation>Taller de redes</translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation>Abrir en el taller</translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation>hasta %1 entradas, hasta %2 capas ocultas de %3 neuronas como máximo, una salida con sigmoide o identidad</translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation>784 entradas y 10 salidas</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation>Tu número: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>Para elegir: %1.</translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation>**✓ Hecho.** %1</translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation>**Lo mostró el programa.**</translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation>*Sin hacer todavía.*</translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation>Un punto de datos: tres entradas y el objetivo que les corresponde. La red todavía no tiene números.</translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation>Cada conexión hacia la capa oculta recibe un peso, y cada neurona oculta, un sesgo.</translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation>También las conexiones hacia la salida y la neurona de salida.</translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation>Las entradas entran en la red.</translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation>Segunda neurona oculta: las mismas entradas, pero con sus propios pesos y su sesgo.</translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation>La neurona de salida hace lo mismo con lo que dan las neuronas ocultas.</translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation>La salida no es el objetivo: la predicción está equivocada. El error cuadrático dice cuánto.</translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation>Aquí hay otros pesos: los de la red que hizo el objetivo. El punto de datos es el mismo.</translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation>La pasada otra vez, con estos pesos.</translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation>Ahora está bien. Las entradas, las capas y las sigmoides eran las mismas: los pesos deciden la salida.</translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation>Primera neurona oculta: multiplica cada entrada por su peso, suma el sesgo y luego curva la suma. Lo que da σ se redondea a dos decimales.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation>%1: La imagen no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation>%1: La imagen tiene %2 x %3 píxeles, y se pueden leer %4 millones como máximo.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos para ampliar y editar (*.svg)</translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation>Esta imagen no se pudo guardar.</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation>Ya hay un archivo «%1», y se ha dejado como estaba. Elige otro nombre, que termine en .png o .svg.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>«%1» no se pudo escribir: %2. Lo que había antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation>Entrenar una red.</translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation>Probar una red con ejemplos de los que no ha aprendido.</translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation>Hacer que una red lea dígitos en imágenes y archivos de trazos.</translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation>Mostrar lo que hay en un archivo de modelo.</translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation>Escribir una red en un archivo para otros programas, o leer una hecha con ellos.</translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation>Comprobar que los archivos de modelo están completos y sin daños.</translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation>Entrena redes neuronales, las prueba y hace que lean dígitos.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMAND [opciones]</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation>«%1 COMMAND --help» muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation>0 todo bien, 1 entrada incorrecta, 2 uso incorrecto, 130 detenido con Ctrl-C.</translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation>MODEL es un archivo de Lovelace, un archivo ONNX hecho de las mismas capas, o el nombre de una red que viene con Lovelace: one-layer, two-layer o convolutional.
DATA es mnist, que viene con Lovelace, fashion (paquete dataset-fashion-mnist) o una carpeta con los cuatro archivos de MNIST, comprimidos o no.
Mientras se entrena una red, Ctrl-C detiene el entrenamiento, y lo aprendido hasta entonces se guarda.</translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation>El idioma, si no se indica otro con --language. El JSON y los nombres de las opciones son iguales en todos.</translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation>La fecha y la hora que se escriben en las redes, para que el archivo salga siempre igual.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>No se pudo escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation>Hace falta una orden.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation>entradas x₁, x₂</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>capa oculta %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation>igual a</translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation>sigmoide de</translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation>i griega con sombrero</translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation>al cuadrado</translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation>abre paréntesis</translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation>cierra paréntesis</translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation>%1: No existe la carpeta donde guardarla.</translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation>--layers: La última capa tiene %1 neuronas, pero los datos tienen %2 clases.</translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation>--loss: La última capa de %1 no tiene la activación que necesita esta pérdida.</translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation>--digit-styles y --non-digits necesitan datos como MNIST: imágenes de 28 x 28 píxeles en 10 clases.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation>El entrenamiento divergió en la época %1: en la capa %2 hay números que no son finitos. Prueba con un valor menor de --learning-rate, por ejemplo %3.</translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation>No se guardó nada, porque no hay --out.</translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation>No se aprendió nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation>La red tal como estaba tras la época %1 está en %2.</translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation>Lo aprendido está en %1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation>Aprender de mnist (por omisión), fashion o una carpeta con archivos IDX, cuyos archivos t10k sirven para probar.</translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation>Capas separadas por comas (por omisión 784,128,10). 128: neuronas. conv16x3: 16 canales, ventana de 3x3; conv16x3s2p1: con paso 2 y relleno 1. pool2: el mayor de 2x2. dropout0.3: apaga el 30&#xa0;% al entrenar. flatten: desenrolla. El primer 784, el tamaño de la entrada, se puede omitir.</translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation>Activación de todas las capas menos la última (por omisión relu): %1. La última tiene la activación que corresponde a la pérdida.</translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation>Cómo empiezan los pesos (por omisión, he o glorot, según la capa): %1.</translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation>Seguir entrenando un modelo en vez de hacer una red nueva.</translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation>Pérdida (por omisión cross-entropy): %1.</translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation>Optimizador (por omisión sgd): %1.</translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation>Tasa de aprendizaje (por omisión 0.1; con momentum y nesterov 0.01, con adam 0.001).</translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation>Para momentum y nesterov (por omisión 0.9).</translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation>Evolución de la tasa de aprendizaje (por omisión constant): %1.</translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation>Por cuánto multiplican step y exponential la tasa de aprendizaje (por omisión 0.5).</translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation>Cada cuántas épocas la cambia step (por omisión 10).</translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation>Penalización de los valores absolutos de los pesos (por omisión 0).</translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation>Penalización de los cuadrados de los pesos (por omisión 0).</translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation>Ejemplos por paso (por omisión 64).</translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation>Veces que se recorren los datos (por omisión 5).</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation>Semilla de todos los números al azar: a igual semilla, igual red (por omisión 1).</translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation>Hilos (por omisión, uno por procesador). La red no depende de cuántos sean.</translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation>Mover cada ejemplo al azar, como mucho PIXELS píxeles (por omisión 0).</translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation>Girar cada ejemplo, como mucho DEGREES grados (por omisión 0).</translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation>Cambiar el tamaño de cada ejemplo, como mucho en la proporción SHARE, por ejemplo 0.1 (por omisión 0).</translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation>Inclinar cada ejemplo, como mucho en la proporción SHARE (por omisión 0).</translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation>Mover los bordes de los trazos hacia dentro o hacia fuera, como mucho PIXELS píxeles (por omisión 0).</translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation>Deformar cada ejemplo, como mucho PIXELS píxeles (por omisión 0).</translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation>Añadir dibujos de un 1 con el trazo inclinado de arriba, un 7 con rayita y un 9 con gancho, que faltan en MNIST, en la proporción SHARE respecto a los dígitos que hay, por ejemplo 0.06 (por omisión 0).</translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation>Añadir garabatos, cruces, letras y cosas así, y enseñar a la red a dudar ante ellos, en la proporción SHARE respecto a los dígitos que hay, por ejemplo 0.1 (por omisión 0).</translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation>Guardar la red entrenada. Sin esta opción no se guarda nada.</translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation>Nombre de la red (por omisión, el del archivo).</translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation>Notas que guardar con la red.</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1 necesita %2.</translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation>--%1 es para una red nueva y no se puede usar con --from.</translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation>--%1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation>Solo la última capa puede tener softmax, con --loss cross-entropy.</translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation>Época %1 de %2 %3 %4, quedan %5</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation>Época %1 de %2: pérdida %3, %4 s, %5 imágenes por segundo</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, exactitud de prueba %2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation>%1: El archivo ONNX está completo, y sus capas existen aquí: %2, %3 parámetros. No tiene suma de comprobación.</translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation>%1: La suma de comprobación es correcta y la forma es posible: %2, %3 parámetros.</translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation>Archivos de modelo, o nombres de redes incluidas.</translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation>Hace falta un modelo.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>No hay ninguna página «%1». Hay: %2.</translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation>Los ajustes no se pudieron leer. Se han guardado como «%1».</translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation>Tu progreso no se pudo leer, así que los capítulos empiezan de nuevo. No se ha perdido nada: está guardado como «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation>«%1» no se puede escribir, así que lo que hagas ahora no estará la próxima vez. ¿Queda espacio, y tienes permiso para escribir en esa carpeta?</translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>La carpeta «%1» no se puede crear.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>Comparar funciones</translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation>Elegir función</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>Mover punto</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation>Mostrar tangente</translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation>Mostrar pendiente</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Gráfica de %1</translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>Pendiente de %1</translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation>z = %1, %2</translation>
    </message>
    <message>
        <source>Input z</source>
        <translation>Entrada z</translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation>Pendiente como curva</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation>Reiniciar ejes</translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation>Arrastra el punto. Ctrl y la rueda, + y − amplían y reducen; arrastra el fondo para moverlo; 0 reinicia los ejes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation>Pendiente de %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation>Elegir objetivo</translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation>Dibujar objetivo</translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation>Elegir neurona</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>Cambiar neuronas</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>Elegir función</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurona %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>Una curva hecha de neuronas</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Seno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Joroba</translation>
    </message>
    <message>
        <source>Saw</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation>Dibuja tú el objetivo, encima del que hay</translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation>Neuronas ocultas</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation>Neurona elegida</translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation>Peso de entrada w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Sesgo b</translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation>Peso de salida v</translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation>Sesgo de salida c</translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation>neurona %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>suma de todas</translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation>una neurona que suma</translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation>una que resta</translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation>x = %1, altura %2</translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation>la neurona %1 se curva en x = %2</translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation>Objetivo, para dibujarlo</translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation>Objetivo, suma y las curvas de cada neurona</translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation>Izquierda y derecha mueven el lápiz; arriba y abajo mueven la curva que tiene debajo. Mayús con izquierda o derecha traza una línea horizontal.</translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation>Izquierda y derecha mueven el lugar donde se curva la neurona elegida.</translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation>Dibuja la curva a la que debe acercarse la red.</translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation>Haz clic en una línea para elegir su neurona. Arrastra el anillo para mover el lugar donde se curva.</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation>Punto %1 de %2 en %3; %4: clase %5, %6</translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation>en el lado correcto</translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation>en el lado equivocado</translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation>No hay recta: los dos pesos son 0</translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation>Tirador que gira la recta: pesos %1 y %2</translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation>Tirador que mueve la recta: sesgo %1</translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation>Nada que girar: los dos pesos son 0</translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation>En el plano: mover la recta, girarla o mover un punto, según lo elegido con Tab; con Mayús, a pasos pequeños</translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation>En el plano: al punto siguiente</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Supr</translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation>En el plano: añadir un punto (con Mayús, de la otra clase) o quitar el elegido</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation>%1 (como en A)</translation>
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
        <translation>Época %1
entrenamiento %2 · prueba %3</translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation>Época %1
entrenamiento %2</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>Ninguna época todavía</translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation>Pérdida de prueba de las dos</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>Pérdida de las dos</translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation>Época %1: A %2, B %3</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Comparar dos ejecuciones</translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation>Una segunda ejecución con los mismos puntos y la misma semilla, y una sola diferencia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>en B</translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation>Valor en B</translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation>Salida de la ejecución A sobre el plano</translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation>Salida de la ejecución B sobre el plano</translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation>Pérdida de las dos ejecuciones por época</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation>dice 1</translation>
    </message>
    <message>
        <source>says 0</source>
        <translation>dice 0</translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation>%1 es 1</translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation>%1 es 0</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>omisiones</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation>rechazos correctos</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation>%1 leído como %2, que es correcto: %3 de %4</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation>%1 leído como %2: %3 de %4</translation>
    </message>
    <message>
        <source>true / said</source>
        <translation>verdad / respuesta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>said</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation>Lo que era verdad y lo que se respondió</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation>Redes neuronales, manos a la obra</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Tus lecciones</translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Dibuja un dígito y luego di cuál era. Se añade a tus dibujos: %n hasta ahora.</numerusform>
            <numerusform>Dibuja un dígito y luego di cuál era. Se añade a tus dibujos: %n hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation>Solo se recoge lo que dibujas tú.</translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Acierte o no, díselo (Alt y el dígito). Se añade a tus dibujos: %n hasta ahora.</numerusform>
            <numerusform>Acierte o no, díselo (Alt y el dígito). Se añade a tus dibujos: %n hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation>Gracias: guardado como un %1 (%2 en total).</translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation>Tu colección está llena: %1 dibujos. Borra algunos para hacer sitio.</translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation>¿Qué dígito era?</translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation>Era un %1</translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation>Dibujar otro</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation>Cambiar datos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>Entradas de la red</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation>■ Clase 0</translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation>● Clase 1</translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation>Los puntos nuevos son de la clase 0</translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation>Los puntos nuevos son de la clase 1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Para entrenar</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Puntos propios</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation>Colinas</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>Ver solución</translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation>Dejar esta figura como estaba al principio</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation>Copiar esta figura como está ahora, o guardarla como imagen</translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation>Fila %1, columna %2: %3. Enter lo amplía.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Fila %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation>Lo que ve la red: 28 por 28 píxeles</translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation>Columna %1, fila %2: tinta %3 de 255.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>%n píxel con tinta. Las flechas señalan un píxel.</numerusform>
            <numerusform>%n píxeles con tinta. Las flechas señalan un píxel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation>Dígito de MNIST</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation>De Alt+0 a Alt+9</translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation>Decir qué dígito se dibujó</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation>Seguir un píxel</translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation>Mis dibujos (%1)</translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation>Dibujo recogido</translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation>Exportar trazos</translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation>mis-digitos</translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation>Trazos (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation>Elige dónde crear una carpeta nueva con las imágenes</translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja un dígito</translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation>Ratón, lápiz, dedo o teclas. La red responde mientras dibujas.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation>Recoger como %1</translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation>Llamarlo %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>Eliminar %n dibujo</numerusform>
            <numerusform>Eliminar %n dibujos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · prueba</translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation>En la lista de dibujos: poner el dibujo en el lienzo</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>De 0 a 9</translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation>En la lista de dibujos: decir qué cifra es</translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation>En la lista de dibujos: eliminar el dibujo</translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · prueba</translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation>Dibujo %1, un %2, reservado para probar</translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation>Dibujo %1, un %2</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar con goma</translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation>Insertar dibujo</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>Insertar imagen</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation>Las flechas mueven el lápiz, Espacio lo apoya.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja un dígito aquí</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation>Un dígito del conjunto de prueba.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n trazo.</numerusform>
            <numerusform>%n trazos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation>%1: abajo.</translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation>%1: en alto.</translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation>Columna %1, fila %2 de 28.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation>Mover el lápiz por el lienzo; con Mayús, a pasos pequeños</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Apoyar el lápiz, levantarlo</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation>Abandonar el trazo que se está dibujando</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>De 0 a 9</translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation>Mostrar un dígito de prueba de ese tipo</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation>Las flechas mueven el lápiz, con Mayús a pasos más finos; Espacio lo apoya o lo levanta; Esc descarta el trazo.</translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation>De 0 a 9 traen una muestra.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>Elegir dígito</translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation>Elegir red</translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation>Quitar último trazo</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja un dígito</translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation>Ya se han leído los diez.</translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation>Toca: un %1. Leídos hasta ahora: %2 de 10.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation>Lo que ve la red: tu dibujo, centrado y con el tamaño de los dígitos con los que aprendió.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation>Aquí todavía no hay nada. Dibuja un dígito y di cuál era: entonces se guarda aquí, ves lo bien que leen tu letra las redes, y una de ellas puede aprenderla.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation>Elige un dibujo para volver a decir qué dígito es.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>%n elegido: es un</numerusform>
            <numerusform>%n elegidos: cada uno es un</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation>Dibujos recogidos</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>Es un %1</translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation>Poner en el lienzo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation>Exportar trazos…</translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation>Una línea de JSON por dibujo, que se puede volver a leer</translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation>Exportar imágenes…</translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation>PNG, 28 × 28 píxeles, como las ve la red</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>%n dibujo: %1. %2 se reservan para probar: con ellos nunca se entrena ninguna red.</numerusform>
            <numerusform>%n dibujos: %1. %2 se reservan para probar: con ellos nunca se entrena ninguna red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation>Ya hay un archivo «%1», y se ha dejado como estaba. Elige otro nombre.</translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation>Esto no se pudo escribir.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation> – mi letra</translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation>%1, y %2 dibujos de una persona</translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation>Hacen falta al menos %1 dibujos, y tienes %2. Bastarían dos de cada dígito: la mitad para aprender y la otra para probar.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation>De tus dibujos, %1 son para aprender, y hacen falta al menos %2. Dibuja más.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation>De tus dibujos, %1 se reservan para probar, y hacen falta al menos %2. Dibuja más.</translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation>Una copia de «%1» aprende tu letra.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay ninguna red.</translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation>Ve una y otra vez los %1 dibujos que son para aprender, cada vez un poco movidos, girados y deformados, entre %2 dígitos de MNIST, para no olvidar otras letras. Los %3 dibujos reservados para probar no se le muestran nunca. «%4» se queda como está; la copia se guarda a su lado como «%5».</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation>Leyendo los dígitos…</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>Quedan unos %1 s</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Quedan unos %1 min</translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation>Parado. No hay copia, y todo está como estaba.</translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation>«%1» está guardada. Leídos bien, por «%2» antes y por la copia después:</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation>Dígitos de MNIST que nunca vio</translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation>tus dibujos reservados para probar</translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation>tus dibujos con los que aprendió</translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation>Enséñale tu letra a una copia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>Usar la copia</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation>Copiar en palabras</translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation>Una red 3 × 2 × 1</translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation>Cambiar números</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Siguiente →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproducir</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation>Semilla: el mismo número da la misma red</translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation>Nuevos números</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation>Se explica en: %1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>%1 de %n término</numerusform>
            <numerusform>%1 de %n términos</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation>El glosario no se pudo leer.</translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation>Ningún término tiene «%1» en su nombre o en su significado.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation>Ir de un término a otro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation>Abrir el capítulo que explica el término</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation>Mostrar todos los términos</translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation>Avanzar o retroceder varios términos</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation>Ir al primer término o al último</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation>Volver a mostrar todos los términos</translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation>%1: conseguido</translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation>Todavía no hay nada que contar. Dibuja un dígito, di cuál era, y verás aquí lo bien que lee tu letra la red. Con cinco de cada dígito se ve mucho.</translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation>Leyendo tus dibujos…</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay ninguna red.</translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation>«%1» lee bien %2 de tus %3 dibujos: %4.</translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation>De los %1 reservados para probar, con los que no se entrena ninguna red, lee bien %2: %3.</translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation>Cada fila es un dígito que dibujaste, cada columna lo que dijo la red. Elige una celda para ver sus dibujos.</translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation>Un doble clic o Enter pone uno en el lienzo.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation>Dibujos de la celda</translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation>Pesos del dígito %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurona %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 responde %2.</translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation>Peso del píxel: %1.</translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation>Pesos · 10 dígitos</translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation>Cada cuadro muestra lo que busca un dígito: el azul suma, el naranja resta. La barra es su puntuación ahora.</translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation>Capa oculta · %1 de %2 neuronas</translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation>Cada cuadro muestra lo que busca una neurona: el azul suma, el naranja resta. La barra es la fuerza con que responde ahora.</translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation>Primera convolución · %1 de %2 canales</translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation>Última convolución · %1 de %2 canales</translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation>Lo mismo después de más capas: lugares menos precisos, formas más ricas.</translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation>Cada cuadro muestra en qué lugares de tu imagen encuentra un filtro lo que busca. La barra es su respuesta más fuerte.</translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation>Sin tinta, el píxel no alimenta nada.</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>dígito %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurona %1</translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation>Lo que más alimenta el píxel: %1. Haz clic en él para seguirlo.</translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation>En una figura con partes: ir de una parte a otra</translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation>En una figura con partes: elegir la parte</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation>Quitar todo del lienzo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation>Borrar tinta; el botón derecho del ratón también lo hace</translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation>Siguiente dígito de MNIST →</translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation>Dígito de MNIST anterior</translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation>Dígito de MNIST al azar</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation>Dígito de MNIST al azar; en el lienzo, las teclas de 0 a 9 traen ese dígito</translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation>Partes del laboratorio</translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation>Cambiar entradas</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>Cambiar neuronas</translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation>Cambiar activación</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation>Una red %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>capa oculta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>%n de ellas oculta</numerusform>
            <numerusform>%n de ellas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation>%1, %2. Las entradas no se cuentan.</translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation>Parámetros: cada neurona tiene un peso por cada valor que le llega, y un sesgo.</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parámetros: %1</translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation>Enviar valores</translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation>Muestra el único valor de cada neurona recorriendo todas sus conexiones.</translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Capa de salida</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Capa oculta %1</translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation>Neuronas de: %1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>Activación de: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation>Cambiar número de neuronas</translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation>Elegir activación</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation>Neuronas de la capa oculta %1</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Activación de la capa oculta %1</translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation>Para leer más</translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation>No hay ninguna figura del tipo «%1» que mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation>Copiar texto del capítulo</translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>Empezar de nuevo este capítulo</translation>
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
        <translation>Pasar al capítulo anterior o al siguiente</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%1 de %n ejercicio hecho</numerusform>
            <numerusform>%1 de %n ejercicios hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>Empezar de nuevo este capítulo</translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation>Este capítulo empieza de nuevo: sus respuestas, ejercicios y figuras están como el primer día. «Deshacer» devuelve lo que había.</translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation>Problemas de las lecciones</translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation>Tus lecciones se muestran hasta donde se pueden leer. Esto es lo que no se pudo leer, y lo que se muestra en su lugar. Arregla un archivo y guárdalo, y la lista se pone al día.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation>En una gráfica para dibujar: mover el lápiz; Arriba y Abajo dibujan, y también Izquierda y Derecha con Mayús</translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>En una gráfica: mover el punto (Re Pág y Av Pág, más lejos; Inicio y Fin, a los extremos)</translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation>En una gráfica: ampliarla, reducirla, como al principio</translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation>Mover punto</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>Añadir punto</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Quitar punto</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>Mover recta</translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation>Paso del perceptrón</translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation>Ejecutar perceptrón</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 bien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation>Dos clases y una recta</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Separables</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Mezcladas</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation>Peso w₁</translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation>Peso w₂</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Sesgo b</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation>Corregir la recta con el siguiente punto equivocado</translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation>Un clic añade</translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation>Clase de un punto nuevo</translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation>● clase 1</translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation>■ clase 0</translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation>Puntos y recta</translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation>Tab pasa de los tiradores de la recta a los puntos. Las flechas mueven, con Mayús un poco. Re Pág y Av Pág eligen un punto, Insert añade uno, Supr lo quita.</translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation>Arrastra la recta, sus tiradores o un punto. Un clic añade un punto, el botón derecho lo quita.</translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation>Todavía no hay puntos.</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>entrenamiento %1</translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation>entrenamiento %1 · prueba %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>Ninguna época todavía</translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation>Época %1: entrenamiento %2</translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation>Época %1: entrenamiento %2, prueba %3</translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation>Atrás y adelante en el tiempo. %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>Eso no ha funcionado.</translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation>%1 – Lovelace</translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation>Acerca de Lovelace</translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation>Elegir red</translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation>Todos los dígitos</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation>Fila %1, columna %2: %3 de 255</translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation>Entran 784 píxeles.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation>Esta red no tiene: las diez salidas miran los píxeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>%n neurona, un cuadro cada una. Cuanto más intenso el azul, más fuerte la salida.</numerusform>
            <numerusform>%n neuronas, un cuadro cada una. Cuanto más intenso el azul, más fuerte la salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation>Neurona %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation>%1 de %2 callan: dan 0.</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>%n error en %1 dígitos.</numerusform>
            <numerusform>%n errores en %1 dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation>Leyendo todos los dígitos: %1</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Siguiente →</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>Número de la imagen de prueba</translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation>Solo errores</translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>Elegir dígito</translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation>Elegir tipo de dígito</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>Barajar</translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation>Dígitos de prueba: %1</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>Dígitos de prueba</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation>Imagen de prueba %1 de %2</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>Señala un píxel, o usa las flechas sobre la imagen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation>Fila %1, columna %2: %3 de 255</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>Qué dígitos</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Todos los dígitos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation>Este modelo no se pudo abrir.</translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 Tu red sigue igual.</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation>Este modelo no se pudo guardar.</translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation>Modelos (*.lovelace *.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation>Modelos de Lovelace (*.lovelace);;ONNX, para otros programas (*.onnx);;Pesos como JSON (*.json);;Pesos como tabla (*.csv)</translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation>Ninguna página puede mostrar una red de la forma %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation>%1: cualquier red, para guardarla y exportarla</translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation>Abrir la red</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation>Ir a la red siguiente</translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation>Una red necesita un nombre.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation>Un nombre no puede llevar una barra ni empezar por un punto.</translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation>Otra red tiene ese nombre.</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>Eliminar red</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mis modelos</translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation>Las redes que guardas, y las que vienen con Lovelace. Abre una para usarla, o llévala a otro programa: los archivos ONNX se leen casi en todas partes, y las hojas de cálculo leen tablas de pesos.</translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation>Todavía no tienes redes propias. Duplica una de las de abajo, o suelta aquí un archivo: un modelo de Lovelace, o una red que PyTorch u otro programa haya exportado como ONNX.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Tus redes</translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation>Vienen con Lovelace</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Ordenar por:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevas primero</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation>Renombrar red</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation>Duplicar red</translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation>Importar red</translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation>Todavía no hay red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation>Diagrama de la red</translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation>%1: el entrenamiento no lo cambia</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation>En una red: ir por sus conexiones y de una neurona a otra</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Arriba, Abajo, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation>En una red: cambiar el número elegido (con Ctrl, Arriba y Abajo siguen adelante)</translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation>En una red: escribir el número elegido</translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation>En una red: ampliarla, reducirla, mostrarla entera (con Alt si hay un número elegido)</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation>hecha con %1</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Este archivo no se puede usar.</translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation>Viene con Lovelace</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Más para «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation>Fijar un número</translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation>Congelar un número</translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation>Descongelar un número</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>Entrenar %n época</numerusform>
            <numerusform>Entrenar %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation>Una red 3 × 2 × 1 para editar</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>Cambiar peso</translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation>Cambiar entrada</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>Cambiar sesgo</translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation>Antes de tus cambios: salida %1, objetivo %2.</translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation>Salida %1, antes de tus cambios %2, objetivo %3.</translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation>Ver antes</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>Haz clic en un número y arrastra hacia arriba o hacia abajo, gira la rueda, usa las flechas o escribe.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>Izquierda y derecha recorren la red, arriba y abajo cambian un número, y con Ctrl van al siguiente. Escribe un número para fijarlo.</translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation>Números cambiados: %1, en total %2.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>An input</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>Peso de %1 a %2</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Sesgo de %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation>El entrenamiento deja este número como está</translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation>Haz clic en una línea para cambiar su peso, o en un cuadro para ver su neurona en grande y cambiar su sesgo: arrastra arriba y abajo, o escribe. Cada cambio se puede deshacer, incluso mientras se entrena.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation>Una capa</translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation>Dos capas</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucional</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation>entrenada con %1 dígitos</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>entrenada con %1</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation>lee bien el %1 de %2 que nunca vio</translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation>lee bien el %1 de los dígitos que nunca vio</translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation>acierta el %1 de los puntos que nunca vio</translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation>Zoom del diagrama</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation>Reducir (− o Alt+−, Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation>Ampliar (+ o Alt++, Ctrl y la rueda); arrastra el fondo para mover</translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation>Mostrar todo, ahora al %1</translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation>Mostrar todo (0 o Alt+0, doble clic en el fondo)</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>Elegir función</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation>z = %1, y = %2</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation>Una neurona como %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Peso %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation>Punto en la curva de la activación</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Entrada x</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Peso w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Sesgo b</translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation>Donde z es mayor que 0, la neurona dice 1.</translation>
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
        <translation>Dendritas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Axon</source>
        <translation>Axón</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation>Sinapsis</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation>Suma y activación</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation>Dibujo de una neurona</translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation>Salidas de las neuronas ocultas</translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation>La neurona %1 responde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>%n neurona. Las flechas señalan una.</numerusform>
            <numerusform>%n neuronas. Las flechas señalan una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation>Una célula nerviosa</translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation>Una neurona artificial</translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation>La célula, simplificada</translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation>Mover deslizador</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>Célula nerviosa</translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation>Neurona artificial</translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation>De la célula nerviosa a la neurona artificial</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>Redondeado a %n decimal.</numerusform>
            <numerusform>Redondeado a %n decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation>Vale hasta %1 de más o de menos.</translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation>El número exacto.</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>%n fila tiene que moverse.</numerusform>
            <numerusform>%n filas tienen que moverse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation>«%1» va antes que «%2».</translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>Arrastra las filas, o levanta una con Espacio, muévela con las flechas y déjala con Espacio.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation>En una tarea con filas: ir a la fila siguiente o mover la levantada</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation>En una tarea con filas: levantar una fila, dejarla</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation>En una tarea con filas: devolver a su sitio la fila levantada</translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>Lugar %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation>%1, levantada</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, en su sitio</translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation>%1, fuera de sitio</translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation>Espacio la levanta, las flechas la mueven, Espacio la deja, Esc la devuelve.</translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation>clase %1: %2, la más alta</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>clase %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation>La pérdida se hizo infinita en la época %1.</translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation>Con una tasa de aprendizaje de %1, cada paso llegó tan lejos más allá del punto más bajo que el siguiente tuvo que ir aún más lejos. Lo que ves son los últimos números que todavía eran finitos.</translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation>Volver y aprender con %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation>Salida de la red sobre el plano</translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation>Mostrar puntos de prueba (huecos)</translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation>Solo dos colores</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>Pruébalo.</translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation>Resuelve la espiral solo con x₁ y x₂, con una pérdida de prueba menor que %1.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>Capa %1, neurona %2</translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation>Salida de la neurona %1 de la capa %2 sobre el plano</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation>Entrada %1 sobre el plano</translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation>Ver la salida</translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation>Pasando el capítulo al papel…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Eso no ha funcionado.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>La impresora no aceptó nada.</translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation>Este capítulo no se pudo exportar.</translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>%n está en su sitio.</numerusform>
            <numerusform>%n están en su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elige</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation>Copiar diagrama</translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation>Guardar diagrama…</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>Copiar figura</translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation>Guardar figura…</translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation>Dígito %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurona %1</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>columna %1, fila %2</translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation>El píxel de la %1 tiene el valor %2.</translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation>Señala otro, o usa las flechas.</translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation>Sin tinta, un píxel no alimenta nada</translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation>Lo que alimenta: peso × valor, lo más fuerte primero</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>all biases</source>
        <translation>todos los sesgos</translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation>todos los demás píxeles (%1)</translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation>z, la suma</translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation>%1: z = %2, respuesta %3</translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation>Seguir un píxel por la red</translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation>Lo que alimenta el píxel</translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation>Sumandos de z</translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation>Lo que cada píxel suma a z</translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation>Puntuación del dígito %1</translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation>Cada número está redondeado a milésimas. «Todos los demás píxeles» es lo que queda entonces, así que las líneas suman z exactamente como están escritas. En la imagen, el azul suma y el naranja resta.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay ninguna red.</translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation>Se pueden seguir píxeles en las redes cuya primera capa está conectada con todos. Esta empieza con una convolución: un filtro mira cada lugar con los mismos pocos pesos, y «Dibujar» muestra dónde encuentra cada uno lo que busca. Elige abajo otra red.</translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation>Esta red es demasiado grande para seguir píxeles mientras los señalas.</translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation>O elige un dígito, para ver qué se suma a su z a través de todas las neuronas:</translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation>Aquí no se puede separar lo que un píxel aporta a los dígitos: las neuronas de en medio curvan sus sumas.</translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation>Un píxel se multiplica por un peso para cada neurona, y cada neurona suma lo que recibe. Elige una neurona para ver su suma.</translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>Nuevos puntos</translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation>Abrir puntos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por comas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>Quitar todos los puntos</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>Añadir punto</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Quitar punto</translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation>La configuración de esta página está en el portapapeles, en una línea de texto.</translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation>%1 No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>Pegar configuración</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation>No caben más de %1 puntos.</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation>Entrenar una época</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation>Volver a los mismos pesos con los que empezó</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation>Empezar de nuevo con otros pesos al azar</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>Nuevos puntos</translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation>Sacar otros puntos del mismo tipo</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation>Tres columnas: dos números y la respuesta</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>Quitar todos los puntos</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation>+ Capa</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation>− Capa</translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation>Copiar configuración</translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation>Todo lo elegido en esta página, en una línea de texto</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>Pegar configuración</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>Comparar dos ejecuciones</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation>Ir a la época %1</translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation>Volver más despacio</translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja un dígito</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Todavía no hay red</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation>puntuación %1
siguiente apuesta: %2</translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation>Es un %1.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation>La red duda:
puntuaciones %1 y %2</translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation>Correcto: es un %1.</translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation>Es un %1, y la red lee un %2.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation>Carpeta de tus lecciones</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Tus lecciones</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation>&amp;Nada se desliza ni se mueve solo</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation>Las lecciones que has escrito. Están en el índice después de los capítulos, y cambian en cuanto las guardas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation>Carpeta de tus lecciones</translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation>Elegir la carpeta de tus lecciones</translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation>Quitar la carpeta de tus lecciones</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation>Ritmo: %1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation>&amp;Alto contraste, en claro y en oscuro</translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation>Ritmo de la lectura en voz alta</translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation>&amp;Lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation>La voz de esta computadora ha fallado: la lectura en voz alta se ha detenido.</translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2: salida %3</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation>x₁ = %1, x₂ = %2: salida %3, clase %4</translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation>Haz clic para añadir un punto.</translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation>Señala el mapa para leer su valor.</translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation>Cruz en %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>Punto %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>Punto de prueba %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation>En el mapa: mover la cruz; con Mayús, más lejos</translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation>En el mapa: al punto siguiente</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Supr</translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation>En el mapa: añadir un punto (con Mayús, de la otra clase) o quitar uno</translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation>x₁ = %1, x₂ = %2: la respuesta es la clase %3</translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation>En el mapa: mover el punto; con Mayús, a pasos pequeños</translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>Cambiar capas</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>Elegir función</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>Cambiar peso</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>Cambiar sesgo</translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation>%1 de %2 puntos bien</translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation>Pérdida %1; épocas de entrenamiento: %2; números cambiados a mano: %3</translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation>Sin capa oculta: una neurona y una recta.</translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation>Sin curva, todas las capas juntas trazan una sola recta.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation>Un escalón tiene pendiente 0, así que el entrenamiento solo mueve los números de la neurona de salida.</translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation>El entrenamiento termina aquí. Si quedan puntos mal, prueba con «Nuevos pesos», o con más neuronas o capas.</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>Una red divide el plano</translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation>XOR: esquinas</translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation>XOR: nubes</translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation>XOR: cuadrantes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>Haz clic en un número y arrastra hacia arriba o hacia abajo, gira la rueda, usa las flechas o escribe.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>Izquierda y derecha recorren la red, arriba y abajo cambian un número, y con Ctrl van al siguiente. Escribe un número para fijarlo.</translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronas</translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation>Neuronas en la capa oculta %1</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation>Función de activación de las neuronas ocultas</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation>%1: sin puntuación</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: puntuación %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation>Umbral %1</translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation>← dice 0</translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation>dice 1 →</translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation>Salida de la red</translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>En la recta de puntuaciones: mover el umbral (Re Pág y Av Pág, más lejos; Inicio y Fin, a los extremos)</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation>Escribe una palabra. Se busca en todos los capítulos, en sus ejercicios y en el glosario.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>No se ha encontrado nada para «%1». Con menos palabras, o más cortas, se encuentra más.</translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation>Leyendo las lecciones…</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>Buscar lecciones y términos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation>Columna %1, fila %2: %3</translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation>Señala un píxel para encontrar sus pesos.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 píxeles, como son en MNIST.</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 píxeles, ajustados a 20&#xa0;×&#xa0;20 y centrados por masa, como en MNIST.</translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation>Todo está como antes de «%1». «Rehacer» te lleva allí otra vez.</translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation>«%1» se ha rehecho. «Deshacer» devuelve lo que había antes.</translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation>Empezar todo de nuevo</translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation>Todos los capítulos y laboratorios están como el primer día. «Deshacer» devuelve lo que había, hasta que cierres Lovelace.</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation>Sesiones de Lovelace (*.lovelace-session)</translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation>Esta sesión no se pudo abrir.</translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 Todo lo que has hecho sigue igual.</translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation>La sesión «%1» está abierta. «Deshacer» devuelve lo que había, hasta que cierres Lovelace.</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation>mi-sesion-%1.lovelace-session</translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation>Esta sesión no se pudo guardar.</translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation>Todo lo que has hecho está guardado en «%1».</translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation>Se quedó fuera, porque no se puede leer: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation>Lo que queda de un empujoncito de 1 después de cada capa, %1 en z = %2: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation>Capa %1: fuera de la cadena</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation>1. Potencias de e</translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation>2. Su suma</translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation>3. Partes de la suma</translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>La voz de esta computadora no responde.</translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation>Esta computadora no tiene ninguna voz para este idioma: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation>El centro de la tinta va al centro de la imagen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation>La tinta se hace tan grande como un cuadro de 20 × 20 píxeles.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation>El centro de masa de la tinta va al centro de la imagen.</translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>sin esto: %1, %2</translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>con esto: %1, %2</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation>Cada píxel pasa a ser una media de sí mismo y de sus vecinos.</translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation>Esta computadora no tiene con qué hablar. Instala el paquete qt6-speech-speechd-plugin para que las lecciones se lean en voz alta.</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation>**Pista.** %1</translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation>**Así se puede hacer.** Reinicia la figura y hazlo tú, y el ejercicio quedará hecho.</translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation>**Esta es la respuesta.** %1</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>Pruébalo.</translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation>¿Qué crees?</translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation>Calcúlalo.</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>Te toca.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>Ver solución</translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation>**Hecho.** %1</translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation>**No del todo.**</translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation>¿Te ayudaría una pista?</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>Míralo otra vez.</translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation>%1 Mostrado.</translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation>%1 Hecho.</translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation>Elegir vista</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>Mover punto</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation>Argmax: la salida %1 es la más alta, así que la respuesta es %2.</translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation>%1 está entre %3 y %4, así que la respuesta es %2.</translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation>%1 no es mayor que %3, así que la respuesta es %2.</translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation>%1 es mayor que %3, así que la respuesta es %2.</translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation>Tres clases, una salida</translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation>Tres clases, tres salidas</translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation>Tres clases y softmax</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>Responder con</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>One output each</source>
        <translation>Una salida por clase</translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation>Con softmax</translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation>Entrada x₁</translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation>Entrada x₂</translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation>Plano con tres clases</translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation>Las flechas mueven el punto una décima, con Mayús una centésima.</translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation>Arrastra el punto</translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation>Cada número se calcula con los que aparecen antes, y luego se redondea a tres decimales. A las puntuaciones puede faltarles o sobrarles una milésima para sumar 1.</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>New Data</source>
        <translation>Nuevos datos</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>Mover umbral</translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation>Una salida, dos clases</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation>Igual de ambas</translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation>Clase 1 rara</translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation>Salidas y umbral</translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation>Las flechas mueven el umbral una centésima, Re Pág y Av Pág una décima.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Arrastra el umbral</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation>Exactitud: de todos, ¿cuántos están bien?</translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation>Precisión: de los que llama 1, ¿cuántos son 1?</translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation>Exhaustividad: de los que son 1, ¿cuántos encuentra?</translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation>No llama 1 a nada, así que no hay de qué tomar una parte: 0 dividido entre 0 no es ningún número.</translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation>A una salida mayor que el umbral se responde con 1. Un anillo marca una respuesta equivocada. Las proporciones se redondean a tres decimales.</translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation>Responde %1, entre las más fuertes.</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>Responde %1.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation>Abrir hito</translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation>De 1843 a hoy</translation>
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
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation>INVIERNO</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, Derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation>En la línea del tiempo: ir de un hito a otro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation>En la línea del tiempo: contar el hito elegido</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>Buscar lecciones y términos</translation>
    </message>
</context>
<context>
    <name>ui::TrainButtons</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation>Dejar que la computadora cambie los números, poco a poco</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation>Entrenar una época: se ve cada punto una vez</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation>Empezar de nuevo, con otros números al azar</translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation>Los números se hicieron demasiado grandes para calcular con ellos. Prueba con «Nuevos pesos» o «Deshacer».</translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation>No había memoria suficiente para entrenar.</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Todos a cero</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation>Cambiar entrenamiento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation>Regularización L1</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation>Regularización L2</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>Pesos al empezar</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Semilla de los pesos</translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ mal</translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation>Alt+← → pasan página</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
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
        <translation>← Anterior</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Siguiente →</translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation>Otro dígito</translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation>28 filas, 784 números</translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation>Un %1: imagen de prueba %2 de %3</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>Desenrollar</translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation>Enrollar</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>Señala un píxel, o usa las flechas sobre la imagen.</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>%n fila encima × 28 + %1 = %2</numerusform>
            <numerusform>%n filas encima × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation>Entrada %1 de 784. Su píxel vale %2 de 255: la red recibe %3.</translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation>Hasta dónde han llegado las filas</translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation>Los píxeles de un dígito, desenrollados fila por fila</translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation>Número %1 de %2: fila %3, columna %4, valor %5 de 255.</translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation>Las flechas señalan un píxel: izquierda y derecha van de uno en uno; arriba y abajo, de fila en fila.</translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>Elegir función</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>Cambiar capas</translation>
    </message>
    <message>
        <source>Change z</source>
        <translation>Cambiar z</translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation>La pendiente de %1 en z = %2 es %3.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation>Entrada z de cada capa</translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation>%1, ya leído</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, todavía sin leer</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation>&amp;Guardar modelo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Í&amp;ndice</translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation>&amp;Cambiar entre índice y página</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation>Texto de tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation>Cambiar ent&amp;re claro y oscuro</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation>&amp;Acerca de Lovelace</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation>Abrir s&amp;esión…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation>G&amp;uardar sesión…</translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation>Empezar &amp;todo de nuevo</translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation>Volver a &amp;leer las lecciones</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>&amp;Buscar en esta página…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation>Buscar &amp;lecciones y términos…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>&amp;Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
