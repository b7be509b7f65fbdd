<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutNote</name>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>Enseigne les réseaux de neurones en vous laissant y toucher.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>Il s’appuie sur le travail d’autres personnes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ActivationNames</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
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
        <translation>Identité</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
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
        <translation>Transmet chaque nombre tel quel&#xa0;: elle ne courbe rien, et des couches avec elle ne valent pas plus qu’une seule.</translation>
    </message>
    <message>
        <source>All or nothing: the first artificial neurons worked like this. Its slope is 0, so it cannot be trained step by step.</source>
        <translation>Tout ou rien&#xa0;: les premiers neurones artificiels fonctionnaient ainsi. Sa pente est nulle, on ne peut donc pas l’entraîner pas à pas.</translation>
    </message>
    <message>
        <source>Squashes any number into (0, 1). Far from zero the slope almost vanishes: that is where learning slows down.</source>
        <translation>Écrase n’importe quel nombre dans ]0&#x202f;; 1[. Loin de zéro, la pente s’évanouit presque&#xa0;: c’est là que l’apprentissage ralentit.</translation>
    </message>
    <message>
        <source>Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.</source>
        <translation>Comme la sigmoïde, mais dans ]−1&#x202f;; 1[ et autour de zéro, avec une pente qui va jusqu’à 1.</translation>
    </message>
    <message>
        <source>Lets positive numbers pass and makes 0 of the others. A neuron that is always at 0 learns nothing more.</source>
        <translation>Laisse passer les nombres positifs et change les autres en 0. Un neurone toujours à 0 n’apprend plus rien.</translation>
    </message>
    <message>
        <source>Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron can still learn.</source>
        <translation>Comme la ReLU, mais garde un centième des nombres négatifs, pour qu’un neurone muet puisse encore apprendre.</translation>
    </message>
    <message>
        <source>Like ReLU for positive numbers; negative ones bend smoothly towards −1.</source>
        <translation>Comme la ReLU pour les nombres positifs&#x202f;; les négatifs s’incurvent doucement vers −1.</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off; its slope is the sigmoid.</source>
        <translation>Une ReLU à l’angle arrondi&#x202f;; sa pente est la sigmoïde.</translation>
    </message>
    <message>
        <source>Close to ReLU, but smooth, with a small dip below zero. Many language models use it.</source>
        <translation>Proche de la ReLU, mais lisse, avec un petit creux au-dessous de zéro. Beaucoup de modèles de langue l’utilisent.</translation>
    </message>
</context>
<context>
    <name>BumpsWords</name>
    <message>
        <source>no network below %1 yet</source>
        <translation>aucun réseau au-dessous de %1 pour l’instant</translation>
    </message>
    <message>
        <source>fewest neurons below %1 so far: %2</source>
        <translation>record au-dessous de %1, en neurones&#xa0;: %2</translation>
    </message>
    <message>
        <source>Epochs of training: %1; %2</source>
        <translation>Époques d’entraînement&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Without a bend, the sum of any number of neurons is one straight line.</source>
        <translation>Sans courbure, la somme d’autant de neurones qu’on veut est une droite.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves none of its places: only the weights out and the output bias.</source>
        <translation>Un échelon a une pente nulle, l’entraînement ne déplace donc aucune bascule&#xa0;: il ne change que les poids et le biais de sortie.</translation>
    </message>
