<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>workbench</name>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{field}" takes a number, such as 2, &gt;2, &lt;2 or 2..5.</source>
      <translation>« {field} » attend un nombre, par exemple 2, &gt;2, &lt;2 ou 2..5.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>"{kind}" is not a kind of claim; use one of {kind2}. Nothing was changed.</source>
      <translation>« {kind} » n’est pas un type d’affirmation ; utilisez l’un de ceux-ci : {kind2}. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/lint.py" />
      <source>"{name}" stands in {n} articles; say which article. Nothing was changed.</source>
      <translation>
        <numerusform>« {name} » figure dans {n} article ; dites dans quel article. Rien n’a été modifié.</numerusform>
        <numerusform>« {name} » figure dans {n} articles ; dites dans quel article. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>"{url}" is not a whole address; write it with https:// in front. Nothing was changed.</source>
      <translation>« {url} » n’est pas une adresse complète ; commencez-la par https://. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{value}" is not a value of "{field}"; the values are {choices}.</source>
      <translation>« {value} » n’est pas une valeur de « {field} » ; les valeurs sont {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Accent</source>
      <translation>&amp;Accent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Address</source>
      <translation>&amp;Adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>&amp;Encoding</source>
      <translation>&amp;Encodage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;File of an article</source>
      <translation>&amp;Fichier d’un article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Memory for reading</source>
      <translation>&amp;Mémoire de lecture</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Pages of a PDF file</source>
      <translation>&amp;Pages d’un fichier PDF</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Password</source>
      <translation>&amp;Mot de passe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Reviewer</source>
      <translation>&amp;Vérificateur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Unpacked size of a part</source>
      <translation>Taille &amp;décompressée d’une partie</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>({low} - {low2}) / {low3} × 100 = {middle}; the text says {text}.</source>
      <translation>({low} - {low2}) / {low3} × 100 = {middle} ; le texte dit {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</source>
      <translation>+ - * / ^ et change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>1 reference is known already</source>
      <translation>1 référence est déjà connue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>1 reviewer</source>
      <translation>1 vérificateur</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>1 énoncé a été jugé par au moins deux de {n} personne, d’accord dans {agree} % des comparaisons ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
        <numerusform>1 énoncé a été jugé par au moins deux des {n} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>1 énoncé a été jugé par au moins deux de {n} personne, d’accord dans {agree} % des comparaisons ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
        <numerusform>1 énoncé a été jugé par au moins deux des {n} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>1 énoncé a été jugé par au moins deux de {n} personne, d’accord dans {agree} % des comparaisons ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
        <numerusform>1 énoncé a été jugé par au moins deux des {n} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 verdict is left out: stale, or given differently by one person in two places.</source>
      <translation>1 verdict est laissé de côté : périmé, ou donné différemment par une même personne à deux endroits.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>A .claims-pack file is encrypted, so it needs a passphrase. Nothing was written.</source>
      <translation>Un fichier .claims-pack est chiffré ; il lui faut donc une phrase secrète. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/own_verdict.py" />
      <source>A blind first pass: what others found is hidden until your verdict is given.</source>
      <translation>Premier examen à l’aveugle : les conclusions des autres sont masquées jusqu’à votre verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>A calculation takes 50 numbers at most. Split it into two. Nothing was changed.</source>
      <translation>Un calcul accepte 50 nombres au plus. Divisez-le en deux. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent.</source>
      <translation>Un certificat nommé dans l’adresse du hub est illisible ; vérifiez sslrootcert, sslcert et sslkey. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_rows.py" />
      <source>A claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Une affirmation n’est pas dans ce fichier ; affichez la liste des affirmations pour voir lesquelles y sont. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: there are only blanks. Nothing was changed.</source>
      <translation>Une affirmation doit contenir des mots de l’article : il n’y a ici que des blancs. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: {start} to {end} is not inside 0 to {n}. Nothing was changed.</source>
      <translation>
        <numerusform>Une affirmation doit contenir des mots de l’article : l’intervalle de {start} à {end} n’est pas compris entre 0 et {n}. Rien n’a été modifié.</numerusform>
        <numerusform>Une affirmation doit contenir des mots de l’article : l’intervalle de {start} à {end} n’est pas compris entre 0 et {n}. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed.</source>
      <translation>Une virgule ne sépare des nombres que dans une fonction ; écrivez les décimales avec un point : 12.5. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>A comment needs words. Nothing was changed.</source>
      <translation>Un commentaire a besoin de mots. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>A copy of one file was continued in two places; both continuations are kept.</source>
      <translation>Une copie d’un fichier a été poursuivie à deux endroits ; les deux suites sont conservées.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed.</source>
      <translation>Une décision doit avoir un verdict : sourcée, non vérifiée, contestée ou rien à vérifier. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs its reason, so that the others can follow it. Nothing was changed.</source>
      <translation>Une décision doit être motivée, pour que les autres puissent la suivre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A file</source>
      <translation>Un fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer.</source>
      <translation>Un fichier qui demande davantage est refusé, et rien n’est importé. Ainsi, un fichier défectueux ou malveillant ne peut pas bloquer l’ordinateur.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A formula may have 500 signs. Split it into two calculations. Nothing was changed.</source>
      <translation>Une formule peut avoir 500 caractères. Divisez-la en deux calculs. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40.</source>
      <translation>Une ligne par marque : un ou plusieurs numéros, une lettre (s sourcée, u non vérifiée, c contestée, x rien à vérifier, o pour effacer) et le motif. Par exemple : 12 s, ou 14-18 u, ou 13 c Le registre dit 40.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>A list from a reference manager: RIS, BibTeX or CSL-JSON</source>
      <translation>Une liste d’un gestionnaire de références : RIS, BibTeX ou CSL-JSON</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>A name may be spelled two ways: {one} before, {other} here.</source>
      <translation>Un nom est peut-être écrit de deux façons : {one} plus haut, {other} ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A new version</source>
      <translation>Nouvelle version</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A newer version of Claim Workbench did this; take it back with that version. Nothing was changed.</source>
      <translation>Une version plus récente de Claim Workbench a fait cela ; annulez-le avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>A note to keep with the sign-off</source>
      <translation>Une note à garder avec la validation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A number in the formula becomes too large to be worked out. Nothing was changed.</source>
      <translation>Un nombre de la formule devient trop grand pour être calculé. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A power may be 1000 at most. Nothing was changed.</source>
      <translation>Une puissance peut être de 1000 au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>A record cannot take its own place; name another one. Nothing was changed.</source>
      <translation>Une fiche ne peut pas se remplacer elle-même ; indiquez-en une autre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>A redaction needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Il faut un motif pour expurger, et le journal le conserve. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as a file without an ending. Give the file one of the endings {endings}.</source>
      <translation>Un rapport ne peut pas être écrit dans un fichier sans extension. Donnez au fichier l’une de ces extensions : {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as {suffix}. Give the file one of the endings {endings}.</source>
      <translation>Un rapport ne peut pas être écrit en {suffix}. Donnez au fichier l’une de ces extensions : {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A restore point needs a name; nothing was written, and nothing is lost.</source>
      <translation>Un point de restauration doit avoir un nom ; rien n’a été écrit, et rien n’est perdu.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>A reviewer disagreed after the decision.</source>
      <translation>Un vérificateur a exprimé son désaccord après la décision.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A reviewer objected later.</source>
      <translation>Un vérificateur a objecté par la suite.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file.</source>
      <translation>Une page web enregistrée, un fichier Word, PDF ou texte.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file. Or paste its text with {key}.</source>
      <translation>Une page web enregistrée, un fichier Word, PDF ou texte. Ou collez son texte avec {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A separate article</source>
      <translation>Article distinct</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/workbook.py" />
      <source>A sheet of this workbook spans more than {sheet_cells} cells. Delete what lies far from the list, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Une feuille de ce classeur s’étend sur plus de {sheet_cells} cellules. Supprimez ce qui se trouve loin de la liste, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>A title needs at least one letter; the old one was kept.</source>
      <translation>Un titre doit contenir au moins une lettre ; l’ancien a été conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A verdict came later that this decision had not seen.</source>
      <translation>Un verdict est arrivé ensuite, que cette décision n’avait pas vu.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A web address</source>
      <translation>Une adresse web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Abstract</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Accent</source>
      <translation>Accent</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Accept the assignments</source>
      <translation>Accepter le travail confié</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Accessed</source>
      <translation>Consulté le</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add 1 file</source>
      <translation>Ajouter 1 fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a bibliographic field</source>
      <translation>Ajouter un champ bibliographique</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>Add a comment for your colleagues, then Enter</source>
      <translation>Commentaire pour vos collègues, puis Entrée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a field</source>
      <translation>Ajouter un champ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Add evidence</source>
      <translation>Ajouter une preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Add files</source>
      <translation>Ajouter des fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Add the claim “{stored}”</source>
      <translation>Ajouter l’affirmation « {stored} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the evidence “{title}”</source>
      <translation>Ajouter la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the pages of “{title}”</source>
      <translation>Ajouter les pages de « {title} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>Add {n} files</source>
      <translation>
        <numerusform>Ajouter {n} fichier</numerusform>
        <numerusform>Ajouter {n} fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Added as {what}</source>
      <translation>Ajoutée comme {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Added {when} by {who}</source>
      <translation>Ajouté le {when} par {who}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Added: {words}</source>
      <translation>Ajoutée : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Adding the file was stopped. Nothing was changed.</source>
      <translation>L’ajout du fichier a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Address of the hub</source>
      <translation>Adresse du hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Addresses it leads to</source>
      <translation>Adresses où il mène</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a &amp;verdict</source>
      <translation>Après un v&amp;erdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a verdict</source>
      <translation>Après un verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Agree</source>
      <translation>D’accord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_card.py" />
      <source>Agreement</source>
      <translation>Accord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Agreement between reviewers</source>
      <translation>Accord entre vérificateurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/chips.py" />
      <location filename="../../workbench/gui/versions/texts_card.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <source>All articles</source>
      <translation>Tous les articles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>All articles in one file</source>
      <translation>Tous les articles dans un fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>All disagreements</source>
      <translation>Tous les désaccords</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>All files {endings}</source>
      <translation>Tous les fichiers {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>All keys</source>
      <translation>Tous les raccourcis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>All keys as they came</source>
      <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All pages of “{title}” are kept already</source>
      <translation>Toutes les pages de « {title} » sont déjà conservées</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>All that {file_name} says is here already</source>
      <translation>Tout ce que dit {file_name} est déjà ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All these files are kept already</source>
      <translation>Tous ces fichiers sont déjà conservés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Already in this file</source>
      <translation>Déjà dans ce fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also all that was written about it: title, author, address, note</source>
      <translation>Aussi tout ce qui est écrit à son sujet : titre, auteur, adresse, note</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also the words that {n} links quote</source>
      <extracomment>For one: Also the words that {n} link quotes</extracomment>
      <translation>
        <numerusform>Aussi les mots que cite {n} lien</numerusform>
        <numerusform>Aussi les mots que citent {n} liens</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it. Nothing was imported.</source>
      <translation>Un document RTF ne peut pas encore être importé. Enregistrez-le en texte brut, ou copiez son texte et collez-le. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>An article needs at least one word. The text stays as it was.</source>
      <translation>Un article doit contenir au moins un mot. Le texte reste tel qu’il était.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>An interview needs the name of the person. Nothing was changed.</source>
      <translation>Un entretien doit avoir le nom de la personne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>An origin needs a name and at least one piece of evidence. Nothing was changed.</source>
      <translation>Une origine doit avoir un nom et au moins une preuve. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>And {n} more pairs.</source>
      <extracomment>For one: And {n} more pair.</extracomment>
      <translation>
        <numerusform>Et {n} autre paire.</numerusform>
        <numerusform>Et {n} autres paires.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Annotation</source>
      <translation>Annotation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Another article of the file</source>
      <translation>Un autre article du fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Another claim than {words}: both stay</source>
      <translation>Une autre affirmation que {words} : les deux restent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keeping.py" />
      <source>Another file was opened while {name} was read. Nothing was imported; import it again.</source>
      <translation>Un autre fichier a été ouvert pendant la lecture de {name}. Rien n’a été importé ; importez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Another name can be given to the pieces that are ticked.</source>
      <translation>Les preuves cochées peuvent recevoir un autre nom d’origine.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Another name is another reviewer. Verdicts given before keep their name.</source>
      <translation>Un autre nom est un autre vérificateur. Les verdicts déjà donnés gardent leur nom.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>Another program is writing to {name}; wait a moment and try again.</source>
      <translation>Un autre programme écrit dans {name} ; attendez un instant et réessayez.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Another record takes its place</source>
      <translation>Une autre fiche la remplace</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Another verdict</source>
      <translation>Autre verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>Another window has this file open. Here it can only be read.</source>
      <translation>Une autre fenêtre a ouvert ce fichier. Ici, il est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Answers to</source>
      <translation>Répondre à</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Are these two people or one? They have the same name.</source>
      <translation>S’agit-il de deux personnes ou d’une seule ? Le nom est le même.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/text_view.py" />
      <location filename="../../workbench/gui/importing.py" />
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Article &amp;text size</source>
      <translation>&amp;Taille du texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/pages.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Article and claims</source>
      <translation>Article et affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order</source>
      <translation>Ordre de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order, last first</source>
      <translation>Ordre de l’article inversé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Article text in its usual size</source>
      <translation>Taille habituelle du texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)</source>
      <translation>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Articles of this file</source>
      <translation>Articles de ce fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>As it came</source>
      <translation>D’origine</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at a date and time</source>
      <translation>État à une date et une heure</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at the restore point {name}, {when}</source>
      <translation>État au point de restauration {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>As large as the pane</source>
      <translation>À la taille du volet</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As of which moment</source>
      <translation>À quel moment</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As the file is now</source>
      <translation>État actuel du fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>As the file was before its last merge. Open it to go on there; this one stays as it is.</source>
      <translation>Tel que le fichier était avant sa dernière fusion. Ouvrez-le pour y continuer ; celui-ci reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 article to {name}</source>
      <translation>Confier 1 article à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 claim to {name}</source>
      <translation>Confier 1 affirmation à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign claims and articles to {name}</source>
      <translation>Confier des affirmations et des articles à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the article</source>
      <translation>Confier l’article</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the {n} selected claims</source>
      <extracomment>For one: Assign the selected claim</extracomment>
      <translation>
        <numerusform>Confier {n} affirmation sélectionnée</numerusform>
        <numerusform>Confier les {n} affirmations sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} articles to {name}</source>
      <translation>
        <numerusform>Confier {n} article à {name}</numerusform>
        <numerusform>Confier {n} articles à {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} claims to {name}</source>
      <translation>
        <numerusform>Confier {n} affirmation à {name}</numerusform>
        <numerusform>Confier {n} affirmations à {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Assigned to {name}</source>
      <translation>Attribuée à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Attached files</source>
      <translation>Pièces jointes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Attributed statement</source>
      <translation>Propos rapporté</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Author of the whole</source>
      <translation>Auteur de l’ensemble</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Back from the desk: {file}</source>
      <translation>De retour du desk : {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Back to the usual columns</source>
      <translation>Revenir aux colonnes habituelles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Back to the usual limits</source>
      <translation>Revenir aux limites habituelles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Back to the usual list</source>
      <translation>Revenir à la liste habituelle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Behind the # of the address</source>
      <translation>Après le # de l’adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Between</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Blind first pass</source>
      <translation>Premier examen à l’aveugle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>Both clauses are the same words but for {text} and {text2}, which no rounding makes equal.</source>
      <translation>Les deux propositions ont les mêmes mots, sauf {text} et {text2}, qu’aucun arrondi ne rend égaux.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Brought back</source>
      <translation>Rétablie</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>By its content: {kind}</source>
      <translation>D’après son contenu : {kind}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”.</source>
      <translation>Selon le calendrier grégorien, {value} tombe un {days} ; le texte dit « {text} ».</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”. The year is the one nearest to publication on {published}.</source>
      <translation>Selon le calendrier grégorien, {value} tombe un {days} ; le texte dit « {text} ». L’année est la plus proche de la publication ({published}).</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Byline</source>
      <translation>Signature</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Calculation</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Call an encrypted pack NAME.claims-pack. Nothing was written.</source>
      <translation>Nommez un lot chiffré NOM.claims-pack. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Call number</source>
      <translation>Cote</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Camera</source>
      <translation>Appareil photo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <location filename="../../workbench/gui/evidence/save_row.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Captured {when}</source>
      <translation>Capturé le {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Cause</source>
      <translation>Cause</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Cell</source>
      <translation>Cellule</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Cells of a s&amp;heet</source>
      <translation>Cell&amp;ules d’une feuille</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (ISO 8859-2)</source>
      <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (Windows-1250)</source>
      <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Chan&amp;ge keys</source>
      <translation>M&amp;odifier les raccourcis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Change a comment on claim {number}</source>
      <translation>Modifier un commentaire sur l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Change keys</source>
      <translation>Modifier les raccourcis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Change the numbers</source>
      <translation>Changer les nombres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Changed by</source>
      <translation>Modifié par</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Changed since {name} signed it off</source>
      <translation>Modifié depuis la validation par {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Check an article, claim by claim</source>
      <translation>Vérifier un article, affirmation par affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} muted: {reason}</source>
      <translation>Contrôle {check} ignoré : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} unmuted</source>
      <translation>Contrôle {check} réactivé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Checklists</source>
      <translation>Listes de contrôle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Checks by the receiver</source>
      <translation>Contrôles à la réception</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the article</source>
      <translation>Contrôles de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the evidence</source>
      <translation>Contrôles des preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinois simplifié (GB18030)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Choose a command, then press its new key here:</source>
      <translation>Choisissez une commande, puis tapez ici son nouveau raccourci :</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Choose a record with the arrow keys to see what leans on it.</source>
      <translation>Choisissez une fiche avec les flèches pour voir ce qui s’appuie dessus.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Choose a text to compare with</source>
      <translation>Choisissez un texte à comparer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Choose another article</source>
      <translation>Choisir un autre article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose another verdict</source>
      <translation>Choisir un autre verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Choose files</source>
      <translation>Choisir des fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Choose one in the table or click a marked statement.</source>
      <translation>Choisissez-en une dans le tableau ou cliquez sur un énoncé marqué.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are added to yours; where you differ, both sides stand here side by side and a lead decides.</source>
      <translation>Choisissez les fichiers de collègues ci-dessus, ou dans le menu Fichier (F10). Leurs affirmations, verdicts et preuves s’ajoutent aux vôtres ; là où vous différez, les deux avis figurent ici côte à côte et un responsable tranche.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the order of the claims</source>
      <translation>Choisir l’ordre des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Choose the place below</source>
      <translation>Choisir l’emplacement ci-dessous</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the place of the claim</source>
      <translation>Choisir l’emplacement de l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Choose the recording</source>
      <translation>Choisir l’enregistrement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Choose the statement where the claim stands now and press Enter. Escape goes back.</source>
      <translation>Choisissez l’énoncé où l’affirmation se trouve maintenant et appuyez sur Entrée. Échap revient en arrière.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Citation key</source>
      <translation>Clé de citation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Claim</source>
      <translation>Affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims *.claims-pack)</source>
      <translation>Fichiers Claim Workbench (*.claims *.claims-pack)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims)</source>
      <translation>Fichiers Claim Workbench (*.claims)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Claim by its number</source>
      <translation>Affirmation par son numéro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Claim from the selected text</source>
      <translation>Affirmation à partir du texte sélectionné</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)</source>
      <translation>Listes d’affirmations (*.csv *.tsv *.xlsx *.json *.jsonld);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>Claim {number}</source>
      <translation>Affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} does not stand as it stood ({differing}); give your verdict anew.</source>
      <translation>L’affirmation {number} n’est plus telle qu’elle était ({differing}) ; donnez à nouveau votre verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a decision that later verdicts reopened.</source>
      <translation>La décision sur l’affirmation {number} a été rouverte par des verdicts ultérieurs.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a quote that the kept file has no more.</source>
      <translation>L’affirmation {number} a une citation qui n’est plus dans le fichier conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict on other words.</source>
      <translation>L’affirmation {number} a un verdict portant sur d’autres mots.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict without evidence.</source>
      <translation>L’affirmation {number} a un verdict sans preuve.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no place in the newest text.</source>
      <translation>L’affirmation {number} n’a pas d’emplacement dans le texte le plus récent.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no verdict yet.</source>
      <translation>L’affirmation {number} n’a pas encore de verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has reviewers who differ.</source>
      <translation>L’affirmation {number} a des vérificateurs en désaccord.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} stands in the newest version already; only older ones are placed. Nothing was changed.</source>
      <translation>L’affirmation {number} figure déjà dans la version la plus récente ; seules les plus anciennes se placent. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} was not carried from an older version; give your verdict here.</source>
      <translation>L’affirmation {number} ne vient pas d’une ancienne version ; donnez votre verdict ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Claim {n}</source>
      <translation>Affirmation {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Claim {n} of version {version}</source>
      <translation>Affirmation {n} de la version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>ClaimReview (JSON-LD)</source>
      <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/table.py" />
      <location filename="../../workbench/gui/files.py" />
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Claims along the article</source>
      <translation>Affirmations le long de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <source>Claims behind the figure</source>
      <translation>Affirmations derrière ce nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims by number</source>
      <translation>Affirmations par numéro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Claims from {file}</source>
      <translation>Affirmations de {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Claims like this one</source>
      <translation>Affirmations semblables</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Claims that lean on it</source>
      <translation>Affirmations qui s’appuient dessus</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_list.py" />
      <source>Claims that wait for a place</source>
      <translation>Affirmations en attente d’un emplacement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Claims, evidence, verdicts and checks as sheets</source>
      <translation>Affirmations, preuves, verdicts et contrôles en feuilles</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on claim {number}</source>
      <translation>Effacer le verdict sur l’affirmation {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on {n} claims</source>
      <translation>
        <numerusform>Effacer le verdict sur {n} affirmation</numerusform>
        <numerusform>Effacer le verdict sur {n} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Click one to go there.</source>
      <translation>Cliquez sur l’une d’elles pour y aller.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Close the file</source>
      <translation>Fermer le fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Close the passages</source>
      <translation>Fermer les passages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Close the preview</source>
      <translation>Fermer l’aperçu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>Close the search</source>
      <translation>Fermer la recherche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/message_bar.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Code of the sheet</source>
      <translation>Code de la feuille</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Cohen’s kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Columns of the table</source>
      <translation>Colonnes du tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Comes in</source>
      <translation>Arrive</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Commands and their keys</source>
      <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Comment on claim {number}</source>
      <translation>Commenter l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment taken back: {words}</source>
      <translation>Commentaire retiré : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment: {words}</source>
      <translation>Commentaire : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/comment_section.py" />
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Compare the two</source>
      <translation>Comparer les deux</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Comparing the files</source>
      <translation>Comparaison des fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Comparing the texts</source>
      <translation>Comparaison des textes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Comparing the words of all kept files …</source>
      <translation>Comparaison des mots de tous les fichiers conservés …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential</source>
      <translation>Confidentielle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential: others see {descriptor}</source>
      <translation>Confidentielle : les autres voient {descriptor}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Contested</source>
      <translation>Contestée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Contradicts</source>
      <translation>Contredit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copied as lines of tab-separated cells.</source>
      <translation>Copié sous forme de lignes aux cellules séparées par des tabulations.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Copy the history of the claim</source>
      <translation>Copier l’historique de l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Copy the list</source>
      <translation>Copier la liste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Copy the report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Copy the rows</source>
      <translation>Copier les lignes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Copy the selected claims</source>
      <translation>Copier les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copying the claims</source>
      <translation>Copie des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Corrected by the source</source>
      <translation>Corrigée par la source</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Counting the verdicts …</source>
      <translation>Décompte des verdicts …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Credit line</source>
      <translation>Mention de crédit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Custody</source>
      <translation>Traçabilité</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (DOS 866)</source>
      <translation>Cyrillique (DOS 866)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Data (JSON)</source>
      <translation>Données (JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>Date and time</source>
      <translation>Date et heure</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Decide</source>
      <translation>Trancher</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide 1 claim by the rule {rule}</source>
      <translation>Trancher 1 affirmation selon la règle {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide by a rule</source>
      <translation>Trancher selon une règle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>Decide claim {number}</source>
      <translation>Trancher l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Decide disagreements by a rule</source>
      <translation>Trancher les désaccords selon une règle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Decide later</source>
      <translation>Trancher plus tard</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>Decide the words of claim {number}</source>
      <translation>Trancher la formulation de l’affirmation {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide {n} claims</source>
      <extracomment>For one: Decide {n} claim</extracomment>
      <translation>
        <numerusform>Trancher {n} affirmation</numerusform>
        <numerusform>Trancher {n} affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide {n} claims by the rule {rule}</source>
      <translation>
        <numerusform>Trancher {n} affirmation selon la règle {rule}</numerusform>
        <numerusform>Trancher {n} affirmations selon la règle {rule}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided by the rule {rule}.</source>
      <translation>Tranché selon la règle {rule}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided {when} by {lead}: {verdict}. {reason}</source>
      <translation>Tranché le {when} par {lead} : {verdict}. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Decision of {lead}</source>
      <translation>Décision de {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}</source>
      <translation>Décision : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}, because {reason}</source>
      <translation>Décision : {before} → {after}, motif : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Details, copy or removal of linked evidence</source>
      <translation>Détails, copie ou suppression de preuves liées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Different origins</source>
      <translation>Origines différentes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Different stories</source>
      <translation>Sujets différents</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Disagreed</source>
      <translation>Désaccord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>Disagreements</source>
      <translation>Désaccords</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss {n} claims of the older version</source>
      <translation>
        <numerusform>Écarter {n} affirmation de l’ancienne version</numerusform>
        <numerusform>Écarter {n} affirmations de l’ancienne version</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss “{quote}” of the older version</source>
      <translation>Écarter « {quote} » de l’ancienne version</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Dismissed: it has no place in the newer version</source>
      <translation>Écartée : elle n’a pas de place dans la nouvelle version</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Dismissing the claims</source>
      <translation>Mise à l’écart des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Do again</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>Do again: {label}</source>
      <translation>Rétablir : {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Do not import</source>
      <translation>Ne pas importer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Does it still hold?</source>
      <translation>Toujours valable ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Does this evidence still hold?</source>
      <translation>Cette preuve est-elle toujours valable ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed.</source>
      <translation>En lignes, les verdicts de {a} ; en colonnes, ceux de {b}. Choisissez un nombre pour voir ses affirmations.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded.</source>
      <translation>Déposez ici un texte, un fichier Markdown ou une page web enregistrée. Ses énoncés deviennent des affirmations, et rien n’est envoyé sur Internet.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Drop an article here</source>
      <translation>Déposez un article ici</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Déposez des fichiers ici, ou liez-en à une affirmation. Chacun est conservé en entier, avec son empreinte, et peut être exploré.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Déposez des fichiers ici, ou appuyez sur {key} sur une affirmation pour en lier. Chacun est conservé en entier, avec son empreinte, et peut être exploré.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Dropped</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Each decision names the rule. Objections, and leads who differ, are left to you one by one.</source>
      <translation>Chaque décision nomme la règle. Les objections et les désaccords entre responsables vous restent à trancher un à un.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Each tick is a claim. Click one to go there.</source>
      <translation>Chaque trait est une affirmation. Cliquez sur l’un d’eux pour y aller.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Earlier</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Edges</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Edges: {before} → {after}</source>
      <translation>Bornes : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Edit claim {claim_id}</source>
      <translation>Modifier l’affirmation {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the checklists</source>
      <translation>Modifier les listes de contrôle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Edit the evidence “{title}”</source>
      <translation>Modifier la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Edit the text</source>
      <translation>Modifier le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the text, or see what was set aside</source>
      <translation>Modifier le texte, ou voir ce qui a été mis de côté</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Editor</source>
      <translation>Directeur d’ouvrage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Empty: the pack is not encrypted</source>
      <translation>Vide : le lot n’est pas chiffré</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the left</source>
      <translation>Fin de l’énoncé un caractère à gauche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the right</source>
      <translation>Fin de l’énoncé un caractère à droite</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the left</source>
      <translation>Fin de l’énoncé un mot à gauche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the right</source>
      <translation>Fin de l’énoncé un mot à droite</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of the whole file</source>
      <translation>Terminer le premier examen à l’aveugle du fichier entier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of “{title}”</source>
      <translation>Terminer le premier examen à l’aveugle de « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Enter a paper copy</source>
      <translation>Saisir une copie papier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdict from paper</source>
      <translation>
        <numerusform>Saisir {n} verdict du papier</numerusform>
        <numerusform>Saisir {n} verdicts du papier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdicts from paper</source>
      <translation>
        <numerusform>Saisir {n} verdict du papier</numerusform>
        <numerusform>Saisir {n} verdicts du papier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Every article into its own file</source>
      <translation>Un fichier par article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Every change is saved already. Give this state a name to find it again in the history:</source>
      <translation>Chaque modification est déjà enregistrée. Donnez un nom à cet état pour le retrouver dans l’historique :</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Every command has the keys that it came with.</source>
      <translation>Toutes les commandes ont leurs raccourcis d’origine.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <location filename="../../workbench/gui/article/unread.py" />
      <source>Every sentence was looked at.</source>
      <translation>Toutes les phrases ont été examinées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Everything in these files is here already.</source>
      <translation>Tout ce que contiennent ces fichiers est déjà ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
      <translation>Tout reste dans un seul fichier sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Everything that is missing is waived with a reason.</source>
      <translation>Tout ce qui manque fait l’objet d’une dérogation motivée.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/record_dialog.py" />
      <location filename="../../workbench/gui/evidence/records.py" />
      <location filename="../../workbench/gui/rail.py" />
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Evidence library</source>
      <translation>Bibliothèque de preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked again: {name}</source>
      <translation>Preuve liée à nouveau : {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked: {name}, {stance}</source>
      <translation>Preuve liée : {name}, {stance}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence that it rested on was withdrawn or corrected after this verdict.</source>
      <translation>Une preuve sur laquelle il reposait a été retirée ou corrigée après ce verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence unlinked: {name}</source>
      <translation>Preuve déliée : {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>Evidence was withdrawn or corrected after a verdict.</source>
      <translation>Une preuve a été retirée ou corrigée après un verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.</source>
      <translation>Une preuve a été retirée ou corrigée après votre verdict. Donnez-le à nouveau pour le confirmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Evidence {at} of {all}</source>
      <translation>Preuve {at} sur {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange</source>
      <translation>Échanger</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange with the hub</source>
      <translation>Échanger avec le hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export a report</source>
      <translation>Exporter un rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export report</source>
      <translation>Exporter un rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Export the claims</source>
      <translation>Exporter les affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Export the report to</source>
      <translation>Exporter le rapport vers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>F1 of the marks</source>
      <translation>F1 des marques</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Fact</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>Fewer than two people have judged claims here, so there is nobody to compare.</source>
      <translation>Moins de deux personnes ont jugé des affirmations ici ; il n’y a donc personne à comparer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Fewest comments</source>
      <translation>Le moins de commentaires</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>File &amp;kept as evidence</source>
      <translation>Fic&amp;hier conservé comme preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>File {at} of {all}</source>
      <translation>Fichier {at} sur {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Files of other reviewers</source>
      <translation>Fichiers d’autres vérificateurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Files opened last</source>
      <translation>Derniers fichiers ouverts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Files to merge</source>
      <translation>Fichiers à fusionner</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>Filter by kind, speaker or reviewer</source>
      <translation>Filtrer par type, locuteur ou vérificateur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter the claims</source>
      <translation>Filtrer les affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Filter the table</source>
      <translation>Filtrer le tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter: words, verdict:open, by:ana</source>
      <translation>Filtre : mots, verdict:open, by:ana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Find a command by its words or its key</source>
      <translation>Rechercher une commande par ses mots ou son raccourci</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Find a command, claim, article or record</source>
      <translation>Rechercher une commande, une affirmation, un article ou une fiche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find claims, articles, evidence and commands</source>
      <translation>Rechercher affirmations, articles, preuves, commandes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find in the article</source>
      <translation>Rechercher dans l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Find passages in the evidence for this claim</source>
      <translation>Rechercher des passages dans les preuves pour cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the place before</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Find {words}</source>
      <translation>Rechercher {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>First published</source>
      <translation>Première parution</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>First source</source>
      <translation>Source première</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>First source, if it reports another's words</source>
      <translation>Source première, si elle rapporte les mots d’un tiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Fits no claim</source>
      <translation>Sans affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Fleiss’ kappa</source>
      <translation>Kappa de Fleiss</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For editors: confidential sources by their descriptor, with quotes</source>
      <translation>Pour la rédaction en chef : sources confidentielles par leur désignation, avec citations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For other programs</source>
      <translation>Pour d’autres programmes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the desk: confidential sources are named</source>
      <translation>Pour le desk : sources confidentielles nommées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the lawyer: confidential sources are named</source>
      <translation>Pour l’avocat : sources confidentielles nommées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the page on which the findings are published</source>
      <translation>Pour la page où les conclusions sont publiées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the public: confidential sources by their descriptor alone</source>
      <translation>Pour le public : sources confidentielles par leur seule désignation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For tools that mark the words of the article</source>
      <translation>Pour les outils qui marquent les mots de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Forecast</source>
      <translation>Prévision</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Forget these files</source>
      <translation>Oublier ces fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Forms it would send, never sent</source>
      <translation>Formulaires à envoyer, jamais envoyés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Formula</source>
      <translation>Formule</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Found about the old words: {verdicts}. A verdict does not go along; give it anew for the new words.</source>
      <translation>Verdict sur les anciens mots : {verdicts}. Un verdict ne suit pas ; donnez-le à nouveau pour les nouveaux mots.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Found in</source>
      <translation>Trouvé dans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Frames</source>
      <translation>Cadres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Friday</source>
      <translation>vendredi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} à {text2}, la baisse est de {middle} %, et non de {stated} %.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} à {text2}, il s’agit d’une baisse de {middle} %, et non d’une hausse de {stated} %.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} à {text2}, il s’agit d’une hausse de {middle} %, et non d’une baisse de {stated} %.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} à {text2}, la hausse est de {middle} %, et non de {stated} %.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Give a record its first source in the evidence library. Kept files that share text are proposed here.</source>
      <translation>Indiquez la source première d’une fiche dans la bibliothèque de preuves. Les fichiers conservés qui ont du texte en commun sont proposés ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Give these verdicts</source>
      <translation>Donner ces verdicts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Give these verdicts as mine</source>
      <translation>Donner ces verdicts en mon nom</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/writing.py" />
      <source>Giving the verdicts</source>
      <translation>Attribution des verdicts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Go back to here</source>
      <translation>Revenir ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Go back to “{name}”</source>
      <translation>Revenir à « {name} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Go on as {me}</source>
      <translation>Continuer en tant que {me}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Go on editing</source>
      <translation>Continuer la modification</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Go there (Enter)</source>
      <translation>Y aller (Entrée)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Go to</source>
      <translation>Atteindre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Go to the next open claim</source>
      <translation>Aller à l’affirmation à traiter suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Go to the quote (G)</source>
      <translation>Aller à la citation (G)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back</source>
      <translation>Retour en arrière</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back takes back your {n} actions since then, in one step that can be undone.</source>
      <extracomment>For one: Going back takes back your {n} action since then, in one step that can be undone.</extracomment>
      <translation>
        <numerusform>Revenir en arrière annule votre {n} action depuis, en une étape qui peut être annulée.</numerusform>
        <numerusform>Revenir en arrière annule vos {n} actions depuis, en une étape qui peut être annulée.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/app.py" />
      <source>Guest</source>
      <translation>Invité</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Gwet’s AC1</source>
      <translation>AC1 de Gwet</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>HH:mm</source>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Hidden until your own verdicts are in</source>
      <translation>Masqué jusqu’à vos propres verdicts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Hide what others found</source>
      <translation>Masquer les conclusions des autres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, dark</source>
      <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, light</source>
      <translation>Contraste élevé, clair</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_section.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>History of this claim</source>
      <translation>Historique de cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>How it bears on the claim</source>
      <translation>Rapport avec l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>How many agree</source>
      <translation>Combien sont d’accord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>How reached</source>
      <translation>Moyen de contact</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>ISBN</source>
      <translation>ISBN</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Images elsewhere</source>
      <translation>Images externes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import 1 claim from {file_name}</source>
      <translation>Importer 1 affirmation de {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>Import 1 reference</source>
      <translation>Importer 1 référence</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with {key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importez un texte corrigé comme nouvelle version de cet article dans le menu Fichier (F10), ou modifiez son texte avec {key} : les deux textes figurent ici côte à côte. Les affirmations dont les mots n’ont pas changé suivent, les autres vous attendent.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importez un texte corrigé comme nouvelle version de cet article dans le menu Fichier (F10), ou modifiez son texte : les deux textes figurent ici côte à côte. Les affirmations dont les mots n’ont pas changé suivent, les autres vous attendent.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a list of claims</source>
      <translation>Importer une liste d’affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a new version of this article</source>
      <translation>Importer une nouvelle version de cet article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Import an article</source>
      <translation>Importer un article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Import an article: its claims are found in it.</source>
      <translation>Importez un article : ses affirmations y sont repérées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import articles</source>
      <translation>Importer des articles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Import references</source>
      <translation>Importer des références</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import the text in the clipboard</source>
      <translation>Importer le texte du presse-papiers</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import {n} claims from {file_name}</source>
      <translation>
        <numerusform>Importer {n} affirmation de {file_name}</numerusform>
        <numerusform>Importer {n} affirmations de {file_name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>Import {n} references</source>
      <translation>
        <numerusform>Importer {n} référence</numerusform>
        <numerusform>Importer {n} références</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Import “{title}”</source>
      <translation>Importer « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Importing the claims</source>
      <translation>Importation des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In</source>
      <translation>Dans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>In doubt</source>
      <translation>Douteux</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In short</source>
      <translation>Dans (abrégé)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>In the article</source>
      <translation>Dans l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In the evidence</source>
      <translation>Dans les preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>In the list</source>
      <translation>Dans la liste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}.</source>
      <translation>Votre verdict sur l’ancienne version : {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}: {reason}</source>
      <translation>Votre verdict sur l’ancienne version : {verdict} ({reason})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the report</source>
      <translation>Dans le rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In this article</source>
      <translation>Dans cet article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <source>In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, or import the text as a version of the article. Nothing was changed.</source>
      <translation>Dans ce rapport, la fin de l’article est introuvable, peut-être parce qu’un titre placé après a été supprimé. Annulez cela dans Word, ou importez le texte comme version de l’article. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Initials on it</source>
      <translation>Initiales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Interview</source>
      <translation>Entretien</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the article</source>
      <translation>Aller à l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the claim below the table</source>
      <translation>Aller à l’affirmation sous le tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the table</source>
      <translation>Aller au tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Issue</source>
      <translation>Fascicule</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It has no place any more</source>
      <translation>Elle n’a plus d’emplacement</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them, {names}; the word is “{case}”.</source>
      <translation>
        <numerusform>Elle a {n} preuve à l’appui, d’une seule origine, {names} ; le mot en cause est « {case} ».</numerusform>
        <numerusform>Elle a {n} preuves à l’appui, toutes d’une seule origine, {names} ; le mot en cause est « {case} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them; the word is “{case}”.</source>
      <translation>
        <numerusform>Elle a {n} preuve à l’appui, d’une seule origine ; le mot en cause est « {case} ».</numerusform>
        <numerusform>Elle a {n} preuves à l’appui, toutes d’une seule origine ; le mot en cause est « {case} ».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>It is the same claim, and these are the better words.</source>
      <translation>C’est la même affirmation, et ces mots sont les meilleurs.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It stands again</source>
      <translation>Elle est de nouveau valable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It stands here now</source>
      <translation>Elle se trouve ici maintenant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>It was added by hand.</source>
      <translation>Elle a été ajoutée à la main.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>It was opened for reading only.</source>
      <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>It was published on {published}; the claim is about {dates} (“{dates2}”).</source>
      <translation>Date de publication : {published} ; l’affirmation porte sur {dates} (« {dates2} »).</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It was withdrawn, or does not hold any more</source>
      <translation>Elle a été retirée, ou n’est plus valable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Item number</source>
      <translation>Numéro du document</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japonais (ISO-2022-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join two texts</source>
      <translation>Réunir deux textes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join “{title}” and “{title2}”</source>
      <translation>Réunir « {title} » et « {title2} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Joining the articles</source>
      <translation>Réunion des articles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/keep_dialog.py" />
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window, or press {key}.</source>
      <translation>Conservez d’abord un fichier qui contient des mots : déposez-le sur la fenêtre, ou appuyez sur {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window.</source>
      <translation>Conservez d’abord un fichier qui contient des mots : déposez-le sur la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep all of them</source>
      <translation>Tout conserver</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep an interview</source>
      <translation>Conserver un entretien</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Keep as version {n}</source>
      <translation>Conserver comme version {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number}</source>
      <translation>Conserver l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claim {number2}</source>
      <translation>Conserver l’affirmation {number} au lieu de l’affirmation {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claims {number2}</source>
      <translation>Conserver l’affirmation {number} au lieu des affirmations {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claims {number}</source>
      <translation>Conserver les affirmations {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep statement {n}</source>
      <translation>Conserver l’énoncé {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Keep the calculation “{title}”</source>
      <translation>Conserver le calcul « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “Interview with {person}”</source>
      <translation>Conserver l’entretien « Entretien avec {person} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “{title}”</source>
      <translation>Conserver l’entretien « {title} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Keep the origins of {n} pieces apart</source>
      <translation>
        <numerusform>Séparer les origines de {n} preuve</numerusform>
        <numerusform>Séparer les origines de {n} preuves</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Keep the present keys as well</source>
      <translation>Garder aussi les raccourcis actuels</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep what is in the clipboard as evidence</source>
      <translation>Conserver le contenu du presse-papiers comme preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Keep “{title}” and “{title2}” apart</source>
      <translation>Séparer « {title} » et « {title2} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Keeping the article and its claims</source>
      <translation>Conservation de l’article et de ses affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Keeping the files</source>
      <translation>Conservation des fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>Keeping the references</source>
      <translation>Conservation des références</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Keeping {file}</source>
      <translation>Conservation de {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Kept as an article of its own. It looks like a copy of one that was here.</source>
      <translation>Conservé comme article distinct. Il semble être une copie d’un article déjà présent.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>Kept bytes in this file were changed, so they are not sent; `workbench verify` says more.</source>
      <translation>Des octets conservés dans ce fichier ont été modifiés ; ils ne sont donc pas envoyés. `workbench verify` en dit plus.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Kept text</source>
      <translation>Texte conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Keys</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Keys and help</source>
      <translation>Raccourcis et aide</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Keywords</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Kind of work</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Kind, last first</source>
      <translation>Type, du dernier au premier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Kind: {before} → {after}</source>
      <translation>Type : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Kinds of claims</source>
      <translation>Types d’affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Korean (Windows-949)</source>
      <translation>Coréen (Windows-949)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Krippendorff’s alpha</source>
      <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Larger</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Larger article text</source>
      <translation>Agrandir le texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Later</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Latitude, longitude</source>
      <translation>Latitude, longitude</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Law or rule</source>
      <translation>Loi ou règle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least evidence</source>
      <translation>Le moins de preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least worth checking</source>
      <translation>Intérêt croissant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Leave out what others found (blind)</source>
      <translation>Sans les conclusions des autres (à l’aveugle)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Leave without keeping?</source>
      <translation>Quitter sans conserver ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Length</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Lens</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Let the evidence stand again “{title}”</source>
      <translation>Rétablir la validité de la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Limits for files from outside</source>
      <translation>Limites pour les fichiers externes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Line {line}: {problem} Nothing was changed.</source>
      <translation>Ligne {line} : {problem} Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}</source>
      <translation>Ligne {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}: {problem}</source>
      <translation>Ligne {n} : {problem}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Link evidence</source>
      <translation>Lier une preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>Link evidence to claim {number}</source>
      <translation>Lier une preuve à l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Link it too wherever this record is linked</source>
      <translation>La lier aussi partout où cette fiche est liée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Link new evidence to claim {number}</source>
      <translation>Lier une nouvelle preuve à l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage as context</source>
      <translation>Lier le passage comme contexte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it refutes the claim</source>
      <translation>Lier le passage : il contredit l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it supports the claim</source>
      <translation>Lier le passage : il étaye l’affirmation</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>Linked are {n} that refute it and {n2} for context.</source>
      <translation>
        <numerusform>Preuves liées : {n} contraire et {n2} pour le contexte.</numerusform>
        <numerusform>Preuves liées : {n} contraires et {n2} pour le contexte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>Linked are {n} that support it and {n2} for context.</source>
      <translation>
        <numerusform>Preuves liées : {n} à l’appui et {n2} pour le contexte.</numerusform>
        <numerusform>Preuves liées : {n} à l’appui et {n2} pour le contexte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>Linked as the quote: {words}</source>
      <translation>Lié comme citation : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Linked to claim {number}</source>
      <translation>Liée à l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Links to other files</source>
      <translation>Liens vers d’autres fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>Look at both</source>
      <translation>Voir les deux</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>Look at them</source>
      <translation>Les examiner</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Looking at every claim, sentence and check of the article …</source>
      <translation>Examen de chaque affirmation, phrase et contrôle de l’article …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Looking for claims in the new text</source>
      <translation>Recherche d’affirmations dans le nouveau texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Looking for claims like this one</source>
      <translation>Recherche d’affirmations semblables</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>MB</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Macros</source>
      <translation>Macros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Made</source>
      <translation>Créé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/article/selection_button.py" />
      <source>Make a claim</source>
      <translation>Créer une affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as contested</source>
      <translation>Marquer l’affirmation {number} comme contestée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as not a claim</source>
      <translation>Marquer l’affirmation {number} « rien à vérifier »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as sourced</source>
      <translation>Marquer l’affirmation {number} comme sourcée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as unverified</source>
      <translation>Marquer l’affirmation {number} comme non vérifiée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as contested</source>
      <translation>
        <numerusform>Marquer {n} affirmation comme contestée</numerusform>
        <numerusform>Marquer {n} affirmations comme contestées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as not a claim</source>
      <translation>
        <numerusform>Marquer {n} affirmation « rien à vérifier »</numerusform>
        <numerusform>Marquer {n} affirmations « rien à vérifier »</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as sourced</source>
      <translation>
        <numerusform>Marquer {n} affirmation comme sourcée</numerusform>
        <numerusform>Marquer {n} affirmations comme sourcées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as unverified</source>
      <translation>
        <numerusform>Marquer {n} affirmation comme non vérifiée</numerusform>
        <numerusform>Marquer {n} affirmations comme non vérifiées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Marked the same</source>
      <translation>Marques identiques</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Marks</source>
      <translation>Marques</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Medium</source>
      <translation>Support</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Menu (F10)</source>
      <translation>Menu (F10)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Merge and decide</source>
      <translation>Fusionner et trancher</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge colleagues' files</source>
      <translation>Fusionner les fichiers de collègues</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Merge other files</source>
      <translation>Fusionner d’autres fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {files}</source>
      <translation>Fusionner {files}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Merge {number} has no receipt in this file, so there is no receipt to show.</source>
      <translation>La fusion {number} n’a pas de bilan dans ce fichier ; il n’y a donc pas de bilan à afficher.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {n} files</source>
      <translation>
        <numerusform>Fusionner {n} fichier</numerusform>
        <numerusform>Fusionner {n} fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Merging</source>
      <translation>Fusion</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Message id</source>
      <translation>Identifiant du message</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Monday</source>
      <translation>lundi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>More about this evidence</source>
      <translation>En savoir plus sur cette preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most comments</source>
      <translation>Le plus de commentaires</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most evidence</source>
      <translation>Le plus de preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most worth checking</source>
      <translation>Intérêt décroissant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Move columns</source>
      <translation>Déplacer les colonnes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Move the edges of claim {claim_id}</source>
      <translation>Déplacer les bornes de l’affirmation {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Mute</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Mute the check {rule}</source>
      <translation>Ignorer le contrôle {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Muted: {reason}</source>
      <translation>Ignoré : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Muting a check needs a reason; nothing was changed.</source>
      <translation>Il faut un motif pour ignorer un contrôle ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Name at least two pieces of evidence that do not have one origin already. Nothing was changed.</source>
      <translation>Indiquez au moins deux preuves qui n’ont pas déjà la même origine. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Name of the origin</source>
      <translation>Nom de l’origine</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Name the claims or the article that it is about. Nothing was changed.</source>
      <translation>Indiquez de quelles affirmations ou de quel article il s’agit. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name the state of the file before something that you may want to take back as a whole.</source>
      <translation>Nommez l’état du fichier avant une opération que vous voudrez peut-être annuler en bloc.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name this state</source>
      <translation>Nommer cet état</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Name this state (restore point)</source>
      <translation>Nommer cet état (point de restauration)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Name two claims or more, to say whether they are the same. Nothing was changed.</source>
      <translation>Indiquez au moins deux affirmations, pour dire si elles n’en font qu’une. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Name two different articles. Nothing was changed.</source>
      <translation>Nommez deux articles différents. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Name two people; these are one id. Nothing was changed.</source>
      <translation>Nommez deux personnes ; il s’agit ici d’un seul identifiant. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.</source>
      <translation>Ni dans les titres, ni dans les textes. Essayez moins de mots, ou appuyez sur Échap pour tout voir.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.</source>
      <translation>Ni l’affirmation ni une citation de ses preuves n’a d’autre nombre, ou de mot comme « de » ou « sur » à côté.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>New comment</source>
      <translation>Nouveau commentaire</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>New file</source>
      <translation>Nouveau fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/key_field.py" />
      <source>New key</source>
      <translation>Nouveau raccourci</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Next article</source>
      <translation>Article suivant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next claim</source>
      <translation>Affirmation suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Next evidence of this claim</source>
      <translation>Preuve suivante de cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next open claim</source>
      <translation>Affirmation à traiter suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Next unread sentence</source>
      <translation>Phrase non lue suivante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No article and no file opened last is called that.</source>
      <translation>Aucun article ni fichier ouvert récemment ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>No article yet</source>
      <translation>Pas encore d’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No claim has these words. Its number works, too.</source>
      <translation>Aucune affirmation ne contient ces mots. Son numéro fonctionne aussi.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim here</source>
      <translation>Aucune affirmation ici</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>No claim leans on it yet</source>
      <translation>Aucune affirmation ne s’appuie encore dessus</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>No claim leans on it.</source>
      <translation>Aucune affirmation ne s’appuie dessus.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim passes the filter</source>
      <translation>Aucune affirmation ne passe le filtre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No claim selected</source>
      <translation>Aucune affirmation sélectionnée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claims yet</source>
      <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are all empty. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Aucune colonne connue de cette liste ne contient d’énoncés ; ses en-têtes sont tous vides. Nommez « énoncé » la colonne qui contient les mots de l’article. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named} and more. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Aucune colonne connue de cette liste ne contient d’énoncés ; ses en-têtes sont {named} et d’autres. Nommez « énoncé » la colonne qui contient les mots de l’article. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named}. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Aucune colonne connue de cette liste ne contient d’énoncés ; ses en-têtes sont {named}. Nommez « énoncé » la colonne qui contient les mots de l’article. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No command is called that. Try one word of what you want to do.</source>
      <translation>Aucune commande ne s’appelle ainsi. Essayez un mot de ce que vous voulez faire.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>No disagreements</source>
      <translation>Aucun désaccord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>No disagreements.</source>
      <translation>Aucun désaccord.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>No evidence has these words</source>
      <translation>Aucune preuve ne contient ces mots</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is chosen.</source>
      <translation>Aucune preuve n’est choisie.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No evidence is kept yet. Words in it will be found here.</source>
      <translation>Aucune preuve n’est encore conservée. Ses mots pourront être trouvés ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is linked to this claim yet.</source>
      <translation>Aucune preuve n’est encore liée à cette affirmation.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>No evidence yet</source>
      <translation>Pas encore de preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>No file chosen. It will be kept whole, with its hash.</source>
      <translation>Aucun fichier choisi. Il sera conservé en entier, avec son empreinte.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed.</source>
      <translation>Aucun fichier n’est conservé pour cette fiche ; pour supprimer ce qui est écrit à son sujet, expurgez aussi ses champs. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>No file is kept of “{title}”, only its address.</source>
      <translation>Aucun fichier n’est conservé de « {title} », seulement son adresse.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>No file is kept of “{title}”, so there is nothing to write.</source>
      <translation>Aucun fichier n’est conservé de « {title} » ; il n’y a donc rien à écrire.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>No file is open</source>
      <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>No file yet</source>
      <translation>Pas encore de fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>No key</source>
      <translation>Aucun raccourci</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>No kind</source>
      <translation>Sans type</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer assigned to {name}</source>
      <translation>N’est plus attribuée à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer decided whether it is the same as {words}</source>
      <translation>Il n’est plus décidé si elle est la même que {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No origin is named yet</source>
      <translation>Aucune origine n’est encore nommée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>No other claim is like this one</source>
      <translation>Aucune autre affirmation ne ressemble à celle-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/shown.py" />
      <source>No other claim is open here.</source>
      <translation>Aucune autre affirmation n’est à traiter ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No other kept files share so much text that they may have one origin.</source>
      <translation>Aucun autre fichier conservé n’a assez de texte en commun pour avoir peut-être la même origine.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage has all these words. Fewer words, or other ones, may find it.</source>
      <translation>Aucun passage ne contient tous ces mots. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage is chosen.</source>
      <translation>Aucun passage n’est choisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage may bear on this claim</source>
      <translation>Aucun passage ne semble se rapporter à cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>No quote of the supporting evidence has {text}.</source>
      <translation>Aucune citation des preuves à l’appui ne contient {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>No reason was written.</source>
      <translation>Aucun motif n’a été rédigé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>No recording. One would be kept whole, with its hash.</source>
      <translation>Aucun enregistrement. Il serait conservé en entier, avec son empreinte.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>No restore point yet</source>
      <translation>Pas encore de point de restauration</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>No row of {file_name} could be placed</source>
      <translation>Aucune ligne de {file_name} n’a pu être placée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sheets.py" />
      <source>No state of this article has the code "{typed}". Look at the code on the sheet again, and at the article. A sheet that was printed from another file is entered in that file. Nothing was changed.</source>
      <translation>Aucun état de cet article n’a le code « {typed} ». Vérifiez le code sur la feuille, ainsi que l’article. Une feuille imprimée depuis un autre fichier se saisit dans ce fichier-là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>No statement has been judged by two people yet.</source>
      <translation>Aucun énoncé n’a encore été jugé par deux personnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.</source>
      <translation>Ni verbe de parole, ni pronom, ni nom dans le paragraphe ou dans les phrases qui précèdent et qui suivent.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program.</source>
      <translation>Aucun mot n’a pu être lu dans ce fichier lors de son ajout. Il est intact ; enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>No.</source>
      <translation>Num.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Nobody has said whether the evidence for this accusation has more than one origin.</source>
      <translation>Personne n’a indiqué si les preuves de cette accusation ont plus d’une origine.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id or the name {name}. Nothing was changed.</source>
      <translation>Personne dans ce fichier n’a l’identifiant ou le nom {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id {reviewer_id}. Nothing was changed.</source>
      <translation>Personne dans ce fichier n’a l’identifiant {reviewer_id}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer.</source>
      <translation>Aucun vérificateur n’est nommé ; donnez un nom, par exemple avec --reviewer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed.</source>
      <translation>Aucun vérificateur n’est nommé ; donnez un nom, par exemple avec --reviewer. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Nobody is named yet</source>
      <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Nobody to compare yet</source>
      <translation>Encore personne à comparer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>None has near wording, one of its numbers, or the same speaker and kind.</source>
      <translation>Aucune n’a une formulation proche, l’un de ses nombres, ou le même locuteur et le même type.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>None linked by this reviewer.</source>
      <translation>Aucune liée par ce vérificateur.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>None of the quotes ({n}) has a number.</source>
      <translation>
        <numerusform>La citation ({n}) ne contient aucun nombre.</numerusform>
        <numerusform>Aucune des citations ({n}) ne contient de nombre.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>None of these files can be merged</source>
      <translation>Aucun de ces fichiers ne peut être fusionné</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>None of these files could be imported.</source>
      <translation>Aucun de ces fichiers n’a pu être importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>None: colour says the status alone</source>
      <translation>Aucun : la couleur n’indique que le statut</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Not a claim</source>
      <translation>Rien à vérifier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Not all could be used</source>
      <translation>Tout n’a pas pu être utilisé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Not all of these files can be kept. The others came in.</source>
      <translation>Tous ces fichiers ne peuvent pas être conservés. Les autres ont été importés.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Not everything in {name} can be read. What can be is kept.</source>
      <translation>Tout ne peut pas être lu dans {name}. Ce qui peut l’être est conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>Not found in the article: {words}</source>
      <translation>Introuvable dans l’article : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Not imported: {title}</source>
      <translation>Non importé : {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Not in the titles of the evidence, and not in the words inside.</source>
      <translation>Ni dans les titres des preuves, ni dans leurs textes.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Not shown here</source>
      <translation>Non affiché ici</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} And {n} more. Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>
        <numerusform>Non validé : {what} Et {n} autre point. Réglez-les, ou accordez une dérogation motivée. Rien n’a été modifié.</numerusform>
        <numerusform>Non validé : {what} Et {n} autres points. Réglez-les, ou accordez une dérogation motivée. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>Non validé : {what} Réglez ce point, ou accordez une dérogation motivée. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Note a correction of the evidence “{title}”</source>
      <translation>Noter une correction de la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Nothing chosen</source>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>Nothing differs from the text that is kept. Nothing was changed.</source>
      <translation>Rien ne diffère du texte conservé. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Nothing found. Fewer letters, or another word, may find it.</source>
      <translation>Rien trouvé. Moins de lettres, ou un autre mot, donneront peut-être un résultat.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Nothing in this report is new. The words are those of the file, and no comment was added.</source>
      <translation>Rien de nouveau dans ce rapport. Les mots sont ceux du fichier, et aucun commentaire n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Nothing is assigned to {name}, so there is nothing to pack; assign claims first. Nothing was written.</source>
      <translation>Rien n’est confié à {name} ; le lot serait donc vide. Confiez d’abord des affirmations. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Nothing is assigned yet</source>
      <translation>Rien n’est encore confié</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Nothing is held against this record. Nothing was changed.</source>
      <translation>Rien n’est retenu contre cette fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>Nothing is kept of this</source>
      <translation>Rien n’en est conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Nothing is kept of this record, only what is noted about it.</source>
      <translation>Rien n’est conservé de cette fiche, hormis ce qui est noté à son sujet.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Link a file or an address first.</source>
      <translation>Rien n’est lié à cette affirmation. Liez d’abord un fichier ou une adresse.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Press {key} to link a file or an address.</source>
      <translation>Rien n’est lié à cette affirmation. Appuyez sur {key} pour lier un fichier ou une adresse.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Nothing is missing: every claim and every sentence was looked at.</source>
      <translation>Rien ne manque : toutes les affirmations et toutes les phrases ont été examinées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Nothing is reviewed blind first.</source>
      <translation>Rien n’est examiné d’abord à l’aveugle.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or link a file or an address with the words that matter.</source>
      <translation>Rien n’est encore lié. Déposez un fichier ici, ou liez un fichier ou une adresse avec les mots qui comptent.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter.</source>
      <translation>Rien n’est encore lié. Déposez un fichier ici, ou appuyez sur {key} pour lier un fichier ou une adresse avec les mots qui comptent.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Nothing new</source>
      <translation>Rien de nouveau</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Nothing new on either side.</source>
      <translation>Rien de nouveau d’un côté ni de l’autre.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Nothing says of what, or from what, {text} is.</source>
      <translation>Rien ne dit de quoi, ou par rapport à quoi, est calculé {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>Nothing says where in {shown} it stands.</source>
      <translation>Rien ne dit à quel endroit de {shown} cela se trouve.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>Nothing says whose words these are.</source>
      <translation>Rien ne dit de qui sont ces mots.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Nothing stands like this at the moment. Choose All to see every claim.</source>
      <translation>Aucune n’a ce statut pour le moment. Choisissez Toutes pour voir chaque affirmation.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Nothing stood in this file yet on {when}; name a later moment. Nothing was written.</source>
      <translation>Ce fichier ne contenait encore rien à ce moment ({when}) ; indiquez un moment plus tardif. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for.</source>
      <translation>Rien de ce qui est conservé et pas encore lié n’a en commun avec elle un nom, un nombre ou des mots rares. Saisissez des mots à rechercher.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Nothing to check in this sentence</source>
      <translation>Rien à vérifier dans cette phrase</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in {n} sentences</source>
      <translation>
        <numerusform>Rien à vérifier dans {n} phrase</numerusform>
        <numerusform>Rien à vérifier dans {n} phrases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in “{stored}”</source>
      <translation>Rien à vérifier dans « {stored} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing to look through yet</source>
      <translation>Encore rien à explorer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/told.py" />
      <source>Nothing was imported.</source>
      <translation>Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Nothing was merged into this file, so there is no receipt to show.</source>
      <translation>Rien n’a été fusionné dans ce fichier ; il n’y a donc pas de bilan à afficher.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is no state before a merge.</source>
      <translation>Rien n’a été fusionné dans ce fichier, il n’y a donc pas d’état d’avant une fusion.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is nothing to undo.</source>
      <translation>Rien n’a été fusionné dans ce fichier ; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Now</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Number of pages</source>
      <translation>Nombre de pages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the claims</source>
      <translation>Numéros des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the pages</source>
      <translation>Numéros des pages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Of how many who gave a verdict</source>
      <translation>Sur combien qui ont donné un verdict</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Of {n} supporting pieces of evidence the origin of {origins} is not known; the word is “{case}”.</source>
      <translation>
        <numerusform>Sur {n} preuve à l’appui, origine inconnue pour {origins} ; le mot en cause est « {case} ».</numerusform>
        <numerusform>Sur {n} preuves à l’appui, origine inconnue pour {origins} ; le mot en cause est « {case} ».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} nothing is kept.</source>
      <translation>Rien n’est conservé de {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} only the address is kept.</source>
      <translation>Seule l’adresse de {shown} est conservée.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>On its evidence. {evidence}</source>
      <translation>D’après ses preuves. {evidence}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>On the paper</source>
      <translation>Sur le papier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>On what terms</source>
      <translation>À quelles conditions</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One file with everything, to read, print and send on</source>
      <translation>Un seul fichier avec tout, à lire, imprimer et transmettre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>One lead joined, another kept apart: {one} and {other}.</source>
      <translation>Un responsable a réuni, un autre a séparé : {one} et {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One lead said that this is one story, another that these are different ones. Until it is decided they are versions of one article.</source>
      <translation>Un responsable a indiqué que c’est le même sujet, un autre que ce sont des sujets différents. Tant que ce n’est pas tranché, ce sont des versions d’un même article.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>One line for each thing to look at. Your house's lists are shown instead of the usual ones.</source>
      <translation>Une ligne par point à examiner. Les listes de votre rédaction remplacent les listes habituelles.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>One origin</source>
      <translation>Même origine</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>One origin with {titles}.</source>
      <translation>Même origine que {titles}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>One person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One row for each claim</source>
      <translation>Une ligne par affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>One sentence is neither a claim nor marked as not a claim.</source>
      <translation>Une phrase n’est ni une affirmation ni marquée « rien à vérifier ».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One story</source>
      <translation>Même sujet</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>One version so far</source>
      <translation>Une seule version pour l’instant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Only I</source>
      <translation>Moi uniquement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Only read it</source>
      <translation>Lire seulement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Only the address is kept. The program does not open it. Save the page and link the file to keep its words.</source>
      <translation>Seule l’adresse est conservée. Le programme ne l’ouvre pas. Enregistrez la page et liez le fichier pour en conserver les mots.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Only the words are shown. {why}</source>
      <translation>Seuls les mots sont affichés. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Open</source>
      <translation>À traiter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>Open a file</source>
      <translation>Ouvrir un fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Open a file first.</source>
      <translation>Ouvrez d’abord un fichier.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Open a work pack</source>
      <translation>Ouvrir un lot de travail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Open the article first that the list is about.</source>
      <translation>Ouvrez d’abord l’article dont parle la liste.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>Open the file first that the report was made from.</source>
      <translation>Ouvrez d’abord le fichier dont le rapport a été tiré.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Open the sample article</source>
      <translation>Ouvrir l’article d’exemple</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>OpenDocument text (ODT)</source>
      <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Opened last</source>
      <translation>Derniers ouverts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>Opening the work pack</source>
      <translation>Ouverture du lot de travail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Opinion</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order of the claims</source>
      <translation>Ordre des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: as in the article</source>
      <translation>Ordre : comme dans l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by kind</source>
      <translation>Ordre : par type</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by speaker</source>
      <translation>Ordre : par locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by status</source>
      <translation>Ordre : par statut</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: least evidence first</source>
      <translation>Ordre : le moins de preuves d’abord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most evidence first</source>
      <translation>Ordre : le plus de preuves d’abord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most worth checking first</source>
      <translation>Ordre : intérêt décroissant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: statements from A to Z</source>
      <translation>Ordre : énoncés de A à Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order: {order}</source>
      <translation>Ordre : {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Origins</source>
      <translation>Origines</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Origins of the evidence</source>
      <translation>Origines des preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Other article: {title}</source>
      <translation>Autre article : {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Other changes, such as decisions, edits or assignments</source>
      <translation>D’autres modifications, comme des décisions, des retouches ou des attributions</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Other words for your comment, then Enter</source>
      <translation>D’autres mots pour votre commentaire, puis Entrée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>PMCID</source>
      <translation>PMCID</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>PMID</source>
      <translation>PMID</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Page or paragraph</source>
      <translation>Page ou paragraphe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Page {part} of {parts}</source>
      <translation>Page {part} sur {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Pages of a we&amp;b archive</source>
      <translation>Pages d’une archive we&amp;b</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Pages with contents and bookmarks, tagged for screen readers</source>
      <translation>Pages avec sommaire et signets, balisées pour lecteurs d’écran</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Pairs of reviewers</source>
      <translation>Paires de vérificateurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper (PDF)</source>
      <translation>Papier (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper copy (PDF)</source>
      <translation>Copie papier (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Part {part} of {parts}</source>
      <translation>Partie {part} sur {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Parts of a &amp;document</source>
      <translation>Part&amp;ies d’un document</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>Passages</source>
      <translation>Passages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages for claim {number}</source>
      <translation>Passages pour l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages in the evidence</source>
      <translation>Passages dans les preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted image {when}</source>
      <translation>Image collée {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted text {when}</source>
      <translation>Texte collé {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Percent</source>
      <translation>Pour cent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>Perhaps one story: {one} and {other}.</source>
      <translation>Peut-être le même sujet : {one} et {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Pieces of evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Place</source>
      <translation>Endroit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Place in the archive</source>
      <translation>Emplacement d’archive</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place in the newer version</source>
      <translation>Emplacement dans la nouvelle version</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Place in the newer version: {before} → {after}</source>
      <translation>Emplacement dans la nouvelle version : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place of publication</source>
      <translation>Lieu de publication</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Place “{quote}” in the newer version</source>
      <translation>Placer « {quote} » dans la nouvelle version</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Plain text for wikis and issue trackers</source>
      <translation>Texte brut pour wikis et outils de suivi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>Preparing the printout</source>
      <translation>Préparation de l’impression</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Preparing the sample</source>
      <translation>Préparation de l’exemple</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press Esc in the filter to see all claims again.</source>
      <translation>Appuyez sur Échap dans le filtre pour revoir toutes les affirmations.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press {key} to import an article: its claims are found in it.</source>
      <translation>Appuyez sur {key} pour importer un article : ses affirmations y sont repérées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview (Space)</source>
      <translation>Aperçu (Espace)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Preview of the evidence</source>
      <translation>Aperçu de la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>Preview of the report</source>
      <translation>Aperçu du rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/body.py" />
      <source>Preview of {title}</source>
      <translation>Aperçu de {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Preview the evidence</source>
      <translation>Aperçu de la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Preview this evidence</source>
      <translation>Aperçu de cette preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Previous article</source>
      <translation>Article précédent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous claim</source>
      <translation>Affirmation précédente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Previous evidence of this claim</source>
      <translation>Preuve précédente de cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous open claim</source>
      <translation>Affirmation à traiter précédente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Previous unread sentence</source>
      <translation>Phrase non lue précédente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Print the report</source>
      <translation>Imprimer le rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Programs it would start, never started</source>
      <translation>Programmes à lancer, jamais lancés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed and named origins</source>
      <translation>Origines proposées et nommées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Proposed because</source>
      <translation>Proposée parce que</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Proposed by the program: {words}</source>
      <translation>Proposée par le programme : {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed: {name}, {pieces}</source>
      <translation>Proposée : {name}, {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>Put it back into the text</source>
      <translation>Remettre dans le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Put the folder of reports into</source>
      <translation>Placer le dossier des rapports dans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>Quote</source>
      <translation>Citation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Read a returned report</source>
      <translation>Lire un rapport renvoyé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>Read as {encoding}, the text is the same. Choose another encoding. Nothing was changed.</source>
      <translation>Lu en {encoding}, le texte est le même. Choisissez un autre encodage. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>Read back “{file_name}”</source>
      <translation>Reprendre le rapport renvoyé « {file_name} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read in another encoding</source>
      <translation>Lire dans un autre encodage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Read only · offline</source>
      <translation>Lecture seule · hors ligne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Read the article in another encoding</source>
      <translation>Lire l’article dans un autre encodage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Reading the kept file</source>
      <translation>Lecture du fichier conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Reading the pasted text</source>
      <translation>Lecture du texte collé</translation>
    </message>
    <message>
      <location filename="../../workbench/core/placed_list.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>Reading was stopped. Nothing was changed.</source>
      <translation>La lecture a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <location filename="../../workbench/gui/rereading.py" />
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Reading {name} …</source>
      <translation>Lecture de {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Reading {n} files</source>
      <translation>Lecture de {n} fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Reason for muting the check</source>
      <translation>Motif pour ignorer le contrôle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Reason for my verdict</source>
      <translation>Motif de mon verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Reason for the decision</source>
      <translation>Motif de la décision</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive it</source>
      <translation>Motif de la dérogation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive this: {what}</source>
      <translation>Motif de la dérogation : {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Reason: {before} → {after}</source>
      <translation>Motif : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Receipt</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Receipt of the merge</source>
      <translation>Bilan de la fusion</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Recorded with your name and the time. What each reviewer said stays in the history.</source>
      <translation>Enregistré avec votre nom et l’heure. Ce que chaque vérificateur a dit reste dans l’historique.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Redact</source>
      <translation>Expurger</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact a record of evidence</source>
      <translation>Expurger une fiche de preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redact for good</source>
      <translation>Expurger définitivement</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact the evidence “{title}”</source>
      <translation>Expurger la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Redacted</source>
      <translation>Expurgée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redacted here. These copies still hold it, remove them: {names}</source>
      <translation>Expurgé ici. Ces copies le contiennent encore, supprimez-les : {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Redo: {label}</source>
      <translation>Rétablir : {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Redoing</source>
      <translation>Rétablissement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Refere&amp;nces in a list</source>
      <translation>&amp;Références d’une liste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>Reference {number} (“{said}”): {error}.</source>
      <translation>Référence {number} (« {said} ») : {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>References (CSL-JSON)</source>
      <translation>Références (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>References (RIS, BibTeX, CSL-JSON) {endings}</source>
      <translation>Références (RIS, BibTeX, CSL-JSON) {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Remove claim {numbers}</source>
      <translation>Supprimer l’affirmation {numbers}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Remove from this list</source>
      <translation>Retirer de cette liste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it</source>
      <translation>La supprimer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Remove it for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it, also from {n} claims</source>
      <extracomment>For one: Remove it, also from {n} claim</extracomment>
      <translation>
        <numerusform>La retirer, aussi de {n} affirmation</numerusform>
        <numerusform>La retirer, aussi de {n} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <source>Remove the article from the file</source>
      <translation>Retirer l’article du fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Remove the evidence “{title}”</source>
      <translation>Supprimer la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Remove the selected claims</source>
      <translation>Supprimer les affirmations sélectionnées</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>Remove {n} claims</source>
      <translation>
        <numerusform>Supprimer {n} affirmation</numerusform>
        <numerusform>Supprimer {n} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Remove “{title}”</source>
      <translation>Supprimer « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Removed</source>
      <translation>Supprimée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Removing it for good</source>
      <translation>Suppression définitive</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>Removing the claims</source>
      <translation>Suppression des affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <location filename="../../workbench/gui/ask.py" />
      <source>Rename the article</source>
      <translation>Changer le titre de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Rename “{title}”</source>
      <translation>Renommer « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Replace the evidence “{title}”</source>
      <translation>Remplacer la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Replaced by another record</source>
      <translation>Remplacée par une autre fiche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Restate the claim, change its kind or speaker</source>
      <translation>Reformuler l’affirmation, changer son type ou son locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Restated as</source>
      <translation>Énoncé autonome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Restore point</source>
      <translation>Point de restauration</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Restore point: {name}</source>
      <translation>Point de restauration : {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Restore points</source>
      <translation>Points de restauration</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Restore points, and back to one</source>
      <translation>Points de restauration, et retour à l’un d’eux</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/results.py" />
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Return path</source>
      <translation>Adresse de retour</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first</source>
      <translation>Examiner le fichier entier d’abord à l’aveugle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first alone</source>
      <translation>Examiner le fichier entier d’abord à l’aveugle, pour soi uniquement</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first</source>
      <translation>Examiner « {title} » d’abord à l’aveugle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first alone</source>
      <translation>Examiner « {title} » d’abord à l’aveugle, pour soi uniquement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Reviewer</source>
      <translation>Vérificateur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <source>Reviewer {letter}</source>
      <translation>Vérificateur {letter}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, A to Z</source>
      <translation>Vérificateur, de A à Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, Z to A</source>
      <translation>Vérificateur, de Z à A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Reviewers</source>
      <translation>Vérificateurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ</source>
      <translation>Vérificateurs en désaccord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ about this record.</source>
      <translation>Les vérificateurs sont en désaccord sur cette fiche.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Reworded</source>
      <translation>Reformulé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Ro&amp;ws of a list of claims</source>
      <translation>Li&amp;gnes d’une liste d’affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Round to a whole number of decimals from -30 to 30. Nothing was changed.</source>
      <translation>Arrondissez à un nombre entier de décimales, de -30 à 30. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Rows that could not be placed</source>
      <translation>Lignes qui n’ont pas pu être placées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Saturday</source>
      <translation>samedi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Save a copy of the kept file</source>
      <translation>Enregistrer une copie du fichier conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Save and go to next</source>
      <translation>Enregistrer et suivant</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Save as before the merge</source>
      <translation>Enregistrer l’état d’avant la fusion</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Save the receipt as</source>
      <translation>Enregistrer le bilan sous</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <source>Saved a copy: {place}</source>
      <translation>Copie enregistrée : {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Saved from</source>
      <translation>Enregistré depuis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Saved on this computer {when} · offline</source>
      <translation>Enregistré sur cet ordinateur, {when} · hors ligne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Saved page</source>
      <translation>Page enregistrée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are different people</source>
      <translation>Indiquer que {first} et {second} sont deux personnes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are one person</source>
      <translation>Indiquer que {first} et {second} sont une seule personne</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Say to whom: give a reviewer's name. Nothing was changed.</source>
      <translation>Dites à qui : donnez le nom d’un vérificateur. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Scripts, never run</source>
      <translation>Scripts, jamais exécutés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Search all kept evidence</source>
      <translation>Rechercher dans toutes les preuves conservées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence</source>
      <translation>Rechercher dans les preuves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence by title</source>
      <translation>Rechercher une preuve par titre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Search titles and the words inside</source>
      <translation>Rechercher dans les titres et les textes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>See it in the file</source>
      <translation>Voir dans le fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in the whole file</source>
      <translation>Voir les conclusions des autres dans le fichier entier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in “{title}”</source>
      <translation>Voir les conclusions des autres dans « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Select a claim first.</source>
      <translation>Sélectionnez d’abord une affirmation.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select the words of the statement in the article first.</source>
      <translation>Sélectionnez d’abord les mots de l’énoncé dans l’article.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article and press {key} to make the first one.</source>
      <translation>Sélectionnez des mots dans l’article et appuyez sur {key} pour créer la première.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article to make the first one.</source>
      <translation>Sélectionnez des mots dans l’article pour créer la première.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Sending to the hub</source>
      <translation>Envoi au hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Sent</source>
      <translation>Envoyé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Sentences along the article</source>
      <translation>Phrases le long de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Serial number</source>
      <translation>Numéro de série</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series</source>
      <translation>Collection</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series editor</source>
      <translation>Directeur de collection</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Servers on its way</source>
      <translation>Serveurs traversés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>Set differently by people who had not seen each other's words: {called}</source>
      <translation>Renseigné différemment par des personnes qui n’avaient pas vu les mots des autres : {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of 1 piece to “{name}”</source>
      <translation>Attribuer à 1 preuve l’origine « {name} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of {n} pieces to “{name}”</source>
      <translation>
        <numerusform>Attribuer à {n} preuve l’origine « {name} »</numerusform>
        <numerusform>Attribuer à {n} preuves l’origine « {name} »</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>Settle the {called}</source>
      <translation>Trancher : {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Several restore points are called “{when}”; name one by its number: {point}. Nothing was written.</source>
      <translation>Plusieurs points de restauration s’appellent « {when} » ; désignez-en un par son numéro : {point}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Share the work out</source>
      <translation>Répartir le travail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Short title</source>
      <translation>Titre abrégé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show</source>
      <translation>Voir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show all claims</source>
      <translation>Afficher toutes les affirmations</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the contested claims</source>
      <translation>Afficher les affirmations contestées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the open claims</source>
      <translation>Afficher les affirmations à traiter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the sourced claims</source>
      <translation>Afficher les affirmations sourcées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the unverified claims</source>
      <translation>Afficher les affirmations non vérifiées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show what is not a claim</source>
      <translation>Afficher ce qui est « rien à vérifier »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Show what others found</source>
      <translation>Afficher les conclusions des autres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show where the reviewers differ</source>
      <translation>Afficher les désaccords entre vérificateurs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show: {what}</source>
      <translation>Voir : {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Sign off</source>
      <translation>Valider</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Sign off “{title}”</source>
      <translation>Valider « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Sign the article off</source>
      <translation>Valider l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signatures</source>
      <translation>Signatures</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signed by the sender's server</source>
      <translation>Signé par le serveur d’envoi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Signed off by {name}</source>
      <translation>Validé par {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Signed off by {name}, {when}</source>
      <translation>Validé par {name}, le {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Signing off</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Single letters work while the table or the article has the focus, and never in a text field. After a verdict the next open claim is chosen, so that one key is enough for most. The settings can give every command other keys.</source>
      <translation>Les lettres seules fonctionnent quand le tableau ou l’article est actif, et jamais dans un champ de texte. Après un verdict, l’affirmation à traiter suivante est choisie : une seule touche suffit ainsi pour la plupart. Les paramètres permettent de donner d’autres raccourcis à chaque commande.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Size in dots</source>
      <translation>Taille en points</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the article's text</source>
      <translation>Taille du texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the window's text</source>
      <translation>Taille du texte de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Skip this disagreement</source>
      <translation>Passer ce désaccord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Small</source>
      <translation>Petite</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Smaller article text</source>
      <translation>Réduire le texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only somebody called {owner} has written in this file, on another computer. If that was you, your work counts as one person's; if not, you are two people with one name.</source>
      <translation>Jusqu’ici, seule une personne nommée {owner} a écrit dans ce fichier, sur un autre ordinateur. Si c’était vous, votre travail compte comme celui d’une seule personne ; sinon, vous êtes deux personnes du même nom.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, unless both are you.</source>
      <translation>Jusqu’ici, {owner} est la seule personne à avoir écrit dans ce fichier, et ici vous êtes {me}. Ce que vous faites est conservé sous votre propre nom, sauf si ces deux noms sont les vôtres.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Software</source>
      <translation>Logiciel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Something is being written. Choose the files again when it is done; nothing was merged.</source>
      <translation>Une écriture est en cours. Choisissez à nouveau les fichiers quand elle sera terminée ; rien n’a été fusionné.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/apart.py" />
      <source>Something is still being written to the file. Wait until it is done, or stop it.</source>
      <translation>Une écriture dans le fichier est encore en cours. Attendez qu’elle se termine, ou arrêtez-la.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Something that this version of the program does not know.</source>
      <translation>Quelque chose que cette version du programme ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Something was changed since: a verdict, evidence, a claim or a muted check.</source>
      <translation>Quelque chose a changé depuis : un verdict, une preuve, une affirmation ou un contrôle ignoré.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Something went wrong in the program</source>
      <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Sound</source>
      <translation>Son</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Sound and video are not played here. Save a copy to open it in another program.</source>
      <translation>Le son et la vidéo ne sont pas lus ici. Enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Sourced</source>
      <translation>Sourcée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Speaker</source>
      <translation>Locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, A to Z</source>
      <translation>Locuteur, de A à Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, Z to A</source>
      <translation>Locuteur, de Z à A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Speaker: {before} → {after}</source>
      <translation>Locuteur : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Spreadsheet (CSV)</source>
      <translation>Tableur (CSV)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Stands again</source>
      <translation>De nouveau valable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the left</source>
      <translation>Début de l’énoncé un caractère à gauche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the right</source>
      <translation>Début de l’énoncé un caractère à droite</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the left</source>
      <translation>Début de l’énoncé un mot à gauche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the right</source>
      <translation>Début de l’énoncé un mot à droite</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Statement</source>
      <translation>Énoncé</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} has other edges now than on the sheet; give the verdict in the article.</source>
      <translation>L’énoncé {number} n’a plus les mêmes limites que sur la feuille ; donnez le verdict dans l’article.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} stands in line {number2} too; leave one of the two.</source>
      <translation>L’énoncé {number} figure aussi à la ligne {number2} ; laissez l’une des deux de côté.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} was removed after the sheet was printed; take the line out.</source>
      <translation>L’énoncé {number} a été supprimé après l’impression de la feuille ; enlevez la ligne.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, A to Z</source>
      <translation>Énoncé, de A à Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, Z to A</source>
      <translation>Énoncé, de Z à A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Statements</source>
      <translation>Énoncés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statements have changed since this was looked at. Look again. Nothing was changed.</source>
      <translation>Des énoncés ont changé depuis la dernière lecture. Relisez. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/side_by_side.py" />
      <source>Statements of both texts</source>
      <translation>Énoncés des deux textes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Statistic</source>
      <translation>Statistique</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status, last first</source>
      <translation>Statut, du dernier au premier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Stay on the claim</source>
      <translation>Rester sur l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stop this</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../workbench/core/alike.py" />
      <location filename="../../workbench/core/drafts.py" />
      <location filename="../../workbench/core/suggest.py" />
      <location filename="../../workbench/gui/background.py" />
      <location filename="../../workbench/gui/versions/looking.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper.py" />
      <source>Stopped. Nothing was printed.</source>
      <translation>Interrompu. Rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>Stopped. {n} of {n2} reports are written and stay in {folder}.</source>
      <translation>
        <numerusform>Interrompu. {n} rapport sur {n2} est écrit et reste dans {folder}.</numerusform>
        <numerusform>Interrompu. {n} rapports sur {n2} sont écrits et restent dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stopping</source>
      <translation>Arrêt en cours</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Sunday</source>
      <translation>dimanche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Superlative</source>
      <translation>Superlatif</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Supports</source>
      <translation>Étaye</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>T&amp;ime without progress</source>
      <translation>Délai &amp;sans progression</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Tab narrows:  &gt; commands   # claims   @ evidence   / articles and files</source>
      <translation>Tab restreint :  &gt; commandes   # affirmations   @ preuves   / articles et fichiers</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 article back from {name}</source>
      <translation>Retirer 1 article à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 claim back from {name}</source>
      <translation>Retirer 1 affirmation à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Take back a comment on claim {number}</source>
      <translation>Retirer un commentaire sur l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take back my verdict</source>
      <translation>Retirer mon verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Take back the sign-off of “{title}”</source>
      <translation>Retirer la validation de « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take claims and articles back from {name}</source>
      <translation>Retirer des affirmations et des articles à {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Take it from there</source>
      <translation>Le lui reprendre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Take it into the file</source>
      <translation>Reprendre dans le fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>Take it over</source>
      <translation>Le reprendre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take over my verdict on the older version</source>
      <translation>Reprendre mon verdict sur l’ancienne version</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdict on claim {number}</source>
      <translation>Reprendre le verdict sur l’affirmation {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdicts on {n} claims</source>
      <translation>
        <numerusform>Reprendre le verdict sur {n} affirmation</numerusform>
        <numerusform>Reprendre les verdicts sur {n} affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Take over {n} verdicts</source>
      <extracomment>For one: Take over {n} verdict</extracomment>
      <translation>
        <numerusform>Reprendre {n} verdict</numerusform>
        <numerusform>Reprendre {n} verdicts</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the article back</source>
      <translation>Retirer l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the selected claims back</source>
      <translation>Retirer les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the left</source>
      <translation>Choisir le côté gauche</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the right</source>
      <translation>Choisir le côté droit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} articles back from {name}</source>
      <translation>
        <numerusform>Retirer {n} article à {name}</numerusform>
        <numerusform>Retirer {n} articles à {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} claims back from {name}</source>
      <translation>
        <numerusform>Retirer {n} affirmation à {name}</numerusform>
        <numerusform>Retirer {n} affirmations à {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Taken</source>
      <translation>Prise de vue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Taken over from the reviewer, who wrote no reason.</source>
      <translation>Repris du vérificateur, qui n’a pas écrit de motif.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this address only, and only when you press the button. The password is not kept.</source>
      <translation>Reçoit ce que vos collègues ont envoyé au hub de votre équipe, et envoie ce que vous avez fait. Le programme ne se connecte qu’à cette adresse, et seulement quand vous appuyez sur le bouton. Le mot de passe n’est pas conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Taking back a sign-off needs a reason; nothing was changed.</source>
      <translation>Il faut un motif pour retirer une validation ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Taking back the sign-off</source>
      <translation>Retrait de la validation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Taking from the hub</source>
      <translation>Réception depuis le hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Taking over the verdicts</source>
      <translation>Reprise des verdicts</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Te&amp;xt of an article</source>
      <translation>Te&amp;xte d’un article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Teal</source>
      <translation>Bleu canard</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Text &amp;of the window</source>
      <translation>Texte de la fe&amp;nêtre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Text of the article</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Thai (Windows-874)</source>
      <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are.</source>
      <translation>Cet article n’est pas dans ce fichier ; affichez la liste des articles pour voir lesquels y sont.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are. Nothing was changed.</source>
      <translation>Cet article n’est pas dans ce fichier ; affichez la liste des articles pour voir lesquels y sont. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>That claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Cette affirmation n’est pas dans ce fichier ; affichez la liste des affirmations pour voir lesquelles y sont. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>That comment is gone already. Nothing was changed.</source>
      <translation>Ce commentaire n’existe déjà plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>That evidence is not in this file; list the evidence to see what is. Nothing was changed.</source>
      <translation>Cette preuve n’est pas dans ce fichier ; affichez la liste des preuves pour voir lesquelles y sont. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>That is me</source>
      <translation>C’est moi</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept.</source>
      <translation>Ce n’est pas un bilan de fusion, ou ce n’en est qu’une partie. Choisissez le texte entier, tel qu’il a été conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>That link is gone already. Nothing was changed.</source>
      <translation>Ce lien n’existe déjà plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>That record is no calculation. Nothing was changed.</source>
      <translation>Cette fiche n’est pas un calcul. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>That reviewer gave this claim no words of their own. Nothing was changed.</source>
      <translation>Ce vérificateur n’a pas donné sa propre formulation à cette affirmation. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>That value does not stand there any more. Nothing was changed.</source>
      <translation>Cette valeur n’y figure plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>That was me</source>
      <translation>C’était moi</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>The archive is damaged after {number} records; what follows cannot be read.</source>
      <translation>L’archive est endommagée après {number} enregistrements ; la suite ne peut pas être lue.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>The article is here already</source>
      <translation>L’article est déjà ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The article of this report is not in this file. Open the file that the report was made from. Nothing was changed.</source>
      <translation>L’article de ce rapport n’est pas dans ce fichier. Ouvrez le fichier dont le rapport a été tiré. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The article with a comment at each statement, and the claims as a table</source>
      <translation>L’article avec un commentaire à chaque énoncé, et les affirmations en tableau</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The article “{title}” was imported from the same file, and rests on it; an article cannot be redacted. Nothing was changed.</source>
      <translation>L’article « {title} » a été importé du même fichier et repose dessus ; un article ne peut pas être expurgé. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The beginning of the file</source>
      <translation>Le début du fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/guidance.py" />
      <source>The checklists in {settings} cannot be read ({error}); mend that file, or move it away to have the usual ones.</source>
      <translation>Les listes de contrôle de {settings} sont illisibles ({error}) ; réparez ce fichier, ou déplacez-le pour retrouver les listes habituelles.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim has no place any more</source>
      <translation>L’affirmation n’a plus d’emplacement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>The claim in words that stand on their own</source>
      <translation>L’affirmation en des mots compréhensibles hors contexte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>The claim is contested, and no evidence refutes it.</source>
      <translation>L’affirmation est contestée, et aucune preuve ne la contredit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>The claim is sourced, and no evidence supports it.</source>
      <translation>L’affirmation est sourcée, et aucune preuve ne l’étaye.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The claim is sourced, and {shown} refutes it.</source>
      <translation>L’affirmation est sourcée, et {shown} la contredit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim stands here now</source>
      <translation>L’affirmation se trouve ici maintenant</translation>
    </message>
    <message>
      <location filename="../../workbench/core/proposing.py" />
      <source>The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Les affirmations de ce texte ne peuvent pas être proposées : {why}. Importez-en une partie, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The code stands at the top of each page. It makes the numbers mean what was printed.</source>
      <translation>Le code figure en haut de chaque page. Grâce à lui, les numéros désignent ce qui a été imprimé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The colour of the main button, of selected words and of the focus.</source>
      <translation>La couleur du bouton principal, des mots sélectionnés et de l’élément actif.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>The comment says so already</source>
      <translation>Le commentaire le dit déjà ainsi</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy did not pass its check ({copied}), so it was not kept; the file itself may be damaged.</source>
      <translation>La copie n’a pas passé son contrôle ({copied}) ; elle n’a donc pas été conservée. Le fichier lui-même est peut-être endommagé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy {name} could not be written ({error}); check the disk and the folder's rights.</source>
      <translation>La copie {name} n’a pas pu être écrite ({error}) ; vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made.</source>
      <translation>La base de données est encodée en {encoding} ; créez-en une avec ENCODING 'UTF8'. Rien n’a été créé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database's name is too long for a hub; 50 bytes at most. Nothing was made.</source>
      <translation>Le nom de la base de données est trop long pour un hub ; 50 octets au plus. Rien n’a été créé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>The disk is full, so the last action was not saved; make room and do it again.</source>
      <translation>Le disque est plein ; la dernière action n’a donc pas été enregistrée. Libérez de l’espace et recommencez-la.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The disk of the hub {name} is full. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>Le disque du hub {name} est plein. Rien n’est perdu : refaites l’échange quand il sera de nouveau disponible ; ce qui est déjà passé ne repasse pas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} does not fit this file. Choose another one. Nothing was imported.</source>
      <translation>L’encodage {encoding} ne convient pas à ce fichier. Choisissez-en un autre. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} is not known. Choose another one. Nothing was imported.</source>
      <translation>L’encodage {encoding} est inconnu. Choisissez-en un autre. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The evidence, for reference managers</source>
      <translation>Les preuves, pour gestionnaires de références</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here.</source>
      <translation>L’échange avec le hub a été interrompu. Rien n’est perdu ; le prochain échange reprend ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>The file can only be read, so nothing can be taken back.</source>
      <translation>Le fichier est en lecture seule ; rien ne peut donc être annulé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept as it came, so it can be read again; the result is the next version of the article.</source>
      <translation>Le fichier ne dit pas avec certitude comment ses lettres sont codées. Il a été lu en {encoding}. Le fichier a été conservé tel quel et peut donc être relu ; le résultat est la version suivante de l’article.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The file has changed since this was looked at. Read the report again. Nothing was changed.</source>
      <translation>Le fichier a changé depuis la dernière lecture. Lisez à nouveau le rapport. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file has {pages} pages, and the link names none.</source>
      <translation>Le fichier a {pages} pages, et le lien n’en indique aucune.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file is a recording, and the link names no time.</source>
      <translation>Le fichier est un enregistrement, et le lien n’indique aucun minutage.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. Nothing was changed.</source>
      <translation>Le fichier dont ce lot de travail est tiré contient déjà cela, et cela ne vous a pas été donné ; demandez-le au responsable. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>The file was changed by another program.</source>
      <translation>Le fichier a été modifié par un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Nothing was changed. Choose another place or free some space.</source>
      <translation>Le fichier {path} n’a pas pu être écrit : {strerror}. Rien n’a été modifié. Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Only {name} is new. Choose another place or free some space.</source>
      <translation>Le fichier {path} n’a pas pu être écrit : {strerror}. Seul {name} est nouveau. Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page</source>
      <translation>La première page</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page as it would be on paper; this form says the same and looks otherwise.</source>
      <translation>La première page telle qu’elle serait sur papier ; ce format dit la même chose, présentée autrement.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first rows</source>
      <translation>Les premières lignes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>The folder {folder} could not be made: {strerror}. Nothing was written; choose another place.</source>
      <translation>Le dossier {folder} n’a pas pu être créé : {strerror}. Rien n’a été écrit ; choisissez un autre emplacement.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The folder {parent} is not there; make it, or choose another. Nothing was written.</source>
      <translation>Le dossier {parent} n’existe pas ; créez-le, ou choisissez-en un autre. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula asks for something that has no value, such as zero divided by zero. Nothing was changed.</source>
      <translation>La formule demande quelque chose qui n’a pas de valeur, comme zéro divisé par zéro. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula divides by zero. Look at the numbers again. Nothing was changed.</source>
      <translation>La formule divise par zéro. Revoyez les nombres. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula is nested more than 40 times. Split it into two calculations. Nothing was changed.</source>
      <translation>La formule a plus de 40 niveaux d’imbrication. Divisez-la en deux calculs. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: none yet. Nothing was changed.</source>
      <translation>La formule utilise « {word} », et ce nombre n’existe pas ; il n’y en a encore aucun. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: {numbers}. Nothing was changed.</source>
      <translation>La formule utilise « {word} », et ce nombre n’existe pas ; il y a : {numbers}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula “{formula}” cannot be read; write it as (new - old) / old * 100. Nothing was changed.</source>
      <translation>La formule « {formula} » est illisible ; écrivez-la comme (new - old) / old * 100. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The function {word} takes another number of values: see the manual. Nothing was changed.</source>
      <translation>La fonction {word} attend un autre nombre de valeurs : voir le manuel. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » n’en est pas une clé ; les clés sont {longest}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {standing} » n’est pas un verdict ; les verdicts sont {standings}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : elle est illisible ({strerror}). Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : elle dépasse {most_bytes} ko. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : ce n’est pas du TOML : {error}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : elle n’est pas en UTF-8. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « logo » doit nommer un fichier du même dossier. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « logo » nomme {name}, et {problem}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » doit être une table, [{key2}], avec un mot pour chaque verdict. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » doit être une ligne de texte entre guillemets. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » dépasse 100 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » dépasse 160 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » dépasse 30 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » dépasse 300 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {key} » dépasse 80 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne 1 : « {standing} » et « {other} » ont le même mot, « {word} ». Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » n’en est pas une clé ; les clés sont {longest}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {standing} » n’est pas un verdict ; les verdicts sont {standings}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : elle est illisible ({strerror}). Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : elle dépasse {most_bytes} ko. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : ce n’est pas du TOML : {error}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : elle n’est pas en UTF-8. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « logo » doit nommer un fichier du même dossier. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « logo » nomme {name}, et {problem}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » doit être une table, [{key2}], avec un mot pour chaque verdict. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » doit être une ligne de texte entre guillemets. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » dépasse 100 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » dépasse 160 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » dépasse 30 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » dépasse 300 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {key} » dépasse 80 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path}, ligne {text} : « {standing} » et « {other} » ont le même mot, « {word} ». Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » n’en est pas une clé ; les clés sont {longest}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {standing} » n’est pas un verdict ; les verdicts sont {standings}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : elle est illisible ({strerror}). Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : elle dépasse {most_bytes} ko. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : ce n’est pas du TOML : {error}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : elle n’est pas en UTF-8. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « logo » doit nommer un fichier du même dossier. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « logo » nomme {name}, et {problem}. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » doit être une table, [{key2}], avec un mot pour chaque verdict. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » doit être une ligne de texte entre guillemets. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » dépasse 100 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » dépasse 160 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » dépasse 30 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » dépasse 300 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {key} » dépasse 80 caractères. Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>La charte de la rédaction n’a pas été utilisée : {path} : « {standing} » et « {other} » ont le même mot, « {word} ». Corrigez cela ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>Le hub contient une expurgation que ce fichier n’a pas encore appliquée : faites d’abord pull ou sync, pour que rien de supprimé ne soit renvoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and exchange that one, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>Le hub contient une expurgation que ce lot de travail ne connaît pas : fusionnez le lot dans le fichier dont il est tiré, et échangez ce fichier-là, pour que rien de supprimé ne soit renvoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub was set up by another version of the program. Update the program on this computer, then exchange again. Nothing was changed.</source>
      <translation>Le hub a été créé par une autre version du programme. Mettez à jour le programme sur cet ordinateur, puis refaites l’échange. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} answered with an error (code {error}). Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>Le hub {name} a répondu par une erreur (code {error}). Rien n’est perdu : refaites l’échange quand il sera de nouveau disponible ; ce qui est déjà passé ne repasse pas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} cannot be reached, or was lost on the way. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>Le hub {name} est injoignable, ou la connexion s’est perdue en route. Rien n’est perdu : refaites l’échange quand il sera de nouveau disponible ; ce qui est déjà passé ne repasse pas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>The hub {name} cannot be trusted: {why}. Nothing was taken from it.</source>
      <translation>Le hub {name} n’est pas fiable : {why}. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say sslmode=require to trust it as it is. Nothing was sent.</source>
      <translation>Le hub {name} n’a pas pu prouver son nom : donnez son certificat avec sslrootcert=FILE dans l’adresse, ou indiquez sslmode=require pour lui faire confiance tel quel. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} refused the user or the password. Nothing was sent.</source>
      <translation>Le hub {name} a refusé l’utilisateur ou le mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>The hub's address has the option “{name}”; it can take {options} only.</source>
      <translation>L’adresse du hub a l’option « {name} » ; elle n’accepte que {options}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>The kept bytes of “{title}” are missing or were changed, so nothing was written; run verify, and open a backup.</source>
      <translation>Les octets conservés de « {title} » manquent ou ont été modifiés ; rien n’a donc été écrit. Exécutez verify, et ouvrez une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/rows.py" />
      <source>The kept bytes {sha256} are missing from this file; run verify, and open a backup.</source>
      <translation>Les octets conservés {sha256} manquent dans ce fichier ; exécutez verify, et ouvrez une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The kept file and its text are removed for good. Neither undo nor a merge brings them back. The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself.</source>
      <translation>Le fichier conservé et son texte sont supprimés définitivement. Ni l’annulation ni une fusion ne les fait revenir. Le journal conserve qui l’a fait, quand et pourquoi. Les copies de ce fichier sont hors d’atteinte ; supprimez-les vous-même.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>The kept file was redacted by {who}, {when}: {reason}</source>
      <translation>Le fichier conservé a été expurgé par {who}, {when} : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/shared_text.py" />
      <source>The kept texts cannot be compared: {why}. Nothing was changed.</source>
      <translation>Les textes conservés ne peuvent pas être comparés : {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>The keys of “{command}” are now: {keys}.</source>
      <translation>Les raccourcis de « {command} » sont maintenant : {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The language changes when the program starts anew.</source>
      <translation>La langue change au redémarrage du programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>The last merge was made by another reviewer, who alone can undo it. Nothing was changed.</source>
      <translation>La dernière fusion a été faite par un autre vérificateur, qui seul peut l’annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>The letters of this text are certain: only texts and web pages can be read in another encoding. Nothing was changed.</source>
      <translation>Les lettres de ce texte sont certaines : seuls des textes et des pages web peuvent être lus dans un autre encodage. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>The merge was stopped. Nothing was changed.</source>
      <translation>La fusion a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The newer text</source>
      <translation>Le nouveau texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The older text</source>
      <translation>L’ancien texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>The only piece from {origin}.</source>
      <translation>Seule preuve d’origine {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>The other window has closed this file. You can work in it here now.</source>
      <translation>L’autre fenêtre a fermé ce fichier. Vous pouvez maintenant y travailler ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>The parts add up to {added}, not to {total}.</source>
      <translation>La somme des parties donne {added}, et non {total}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>The passage</source>
      <translation>Le passage</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>The passphrase is too short; take 8 characters or more, such as four words. Nothing was written.</source>
      <translation>La phrase secrète est trop courte ; prenez au moins 8 caractères, par exemple quatre mots. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The preview is being made</source>
      <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>The printer could not be used. Nothing was printed; choose another one or a PDF file.</source>
      <translation>L’imprimante n’a pas pu être utilisée. Rien n’a été imprimé ; choisissez-en une autre ou un fichier PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote cannot be looked up: no text is kept</source>
      <translation>La citation ne peut pas être recherchée : aucun texte n’est conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, but for spacing or dashes</source>
      <translation>La citation est dans le fichier conservé, aux espaces ou tirets près</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, letter by letter</source>
      <translation>La citation est dans le fichier conservé, à la lettre près</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is not in the kept file</source>
      <translation>La citation n’est pas dans le fichier conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>The quote is not in the kept file of {shown}.</source>
      <translation>La citation n’est pas dans le fichier conservé de {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>The quote stands in part {page}</source>
      <translation>La citation se trouve dans la partie {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote stands on page {page}</source>
      <translation>La citation se trouve à la page {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The quotes have these numbers: {theirs}.</source>
      <translation>Les citations contiennent ces nombres : {theirs}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The reason holds the {name} that is to be removed, and the log keeps the reason; write it without. Nothing was changed.</source>
      <translation>Le motif contient ce qui doit être supprimé ({name}), et le journal conserve le motif ; rédigez-le autrement. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/notice_list.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The record that takes its place</source>
      <translation>La fiche qui la remplace</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report could not be made: {why}. Nothing was written.</source>
      <translation>Le rapport n’a pas pu être créé : {why}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The report is written.</source>
      <translation>Le rapport est écrit.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The report was made before {n} newer versions; what changed there is not in it.</source>
      <extracomment>For one: The report was made before {n} newer version; what changed there is not in it.</extracomment>
      <translation>
        <numerusform>Le rapport est antérieur à {n} version plus récente ; ce qui y a changé n’y figure pas.</numerusform>
        <numerusform>Le rapport est antérieur à {n} versions plus récentes ; il ne contient pas ce qui y a changé.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report was stopped. Nothing was written.</source>
      <translation>Le rapport a été interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The reports are written.</source>
      <translation>Les rapports sont écrits.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>The rule decides nothing here.</source>
      <translation>La règle ne tranche rien ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: that one stays</source>
      <translation>La même que {words} : c’est celle-là qui reste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: this one stays</source>
      <translation>La même que {words} : celle-ci reste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The same for LibreOffice and others</source>
      <translation>La même chose pour LibreOffice et d’autres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>The same is said twice with two numbers: {text} before, {text2} here.</source>
      <translation>La même chose est dite deux fois avec deux nombres : {text} plus haut, {text2} ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>The same story?</source>
      <translation>Le même sujet ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The same text stays with another record that has it too.</source>
      <translation>Le même texte reste dans une autre fiche qui le contient aussi.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>The sentences of this article are still being found.</source>
      <translation>Les phrases de cet article sont encore en cours de repérage.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/splitting.py" />
      <source>The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed.</source>
      <translation>Les phrases de ce texte ne peuvent pas être délimitées : {why}. Ce qui n’y est pas encore lu n’est pas affiché. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings cannot be written to {config_dir} ({strerror}); check its rights.</source>
      <translation>Les paramètres ne peuvent pas être écrits dans {config_dir} ({strerror}) ; vérifiez les droits d’accès.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/logs.py" />
      <source>The settings folder cannot be written to ({error}); check its rights.</source>
      <translation>Impossible d’écrire dans le dossier des paramètres ({error}) ; vérifiez les droits d’accès.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writer_lock.py" />
      <source>The settings folder {folder} cannot be written to; check its rights.</source>
      <translation>Impossible d’écrire dans le dossier des paramètres {folder} ; vérifiez les droits d’accès.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings in {config_dir} cannot be read ({error}); move that file away to start anew.</source>
      <translation>Les paramètres de {config_dir} sont illisibles ({error}) ; déplacez ce fichier pour repartir à neuf.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The sheet shows an older version; the verdicts go to its words, and V takes them over.</source>
      <translation>La feuille montre une version plus ancienne ; les verdicts portent sur ses mots, et V les reprend.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The source corrected itself</source>
      <translation>La source s’est corrigée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>The space bar shows or hides a column. Alt+Up and Alt+Down move it.</source>
      <translation>La barre d’espace affiche ou masque une colonne. Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>The statement can go no further here</source>
      <translation>L’énoncé ne peut pas s’étendre plus loin ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The supporting evidence is linked without a quote.</source>
      <translation>Les preuves à l’appui sont liées sans citation.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake in {name}, line {line}: {what}. Mend it there; no report was written.</source>
      <translation>Les modèles de la charte de la rédaction ont une erreur dans {name}, ligne {line} : {what}. Corrigez-la ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake: {what}. Mend it there; no report was written.</source>
      <translation>Les modèles de la charte de la rédaction ont une erreur : {what}. Corrigez-la ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page holds {found}, and a report runs and loads nothing. Mend them in its folder; no report was written.</source>
      <translation>Les modèles de la charte de la rédaction ont été arrêtés : la page contient {found}, et un rapport n’exécute ni ne charge rien. Corrigez-les dans son dossier ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page is longer than {most_letters} letters. Mend them in its folder; no report was written.</source>
      <translation>Les modèles de la charte de la rédaction ont été arrêtés : la page dépasse {most_letters} caractères. Corrigez-les dans son dossier ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The text in this encoding</source>
      <translation>Le texte dans cet encodage</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>The text of this article is longer than {million_characters} million characters. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Le texte de cet article dépasse {million_characters} millions de caractères. Importez-en une partie, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>The text of this book is locked to one reading program. Nothing was imported.</source>
      <translation>Le texte de ce livre est verrouillé pour un seul programme de lecture. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The text of {title} was changed and becomes its next version.</source>
      <translation>Le texte de {title} a été modifié et devient sa version suivante.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}, about {power} times off any rate since 1995.</source>
      <translation>Les deux montants impliquent {rate} {units} pour 1 {units2}, soit un écart d’un facteur {power} environ avec tous les taux depuis 1995.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}.</source>
      <translation>Les deux montants impliquent {rate} {units} pour 1 {units2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values are: {double}</source>
      <translation>Les valeurs sont : {double}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values stand with the record.</source>
      <translation>Les valeurs figurent dans la fiche.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The verdict that stands is sourced; {n} support and {n2} refute.</source>
      <translation>
        <numerusform>Le verdict en vigueur est « sourcée » ; preuves à l’appui : {n}, preuves contraires : {n2}.</numerusform>
        <numerusform>Le verdict en vigueur est « sourcée » ; preuves à l’appui : {n}, preuves contraires : {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>The verdicts in the list were kept as comments, because a verdict is a person’s own.</source>
      <translation>Les verdicts de la liste ont été conservés comme commentaires, car un verdict est personnel.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>The whole file</source>
      <translation>Le fichier entier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>The wording changed after a verdict.</source>
      <translation>La formulation a changé après un verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after this verdict.</source>
      <translation>La formulation a changé après ce verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after your verdict. Give it again to confirm it.</source>
      <translation>La formulation a changé après votre verdict. Donnez-le à nouveau pour le confirmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>The words of {name}</source>
      <translation>Les mots de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>The words that matter, as they stand there</source>
      <translation>Les mots qui comptent, tels qu’ils y figurent</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>The words “{words}” are not in {title}. Nothing was changed.</source>
      <translation>Les mots « {words} » ne figurent pas dans {title}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Then</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>There is a claim in the sentence already</source>
      <translation>Il y a déjà une affirmation dans la phrase</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>There is a claim in this sentence already. Give your verdict on it.</source>
      <translation>Il y a déjà une affirmation dans cette phrase. Donnez votre verdict sur celle-ci.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>There is no database “{database}” on {host}. Nothing was sent.</source>
      <translation>Il n’y a pas de base de données « {database} » sur {host}. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>There is no field "{field}"; the fields are {fields}.</source>
      <translation>Il n’y a pas de champ « {field} » ; les champs sont {fields}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>There is no field “{field}”. There are {known}; for plain words use quotation marks.</source>
      <translation>Il n’y a pas de champ « {field} ». Les champs sont {known} ; pour de simples mots, utilisez des guillemets.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>There is no file {path} at this place. Nothing was imported.</source>
      <translation>Il n’y a pas de fichier {path} à cet endroit. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>There is no finding "{name}"; list the findings to see which are. Nothing was changed.</source>
      <translation>Il n’y a pas de signalement « {name} » ; affichez la liste des signalements pour voir lesquels existent. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>There is no form "{form}"; the forms are {ending}.</source>
      <translation>Il n’y a pas de format « {form} » ; les formats sont {ending}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>There is no format "{form}"; the formats are {formats}.</source>
      <translation>Il n’y a pas de format « {form} » ; les formats sont {formats}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>There is no function “{word}”; there are: {functions}. Nothing was changed.</source>
      <translation>Il n’y a pas de fonction « {word} » ; il y a : {functions}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/glimpse.py" />
      <source>There is no preview: {why}. The report can be exported nevertheless.</source>
      <translation>Pas d’aperçu : {why}. Le rapport peut néanmoins être exporté.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>There is no statement {number} on this sheet; its last one is {n}.</source>
      <translation>
        <numerusform>Il n’y a pas d’énoncé {number} sur cette feuille ; le dernier est {n}.</numerusform>
        <numerusform>Il n’y a pas d’énoncé {number} sur cette feuille ; le dernier est {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>There is no text in the clipboard. Copy the article first.</source>
      <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord l’article.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>There is no text to paste. Copy the text of an article first. Nothing was imported.</source>
      <translation>Il n’y a pas de texte à coller. Copiez d’abord le texte d’un article. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>There is no text, image or file in the clipboard. Copy what is to be kept first.</source>
      <translation>Il n’y a ni texte, ni image, ni fichier dans le presse-papiers. Copiez d’abord ce qui est à conserver.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>There is not enough room for temporary files to read “{label}”. Nothing was taken from it.</source>
      <translation>Il n’y a pas assez de place pour les fichiers temporaires nécessaires à la lecture de « {label} ». Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>There is not enough room in {folder} to take what the hub holds. Nothing was changed.</source>
      <translation>Il n’y a pas assez de place dans {folder} pour recevoir ce que contient le hub. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>These files could not be imported. All others came in.</source>
      <translation>Ces fichiers n’ont pas pu être importés. Tous les autres ont été importés.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>These references in {name} have a problem. All that can be used came in. Mend the file and import it again: what is known already does not come twice.</source>
      <translation>Ces références de {name} ont un problème. Tout ce qui peut être utilisé a été repris. Réparez le fichier et importez-le à nouveau : ce qui est déjà connu ne vient pas deux fois.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>These two are one article already. Nothing was changed.</source>
      <translation>Ces deux-là sont déjà un seul article. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>These words say best what the article asserts.</source>
      <translation>Ces mots disent le mieux ce que l’article affirme.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>They assert different things.</source>
      <translation>Elles n’affirment pas la même chose.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>They credit {agency}.</source>
      <translation>Elles citent {agency} comme source.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Ce fichier PDF demande un mot de passe. Enregistrez-en une copie sans mot de passe. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file has more than {pages} pages. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce fichier PDF a plus de {pages} pages. Importez-en une partie, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. Nothing was imported.</source>
      <translation>Ce fichier PDF contient des images de pages et pas de texte. Faites-en une copie avec reconnaissance de texte (OCR) et importez-la. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file is damaged. Get it again where it came from. Nothing was imported.</source>
      <translation>Ce fichier PDF est endommagé. Récupérez-le à nouveau là d’où il vient. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <location filename="../../workbench/core/returned.py" />
      <source>This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as an article, or as a version of one. Nothing was changed.</source>
      <translation>Ce document Word ne contient pas les marques d’un rapport de Claim Workbench ; un programme les a peut-être enlevées. Importez-le comme article, ou comme version d’un article. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). Nothing was imported.</source>
      <translation>Ce document Word est endommagé ou d’un genre inhabituel. Enregistrez-le à nouveau comme document Word (.docx). Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>This accusation rests on a single origin.</source>
      <translation>Cette accusation repose sur une seule origine.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/as_of.py" />
      <source>This article was not in the file yet on {when}. Nothing was written.</source>
      <translation>Cet article n’était pas encore dans le fichier à ce moment ({when}). Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book has more than {pages} chapters. Import a part of it, or raise the limit for pages in the settings. Nothing was imported.</source>
      <translation>Ce livre a plus de {pages} chapitres. Importez-en une partie, ou augmentez la limite de pages dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book holds no text. Nothing was imported.</source>
      <translation>Ce livre ne contient pas de texte. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper_lines.py" />
      <source>This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one.</source>
      <translation>C’est illisible. Écrivez un numéro, une lettre (s, u, c, x, ou o pour effacer) et un motif s’il y en a un.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>This database is a hub already. Nothing was changed.</source>
      <translation>Cette base de données est déjà un hub. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>This document asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Ce document demande un mot de passe. Enregistrez-en une copie sans mot de passe. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/mail.py" />
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This document consists of more than {parts} parts, so it was not opened. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce document se compose de plus de {parts} parties ; il n’a donc pas été ouvert. Si vous lui faites confiance, augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document declares entities of its own, so it was not read. Save it again. Nothing was imported.</source>
      <translation>Ce document déclare ses propres entités ; il n’a donc pas été lu. Enregistrez-le à nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds another archive, which is not opened. Unpack it first. Nothing was imported.</source>
      <translation>Ce document contient une autre archive, qui n’est pas ouverte. Décompressez-la d’abord. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>This document holds no text. Nothing was imported.</source>
      <translation>Ce document ne contient pas de texte. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds parts with names that point outside of it, so it was not opened. Nothing was imported.</source>
      <translation>Ce document contient des parties dont le nom renvoie hors de lui ; il n’a donc pas été ouvert. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <location filename="../../workbench/core/intake/workbook.py" />
      <location filename="../../workbench/core/intake/xml.py" />
      <source>This document is damaged. Open it in the program that made it and save it again. Nothing was imported.</source>
      <translation>Ce document est endommagé. Ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the settings. Nothing was imported.</source>
      <translation>Ce document, une fois décompressé, est bien plus gros qu’il n’y paraît ; il n’a donc pas été ouvert. Si vous lui faites confiance, augmentez les limites dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/mail.py" />
      <source>This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a mail program.</source>
      <translation>Cet e-mail contient bien plus de parties qu’un message normal ; il n’a donc pas été ouvert. Il est intact ; enregistrez une copie pour le lire dans un programme de messagerie.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>This encoding does not fit the file.</source>
      <translation>Cet encodage ne convient pas au fichier.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>This file can only be read, so nothing can be merged into it.</source>
      <translation>Ce fichier est en lecture seule ; rien ne peut donc y être fusionné.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>This file can only be read.</source>
      <translation>Ce fichier est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file cannot be read: {why}. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce fichier ne peut pas être lu : {why}. Si vous lui faites confiance, augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>This file cannot be read: {why}. Nothing was imported.</source>
      <translation>Ce fichier ne peut pas être lu : {why}. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. If you trust it, raise the limit in the settings. It is unchanged; save a copy to open it in another program.</source>
      <translation>Ce fichier ne peut pas être affiché : {why}. Si vous lui faites confiance, augmentez la limite dans les paramètres. Il est intact ; enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. It is unchanged; save a copy to open it in another program.</source>
      <translation>Ce fichier ne peut pas être affiché : {why}. Il est intact ; enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>This file has no such restore point. Nothing was changed.</source>
      <translation>Ce fichier n’a pas ce point de restauration. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds more than {list_rows} annotations. Export fewer at once, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce fichier contient plus de {list_rows} annotations. Exportez-en moins à la fois, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds more than {references} references. Split it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce fichier contient plus de {references} références. Divisez-le, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported.</source>
      <translation>Ce fichier ne contient aucune annotation d’un texte. Exportez-les comme Web Annotations (JSON-LD). Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>This file holds no articles yet. Import one, then export its report.</source>
      <translation>Ce fichier ne contient pas encore d’article. Importez-en un, puis exportez son rapport.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported.</source>
      <translation>Ce fichier ne contient aucune référence lisible comme RIS, BibTeX ou CSL-JSON. Exportez-les à nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. {problems} Nothing was imported.</source>
      <translation>Ce fichier ne contient aucune référence lisible comme RIS, BibTeX ou CSL-JSON. Exportez-les à nouveau. {problems} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file holds no text that can be imported. Choose a text, Word, PDF or web page file. Nothing was imported.</source>
      <translation>Ce fichier ne contient pas de texte qui puisse être importé. Choisissez un fichier texte, Word ou PDF, ou une page web. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This file holds no web page. Save the page again as a web page (HTML). Nothing was imported.</source>
      <translation>Ce fichier ne contient pas de page web. Enregistrez à nouveau la page comme page web (HTML). Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <location filename="../../workbench/core/intake/plain.py" />
      <source>This file holds only blanks. Choose a file with text. Nothing was imported.</source>
      <translation>Ce fichier ne contient que des blancs. Choisissez un fichier avec du texte. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>This file holds {n} articles; write ARTICLE{name} to say which. Nothing was changed.</source>
      <translation>
        <numerusform>Ce fichier contient {n} article ; écrivez ARTICLE{name} pour dire lequel. Rien n’a été modifié.</numerusform>
        <numerusform>Ce fichier contient {n} articles ; écrivez ARTICLE{name} pour dire lequel. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. Nothing was sent.</source>
      <translation>Ce fichier est un lot de travail, et il manque au hub une partie de ce dont il est tiré : la personne qui l’a découpé fait d’abord l’échange avec le hub. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This file is a work pack, which holds a part of another file; {what}. Nothing was changed.</source>
      <translation>Ce fichier est un lot de travail, qui contient une partie d’un autre fichier ; {what}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is empty. Choose a file with text. Nothing was imported.</source>
      <translation>Ce fichier est vide. Choisissez un fichier avec du texte. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file is empty. There is nothing to keep. Nothing was imported.</source>
      <translation>Ce fichier est vide. Il n’y a rien à conserver. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported.</source>
      <translation>Ce fichier n’est pas du JSON lisible : il est peut-être tronqué. Exportez-le à nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported.</source>
      <translation>Ce fichier n’est pas une liste d’affirmations. Choisissez un fichier CSV ou Excel, ou des Web Annotations. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>This file is no whole JSON ({msg}, line {lineno}), so no reference in it can be told from the others. Save it again. Nothing was imported.</source>
      <translation>Ce fichier n’est pas du JSON complet ({msg}, ligne {lineno}) ; ses références ne peuvent donc pas être distinguées. Enregistrez-le à nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is not text. Choose a text, Markdown or web page file. Nothing was imported.</source>
      <translation>Ce fichier n’est pas du texte. Choisissez un fichier texte ou Markdown, ou une page web. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>This file lies in a folder that {service} copies to other computers. Work in it on one computer at a time, or keep it elsewhere and merge copies.</source>
      <translation>Ce fichier se trouve dans un dossier que {service} copie sur d’autres ordinateurs. N’y travaillez que sur un ordinateur à la fois, ou gardez-le ailleurs et fusionnez des copies.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file's log was changed after it was written, so it is not sent; `workbench verify` says more.</source>
      <translation>Le journal de ce fichier a été modifié après son écriture ; il n’est donc pas envoyé. `workbench verify` en dit plus.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>This implies {rate} {units} for 1 {units2}; an amount before it implies {rate2} {units3} for 1 {units4}.</source>
      <translation>Cela implique {rate} {units} pour 1 {units2} ; un montant précédent implique {rate2} {units3} pour 1 {units4}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or “Import references” in the window. Nothing was imported.</source>
      <translation>C’est une liste de références, pas un article. Importez-la comme preuve : workbench evidence import FILE SOURCE, ou « Importer des références » dans la fenêtre. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>This is a mistake in Claim Workbench, not yours. Everything you did before is saved. You can go on working; if it happens again, start the program anew. Please copy the report and send it to the people who look after the program. Read it first: it may name files on this computer.</source>
      <translation>L’erreur vient de Claim Workbench, pas de vous. Tout ce que vous aviez fait est enregistré. Vous pouvez continuer à travailler ; si cela se reproduit, redémarrez le programme. Veuillez copier le rapport et l’envoyer aux personnes qui s’occupent du programme. Lisez-le d’abord : il peut nommer des fichiers de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a packed file. Unpack it, and import the files in it. Nothing was imported.</source>
      <translation>C’est un fichier compressé. Décompressez-le et importez les fichiers qu’il contient. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, or workbench returned FILE REPORT. Nothing was imported.</source>
      <translation>C’est un rapport de Claim Workbench, pas un article. Lisez ce qu’il rapporte avec « Lire un rapport renvoyé » dans la fenêtre, ou workbench returned FILE REPORT. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the evidence library. Nothing was imported.</source>
      <translation>C’est une archive web, pas un article. Conservez-la comme preuve : workbench evidence add FILE SOURCE, ou « Ajouter des fichiers » dans la bibliothèque de preuves. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a workbook, not an article. Import it as a list of claims, or keep it as evidence. Nothing was imported.</source>
      <translation>C’est un classeur, pas un article. Importez-le comme liste d’affirmations, ou conservez-le comme preuve. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported.</source>
      <translation>C’est un ancien classeur Excel, ou un classeur qui demande un mot de passe. Enregistrez-le en .xlsx ou en CSV. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is an old Word document, or one that asks for a password. Save it as .docx without a password. Nothing was imported.</source>
      <translation>C’est un ancien document Word, ou un document qui demande un mot de passe. Enregistrez-le en .docx sans mot de passe. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>This is not the address of a hub; write it like postgresql://ben@hub.example.org/desk.</source>
      <translation>Ce n’est pas l’adresse d’un hub ; écrivez-la comme postgresql://ben@hub.example.org/desk.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This is the text of version {n} of the article already. No new version was made.</source>
      <translation>C’est déjà le texte de la version {n} de l’article. Aucune nouvelle version n’a été créée.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>This is the work pack for {name}. Your work counts as theirs once you say that this is you.</source>
      <translation>C’est le lot de travail destiné à {name}. Votre travail compte comme le sien dès que vous dites que c’est vous.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program.</source>
      <translation>Ce type de fichier ne peut pas être affiché ici. Il est intact ; enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a cell of more than {longest_cell} characters. It is no list of claims. Nothing was imported.</source>
      <translation>Cette liste a une cellule de plus de {longest_cell} caractères. Ce n’est pas une liste d’affirmations. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. Save it again from the spreadsheet. Nothing was imported.</source>
      <translation>Dans cette liste, un guillemet ouvre une cellule sans jamais la fermer ; ses lignes ne peuvent donc pas être distinguées. Enregistrez-la à nouveau depuis le tableur. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_columns} columns. Delete those that say nothing about a claim. Nothing was imported.</source>
      <translation>Cette liste a plus de {list_columns} colonnes. Supprimez celles qui ne disent rien d’une affirmation. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_rows} rows. Split it and import the parts, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Cette liste a plus de {list_rows} lignes. Divisez-la et importez les parties, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. Nothing was changed.</source>
      <translation>Cette fusion a apporté une preuve expurgée, et ce qui a été expurgé ne peut pas revenir ; la fusion ne peut donc pas être annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge cannot be undone any more: something was done after it that builds on it, and what was taken back since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed.</source>
      <translation>Cette fusion ne peut plus être annulée : quelque chose a été fait ensuite qui s’appuie sur elle, et ce qui a été repris depuis compte aussi. Enregistrez le fichier tel qu’il était avant la fusion dans un nouveau, et continuez dans celui-là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>This needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Il faut un motif, et le journal le conserve. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>This passage is linked to the claim already.</source>
      <translation>Ce passage est déjà lié à l’affirmation.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>This person gave different verdicts on two computers.</source>
      <translation>Cette personne a donné des verdicts différents sur deux ordinateurs.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>This record was redacted already. Nothing was changed.</source>
      <translation>Cette fiche a déjà été expurgée. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported.</source>
      <translation>Cette page enregistrée contient bien plus de messages imbriqués qu’une page normale ; elle n’a donc pas été ouverte. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/saved.py" />
      <source>This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere.</source>
      <translation>Cette page enregistrée ne contient pas de mots qui puissent être affichés. Elle est intacte ; enregistrez une copie pour la garder ailleurs.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>This statement is a claim already</source>
      <translation>Cet énoncé est déjà une affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>This statement is not in the newer text.</source>
      <translation>Cet énoncé n’est pas dans le nouveau texte.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/table.py" />
      <source>This table has no rows. It is unchanged; save a copy to look at it in another program.</source>
      <translation>Ce tableau n’a pas de lignes. Il est intact ; enregistrez une copie pour le consulter dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This text is in the file already.</source>
      <translation>Ce texte est déjà dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>This text is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Ce texte dépasse {limit_mb} Mo. Importez-en une partie plus petite, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>This text shares much with an article that is in the file. As a new version of it, claims whose words did not change go along; verdicts stay with the old one until you take them over.</source>
      <translation>Ce texte a beaucoup en commun avec un article du fichier. Comme nouvelle version de celui-ci, les affirmations dont les mots n’ont pas changé suivent ; les verdicts restent avec l’ancienne jusqu’à ce que vous les repreniez.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>This user may not do that on the hub {name}; ask whoever keeps it. Nothing was changed.</source>
      <translation>Cet utilisateur n’en a pas le droit sur le hub {name} ; demandez à la personne qui le gère. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This web archive holds more than {archive_pages} pages. Take out those that you need with the program that made it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Cette archive web contient plus de {archive_pages} pages. Extrayez celles dont vous avez besoin avec le programme qui l’a créée, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/intake/read.py" />
      <source>This web archive holds {n} pages. Add it in the evidence library, where each becomes a record, and link that record. Nothing was imported.</source>
      <translation>
        <numerusform>Cette archive web contient {n} page. Ajoutez-la dans la bibliothèque de preuves, où chaque page devient une fiche, et liez cette fiche. Rien n’a été importé.</numerusform>
        <numerusform>Cette archive web contient {n} pages. Ajoutez-la dans la bibliothèque de preuves, où chaque page devient une fiche, et liez cette fiche. Rien n’a été importé.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>This web page holds no text. Save it again when it has finished loading. Nothing was imported.</source>
      <translation>Cette page web ne contient pas de texte. Enregistrez-la à nouveau quand elle est entièrement chargée. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed.</source>
      <translation>Ce lot de travail ne dit pas à qui il est destiné ; demandez-en un nouveau au responsable. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Throw the changes away</source>
      <translation>Abandonner les modifications</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Thursday</source>
      <translation>jeudi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Time</source>
      <translation>Minutage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Title of the article:</source>
      <translation>Titre de l’article :</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>To be told: {names}.</source>
      <translation>À prévenir : {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>To tick by hand: numbers, boxes, room for initials and reasons</source>
      <translation>À cocher à la main : numéros, cases, place pour les initiales et les motifs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>To whom</source>
      <translation>À qui</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Translator</source>
      <translation>Traducteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Trend</source>
      <translation>Tendance</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Try the sample</source>
      <translation>Essayer l’exemple</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Tuesday</source>
      <translation>mardi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Two leads decided differently.</source>
      <translation>Deux responsables ont tranché différemment.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Two numbers are called “{name}”. Nothing was changed.</source>
      <translation>Deux nombres portent le nom « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Two people</source>
      <translation>Deux personnes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Two people imported these, each for themselves. As one story they become versions of one article: claims on the same words count as one statement, with what was found in both; reworded ones wait for a place.</source>
      <translation>Deux personnes ont importé ces articles, chacune de son côté. Si c’est le même sujet, ils deviennent des versions d’un même article : les affirmations portant sur les mêmes mots comptent comme un seul énoncé, avec ce qui a été trouvé dans les deux ; celles qui ont été reformulées attendent d’être placées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type a part of an article's title or of a file's name.</source>
      <translation>Tapez une partie du titre d’un article ou du nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type the number of a claim, or words that stand in it.</source>
      <translation>Tapez le numéro d’une affirmation, ou des mots qu’elle contient.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type what you look for.</source>
      <translation>Tapez ce que vous cherchez.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Type {word} to confirm</source>
      <translation>Saisissez {word} pour confirmer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Undo whole merge</source>
      <translation>Annuler toute la fusion</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <location filename="../../workbench/core/team/unmerge.py" />
      <location filename="../../workbench/gui/actions.py" />
      <source>Undo: {label}</source>
      <translation>Annuler : {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Undoing</source>
      <translation>Annulation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit of the result</source>
      <translation>Unité du résultat</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Unlink evidence from claim {row}</source>
      <translation>Délier une preuve de l’affirmation {row}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Unlink from this claim</source>
      <translation>Délier de cette affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Unlinked from claim {number}</source>
      <translation>Déliée de l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Unmute</source>
      <translation>Réactiver</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Unmute the check {rule}</source>
      <translation>Réactiver le contrôle {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Unverified</source>
      <translation>Non vérifiée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Used lately</source>
      <translation>Utilisées récemment</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Usual</source>
      <translation>Habituelle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Usual: {value}</source>
      <translation>Habituel : {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <location filename="../../workbench/gui/verdict_segment.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Verdict against verdict</source>
      <translation>Verdicts croisés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}</source>
      <translation>Verdict : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}, because {reason}</source>
      <translation>Verdict : {before} → {after}, motif : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Verdicts are never taken from a document. One undo takes all of this back.</source>
      <translation>Les verdicts ne sont jamais repris d’un document. Une seule annulation retire tout cela.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n}</source>
      <translation>Version {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n} (newest)</source>
      <translation>Version {n} (la plus récente)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Versions of the article</source>
      <translation>Versions de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Very large</source>
      <translation>Très grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Video</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Vietnamese (Windows-1258)</source>
      <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Violet</source>
      <translation>Violet</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Waived: {what} {reason}</source>
      <translation>Dérogation : {what} {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web Annotations (JSON-LD)</source>
      <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Web archive</source>
      <translation>Archive web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web page (HTML)</source>
      <translation>Page web (HTML)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Wednesday</source>
      <translation>mercredi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Welcome to Claim Workbench</source>
      <translation>Bienvenue dans Claim Workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (DOS 850)</source>
      <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (ISO 8859-15)</source>
      <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Macintosh)</source>
      <translation>Europe occidentale (Macintosh)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Windows-1252)</source>
      <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. Nothing was changed.</source>
      <translation>Ce qui est venu avec un lot de travail ne peut pas y être supprimé ; marquez l’affirmation « rien à vérifier », ou prévenez le responsable. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What comes</source>
      <translation>Ce qui arrive</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What happened to it</source>
      <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What holds now</source>
      <translation>Règles en vigueur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>What is missing, and who signed off</source>
      <translation>Ce qui manque, et qui a validé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>What is your name?</source>
      <translation>Quel est votre nom ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>What it is about</source>
      <translation>De quoi il s’agit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>What may come next</source>
      <translation>Suites possibles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What opening it would do, never done</source>
      <translation>Actions à l’ouverture, jamais exécutées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>What others call the source, such as: a senior official</source>
      <translation>Comment les autres désignent la source, par exemple : un haut responsable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What others did stays.</source>
      <translation>Ce que les autres ont fait reste.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/status_bar.py" />
      <source>What others found is hidden on {n} claims</source>
      <extracomment>For one: What others found is hidden on {n} claim</extracomment>
      <translation>
        <numerusform>Conclusions des autres masquées pour {n} affirmation</numerusform>
        <numerusform>Conclusions des autres masquées pour {n} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: reports, the command line and other programs show the whole file.</source>
      <translation>Les conclusions des autres sur une affirmation restent masquées dans cette fenêtre jusqu’à ce que vous ayez donné votre propre verdict. C’est une convention : les rapports, la ligne de commande et les autres programmes montrent le fichier entier.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>What stands there can change or go, and a quote cannot be looked up.</source>
      <translation>Ce qui s’y trouve peut changer ou disparaître, et une citation ne peut pas y être recherchée.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/custody.py" />
      <source>What the file says of itself cannot be read: {why}.</source>
      <translation>Ce que le fichier dit de lui-même est illisible : {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What the file says of itself; nobody has checked it</source>
      <translation>Ce que le fichier dit de lui-même ; personne ne l’a vérifié</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>What the marks mean</source>
      <translation>Ce que signifient les marques</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>What the rule decides</source>
      <translation>Ce que tranche la règle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What they are or do</source>
      <translation>Fonction ou qualité</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What was done since</source>
      <translation>Ce qui a été fait depuis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>What was said of these two does not fit together. Are they two people or one?</source>
      <translation>Ce qui a été indiqué à leur sujet se contredit. S’agit-il de deux personnes ou d’une seule ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>What was set aside</source>
      <translation>Ce qui a été mis de côté</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim</source>
      <translation>De quoi conclure sur une affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim of this kind, one line each</source>
      <translation>De quoi conclure sur une affirmation de ce type, un point par ligne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>What would settle it</source>
      <translation>De quoi conclure</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you changed in the text is not kept yet.</source>
      <translation>Vos modifications du texte ne sont pas encore conservées.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch go along, the others wait until you place them.</source>
      <translation>Ce que vous conservez devient la version {n} ; la précédente reste, avec ses verdicts. Les affirmations dont vous ne touchez pas les mots suivent, les autres attendent que vous les placiez.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What you wrote down of the interview is not kept yet.</source>
      <translation>Ce que vous avez noté de l’entretien n’est pas encore conservé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where a lead decided on the same words before</source>
      <translation>Un responsable a déjà tranché sur les mêmes mots</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where all but one agree</source>
      <translation>Tous d’accord sauf un</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where at least so many agree</source>
      <translation>Au moins ce nombre d’accord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Where it comes from</source>
      <translation>D’où elle vient</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Where should the file with your claims and verdicts be kept?</source>
      <translation>Où conserver le fichier avec vos affirmations et vos verdicts ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Where the information first came from</source>
      <translation>D’où vient l’information au départ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Which article</source>
      <translation>Quel article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Which disagreements</source>
      <translation>Quels désaccords</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Which pieces may have one origin, and which do</source>
      <translation>Quelles preuves ont peut-être la même origine, et lesquelles l’ont</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Who has what to do</source>
      <translation>Qui a quoi à faire</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who reviews blind first</source>
      <translation>Qui examine d’abord à l’aveugle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Who says it</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Whom it is for</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Whose file is this?</source>
      <translation>À qui est ce fichier ?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Why</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Why a check is muted</source>
      <translation>Pourquoi un contrôle est ignoré</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why it is taken back</source>
      <translation>Motif du retrait</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Why it may stay as it is, then Enter</source>
      <translation>Pourquoi laisser tel quel, puis Entrée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why the sign-off is taken back</source>
      <translation>Motif du retrait de la validation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Why? The log keeps it.</source>
      <translation>Pourquoi ? Le journal le conserve.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Why? Your reason is kept with your verdict</source>
      <translation>Pourquoi ? Votre motif est conservé avec votre verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Withdraw the evidence “{title}”</source>
      <translation>Déclarer retirée la preuve « {title} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Word document (DOCX)</source>
      <translation>Document Word (DOCX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Word documents (*.docx);;All files (*)</source>
      <translation>Documents Word (*.docx);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Word for word where it matters: claims can quote it</source>
      <translation>Mot pour mot là où cela compte : les affirmations peuvent le citer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/wording_section.py" />
      <source>Wording, kind, speaker</source>
      <translation>Formulation, type, locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Wording: {before} → {after}</source>
      <translation>Formulation : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Words in the list</source>
      <translation>Mots dans la liste</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value.</source>
      <translation>Des mots, ou des champs comme verdict, kind, speaker, by et evidence, chacun suivi d’un deux-points et d’une valeur.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Work a number out</source>
      <translation>Calculer un nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Work pack</source>
      <translation>Lot de travail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Workbook</source>
      <translation>Classeur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth</source>
      <translation>Intérêt</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth checking, in percent</source>
      <translation>Intérêt à vérifier, en pour cent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Write a comment</source>
      <translation>Écrire un commentaire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Write a formula, such as (new - old) / old * 100. Nothing was changed.</source>
      <translation>Écrivez une formule, par exemple (new - old) / old * 100. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write below to whom, and choose what they are to look at.</source>
      <translation>Écrivez ci-dessous à qui, et choisissez ce qui est à examiner.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Write down what was said, or add the recording. Nothing was changed.</source>
      <translation>Notez ce qui a été dit, ou ajoutez l’enregistrement. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Write it down</source>
      <translation>Consigner</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the file as it was before the merge to</source>
      <translation>Écrire le fichier tel qu’il était avant la fusion dans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Write the reason</source>
      <translation>Rédiger le motif</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Write the reason on claim {number}</source>
      <translation>Rédiger le motif sur l’affirmation {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write the work pack</source>
      <translation>Écrire le lot de travail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the work pack to</source>
      <translation>Écrire le lot de travail dans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Writing the file as it was before the merge</source>
      <translation>Écriture du fichier tel qu’il était avant la fusion</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the report</source>
      <translation>Écriture du rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the reports</source>
      <translation>Écriture des rapports</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Writing the work pack</source>
      <translation>Écriture du lot de travail</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Written: {file}, {n} claims.</source>
      <extracomment>For one: Written: {file}, {n} claim.</extracomment>
      <translation>
        <numerusform>Écrit : {file}, {n} affirmation.</numerusform>
        <numerusform>Écrit : {file}, {n} affirmations.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>You are {name}</source>
      <translation>Vous êtes {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You can stop it in the line at the bottom; then nothing is changed.</source>
      <translation>Vous pouvez l’arrêter dans la ligne du bas ; rien n’est alors modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>You gave no verdict that holds on the older words of claim {number}; give one here.</source>
      <translation>Vous n’avez pas de verdict valable sur les anciens mots de l’affirmation {number} ; donnez-en un ici.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>You have done nothing since “{name}”, so there is nothing to take back.</source>
      <translation>Vous n’avez rien fait depuis « {name} » ; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>You have done nothing since. What others did is theirs to take back.</source>
      <translation>Vous n’avez rien fait depuis. Ce que les autres ont fait, eux seuls peuvent l’annuler.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>You have no right to read {name}. Nothing was imported.</source>
      <translation>Vous n’avez pas le droit de lire {name}. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>You have not signed this text off, so there is nothing to take back.</source>
      <translation>Vous n’avez pas validé ce texte ; il n’y a donc rien à retirer.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Vous examinez d’abord à l’aveugle, et n’avez pas donné votre verdict sur {n} affirmation. Un rapport montre les conclusions des autres à son sujet. Continuer ?</numerusform>
        <numerusform>Vous examinez d’abord à l’aveugle, et n’avez pas donné votre verdict sur {n} affirmations. Un rapport montre les conclusions des autres à leur sujet. Continuer ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. The receipt shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. The receipt shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Vous examinez d’abord à l’aveugle, et n’avez pas donné votre verdict sur {n} affirmation. Le bilan montre les conclusions des autres à son sujet. Continuer ?</numerusform>
        <numerusform>Vous examinez d’abord à l’aveugle, et n’avez pas donné votre verdict sur {n} affirmations. Le bilan montre les conclusions des autres à leur sujet. Continuer ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>You review blind first: what others found on {n} claims is not listed until your verdict on each is given. To decide without them, see what others found (File, Blind first pass).</source>
      <extracomment>For one: You review blind first: what others found on {n} claim is not listed until your verdict on it is given. To decide without one, see what others found (File, Blind first pass).</extracomment>
      <translation>
        <numerusform>Vous examinez d’abord à l’aveugle : les conclusions des autres sur {n} affirmation ne figurent pas ici tant que vous n’avez pas donné votre verdict. Pour trancher sans votre verdict, affichez les conclusions des autres (Fichier, Premier examen à l’aveugle).</numerusform>
        <numerusform>Vous examinez d’abord à l’aveugle : les conclusions des autres sur {n} affirmations ne figurent pas ici tant que vous n’avez pas donné votre verdict sur chacune. Pour trancher sans vos verdicts, affichez les conclusions des autres (Fichier, Premier examen à l’aveugle).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You see first what they bring. Nobody's verdict is overwritten.</source>
      <translation>Vous voyez d’abord ce qu’ils apportent. Aucun verdict n’est écrasé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name.</source>
      <translation>Vos propres verdicts sur l’ancienne version, pour les affirmations dont la phrase est la même, donnés à nouveau en votre nom.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Your verdict now</source>
      <translation>Votre verdict actuel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your verdicts and reasons carry it, so that colleagues know who found what. It is kept on this computer and in the files that you work on, and goes nowhere else.</source>
      <translation>Vos verdicts et motifs le portent, pour que vos collègues sachent qui a établi quoi. Il est conservé sur cet ordinateur et dans les fichiers sur lesquels vous travaillez, et ne va nulle part ailleurs.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a caption</source>
      <translation>une légende</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a claim in it does not stand in its article</source>
      <translation>une de ses affirmations ne figure pas dans son article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a copyright line</source>
      <translation>une mention de droits d’auteur</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a form</source>
      <translation>un formulaire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a legal notice</source>
      <translation>une mention légale</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line behind the end</source>
      <translation>une ligne après la fin</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line of the menu block</source>
      <translation>une ligne du bloc de menu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a link label</source>
      <translation>le libellé d’un lien</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a menu line</source>
      <translation>une ligne de menu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>a note on words that were set aside</source>
      <translation>une note sur des mots mis de côté</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a text that its log names is missing</source>
      <translation>un texte que nomme son journal manque</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>a word is cut</source>
      <translation>un mot est coupé</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the future</source>
      <translation>porte sur l’avenir</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the past</source>
      <translation>porte sur le passé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>about {value}</source>
      <translation>environ {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>accepted the assignments</source>
      <translation>a accepté le travail confié</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>acres</source>
      <translation>acres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>added by hand</source>
      <translation>ajoutée à la main</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the claim</source>
      <translation>a ajouté l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the evidence</source>
      <translation>a ajouté la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>all keys</source>
      <translation>raccourcis</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>all or none</source>
      <translation>tous ou aucun</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>all statements stay</source>
      <translation>tous les énoncés restent</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>almost perfect</source>
      <translation>presque parfait</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>ambiguous</source>
      <translation>ambigu</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>amount of money</source>
      <translation>somme d’argent</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>an advertisement label</source>
      <translation>une mention publicitaire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_added.py" />
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>an entry of its log has a form that the program does not write</source>
      <translation>une entrée de son journal a une forme que le programme n’écrit pas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>an entry of its log is larger than the program writes</source>
      <translation>une entrée de son journal est plus grande que ce que le programme écrit</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>an entry of its log was changed after it was written</source>
      <translation>une entrée de son journal a été modifiée après son écriture</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is as much like it</source>
      <translation>une autre phrase de l’ancienne version lui ressemble autant</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is more like it</source>
      <translation>une autre phrase de l’ancienne version lui ressemble davantage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>another verdict</source>
      <translation>autre verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>asked for a blind first pass</source>
      <translation>a demandé un premier examen à l’aveugle</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>assigned</source>
      <translation>a confié</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>at {time}</source>
      <translation>à {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>attributed to a source</source>
      <translation>attribué à une source</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>author</source>
      <translation>auteur</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/en.toml" />
      <source>barrels</source>
      <translation>barils</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <source>basis points</source>
      <translation>points de base</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>before the text</source>
      <translation>avant le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>behind the text</source>
      <translation>après le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>beside the article</source>
      <translation>à côté de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>both say {words}</source>
      <translation>les deux disent {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back</source>
      <translation>a rétabli</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back the comment</source>
      <translation>a rétabli le commentaire</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by e-mail</source>
      <translation>par e-mail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by letter</source>
      <translation>par courrier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by message</source>
      <translation>par message</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by phone</source>
      <translation>par téléphone</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by video call</source>
      <translation>en visioconférence</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>capitals</source>
      <translation>majuscules</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>cause</source>
      <translation>cause</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>cell {cell}</source>
      <translation>cellule {cell}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>cells</source>
      <translation>cellules</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>centuries</source>
      <translation>siècles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>choose the place</source>
      <translation>choisir l’emplacement</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>comes to {now} now, and was {kept} when it was kept</source>
      <translation>donne {now} maintenant, contre {kept} à la conservation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>commented</source>
      <translation>a commenté</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>comparison</source>
      <translation>comparaison</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMM yyyy, HH:mm</source>
      <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/differences.py" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>date {text}: {value} -&gt; {dates}</source>
      <translation>date {text} : {value} -&gt; {dates}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>decades</source>
      <translation>décennies</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided</source>
      <translation>a tranché</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>decided by {lead}</source>
      <translation>tranché par {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided whether two claims are one</source>
      <translation>a tranché si deux affirmations n’en font qu’une</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>definition</source>
      <translation>définition</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>different verdicts</source>
      <translation>verdicts différents</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited</source>
      <translation>a modifié</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>edited by hand</source>
      <translation>modifié à la main</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}</source>
      <translation>a modifié le champ « {field} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}, beside another value</source>
      <translation>a modifié le champ « {field} », à côté d’une autre valeur</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>ended the blind first pass</source>
      <translation>a terminé le premier examen à l’aveugle</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>entry {n} of chain {root} was changed after it was written</source>
      <translation>
        <numerusform>l’entrée {n} de la chaîne {root} a été modifiée après son écriture</numerusform>
        <numerusform>l’entrée {n} de la chaîne {root} a été modifiée après son écriture</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/chains.py" />
      <location filename="../../workbench/core/team/hub/joining.py" />
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log</source>
      <translation>des événements manquent dans son journal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log (chain {root})</source>
      <translation>des événements manquent dans son journal (chaîne {root})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>everybody</source>
      <translation>tout le monde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>evidence</source>
      <translation>preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>fair</source>
      <translation>faible</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>feet</source>
      <translation>pieds</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>first person wish</source>
      <translation>souhait à la première personne</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>gallons</source>
      <translation>gallons</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>gave the verdict</source>
      <translation>a donné le verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx_words.py" />
      <source>hidden in the document</source>
      <translation>masqué dans le document</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>hidden on the page</source>
      <translation>masqué sur la page</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>hours</source>
      <translation>heures</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>imported the article</source>
      <translation>a importé l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>in person</source>
      <translation>en personne</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>inches</source>
      <translation>pouces</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>inside the text</source>
      <translation>dans le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn as a picture</source>
      <translation>il ne peut pas être dessiné comme image</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn: {why}</source>
      <translation>il ne peut pas être dessiné : {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be read ({strerror})</source>
      <translation>il est illisible ({strerror})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it has a document type; save it as plain SVG without one</source>
      <translation>il a un type de document (DOCTYPE) ; enregistrez-le en SVG simple, sans celui-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it has neither a title nor an address</source>
      <translation>elle n’a ni titre ni adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds a script</source>
      <translation>il contient un script</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>it holds tables, views or triggers that the program did not make</source>
      <translation>il contient des tables, des vues ou des déclencheurs que le programme n’a pas créés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds “{localname}”, and a logo may hold only shapes, words and gradients</source>
      <translation>il contient « {localname} », et un logo ne peut contenir que des formes, des mots et des dégradés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>it is a work pack, and this file lacks what the pack was cut from</source>
      <translation>c’est un lot de travail, et ce fichier n’a pas ce dont le lot est tiré</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than 4000 by 4000 dots</source>
      <translation>il dépasse 4000 × 4000 points</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than {most_bytes} kB</source>
      <translation>il dépasse {most_bytes} ko</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it is longer than {note_characters} characters</source>
      <translation>elle dépasse {note_characters} caractères</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is neither PNG nor SVG</source>
      <translation>il n’est ni en PNG ni en SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>it is no set of named fields</source>
      <translation>ce n’est pas un ensemble de champs nommés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>it needs more than {request} MB of memory</source>
      <translation>il lui faut plus de {request} Mo de mémoire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it refers to something outside of it</source>
      <translation>il renvoie à quelque chose d’extérieur</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/exchange.py" />
      <source>it sends to a hub what was done in it, and takes nothing</source>
      <translation>il envoie à un hub ce qui y a été fait, et n’en reçoit rien</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>it stands in another place</source>
      <translation>elle se trouve à un autre endroit</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <source>it took longer than {in_all} seconds</source>
      <translation>il a pris plus de {in_all} secondes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>its last line (ER) is missing, so its end may be lost; what is there came in</source>
      <translation>sa dernière ligne (ER) manque, sa fin est donc peut-être perdue ; ce qui est là a été repris</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>its log holds values that the program cannot have written</source>
      <translation>son journal contient des valeurs que le programme ne peut pas avoir écrites</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>its log names events that are not in it</source>
      <translation>son journal nomme des événements qui n’y figurent pas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>its pages do not fit together</source>
      <translation>ses pages ne concordent pas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its parts are nested too deeply</source>
      <translation>ses parties sont imbriquées trop profondément</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its reader stopped in the middle of it</source>
      <translation>sa lecture s’est arrêtée au milieu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>its sentences do not stand together here</source>
      <translation>ses phrases ne se suivent pas ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>its sentences no longer stand together</source>
      <translation>ses phrases ne se suivent plus</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>kept bytes in it do not fit their hash</source>
      <translation>des octets qu’il conserve ne correspondent pas à leur empreinte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/content.py" />
      <source>kept bytes that its log names are missing</source>
      <translation>des octets conservés que nomme son journal manquent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>kept in this file</source>
      <translation>conservé dans ce fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kept its origin apart from another</source>
      <translation>a séparé son origine d’une autre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>law</source>
      <translation>loi</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>left open by a reviewer</source>
      <translation>laissée à traiter par un vérificateur</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>length of time</source>
      <translation>durée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>let both values of the {stands} stand again</source>
      <translation>a laissé de nouveau les deux valeurs du champ « {stands} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>lifted the confidence of the source</source>
      <translation>a levé la confidentialité de la source</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>linked already</source>
      <translation>déjà lié</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence</source>
      <translation>a lié la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence again</source>
      <translation>a de nouveau lié la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>lost</source>
      <translation>perdu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>made the source confidential</source>
      <translation>a rendu la source confidentielle</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>mark</source>
      <translation>marquer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>merge it, and the other files, into that one</source>
      <translation>fusionnez-le, avec les autres fichiers, dans celui-là</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>miles</source>
      <translation>miles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>million characters</source>
      <translation>millions de caractères</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>minus: {why}</source>
      <translation>moins : {why}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the beginning</source>
      <translation>manque au début</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the end</source>
      <translation>manque à la fin</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>modal</source>
      <translation>verbe modal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>moderate</source>
      <translation>modéré</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>more of these annotations lie at another address, which was not visited</source>
      <translation>d’autres annotations se trouvent à une autre adresse, qui n’a pas été visitée</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>more or less</source>
      <translation>en plus ou en moins</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>more than {n} places</source>
      <translation>plus de {n} occurrences</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>move</source>
      <translation>naviguer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>muted the check {field}</source>
      <translation>a ignoré le contrôle {field}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>name it</source>
      <translation>le nommer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named a restore point</source>
      <translation>a nommé un point de restauration</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named as a version</source>
      <translation>a désigné comme version</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>nautical miles</source>
      <translation>milles marins</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>negation</source>
      <translation>négation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the beginning</source>
      <translation>nouveau au début</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the end</source>
      <translation>nouveau à la fin</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no cell named</source>
      <translation>sans cellule</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no claim is chosen</source>
      <translation>aucune affirmation n’est choisie</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>no evidence linked</source>
      <translation>aucune preuve liée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no file is open</source>
      <translation>aucun fichier n’est ouvert</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no kind</source>
      <translation>sans type</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer accepted the assignments</source>
      <translation>n’accepte plus le travail confié</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer kept its origin apart from another</source>
      <translation>n’a plus séparé son origine d’une autre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no page named</source>
      <translation>sans page</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>no place</source>
      <translation>écarter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no speaker</source>
      <translation>sans locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>no text to search in</source>
      <translation>pas de texte où chercher</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no time named</source>
      <translation>sans minutage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>no verdict yet</source>
      <translation>pas encore de verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>nobody yet</source>
      <translation>encore personne</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/cells.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only its address</source>
      <translation>non conservé, seulement son adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only named</source>
      <translation>non conservé, seulement nommé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/records.py" />
      <source>not linked yet</source>
      <translation>pas encore liée</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>not part of the article</source>
      <translation>hors de l’article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>nothing in the newer text is like it</source>
      <translation>rien ne lui ressemble dans le nouveau texte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>nothing in the text is like it</source>
      <translation>rien ne lui ressemble dans le texte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was done yet</source>
      <translation>rien n’a encore été fait</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was undone</source>
      <translation>rien n’a été annulé</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>number with unit</source>
      <translation>nombre avec unité</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>objection</source>
      <translation>objection</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of any number</source>
      <translation>sur un nombre quelconque</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of {n}</source>
      <translation>sur {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>off the record</source>
      <translation>en off</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>office or role</source>
      <translation>poste ou fonction</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on background</source>
      <translation>sous couvert d’anonymat</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on the record</source>
      <translation>en on</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>one statement stays</source>
      <translation>un seul énoncé reste</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>only a position is given, and no words to compare with those that stand there</source>
      <translation>seule une position est donnée, sans mots à comparer avec ceux qui s’y trouvent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>only here</source>
      <translation>seulement ici</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Merge and decide”</source>
      <translation>seulement sur la page « Fusionner et trancher »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Versions of the article”</source>
      <translation>seulement sur la page « Versions de l’article »</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>only under a condition</source>
      <translation>seulement sous condition</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>opinion</source>
      <translation>opinion</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>origin</source>
      <translation>origine</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>other words stand before it: “{text}” may mean something else</source>
      <translation>d’autres mots se trouvent avant : « {text} » peut désigner autre chose</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>other words stand beside it</source>
      <translation>d’autres mots se trouvent à côté</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>otherwise</source>
      <translation>autrement</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>ounces</source>
      <translation>onces</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>overlapping statements</source>
      <translation>énoncés qui se chevauchent</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <location filename="../../workbench/gui/article/view.py" />
      <source>p. {n}</source>
      <translation>p. {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>p. {page}, ¶ {paragraph}</source>
      <translation>p. {page}, ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>packs are cut from the whole file</source>
      <translation>les lots se découpent dans le fichier entier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>page {number}</source>
      <translation>page {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>page {page}</source>
      <translation>page {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>page {page}, paragraph {paragraph}</source>
      <translation>page {page}, paragraphe {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>pages</source>
      <translation>pages</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>paragraph {number}</source>
      <translation>paragraphe {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>paragraph {paragraph}</source>
      <translation>paragraphe {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>parts</source>
      <translation>parties</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>paste text as an article</source>
      <translation>coller un texte comme article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percent</source>
      <translation>pour cent</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>percentage</source>
      <translation>pourcentage</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percentage points</source>
      <translation>points de pourcentage</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>place here</source>
      <translation>placer ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>place in the newer version</source>
      <translation>emplacement dans la nouvelle version</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>poor</source>
      <translation>nul</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>preview</source>
      <translation>aperçu</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>public matter</source>
      <translation>sujet d’intérêt public</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>published</source>
      <translation>date de publication</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>publisher</source>
      <translation>éditeur</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <location filename="../../workbench/core/text/versions.py" />
      <source>punctuation or signs</source>
      <translation>ponctuation ou signes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>quantifier</source>
      <translation>quantificateur</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>question</source>
      <translation>question</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>quotation</source>
      <translation>citation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks added</source>
      <translation>guillemets ajoutés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks left out</source>
      <translation>guillemets supprimés</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>rank</source>
      <translation>rang</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>read only</source>
      <translation>lecture seule</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>redact</source>
      <translation>expurger</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>redacted the evidence</source>
      <translation>a expurgé la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>redacted, not kept any more</source>
      <translation>expurgé, plus conservé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>references</source>
      <translation>références</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>removed</source>
      <translation>a supprimé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>reopened: new verdict</source>
      <translation>rouvert : nouveau verdict</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>restated</source>
      <translation>énoncé autonome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>restated differently</source>
      <translation>reformulations différentes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>rows</source>
      <translation>lignes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>running heads, feet and page numbers</source>
      <translation>en-têtes, pieds de page et numéros de page</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said that it tells another story</source>
      <translation>a indiqué qu’il s’agit d’un autre sujet</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said whether two are one person</source>
      <translation>a indiqué s’il s’agit d’une ou de deux personnes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>same speaker and kind</source>
      <translation>mêmes locuteur et type</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>same verdict, different evidence</source>
      <translation>même verdict, preuves différentes</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>settled which {stands} stands</source>
      <translation>a tranché quelle valeur du champ « {stands} » est retenue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>shares {list}</source>
      <translation>en commun : {list}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>signed off</source>
      <translation>a validé</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>skip</source>
      <translation>passer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>slight</source>
      <translation>très faible</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>small number</source>
      <translation>petit nombre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>something done</source>
      <translation>action accomplie</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>span</source>
      <translation>bornes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <location filename="../../workbench/core/text/differences.py" />
      <source>speaker</source>
      <translation>locuteur</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>speaker {name} -&gt; {name2}</source>
      <translation>locuteur {name} -&gt; {name2}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks of oneself</source>
      <translation>parle de soi</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks to someone</source>
      <translation>s’adresse à quelqu’un</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>spelling</source>
      <translation>orthographe</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square feet</source>
      <translation>pieds carrés</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square miles</source>
      <translation>miles carrés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>sslmode in the hub's address must be one of {modes}.</source>
      <translation>Dans l’adresse du hub, sslmode doit être l’un de ceux-ci : {modes}.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>study or figures</source>
      <translation>étude ou chiffres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>substantial</source>
      <translation>fort</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>superlative</source>
      <translation>superlatif</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>take a side</source>
      <translation>choisir un côté</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>the annotation does not say which words it means</source>
      <translation>l’annotation ne dit pas de quels mots il s’agit</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the byline</source>
      <translation>la signature</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>the claim's own article</source>
      <translation>l’article même de l’affirmation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the credit line</source>
      <translation>la ligne de crédit</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the date line</source>
      <translation>la ligne de date</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/bibtex.py" />
      <source>the entry on line {line} is not closed: a brace or a quotation mark is missing</source>
      <translation>l’entrée de la ligne {line} n’est pas fermée : il manque une accolade ou un guillemet</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>the file can only be read now</source>
      <translation>le fichier est pour l’instant en lecture seule</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the foot of the page</source>
      <translation>le pied de page</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <source>the front matter of the file</source>
      <translation>les métadonnées en tête du fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the head of the page</source>
      <translation>l’en-tête de la page</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>the menu of the page</source>
      <translation>le menu de la page</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>the name of the site</source>
      <translation>le nom du site</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>the pasted text</source>
      <translation>le texte collé</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the quotation that it belongs to is another one, or somebody else's</source>
      <translation>la citation à laquelle il appartient est une autre, ou celle de quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>the row has no words in its column of statements</source>
      <translation>la ligne n’a pas de mots dans la colonne des énoncés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>the same evidence read differently</source>
      <translation>la même preuve lue différemment</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in another place, and what is around it does not decide</source>
      <translation>la même phrase se trouve à un autre endroit, et ce qui l’entoure ne permet pas de conclure</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in {n} places, and what is around it does not decide</source>
      <translation>
        <numerusform>la même phrase se trouve à {n} endroit, et ce qui l’entoure ne permet pas de conclure</numerusform>
        <numerusform>la même phrase se trouve à {n} endroits, et ce qui l’entoure ne permet pas de conclure</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence around it is another one</source>
      <translation>la phrase qui l’entoure est une autre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduced this one</source>
      <translation>la phrase précédente est une autre : elle introduisait celle-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduces this one</source>
      <translation>la phrase précédente est une autre : elle introduit celle-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: “{place}” may mean something else</source>
      <translation>la phrase précédente est une autre : « {place} » peut désigner autre chose</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the sentence says more</source>
      <translation>la phrase en dit plus</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence stands only where another one with the same words stood</source>
      <translation>la phrase ne se trouve que là où il y en avait une autre avec les mêmes mots</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the words are only a part here</source>
      <translation>les mots ne sont ici qu’une partie</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here</source>
      <translation>les mots se trouvent ici</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>the words stand here only as a part of other ones</source>
      <translation>les mots ne figurent ici qu’à l’intérieur d’autres mots</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here, but between other words</source>
      <translation>les mots se trouvent ici, mais entre d’autres mots</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the words stand in {n} other sentences</source>
      <translation>
        <numerusform>les mots se trouvent dans {n} autre phrase</numerusform>
        <numerusform>les mots se trouvent dans {n} autres phrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places</source>
      <translation>
        <numerusform>les mots se trouvent à {n} endroit</numerusform>
        <numerusform>les mots se trouvent à {n} endroits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, and nothing decides</source>
      <translation>
        <numerusform>les mots se trouvent à {n} endroit, et rien ne permet de conclure</numerusform>
        <numerusform>les mots se trouvent à {n} endroits, et rien ne permet de conclure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, but between other words</source>
      <translation>
        <numerusform>les mots se trouvent à {n} endroit, mais entre d’autres mots</numerusform>
        <numerusform>les mots se trouvent à {n} endroits, mais entre d’autres mots</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>there are no words to look for</source>
      <translation>il n’y a pas de mots à chercher</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>there are only blanks</source>
      <translation>il n’y a que des blancs</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>there is no article</source>
      <translation>il n’y a pas d’article</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>these are too few words to tell their place without the words around them</source>
      <translation>ces mots sont trop peu nombreux pour en trouver l’emplacement sans ceux qui les entourent</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>these characters are no longer in the sentence</source>
      <translation>ces caractères ne sont plus dans la phrase</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>these lines belong to no reference: the first line (TY) is missing</source>
      <translation>ces lignes n’appartiennent à aucune référence : la première ligne (TY) manque</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>times</source>
      <translation>fois</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>title has {list}</source>
      <translation>dans le titre : {list}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>tons</source>
      <translation>tonnes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back that it tells another story</source>
      <translation>a retiré l’indication qu’il s’agit d’un autre sujet</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the assignment</source>
      <translation>a retiré le travail confié</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the comment</source>
      <translation>a retiré le commentaire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the muting of the check {field}</source>
      <translation>a réactivé le contrôle {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the sign-off</source>
      <translation>a retiré la validation</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took part</source>
      <translation>a participé</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>trend</source>
      <translation>tendance</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>two leads decided differently</source>
      <translation>deux responsables ont tranché différemment</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/likest.py" />
      <source>two sentences are as much like it as each other</source>
      <translation>deux phrases lui ressemblent autant l’une que l’autre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>unlinked the evidence</source>
      <translation>a délié la preuve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>url</source>
      <translation>adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>used a newer version</source>
      <translation>a utilisé une nouvelle version</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>weeks</source>
      <translation>semaines</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>what came from the hub was changed since</source>
      <translation>ce qui est venu du hub a été modifié depuis</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>what has to be done</source>
      <translation>ce qu’il faut faire</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>withdrew the evidence</source>
      <translation>a déclaré la preuve retirée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>without a title</source>
      <translation>sans titre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>wording {percent} % alike</source>
      <translation>formulation proche à {percent} %</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>words</source>
      <translation>mots</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduced this one</source>
      <translation>des mots ont changé dans la phrase précédente : elle introduisait celle-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduces this one</source>
      <translation>des mots ont changé dans la phrase précédente : elle introduit celle-ci</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: “{place}” may mean something else</source>
      <translation>des mots ont changé dans la phrase précédente : « {place} » peut désigner autre chose</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>worth checking: {number} percent</source>
      <translation>intérêt à vérifier : {number} pour cent</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>yards</source>
      <translation>yards</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/de.toml" />
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <location filename="../../resources/rules/fr.toml" />
      <location filename="../../resources/rules/pt.toml" />
      <location filename="../../resources/rules/zh.toml" />
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{action} ({key})</source>
      <translation>{action} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>{added_by} added this record, and only who added a record can redact it. Nothing was changed.</source>
      <translation>Cette fiche a été ajoutée par {added_by}, et seule la personne qui a ajouté une fiche peut l’expurger. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: hidden for {who} ({by}, {when})</source>
      <translation>{article} : conclusions masquées pour {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: shown to {who} ({by}, {when})</source>
      <translation>{article} : conclusions affichées pour {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale</source>
      <translation>Confiées : {assigned}, traitées : {done}, à traiter : {open}, périmées : {stale}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet</source>
      <translation>Confiées : {assigned}, traitées : {done}, à traiter : {open}, périmées : {stale} ; pas encore dans le fichier</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{a} and {b}</source>
      <translation>{a} et {b}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/model.py" />
      <source>{column}, the claims are in this order: {order}</source>
      <translation>{column}, les affirmations sont dans cet ordre : {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>{command}: {reason}.</source>
      <translation>{command} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{copied} percent of the article stands in it word for word.</source>
      <translation>{copied} % de l’article y figure mot pour mot.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{counts} / {counts2} × 100 = {exact}; the text says {text}.</source>
      <translation>{counts} / {counts2} × 100 = {exact} ; le texte dit {text}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>{error} (entry {n} of chain {root})</source>
      <translation>
        <numerusform>{error} (entrée {n} de la chaîne {root})</numerusform>
        <numerusform>{error} (entrée {n} de la chaîne {root})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{field}: set differently by people who had not seen each other's words. What is to stand?</source>
      <translation>{field} : renseigné différemment par des personnes qui n’avaient pas vu les mots des autres. Que faut-il retenir ?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} has {n} MB; a kept file may have {largest} MB. Link its address instead. Nothing was changed.</source>
      <translation>
        <numerusform>{file_name} fait {n} Mo ; un fichier conservé peut faire {largest} Mo. Liez plutôt son adresse. Rien n’a été modifié.</numerusform>
        <numerusform>{file_name} fait {n} Mo ; un fichier conservé peut faire {largest} Mo. Liez plutôt son adresse. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} is kept already</source>
      <translation>{file_name} est déjà conservé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{file} holds {n} claims.</source>
      <extracomment>For one: {file} holds {n} claim.</extracomment>
      <translation>
        <numerusform>{file} contient {n} affirmation.</numerusform>
        <numerusform>{file} contient {n} affirmations.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{first} to {last}</source>
      <translation>du {first} au {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>{folder} holds more than 40 files; leave only the templates of reports there. No report was written.</source>
      <translation>{folder} contient plus de 40 fichiers ; n’y laissez que les modèles de rapports. Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well.</source>
      <translation>{key} seul s’écrirait dans les champs de texte, et cette commande y fonctionne aussi. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>{key} finds passages that may bear on it in all that is kept.</source>
      <translation>{key} cherche dans tout ce qui est conservé des passages qui peuvent s’y rapporter.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} has a fixed meaning in every window. Choose another key.</source>
      <translation>{key} a un sens fixe dans toutes les fenêtres. Choisissez un autre raccourci.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>{key} is the key of {command}.</source>
      <translation>{key} est le raccourci de {command}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} added: {before}</source>
      <translation>{kind} en plus : {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} left out: {before}</source>
      <translation>{kind} en moins : {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} {before} -&gt; {after}</source>
      <translation>{kind} {before} -&gt; {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>{length} long</source>
      <translation>durée : {length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{list}.</source>
      <translation>{list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{name} agreement</source>
      <translation>Accord {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>{name} et {name2} s’accordent sur {agree} énoncé sur 1 ({agree2} %) ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>{name} et {name2} s’accordent sur {agree} énoncé sur 1 ({agree2} %) ; au-delà du hasard : rien à en dire, car l’une des deux personnes a toujours donné le même verdict.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>{name} et {name2} s’accordent sur {agree} énoncé sur 1 ({agree2} %) ; au-delà du hasard : trop peu d’énoncés pour le dire.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>{name} et {name2} s’accordent sur {agree} énoncé sur 1 ({agree2} %) ; au-delà du hasard : accord {kind}, entre {low} et {high}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{name} et {name2} s’accordent sur {agree} énoncé sur {n} ({agree2} %) ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
        <numerusform>{name} et {name2} s’accordent sur {agree} des {n} énoncés ({agree2} %) ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>
        <numerusform>{name} et {name2} s’accordent sur {agree} énoncé sur {n} ({agree2} %) ; au-delà du hasard : rien à en dire, car l’une des deux personnes a toujours donné le même verdict.</numerusform>
        <numerusform>{name} et {name2} s’accordent sur {agree} des {n} énoncés ({agree2} %) ; au-delà du hasard : rien à en dire, car l’une des deux personnes a toujours donné le même verdict.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{name} et {name2} s’accordent sur {agree} énoncé sur {n} ({agree2} %) ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
        <numerusform>{name} et {name2} s’accordent sur {agree} des {n} énoncés ({agree2} %) ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{name} et {name2} s’accordent sur {agree} énoncé sur {n} ({agree2} %) ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
        <numerusform>{name} et {name2} s’accordent sur {agree} des {n} énoncés ({agree2} %) ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} cannot be made in {parent}: {strerror}; choose another folder.</source>
      <translation>{name} ne peut pas être créé dans {parent} : {strerror} ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened here; check the folder and its rights.</source>
      <translation>{name} ne peut pas être ouvert ici ; vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened: {strerror}.</source>
      <translation>{name} ne peut pas être ouvert : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} cannot be opened: {strerror}. Nothing was written.</source>
      <translation>{name} ne peut pas être ouvert : {strerror}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: bad name. Nothing was imported.</source>
      <translation>{name} ne peut pas être lu : nom incorrect. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: {error}. Nothing was imported.</source>
      <translation>{name} ne peut pas être lu : {error}. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be read: {strerror}; check its rights.</source>
      <translation>{name} ne peut pas être lu : {strerror} ; vérifiez ses droits.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>{name} cannot be written beside the file, for what comes from the hub. Nothing was changed.</source>
      <translation>{name}, destiné à ce qui vient du hub, ne peut pas être écrit à côté du fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>{name} cannot be written there: {strerror}. Nothing was written.</source>
      <translation>{name} ne peut pas être écrit à cet endroit : {strerror}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be written; copy it to a place where you may write.</source>
      <translation>Impossible d’écrire dans {name} ; copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>{name} could not be read: {strerror}.</source>
      <translation>{name} n’a pas pu être lu : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} could not be written ({strerror}); check the disk and the folder's rights.</source>
      <translation>{name} n’a pas pu être écrit ({strerror}) ; vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} could not be written, so the last action was not saved; check the disk or stick and try again.</source>
      <translation>{name} n’a pas pu être écrit ; la dernière action n’a donc pas été enregistrée. Vérifiez le disque ou la clé et réessayez.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} does not open: the passphrase is another one, or the file was changed or cut short on its way. Nothing was written.</source>
      <translation>{name} ne s’ouvre pas : la phrase secrète est une autre, ou le fichier a été modifié ou tronqué en route. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} exists already; choose another name, or open it.</source>
      <translation>{name} existe déjà ; choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <location filename="../../workbench/core/store/backup.py" />
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} exists already; choose another name. Nothing was written.</source>
      <translation>{name} existe déjà ; choisissez un autre nom. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} holds no page, so it is kept without words to search.</source>
      <translation>{name} ne contient pas de page ; ce fichier est donc conservé sans mots où chercher.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>{name} holds no work pack; nothing was written.</source>
      <translation>{name} ne contient pas de lot de travail ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>{name} is a review, and nothing else takes its place. Choose another name. Nothing was changed.</source>
      <translation>{name} est une vérification, et rien d’autre ne prend sa place. Choisissez un autre nom. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is cut short: {size} of {expected} bytes are there. Copy it again, or open a backup.</source>
      <translation>{name} est tronqué : {size} octets sur {expected} sont là. Copiez-le à nouveau, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged ({value}); open a backup. Nothing was changed.</source>
      <translation>{name} est endommagé ({value}) ; ouvrez une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged and cannot be read; open a backup. Nothing was changed.</source>
      <translation>{name} est endommagé et illisible ; ouvrez une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is damaged; open a backup, or run verify to see what is affected.</source>
      <translation>{name} est endommagé ; ouvrez une sauvegarde, ou exécutez verify pour voir ce qui est touché.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>{name} is encrypted. Its passphrase:</source>
      <translation>{name} est chiffré. Sa phrase secrète :</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} is kept without its words. {refusal}</source>
      <translation>{name} est conservé sans ses mots. {refusal}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>{name} dépasse {limit_mb} Mo. Importez-en une partie plus petite, ou augmentez la limite dans les paramètres. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>{name} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.</source>
      <translation>{name} n’est pas encore un hub : la personne qui le gère exécute d’abord `workbench hub init`. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a Claim Workbench file; nothing in it was changed.</source>
      <translation>{name} n’est pas un fichier Claim Workbench ; rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a file; choose a .claims file.</source>
      <translation>{name} n’est pas un fichier ; choisissez un fichier .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} is not an encrypted work pack; nothing was written.</source>
      <translation>{name} n’est pas un lot de travail chiffré ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{name} is written</source>
      <translation>{name} est écrit</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} lies where nothing can be written, so it is open for reading only.</source>
      <translation>{name} se trouve à un endroit où rien ne peut être écrit ; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>{name} may be any of {each}; give the id. Nothing was changed.</source>
      <translation>{name} peut être l’un de ceux-ci : {each} ; donnez l’identifiant. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} report</source>
      <translation>Rapport {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} reports</source>
      <translation>Rapports {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to where it was, or open it where it is now.</source>
      <translation>{name} a été déplacé, renommé ou supprimé alors qu’il était ouvert ; la dernière action n’a donc pas été enregistrée. Remettez-le à sa place, ou ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{name} was redacted in this file ({row}), so it is not kept again. Nothing was changed.</source>
      <translation>{name} a été expurgé dans ce fichier ({row}) ; il n’est donc pas conservé à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench, so it is open for reading only.</source>
      <translation>{name} a été écrit par une version plus récente de Claim Workbench ; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed.</source>
      <translation>{name} a été écrit par une version plus récente de Claim Workbench ; ouvrez-le avec celle-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>{name}, quoted</source>
      <translation>{name}, citation</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{name}, {pieces}</source>
      <translation>{name}, {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{name}: {standing}, because {reason}</source>
      <translation>{name} : {standing}, motif : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>{name}: {verdict}</source>
      <translation>{name} : {verdict}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>{n} (usual)</source>
      <translation>{n} (habituelle)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} actions since</source>
      <extracomment>For one: {n} action since</extracomment>
      <translation>
        <numerusform>{n} action depuis</numerusform>
        <numerusform>{n} actions depuis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already</source>
      <extracomment>For one: {n} is kept already</extracomment>
      <translation>
        <numerusform>{n} est déjà conservé</numerusform>
        <numerusform>{n} sont déjà conservés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already: {names}</source>
      <extracomment>For one: {n} is kept already: {names}</extracomment>
      <translation>
        <numerusform>{n} est déjà conservé : {names}</numerusform>
        <numerusform>{n} sont déjà conservés : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} articles</source>
      <extracomment>For one: {n} article</extracomment>
      <translation>
        <numerusform>{n} article</numerusform>
        <numerusform>{n} articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} characters</source>
      <extracomment>For one: {n} character</extracomment>
      <translation>
        <numerusform>{n} caractère</numerusform>
        <numerusform>{n} caractères</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} characters in a row</source>
      <extracomment>For one: {n} character in a row</extracomment>
      <translation>
        <numerusform>{n} caractère à la suite</numerusform>
        <numerusform>{n} caractères à la suite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <location filename="../../workbench/gui/evidence/records.py" />
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} claims</source>
      <extracomment>For one: {n} claim</extracomment>
      <translation>
        <numerusform>{n} affirmation</numerusform>
        <numerusform>{n} affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} claims are in the table.</source>
      <extracomment>For one: {n} claim is in the table.</extracomment>
      <translation>
        <numerusform>{n} affirmation est dans le tableau.</numerusform>
        <numerusform>{n} affirmations sont dans le tableau.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{n} claims are like it, the most alike first</source>
      <extracomment>For one: {n} claim is like it</extracomment>
      <translation>
        <numerusform>{n} affirmation lui ressemble, la plus proche d’abord</numerusform>
        <numerusform>{n} affirmations lui ressemblent, les plus proches d’abord</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims are new.</source>
      <extracomment>For one: {n} claim is new.</extracomment>
      <translation>
        <numerusform>{n} affirmation est nouvelle.</numerusform>
        <numerusform>{n} affirmations sont nouvelles.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>{n} claims are selected. A verdict marks all of them.</source>
      <translation>{n} affirmations sont sélectionnées. Un verdict les marque toutes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a decision that later verdicts reopened ({number}).</source>
      <translation>
        <numerusform>{n} affirmation a une décision rouverte par des verdicts ultérieurs ({number}).</numerusform>
        <numerusform>{n} affirmations ont une décision rouverte par des verdicts ultérieurs ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a quote that the kept file has no more ({number}).</source>
      <translation>
        <numerusform>{n} affirmation a une citation qui n’est plus dans le fichier conservé ({number}).</numerusform>
        <numerusform>{n} affirmations ont une citation qui n’est plus dans le fichier conservé ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict on other words ({number}).</source>
      <translation>
        <numerusform>{n} affirmation a un verdict portant sur d’autres mots ({number}).</numerusform>
        <numerusform>{n} affirmations ont un verdict portant sur d’autres mots ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict without evidence ({number}).</source>
      <translation>
        <numerusform>{n} affirmation a un verdict sans preuve ({number}).</numerusform>
        <numerusform>{n} affirmations ont un verdict sans preuve ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no place in the newest text ({number}).</source>
      <translation>
        <numerusform>{n} affirmation n’a pas d’emplacement dans le texte le plus récent ({number}).</numerusform>
        <numerusform>{n} affirmations n’ont pas d’emplacement dans le texte le plus récent ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no verdict yet ({number}).</source>
      <translation>
        <numerusform>{n} affirmation n’a pas encore de verdict ({number}).</numerusform>
        <numerusform>{n} affirmations n’ont pas encore de verdict ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have reviewers who differ ({number}).</source>
      <translation>
        <numerusform>{n} affirmation a des vérificateurs en désaccord ({number}).</numerusform>
        <numerusform>{n} affirmations ont des vérificateurs en désaccord ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims have your verdict now.</source>
      <extracomment>For one: {n} claim has your verdict now.</extracomment>
      <translation>
        <numerusform>{n} affirmation a maintenant votre verdict.</numerusform>
        <numerusform>{n} affirmations ont maintenant votre verdict.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} claims lean on it</source>
      <extracomment>For one: {n} claim leans on it</extracomment>
      <translation>
        <numerusform>{n} affirmation s’appuie dessus</numerusform>
        <numerusform>{n} affirmations s’appuient dessus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} claims lean on it.</source>
      <extracomment>For one: {n} claim leans on it.</extracomment>
      <translation>
        <numerusform>{n} affirmation s’appuie dessus.</numerusform>
        <numerusform>{n} affirmations s’appuient dessus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>{n} claims of the older version wait for a place in the newer one.</source>
      <extracomment>For one: {n} claim of the older version waits for a place in the newer one.</extracomment>
      <translation>
        <numerusform>{n} affirmation de l’ancienne version attend un emplacement dans la nouvelle.</numerusform>
        <numerusform>{n} affirmations de l’ancienne version attendent un emplacement dans la nouvelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>{n} claims wait for a place</source>
      <extracomment>For one: {n} claim waits for a place</extracomment>
      <translation>
        <numerusform>{n} affirmation attend un emplacement</numerusform>
        <numerusform>{n} affirmations attendent un emplacement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} claims will wait for a place in it, their verdicts stale.</source>
      <extracomment>For one: {n} claim will wait for a place in it, its verdicts stale.</extracomment>
      <translation>
        <numerusform>{n} affirmation y attendra un emplacement, avec un verdict périmé.</numerusform>
        <numerusform>{n} affirmations y attendront un emplacement, avec des verdicts périmés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} comments</source>
      <extracomment>For one: {n} comment</extracomment>
      <translation>
        <numerusform>{n} commentaire</numerusform>
        <numerusform>{n} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments come to their claims.</source>
      <extracomment>For one: {n} comment comes to its claim.</extracomment>
      <translation>
        <numerusform>{n} commentaire rejoint son affirmation.</numerusform>
        <numerusform>{n} commentaires rejoignent leurs affirmations.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments fit no claim; they stand below and are not kept.</source>
      <extracomment>For one: {n} comment fits no claim; it stands below and is not kept.</extracomment>
      <translation>
        <numerusform>{n} commentaire ne correspond à aucune affirmation ; il figure ci-dessous et n’est pas conservé.</numerusform>
        <numerusform>{n} commentaires ne correspondent à aucune affirmation ; ils figurent ci-dessous et ne sont pas conservés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} confidential sources are not named in it.</source>
      <extracomment>For one: {n} confidential source is not named in it.</extracomment>
      <translation>
        <numerusform>{n} source confidentielle n’y est pas nommée.</numerusform>
        <numerusform>{n} sources confidentielles n’y sont pas nommées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>{n} disagreements left</source>
      <extracomment>For one: {n} disagreement left</extracomment>
      <translation>
        <numerusform>{n} désaccord restant</numerusform>
        <numerusform>{n} désaccords restants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} disagreements to decide afterwards.</source>
      <extracomment>For one: {n} disagreement to decide afterwards.</extracomment>
      <translation>
        <numerusform>{n} désaccord à trancher ensuite.</numerusform>
        <numerusform>{n} désaccords à trancher ensuite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} entries known already</source>
      <extracomment>For one: {n} entry known already</extracomment>
      <translation>
        <numerusform>{n} entrée déjà connue</numerusform>
        <numerusform>{n} entrées déjà connues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.</source>
      <extracomment>For one: {n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.</extracomment>
      <translation>
        <numerusform>{n} entrée ou fichier supprimé par une expurgation est encore sur le hub ; le prochain échange d’un responsable l’en supprime.</numerusform>
        <numerusform>{n} entrées ou fichiers supprimés par une expurgation sont encore sur le hub ; le prochain échange d’un responsable les en supprime.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries sent</source>
      <extracomment>For one: {n} entry sent</extracomment>
      <translation>
        <numerusform>{n} entrée envoyée</numerusform>
        <numerusform>{n} entrées envoyées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries taken</source>
      <extracomment>For one: {n} entry taken</extracomment>
      <translation>
        <numerusform>{n} entrée reçue</numerusform>
        <numerusform>{n} entrées reçues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{n} fields have two values.</source>
      <extracomment>For one: {n} field has two values.</extracomment>
      <translation>
        <numerusform>{n} champ a deux valeurs.</numerusform>
        <numerusform>{n} champs ont deux valeurs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} files came in</source>
      <extracomment>For one: {n} file came in</extracomment>
      <translation>
        <numerusform>{n} fichier importé</numerusform>
        <numerusform>{n} fichiers importés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files can be merged</source>
      <extracomment>For one: {n} file can be merged</extracomment>
      <translation>
        <numerusform>{n} fichier peut être fusionné</numerusform>
        <numerusform>{n} fichiers peuvent être fusionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files merged</source>
      <extracomment>For one: {n} file merged</extracomment>
      <translation>
        <numerusform>{n} fichier fusionné</numerusform>
        <numerusform>{n} fichiers fusionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} groups share text and may have one origin.</source>
      <extracomment>For one: {n} group shares text and may have one origin.</extracomment>
      <translation>
        <numerusform>{n} groupe a du texte en commun et peut-être une même origine.</numerusform>
        <numerusform>{n} groupes ont du texte en commun et peut-être chacun une même origine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} have a problem</source>
      <extracomment>For one: {n} has a problem</extracomment>
      <translation>
        <numerusform>{n} a un problème</numerusform>
        <numerusform>{n} ont un problème</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} have a problem; nothing can be given yet.</source>
      <extracomment>For one: {n} has a problem; nothing can be given yet.</extracomment>
      <translation>
        <numerusform>{n} a un problème ; rien ne peut encore être donné.</numerusform>
        <numerusform>{n} ont un problème ; rien ne peut encore être donné.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{n} independent origins</source>
      <extracomment>For one: {n} independent origin</extracomment>
      <translation>
        <numerusform>{n} origine indépendante</numerusform>
        <numerusform>{n} origines indépendantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} links</source>
      <extracomment>For one: {n} link</extracomment>
      <translation>
        <numerusform>{n} lien</numerusform>
        <numerusform>{n} liens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} marks typed.</source>
      <extracomment>For one: {n} mark typed.</extracomment>
      <translation>
        <numerusform>{n} marque saisie.</numerusform>
        <numerusform>{n} marques saisies.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} autre</numerusform>
        <numerusform>{n} autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} more claims are in the export.</source>
      <extracomment>For one: {n} more claim is in the export.</extracomment>
      <translation>
        <numerusform>{n} affirmation de plus est dans l’export.</numerusform>
        <numerusform>{n} affirmations de plus sont dans l’export.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>{n} more; the report lists them all.</source>
      <translation>
        <numerusform>{n} de plus ; le rapport les cite tous.</numerusform>
        <numerusform>{n} de plus ; le rapport les cite tous.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{n} name no page, time or cell</source>
      <extracomment>For one: {n} names no page, time or cell</extracomment>
      <translation>
        <numerusform>{n} sans page, minutage ni cellule</numerusform>
        <numerusform>{n} sans page, minutage ni cellule</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>{n} of more than {all}</source>
      <translation>{n} sur plus de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} of others</source>
      <translation>{n} des autres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems} and {n3} more. The first of them: {problems2}</source>
      <translation>
        <numerusform>{n} rapport sur {n2} est écrit et reste dans {folder}. Manquants : {problems} et {n3} de plus. Pour le premier : {problems2}</numerusform>
        <numerusform>{n} rapports sur {n2} sont écrits et restent dans {folder}. Manquants : {problems} et {n3} de plus. Pour le premier : {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems}. The first of them: {problems2}</source>
      <translation>
        <numerusform>{n} rapport sur {n2} est écrit et reste dans {folder}. Manquants : {problems}. Pour le premier : {problems2}</numerusform>
        <numerusform>{n} rapports sur {n2} sont écrits et restent dans {folder}. Manquants : {problems}. Pour le premier : {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{n} older things are copied too.</source>
      <extracomment>For one: {n} older thing is copied too.</extracomment>
      <translation>
        <numerusform>{n} élément plus ancien est aussi copié.</numerusform>
        <numerusform>{n} éléments plus anciens sont aussi copiés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>{n} older things are not shown.</source>
      <extracomment>For one: {n} older thing is not shown.</extracomment>
      <translation>
        <numerusform>{n} élément plus ancien n’est pas affiché.</numerusform>
        <numerusform>{n} éléments plus anciens ne sont pas affichés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} à traiter</numerusform>
        <numerusform>{n} à traiter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} open claims</source>
      <extracomment>For one: {n} open claim</extracomment>
      <translation>
        <numerusform>{n} affirmation à traiter</numerusform>
        <numerusform>{n} affirmations à traiter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} pages</source>
      <extracomment>For one: {n} page</extracomment>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{n} pages were printed.</source>
      <extracomment>For one: {n} page was printed.</extracomment>
      <translation>
        <numerusform>{n} page a été imprimée.</numerusform>
        <numerusform>{n} pages ont été imprimées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>{n} parts were set aside</source>
      <extracomment>For one: {n} part was set aside</extracomment>
      <translation>
        <numerusform>{n} partie a été mise de côté</numerusform>
        <numerusform>{n} parties ont été mises de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>{n} passages</source>
      <extracomment>For one: {n} passage</extracomment>
      <translation>
        <numerusform>{n} passage</numerusform>
        <numerusform>{n} passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>{n} persons in this file are called {name}; give the id of one of them ({each}). Nothing was changed.</source>
      <translation>
        <numerusform>{n} personne de ce fichier s’appelle {name} ; donnez son identifiant ({each}). Rien n’a été modifié.</numerusform>
        <numerusform>{n} personnes de ce fichier s’appellent {name} ; donnez l’identifiant de l’une d’elles ({each}). Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} pieces</source>
      <extracomment>For one: {n} piece</extracomment>
      <translation>
        <numerusform>{n} preuve</numerusform>
        <numerusform>{n} preuves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} pieces of evidence</source>
      <extracomment>For one: {n} piece of evidence</extracomment>
      <translation>
        <numerusform>{n} preuve</numerusform>
        <numerusform>{n} preuves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} places</source>
      <extracomment>For one: {n} place</extracomment>
      <translation>
        <numerusform>{n} occurrence</numerusform>
        <numerusform>{n} occurrences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>{n} references are known already</source>
      <translation>
        <numerusform>{n} référence est déjà connue</numerusform>
        <numerusform>{n} références sont déjà connues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} references came in</source>
      <extracomment>For one: {n} reference came in</extracomment>
      <translation>
        <numerusform>{n} référence importée</numerusform>
        <numerusform>{n} références importées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} reports are written to {folder}.</source>
      <extracomment>For one: {n} report is written to {folder}.</extracomment>
      <translation>
        <numerusform>{n} rapport est écrit dans {folder}.</numerusform>
        <numerusform>{n} rapports sont écrits dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers agree</source>
      <translation>{n} vérificateurs d’accord</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers disagree</source>
      <translation>{n} vérificateurs en désaccord</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} rows could not be placed.</source>
      <extracomment>For one: {n} row could not be placed.</extracomment>
      <translation>
        <numerusform>{n} ligne n’a pas pu être placée.</numerusform>
        <numerusform>{n} lignes n’ont pas pu être placées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} sentences are neither a claim nor marked as not a claim.</source>
      <translation>
        <numerusform>{n} phrase n’est ni une affirmation ni marquée « rien à vérifier ».</numerusform>
        <numerusform>{n} phrases ne sont ni des affirmations ni marquées « rien à vérifier ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/unread.py" />
      <source>{n} sentences are unread.</source>
      <extracomment>For one: {n} sentence is unread.</extracomment>
      <translation>
        <numerusform>{n} phrase n’est pas lue.</numerusform>
        <numerusform>{n} phrases ne sont pas lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>{n} sentences are unread: thick lines.</source>
      <extracomment>For one: {n} sentence is unread: a thick line.</extracomment>
      <translation>
        <numerusform>{n} phrase n’est pas lue : trait épais.</numerusform>
        <numerusform>{n} phrases ne sont pas lues : traits épais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} sign-offs are reopened.</source>
      <extracomment>For one: {n} sign-off is reopened.</extracomment>
      <translation>
        <numerusform>{n} validation est rouverte.</numerusform>
        <numerusform>{n} validations sont rouvertes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} statements in both together: {list}.</source>
      <extracomment>For one: {n} statement in both together: {list}.</extracomment>
      <translation>
        <numerusform>{n} énoncé dans les deux ensemble : {list}.</numerusform>
        <numerusform>{n} énoncés dans les deux ensemble : {list}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} statements on this sheet.</source>
      <extracomment>For one: {n} statement on this sheet.</extracomment>
      <translation>
        <numerusform>{n} énoncé sur cette feuille.</numerusform>
        <numerusform>{n} énoncés sur cette feuille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{n} énoncé a été jugé par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
        <numerusform>{n} énoncés ont été jugés par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : rien à en dire, car tous les verdicts sont les mêmes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{n} énoncé a été jugé par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
        <numerusform>{n} énoncés ont été jugés par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : trop peu d’énoncés pour le dire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{n} énoncé a été jugé par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
        <numerusform>{n} énoncés ont été jugés par au moins deux des {n2} personnes, d’accord dans {agree} % des comparaisons ; au-delà du hasard : accord {kind}, entre {low} et {high}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>{n} things are missing. Meet them, or waive each with a reason; the report tells both.</source>
      <extracomment>For one: {n} thing is missing. Meet it, or waive it with a reason; the report tells both.</extracomment>
      <translation>
        <numerusform>{n} point manque. Réglez-le, ou accordez une dérogation motivée ; le rapport mentionne l’un et l’autre.</numerusform>
        <numerusform>{n} points manquent. Réglez-les, ou accordez pour chacun une dérogation motivée ; le rapport mentionne les uns et les autres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{n} verdicts</source>
      <extracomment>For one: {n} verdict</extracomment>
      <translation>
        <numerusform>{n} verdict</numerusform>
        <numerusform>{n} verdicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} verdicts are left out: stale, or given differently by one person in two places.</source>
      <translation>
        <numerusform>{n} verdict est laissé de côté : périmé, ou donné différemment par une même personne à deux endroits.</numerusform>
        <numerusform>{n} verdicts sont laissés de côté : périmés, ou donnés différemment par une même personne à deux endroits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} verdicts become stale.</source>
      <extracomment>For one: {n} verdict becomes stale.</extracomment>
      <translation>
        <numerusform>{n} verdict devient périmé.</numerusform>
        <numerusform>{n} verdicts deviennent périmés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} were here already.</source>
      <extracomment>For one: {n} was here already.</extracomment>
      <translation>
        <numerusform>{n} était déjà ici.</numerusform>
        <numerusform>{n} étaient déjà ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} were known already</source>
      <extracomment>For one: {n} was known already</extracomment>
      <translation>
        <numerusform>{n} était déjà connue</numerusform>
        <numerusform>{n} étaient déjà connues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} words</source>
      <extracomment>For one: {n} word</extracomment>
      <translation>
        <numerusform>{n} mot</numerusform>
        <numerusform>{n} mots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} words in a row</source>
      <extracomment>For one: {n} word in a row</extracomment>
      <translation>
        <numerusform>{n} mot à la suite</numerusform>
        <numerusform>{n} mots à la suite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>{n} words to search and quote</source>
      <extracomment>For one: {n} word to search and quote</extracomment>
      <translation>
        <numerusform>{n} mot à explorer et à citer</numerusform>
        <numerusform>{n} mots à explorer et à citer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} {status}</source>
      <translation>{status} : {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{one} and {other}: {percent}% of the shorter text, {length}</source>
      <translation>{one} et {other} : {percent} % du texte le plus court, {length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>{path} cannot be read ({error}); move that file away to start anew.</source>
      <translation>{path} est illisible ({error}) ; déplacez ce fichier pour repartir à neuf.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a folder. Choose the files in it. Nothing was imported.</source>
      <translation>{path} est un dossier. Choisissez les fichiers qu’il contient. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a link to another file. Choose the file itself. Nothing was imported.</source>
      <translation>{path} est un lien vers un autre fichier. Choisissez le fichier lui-même. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is not a plain file. Choose a file with text. Nothing was imported.</source>
      <translation>{path} n’est pas un fichier ordinaire. Choisissez un fichier avec du texte. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} was changed by another program while it was read. Wait until that is done. Nothing was imported.</source>
      <translation>{path} a été modifié par un autre programme pendant la lecture. Attendez que celui-ci ait terminé. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>{percent} % checked</source>
      <translation>{percent} % traitées</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>{percent} % kept</source>
      <translation>{percent} % conservés</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: look at Gwet's AC1 and at the counts.</source>
      <translation>{percent} % des verdicts sont « {kind} ». Kappa et alpha sont alors bas, même quand les personnes sont d’accord : regardez l’AC1 de Gwet et les effectifs.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, at most {most} independent origins ({unknown} not known)</source>
      <translation>{pieces}, au plus {most} origines indépendantes (inconnues : {unknown})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, origin not known</source>
      <translation>{pieces}, origine inconnue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, {origins}</source>
      <translation>{pieces}, {origins}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}</source>
      <translation>{reviewer} {did}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}: {what}</source>
      <translation>{reviewer} {did} : {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>{row} wrote this comment, and alone can change it. Nothing was changed.</source>
      <translation>{row} a écrit ce commentaire et peut seul le modifier. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>{said}, but between other words</source>
      <translation>{said}, mais entre d’autres mots</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{sheet} rows {first} to {last}, part {part} of {parts}</source>
      <translation>{sheet} lignes {first} à {last}, partie {part} sur {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>{shown} = {added}; the text says {text}.</source>
      <translation>{shown} = {added} ; le texte dit {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{shown} is the article itself, or a copy of it.</source>
      <translation>{shown} est l’article lui-même, ou une copie de celui-ci.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>{shown} was published before what it is to prove.</source>
      <translation>La publication de {shown} est antérieure à ce qui est à prouver.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>{standing} ({who}): {reason}</source>
      <translation>{standing} ({who}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{text} of {text2} is {exact} percent, not {stated} percent.</source>
      <translation>{text} sur {text2}, cela fait {exact} %, et non {stated} %.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{time}  ·  {name}</source>
      <translation>{time}  ·  {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>{title} ({file}, {reviewer})</source>
      <translation>{title} ({file}, {reviewer})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no place named “{name}”. Nothing was changed.</source>
      <translation>{title} n’a pas d’emplacement nommé « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but one sheet without a name. Nothing was changed.</source>
      <translation>{title} n’a pas de feuille « {found} », mais une seule feuille sans nom. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but {value}. Nothing was changed.</source>
      <translation>{title} n’a pas de feuille « {found} », mais {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has pages 1 to {pages}, not {written}. Nothing was changed.</source>
      <translation>{title} a les pages 1 à {pages}, pas {written}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has paragraphs 1 to {paragraphs}, not {written}. Nothing was changed.</source>
      <translation>{title} a les paragraphes 1 à {paragraphs}, pas {written}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} a {rows} lignes et {columns} colonnes, donc pas de cellule {tidy}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is no table, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} n’est pas un tableau, et n’a donc pas de cellule {tidy}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is {seconds}:{seconds2}:{seconds3} long, so it has no {seconds4}:{seconds5}:{seconds6}. Nothing was changed.</source>
      <translation>{title} dure {seconds}:{seconds2}:{seconds3}, et n’a donc pas de {seconds4}:{seconds5}:{seconds6}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>{title}, page {page}</source>
      <translation>{title}, page {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is cut short in the archive.</source>
      <translation>{url} est tronqué dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is larger than {part_mb} MB.</source>
      <translation>{url} dépasse {part_mb} Mo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is packed in a way that cannot be read here ({http_headers}).</source>
      <translation>{url} est compressé d’une façon qui ne peut pas être lue ici ({http_headers}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}) against {values4} / {values5} = {values6} (with rounding {low2} to {high2}): a factor of {ratio}, more than rounding explains.</source>
      <translation>{values} / {values2} = {values3} (avec les arrondis, de {low} à {high}) contre {values4} / {values5} = {values6} (avec les arrondis, de {low2} à {high2}) : un facteur {ratio}, plus que ce qu’expliquent les arrondis.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}).</source>
      <translation>{values} / {values2} = {values3} (avec les arrondis, de {low} à {high}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}); the market has seen nothing within a factor of {far} of that.</source>
      <translation>{values} / {values2} = {values3} (avec les arrondis, de {low} à {high}) ; le marché n’a rien connu qui s’en approche à un facteur {far} près.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{value} ({interval})</source>
      <translation>{value} ({interval})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>{value} is a {days}, not a {days2}.</source>
      <translation>{value} tombe un {days}, et non un {days2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{value} of {total}</source>
      <translation>{value} sur {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>{value} {unit}</source>
      <translation>{value} {unit}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>{value}, {claims}</source>
      <translation>{value}, {claims}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>{value}, {number}</source>
      <translation>{value}, {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>{verdict}, claim {number} of {article}</source>
      <translation>{verdict}, affirmation {number} dans {article}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>{verdict}, with {name}</source>
      <translation>{verdict}, avec {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (another value stands beside this one)</source>
      <translation>{what} (une autre valeur reste à côté de celle-ci)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (by undoing)</source>
      <translation>{what} (par annulation)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what}, because {reason}</source>
      <translation>{what}, motif : {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written.</source>
      <translation>{when} n’est ni une date ni une heure ; écrivez 2026-11-20 ou 2026-11-20T14:30. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is still to come; name a moment that has passed. Nothing was written.</source>
      <translation>{when} est encore à venir ; indiquez un moment passé. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <location filename="../../workbench/core/versions.py" />
      <source>{why_read_only} Nothing was changed.</source>
      <translation>{why_read_only} Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>{why} “{words}”</source>
      <translation>{why} « {words} »</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>{why}: {kind} “{words}”</source>
      <translation>{why} : {kind} « {words} »</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>{width} by {height} dots, {size}</source>
      <translation>{width} × {height} points, {size}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{words} ({key})</source>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>¶ {paragraph}</source>
      <translation>¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>× its packed size</source>
      <translation>× sa taille compressée</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>“{command}” has no key now.</source>
      <translation>« {command} » n’a maintenant aucun raccourci.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{field}” takes a number, such as 2, &gt;2, &lt;2 or 2..5; “{value}” is none.</source>
      <translation>« {field} » attend un nombre, par exemple 2, &gt;2, &lt;2 ou 2..5 ; « {value} » n’en est pas un.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{file}” does not belong here: {error}. Merge it into the file that it was cut from. Nothing was taken from it.</source>
      <translation>« {file} » n’a pas sa place ici : {error}. Fusionnez-le dans le fichier dont il est tiré. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{formula}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed.</source>
      <translation>« {formula} » n’a pas sa place dans une formule ; elle accepte des nombres, des noms, + - * / ^ et des fonctions. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>“{given}” stands before both, and “{last}” and “{last2}” differ by a letter or an accent.</source>
      <translation>« {given} » précède les deux, et « {last} » et « {last2} » diffèrent d’une lettre ou d’un accent.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” cannot be copied: {strerror}. Nothing was taken from it.</source>
      <translation>« {label} » ne peut pas être copié : {strerror}. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{label}” cannot be trusted: {error}. Nothing was taken from it.</source>
      <translation>« {label} » n’est pas fiable : {error}. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is a link to another file. Choose that file itself.</source>
      <translation>« {label} » est un lien vers un autre fichier. Choisissez ce fichier lui-même.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. Nothing was taken from it.</source>
      <translation>« {label} » est un lot de travail chiffré. Ouvrez-le avec sa phrase secrète et fusionnez le fichier obtenu. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it.</source>
      <translation>« {label} » est endommagé ou incomplet. Demandez-en une nouvelle copie. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is larger than 16 GB, which is more than can be merged.</source>
      <translation>« {label} » dépasse 16 Go, la taille maximale pour une fusion.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not a Claim Workbench file. Nothing was taken from it.</source>
      <translation>« {label} » n’est pas un fichier Claim Workbench. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not an ordinary file. Choose a .claims file.</source>
      <translation>« {label} » n’est pas un fichier ordinaire. Choisissez un fichier .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is still in use, or was not closed where it comes from. Close it there and copy it again. Nothing was taken from it.</source>
      <translation>« {label} » est encore utilisé, ou n’a pas été fermé là d’où il vient. Fermez-le là-bas et copiez-le à nouveau. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” was made by a newer version of the program. Update the program on this computer, then merge again. Nothing was taken from it.</source>
      <translation>« {label} » a été créé par une version plus récente du programme. Mettez à jour le programme sur cet ordinateur, puis refaites la fusion. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/details.py" />
      <source>“{name}” is no field that this record can have. Nothing was changed.</source>
      <translation>Cette fiche ne peut pas avoir de champ « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{path}” cannot be read: {strerror}. Nothing was taken from it.</source>
      <translation>« {path} » ne peut pas être lu : {strerror}. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which 8 or more are enough.</source>
      <translation>« {printed} » n’est pas une empreinte de journal : celle-ci compte 64 chiffres 0-9 et a-f, dont 8 ou plus suffisent.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is the beginning of {n} heads of this file; give more digits.</source>
      <translation>
        <numerusform>« {printed} » est le début de {n} empreinte de ce fichier ; donnez plus de chiffres.</numerusform>
        <numerusform>« {printed} » est le début de {n} empreintes de ce fichier ; donnez plus de chiffres.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>“{quote}” was looked for in all of its text.</source>
      <translation>« {quote} » a été recherché dans tout son texte.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is no day of an interview; write 2026-11-22. Nothing was changed.</source>
      <translation>« {said} » n’est pas une date d’entretien ; écrivez 2026-11-22. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is none of {value}. Nothing was changed.</source>
      <translation>« {said} » n’est aucune de ces valeurs : {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>“{title}” is here already</source>
      <translation>« {title} » est déjà ici</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{value}” is no value of “{field}”. It takes {known}.</source>
      <translation>« {value} » n’est pas une valeur de « {field} ». Valeurs possibles : {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written.</source>
      <translation>« {when} » n’est ni une date comme 2026-11-20, ni un point de restauration de ce fichier. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>“{words}” is no rule; use majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier. Nothing was changed.</source>
      <translation>« {words} » n’est pas une règle ; utilisez majority:3 (au moins 3 d’accord), majority:3/4 (3 des 4 qui ont donné un verdict), all-but-one (tous sauf un) ou earlier (décision antérieure). Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed.</source>
      <translation>« {written} » ne peut pas être la fin d’une adresse ; écrivez ce qui figure après le #. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed.</source>
      <translation>« {written} » ne peut pas nommer un nombre ; utilisez des lettres, par exemple old ou ships_2024. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” ends before it begins. Nothing was changed.</source>
      <translation>« {written} » finit avant de commencer. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed.</source>
      <translation>« {written} » n’a pas sa place dans une formule ; écrivez les nombres comme 1234.5. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” has nothing behind the #. Nothing was changed.</source>
      <translation>« {written} » n’a rien après le #. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed.</source>
      <translation>« {written} » n’est pas une cellule d’un tableau ; écrivez-la comme B12, ou 'Sheet 2'!B12. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed.</source>
      <translation>« {written} » n’est pas un nombre ; écrivez-le comme 1234.5 ou 1,234.5. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed.</source>
      <translation>« {written} » n’est pas un minutage d’enregistrement ; écrivez-le comme 0:12:30, ou 0:12:30-0:13:05. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>… The text goes on. Save a copy to read all of it.</source>
      <translation>… Le texte continue. Enregistrez une copie pour tout lire.</translation>
    </message>
  </context>
</TS>
