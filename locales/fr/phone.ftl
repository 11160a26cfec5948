phone-heading = Êtes-vous au téléphone avec nous ?

phone-about = Si c’est vous qui nous appelez, lisez-nous un code de cette page. Nous pourrons alors voir à quelle étape vous êtes et vous aider.

phone-sees = Ce que nous voyons : l’étape, ce qui n’a pas fonctionné et votre langue. Nous ne voyons jamais les codes, les mots de passe ni ce que vous tapez.

phone-never = Nous ne vous appelons jamais. Si quelqu’un vous appelle de notre part, raccrochez.

phone-start-button = Afficher un code

phone-none-heading = Commencez d’abord une récupération

phone-none = Cette page aide pendant que vous récupérez un compte dans ce navigateur.

phone-none-link = Aller à la première page

phone-code-heading = Lisez ce code à voix haute

phone-code-label = Code pour l’appel

phone-code-until = Il fonctionne une seule fois, jusqu’au { $until }.

phone-code-next = Quand notre assistance l’a entré, cette page affiche trois mots. Notre assistance les dit en premier.

phone-joined-heading = Notre assistance peut voir votre étape

phone-phrase-label = Notre assistance dit

phone-phrase-about = Si l’on vous dit autre chose, ou si l’on vous demande de dire ces mots, ce n’est pas nous. Appuyez sur « Ne plus montrer mon étape » et raccrochez.

phone-since = Depuis le { $since }. Cela s’arrête tout seul après une heure.

phone-offer-heading = Ce que nous proposons

phone-offer-another = Choisissez un autre moyen de prouver que c’est vous.

phone-offer-newest = Cherchez l’e-mail ou le SMS le plus récent avec un code. Regardez aussi dans les spams ou le courrier indésirable.

phone-offer-person = Laissez une personne regarder : répondez à quelques questions.

phone-offer-go-on = Continuez où vous en êtes.

phone-offer-yours = C’est vous qui décidez. Rien ne se fait tout seul.

phone-back-link = Retour à la récupération

phone-end-button = Ne plus montrer mon étape

phone-over-heading = Nous ne voyons plus votre étape

phone-over = Votre récupération continue là où elle était.

phone-again-button = Afficher un autre code

phone-link = Au téléphone avec nous ?

phone-words = banane. bateau. biscuit. bougie. brioche. cactus. canapé. carotte. casquette. cerise. chocolat. citron. colline. crayon. dauphin. domino. écharpe. écureuil. escargot. étoile. fenêtre. forêt. fourmi. fromage. girafe. guitare. hibou. igloo. jonquille. kiwi. lampe. lavande. maison. marmite. miroir. montagne. nuage. océan. olive. orange. panier. papillon. parapluie. peinture. perroquet. pingouin. plume. poivre. pomme. pyjama. renard. rivière. robot. soleil. tambour. tapis. tigre. tomate. trésor. tulipe. tunnel. vélo. violon. zèbre.