</context>
<context>
    <name>ChapterPaper</name>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>Pour aller plus loin</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>Chapitre %1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ClassifierText</name>
    <message>
        <source>Stopped at step %1: it takes too long. Perhaps no line is right for all.</source>
        <translation>Arrêt au pas %1&#xa0;: cela dure trop longtemps. Peut-être qu’aucune droite ne les classe tous bien.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 1, so it was added.</source>
        <translation>Le pas %1 s’est servi du point (%2&#x202f;; %3). Il est de classe&#xa0;1, il a donc été ajouté.</translation>
    </message>
    <message>
        <source>Step %1 used the point (%2, %3). It is of class 0, so it was taken away.</source>
        <translation>Le pas %1 s’est servi du point (%2&#x202f;; %3). Il est de classe&#xa0;0, il a donc été retranché.</translation>
    </message>
    <message>
        <source>Now every point is right.</source>
        <translation>Maintenant, tous les points sont bien classés.</translation>
    </message>
    <message>
        <source>Every point is right: there is nothing to correct.</source>
        <translation>Tous les points sont bien classés&#xa0;: il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>A ring marks a point on the wrong side.</source>
        <translation>Un anneau marque un point du mauvais côté.</translation>
    </message>
    <message>
        <source>Both weights are 0: there is no line, and f is the same everywhere.</source>
        <translation>Les deux poids sont nuls&#xa0;: il n’y a pas de droite, et f est partout la même.</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>nothing is drawn</source>
        <translation>rien de dessiné</translation>
    </message>
    <message>
        <source>not sure: %1 (score %2) or %3 (score %4)</source>
        <translation>pas sûr&#xa0;: %1 (score %2) ou %3 (score %4)</translation>
    </message>
    <message>
        <source>%1 (score %2)</source>
        <translation>%1 (score %2)</translation>
    </message>
    <message>
        <source>%1, labelled %2</source>
        <translation>%1, étiquette %2</translation>
    </message>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%1 sur %2 justes&#xa0;: exactitude %3</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Fichier de modèle, ou nom d’un réseau intégré.</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG; dark on light or light on dark) and stroke files (.jsonl, .jsonl.gz; one drawing a line).</source>
        <translation>Images (PNG, JPEG&#x202f;; sombre sur clair ou clair sur sombre) et fichiers de traits (.jsonl, .jsonl.gz&#x202f;; un dessin par ligne).</translation>
    </message>
    <message>
        <source>Leave out stages of preparation, with commas between them: crop (the middle of the ink goes to the middle), scale (the ink gets the usual size), center (its centre of mass goes to the middle).</source>
        <translation>Omettre des étapes de la préparation, séparées par des virgules&#xa0;: crop (amène le milieu de l’encre au milieu de l’image), scale (donne à l’encre la taille habituelle), center (amène son centre de masse au milieu).</translation>
    </message>
    <message>
        <source>There have to be a model and a file to read.</source>
        <translation>Il faut un modèle et au moins un fichier à lire.</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>Start on the page ID, such as digit-lab.</source>
        <translation>Commencer à la page ID, par exemple digit-lab.</translation>
    </message>
    <message>
        <source>Use the theme NAME: system, light or dark.</source>
        <translation>Utiliser le thème NAME&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Show text at PERCENT of its size, 80 to 200.</source>
        <translation>Afficher le texte à PERCENT pour cent de sa taille, de 80 à 200.</translation>
    </message>
    <message>
        <source>Make the window as large as WxH, such as 1024x700.</source>
        <translation>Donner à la fenêtre la taille WxH, par exemple 1024x700.</translation>
    </message>
    <message>
        <source>Save a picture of every page in FOLDER and exit.</source>
        <translation>Enregistrer une image de chaque page dans FOLDER et quitter.</translation>
    </message>
    <message>
        <source>Teaches neural networks by letting you touch them.</source>
        <translation>Enseigne les réseaux de neurones en vous laissant y toucher.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time, not %1.</source>
        <translation>On ne peut ouvrir qu’un fichier à la fois, et non %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a text size from 80 to 200.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de texte de 80 à 200.</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de fenêtre.</translation>
    </message>
    <message>
        <source>Show the lessons in FOLDER as well, now and later.</source>
        <translation>Afficher aussi les leçons de FOLDER, maintenant et à l’avenir.</translation>
    </message>
    <message>
        <source>Tell what is wrong with the lessons in FOLDER and exit.</source>
        <translation>Dire ce qui ne va pas dans les leçons de FOLDER et quitter.</translation>
    </message>
    <message>
        <source>Keep settings and progress in FOLDER.</source>
        <translation>Garder les réglages et la progression dans FOLDER.</translation>
    </message>
    <message>
        <source>Model or session to open.</source>
        <translation>Modèle ou session à ouvrir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A window opens in which neural networks can be looked at, touched and used. Draw a digit, and watch a network read it while you draw.
FILE is a network, saved by this program or by lovelace-cli(1), or a session (NAME.lovelace-session): everything a learner did, on this computer or another. What a file is depends on its content, not on its name.
What is wrong with lessons is told on the standard error, and in the window; --check-lessons writes file:line: message for all their languages, and needs no display.</source>
        <translation>Une fenêtre s’ouvre, où l’on peut regarder des réseaux de neurones, y toucher et s’en servir. Dessinez un chiffre et regardez un réseau le lire pendant que vous dessinez.
FILE est un réseau enregistré par ce programme ou par lovelace-cli(1), ou une session (NAME.lovelace-session)&#xa0;: tout ce qu’a fait la personne qui apprend, sur cet ordinateur ou sur un autre. C’est à son contenu qu’un fichier est reconnu, pas à son nom.
Ce qui ne va pas dans les leçons est signalé sur la sortie d’erreur et dans la fenêtre&#x202f;; --check-lessons écrit file:line: message pour toutes leurs langues, et n’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where --data says. One that cannot be read is renamed (progress.kept-1.json) and stays.</source>
        <translation>Ces fichiers sont dans $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), ou dans le dossier donné par --data. Un fichier illisible est renommé (progress.kept-1.json) et conservé.</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>L’état de la fenêtre à sa fermeture.</translation>
    </message>
    <message>
        <source>What was done in every chapter and lab.</source>
        <translation>Ce qui a été fait dans chaque chapitre et chaque labo.</translation>
    </message>
    <message>
        <source>Networks that came with a session.</source>
        <translation>Les réseaux arrivés avec une session.</translation>
    </message>
    <message>
        <source>0 when all went well, 1 when a file could not be used or a lesson has problems, 2 for an option that is not understood.</source>
        <translation>0 si tout s’est bien passé, 1 si un fichier est inutilisable ou si une leçon a des problèmes, 2 pour une option incorrecte.</translation>
    </message>
    <message>
        <source>The language, until one is chosen in the window or by --language.</source>
        <translation>La langue, tant qu’on n’en a pas choisi une dans la fenêtre ou avec --language.</translation>
    </message>
    <message>
        <source>Run without a display, for example with --screenshot.</source>
        <translation>Fonctionner sans écran, par exemple avec --screenshot.</translation>
    </message>
    <message>
        <source>There is one window for a user, a display and a data folder. If it is open already, FILE and whatever else is asked for are shown in it, and the second lovelace ends at once.</source>
        <translation>Il y a une seule fenêtre par utilisateur, par affichage et par dossier de données. Si elle est déjà ouverte, FILE et tout ce que vous demandez d’autre s’y affichent, et le second lovelace se termine aussitôt.</translation>
    </message>
    <message>
        <source>Two computers may share the folder: each writes what was changed on it, page by page, and leaves the rest as the other wrote it.</source>
        <translation>Deux ordinateurs peuvent partager le dossier&#xa0;: chacun écrit, page par page, ce qui a changé chez lui, et laisse le reste tel que l’autre l’a écrit.</translation>
    </message>
    <message>
        <source>Use the colours of high contrast of the theme.</source>
        <translation>Utiliser les couleurs à contraste élevé du thème.</translation>
    </message>
    <message>
        <source>A lesson with every kind of block and task, to be copied. A lesson is a folder with lesson.json and the words in en.md, and in other languages in files such as ja.md. Those in languages you do not write in can be deleted.</source>
        <translation>Une leçon modèle, à copier, avec toutes les sortes de blocs et d’exercices. Une leçon est un dossier qui contient lesson.json, le texte dans en.md et, pour d’autres langues, des fichiers comme ja.md. Les fichiers des langues dans lesquelles vous n’écrivez pas peuvent être supprimés.</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Both have a test loss of %1 after epoch %2.</source>
        <translation>A et B ont la même perte de test, %1, après l’époque %2.</translation>
    </message>
    <message>
        <source>Both have a training loss of %1 after epoch %2.</source>
        <translation>A et B ont la même perte d’entraînement, %1, après l’époque %2.</translation>
    </message>
    <message>
        <source>A has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>La perte de test de A est la plus faible&#xa0;: %1 contre %2 après l’époque %3.</translation>
    </message>
    <message>
        <source>B has the lower test loss: %1 against %2 after epoch %3.</source>
        <translation>La perte de test de B est la plus faible&#xa0;: %1 contre %2 après l’époque %3.</translation>
    </message>
    <message>
        <source>A has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>La perte d’entraînement de A est la plus faible&#xa0;: %1 contre %2 après l’époque %3.</translation>
    </message>
    <message>
        <source>B has the lower training loss: %1 against %2 after epoch %3.</source>
        <translation>La perte d’entraînement de B est la plus faible&#xa0;: %1 contre %2 après l’époque %3.</translation>
    </message>
    <message>
        <source>There was not enough memory to train B.</source>
        <translation>Il n’y avait pas assez de mémoire pour entraîner B.</translation>
    </message>
    <message>
        <source>A is in epoch %1, too far ahead for B. Reset starts both anew.</source>
        <translation>A en est à l’époque %1, trop loin devant B. «&#xa0;Recommencer&#xa0;» fait repartir les deux du début.</translation>
    </message>
    <message>
        <source>B is catching up: epoch %1 of %2.</source>
        <translation>B rattrape A&#xa0;: époque %1 sur %2.</translation>
    </message>
    <message>
        <source>Train, and see which of them learns better.</source>
        <translation>Entraînez-les et voyez lequel apprend le mieux.</translation>
    </message>
    <message>
        <source>Both are at their start. Train, and see which of them learns better.</source>
        <translation>Les deux sont au départ. Entraînez-les et voyez lequel apprend le mieux.</translation>
    </message>
    <message>
        <source>Weights of A were changed or frozen by hand, those of B were not.</source>
        <translation>Des poids de A ont été changés ou figés à la main, mais pas ceux de B.</translation>
    </message>
    <message>
        <source>A may have come here by another way than B, which was trained in one go: Reset starts both anew.</source>
        <translation>A est peut-être arrivé ici par un autre chemin que B, entraîné d’une traite&#xa0;: «&#xa0;Recommencer&#xa0;» fait repartir les deux du début.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <translation>Régularisation L1</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <translation>Régularisation L2</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Neurons in each layer</source>
        <translation>Neurones par couche</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>Poids au départ</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Graine des poids</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taux d’apprentissage %1</translation>
    </message>
    <message>
        <source>batch size %1</source>
        <translation>lots de %1</translation>
    </message>
    <message>
        <source>optimiser: %1</source>
        <translation>optimiseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>regularisation L1: %1</source>
        <translation>régularisation L1&#xa0;: %1</translation>
    </message>
    <message>
        <source>regularisation L2: %1</source>
        <translation>régularisation L2&#xa0;: %1</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>aucune couche cachée</translation>
    </message>
    <message>
        <source>activation: %1</source>
        <translation>activation&#xa0;: %1</translation>
    </message>
    <message>
        <source>hidden neurons: %1</source>
        <translation>neurones cachés&#xa0;: %1</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>couches cachées&#xa0;: %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>entrées %1</translation>
    </message>
    <message>
        <source>weights at the start: %1</source>
        <translation>poids au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>seed of the weights: %1</source>
        <translation>graine des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>A and B are the same now.</source>
        <translation>A et B sont maintenant identiques.</translation>
    </message>
    <message>
        <source>Choose another value for B.</source>
        <translation>Choisissez une autre valeur pour B.</translation>
    </message>
    <message>
        <source>The one difference is %1 in A and %2 in B.</source>
        <translation>Une seule différence entre A (%1) et B (%2).</translation>
    </message>
    <message>
        <source>The loss of A became infinite in epoch %1.</source>
        <translation>La perte de A est devenue infinie à l’époque %1.</translation>
    </message>
    <message>
        <source>The loss of B became infinite in epoch %1.</source>
        <translation>La perte de B est devenue infinie à l’époque %1.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1: The network %2 was written.</source>
        <translation>%1&#xa0;: le réseau %2 a été écrit.</translation>
    </message>
    <message>
        <source>%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or .csv.</source>
        <translation>%1&#xa0;: que faut-il écrire&#x202f;? Le nom doit finir par .lovelace, .onnx, .json ou .csv.</translation>
    </message>
    <message>
        <source>Model file, ONNX file, or name of a built-in network.</source>
        <translation>Fichier de modèle, fichier ONNX ou nom d’un réseau intégré.</translation>
    </message>
    <message>
        <source>What to write. Its name ends with .lovelace, .onnx for other programs, or .json or .csv for the weights as text.</source>
        <translation>Ce qu’il faut écrire. Le nom finit par .lovelace, par .onnx pour d’autres programmes, ou par .json ou .csv pour les poids en texte.</translation>
    </message>
    <message>
        <source>There have to be a model and the file to write.</source>
        <translation>Il faut un modèle et le fichier à écrire.</translation>
    </message>
</context>
<context>
    <name>DemoRegistry</name>
    <message>
        <source>Activation functions</source>
        <translation>Fonctions d’activation</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>La propagation avant</translation>
    </message>
    <message>
        <source>Layer builder</source>
        <translation>Constructeur de couches</translation>
    </message>
    <message>
        <source>From nerve cell to artificial neuron</source>
        <translation>De la cellule nerveuse au neurone artificiel</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Un neurone</translation>
    </message>
    <message>
        <source>Network editor</source>
        <translation>Éditeur de réseau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>Le gradient évanescent</translation>
    </message>
    <message>
        <source>Linear classifier</source>
        <translation>Classifieur linéaire</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>Une courbe faite de neurones</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>Un réseau partage le plan</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>A digit goes through a network</source>
        <translation>Un chiffre traverse un réseau</translation>
    </message>
    <message>
        <source>Digits of the test set</source>
        <translation>Chiffres du jeu de test</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Trois classes</translation>
    </message>
    <message>
        <source>Threshold and its mistakes</source>
        <translation>Le seuil et ses erreurs</translation>
    </message>
    <message>
        <source>An image becomes a column of numbers</source>
        <translation>Une image devient une colonne de nombres</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Lovelace has a window, and there is no display to show it on.
Start it from a graphical session, or over ssh -X, or use xvfb-run.
Without a display, lovelace-cli trains and tests networks, and
lovelace --screenshot FOLDER renders the pages.</source>
        <translation>Lovelace a une fenêtre, et il n’y a pas d’écran où l’afficher.
Lancez-le depuis une session graphique, avec ssh -X ou avec xvfb-run.
Sans écran, lovelace-cli entraîne et teste des réseaux, et
lovelace --screenshot FOLDER produit des images des pages.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1 ne peut pas être ouvert. Existe-t-il encore, et avez-vous le droit de le lire&#x202f;?</translation>
    </message>
    <message>
        <source>%1 could be opened, but reading it failed part of the way.</source>
        <translation>%1 a pu être ouvert, mais la lecture a échoué en cours de route.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is still there. Is there space left, and may you write in that folder?</source>
        <translation>%1 n’a pas pu être écrit. Ce qu’il y avait avant y est encore. Reste-t-il de la place, et avez-vous le droit d’écrire dans ce dossier&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is too large: it has or declares %2 where at most %3 can be used.</source>
        <translation>%1 est trop grand&#xa0;: il contient ou annonce %2, alors que %3 au plus sont utilisables.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends after %2 of %3 bytes.</source>
        <translation>%1 est incomplet&#xa0;: il s’arrête après %2 octets sur %3.</translation>
    </message>
    <message>
        <source>%1 goes on after its end: it is %2 bytes long where %3 are right.</source>
        <translation>%1 continue après sa fin&#xa0;: il fait %2 octets, alors qu’il en faut %3.</translation>
    </message>
    <message>
        <source>%1 is not a file of this kind: it does not begin as they do.</source>
        <translation>%1 n’est pas un fichier de ce type&#xa0;: il n’en a pas le début.</translation>
    </message>
    <message>
        <source>%1 is written in format version %2; up to version %3 can be read. A newer Lovelace can open it.</source>
        <translation>%1 est écrit dans la version %2 du format&#x202f;; on peut lire jusqu’à la version %3. Un Lovelace plus récent peut l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was damaged after it was written: its checksum is %2 and should be %3.</source>
        <translation>%1 a été abîmé après son écriture&#xa0;: sa somme de contrôle est %2 et devrait être %3.</translation>
    </message>
    <message>
        <source>%1 is whole, but what is inside cannot be understood.</source>
        <translation>%1 est complet, mais son contenu est incompréhensible.</translation>
    </message>
    <message>
        <source>%1 is compressed, and cannot be unpacked: it is damaged.</source>
        <translation>%1 est compressé et ne peut pas être décompressé&#xa0;: il est abîmé.</translation>
    </message>
    <message>
        <source>%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.</source>
        <translation>%1 contient des nombres de type %2&#x202f;; on ne peut lire que des octets non signés (type 8).</translation>
    </message>
    <message>
        <source>%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed.</source>
        <translation>%1 n’a pas la bonne forme&#xa0;: une taille ou un nombre de dimensions vaut %2, alors qu’il faut %3.</translation>
    </message>
    <message>
        <source>Two parts do not fit together: there are %1 images but %2 labels.</source>
        <translation>Deux parties ne vont pas ensemble&#xa0;: il y a %1 images, mais %2 étiquettes.</translation>
    </message>
    <message>
        <source>There is a label %1; labels have to be below %2.</source>
        <translation>Il y a une étiquette %1&#x202f;; les étiquettes doivent être inférieures à %2.</translation>
    </message>
    <message>
        <source>Number %1 is not a finite number, so nothing can be computed with it.</source>
        <translation>Le nombre %1 n’est pas un nombre fini, on ne peut donc rien calculer avec lui.</translation>
    </message>
    <message>
        <source>Layer %1 of the network is not possible: look at “%2”.</source>
        <translation>La couche %1 du réseau n’est pas possible&#xa0;: voyez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The network has %1 inputs or outputs where %2 are needed.</source>
        <translation>Le réseau a %1 entrées ou sorties, alors qu’il en faut %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir %2.</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be: look at “%2”.</source>
        <translation>La ligne %1 n’est pas comme il faut&#xa0;: voyez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. Every line needs three: two numbers and the answer.</source>
        <translation>La ligne %1 a %2 colonnes. Chaque ligne en demande trois&#xa0;: deux nombres et la réponse.</translation>
    </message>
    <message>
        <source>Line %1 has nothing in column %2.</source>
        <translation>La ligne %1 n’a rien dans la colonne %2.</translation>
    </message>
    <message>
        <source>Line %1 has “%3” in column %2, where a number is needed.</source>
        <translation>La ligne %1 a «&#xa0;%3&#xa0;» dans la colonne %2, où il faut un nombre.</translation>
    </message>
    <message>
        <source>All answers are the same. There have to be at least two different ones.</source>
        <translation>Toutes les réponses sont les mêmes. Il en faut au moins deux différentes.</translation>
    </message>
    <message>
        <source>%1 has %2 points; at least %3 are needed.</source>
        <translation>%1 a %2 points&#x202f;; il en faut au moins %3.</translation>
    </message>
    <message>
        <source>Number %1 of “%2” is not a finite number, so nothing can be computed with it.</source>
        <translation>Le nombre %1 de «&#xa0;%2&#xa0;» n’est pas un nombre fini, on ne peut donc rien calculer avec lui.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it begins as it should, but cannot be read to its end.</source>
        <translation>%1 est abîmé ou incomplet&#xa0;: il commence comme il faut, mais ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The network does something that no layer here can do: “%1”.</source>
        <translation>Le réseau fait quelque chose qu’aucune couche ne sait faire ici&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The network has a setting that no layer here has: “%1”.</source>
        <translation>Le réseau a un réglage qu’aucune couche n’a ici&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The network is no plain chain of layers from one input to one output: look at “%1”.</source>
        <translation>Le réseau n’est pas une simple chaîne de couches d’une entrée à une sortie&#xa0;: voyez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The numbers of “%1” are missing.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» manquent.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in another file. Export the network again with all of them in one file.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» sont dans un autre fichier. Exportez de nouveau le réseau avec tous ses nombres dans un seul fichier.</translation>
    </message>
    <message>
        <source>“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 is needed).</source>
        <translation>«&#xa0;%1&#xa0;» contient des nombres d’un type inutilisable ici (type %2 d’ONNX&#x202f;; il faut le type %3).</translation>
    </message>
    <message>
        <source>There are %1 different answers. The answers have to be numbers, or two words.</source>
        <translation>Il y a %1 réponses différentes. Les réponses doivent être des nombres, ou deux mots.</translation>
    </message>
    <message>
        <source>There are %1 points. There is room for %2.</source>
        <translation>Il y a %1 points. Il y a de la place pour %2.</translation>
    </message>
    <message>
        <source>%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three columns: two numbers and the answer.</source>
        <translation>%1 n’est pas un tableau sous forme de texte. Un tableur peut en enregistrer un au format CSV en UTF-8. Il a trois colonnes&#xa0;: deux nombres et la réponse.</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>%1 of %2 right: accuracy %3</source>
        <translation>%1 sur %2 justes&#xa0;: exactitude %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>What each class (row) was taken for (column):</source>
        <translation>Vraie classe (ligne) et classe lue par le réseau (colonne)&#xa0;:</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Fichier de modèle, ou nom d’un réseau intégré.</translation>
    </message>
    <message>
        <source>Test on mnist (default), fashion or a folder with IDX files (t10k).</source>
        <translation>Tester sur mnist (par défaut), fashion ou un dossier de fichiers IDX (t10k).</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>Il faut un modèle, et un seul.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A glossary may have %1 terms and this one has %2; the rest is left out.</source>
        <translation>Un glossaire peut avoir %1 termes et celui-ci en a %2&#x202f;; le reste est omis.</translation>
    </message>
    <message>
        <source>A term has no “id”.</source>
        <translation>Un terme n’a pas de «&#xa0;id&#xa0;».</translation>
    </message>
    <message>
        <source>The term “%1” is listed twice.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>This heading has no id: “{#...}” at its end.</source>
        <translation>Ce titre n’a pas d’identifiant&#xa0;: «&#xa0;{#...}&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>The term “%1” is not in glossary.json.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» n’est pas dans glossary.json.</translation>
    </message>
    <message>
        <source>The term “%1” is explained further up.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» est déjà expliqué plus haut.</translation>
    </message>
    <message>
        <source>The term “%1” is not explained.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» n’est pas expliqué.</translation>
    </message>
    <message>
        <source>The term “%1” has no words.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no term.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne mène à aucun terme.</translation>
    </message>
</context>
<context>
    <name>GoalAnswer</name>
    <message>
        <source>%1: %2, needs %3</source>
        <extracomment>What is counted, how much of it there is now, and what the task wants.</extracomment>
        <translation>%1&#xa0;: %2, il faut %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title with something below</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first heading of a manual page</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>User Commands</source>
        <comment>section 1 of the manual</comment>
        <translation>Commandes utilisateur</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>Essayez «&#xa0;%1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>Show this text and exit.</source>
        <translation>Afficher ce texte et quitter.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system).</source>
        <translation>Utiliser la langue CODE&#xa0;: en, zh_CN, es, ko, fr ou ja (par défaut&#xa0;: celle du système).</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Lovelace ne parle pas la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>crop %1, scale %2, center %3, pen %4 pixels</source>
        <translation>crop %1, scale %2, center %3, trait de %4 pixels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Model file, or name of a built-in network.</source>
        <translation>Fichier de modèle, ou nom d’un réseau intégré.</translation>
    </message>
    <message>
        <source>There has to be one model.</source>
        <translation>Il faut un modèle, et un seul.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couche. Possibles&#xa0;: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, flatten.</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>The figure “%1” is of the type “%2”, which is not one of %3.</source>
        <translation>La figure «&#xa0;%1&#xa0;» est du type «&#xa0;%2&#xa0;», qui ne fait pas partie de %3.</translation>
    </message>
    <message>
        <source>A sentence is shown in its place.</source>
        <translation>Une phrase est affichée à sa place.</translation>
    </message>
    <message>
        <source>The figure “%1”: %2.</source>
        <translation>La figure «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It begins as it can.</source>
        <translation>Elle commence comme elle peut.</translation>
    </message>
    <message>
        <source>The figure “%1” has no setting “%2”, only %3.</source>
        <translation>La figure «&#xa0;%1&#xa0;» n’a pas de réglage «&#xa0;%2&#xa0;», seulement %3.</translation>
    </message>
    <message>
        <source>The setting is left out.</source>
        <translation>Le réglage est omis.</translation>
    </message>
    <message>
        <source>The task “%1” asks for “%2”, which its figure does not tell.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», que sa figure n’indique pas.</translation>
    </message>
    <message>
        <source>No answer to it is right.</source>
        <translation>Aucune réponse n’y est juste.</translation>
    </message>
    <message>
        <source>The task “%1” looks at “%2”, which its figure does not tell, only %3.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» regarde «&#xa0;%2&#xa0;», que sa figure n’indique pas, seulement %3.</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>Il ne peut pas être réussi.</translation>
    </message>
    <message>
        <source>The “solution” of the task “%1” does not meet its goals.</source>
        <translation>La «&#xa0;solution&#xa0;» de l’exercice «&#xa0;%1&#xa0;» n’atteint pas ses objectifs.</translation>
    </message>
    <message>
        <source>Show Me shows it all the same.</source>
        <translation>«&#xa0;Montrez-moi&#xa0;» la montre quand même.</translation>
    </message>
    <message>
        <source>The formula “%1” is not among those that are typeset.</source>
        <translation>La formule «&#xa0;%1&#xa0;» n’est pas de celles qui sont composées.</translation>
    </message>
    <message>
        <source>It is shown as LaTeX.</source>
        <translation>Elle est affichée en LaTeX.</translation>
    </message>
</context>
<context>
    <name>LessonLibrary</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes.</source>
        <translation>Ce fichier dépasse %1 octets.</translation>
    </message>
    <message>
        <source>There are no lessons in it.</source>
        <translation>Il ne contient aucune leçon.</translation>
    </message>
    <message>
        <source>This folder has more than %1 folders.</source>
        <translation>Ce dossier contient plus de %1 dossiers.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>Le reste est omis.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Ce lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <translation>%1 est affiché.</translation>
    </message>
    <message>
        <source>The lesson has no en.md.</source>
        <translation>La leçon n’a pas de en.md.</translation>
    </message>
    <message>
        <source>Text, figures and tasks are not those of the original from block %1 on.</source>
        <translation>À partir du bloc %1, le texte, les figures et les exercices ne sont pas ceux de l’original.</translation>
    </message>
    <message>
        <source>There is a page with the id “%1” already.</source>
        <translation>Il y a déjà une page avec l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 more problems in this lesson.</source>
        <translation>%1 autres problèmes dans cette leçon.</translation>
    </message>
    <message>
        <source>The lesson is shown in the original.</source>
        <translation>La leçon est affichée dans sa langue d’origine.</translation>
    </message>
    <message>
        <source>The lesson is left out.</source>
        <translation>La leçon est omise.</translation>
    </message>
    <message>
        <source>The lesson is shown as it was before.</source>
        <translation>La leçon est affichée comme avant.</translation>
    </message>
    <message>
        <source>What differs is shown in the original.</source>
        <translation>Ce qui diffère est affiché dans la langue d’origine.</translation>
    </message>
</context>
<context>
    <name>LessonParser</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“id” has to be a name of small letters, digits and hyphens.</source>
        <translation>«&#xa0;id&#xa0;» doit être un nom fait de minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>“minutes” has to be a whole number from 1 to %1.</source>
        <translation>«&#xa0;minutes&#xa0;» doit être un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>The figure “%1” has no “type”.</source>
        <translation>La figure «&#xa0;%1&#xa0;» n’a pas de «&#xa0;type&#xa0;».</translation>
    </message>
    <message>
        <source>The task “%1” is of no known kind.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» est d’une sorte inconnue.</translation>
    </message>
    <message>
        <source>“correct” of the task “%1” has to be the number of an answer, from 0, or a list of them.</source>
        <translation>«&#xa0;correct&#xa0;» de l’exercice «&#xa0;%1&#xa0;» doit être le numéro d’une réponse, à partir de 0, ou une liste de numéros.</translation>
    </message>
    <message>
        <source>The task “%1” is about the figure “%2”, which is not in “demos”.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» porte sur la figure «&#xa0;%2&#xa0;», qui n’est pas dans «&#xa0;demos&#xa0;».</translation>
    </message>
    <message>
        <source>A goal of the task “%1” has to be a metric and one of above, below, at_least, at_most or equals with a number.</source>
        <translation>Un objectif de l’exercice «&#xa0;%1&#xa0;» doit être un «&#xa0;metric&#xa0;» et l’un de above, below, at_least, at_most ou equals avec un nombre.</translation>
    </message>
    <message>
        <source>The task “%1” has no goals.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» n’a pas d’objectifs.</translation>
    </message>
    <message>
        <source>“decimals” of the task “%1” has to be from 0 to %2.</source>
        <translation>«&#xa0;decimals&#xa0;» de l’exercice «&#xa0;%1&#xa0;» doit aller de 0 à %2.</translation>
    </message>
    <message>
        <source>The task “%1” has neither “answer” nor “metric”.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» n’a ni «&#xa0;answer&#xa0;» ni «&#xa0;metric&#xa0;».</translation>
    </message>
    <message>
        <source>There is no title: a line that begins with “# ”.</source>
        <translation>Il n’y a pas de titre&#xa0;: une ligne qui commence par «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>There is no paragraph right after the title to lead in.</source>
        <translation>Il n’y a pas de paragraphe d’introduction juste après le titre.</translation>
    </message>
    <message>
        <source>This block is not closed.</source>
        <translation>Ce bloc n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is no block “%1”, only demo, task, aside and reading.</source>
        <translation>Il n’y a pas de bloc «&#xa0;%1&#xa0;», seulement demo, task, aside et reading.</translation>
    </message>
    <message>
        <source>The figure “%1” is not in “demos” of lesson.json.</source>
        <translation>La figure «&#xa0;%1&#xa0;» n’est pas dans «&#xa0;demos&#xa0;» de lesson.json.</translation>
    </message>
    <message>
        <source>The figure “%1” is shown already further up.</source>
        <translation>La figure «&#xa0;%1&#xa0;» est déjà affichée plus haut.</translation>
    </message>
    <message>
        <source>The task “%1” is not in “tasks” of lesson.json.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» n’est pas dans «&#xa0;tasks&#xa0;» de lesson.json.</translation>
    </message>
    <message>
        <source>The task “%1” is set already further up.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» est déjà posé plus haut.</translation>
    </message>
    <message>
        <source>The task “%1” asks nothing.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» ne demande rien.</translation>
    </message>
    <message>
        <source>The task “%1” has no line “done: ...”.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» n’a pas de ligne «&#xa0;done: ...&#xa0;».</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers; %3 are the most.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» a %2 réponses&#x202f;; le maximum est %3.</translation>
    </message>
    <message>
        <source>The task “%1” has %2 answers, and number %3 is said to be right.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» a %2 réponses, et c’est la réponse %3 qui serait juste.</translation>
    </message>
    <message>
        <source>The task “%1” needs at least two items.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» a besoin d’au moins deux éléments.</translation>
    </message>
    <message>
        <source>Every item of the task “%1” has to be “left = right”.</source>
        <translation>Chaque élément de l’exercice «&#xa0;%1&#xa0;» doit être «&#xa0;gauche = droite&#xa0;».</translation>
    </message>
    <message>
        <source>The task is left out.</source>
        <translation>L’exercice est omis.</translation>
    </message>
    <message>
        <source>No time is shown.</source>
        <translation>Aucune durée n’est affichée.</translation>
    </message>
    <message>
        <source>“%1” has to be a JSON object.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet JSON.</translation>
    </message>
    <message>
        <source>It is taken for empty.</source>
        <translation>Il est considéré comme vide.</translation>
    </message>
    <message>
        <source>The figure is left out.</source>
        <translation>La figure est omise.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>C’est omis.</translation>
    </message>
    <message>
        <source>This line is not text in UTF-8.</source>
        <translation>Cette ligne n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>What cannot be read is shown as “%1”.</source>
        <translation>Ce qui ne peut pas être lu est affiché comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A lesson may have %1 blocks.</source>
        <translation>Une leçon peut avoir %1 blocs.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>Le reste est omis.</translation>
    </message>
    <message>
        <source>The id is shown as the title.</source>
        <translation>L’identifiant est affiché comme titre.</translation>
    </message>
    <message>
        <source>The lesson begins without it.</source>
        <translation>La leçon commence sans lui.</translation>
    </message>
    <message>
        <source>It ends with the file.</source>
        <translation>Il finit avec le fichier.</translation>
    </message>
    <message>
        <source>It is shown as it is written.</source>
        <translation>Il est affiché tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.</source>
        <translation>«&#xa0;%1&#xa0;» de l’exercice «&#xa0;%2&#xa0;» n’est ni «&#xa0;metric: nom&#xa0;» de l’un de ses objectifs, ni un nombre.</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>Il est affiché sans.</translation>
    </message>
    <message>
        <source>It ends without.</source>
        <translation>Il se termine sans.</translation>
    </message>
    <message>
        <source>The figure “%1” of the task “%2” is not shown further up.</source>
        <translation>La figure «&#xa0;%1&#xa0;» de l’exercice «&#xa0;%2&#xa0;» n’est pas affichée plus haut.</translation>
    </message>
    <message>
        <source>The task can only be read.</source>
        <translation>L’exercice ne peut être que lu.</translation>
    </message>
    <message>
        <source>The figure “%1” is not shown in %2.</source>
        <translation>La figure «&#xa0;%1&#xa0;» n’est pas affichée dans %2.</translation>
    </message>
    <message>
        <source>The task “%1” is not set in %2.</source>
        <translation>L’exercice «&#xa0;%1&#xa0;» n’est pas posé dans %2.</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message numerus="yes">
        <source>%n lesson(s), no problems.</source>
        <translation>
            <numerusform>%n leçon, aucun problème.</numerusform>
            <numerusform>%n leçons, aucun problème.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“%1” is neither a file nor a built-in network. Built in: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni un réseau intégré. Intégrés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: Fashion-MNIST is not installed. It is in Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>%1&#xa0;: Fashion-MNIST n’est pas installé. Il est dans le paquet dataset-fashion-mnist de Debian.</translation>
    </message>
    <message>
        <source>%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.</source>
        <translation>%1&#xa0;: ce dossier n’existe pas. Données possibles&#xa0;: mnist, fashion ou un dossier de fichiers IDX.</translation>
    </message>
    <message>
        <source>%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.</source>
        <translation>%1&#xa0;: le réseau a %2 entrées et %3 sorties, alors qu’il en faut %4 et %5.</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>bias %1</source>
        <translation>biais %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
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
        <translation>%1, encore inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1, biais %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output neuron %1</source>
        <translation>neurone de sortie %1</translation>
    </message>
    <message>
        <source>hidden neuron %1</source>
        <translation>neurone caché %1</translation>
    </message>
    <message>
        <source>neuron %1 of hidden layer %2</source>
        <translation>neurone %1 de la couche cachée %2</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>connexion de %1 à %2</translation>
    </message>
    <message>
        <source>weight from %1 to %2, %3</source>
        <translation>poids de %1 à %2, %3</translation>
    </message>
    <message>
        <source>bias of %1, %2</source>
        <translation>biais de %1, %2</translation>
    </message>
    <message>
        <source>Not shown: %1 to %2, %3 in all.</source>
        <translation>Non affichés&#xa0;: de %1 à %2, %3 en tout.</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <extracomment>Said of a weight or a bias that training leaves as it is</extracomment>
        <translation>%1, figé</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Write JSON, one object per line.</source>
        <translation>Écrire du JSON, un objet par ligne.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --%2. Possible: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas pour --%2. Valeurs possibles&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Digit lab</source>
        <translation>Labo des chiffres</translation>
    </message>
    <message>
        <source>Lesson problems</source>
        <translation>Problèmes dans les leçons</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Open in Digit lab</source>
        <translation>Ouvrir dans le labo</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>Network playground</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Open in Playground</source>
        <translation>Ouvrir dans le bac à sable</translation>
    </message>
    <message>
        <source>up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with sigmoid or identity</source>
        <translation>jusqu’à %1 entrées, jusqu’à %2 couches cachées de %3 neurones au plus, une sortie avec sigmoïde ou identité</translation>
    </message>
    <message>
        <source>784 inputs and 10 outputs</source>
        <translation>784 entrées et 10 sorties</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Your number: %1</source>
        <translation>Votre nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What belongs together, or a place and what comes there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>Au choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>**✓ Done.** %1</source>
        <translation>**✓ Réussi.** %1</translation>
    </message>
    <message>
        <source>**Shown by the program.**</source>
        <translation>**Montré par le programme.**</translation>
    </message>
    <message>
        <source>*Not done yet.*</source>
        <translation>*Pas encore fait.*</translation>
    </message>
</context>
<context>
    <name>PassSteps</name>
    <message>
        <source>One data point: three inputs, and the target that belongs to them. The network has no numbers yet.</source>
        <translation>Un exemple&#xa0;: trois entrées, et la cible qui va avec. Le réseau n’a pas encore de nombres.</translation>
    </message>
    <message>
        <source>Each connection to the hidden layer gets a weight, and each hidden neuron a bias.</source>
        <translation>Chaque connexion vers la couche cachée reçoit un poids, et chaque neurone caché un biais.</translation>
    </message>
    <message>
        <source>So do the connections to the output, and the output neuron.</source>
        <translation>Les connexions vers la sortie et le neurone de sortie aussi.</translation>
    </message>
    <message>
        <source>The inputs enter the network.</source>
        <translation>Les entrées arrivent dans le réseau.</translation>
    </message>
    <message>
        <source>Second hidden neuron: the same inputs, but its own weights and bias.</source>
        <translation>Second neurone caché&#xa0;: les mêmes entrées, mais ses propres poids et son propre biais.</translation>
    </message>
    <message>
        <source>The output neuron does the same with what the hidden neurons give.</source>
        <translation>Le neurone de sortie fait de même avec ce que donnent les neurones cachés.</translation>
    </message>
    <message>
        <source>The output is not the target: the prediction is wrong. The squared error says how much.</source>
        <translation>La sortie n’est pas la cible&#xa0;: la prédiction est fausse. L’erreur quadratique dit de combien.</translation>
    </message>
    <message>
        <source>Here are other weights: those of the network that made the target. The data point is the same.</source>
        <translation>Voici d’autres poids&#xa0;: ceux du réseau qui a produit la cible. L’exemple est le même.</translation>
    </message>
    <message>
        <source>The pass again, with these weights.</source>
        <translation>Encore une fois la propagation avant, avec ces poids.</translation>
    </message>
    <message>
        <source>Now it is right. Inputs, layers and sigmoids were the same: the weights decide the output.</source>
        <translation>Maintenant, c’est juste. Entrées, couches et sigmoïdes étaient les mêmes&#xa0;: ce sont les poids qui décident de la sortie.</translation>
    </message>
    <message>
        <source>First hidden neuron: multiply each input by its weight, add the bias, then bend the sum. What σ gives is rounded to two decimals.</source>
        <translation>Premier neurone caché&#xa0;: multiplier chaque entrée par son poids, ajouter le biais, puis courber la somme. Ce que donne σ est arrondi à deux décimales.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: The picture cannot be read: %2.</source>
        <translation>%1&#xa0;: l’image est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: The picture has %2 x %3 pixels, where %4 million can be read.</source>
        <translation>%1&#xa0;: l’image a %2 x %3 pixels, alors que le maximum est de %4 millions.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings to enlarge and edit (*.svg)</source>
        <translation>Images (*.png);;Dessins à agrandir et à modifier (*.svg)</translation>
    </message>
    <message>
        <source>This picture could not be saved.</source>
        <translation>Cette image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name, with .png or .svg at its end.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;»&#x202f;; il a été laissé tel quel. Choisissez un autre nom, qui finit par .png ou .svg.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Ce qu’il y avait avant y est encore.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Train a network.</source>
        <translation>Entraîner un réseau.</translation>
    </message>
    <message>
        <source>Test a network on examples it has not learned from.</source>
        <translation>Tester un réseau sur des exemples qui n’ont pas servi à l’entraîner.</translation>
    </message>
    <message>
        <source>Let a network read digits in pictures and stroke files.</source>
        <translation>Faire lire à un réseau des chiffres, dans des images ou des fichiers de traits.</translation>
    </message>
    <message>
        <source>Show what is in a model file.</source>
        <translation>Montrer ce que contient un fichier de modèle.</translation>
    </message>
    <message>
        <source>Write a network into a file for other programs, or read one of theirs.</source>
        <translation>Écrire un réseau dans un fichier pour d’autres programmes, ou lire l’un des leurs.</translation>
    </message>
    <message>
        <source>Check that model files are whole and sound.</source>
        <translation>Vérifier que des fichiers de modèle sont complets et intacts.</translation>
    </message>
    <message>
        <source>Trains neural networks, tests them and lets them read digits.</source>
        <translation>Entraîne des réseaux de neurones, les teste et leur fait lire des chiffres.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMAND [options]</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” shows the options of a command.</source>
        <translation>«&#xa0;%1 COMMAND --help&#xa0;» montre les options d’une commande.</translation>
    </message>
    <message>
        <source>0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.</source>
        <translation>0 réussite, 1 fichier ou données incorrects, 2 usage incorrect, 130 arrêt par Ctrl-C.</translation>
    </message>
    <message>
        <source>MODEL is a file of Lovelace, an ONNX file made of the same layers, or the name of a network that comes with Lovelace: one-layer, two-layer or convolutional.
DATA is mnist, which comes with Lovelace, fashion (package dataset-fashion-mnist), or a folder with the four files of MNIST, compressed or not.
While a network is trained, Ctrl-C stops, and what was learned until then is saved.</source>
        <translation>MODEL est un fichier de Lovelace, un fichier ONNX fait des mêmes couches, ou le nom d’un réseau fourni avec Lovelace&#xa0;: one-layer, two-layer ou convolutional.
DATA est mnist, fourni avec Lovelace, fashion (paquet dataset-fashion-mnist), ou un dossier avec les quatre fichiers de MNIST, compressés ou non.
Ctrl-C arrête un entraînement en cours, et ce qui a été appris jusque-là est enregistré.</translation>
    </message>
    <message>
        <source>The language, where --language does not say another. JSON and the names of options are the same in all.</source>
        <translation>La langue, si --language n’en indique pas une autre. Le JSON et les noms des options ne changent pas avec elle.</translation>
    </message>
    <message>
        <source>The time that is written into networks, for the same file every time.</source>
        <translation>La date inscrite dans les réseaux, pour obtenir chaque fois le même fichier.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>There has to be a command.</source>
        <translation>Il faut une commande.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>RegionsPicture</name>
    <message>
        <source>inputs x₁, x₂</source>
        <translation>entrées x₁, x₂</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>couche cachée %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
</context>
<context>
    <name>SumSpeech</name>
    <message>
        <source>plus</source>
        <comment>read aloud in a sum</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud in a sum</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud in a sum</comment>
        <translation>fois</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud in a sum</comment>
        <translation>égale</translation>
    </message>
    <message>
        <source>sigmoid of</source>
        <comment>read aloud in a sum</comment>
        <translation>sigmoïde de</translation>
    </message>
    <message>
        <source>y hat</source>
        <comment>read aloud in a sum</comment>
        <translation>y chapeau</translation>
    </message>
    <message>
        <source>squared</source>
        <comment>read aloud in a sum</comment>
        <translation>au carré</translation>
    </message>
    <message>
        <source>open paren</source>
        <comment>read aloud in a sum</comment>
        <translation>ouvrez la parenthèse</translation>
    </message>
    <message>
        <source>close paren</source>
        <comment>read aloud in a sum</comment>
        <translation>fermez la parenthèse</translation>
    </message>
</context>
<context>
    <name>TenthsPicture</name>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
</context>
<context>
    <name>TrainCommand</name>
    <message>
        <source>%1: There is no folder to save it in.</source>
        <translation>%1&#xa0;: le dossier où l’enregistrer n’existe pas.</translation>
    </message>
    <message>
        <source>--layers: The last layer has %1 neurons, but the data have %2 classes.</source>
        <translation>--layers&#xa0;: la dernière couche a %1 neurones, mais les données ont %2 classes.</translation>
    </message>
    <message>
        <source>--loss: The last layer of %1 has another activation than this loss needs.</source>
        <translation>--loss&#xa0;: la dernière couche de %1 n’a pas l’activation qu’il faut pour cette perte.</translation>
    </message>
    <message>
        <source>--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in 10 classes.</source>
        <translation>--digit-styles et --non-digits ont besoin de données comme MNIST&#xa0;: des images de 28 x 28 pixels en 10 classes.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: in layer %2 there are numbers that are not finite. Try a lower --learning-rate, such as %3.</source>
        <translation>L’entraînement a divergé à l’époque %1&#xa0;: la couche %2 contient des nombres qui ne sont pas finis. Essayez un --learning-rate plus bas, par exemple %3.</translation>
    </message>
    <message>
        <source>Nothing was saved, because there is no --out.</source>
        <translation>Rien n’a été enregistré, car il n’y a pas de --out.</translation>
    </message>
    <message>
        <source>Nothing was learned, so nothing was saved.</source>
        <translation>Rien n’a été appris, donc rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The network as it was after epoch %1 is in %2.</source>
        <translation>Le réseau tel qu’il était après l’époque %1 est dans %2.</translation>
    </message>
    <message>
        <source>What was learned is in %1.</source>
        <translation>Ce qui a été appris est dans %1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
</context>
<context>
    <name>TrainOptionTexts</name>
    <message>
        <source>Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are tested on.</source>
        <translation>Apprendre avec mnist (par défaut), fashion ou un dossier de fichiers IDX, dont les fichiers t10k servent au test.</translation>
    </message>
    <message>
        <source>Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of 2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the input, may be left out.</source>
        <translation>Couches séparées par des virgules (par défaut 784,128,10). 128&#xa0;: neurones. conv16x3&#xa0;: 16 canaux, fenêtre de 3x3&#x202f;; conv16x3s2p1&#xa0;: avec un pas de 2 et une marge de 1. pool2&#xa0;: le plus grand nombre de chaque carré de 2x2. dropout0.3&#xa0;: éteint 30&#x202f;% des neurones à chaque pas d’entraînement. flatten&#xa0;: met à plat. Le premier 784, la taille de l’entrée, peut être omis.</translation>
    </message>
    <message>
        <source>Activation of all layers but the last (default relu): %1. The last one has the activation that suits the loss.</source>
        <translation>Activation de toutes les couches sauf la dernière (par défaut relu)&#xa0;: %1. La dernière a l’activation qui convient à la perte.</translation>
    </message>
    <message>
        <source>How weights start (default: he or glorot, whichever suits the layer): %1.</source>
        <translation>Poids au départ (par défaut&#xa0;: he ou glorot, selon la couche)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go on from a model instead of making a new network.</source>
        <translation>Continuer à partir d’un modèle au lieu de créer un réseau.</translation>
    </message>
    <message>
        <source>Loss (default cross-entropy): %1.</source>
        <translation>Perte (par défaut cross-entropy)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Optimiser (default sgd): %1.</source>
        <translation>Optimiseur (par défaut sgd)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).</source>
        <translation>Taux d’apprentissage (par défaut 0.1&#x202f;; 0.01 avec momentum et nesterov, 0.001 avec adam).</translation>
    </message>
    <message>
        <source>For momentum and nesterov (default 0.9).</source>
        <translation>Pour momentum et nesterov (par défaut 0.9).</translation>
    </message>
    <message>
        <source>Course of the learning rate (default constant): %1.</source>
        <translation>Évolution du taux d’apprentissage (par défaut constant)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>By which step and exponential change the learning rate (default 0.5).</source>
        <translation>Nombre par lequel step et exponential multiplient le taux d’apprentissage (par défaut 0.5).</translation>
    </message>
    <message>
        <source>After which step changes it (default 10).</source>
        <translation>Nombre d’époques au bout duquel step le change (par défaut 10).</translation>
    </message>
    <message>
        <source>Penalty on the absolute values of weights (default 0).</source>
        <translation>Pénalité sur les valeurs absolues des poids (par défaut 0).</translation>
    </message>
    <message>
        <source>Penalty on the squares of weights (default 0).</source>
        <translation>Pénalité sur les carrés des poids (par défaut 0).</translation>
    </message>
    <message>
        <source>Examples per step (default 64).</source>
        <translation>Exemples par pas (par défaut 64).</translation>
    </message>
    <message>
        <source>Times through the data (default 5).</source>
        <translation>Nombre de passages sur les données (par défaut 5).</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same network (default 1).</source>
        <translation>Départ de tous les nombres aléatoires&#xa0;: même graine, même réseau (par défaut 1).</translation>
    </message>
    <message>
        <source>Threads (default: one per processor). The network does not depend on their number.</source>
        <translation>Fils d’exécution (par défaut&#xa0;: un par processeur). Le réseau ne dépend pas de leur nombre.</translation>
    </message>
    <message>
        <source>Move each example at random by up to PIXELS (default 0).</source>
        <translation>Déplacer chaque exemple au hasard, d’au plus PIXELS (par défaut 0).</translation>
    </message>
    <message>
        <source>Turn each example by up to DEGREES (default 0).</source>
        <translation>Faire tourner chaque exemple d’au plus DEGREES (par défaut 0).</translation>
    </message>
    <message>
        <source>Resize each example by up to SHARE, such as 0.1 (default 0).</source>
        <translation>Changer la taille de chaque exemple d’au plus SHARE, par exemple 0.1 (par défaut 0).</translation>
    </message>
    <message>
        <source>Slant each example by up to SHARE (default 0).</source>
        <translation>Incliner chaque exemple d’au plus SHARE (par défaut 0).</translation>
    </message>
    <message>
        <source>Move the edges of strokes in or out by up to PIXELS (default 0).</source>
        <translation>Amincir ou épaissir les traits en déplaçant leurs bords d’au plus PIXELS (par défaut 0).</translation>
    </message>
    <message>
        <source>Bend each example by up to PIXELS (default 0).</source>
        <translation>Déformer chaque exemple d’au plus PIXELS (par défaut 0).</translation>
    </message>
    <message>
        <source>Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST lacks: SHARE times as many as there are digits, such as 0.06 (default 0).</source>
        <translation>Ajouter des 1 dessinés avec un drapeau, des 7 barrés et des 9 à crochet, absents de MNIST&#xa0;: SHARE fois le nombre de chiffres, par exemple 0.06 (par défaut 0).</translation>
    </message>
    <message>
        <source>Add scribbles, crosses, writing and the like, and teach the network to be sure of nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).</source>
        <translation>Ajouter des gribouillis, des croix, de l’écriture, etc., et apprendre au réseau à n’y être sûr de rien&#xa0;: SHARE fois le nombre de chiffres, par exemple 0.1 (par défaut 0).</translation>
    </message>
    <message>
        <source>Save the trained network. Without it nothing is saved.</source>
        <translation>Enregistrer le réseau entraîné. Sans cette option, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Name of the network (default: that of the file).</source>
        <translation>Nom du réseau (par défaut&#xa0;: celui du fichier).</translation>
    </message>
    <message>
        <source>Notes to save with the network.</source>
        <translation>Notes à enregistrer avec le réseau.</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1 ne va qu’avec %2.</translation>
    </message>
    <message>
        <source>--%1 is for a new network and cannot be used with --from.</source>
        <translation>--%1 ne sert que pour un nouveau réseau et ne va pas avec --from.</translation>
    </message>
    <message>
        <source>--%1 is longer than %2 bytes.</source>
        <translation>--%1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>Only the last layer can have softmax, with --loss cross-entropy.</source>
        <translation>Seule la dernière couche peut avoir softmax, avec --loss cross-entropy.</translation>
    </message>
</context>
<context>
    <name>TrainReport</name>
    <message>
        <source>Epoch %1 of %2 %3 %4, %5 left</source>
        <translation>Époque %1 sur %2 %3 %4, encore %5</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, %4 s, %5 images per second</source>
        <translation>Époque %1 sur %2&#xa0;: perte %3, %4 s, %5 images par seconde</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, exactitude de test %2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: The ONNX file is whole, and made of layers that exist here: %2, %3 parameters. It has no checksum.</source>
        <translation>%1&#xa0;: le fichier ONNX est complet, et fait de couches qui existent ici&#xa0;: %2, %3 paramètres. Il n’a pas de somme de contrôle.</translation>
    </message>
    <message>
        <source>%1: The checksum is right and the shape is possible: %2, %3 parameters.</source>
        <translation>%1&#xa0;: la somme de contrôle est juste et la forme est possible&#xa0;: %2, %3 paramètres.</translation>
    </message>
    <message>
        <source>Model files, or names of built-in networks.</source>
        <translation>Fichiers de modèle, ou noms de réseaux intégrés.</translation>
    </message>
    <message>
        <source>There has to be a model.</source>
        <translation>Il faut au moins un modèle.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>La page «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>app::Keeper</name>
    <message>
        <source>The settings could not be read. They are kept as “%1”.</source>
        <translation>Les réglages n’ont pas pu être lus. Ils sont conservés sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your progress could not be read, so the chapters start anew. Nothing of it is lost: it is kept as “%1”.</source>
        <translation>Votre progression n’a pas pu être lue, les chapitres repartent donc du début. Rien n’en est perdu&#xa0;: elle est conservée sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so what you do now will not be there at the next start. Is there space left, and may you write in that folder?</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#x202f;; ce que vous faites maintenant ne sera donc plus là au prochain démarrage. Reste-t-il de la place, et avez-vous le droit d’écrire dans ce dossier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>app::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>ui::ActivationButtons</name>
    <message>
        <source>Compare...</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>Comparer des fonctions</translation>
    </message>
</context>
<context>
    <name>ui::ActivationPlot</name>
    <message>
        <source>Choose Function</source>
        <translation>Choisir la fonction</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>Déplacer le point</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Show Tangent</source>
        <translation>Afficher la tangente</translation>
    </message>
    <message>
        <source>Show Slope</source>
        <translation>Afficher la pente</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Courbe de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>Pente de&#xa0;: %1</translation>
    </message>
    <message>
        <source>z = %1, %2</source>
        <translation>z = %1, %2</translation>
    </message>
    <message>
        <source>Input z</source>
        <translation>Entrée z</translation>
    </message>
    <message>
        <source>Slope as a curve</source>
        <translation>Pente en courbe</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>Reset Axes</source>
        <translation>Axes initiaux</translation>
    </message>
    <message>
        <source>Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move it; 0 resets the axes.</source>
        <translation>Faites glisser le point. Ctrl et molette, + et − zooment&#x202f;; faites glisser le fond pour le déplacer&#x202f;; 0 remet les axes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of a plot: &quot;Sigmoid: 0.77&quot;, the function&apos;s value where the point is.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Slope of %1: %2</source>
        <extracomment>In the legend of a plot, with the slope where the point is: &quot;Slope of Sigmoid: 0.20&quot;</extracomment>
        <translation>Pente (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::BumpsDemo</name>
    <message>
        <source>Choose Target</source>
        <translation>Choisir la cible</translation>
    </message>
    <message>
        <source>Draw Target</source>
        <translation>Dessiner la cible</translation>
    </message>
    <message>
        <source>Choose Neuron</source>
        <translation>Choisir le neurone</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>Changer les neurones</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>Choisir la fonction</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>Changer un nombre</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurone %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>A curve out of neurons</source>
        <translation>Une courbe faite de neurones</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Bosse</translation>
    </message>
    <message>
        <source>Saw</source>
        <translation>Dents de scie</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Draw the target yourself, over the one that is there</source>
        <translation>Dessiner vous-même la cible, par-dessus celle qui est là</translation>
    </message>
    <message>
        <source>Hidden neurons</source>
        <translation>Neurones cachés</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Fonction d’activation</translation>
    </message>
    <message>
        <source>Chosen neuron</source>
        <translation>Neurone choisi</translation>
    </message>
    <message>
        <source>Weight in w</source>
        <translation>Poids d’entrée w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Biais b</translation>
    </message>
    <message>
        <source>Weight out v</source>
        <translation>Poids de sortie v</translation>
    </message>
    <message>
        <source>Output bias c</source>
        <translation>Biais de sortie c</translation>
    </message>
</context>
<context>
    <name>ui::BumpsPlot</name>
    <message>
        <source>neuron %1</source>
        <translation>neurone %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>somme de tous</translation>
    </message>
    <message>
        <source>a neuron that adds</source>
        <translation>un neurone qui ajoute</translation>
    </message>
    <message>
        <source>one that takes away</source>
        <translation>un qui retranche</translation>
    </message>
    <message>
        <source>x = %1, height %2</source>
        <translation>x = %1, hauteur %2</translation>
    </message>
    <message>
        <source>neuron %1 bends at x = %2</source>
        <translation>le neurone %1 bascule en x = %2</translation>
    </message>
    <message>
        <source>Target, to draw</source>
        <translation>Cible, à dessiner</translation>
    </message>
    <message>
        <source>Target, sum and the neurons&apos; own curves</source>
        <translation>Cible, somme et courbes propres des neurones</translation>
    </message>
    <message>
        <source>Left and right move the pen, up and down move the curve under it. Shift with left or right draws a level line.</source>
        <translation>Gauche et droite déplacent le stylo, haut et bas déplacent la courbe au-dessous. Maj avec gauche ou droite trace une ligne horizontale.</translation>
    </message>
    <message>
        <source>Left and right move the place where the chosen neuron bends.</source>
        <translation>Gauche et droite déplacent l’endroit où bascule le neurone choisi.</translation>
    </message>
    <message>
        <source>Draw the curve that the network shall come near to.</source>
        <translation>Dessinez la courbe dont le réseau doit s’approcher.</translation>
    </message>
    <message>
        <source>Click a line to choose its neuron. Drag the ring to move where it bends.</source>
        <translation>Cliquez sur une ligne pour choisir son neurone. Faites glisser l’anneau pour déplacer l’endroit où il bascule.</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierPlane</name>
    <message>
        <source>Point %1 of %2 at %3, %4: class %5, %6</source>
        <extracomment>&quot;Point 3 of 20 at 0.9, 1.4: class 1, on the right side&quot;</extracomment>
        <translation>Point %1 sur %2 en (%3&#x202f;; %4)&#xa0;: classe %5, %6</translation>
    </message>
    <message>
        <source>on the right side</source>
        <translation>du bon côté</translation>
    </message>
    <message>
        <source>on the wrong side</source>
        <translation>du mauvais côté</translation>
    </message>
    <message>
        <source>No line: both weights are 0</source>
        <translation>Pas de droite&#xa0;: les deux poids sont nuls</translation>
    </message>
    <message>
        <source>Handle that turns the line: weights %1 and %2</source>
        <translation>Poignée qui tourne la droite&#xa0;: poids %1 et %2</translation>
    </message>
    <message>
        <source>Handle that moves the line: bias %1</source>
        <translation>Poignée qui déplace la droite&#xa0;: biais %1</translation>
    </message>
    <message>
        <source>Nothing to turn: both weights are 0</source>
        <translation>Rien à tourner&#xa0;: les deux poids sont nuls</translation>
    </message>
    <message>
        <source>In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in small steps</source>
        <translation>Dans le plan&#xa0;: déplacer la droite, la tourner ou déplacer un point, selon le choix fait avec Tab&#x202f;; avec Maj, à petits pas</translation>
    </message>
    <message>
        <source>In the plane: to the next point</source>
        <translation>Dans le plan&#xa0;: au point suivant</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Inser, Suppr</translation>
    </message>
    <message>
        <source>In the plane: add a point (with Shift of the other class), or take the chosen one away</source>
        <translation>Dans le plan&#xa0;: ajouter un point (avec Maj, de l’autre classe) ou retirer le point choisi</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>%1 (as in A)</source>
        <extracomment>One of the values that the second of two runs may have: &quot;0.03 (as in A)&quot;</extracomment>
        <translation>%1 (comme A)</translation>
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
        <translation>Époque %1
entraînement %2 · test %3</translation>
    </message>
    <message>
        <source>Epoch %1
training %2</source>
        <translation>Époque %1
entraînement %2</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>Pas encore d’époque</translation>
    </message>
    <message>
        <source>Test loss of both</source>
        <translation>Perte de test de A et B</translation>
    </message>
    <message>
        <source>Loss of both</source>
        <translation>Perte de A et B</translation>
    </message>
    <message>
        <source>Epoch %1: A %2, B %3</source>
        <translation>Époque %1&#xa0;: A %2, B %3</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Comparer deux entraînements</translation>
    </message>
    <message>
        <source>A second run with the same points and seed, and one difference</source>
        <translation>Un second entraînement, avec les mêmes points et la même graine, et une seule différence</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>dans B</translation>
    </message>
    <message>
        <source>Value in B</source>
        <translation>Valeur dans B</translation>
    </message>
    <message>
        <source>Output of run A over the plane</source>
        <translation>Sortie de l’entraînement A sur le plan</translation>
    </message>
    <message>
        <source>Output of run B over the plane</source>
        <translation>Sortie de l’entraînement B sur le plan</translation>
    </message>
    <message>
        <source>Loss of both runs by epoch</source>
        <translation>Perte des deux entraînements par époque</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionGrid</name>
    <message>
        <source>says 1</source>
        <extracomment>Over columns of a table of counts: the answer of the network.</extracomment>
        <translation>dit 1</translation>
    </message>
    <message>
        <source>says 0</source>
        <translation>dit 0</translation>
    </message>
    <message>
        <source>%1 is 1</source>
        <extracomment>Before rows of a table of counts: the true class, after a sign for it.</extracomment>
        <translation>%1 est 1</translation>
    </message>
    <message>
        <source>%1 is 0</source>
        <translation>%1 est 0</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>détections correctes</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>omissions</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alarmes</translation>
    </message>
    <message>
        <source>correct rejections</source>
        <translation>rejets corrects</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>%1 read as %2, which is right: %3 of %4</source>
        <translation>%1 lu comme %2, ce qui est juste&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 of %4</source>
        <translation>%1 lu comme %2&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>true / said</source>
        <translation>vrai / lu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>said</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>What was true and what was said</source>
        <translation>Ce qui était vrai et ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>Neural networks, hands on</source>
        <translation>Les réseaux de neurones à portée de main</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Vos leçons</translation>
    </message>
</context>
<context>
    <name>ui::ContributionBars</name>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionRow</name>
    <message numerus="yes">
        <source>Draw a digit, then say which one it was. It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Dessinez un chiffre, puis dites lequel c’était. Il rejoint vos dessins&#xa0;: %n pour l’instant.</numerusform>
            <numerusform>Dessinez un chiffre, puis dites lequel c’était. Il rejoint vos dessins&#xa0;: %n pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you draw yourself is collected.</source>
        <translation>Seul ce que vous dessinez vous-même est recueilli.</translation>
    </message>
    <message numerus="yes">
        <source>Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.</source>
        <translation>
            <numerusform>Juste ou faux, dites-le (Alt et le chiffre). Il rejoint vos dessins&#xa0;: %n pour l’instant.</numerusform>
            <numerusform>Juste ou faux, dites-le (Alt et le chiffre). Il rejoint vos dessins&#xa0;: %n pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you: kept as a %1 (%2 in all).</source>
        <translation>Merci&#xa0;: gardé comme un %1 (%2 en tout).</translation>
    </message>
    <message>
        <source>Your collection is full: %1 drawings. Delete some to make room.</source>
        <translation>Votre collection est pleine&#xa0;: %1 dessins. Supprimez-en pour faire de la place.</translation>
    </message>
    <message>
        <source>Which digit was it?</source>
        <translation>Quel chiffre était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>It was a %1</source>
        <translation>C’était un %1</translation>
    </message>
    <message>
        <source>Draw the Next One</source>
        <translation>Dessiner le suivant</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Change Data</source>
        <translation>Changer les données</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>Entrées du réseau</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>■ Class 0</source>
        <translation>■ Classe 0</translation>
    </message>
    <message>
        <source>● Class 1</source>
        <translation>● Classe 1</translation>
    </message>
    <message>
        <source>New points are of class 0</source>
        <translation>Les nouveaux points sont de classe 0</translation>
    </message>
    <message>
        <source>New points are of class 1</source>
        <translation>Les nouveaux points sont de classe 1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Part d’entraînement</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Mes points</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Amas</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>Data set: a number that grows along the diagonal</extracomment>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Bumps</source>
        <extracomment>Data set: a number with hills and valleys</extracomment>
        <translation>Bosses</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message>
        <source>Reset</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>Montrer une solution</translation>
    </message>
</context>
<context>
    <name>ui::DemoFrame</name>
    <message>
        <source>Reset</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Put this figure back to where it was at first</source>
        <translation>Remettre cette figure comme elle était au début</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy this figure as it is now, or save it as a picture</source>
        <translation>Copier cette figure telle qu’elle est, ou l’enregistrer comme image</translation>
    </message>
</context>
<context>
    <name>ui::DigitGrid</name>
    <message>
        <source>Row %1, column %2: %3. Enter enlarges it.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3. Entrée l’agrandit.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::DigitImageView</name>
    <message>
        <source>What the network sees: 28 by 28 pixels</source>
        <translation>Ce que voit le réseau&#xa0;: 28 pixels sur 28</translation>
    </message>
    <message>
        <source>Column %1, row %2: ink %3 of 255.</source>
        <translation>Colonne %1, ligne %2&#xa0;: encre %3 sur 255.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) with ink. Arrow keys point at a pixel.</source>
        <translation>
            <numerusform>%n pixel a de l’encre. Les flèches pointent un pixel.</numerusform>
            <numerusform>%n pixels ont de l’encre. Les flèches pointent un pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DigitLab</name>
    <message>
        <source>MNIST Digit</source>
        <translation>Chiffre MNIST</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+9</source>
        <translation>Alt+0 à Alt+9</translation>
    </message>
    <message>
        <source>Say which digit was drawn</source>
        <translation>Dire quel chiffre a été dessiné</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Follow a Pixel</source>
        <translation>Suivre un pixel</translation>
    </message>
    <message>
        <source>My Handwriting</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>My Drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>My Drawings (%1)</source>
        <translation>Mes dessins (%1)</translation>
    </message>
    <message>
        <source>Collected Drawing</source>
        <translation>Dessin recueilli</translation>
    </message>
    <message>
        <source>Export Strokes</source>
        <translation>Exporter les traits</translation>
    </message>
    <message>
        <source>my-digits</source>
        <translation>mes-chiffres</translation>
    </message>
    <message>
        <source>Strokes (*.jsonl)</source>
        <translation>Traits (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Choose a Folder for a New Folder with the Pictures</source>
        <translation>Choisissez où créer un nouveau dossier pour les images</translation>
    </message>
</context>
<context>
    <name>ui::DrawColumn</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Mouse, pen, touch or keys. The network answers while you draw.</source>
        <translation>Souris, stylet, doigt ou clavier. Le réseau répond pendant que vous dessinez.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingCollection</name>
    <message>
        <source>Collect as %1</source>
        <translation>Recueillir comme %1</translation>
    </message>
    <message>
        <source>Call It a %1</source>
        <translation>Dire que c’est un %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Drawing(s)</source>
        <translation>
            <numerusform>Supprimer %n dessin</numerusform>
            <numerusform>Supprimer %n dessins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawingDelegate</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · test</translation>
    </message>
</context>
<context>
    <name>ui::DrawingList</name>
    <message>
        <source>In the list of drawings: put the drawing on the pad</source>
        <translation>Dans la liste des dessins&#xa0;: mettre le dessin sur l’ardoise</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>In the list of drawings: say which digit it is</source>
        <translation>Dans la liste des dessins&#xa0;: dire quel chiffre c’est</translation>
    </message>
    <message>
        <source>In the list of drawings: delete the drawing</source>
        <translation>Dans la liste des dessins&#xa0;: supprimer le dessin</translation>
    </message>
</context>
<context>
    <name>ui::DrawingListModel</name>
    <message>
        <source>%1 · test</source>
        <translation>%1 · test</translation>
    </message>
    <message>
        <source>Drawing %1, a %2, kept for testing</source>
        <translation>Dessin %1, un %2, gardé pour le test</translation>
    </message>
    <message>
        <source>Drawing %1, a %2</source>
        <translation>Dessin %1, un %2</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Insert Drawing</source>
        <translation>Insérer le dessin</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>Insérer l’image</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space sets it down.</source>
        <translation>Les flèches déplacent le stylo, Espace le pose.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vide.</translation>
    </message>
    <message>
        <source>A digit from the test set.</source>
        <translation>Un chiffre du jeu de test.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Une image.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n trait.</numerusform>
            <numerusform>%n traits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>%1 down.</source>
        <translation>%1&#xa0;: en contact.</translation>
    </message>
    <message>
        <source>%1 lifted.</source>
        <translation>%1&#xa0;: en l’air.</translation>
    </message>
    <message>
        <source>Column %1, row %2 of 28.</source>
        <translation>Colonne %1, ligne %2 sur 28.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the pen on the pad; with Shift in small steps</source>
        <translation>Déplacer le stylo sur l’ardoise&#x202f;; avec Maj, à petits pas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Poser le stylo, le lever</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Give up the stroke that is being drawn</source>
        <translation>Abandonner le trait en cours</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Show a test digit of this kind</source>
        <translation>Afficher un chiffre de test de cette sorte</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in finer steps; Space sets it down or lifts it; Escape drops the stroke.</source>
        <translation>Les flèches déplacent le stylo, avec Maj à plus petits pas&#x202f;; Espace le pose ou le lève&#x202f;; Échap abandonne le trait.</translation>
    </message>
    <message>
        <source>0 to 9 fetch a sample.</source>
        <translation>0 à 9 vont chercher un échantillon.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingPadDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>Choisir le chiffre</translation>
    </message>
    <message>
        <source>Choose Network</source>
        <translation>Choisir le réseau</translation>
    </message>
    <message>
        <source>Remove Last Stroke</source>
        <translation>Retirer le dernier trait</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>All ten have been read.</source>
        <translation>Les dix ont été lus.</translation>
    </message>
    <message>
        <source>Wanted: a %1. Read so far: %2 of 10.</source>
        <translation>Demandé&#xa0;: un %1. Lus pour l’instant&#xa0;: %2 sur 10.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What the network sees: your drawing, brought to the middle and to the size of the digits it learned from.</source>
        <translation>Ce que voit le réseau&#xa0;: votre dessin, placé au milieu et ramené à la taille des chiffres avec lesquels il a appris.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingShelf</name>
    <message>
        <source>Nothing is here yet. Draw a digit and say which one it was: then it is kept here, you see how well networks read your hand, and one of them can learn it.</source>
        <translation>Il n’y a encore rien ici. Dessinez un chiffre et dites lequel c’était&#xa0;: il est alors gardé ici, vous voyez comment les réseaux lisent votre écriture, et l’un d’eux peut l’apprendre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du chiffre %2</translation>
    </message>
    <message>
        <source>Choose a drawing to say again which digit it is.</source>
        <translation>Choisissez un dessin pour redire quel chiffre c’est.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: each is a</source>
        <translation>
            <numerusform>%n choisi&#xa0;: c’est un</numerusform>
            <numerusform>%n choisis&#xa0;: chacun est un</numerusform>
        </translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Collected drawings</source>
        <translation>Dessins recueillis</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>C’est un %1</translation>
    </message>
    <message>
        <source>Put on Pad</source>
        <translation>Mettre sur l’ardoise</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export Strokes...</source>
        <translation>Exporter les traits…</translation>
    </message>
    <message>
        <source>One line of JSON for each drawing, which can be read again</source>
        <translation>Une ligne de JSON par dessin, qui peut être relue</translation>
    </message>
    <message>
        <source>Export Pictures...</source>
        <translation>Exporter les images…</translation>
    </message>
    <message>
        <source>PNG, 28 × 28 pixels, as the network sees them</source>
        <translation>PNG, 28 × 28 pixels, tels que le réseau les voit</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.</source>
        <translation>
            <numerusform>%n dessin&#xa0;: %1. Gardés pour le test&#xa0;: %2&#x202f;; aucun réseau ne s’entraîne avec eux.</numerusform>
            <numerusform>%n dessins&#xa0;: %1. Gardés pour le test&#xa0;: %2&#x202f;; aucun réseau ne s’entraîne avec eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriter</name>
    <message>
        <source>There is a file “%1” already, and it was left as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;»&#x202f;; il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This could not be written.</source>
        <translation>L’écriture a échoué.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::FineTuningPanel</name>
    <message>
        <source> – my handwriting</source>
        <translation> – mon écriture</translation>
    </message>
    <message>
        <source>%1, and %2 drawings of one person</source>
        <translation>%1, et %2 dessins d’une même personne</translation>
    </message>
    <message>
        <source>At least %1 drawings are needed, and you have %2. Two of each digit would do: one half to learn from, the other to test on.</source>
        <translation>Il faut au moins %1 dessins, et vous en avez %2. Deux de chaque chiffre suffiraient&#xa0;: une moitié pour apprendre, l’autre pour tester.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.</source>
        <translation>Parmi vos dessins, %1 servent à apprendre, et il en faut au moins %2. Dessinez-en d’autres.</translation>
    </message>
    <message>
        <source>Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw more.</source>
        <translation>Parmi vos dessins, %1 sont gardés pour le test, et il en faut au moins %2. Dessinez-en d’autres.</translation>
    </message>
    <message>
        <source>A copy of “%1” learns your hand.</source>
        <translation>Une copie de «&#xa0;%1&#xa0;» apprend votre écriture.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>It sees the %1 drawings that are to learn from again and again, a little moved, turned and bent each time, among %2 MNIST digits, so that it does not forget other hands. The %3 drawings kept for testing are never shown to it. “%4” stays as it is; the copy is saved beside it as “%5”.</source>
        <translation>Elle voit et revoit les %1 dessins destinés à l’apprentissage, chaque fois un peu décalés, tournés et déformés, parmi %2 chiffres MNIST, pour ne pas oublier les autres écritures. Les %3 dessins gardés pour le test ne lui sont jamais montrés. «&#xa0;%4&#xa0;» reste comme il est&#x202f;; la copie est enregistrée à côté sous le nom «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Reading the digits ...</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>Encore %1 s environ</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Encore %1 min environ</translation>
    </message>
    <message>
        <source>Stopped. There is no copy, and everything is as it was.</source>
        <translation>Arrêté. Il n’y a pas de copie, et tout est comme avant.</translation>
    </message>
    <message>
        <source>“%1” is saved. Read right, by “%2” before and by the copy after:</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré. Lus correctement, par «&#xa0;%2&#xa0;» avant et par la copie après&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>MNIST digits it never saw</source>
        <translation>chiffres MNIST jamais vus</translation>
    </message>
    <message>
        <source>your drawings kept for testing</source>
        <translation>vos dessins gardés pour le test</translation>
    </message>
    <message>
        <source>your drawings it learned from</source>
        <translation>vos dessins pour apprendre</translation>
    </message>
    <message>
        <source>Teach a copy your handwriting</source>
        <translation>Apprendre votre écriture à une copie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>Utiliser la copie</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <source>Copy as words</source>
        <translation>Copier en toutes lettres</translation>
    </message>
</context>
<context>
    <name>ui::ForwardPassDemo</name>
    <message>
        <source>A 3 × 2 × 1 network</source>
        <translation>Un réseau 3 × 2 × 1</translation>
    </message>
    <message>
        <source>Change Numbers</source>
        <translation>Changer les nombres</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivant →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lecture</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same network</source>
        <translation>Graine&#xa0;: le même nombre donne le même réseau</translation>
    </message>
    <message>
        <source>New Numbers</source>
        <translation>Autres nombres</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryCard</name>
    <message>
        <source>Explained in: %1</source>
        <translation>Expliqué dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s)</source>
        <translation>
            <numerusform>%1 terme sur %n</numerusform>
            <numerusform>%1 termes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read.</source>
        <translation>Le glossaire n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No term has “%1” in its name or its meaning.</source>
        <translation>Aucun terme n’a «&#xa0;%1&#xa0;» dans son nom ou son explication.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Go from term to term</source>
        <translation>Aller d’un terme à l’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the chapter that explains the term</source>
        <translation>Ouvrir le chapitre qui explique le terme</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Show All Terms</source>
        <translation>Afficher tous les termes</translation>
    </message>
    <message>
        <source>Go some terms further</source>
        <translation>Avancer ou reculer de plusieurs termes</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last term</source>
        <translation>Aller au premier ou au dernier terme</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Show all terms again</source>
        <translation>Afficher de nouveau tous les termes</translation>
    </message>
</context>
<context>
    <name>ui::GoalAnswer</name>
    <message>
        <source>%1: reached</source>
        <translation>%1&#xa0;: atteint</translation>
    </message>
</context>
<context>
    <name>ui::HandwritingReport</name>
    <message>
        <source>There is nothing to report yet. Draw a digit, say which one it was, and see here how well the network reads your hand. Five of each digit tell a lot.</source>
        <translation>Il n’y a encore rien à dire. Dessinez un chiffre, dites lequel c’était, et voyez ici comment le réseau lit votre écriture. Cinq de chaque chiffre en disent déjà long.</translation>
    </message>
    <message>
        <source>Reading your drawings ...</source>
        <translation>Lecture de vos dessins…</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>“%1” reads %2 of your %3 drawings right: %4.</source>
        <translation>«&#xa0;%1&#xa0;» lit correctement %2 de vos %3 dessins&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Of the %1 kept for testing, on which no network is trained, it reads %2: %3.</source>
        <translation>Sur les %1 gardés pour le test, avec lesquels aucun réseau ne s’entraîne, il en lit correctement %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Each row is a digit you drew, each column what the network said. Choose a cell to see its drawings.</source>
        <translation>Chaque ligne est un chiffre que vous avez dessiné, chaque colonne ce qu’a dit le réseau. Choisissez une case pour voir ses dessins.</translation>
    </message>
    <message>
        <source>A double click or Enter puts one on the pad.</source>
        <translation>Un double clic ou Entrée en met un sur l’ardoise.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>Draw a Digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Drawings of the cell</source>
        <translation>Dessins de la case</translation>
    </message>
</context>
<context>
    <name>ui::HiddenView</name>
    <message>
        <source>Weights of the digit %1</source>
        <translation>Poids du chiffre %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurone %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 répond %2.</translation>
    </message>
    <message>
        <source>Weight of the pixel: %1.</source>
        <translation>Poids du pixel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Weights · 10 digits</source>
        <translation>Poids · 10 chiffres</translation>
    </message>
    <message>
        <source>Each tile is what a digit looks for: blue adds, orange takes away. The bar is its score now.</source>
        <translation>Chaque vignette est ce que cherche un chiffre&#xa0;: le bleu ajoute, l’orange retranche. La barre est son score actuel.</translation>
    </message>
    <message>
        <source>Hidden layer · %1 of %2 neurons</source>
        <translation>Couche cachée · %1 neurones sur %2</translation>
    </message>
    <message>
        <source>Each tile is what a neuron looks for: blue adds, orange takes away. The bar is how strongly it answers now.</source>
        <translation>Chaque vignette est ce que cherche un neurone&#xa0;: le bleu ajoute, l’orange retranche. La barre dit combien il répond en ce moment.</translation>
    </message>
    <message>
        <source>First convolution · %1 of %2 channels</source>
        <translation>Première convolution · %1 canaux sur %2</translation>
    </message>
    <message>
        <source>Last convolution · %1 of %2 channels</source>
        <translation>Dernière convolution · %1 canaux sur %2</translation>
    </message>
    <message>
        <source>The same after more layers: coarser places, richer shapes.</source>
        <translation>La même chose après d’autres couches&#xa0;: des places plus grossières, des formes plus riches.</translation>
    </message>
    <message>
        <source>Each tile is where in your picture a filter finds what it looks for. The bar is its strongest answer.</source>
        <translation>Chaque vignette montre où, dans votre image, un filtre trouve ce qu’il cherche. La barre est sa réponse la plus forte.</translation>
    </message>
    <message>
        <source>Without ink the pixel feeds nothing.</source>
        <translation>Sans encre, le pixel n’alimente rien.</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>chiffre %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurone %1</translation>
    </message>
    <message>
        <source>The pixel feeds most: %1. Click it to follow it.</source>
        <translation>Le pixel alimente surtout&#xa0;: %1. Cliquez dessus pour le suivre.</translation>
    </message>
</context>
<context>
    <name>ui::KeyHints</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>In a picture of parts: go from part to part</source>
        <translation>Dans une figure en plusieurs parties&#xa0;: aller d’une partie à l’autre</translation>
    </message>
    <message>
        <source>In a picture of parts: choose the part</source>
        <translation>Dans une figure en plusieurs parties&#xa0;: choisir la partie</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>ui::LabCommands</name>
    <message>
        <source>Undo Stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take everything off the pad</source>
        <translation>Tout enlever de l’ardoise</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Rub out ink; the right mouse button does so too</source>
        <translation>Effacer de l’encre&#x202f;; le bouton droit de la souris le fait aussi</translation>
    </message>
    <message>
        <source>Next MNIST Digit →</source>
        <translation>Chiffre MNIST suivant →</translation>
    </message>
    <message>
        <source>Previous MNIST Digit</source>
        <translation>Chiffre MNIST précédent</translation>
    </message>
    <message>
        <source>Random MNIST Digit</source>
        <translation>Chiffre MNIST au hasard</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Paste Picture</source>
        <translation>Coller l’image</translation>
    </message>
    <message>
        <source>Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit</source>
        <translation>Chiffre MNIST au hasard&#x202f;; sur l’ardoise, les touches 0 à 9 vont chercher ce chiffre</translation>
    </message>
</context>
<context>
    <name>ui::LabTabs</name>
    <message>
        <source>Parts of the lab</source>
        <translation>Parties du labo</translation>
    </message>
</context>
<context>
    <name>ui::LayerBuilderDemo</name>
    <message>
        <source>Change Inputs</source>
        <translation>Changer les entrées</translation>
    </message>
    <message>
        <source>Change Neurons</source>
        <translation>Changer les neurones</translation>
    </message>
    <message>
        <source>Change Activation</source>
        <translation>Changer l’activation</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Retirer la couche</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>A %1 network</source>
        <translation>Un réseau %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>couche cachée %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation>
            <numerusform>dont %n cachée</numerusform>
            <numerusform>dont %n cachées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The inputs are not counted.</source>
        <translation>%1, %2. Les entrées ne comptent pas.</translation>
    </message>
    <message>
        <source>Parameters: every neuron has a weight for each value that comes in, and one bias.</source>
        <translation>Paramètres&#xa0;: chaque neurone a un poids par valeur qui arrive, et un biais.</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send Values</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Shows each neuron&apos;s one value going along all its connections.</source>
        <translation>Montre la valeur unique de chaque neurone parcourir toutes ses connexions.</translation>
    </message>
</context>
<context>
    <name>ui::LayerRows</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Couche cachée %1</translation>
    </message>
    <message>
        <source>Neurons of: %1</source>
        <translation>Neurones de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>Activation de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::LayerStrip</name>
    <message>
        <source>Change Number of Neurons</source>
        <translation>Changer le nombre de neurones</translation>
    </message>
    <message>
        <source>Choose Activation</source>
        <translation>Choisir l’activation</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Retirer la couche</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Neurons of hidden layer %1</source>
        <translation>Neurones de la couche cachée %1</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Activation de la couche cachée %1</translation>
    </message>
</context>
<context>
    <name>ui::LessonColumn</name>
    <message>
        <source>Further reading</source>
        <translation>Pour aller plus loin</translation>
    </message>
    <message>
        <source>There is no figure of the type “%1” to show here.</source>
        <translation>Il n’y a pas de figure du type «&#xa0;%1&#xa0;» à afficher ici.</translation>
    </message>
</context>
<context>
    <name>ui::LessonCommands</name>
    <message>
        <source>Print...</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Copy Chapter Text</source>
        <translation>Copier le texte du chapitre</translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>Recommencer ce chapitre</translation>
    </message>
</context>
<context>
    <name>ui::LessonPage</name>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>Turn to the chapter before or after</source>
        <translation>Passer au chapitre précédent ou suivant</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%1 exercice réussi sur %n</numerusform>
            <numerusform>%1 exercices réussis sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start This Chapter Anew</source>
        <translation>Recommencer ce chapitre</translation>
    </message>
    <message>
        <source>This chapter starts anew: its answers, tasks and figures are as on the first day. Undo brings back what was there.</source>
        <translation>Ce chapitre repart du début&#xa0;: ses réponses, ses exercices et ses figures sont comme au premier jour. «&#xa0;Annuler&#xa0;» ramène ce qu’il y avait.</translation>
    </message>
</context>
<context>
    <name>ui::LessonProblemsPage</name>
    <message>
        <source>Lesson problems</source>
        <translation>Problèmes dans les leçons</translation>
    </message>
    <message>
        <source>Your lessons are shown as far as they can be read. This is what could not, and what is shown instead. Mend a file and save it, and the list follows.</source>
        <translation>Vos leçons sont affichées autant qu’elles peuvent être lues. Voici ce qui n’a pas pu l’être, et ce qui est affiché à la place. Corrigez un fichier et enregistrez-le&#xa0;: la liste suit.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ui::LinePlot</name>
    <message>
        <source>On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift</source>
        <translation>Sur un graphique où l’on dessine&#xa0;: déplacer le stylo&#x202f;; Haut et Bas dessinent, Gauche et Droite aussi avec Maj</translation>
    </message>
    <message>
        <source>On a plot: move the point (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>Sur un graphique&#xa0;: déplacer le point (plus loin avec Page préc. et Page suiv., aux extrémités avec Début et Fin)</translation>
    </message>
    <message>
        <source>On a plot: enlarge it, shrink it, as at the start</source>
        <translation>Sur un graphique&#xa0;: l’agrandir, le réduire, comme au début</translation>
    </message>
</context>
<context>
    <name>ui::LinearClassifierDemo</name>
    <message>
        <source>Move Point</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Retirer un point</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>Déplacer la droite</translation>
    </message>
    <message>
        <source>Choose Data</source>
        <translation>Choisir les données</translation>
    </message>
    <message>
        <source>Perceptron Step</source>
        <translation>Pas du perceptron</translation>
    </message>
    <message>
        <source>Run Perceptron</source>
        <translation>Lancer le perceptron</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 sur %2 justes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Two classes and a line</source>
        <translation>Deux classes et une droite</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Séparables</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Mêlées</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Weight w₁</source>
        <translation>Poids w₁</translation>
    </message>
    <message>
        <source>Weight w₂</source>
        <translation>Poids w₂</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Biais b</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Correct the line for the next point that is wrong</source>
        <translation>Corriger la droite d’après le prochain point mal classé</translation>
    </message>
    <message>
        <source>A click adds</source>
        <translation>Un clic ajoute</translation>
    </message>
    <message>
        <source>Class of a new point</source>
        <translation>Classe d’un nouveau point</translation>
    </message>
    <message>
        <source>● class 1</source>
        <translation>● classe 1</translation>
    </message>
    <message>
        <source>■ class 0</source>
        <translation>■ classe 0</translation>
    </message>
    <message>
        <source>Points and line</source>
        <translation>Points et droite</translation>
    </message>
    <message>
        <source>Tab goes from the line&apos;s handles to the points. Arrow keys move, with Shift a little. Page Up and Page Down choose a point, Insert adds one, Delete removes it.</source>
        <translation>Tab va des poignées de la droite aux points. Les flèches déplacent, avec Maj un peu seulement. Page préc. et Page suiv. choisissent un point, Inser en ajoute un, Suppr le retire.</translation>
    </message>
    <message>
        <source>Drag the line, its handles or a point. A click adds a point, the right button removes it.</source>
        <translation>Faites glisser la droite, ses poignées ou un point. Un clic ajoute un point, le bouton droit en retire un.</translation>
    </message>
</context>
<context>
    <name>ui::LossChart</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
</context>
<context>
    <name>ui::LossPanel</name>
    <message>
        <source>There are no points yet.</source>
        <translation>Il n’y a pas encore de points.</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>entraînement %1</translation>
    </message>
    <message>
        <source>training %1 · test %2</source>
        <translation>entraînement %1 · test %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No epoch yet</source>
        <translation>Pas encore d’époque</translation>
    </message>
    <message>
        <source>Epoch %1: training %2</source>
        <translation>Époque %1&#xa0;: entraînement %2</translation>
    </message>
    <message>
        <source>Epoch %1: training %2, test %3</source>
        <translation>Époque %1&#xa0;: entraînement %2, test %3</translation>
    </message>
    <message>
        <source>Back and forth in time. %1</source>
        <translation>Avancer et reculer dans le temps. %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>%1 – Lovelace</source>
        <comment>title of a page</comment>
        <translation>%1 – Lovelace</translation>
    </message>
    <message>
        <source>About Lovelace</source>
        <translation>À propos de Lovelace</translation>
    </message>
</context>
<context>
    <name>ui::MnistForwardDemo</name>
    <message>
        <source>Choose Network</source>
        <translation>Choisir le réseau</translation>
    </message>
    <message>
        <source>Only Mistakes</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>All Digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3 sur 255</translation>
    </message>
    <message>
        <source>784 pixels go in.</source>
        <translation>784 pixels entrent.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Couche cachée</translation>
    </message>
    <message>
        <source>This network has none: the ten outputs look at the pixels.</source>
        <translation>Ce réseau n’en a pas&#xa0;: les dix sorties regardent les pixels.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s), a square each. The deeper the blue, the stronger the output.</source>
        <translation>
            <numerusform>%n neurone, représenté par un carré. Plus le bleu est intense, plus la sortie est forte.</numerusform>
            <numerusform>%n neurones, un carré chacun. Plus le bleu est intense, plus la sortie est forte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neuron %1: %2</source>
        <translation>Neurone %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are silent at 0.</source>
        <translation>%1 sur %2 se taisent, à 0.</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a test image</extracomment>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in %1 digits.</source>
        <translation>
            <numerusform>%n erreur sur %1 chiffres.</numerusform>
            <numerusform>%n erreurs sur %1 chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all digits: %1</source>
        <translation>Lecture de tous les chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivant →</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>Numéro de l’image de test</translation>
    </message>
    <message>
        <source>Only mistakes</source>
        <translation>Erreurs seules</translation>
    </message>
</context>
<context>
    <name>ui::MnistSamplesDemo</name>
    <message>
        <source>Choose Digit</source>
        <translation>Choisir le chiffre</translation>
    </message>
    <message>
        <source>Choose Kind of Digit</source>
        <translation>Choisir la sorte de chiffre</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Test digits: %1</source>
        <translation>Chiffres de test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>Chiffres de test</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test image %1 of %2</source>
        <translation>Image de test %1 sur %2</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>Pointez un pixel, ou utilisez les flèches du clavier sur l’image.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 of 255</source>
        <extracomment>Row and column are counted from 1.</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3 sur 255</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>Quels chiffres</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelFiles</name>
    <message>
        <source>This model could not be opened.</source>
        <translation>Ce modèle n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 Your network is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 Votre réseau n’a pas changé.</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>This model could not be saved.</source>
        <translation>Ce modèle n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Models (*.lovelace *.onnx);;All files (*)</source>
        <translation>Modèles (*.lovelace *.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;Weights as JSON (*.json);;Weights as a table (*.csv)</source>
        <translation>Modèles de Lovelace (*.lovelace);;ONNX, pour d’autres programmes (*.onnx);;Poids en JSON (*.json);;Poids en tableau (*.csv)</translation>
    </message>
    <message>
        <source>No page can show a network of the shape %1.</source>
        <translation>Aucune page ne peut montrer un réseau de la forme %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page: the networks it shows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: any network, to keep and to export</source>
        <comment>title of a page</comment>
        <translation>%1&#xa0;: tous les réseaux, à conserver et à exporter</translation>
    </message>
</context>
<context>
    <name>ui::MyModels</name>
    <message>
        <source>Open the network</source>
        <translation>Ouvrir le réseau</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Go to the next network</source>
        <translation>Aller au réseau suivant</translation>
    </message>
    <message>
        <source>A network needs a name.</source>
        <translation>Un réseau a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it or begin with a dot.</source>
        <translation>Un nom ne peut ni contenir de barre oblique ni commencer par un point.</translation>
    </message>
    <message>
        <source>Another network has this name.</source>
        <translation>Un autre réseau porte ce nom.</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>Supprimer le réseau</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>The networks you keep, and those that come with Lovelace. Open one to use it, or take it to another program: ONNX files are read nearly everywhere, and spreadsheets read tables of weights.</source>
        <translation>Les réseaux que vous gardez, et ceux fournis avec Lovelace. Ouvrez-en un pour vous en servir, ou emportez-le vers un autre programme&#xa0;: les fichiers ONNX se lisent presque partout, et les tableurs lisent les tableaux de poids.</translation>
    </message>
    <message>
        <source>You have no networks of your own yet. Duplicate one of those below, or drop a file here: a model of Lovelace, or a network that PyTorch or another program has exported as ONNX.</source>
        <translation>Vous n’avez pas encore de réseaux à vous. Dupliquez l’un de ceux du dessous, ou déposez un fichier ici&#xa0;: un modèle de Lovelace, ou un réseau que PyTorch ou un autre programme a exporté en ONNX.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Vos réseaux</translation>
    </message>
    <message>
        <source>Come with Lovelace</source>
        <translation>Fournis avec Lovelace</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Trier par&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Le plus récent d’abord</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Le meilleur d’abord</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename Network</source>
        <translation>Renommer le réseau</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated network</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate Network</source>
        <translation>Dupliquer le réseau</translation>
    </message>
    <message>
        <source>Import Network</source>
        <translation>Importer un réseau</translation>
    </message>
</context>
<context>
    <name>ui::NetworkBar</name>
    <message>
        <source>No network yet</source>
        <translation>Pas encore de réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Réseau&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCanvas</name>
    <message>
        <source>Network diagram</source>
        <translation>Schéma du réseau</translation>
    </message>
    <message>
        <source>%1: training leaves it as it is</source>
        <extracomment>The placeholder is a weight or a neuron with its bias, and that it is frozen</extracomment>
        <translation>%1&#xa0;: l’entraînement n’y touche pas</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>In a network: go along its connections and from neuron to neuron</source>
        <translation>Dans un réseau&#xa0;: suivre les connexions, aller d’un neurone à l’autre</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Haut, Bas, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>In a network: change the chosen number (with Ctrl, Up and Down go on)</source>
        <translation>Dans un réseau&#xa0;: modifier le nombre choisi (avec Ctrl, Haut et Bas passent au suivant)</translation>
    </message>
    <message>
        <source>In a network: type the chosen number</source>
        <translation>Dans un réseau&#xa0;: saisir le nombre choisi</translation>
    </message>
    <message>
        <source>In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)</source>
        <translation>Dans un réseau&#xa0;: l’agrandir, le réduire, l’afficher en entier (avec Alt si un nombre est choisi)</translation>
    </message>
</context>
<context>
    <name>ui::NetworkCard</name>
    <message>
        <source>Reading ...</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>another program</comment>
        <translation>fait avec %1</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier est inutilisable.</translation>
    </message>
    <message>
        <source>Comes with Lovelace</source>
        <translation>Fourni avec Lovelace</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Autres actions pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
</context>
<context>
    <name>ui::NetworkChoice</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDocument</name>
    <message>
        <source>Set a Number</source>
        <translation>Fixer un nombre</translation>
    </message>
    <message>
        <source>Freeze a Number</source>
        <translation>Figer un nombre</translation>
    </message>
    <message>
        <source>Free a Number</source>
        <translation>Libérer un nombre</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Recommencer</translation>
    </message>
    <message numerus="yes">
        <source>Train for %n Epoch(s)</source>
        <translation>
            <numerusform>Entraîner %n époque</numerusform>
            <numerusform>Entraîner %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>ui::NetworkEditorDemo</name>
    <message>
        <source>A 3 × 2 × 1 network to edit</source>
        <translation>Un réseau 3 × 2 × 1 à modifier</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>Changer un poids</translation>
    </message>
    <message>
        <source>Change Input</source>
        <translation>Changer une entrée</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>Changer un biais</translation>
    </message>
    <message>
        <source>Before your changes: output %1, target %2.</source>
        <translation>Avant vos changements&#xa0;: sortie %1, cible %2.</translation>
    </message>
    <message>
        <source>Output %1, before your changes %2, target %3.</source>
        <translation>Sortie %1, avant vos changements %2, cible %3.</translation>
    </message>
    <message>
        <source>Show Before</source>
        <translation>Voir avant</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>Cliquez sur un nombre, puis faites-le glisser vers le haut ou le bas, tournez la molette, utilisez les flèches du clavier ou tapez une valeur.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>Gauche et droite parcourent le réseau, haut et bas changent un nombre&#x202f;; avec Ctrl, on passe au suivant. Tapez un nombre pour le fixer.</translation>
    </message>
    <message>
        <source>Numbers changed: %1, by %2 in all.</source>
        <translation>Nombres changés&#xa0;: %1, de %2 en tout.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPanel</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>An input</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>Poids de %1 à %2</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Biais de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Training leaves this number as it is</source>
        <translation>L’entraînement laisse ce nombre tel quel</translation>
    </message>
    <message>
        <source>Click a line to set its weight, a tile to see its neuron large and set its bias: drag up and down, or type. Every edit can be undone, even while training.</source>
        <translation>Cliquez sur un trait pour régler son poids, sur une vignette pour voir son neurone en grand et régler son biais&#xa0;: faites glisser vers le haut ou le bas, ou tapez. Chaque changement peut être annulé, même pendant l’entraînement.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkShelf</name>
    <message>
        <source>One layer</source>
        <translation>Une couche</translation>
    </message>
    <message>
        <source>Two layers</source>
        <translation>Deux couches</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolutif</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1 digits</source>
        <translation>entraîné sur %1 chiffres</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>entraîné sur %1</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>%1 right on %2 it never saw</source>
        <translation>%1 de justes sur %2 jamais vus</translation>
    </message>
    <message>
        <source>%1 right on digits it never saw</source>
        <translation>%1 de justes sur des chiffres jamais vus</translation>
    </message>
    <message>
        <source>%1 right on points it never saw</source>
        <translation>%1 de justes sur des points jamais vus</translation>
    </message>
</context>
<context>
    <name>ui::NetworkZoomBar</name>
    <message>
        <source>Zoom of the diagram</source>
        <translation>Zoom du schéma</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (− or Alt+−, Ctrl and the wheel)</source>
        <translation>Zoom arrière (− ou Alt+−, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move</source>
        <translation>Zoom avant (+ ou Alt++, Ctrl et la molette)&#x202f;; faites glisser le fond pour vous déplacer</translation>
    </message>
    <message>
        <source>Show All, now at %1</source>
        <translation>Tout afficher, actuellement à %1</translation>
    </message>
    <message>
        <source>Show all (0 or Alt+0, double click on the ground)</source>
        <translation>Tout afficher (0 ou Alt+0, double clic sur le fond)</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>Choisir la fonction</translation>
    </message>
    <message>
        <source>Change Number</source>
        <translation>Changer un nombre</translation>
    </message>
    <message>
        <source>z = %1, y = %2</source>
        <translation>z = %1, y = %2</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Un neurone</translation>
    </message>
    <message>
        <source>One neuron as %1</source>
        <translation>Un neurone %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Poids %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Fonction d’activation</translation>
    </message>
    <message>
        <source>Point on the activation&apos;s curve</source>
        <translation>Point sur la courbe de l’activation</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Entrée x</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Poids w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Biais b</translation>
    </message>
    <message>
        <source>Where z is above 0, the neuron says 1.</source>
        <translation>Là où z est supérieur à 0, le neurone dit 1.</translation>
    </message>
    <message>
        <source>AND</source>
        <comment>logic</comment>
        <translation>ET</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>logic</comment>
        <translation>OU</translation>
    </message>
    <message>
        <source>NOT</source>
        <comment>logic</comment>
        <translation>NON</translation>
    </message>
</context>
<context>
    <name>ui::NeuronDrawing</name>
    <message>
        <source>Dendrites</source>
        <translation>Dendrites</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Axon</source>
        <translation>Axone</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Synapses</source>
        <translation>Synapses</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Sum and activation</source>
        <translation>Somme et activation</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The part of a nerve cell, and what became of it in an artificial neuron.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Drawing of a neuron</source>
        <translation>Dessin d’un neurone</translation>
    </message>
</context>
<context>
    <name>ui::NeuronGrid</name>
    <message>
        <source>Outputs of the hidden neurons</source>
        <translation>Sorties des neurones cachés</translation>
    </message>
    <message>
        <source>Neuron %1 answers %2.</source>
        <translation>Le neurone %1 répond %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s). Arrow keys point at one.</source>
        <translation>
            <numerusform>%n neurone. Les flèches en pointent un.</numerusform>
            <numerusform>%n neurones. Les flèches en pointent un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeuronMorphDemo</name>
    <message>
        <source>A nerve cell</source>
        <translation>Une cellule nerveuse</translation>
    </message>
    <message>
        <source>An artificial neuron</source>
        <translation>Un neurone artificiel</translation>
    </message>
    <message>
        <source>The cell, simplified</source>
        <translation>La cellule, simplifiée</translation>
    </message>
    <message>
        <source>Move Slider</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>Cellule nerveuse</translation>
    </message>
    <message>
        <source>Artificial neuron</source>
        <translation>Neurone artificiel</translation>
    </message>
    <message>
        <source>From the nerve cell to the artificial neuron</source>
        <translation>De la cellule nerveuse au neurone artificiel</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::NumberAnswer</name>
    <message>
        <source>Your number</source>
        <translation>Votre nombre</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>Arrondi à %n décimale.</numerusform>
            <numerusform>Arrondi à %n décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more or less counts.</source>
        <translation>Accepté à %1 près.</translation>
    </message>
    <message>
        <source>The exact number.</source>
        <translation>Le nombre exact.</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnswer</name>
    <message numerus="yes">
        <source>%n row(s) have to move.</source>
        <translation>
            <numerusform>%n ligne est à déplacer.</numerusform>
            <numerusform>%n lignes sont à déplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <extracomment>Two rows of a list that is to be put in order.</extracomment>
        <translation>«&#xa0;%1&#xa0;» vient avant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Drag the rows, or lift one with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>Faites glisser les lignes, ou soulevez-en une avec Espace, déplacez-la avec les flèches, et posez-la avec Espace.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>In a task with rows: go to the next row, or move the lifted one</source>
        <translation>Dans un exercice à lignes&#xa0;: aller à la ligne suivante, ou déplacer celle qui est soulevée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In a task with rows: lift a row, put it down</source>
        <translation>Dans un exercice à lignes&#xa0;: soulever une ligne, la poser</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>In a task with rows: bring the lifted row back</source>
        <translation>Dans un exercice à lignes&#xa0;: remettre à sa place la ligne soulevée</translation>
    </message>
</context>
<context>
    <name>ui::OrderRow</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>Place %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, lifted</source>
        <translation>%1, soulevé</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, dans l’ordre</translation>
    </message>
    <message>
        <source>%1, out of order</source>
        <translation>%1, pas dans l’ordre</translation>
    </message>
    <message>
        <source>Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.</source>
        <translation>Espace soulève la ligne, les flèches la déplacent, Espace la pose, Échap la remet où elle était.</translation>
    </message>
</context>
<context>
    <name>ui::OutputBars</name>
    <message>
        <source>class %1: %2, the highest</source>
        <translation>classe %1&#xa0;: %2, la plus élevée</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>classe %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::OutputPanel</name>
    <message>
        <source>The loss became infinite in epoch %1.</source>
        <translation>La perte est devenue infinie à l’époque %1.</translation>
    </message>
    <message>
        <source>With a learning rate of %1 each step went so far beyond the lowest point that the next one had to go even further. What you see are the last numbers that were still finite.</source>
        <translation>Avec un taux d’apprentissage de %1, chaque pas est allé si loin au-delà du point le plus bas que le suivant a dû aller encore plus loin. Ce que vous voyez, ce sont les derniers nombres encore finis.</translation>
    </message>
    <message>
        <source>Go Back and Learn at %1</source>
        <translation>Revenir et apprendre à %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output of the network over the plane</source>
        <translation>Sortie du réseau sur le plan</translation>
    </message>
    <message>
        <source>Show test points (hollow)</source>
        <translation>Points de test (creux)</translation>
    </message>
    <message>
        <source>Two colours only</source>
        <translation>Deux couleurs seulement</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>Essayez.</translation>
    </message>
    <message>
        <source>Solve the spiral with x₁ and x₂ only, test loss below %1.</source>
        <translation>Résolvez la spirale avec x₁ et x₂ seulement, perte de test inférieure à %1.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>Couche %1, neurone %2</translation>
    </message>
    <message>
        <source>Output of neuron %1 of layer %2 over the plane</source>
        <translation>Sortie du neurone %1 de la couche %2 sur le plan</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Input %1 over the plane</source>
        <translation>Entrée %1 sur le plan</translation>
    </message>
    <message>
        <source>Show Output</source>
        <translation>Voir la sortie</translation>
    </message>
</context>
<context>
    <name>ui::PagePrinter</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Putting the chapter on paper ...</source>
        <translation>Mise en pages du chapitre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L’imprimante n’a rien reçu.</translation>
    </message>
    <message>
        <source>This chapter could not be exported.</source>
        <translation>Ce chapitre n’a pas pu être exporté.</translation>
    </message>
</context>
<context>
    <name>ui::PairAnswer</name>
    <message numerus="yes">
        <source>%n of them are where they belong.</source>
        <translation>
            <numerusform>%n est à sa place.</numerusform>
            <numerusform>%n sont à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Pas encore juste</translation>
    </message>
</context>
<context>
    <name>ui::PictureMenu</name>
    <message>
        <source>Copy Diagram</source>
        <translation>Copier le schéma</translation>
    </message>
    <message>
        <source>Save Diagram...</source>
        <translation>Enregistrer le schéma…</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>Copier la figure</translation>
    </message>
    <message>
        <source>Save Figure...</source>
        <translation>Enregistrer la figure…</translation>
    </message>
</context>
<context>
    <name>ui::PixelPath</name>
    <message>
        <source>Digit %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurone %1</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>colonne %1, ligne %2</translation>
    </message>
    <message>
        <source>The pixel in %1 has the value %2.</source>
        <translation>Le pixel en %1 a la valeur %2.</translation>
    </message>
    <message>
        <source>Point at another one, or use the arrow keys.</source>
        <translation>Pointez-en un autre, ou utilisez les flèches du clavier.</translation>
    </message>
    <message>
        <source>Without ink a pixel feeds nothing</source>
        <translation>Sans encre, un pixel n’alimente rien</translation>
    </message>
    <message>
        <source>What it feeds: weight × value, strongest first</source>
        <translation>Ce qu’il alimente&#xa0;: poids × valeur, du plus fort au plus faible</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>all biases</source>
        <translation>tous les biais</translation>
    </message>
    <message>
        <source>all other pixels (%1)</source>
        <translation>tous les autres pixels (%1)</translation>
    </message>
    <message>
        <source>z, the sum</source>
        <translation>z, la somme</translation>
    </message>
    <message>
        <source>%1: z = %2, answer %3</source>
        <translation>%1&#xa0;: z = %2, réponse %3</translation>
    </message>
    <message>
        <source>Follow a pixel into the network</source>
        <translation>Suivre un pixel dans le réseau</translation>
    </message>
    <message>
        <source>What the pixel feeds</source>
        <translation>Ce que le pixel alimente</translation>
    </message>
    <message>
        <source>What adds up to z</source>
        <translation>Ce qui s’additionne pour faire z</translation>
    </message>
    <message>
        <source>What each pixel adds to z</source>
        <translation>Ce que chaque pixel ajoute à z</translation>
    </message>
    <message>
        <source>Score of the digit %1</source>
        <translation>Score du chiffre %1</translation>
    </message>
    <message>
        <source>Each number is rounded to thousandths. “All other pixels” is what then remains, so the lines add up to z exactly as they are printed. In the picture, blue adds and orange takes away.</source>
        <translation>Chaque nombre est arrondi au millième. «&#xa0;Tous les autres pixels&#xa0;» est ce qui reste alors, si bien que les lignes font exactement z, telles qu’elles sont écrites. Dans l’image, le bleu ajoute et l’orange retranche.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Pixels can be followed in networks whose first layer is connected to all of them. This one begins with a convolution: a filter looks at every place with the same few weights, and “Draw” shows where each finds what it looks for. Choose another network below.</source>
        <translation>On peut suivre les pixels dans les réseaux dont la première couche est connectée à tous les pixels. Celui-ci commence par une convolution&#xa0;: un filtre regarde chaque endroit avec toujours les mêmes poids, peu nombreux, et «&#xa0;Dessiner&#xa0;» montre où chacun trouve ce qu’il cherche. Choisissez un autre réseau ci-dessous.</translation>
    </message>
    <message>
        <source>This network is too large to follow pixels as you point at them.</source>
        <translation>Ce réseau est trop grand pour suivre les pixels à mesure que vous les pointez.</translation>
    </message>
    <message>
        <source>Or choose a digit, to see what adds to its z, through all neurons:</source>
        <translation>Ou choisissez un chiffre, pour voir ce qui s’ajoute à son z à travers tous les neurones&#xa0;:</translation>
    </message>
    <message>
        <source>What a pixel adds to the digits cannot be told apart here: the neurons in between bend their sums in curves.</source>
        <translation>On ne peut pas démêler ici ce qu’un pixel ajoute aux chiffres&#xa0;: les neurones intermédiaires courbent leurs sommes.</translation>
    </message>
    <message>
        <source>A pixel is multiplied by a weight for each neuron, and each neuron adds up what it is given. Choose a neuron to see its sum.</source>
        <translation>Un pixel est multiplié par un poids pour chaque neurone, et chaque neurone additionne ce qu’on lui donne. Choisissez un neurone pour voir sa somme.</translation>
    </message>
</context>
<context>
    <name>ui::Playground</name>
    <message>
        <source>New Weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>Nouveaux points</translation>
    </message>
    <message>
        <source>Open Points</source>
        <translation>Ouvrir des points</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Valeurs séparées par des virgules (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>Retirer tous les points</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Retirer un point</translation>
    </message>
    <message>
        <source>The setup of this page is on the clipboard, as one line of text.</source>
        <translation>La configuration de cette page est dans le presse-papiers, sous forme d’une ligne de texte.</translation>
    </message>
    <message>
        <source>%1 Nothing has changed.</source>
        <extracomment>The placeholder says why a text from the clipboard cannot be used</extracomment>
        <translation>%1 Rien n’a changé.</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>Coller une configuration</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>There is no room for more than %1 points.</source>
        <translation>Il n’y a pas de place pour plus de %1 points.</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundCommands</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Train for one epoch</source>
        <translation>Entraîner pendant une époque</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back to the same weights it started from</source>
        <translation>Revenir aux mêmes poids qu’au départ</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Start anew from other random weights</source>
        <translation>Repartir d’autres poids tirés au hasard</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>Nouveaux points</translation>
    </message>
    <message>
        <source>Draw other points of the same kind</source>
        <translation>Tirer d’autres points de la même sorte</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Three columns: two numbers and the answer</source>
        <translation>Trois colonnes&#xa0;: deux nombres et la réponse</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>Retirer tous les points</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>+ Layer</source>
        <translation>+ Couche</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Retirer une couche</translation>
    </message>
    <message>
        <source>− Layer</source>
        <translation>− Couche</translation>
    </message>
    <message>
        <source>Copy Setup</source>
        <translation>Copier la configuration</translation>
    </message>
    <message>
        <source>All choices of this page as a line of text</source>
        <translation>Tous les choix de cette page en une ligne de texte</translation>
    </message>
    <message>
        <source>Paste Setup</source>
        <translation>Coller une configuration</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>Comparer deux entraînements</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundRun</name>
    <message>
        <source>Go to Epoch %1</source>
        <translation>Aller à l’époque %1</translation>
    </message>
    <message>
        <source>Go Back More Slowly</source>
        <translation>Revenir plus lentement</translation>
    </message>
</context>
<context>
    <name>ui::PlotLegend</name>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::PredictionView</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Pas encore de réseau</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two digits</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>score %1
next guess: %2</source>
        <translation>score %1
second choix&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is a %1.</source>
        <translation>C’est un %1.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Not sure:
scores %1 and %2</source>
        <translation>Pas sûr&#xa0;:
scores %1 et %2</translation>
    </message>
    <message>
        <source>Right: it is a %1.</source>
        <translation>Juste&#xa0;: c’est un %1.</translation>
    </message>
    <message>
        <source>It is a %1, the network reads a %2.</source>
        <translation>C’est un %1, le réseau lit un %2.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Folder of Your Lessons</source>
        <translation>Dossier de vos leçons</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Vos leçons</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text in per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Nothing glides or moves by itself</source>
        <translation>&amp;Rien ne glisse ni ne bouge tout seul</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Lessons you have written. They stand in the contents after the chapters, and change as soon as you save them.</source>
        <translation>Des leçons que vous avez écrites. Elles figurent au sommaire après les chapitres, et changent dès que vous les enregistrez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Folder of your lessons</source>
        <translation>Dossier de vos leçons</translation>
    </message>
    <message>
        <source>Choose the folder of your lessons</source>
        <translation>Choisir le dossier de vos leçons</translation>
    </message>
    <message>
        <source>Remove the folder of your lessons</source>
        <translation>Retirer le dossier de vos leçons</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Pace: %1 %</source>
        <comment>of the voice, in per cent</comment>
        <translation>Vitesse&#xa0;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;High contrast, in light and dark</source>
        <translation>C&amp;ontraste élevé, en clair et en sombre</translation>
    </message>
    <message>
        <source>Pace of reading aloud</source>
        <translation>Vitesse de la lecture à voix haute</translation>
    </message>
    <message>
        <source>Rea&amp;ding aloud</source>
        <translation>Lecture à &amp;voix haute</translation>
    </message>
</context>
<context>
    <name>ui::ReadingAloud</name>
    <message>
        <source>The voice of this computer has failed: reading aloud has stopped.</source>
        <translation>La voix de cet ordinateur a cessé de fonctionner&#xa0;: la lecture à voix haute s’est arrêtée.</translation>
    </message>
</context>
<context>
    <name>ui::RegionMap</name>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3</source>
        <extracomment>Value of the network at a place: &quot;x₁ = 1.20, x₂ = −0.50: output 0.83&quot;</extracomment>
        <translation>x₁ = %1&#x202f;; x₂ = %2&#xa0;: sortie %3</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2: output %3, class %4</source>
        <translation>x₁ = %1&#x202f;; x₂ = %2&#xa0;: sortie %3, classe %4</translation>
    </message>
    <message>
        <source>Click to add a point.</source>
        <translation>Cliquez pour ajouter un point.</translation>
    </message>
    <message>
        <source>Point at the map to read its value.</source>
        <translation>Pointez la carte pour lire sa valeur.</translation>
    </message>
    <message>
        <source>Cross at %1</source>
        <translation>Croix en %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>What the network shall answer there.</extracomment>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3: %4</source>
        <extracomment>&quot;Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>Point %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Test point %1 of %2, %3: %4</source>
        <extracomment>Of those that are not trained on: &quot;Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1&quot;</extracomment>
        <translation>Point de test %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>On the map: move the cross; with Shift further</source>
        <translation>Sur la carte&#xa0;: déplacer la croix&#x202f;; plus loin avec Maj</translation>
    </message>
    <message>
        <source>On the map: to the next point</source>
        <translation>Sur la carte&#xa0;: aller au point suivant</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Inser, Suppr</translation>
    </message>
    <message>
        <source>On the map: add a point (with Shift of the other class), or take one away</source>
        <translation>Sur la carte&#xa0;: ajouter un point (avec Maj, de l’autre classe) ou en retirer un</translation>
    </message>
</context>
<context>
    <name>ui::RegionPlane</name>
    <message>
        <source>x₁ = %1, x₂ = %2: the answer is class %3</source>
        <extracomment>&quot;x₁ = 0.50, x₂ = −1.20: the answer is class 2&quot;</extracomment>
        <translation>x₁ = %1&#x202f;; x₂ = %2&#xa0;: la réponse est la classe %3</translation>
    </message>
    <message>
        <source>On the map: move the point; with Shift in small steps</source>
        <translation>Sur la carte&#xa0;: déplacer le point&#x202f;; avec Maj, à petits pas</translation>
    </message>
</context>
<context>
    <name>ui::RegionsDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>Choisir les données</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>Changer les couches</translation>
    </message>
    <message>
        <source>Choose Function</source>
        <translation>Choisir la fonction</translation>
    </message>
    <message>
        <source>Change Weight</source>
        <translation>Changer un poids</translation>
    </message>
    <message>
        <source>Change Bias</source>
        <translation>Changer un biais</translation>
    </message>
    <message>
        <source>%1 of %2 points right</source>
        <translation>%1 points justes sur %2</translation>
    </message>
    <message>
        <source>Loss %1; epochs of training: %2; numbers changed by hand: %3</source>
        <translation>Perte %1&#x202f;; époques d’entraînement&#xa0;: %2&#x202f;; nombres changés à la main&#xa0;: %3</translation>
    </message>
    <message>
        <source>No hidden layer: one neuron, and one straight line.</source>
        <translation>Pas de couche cachée&#xa0;: un neurone, et une droite.</translation>
    </message>
    <message>
        <source>Without a bend all layers together draw one straight line.</source>
        <translation>Sans courbure, toutes les couches ensemble ne tracent qu’une droite.</translation>
    </message>
    <message>
        <source>A step has slope 0, so training moves only the output neuron&apos;s numbers.</source>
        <translation>Un échelon a une pente nulle, l’entraînement ne change donc que les nombres du neurone de sortie.</translation>
    </message>
    <message>
        <source>Training ends here. If points are still wrong, try New Weights, or more neurons or layers.</source>
        <translation>L’entraînement s’arrête ici. S’il reste des points mal classés, essayez «&#xa0;Nouveaux poids&#xa0;», ou plus de neurones ou de couches.</translation>
    </message>
    <message>
        <source>A network divides the plane</source>
        <translation>Un réseau partage le plan</translation>
    </message>
    <message>
        <source>XOR: corners</source>
        <translation>XOR&#xa0;: coins</translation>
    </message>
    <message>
        <source>XOR: clouds</source>
        <translation>XOR&#xa0;: nuages</translation>
    </message>
    <message>
        <source>XOR: fields</source>
        <translation>XOR&#xa0;: champs</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Amas</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Click a number, then drag up or down, turn the wheel, use the arrow keys or type.</source>
        <translation>Cliquez sur un nombre, puis faites-le glisser vers le haut ou le bas, tournez la molette, utilisez les flèches du clavier ou tapez une valeur.</translation>
    </message>
    <message>
        <source>Left and right walk through the network, up and down change a number, Ctrl with them goes to the next one. Type a number to set it.</source>
        <translation>Gauche et droite parcourent le réseau, haut et bas changent un nombre&#x202f;; avec Ctrl, on passe au suivant. Tapez un nombre pour le fixer.</translation>
    </message>
</context>
<context>
    <name>ui::RegionsShape</name>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neurones</translation>
    </message>
    <message>
        <source>Neurons in hidden layer %1</source>
        <translation>Neurones de la couche cachée %1</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Fonction d’activation</translation>
    </message>
    <message>
        <source>Activation function of the hidden neurons</source>
        <translation>Fonction d’activation des neurones cachés</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>%1: no score</source>
        <translation>%1&#xa0;: pas de score</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1&#xa0;: score %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreLine</name>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>← says 0</source>
        <translation>← dit 0</translation>
    </message>
    <message>
        <source>says 1 →</source>
        <translation>dit 1 →</translation>
    </message>
    <message>
        <source>Output of the network</source>
        <translation>Sortie du réseau</translation>
    </message>
    <message>
        <source>On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the ends)</source>
        <translation>Sur la ligne des scores&#xa0;: déplacer le seuil (plus loin avec Page préc. et Page suiv., aux extrémités avec Début et Fin)</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Type a word. All chapters, their tasks and the glossary are searched.</source>
        <translation>Tapez un mot. La recherche porte sur tous les chapitres, leurs exercices et le glossaire.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;». Moins de mots, ou des mots plus courts, trouvent davantage.</translation>
    </message>
    <message>
        <source>Reading the lessons...</source>
        <translation>Lecture des leçons…</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>Rechercher dans les leçons et les termes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Column %1, row %2: %3</source>
        <translation>Colonne %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Point at a pixel to find its weights.</source>
        <translation>Pointez un pixel pour trouver ses poids.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, as they are in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 pixels, tels qu’ils sont dans MNIST.</translation>
    </message>
    <message>
        <source>28&#xa0;×&#xa0;28 pixels, fitted to 20&#xa0;×&#xa0;20 and centred by mass, as in MNIST.</source>
        <translation>28&#xa0;×&#xa0;28 pixels, ajustés à 20&#xa0;×&#xa0;20 et centrés selon leur masse, comme dans MNIST.</translation>
    </message>
</context>
<context>
    <name>ui::Sessions</name>
    <message>
        <source>Everything is as it was before “%1”. Redo takes you there again.</source>
        <translation>Tout est comme avant «&#xa0;%1&#xa0;». «&#xa0;Rétablir&#xa0;» vous y ramène.</translation>
    </message>
    <message>
        <source>“%1” is done again. Undo brings back what was there before.</source>
        <translation>«&#xa0;%1&#xa0;» est rétabli. «&#xa0;Annuler&#xa0;» ramène ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Start Everything Anew</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>All chapters and labs are as on the first day. Undo brings back what was there, until you close Lovelace.</source>
        <translation>Tous les chapitres et les labos sont comme au premier jour. «&#xa0;Annuler&#xa0;» ramène ce qu’il y avait, tant que vous ne fermez pas Lovelace.</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Lovelace sessions (*.lovelace-session)</source>
        <translation>Sessions de Lovelace (*.lovelace-session)</translation>
    </message>
    <message>
        <source>This session could not be opened.</source>
        <translation>Cette session n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>%1 Everything you did is unchanged.</source>
        <comment>what happened</comment>
        <translation>%1 Rien de ce que vous avez fait n’a changé.</translation>
    </message>
    <message>
        <source>The session “%1” is open. Undo brings back what was there, until you close Lovelace.</source>
        <translation>La session «&#xa0;%1&#xa0;» est ouverte. «&#xa0;Annuler&#xa0;» ramène ce qu’il y avait, tant que vous ne fermez pas Lovelace.</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>my-session-%1.lovelace-session</source>
        <comment>file name, with the date</comment>
        <translation>ma-session-%1.lovelace-session</translation>
    </message>
    <message>
        <source>This session could not be saved.</source>
        <translation>Cette session n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Everything you did is saved in “%1”.</source>
        <translation>Tout ce que vous avez fait est enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1.</source>
        <comment>names of networks</comment>
        <translation>Omis, faute de pouvoir être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SlopeBars</name>
    <message>
        <source>What is left of a nudge of 1 after each layer, %1 at z = %2: %3</source>
        <extracomment>Spoken: &quot;What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063&quot;</extracomment>
        <translation>Ce qu’il reste d’une poussée de 1 après chaque couche, %1 en z = %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Layer %1: not in the chain</source>
        <extracomment>A layer that the chain of layers may get.</extracomment>
        <translation>Couche %1&#xa0;: hors de la chaîne</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxLines</name>
    <message>
        <source>1. Powers of e</source>
        <translation>1. Puissances de e</translation>
    </message>
    <message>
        <source>2. Their sum</source>
        <translation>2. Leur somme</translation>
    </message>
    <message>
        <source>3. Shares of the sum</source>
        <translation>3. Parts de la somme</translation>
    </message>
</context>
<context>
    <name>ui::SpeechEngine</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>La voix de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>This computer has no voice that speaks %1.</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StageSwitches</name>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>The middle of the ink goes to the middle of the picture.</source>
        <translation>Le milieu de l’encre va au milieu de l’image.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The ink is made as large as a box of 20 × 20 pixels.</source>
        <translation>L’encre prend la taille d’un cadre de 20 × 20 pixels.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrer</translation>
    </message>
    <message>
        <source>The ink&apos;s centre of mass goes to the middle of the picture.</source>
        <translation>Le centre de masse de l’encre va au milieu de l’image.</translation>
    </message>
    <message>
        <source>without: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>sans&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>with: %1, %2</source>
        <comment>digit, its score</comment>
        <translation>avec&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>Every pixel becomes a mean of itself and its neighbours.</source>
        <translation>Chaque pixel devient une moyenne de lui-même et de ses voisins.</translation>
    </message>
</context>
<context>
    <name>ui::SumLinesView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
</context>
<context>
    <name>ui::SystemSpeaker</name>
    <message>
        <source>Nothing on this computer can speak. Install the package qt6-speech-speechd-plugin to have lessons read aloud.</source>
        <translation>Aucun programme de cet ordinateur ne sait parler. Installez le paquet qt6-speech-speechd-plugin pour faire lire les leçons à voix haute.</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>**Hint.** %1</source>
        <translation>**Indice.** %1</translation>
    </message>
    <message>
        <source>**This is one way.** Reset the figure and do it yourself, and the task is done.</source>
        <translation>**Voici une façon de faire.** Appuyez sur «&#xa0;Recommencer&#xa0;» et faites-le vous-même&#xa0;: l’exercice sera réussi.</translation>
    </message>
    <message>
        <source>**This is the answer.** %1</source>
        <translation>**Voici la réponse.** %1</translation>
    </message>
    <message>
        <source>Try it.</source>
        <translation>À vous d’essayer.</translation>
    </message>
    <message>
        <source>Your guess.</source>
        <translation>Votre pronostic.</translation>
    </message>
    <message>
        <source>Work it out.</source>
        <translation>Calculez.</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>À vous de jouer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>**Done.** %1</source>
        <translation>**Réussi.** %1</translation>
    </message>
    <message>
        <source>**Not quite.**</source>
        <translation>**Pas tout à fait.**</translation>
    </message>
    <message>
        <source>Would a hint help?</source>
        <translation>Un indice vous aiderait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>Regardez encore une fois.</translation>
    </message>
    <message>
        <source>%1 Shown.</source>
        <extracomment>What kind of task it is, and how it stands.</extracomment>
        <translation>%1 Réponse montrée.</translation>
    </message>
    <message>
        <source>%1 Done.</source>
        <translation>%1 Réussi.</translation>
    </message>
</context>
<context>
    <name>ui::ThreeClassesDemo</name>
    <message>
        <source>Choose View</source>
        <translation>Choisir la vue</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>Déplacer le point</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>Argmax: output %1 is the highest, so the answer is %2.</source>
        <translation>Argmax&#xa0;: la sortie %1 est la plus élevée, la réponse est donc %2.</translation>
    </message>
    <message>
        <source>%1 lies between %3 and %4, so the answer is %2.</source>
        <translation>%1 est entre %3 et %4, la réponse est donc %2.</translation>
    </message>
    <message>
        <source>%1 is not above %3, so the answer is %2.</source>
        <translation>%1 n’est pas supérieur à %3, la réponse est donc %2.</translation>
    </message>
    <message>
        <source>%1 is above %3, so the answer is %2.</source>
        <translation>%1 est supérieur à %3, la réponse est donc %2.</translation>
    </message>
    <message>
        <source>Three classes, one output</source>
        <translation>Trois classes, une sortie</translation>
    </message>
    <message>
        <source>Three classes, three outputs</source>
        <translation>Trois classes, trois sorties</translation>
    </message>
    <message>
        <source>Three classes and softmax</source>
        <translation>Trois classes et softmax</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Un seul nombre</translation>
    </message>
    <message>
        <source>One output each</source>
        <translation>Une sortie par classe</translation>
    </message>
    <message>
        <source>With softmax</source>
        <translation>Avec softmax</translation>
    </message>
    <message>
        <source>Input x₁</source>
        <translation>Entrée x₁</translation>
    </message>
    <message>
        <source>Input x₂</source>
        <translation>Entrée x₂</translation>
    </message>
    <message>
        <source>Plane with three classes</source>
        <translation>Plan avec trois classes</translation>
    </message>
    <message>
        <source>Arrow keys move the point by a tenth, with Shift by a hundredth.</source>
        <translation>Les flèches déplacent le point d’un dixième, avec Maj d’un centième.</translation>
    </message>
    <message>
        <source>Drag the point</source>
        <translation>Faites glisser le point</translation>
    </message>
    <message>
        <source>Each printed number is worked out from those printed before it, then rounded to three decimals. The scores may miss 1 by a thousandth.</source>
        <translation>Chaque nombre écrit est calculé à partir de ceux écrits avant lui, puis arrondi à trois décimales. La somme des scores peut s’écarter de 1 d’un millième.</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdDemo</name>
    <message>
        <source>Choose Data</source>
        <translation>Choisir les données</translation>
    </message>
    <message>
        <source>New Data</source>
        <translation>Nouvelles données</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>Déplacer le seuil</translation>
    </message>
    <message>
        <source>One output, two classes</source>
        <translation>Une sortie, deux classes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>As many of both</source>
        <translation>Autant des deux</translation>
    </message>
    <message>
        <source>Class 1 is rare</source>
        <translation>Classe 1 rare</translation>
    </message>
    <message>
        <source>Outputs and threshold</source>
        <translation>Sorties et seuil</translation>
    </message>
    <message>
        <source>Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.</source>
        <translation>Les flèches déplacent le seuil d’un centième, Page préc. et Page suiv. d’un dixième.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Faites glisser le seuil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Accuracy: of all, how many are right?</source>
        <translation>Exactitude&#xa0;: parmi tous, combien sont justes&#x202f;?</translation>
    </message>
    <message>
        <source>Precision: of those it calls 1, how many are 1?</source>
        <translation>Précision&#xa0;: parmi ceux qu’il classe 1, combien sont 1&#x202f;?</translation>
    </message>
    <message>
        <source>Recall: of those that are 1, how many does it find?</source>
        <translation>Rappel&#xa0;: parmi ceux qui sont 1, combien en trouve-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no number.</source>
        <translation>Il ne répond jamais 1, il n’y a donc pas de part à calculer&#xa0;: 0 divisé par 0 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>An output above the threshold is answered with 1. A ring marks a wrong answer. Shares are rounded to three decimals.</source>
        <translation>Une sortie supérieure au seuil reçoit la réponse 1. Un anneau marque une réponse fausse. Les parts sont arrondies à trois décimales.</translation>
    </message>
</context>
<context>
    <name>ui::TileView</name>
    <message>
        <source>Answers %1, among the strongest.</source>
        <translation>Répond %1, parmi les plus forts.</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>Répond %1.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDemo</name>
    <message>
        <source>Open Event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>From 1843 to today</source>
        <translation>De 1843 à aujourd’hui</translation>
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
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and what happened in it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>WINTER</source>
        <translation>HIVER</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Début, Fin</translation>
    </message>
    <message>
        <source>On the timeline: go from event to event</source>
        <translation>Sur la frise&#xa0;: aller d’un événement à l’autre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>On the timeline: tell of the chosen event</source>
        <translation>Sur la frise&#xa0;: raconter l’événement choisi</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Search lessons and terms</source>
        <translation>Rechercher dans les leçons et les termes</translation>
    </message>
</context>
<context>
    <name>ui::TrainButtons</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Let the computer change the numbers, a little at a time</source>
        <translation>Laisser l’ordinateur changer les nombres, petit à petit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Train for one epoch: every point is seen once</source>
        <translation>Entraîner pendant une époque&#xa0;: chaque point est vu une fois</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Begin anew, with other random numbers</source>
        <translation>Repartir d’autres nombres tirés au hasard</translation>
    </message>
</context>
<context>
    <name>ui::TrainedDemo</name>
    <message>
        <source>New Weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>The numbers became too large to count with. Try New Weights, or Undo.</source>
        <translation>Les nombres sont devenus trop grands pour calculer. Essayez «&#xa0;Nouveaux poids&#xa0;» ou «&#xa0;Annuler&#xa0;».</translation>
    </message>
    <message>
        <source>There was not enough memory to train.</source>
        <translation>Il n’y avait pas assez de mémoire pour entraîner le réseau.</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Tous nuls</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>Change Training</source>
        <translation>Changer l’entraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Regularisation L1</source>
        <extracomment>A penalty on the sum of all weights without their signs</extracomment>
        <translation>Régularisation L1</translation>
    </message>
    <message>
        <source>Regularisation L2</source>
        <extracomment>A penalty on the squares of all weights</extracomment>
        <translation>Régularisation L2</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>Poids au départ</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Graine des poids</translation>
    </message>
</context>
<context>
    <name>ui::TruthTable</name>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ faux</translation>
    </message>
</context>
<context>
    <name>ui::TurnBar</name>
    <message>
        <source>Alt+← → to turn pages</source>
        <translation>Alt+← → pour tourner les pages</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>Précédent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
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
        <translation>← Précédent</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivant →</translation>
    </message>
</context>
<context>
    <name>ui::UnrollDemo</name>
    <message>
        <source>Another Digit</source>
        <translation>Autre chiffre</translation>
    </message>
    <message>
        <source>28 rows, 784 numbers</source>
        <translation>28 lignes, 784 nombres</translation>
    </message>
    <message>
        <source>A %1: test image %2 of %3</source>
        <extracomment>A test digit: its label, and its place in the test set</extracomment>
        <translation>Un %1&#xa0;: image de test %2 sur %3</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>Dérouler</translation>
    </message>
    <message>
        <source>Roll Up</source>
        <translation>Enrouler</translation>
    </message>
    <message>
        <source>Point at a pixel, or use the arrow keys on the image.</source>
        <translation>Pointez un pixel, ou utilisez les flèches du clavier sur l’image.</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above × 28 + %1 = %2</source>
        <extracomment>How a pixel is counted: the rows above it, 28 pixels each, and its column</extracomment>
        <translation>
            <numerusform>%n ligne au-dessus × 28 + %1 = %2</numerusform>
            <numerusform>%n lignes au-dessus × 28 + %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Input %1 of 784. Its pixel is %2 of 255: the network gets %3.</source>
        <translation>Entrée %1 sur 784. Son pixel vaut %2 sur 255&#xa0;: le réseau reçoit %3.</translation>
    </message>
    <message>
        <source>How far the rows have come</source>
        <translation>Où en sont les lignes</translation>
    </message>
</context>
<context>
    <name>ui::UnrollView</name>
    <message>
        <source>The pixels of a digit, unrolled row by row</source>
        <translation>Les pixels d’un chiffre, déroulés ligne par ligne</translation>
    </message>
    <message>
        <source>Number %1 of %2: row %3, column %4, value %5 of 255.</source>
        <translation>Numéro %1 sur %2&#xa0;: ligne %3, colonne %4, valeur %5 sur 255.</translation>
    </message>
    <message>
        <source>Arrow keys point at a pixel: left and right go by one, up and down by a row.</source>
        <translation>Les flèches pointent un pixel&#xa0;: gauche et droite avancent d’un pixel, haut et bas d’une ligne.</translation>
    </message>
</context>
<context>
    <name>ui::VanishingGradientDemo</name>
    <message>
        <source>Choose Function</source>
        <translation>Choisir la fonction</translation>
    </message>
    <message>
        <source>Change Layers</source>
        <translation>Changer les couches</translation>
    </message>
    <message>
        <source>Change z</source>
        <translation>Changer z</translation>
    </message>
    <message>
        <source>The slope of %1 at z = %2 is %3.</source>
        <translation>La pente de %1 en z = %2 est %3.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Input z of every layer</source>
        <translation>Entrée z de chaque couche</translation>
    </message>
</context>
<context>
    <name>ui::WantedDigits</name>
    <message>
        <source>%1, has been read</source>
        <translation>%1, déjà lu</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, pas encore lu</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open Model...</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Save Model...</source>
        <translation>&amp;Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Move Between Contents and Page</source>
        <translation>&amp;Basculer entre sommaire et page</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>Text in N&amp;ormal Size</source>
        <translation>Texte en taille &amp;normale</translation>
    </message>
    <message>
        <source>S&amp;witch Between Light and Dark</source>
        <translation>&amp;Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Lovelace</source>
        <translation>À &amp;propos de Lovelace</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Open S&amp;ession...</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session...</source>
        <translation>Enregistrer la sess&amp;ion…</translation>
    </message>
    <message>
        <source>Start Everything &amp;Anew</source>
        <translation>&amp;Tout recommencer</translation>
    </message>
    <message>
        <source>Read &amp;Lessons Again</source>
        <translation>Re&amp;lire les leçons</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>Re&amp;chercher dans cette page…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Search Lessons and Terms...</source>
        <translation>Rechercher dans les &amp;leçons et les termes…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>Lire à &amp;voix haute</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>ui::WindowUndo</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
