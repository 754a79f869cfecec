<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>workbench</name>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{field}" takes a number, such as 2, &gt;2, &lt;2 or 2..5.</source>
      <translation>«{field}» admite un número, como 2, &gt;2, &lt;2 o 2..5.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>"{kind}" is not a kind of claim; use one of {kind2}. Nothing was changed.</source>
      <translation>«{kind}» no es un tipo de afirmación; use uno de {kind2}. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/lint.py" />
      <source>"{name}" stands in {n} articles; say which article. Nothing was changed.</source>
      <translation>
        <numerusform>«{name}» está en {n} artículo; indique en cuál. No se ha cambiado nada.</numerusform>
        <numerusform>«{name}» está en {n} artículos; indique en cuál. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>"{url}" is not a whole address; write it with https:// in front. Nothing was changed.</source>
      <translation>«{url}» no es una dirección completa; escríbala con https:// delante. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{value}" is not a value of "{field}"; the values are {choices}.</source>
      <translation>«{value}» no es un valor de «{field}»; los valores son {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Accent</source>
      <translation>C&amp;olor de acento</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Address</source>
      <translation>&amp;Dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>&amp;Encoding</source>
      <translation>&amp;Codificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;File of an article</source>
      <translation>&amp;Archivo de un artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Memory for reading</source>
      <translation>&amp;Memoria para la lectura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Pages of a PDF file</source>
      <translation>&amp;Páginas de un archivo PDF</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Password</source>
      <translation>&amp;Contraseña</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Reviewer</source>
      <translation>Re&amp;visor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Unpacked size of a part</source>
      <translation>Tamaño &amp;descomprimido de una parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>({low} - {low2}) / {low3} × 100 = {middle}; the text says {text}.</source>
      <translation>({low} - {low2}) / {low3} × 100 = {middle}; el texto dice {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</source>
      <translation>+ - * / ^ y change(antes, ahora), share(parte, total), sum, mean, median, min, max, round, abs</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>1 reference is known already</source>
      <translation>1 referencia ya se conocía</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>1 reviewer</source>
      <translation>1 revisor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>Dos o más de {n} persona han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
        <numerusform>Dos o más de {n} personas han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>Dos o más de {n} persona han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
        <numerusform>Dos o más de {n} personas han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>Dos o más de {n} persona han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: {kind}, entre {low} y {high}.</numerusform>
        <numerusform>Dos o más de {n} personas han valorado 1 declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: {kind}, entre {low} y {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 verdict is left out: stale, or given differently by one person in two places.</source>
      <translation>1 veredicto no cuenta: está obsoleto, o una misma persona lo emitió de forma distinta en dos lugares.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>A .claims-pack file is encrypted, so it needs a passphrase. Nothing was written.</source>
      <translation>Un archivo .claims-pack está cifrado, así que necesita una frase de contraseña. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/own_verdict.py" />
      <source>A blind first pass: what others found is hidden until your verdict is given.</source>
      <translation>Revisión a ciegas: lo que hallaron los demás queda oculto hasta que emita su veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>A calculation takes 50 numbers at most. Split it into two. Nothing was changed.</source>
      <translation>Un cálculo admite 50 números como máximo. Divídalo en dos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent.</source>
      <translation>No se puede leer un certificado que indica la dirección del hub; compruebe sslrootcert, sslcert y sslkey. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_rows.py" />
      <source>A claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Una de las afirmaciones no está en este archivo; liste las afirmaciones para ver cuáles hay. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: there are only blanks. Nothing was changed.</source>
      <translation>Una afirmación necesita palabras del artículo: aquí solo hay espacios. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: {start} to {end} is not inside 0 to {n}. Nothing was changed.</source>
      <translation>
        <numerusform>Una afirmación necesita palabras del artículo: {start} a {end} no está entre 0 y {n}. No se ha cambiado nada.</numerusform>
        <numerusform>Una afirmación necesita palabras del artículo: {start} a {end} no está entre 0 y {n}. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed.</source>
      <translation>Solo dentro de una función puede haber una coma entre números; escriba los decimales con punto: 12.5. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>A comment needs words. Nothing was changed.</source>
      <translation>Un comentario necesita palabras. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>A copy of one file was continued in two places; both continuations are kept.</source>
      <translation>Una copia de un archivo se continuó en dos lugares; se conservan ambas continuaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed.</source>
      <translation>Una decisión necesita un veredicto: con fuente, sin verificar, en disputa o no es afirmación. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs its reason, so that the others can follow it. Nothing was changed.</source>
      <translation>Una decisión necesita su motivo, para que los demás puedan seguirla. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A file</source>
      <translation>Un archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer.</source>
      <translation>Un archivo que pide más se rechaza y no se importa nada. Así, un archivo dañado u hostil no puede bloquear el equipo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A formula may have 500 signs. Split it into two calculations. Nothing was changed.</source>
      <translation>Una fórmula puede tener 500 caracteres como máximo. Divídala en dos cálculos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40.</source>
      <translation>Una línea por marca: uno o varios números, una letra (s con fuente, u sin verificar, c en disputa, x no es afirmación, o para borrar) y el motivo. Por ejemplo: 12 s; 14-18 u; 13 c El registro dice 40.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>A list from a reference manager: RIS, BibTeX or CSL-JSON</source>
      <translation>Una lista de un gestor de referencias: RIS, BibTeX o CSL-JSON</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>A name may be spelled two ways: {one} before, {other} here.</source>
      <translation>Es posible que un nombre esté escrito de dos formas: antes {one}, aquí {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A new version</source>
      <translation>Una versión nueva</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A newer version of Claim Workbench did this; take it back with that version. Nothing was changed.</source>
      <translation>Esto lo hizo una versión más reciente de Claim Workbench; deshágalo con esa versión. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>A note to keep with the sign-off</source>
      <translation>Una nota para conservar con la aprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A number in the formula becomes too large to be worked out. Nothing was changed.</source>
      <translation>Un número de la fórmula resulta demasiado grande para calcularlo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A power may be 1000 at most. Nothing was changed.</source>
      <translation>Un exponente puede ser 1000 como máximo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>A record cannot take its own place; name another one. Nothing was changed.</source>
      <translation>Una ficha no puede sustituirse a sí misma; indique otra. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>A redaction needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Una supresión necesita un motivo, que se conserva en el registro. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as a file without an ending. Give the file one of the endings {endings}.</source>
      <translation>No se puede escribir un informe en un archivo sin extensión. Dé al archivo una de las extensiones {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as {suffix}. Give the file one of the endings {endings}.</source>
      <translation>No se puede escribir un informe como {suffix}. Dé al archivo una de las extensiones {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A restore point needs a name; nothing was written, and nothing is lost.</source>
      <translation>Un punto de restauración necesita un nombre; no se ha escrito nada y no se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>A reviewer disagreed after the decision.</source>
      <translation>Un revisor discrepó después de la decisión.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A reviewer objected later.</source>
      <translation>Un revisor objetó después.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file.</source>
      <translation>Una página web guardada o un archivo de Word, PDF o texto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file. Or paste its text with {key}.</source>
      <translation>Una página web guardada o un archivo de Word, PDF o texto. O pegue su texto con {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A separate article</source>
      <translation>Un artículo aparte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/workbook.py" />
      <source>A sheet of this workbook spans more than {sheet_cells} cells. Delete what lies far from the list, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Una hoja de este libro abarca más de {sheet_cells} celdas. Elimine lo que esté lejos de la lista o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>A title needs at least one letter; the old one was kept.</source>
      <translation>Un título necesita al menos una letra; se ha mantenido el anterior.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A verdict came later that this decision had not seen.</source>
      <translation>Después llegó un veredicto que esta decisión no había tenido en cuenta.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A web address</source>
      <translation>Una dirección web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Abstract</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Accent</source>
      <translation>Color de acento</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Accept the assignments</source>
      <translation>Aceptar las asignaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Accessed</source>
      <translation>Consultado el</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add 1 file</source>
      <translation>Añadir 1 archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a bibliographic field</source>
      <translation>Añadir un campo bibliográfico</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>Add a comment for your colleagues, then Enter</source>
      <translation>Escriba un comentario para sus colegas y pulse Intro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a field</source>
      <translation>Añadir un campo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Add evidence</source>
      <translation>Añadir pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Add files</source>
      <translation>Añadir archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Add the claim “{stored}”</source>
      <translation>Añadir la afirmación «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the evidence “{title}”</source>
      <translation>Añadir la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the pages of “{title}”</source>
      <translation>Añadir las páginas de «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>Add {n} files</source>
      <translation>
        <numerusform>Añadir {n} archivo</numerusform>
        <numerusform>Añadir {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Added as {what}</source>
      <translation>Añadida como {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Added {when} by {who}</source>
      <translation>Añadida por {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Added: {words}</source>
      <translation>Añadida: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Adding the file was stopped. Nothing was changed.</source>
      <translation>Se ha detenido la adición del archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Address of the hub</source>
      <translation>Dirección del hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Addresses it leads to</source>
      <translation>Direcciones a las que lleva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a &amp;verdict</source>
      <translation>Tras un v&amp;eredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a verdict</source>
      <translation>Tras un veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Agree</source>
      <translation>Coinciden</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_card.py" />
      <source>Agreement</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Agreement between reviewers</source>
      <translation>Acuerdo entre revisores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Album</source>
      <translation>Álbum</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/chips.py" />
      <location filename="../../workbench/gui/versions/texts_card.py" />
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>All articles in one file</source>
      <translation>Todos los artículos en un archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>All disagreements</source>
      <translation>Todas las discrepancias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>All files {endings}</source>
      <translation>Todos los archivos {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>All keys as they came</source>
      <translation>Todas las teclas originales</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All pages of “{title}” are kept already</source>
      <translation>Todas las páginas de «{title}» ya están conservadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>All that {file_name} says is here already</source>
      <translation>Todo lo que dice {file_name} ya está aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All these files are kept already</source>
      <translation>Todos estos archivos ya están conservados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Already in this file</source>
      <translation>Ya en este archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also all that was written about it: title, author, address, note</source>
      <translation>También todo lo escrito sobre ella: título, autor, dirección, nota</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also the words that {n} links quote</source>
      <extracomment>For one: Also the words that {n} link quotes</extracomment>
      <translation>
        <numerusform>También las palabras que cita {n} vínculo</numerusform>
        <numerusform>También las palabras que citan {n} vínculos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it. Nothing was imported.</source>
      <translation>Todavía no se pueden importar documentos RTF. Guárdelo como texto sin formato, o copie su texto y péguelo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>An article needs at least one word. The text stays as it was.</source>
      <translation>Un artículo necesita al menos una palabra. El texto se ha quedado como estaba.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>An interview needs the name of the person. Nothing was changed.</source>
      <translation>Una entrevista necesita el nombre de la persona. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>An origin needs a name and at least one piece of evidence. Nothing was changed.</source>
      <translation>Un origen necesita un nombre y al menos una prueba. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>And {n} more pairs.</source>
      <extracomment>For one: And {n} more pair.</extracomment>
      <translation>
        <numerusform>Y {n} par más.</numerusform>
        <numerusform>Y {n} pares más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Annotation</source>
      <translation>Anotación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Another article of the file</source>
      <translation>Otro artículo del archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Another claim than {words}: both stay</source>
      <translation>Otra afirmación que {words}: ambas permanecen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keeping.py" />
      <source>Another file was opened while {name} was read. Nothing was imported; import it again.</source>
      <translation>Se abrió otro archivo mientras se leía {name}. No se ha importado nada; impórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Another name can be given to the pieces that are ticked.</source>
      <translation>Se puede dar otro nombre a las pruebas marcadas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Another name is another reviewer. Verdicts given before keep their name.</source>
      <translation>Otro nombre es otro revisor. Los veredictos ya emitidos conservan su nombre.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>Another program is writing to {name}; wait a moment and try again.</source>
      <translation>Otro programa está escribiendo en {name}; espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Another record takes its place</source>
      <translation>Otra ficha la sustituye</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Another verdict</source>
      <translation>Otro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>Another window has this file open. Here it can only be read.</source>
      <translation>Otra ventana tiene abierto este archivo. Aquí solo se puede leer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Answers to</source>
      <translation>Responde a</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Archive</source>
      <translation>Archivo documental</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Are these two people or one? They have the same name.</source>
      <translation>¿Son dos personas o una sola? Tienen el mismo nombre.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/text_view.py" />
      <location filename="../../workbench/gui/importing.py" />
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Article &amp;text size</source>
      <translation>&amp;Texto del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/pages.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Article and claims</source>
      <translation>Artículo y afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order</source>
      <translation>Orden del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order, last first</source>
      <translation>Orden del artículo, inverso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Article text in its usual size</source>
      <translation>Texto del artículo en su tamaño habitual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)</source>
      <translation>Artículos (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Articles of this file</source>
      <translation>Artículos de este archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>As it came</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at a date and time</source>
      <translation>Como estaba en una fecha y hora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at the restore point {name}, {when}</source>
      <translation>Como estaba en el punto de restauración {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>As large as the pane</source>
      <translation>Tan grande como el panel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As of which moment</source>
      <translation>A qué momento corresponde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As the file is now</source>
      <translation>Como está el archivo ahora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>As the file was before its last merge. Open it to go on there; this one stays as it is.</source>
      <translation>Tal como estaba el archivo antes de su última fusión. Ábralo para seguir en él; este queda como está.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 article to {name}</source>
      <translation>Asignar 1 artículo a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 claim to {name}</source>
      <translation>Asignar 1 afirmación a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign claims and articles to {name}</source>
      <translation>Asignar afirmaciones y artículos a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the article</source>
      <translation>Asignar el artículo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the {n} selected claims</source>
      <extracomment>For one: Assign the selected claim</extracomment>
      <translation>
        <numerusform>Asignar la afirmación seleccionada</numerusform>
        <numerusform>Asignar las {n} afirmaciones seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} articles to {name}</source>
      <translation>
        <numerusform>Asignar {n} artículo a {name}</numerusform>
        <numerusform>Asignar {n} artículos a {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} claims to {name}</source>
      <translation>
        <numerusform>Asignar {n} afirmación a {name}</numerusform>
        <numerusform>Asignar {n} afirmaciones a {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Assigned to {name}</source>
      <translation>Asignada a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Attached files</source>
      <translation>Archivos adjuntos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Attributed statement</source>
      <translation>Declaración atribuida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Author of the whole</source>
      <translation>Autor de la obra completa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Back from the desk: {file}</source>
      <translation>De vuelta de la redacción: {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Back to the usual columns</source>
      <translation>Volver a las columnas habituales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Back to the usual limits</source>
      <translation>Volver a los límites habituales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Back to the usual list</source>
      <translation>Volver a la lista habitual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Behind the # of the address</source>
      <translation>Después de # en la dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Between</source>
      <translation>Intervalo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Blind first pass</source>
      <translation>Revisión a ciegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>Both clauses are the same words but for {text} and {text2}, which no rounding makes equal.</source>
      <translation>Las dos oraciones tienen las mismas palabras salvo {text} y {text2}, que ningún redondeo iguala.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Brought back</source>
      <translation>Recuperada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>By its content: {kind}</source>
      <translation>Por su contenido: {kind}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”.</source>
      <translation>Según el calendario gregoriano, {value} es {days}; el texto dice «{text}».</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”. The year is the one nearest to publication on {published}.</source>
      <translation>Según el calendario gregoriano, {value} es {days}; el texto dice «{text}». El año es el más próximo a la publicación, {published}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Byline</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Calculation</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Call an encrypted pack NAME.claims-pack. Nothing was written.</source>
      <translation>Llame NAME.claims-pack a un paquete cifrado. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Call number</source>
      <translation>Signatura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <location filename="../../workbench/gui/evidence/save_row.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Captured {when}</source>
      <translation>Captura: {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Cause</source>
      <translation>Causa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Cell</source>
      <translation>Celda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Cells of a s&amp;heet</source>
      <translation>Celdas de una &amp;hoja</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (ISO 8859-2)</source>
      <translation>Europa Central (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (Windows-1250)</source>
      <translation>Europa Central (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Chan&amp;ge keys</source>
      <translation>Cambiar tec&amp;las</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Change a comment on claim {number}</source>
      <translation>Cambiar un comentario sobre la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Change keys</source>
      <translation>Cambiar teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Change the numbers</source>
      <translation>Cambiar los números</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Changed</source>
      <translation>Cambiada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Changed by</source>
      <translation>Modificado por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Changed since {name} signed it off</source>
      <translation>Cambiado desde que lo aprobó {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Chapter</source>
      <translation>Capítulo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Check an article, claim by claim</source>
      <translation>Verificar un artículo, afirmación por afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} muted: {reason}</source>
      <translation>Comprobación {check} silenciada: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} unmuted</source>
      <translation>Comprobación {check} reactivada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Checklists</source>
      <translation>Listas de comprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Checks by the receiver</source>
      <translation>Comprobaciones del receptor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the article</source>
      <translation>Comprobaciones del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the evidence</source>
      <translation>Comprobaciones de las pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chino simplificado (GB18030)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Choose a command, then press its new key here:</source>
      <translation>Elija un comando y pulse aquí su tecla nueva:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Choose a record with the arrow keys to see what leans on it.</source>
      <translation>Elija una ficha con las flechas para ver qué se apoya en ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Choose a text to compare with</source>
      <translation>Elija un texto para comparar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Choose another article</source>
      <translation>Elegir otro artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose another verdict</source>
      <translation>Elegir otro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Choose files</source>
      <translation>Elegir archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Choose one in the table or click a marked statement.</source>
      <translation>Elija una en la tabla o haga clic en una declaración marcada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are added to yours; where you differ, both sides stand here side by side and a lead decides.</source>
      <translation>Elija los archivos de sus colegas arriba o en el menú Archivo (F10). Sus afirmaciones, veredictos y pruebas se añaden a los de usted; donde haya discrepancias, ambas partes quedan aquí una junto a otra y una persona responsable decide.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the order of the claims</source>
      <translation>Elegir el orden de las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Choose the place below</source>
      <translation>Elegir el lugar abajo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the place of the claim</source>
      <translation>Elegir el lugar de la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Choose the recording</source>
      <translation>Elegir la grabación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Choose the statement where the claim stands now and press Enter. Escape goes back.</source>
      <translation>Elija la declaración donde está ahora la afirmación y pulse Intro. Escape vuelve atrás.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Citation key</source>
      <translation>Clave de cita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Claim</source>
      <translation>Afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims *.claims-pack)</source>
      <translation>Archivos de Claim Workbench (*.claims *.claims-pack)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims)</source>
      <translation>Archivos de Claim Workbench (*.claims)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Claim by its number</source>
      <translation>Afirmación por su número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Claim from the selected text</source>
      <translation>Afirmación a partir del texto seleccionado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)</source>
      <translation>Listas de afirmaciones (*.csv *.tsv *.xlsx *.json *.jsonld);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>Claim {number}</source>
      <translation>Afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} does not stand as it stood ({differing}); give your verdict anew.</source>
      <translation>La afirmación {number} ya no está como estaba ({differing}); emita de nuevo su veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a decision that later verdicts reopened.</source>
      <translation>La afirmación {number} tiene una decisión que veredictos posteriores han reabierto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a quote that the kept file has no more.</source>
      <translation>La afirmación {number} tiene una cita que ya no está en el archivo conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict on other words.</source>
      <translation>La afirmación {number} tiene un veredicto sobre otras palabras.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict without evidence.</source>
      <translation>La afirmación {number} tiene un veredicto sin pruebas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no place in the newest text.</source>
      <translation>La afirmación {number} no tiene lugar en el texto más reciente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no verdict yet.</source>
      <translation>La afirmación {number} aún no tiene veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has reviewers who differ.</source>
      <translation>Los revisores discrepan sobre la afirmación {number}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} stands in the newest version already; only older ones are placed. Nothing was changed.</source>
      <translation>La afirmación {number} ya está en la versión más reciente; solo se sitúan las de versiones anteriores. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} was not carried from an older version; give your verdict here.</source>
      <translation>La afirmación {number} no procede de una versión anterior; emita aquí su veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Claim {n}</source>
      <translation>Afirmación {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Claim {n} of version {version}</source>
      <translation>Afirmación {n} de la versión {version}</translation>
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
      <translation>Afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Claims along the article</source>
      <translation>Afirmaciones a lo largo del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <source>Claims behind the figure</source>
      <translation>Afirmaciones tras la cifra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims by number</source>
      <translation>Afirmaciones por número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Claims from {file}</source>
      <translation>Afirmaciones de {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Claims like this one</source>
      <translation>Afirmaciones parecidas a esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Claims that lean on it</source>
      <translation>Afirmaciones que se apoyan en ella</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_list.py" />
      <source>Claims that wait for a place</source>
      <translation>Afirmaciones que esperan un lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Claims, evidence, verdicts and checks as sheets</source>
      <translation>Afirmaciones, pruebas, veredictos y comprobaciones en hojas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on claim {number}</source>
      <translation>Borrar el veredicto de la afirmación {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on {n} claims</source>
      <translation>
        <numerusform>Borrar el veredicto de {n} afirmación</numerusform>
        <numerusform>Borrar el veredicto de {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Click one to go there.</source>
      <translation>Haga clic en una para ir a ella.</translation>
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
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Close the file</source>
      <translation>Cerrar el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Close the passages</source>
      <translation>Cerrar los pasajes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Close the preview</source>
      <translation>Cerrar la vista previa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>Close the search</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/message_bar.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Code of the sheet</source>
      <translation>Código de la hoja</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Cohen’s kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Columns of the table</source>
      <translation>Columnas de la tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Comes in</source>
      <translation>Entra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Commands and their keys</source>
      <translation>Los comandos y sus teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Comment on claim {number}</source>
      <translation>Comentar la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment taken back: {words}</source>
      <translation>Comentario retirado: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment: {words}</source>
      <translation>Comentario: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/comment_section.py" />
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Compare the two</source>
      <translation>Comparar los dos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Comparing the files</source>
      <translation>Comparando los archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Comparing the texts</source>
      <translation>Comparando los textos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Comparing the words of all kept files …</source>
      <translation>Comparando las palabras de todos los archivos conservados …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential</source>
      <translation>Confidencial</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential: others see {descriptor}</source>
      <translation>Confidencial: los demás ven {descriptor}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Contested</source>
      <translation>En disputa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Contradicts</source>
      <translation>Contradice</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copied as lines of tab-separated cells.</source>
      <translation>Copiadas como líneas de celdas separadas por tabuladores.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Copy the history of the claim</source>
      <translation>Copiar el historial de la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Copy the list</source>
      <translation>Copiar la lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Copy the rows</source>
      <translation>Copiar las filas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Copy the selected claims</source>
      <translation>Copiar las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copying the claims</source>
      <translation>Copiando las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Copyright</source>
      <translation>Derechos de autor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Corrected by the source</source>
      <translation>Corregida por la fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Counting the verdicts …</source>
      <translation>Contando los veredictos …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Credit line</source>
      <translation>Línea de crédito</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Custody</source>
      <translation>Custodia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (DOS 866)</source>
      <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Data (JSON)</source>
      <translation>Datos (JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>Date and time</source>
      <translation>Fecha y hora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide 1 claim by the rule {rule}</source>
      <translation>Decidir 1 afirmación con la regla {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide by a rule</source>
      <translation>Decidir con una regla</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>Decide claim {number}</source>
      <translation>Decidir la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Decide disagreements by a rule</source>
      <translation>Decidir discrepancias con una regla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Decide later</source>
      <translation>Decidir después</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>Decide the words of claim {number}</source>
      <translation>Decidir la redacción de la afirmación {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide {n} claims</source>
      <extracomment>For one: Decide {n} claim</extracomment>
      <translation>
        <numerusform>Decidir {n} afirmación</numerusform>
        <numerusform>Decidir {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide {n} claims by the rule {rule}</source>
      <translation>
        <numerusform>Decidir {n} afirmación con la regla {rule}</numerusform>
        <numerusform>Decidir {n} afirmaciones con la regla {rule}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided by the rule {rule}.</source>
      <translation>Decidido con la regla {rule}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided {when} by {lead}: {verdict}. {reason}</source>
      <translation>Decidido por {lead}, {when}: {verdict}. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Decision of {lead}</source>
      <translation>Decisión de {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}</source>
      <translation>Decisión: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}, because {reason}</source>
      <translation>Decisión: {before} → {after}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Definition</source>
      <translation>Definición</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Details, copy or removal of linked evidence</source>
      <translation>Detalles, copia o eliminación de pruebas vinculadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Different origins</source>
      <translation>Orígenes distintos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Different stories</source>
      <translation>Noticias distintas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Disagreed</source>
      <translation>Discrepancia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>Disagreements</source>
      <translation>Discrepancias</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss {n} claims of the older version</source>
      <translation>
        <numerusform>Descartar {n} afirmación de la versión anterior</numerusform>
        <numerusform>Descartar {n} afirmaciones de la versión anterior</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss “{quote}” of the older version</source>
      <translation>Descartar «{quote}» de la versión anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Dismissed: it has no place in the newer version</source>
      <translation>Descartada: no tiene lugar en la versión más reciente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Dismissing the claims</source>
      <translation>Descartando las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Do again</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>Do again: {label}</source>
      <translation>Rehacer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Do not import</source>
      <translation>No importar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Does it still hold?</source>
      <translation>¿Sigue siendo válida?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Does this evidence still hold?</source>
      <translation>¿Sigue siendo válida esta prueba?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed.</source>
      <translation>En las filas, lo que halló {a}; en las columnas, lo que halló {b}. Elija una cifra y verá la lista de sus afirmaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded.</source>
      <translation>Suelte aquí un texto, Markdown o una página web guardada. Sus declaraciones se convierten en afirmaciones y no se envía nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Drop an article here</source>
      <translation>Suelte aquí un artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Suelte aquí archivos, o vincúlelos en una afirmación. Cada uno se conserva entero, con su hash, y se puede buscar en él.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Suelte aquí archivos, o pulse {key} en una afirmación para vincularlos. Cada uno se conserva entero, con su hash, y se puede buscar en él.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Dropped</source>
      <translation>Suprimida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Each decision names the rule. Objections, and leads who differ, are left to you one by one.</source>
      <translation>Cada decisión indica la regla. Las objeciones y las discrepancias entre responsables quedan para que usted las decida una a una.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Each tick is a claim. Click one to go there.</source>
      <translation>Cada marca es una afirmación. Haga clic en una para ir a ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Edges</source>
      <translation>Límites</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Edges: {before} → {after}</source>
      <translation>Límites: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Edit claim {claim_id}</source>
      <translation>Editar la afirmación {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the checklists</source>
      <translation>Editar las listas de comprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Edit the evidence “{title}”</source>
      <translation>Editar la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Edit the text</source>
      <translation>Editar el texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the text, or see what was set aside</source>
      <translation>Editar el texto, o ver lo que se apartó</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Edition</source>
      <translation>Edición</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Editor</source>
      <translation>Editor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Empty: the pack is not encrypted</source>
      <translation>Vacío: el paquete no se cifra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the left</source>
      <translation>Fin de la declaración un carácter a la izquierda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the right</source>
      <translation>Fin de la declaración un carácter a la derecha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the left</source>
      <translation>Fin de la declaración una palabra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the right</source>
      <translation>Fin de la declaración una palabra a la derecha</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of the whole file</source>
      <translation>Terminar la revisión a ciegas de todo el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of “{title}”</source>
      <translation>Terminar la revisión a ciegas de «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Enter a paper copy</source>
      <translation>Registrar una copia en papel</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdict from paper</source>
      <translation>
        <numerusform>Registrar {n} veredicto en papel</numerusform>
        <numerusform>Registrar {n} veredictos en papel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdicts from paper</source>
      <translation>
        <numerusform>Registrar {n} veredicto en papel</numerusform>
        <numerusform>Registrar {n} veredictos en papel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Event</source>
      <translation>Suceso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Every article into its own file</source>
      <translation>Cada artículo en su propio archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Every change is saved already. Give this state a name to find it again in the history:</source>
      <translation>Todos los cambios ya están guardados. Dé un nombre a este estado para encontrarlo en el historial:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Every command has the keys that it came with.</source>
      <translation>Todos los comandos tienen sus teclas originales.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <location filename="../../workbench/gui/article/unread.py" />
      <source>Every sentence was looked at.</source>
      <translation>Se han mirado todas las frases.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Everything in these files is here already.</source>
      <translation>Todo lo que hay en estos archivos ya está aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
      <translation>Todo queda en un solo archivo en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Everything that is missing is waived with a reason.</source>
      <translation>Todo lo que falta está dispensado con un motivo.</translation>
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
      <translation>Pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Evidence library</source>
      <translation>Biblioteca de pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked again: {name}</source>
      <translation>Prueba vinculada de nuevo: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked: {name}, {stance}</source>
      <translation>Prueba vinculada: {name}, {stance}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence that it rested on was withdrawn or corrected after this verdict.</source>
      <translation>Una prueba en que se basaba se retiró o se corrigió después de este veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence unlinked: {name}</source>
      <translation>Prueba desvinculada: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>Evidence was withdrawn or corrected after a verdict.</source>
      <translation>Una prueba se retiró o se corrigió después de un veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.</source>
      <translation>Una prueba se retiró o se corrigió después de su veredicto. Emítalo de nuevo para confirmarlo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Evidence {at} of {all}</source>
      <translation>Prueba {at} de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange with the hub</source>
      <translation>Intercambiar con el hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export a report</source>
      <translation>Exportar un informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export report</source>
      <translation>Exportar informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Export the claims</source>
      <translation>Exportar las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Export the report to</source>
      <translation>Exportar el informe a</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>F1 of the marks</source>
      <translation>F1 de las marcas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Fact</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>Fewer than two people have judged claims here, so there is nobody to compare.</source>
      <translation>Menos de dos personas han valorado afirmaciones aquí, así que no hay a quién comparar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Fewest comments</source>
      <translation>Menos comentarios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>File &amp;kept as evidence</source>
      <translation>Archivo conservado como prue&amp;ba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>File {at} of {all}</source>
      <translation>Archivo {at} de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Files of other reviewers</source>
      <translation>Archivos de otros revisores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Files opened last</source>
      <translation>Archivos abiertos recientemente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Files to merge</source>
      <translation>Archivos que fusionar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>Filter by kind, speaker or reviewer</source>
      <translation>Filtrar por tipo, declarante o revisor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter the claims</source>
      <translation>Filtrar las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Filter the table</source>
      <translation>Filtrar la tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter: words, verdict:open, by:ana</source>
      <translation>Filtro: palabras, verdict:open, by:ana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Find a command by its words or its key</source>
      <translation>Buscar un comando por sus palabras o su tecla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Find a command, claim, article or record</source>
      <translation>Buscar un comando, una afirmación, un artículo o una ficha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find claims, articles, evidence and commands</source>
      <translation>Buscar afirmaciones, artículos, pruebas y comandos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find in the article</source>
      <translation>Buscar en el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Find passages in the evidence for this claim</source>
      <translation>Buscar en las pruebas pasajes para esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the next place</source>
      <translation>Buscar siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the place before</source>
      <translation>Buscar anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Find {words}</source>
      <translation>Buscar {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>First and last name</source>
      <translation>Nombre y apellidos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>First published</source>
      <translation>Primera publicación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>First source</source>
      <translation>Fuente original</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>First source, if it reports another's words</source>
      <translation>Fuente original, si reproduce palabras ajenas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Fits no claim</source>
      <translation>Sin afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Fleiss’ kappa</source>
      <translation>Kappa de Fleiss</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For editors: confidential sources by their descriptor, with quotes</source>
      <translation>Para editores: fuentes confidenciales por su descripción, con citas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For other programs</source>
      <translation>Para otros programas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the desk: confidential sources are named</source>
      <translation>Para la redacción: se nombran las fuentes confidenciales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the lawyer: confidential sources are named</source>
      <translation>Para el abogado: se nombran las fuentes confidenciales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the page on which the findings are published</source>
      <translation>Para la página donde se publican las conclusiones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the public: confidential sources by their descriptor alone</source>
      <translation>Para el público: fuentes confidenciales solo por su descripción</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For tools that mark the words of the article</source>
      <translation>Para herramientas que marcan las palabras del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Forecast</source>
      <translation>Previsión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Forget these files</source>
      <translation>Olvidar estos archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Forms it would send, never sent</source>
      <translation>Formularios que enviaría, nunca se envían</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Formula</source>
      <translation>Fórmula</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Found</source>
      <translation>Encontrada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Found about the old words: {verdicts}. A verdict does not go along; give it anew for the new words.</source>
      <translation>Veredictos sobre las palabras anteriores: {verdicts}. Un veredicto no se traslada solo; emítalo de nuevo para las palabras nuevas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Found in</source>
      <translation>Hallado en</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Frames</source>
      <translation>Marcos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} a {text2} hay un descenso del {middle} por ciento, no un descenso del {stated} por ciento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} a {text2} hay un descenso del {middle} por ciento, no un aumento del {stated} por ciento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} a {text2} hay un aumento del {middle} por ciento, no un descenso del {stated} por ciento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} a {text2} hay un aumento del {middle} por ciento, no un aumento del {stated} por ciento.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Give a record its first source in the evidence library. Kept files that share text are proposed here.</source>
      <translation>Indique la fuente original de una ficha en la biblioteca de pruebas. Aquí se proponen los archivos conservados que comparten texto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Give these verdicts</source>
      <translation>Dar estos veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Give these verdicts as mine</source>
      <translation>Dar estos veredictos como míos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/writing.py" />
      <source>Giving the verdicts</source>
      <translation>Emitiendo los veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Go back to here</source>
      <translation>Volver hasta aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Go back to “{name}”</source>
      <translation>Volver a «{name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Go on as {me}</source>
      <translation>Continuar como {me}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Go on editing</source>
      <translation>Seguir editando</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Go there (Enter)</source>
      <translation>Ir allí (Intro)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Go to the next open claim</source>
      <translation>Ir a la siguiente afirmación pendiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Go to the quote (G)</source>
      <translation>Ir a la cita (G)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back</source>
      <translation>Volviendo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back takes back your {n} actions since then, in one step that can be undone.</source>
      <extracomment>For one: Going back takes back your {n} action since then, in one step that can be undone.</extracomment>
      <translation>
        <numerusform>Al volver se retira su {n} acción desde entonces, en un paso que se puede deshacer.</numerusform>
        <numerusform>Al volver se retiran sus {n} acciones desde entonces, en un paso que se puede deshacer.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/app.py" />
      <source>Guest</source>
      <translation>Invitado</translation>
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
      <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Hidden until your own verdicts are in</source>
      <translation>Oculto hasta que emita sus propios veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Hide what others found</source>
      <translation>Ocultar lo hallado por otros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, dark</source>
      <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, light</source>
      <translation>Alto contraste, claro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_section.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>History of this claim</source>
      <translation>Historial de esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>How it bears on the claim</source>
      <translation>Relación con la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>How many agree</source>
      <translation>Cuántos coinciden</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>How reached</source>
      <translation>Medio de contacto</translation>
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
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Images elsewhere</source>
      <translation>Imágenes externas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import 1 claim from {file_name}</source>
      <translation>Importar 1 afirmación de {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>Import 1 reference</source>
      <translation>Importar 1 referencia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with {key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importe un borrador corregido como versión nueva de este artículo en el menú Archivo (F10), o edite su texto con {key}: ambos textos quedan aquí uno junto a otro. Las afirmaciones cuyas palabras no cambiaron pasan a la nueva; las demás le esperan.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importe un borrador corregido como versión nueva de este artículo en el menú Archivo (F10), o edite su texto: ambos textos quedan aquí uno junto a otro. Las afirmaciones cuyas palabras no cambiaron pasan a la nueva; las demás le esperan.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a list of claims</source>
      <translation>Importar una lista de afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a new version of this article</source>
      <translation>Importar una versión nueva de este artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Import an article</source>
      <translation>Importar un artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Import an article: its claims are found in it.</source>
      <translation>Importe un artículo: se buscan en él sus afirmaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import articles</source>
      <translation>Importar artículos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Import references</source>
      <translation>Importar referencias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import the text in the clipboard</source>
      <translation>Importar el texto del portapapeles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import {n} claims from {file_name}</source>
      <translation>
        <numerusform>Importar {n} afirmación de {file_name}</numerusform>
        <numerusform>Importar {n} afirmaciones de {file_name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>Import {n} references</source>
      <translation>
        <numerusform>Importar {n} referencia</numerusform>
        <numerusform>Importar {n} referencias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Import “{title}”</source>
      <translation>Importar «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Importing the claims</source>
      <translation>Importando las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>In doubt</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In short</source>
      <translation>En (abreviado)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>In the article</source>
      <translation>En el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In the evidence</source>
      <translation>En las pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the file</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>In the list</source>
      <translation>En la lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}.</source>
      <translation>En la versión anterior, su veredicto fue «{verdict}».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}: {reason}</source>
      <translation>En la versión anterior, su veredicto fue «{verdict}»: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the report</source>
      <translation>En el informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In this article</source>
      <translation>En este artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <source>In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, or import the text as a version of the article. Nothing was changed.</source>
      <translation>En este informe no se encuentra el final del artículo, quizá porque se borró un título que iba detrás. Deshágalo en Word o importe el texto como versión del artículo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Initials on it</source>
      <translation>Iniciales que lleva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Interview</source>
      <translation>Entrevista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the article</source>
      <translation>Al artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the claim below the table</source>
      <translation>A la afirmación bajo la tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the table</source>
      <translation>A la tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Issue</source>
      <translation>Ejemplar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It has no place any more</source>
      <translation>Ya no tiene lugar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them, {names}; the word is “{case}”.</source>
      <translation>
        <numerusform>Tiene {n} prueba que la respalda, con un solo origen, {names}; la palabra es «{case}».</numerusform>
        <numerusform>Tiene {n} pruebas que la respaldan, con un solo origen común, {names}; la palabra es «{case}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them; the word is “{case}”.</source>
      <translation>
        <numerusform>Tiene {n} prueba que la respalda, con un solo origen; la palabra es «{case}».</numerusform>
        <numerusform>Tiene {n} pruebas que la respaldan, con un solo origen común; la palabra es «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>It is the same claim, and these are the better words.</source>
      <translation>Es la misma afirmación, y estas palabras la expresan mejor.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It stands again</source>
      <translation>Vuelve a ser válida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It stands here now</source>
      <translation>Ahora está aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>It was added by hand.</source>
      <translation>Se añadió a mano.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>It was opened for reading only.</source>
      <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>It was published on {published}; the claim is about {dates} (“{dates2}”).</source>
      <translation>Se publicó en esta fecha: {published}; la afirmación trata de {dates} («{dates2}»).</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It was withdrawn, or does not hold any more</source>
      <translation>Se retiró o ya no es válida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Item number</source>
      <translation>Número de documento</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join two texts</source>
      <translation>Unir dos textos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join “{title}” and “{title2}”</source>
      <translation>Unir «{title}» y «{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Joining the articles</source>
      <translation>Uniendo los artículos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/keep_dialog.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window, or press {key}.</source>
      <translation>Conserve primero un archivo con palabras: suéltelo en la ventana o pulse {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window.</source>
      <translation>Conserve primero un archivo con palabras: suéltelo en la ventana.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep all of them</source>
      <translation>Mantener todas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep an interview</source>
      <translation>Conservar una entrevista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Keep as version {n}</source>
      <translation>Conservar como versión {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number}</source>
      <translation>Mantener la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claim {number2}</source>
      <translation>Mantener la afirmación {number} en lugar de la {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claims {number2}</source>
      <translation>Mantener la afirmación {number} en lugar de las {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claims {number}</source>
      <translation>Mantener las afirmaciones {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Keep it</source>
      <translation>Conservarla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep statement {n}</source>
      <translation>Mantener la declaración {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Keep the calculation “{title}”</source>
      <translation>Conservar el cálculo «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “Interview with {person}”</source>
      <translation>Conservar la entrevista «Entrevista con {person}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “{title}”</source>
      <translation>Conservar la entrevista «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Keep the origins of {n} pieces apart</source>
      <translation>
        <numerusform>Separar los orígenes de {n} prueba</numerusform>
        <numerusform>Separar los orígenes de {n} pruebas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Keep the present keys as well</source>
      <translation>Mantener también las teclas actuales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep what is in the clipboard as evidence</source>
      <translation>Conservar como prueba lo que hay en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Keep “{title}” and “{title2}” apart</source>
      <translation>Separar «{title}» y «{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Keeping the article and its claims</source>
      <translation>Conservando el artículo y sus afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Keeping the files</source>
      <translation>Conservando los archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>Keeping the references</source>
      <translation>Conservando las referencias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Keeping {file}</source>
      <translation>Conservando {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Kept as an article of its own. It looks like a copy of one that was here.</source>
      <translation>Conservado como artículo aparte. Parece una copia de uno que ya estaba aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>Kept bytes in this file were changed, so they are not sent; `workbench verify` says more.</source>
      <translation>Se han modificado bytes conservados en este archivo, así que no se envían; `workbench verify` dice más.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Kept text</source>
      <translation>Texto conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Keys and help</source>
      <translation>Teclas y ayuda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Keywords</source>
      <translation>Palabras clave</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Kind of work</source>
      <translation>Tipo de obra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Kind, last first</source>
      <translation>Tipo, orden inverso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Kind: {before} → {after}</source>
      <translation>Tipo: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Kinds of claims</source>
      <translation>Tipos de afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Korean (Windows-949)</source>
      <translation>Coreano (Windows-949)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Krippendorff’s alpha</source>
      <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Larger article text</source>
      <translation>Texto del artículo más grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Latitude, longitude</source>
      <translation>Latitud, longitud</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Law or rule</source>
      <translation>Ley o norma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least evidence</source>
      <translation>Menos pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least worth checking</source>
      <translation>Menor interés de verificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Leave out what others found (blind)</source>
      <translation>Sin lo que hallaron los demás (a ciegas)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Leave without keeping?</source>
      <translation>¿Salir sin conservar?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Length</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Lens</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Let the evidence stand again “{title}”</source>
      <translation>Volver a dar por válida la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Limits for files from outside</source>
      <translation>Límites para archivos externos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Line {line}: {problem} Nothing was changed.</source>
      <translation>Línea {line}: {problem} No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}</source>
      <translation>Línea {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}: {problem}</source>
      <translation>Línea {n}: {problem}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Link evidence</source>
      <translation>Vincular prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>Link evidence to claim {number}</source>
      <translation>Vincular una prueba a la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Link it too wherever this record is linked</source>
      <translation>Vincularla también donde esta ficha esté vinculada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Link new evidence to claim {number}</source>
      <translation>Vincular una prueba nueva a la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage as context</source>
      <translation>Vincular el pasaje como contexto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it refutes the claim</source>
      <translation>Vincular el pasaje: contradice la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it supports the claim</source>
      <translation>Vincular el pasaje: respalda la afirmación</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>Linked are {n} that refute it and {n2} for context.</source>
      <translation>
        <numerusform>Pruebas vinculadas: en contra, {n}; de contexto, {n2}.</numerusform>
        <numerusform>Pruebas vinculadas: en contra, {n}; de contexto, {n2}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>Linked are {n} that support it and {n2} for context.</source>
      <translation>
        <numerusform>Pruebas vinculadas: a favor, {n}; de contexto, {n2}.</numerusform>
        <numerusform>Pruebas vinculadas: a favor, {n}; de contexto, {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>Linked as the quote: {words}</source>
      <translation>Se vincula como cita: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Linked to claim {number}</source>
      <translation>Vinculada a la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Links to other files</source>
      <translation>Enlaces a otros archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>Look at both</source>
      <translation>Ver los dos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>Look at them</source>
      <translation>Verlas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Looking at every claim, sentence and check of the article …</source>
      <translation>Mirando todas las afirmaciones, frases y comprobaciones del artículo …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Looking for claims in the new text</source>
      <translation>Buscando afirmaciones en el texto nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Looking for claims like this one</source>
      <translation>Buscando afirmaciones parecidas a esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>MMMM yyyy</source>
      <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Macros</source>
      <translation>Macros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Made</source>
      <translation>Creado</translation>
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
      <translation>Crear una afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as contested</source>
      <translation>Marcar la afirmación {number} como «en disputa»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as not a claim</source>
      <translation>Marcar la afirmación {number} como «no es afirmación»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as sourced</source>
      <translation>Marcar la afirmación {number} como «con fuente»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as unverified</source>
      <translation>Marcar la afirmación {number} como «sin verificar»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as contested</source>
      <translation>
        <numerusform>Marcar {n} afirmación como «en disputa»</numerusform>
        <numerusform>Marcar {n} afirmaciones como «en disputa»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as not a claim</source>
      <translation>
        <numerusform>Marcar {n} afirmación como «no es afirmación»</numerusform>
        <numerusform>Marcar {n} afirmaciones como «no es afirmación»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as sourced</source>
      <translation>
        <numerusform>Marcar {n} afirmación como «con fuente»</numerusform>
        <numerusform>Marcar {n} afirmaciones como «con fuente»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as unverified</source>
      <translation>
        <numerusform>Marcar {n} afirmación como «sin verificar»</numerusform>
        <numerusform>Marcar {n} afirmaciones como «sin verificar»</numerusform>
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
      <translation>Marcadas igual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Medium</source>
      <translation>Soporte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Menu (F10)</source>
      <translation>Menú (F10)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge</source>
      <translation>Fusionar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Merge and decide</source>
      <translation>Fusionar y decidir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge colleagues' files</source>
      <translation>Fusionar archivos de colegas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Merge other files</source>
      <translation>Fusionar otros archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {files}</source>
      <translation>Fusionar {files}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Merge {number} has no receipt in this file, so there is no receipt to show.</source>
      <translation>La fusión {number} no tiene recibo en este archivo, así que no hay recibo que mostrar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {n} files</source>
      <translation>
        <numerusform>Fusionar {n} archivo</numerusform>
        <numerusform>Fusionar {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Merging</source>
      <translation>Fusionando</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Message id</source>
      <translation>ID del mensaje</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>More about this evidence</source>
      <translation>Más sobre esta prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most comments</source>
      <translation>Más comentarios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most evidence</source>
      <translation>Más pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most worth checking</source>
      <translation>Mayor interés de verificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Move columns</source>
      <translation>Mover columnas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Move the edges of claim {claim_id}</source>
      <translation>Mover los límites de la afirmación {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Moved</source>
      <translation>Movida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Mute the check {rule}</source>
      <translation>Silenciar la comprobación {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Muted: {reason}</source>
      <translation>Silenciada: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Muting a check needs a reason; nothing was changed.</source>
      <translation>Silenciar una comprobación requiere un motivo; no se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Name at least two pieces of evidence that do not have one origin already. Nothing was changed.</source>
      <translation>Indique al menos dos pruebas que no tengan ya un mismo origen. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Name of the origin</source>
      <translation>Nombre del origen</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Name the claims or the article that it is about. Nothing was changed.</source>
      <translation>Indique de qué afirmaciones o de qué artículo se trata. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name the state of the file before something that you may want to take back as a whole.</source>
      <translation>Dé nombre al estado del archivo antes de algo que quizá quiera retirar por completo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name this state</source>
      <translation>Dar nombre a este estado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Name this state (restore point)</source>
      <translation>Dar nombre a este estado (punto de restauración)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Name two claims or more, to say whether they are the same. Nothing was changed.</source>
      <translation>Indique dos o más afirmaciones para decir si son la misma. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Name two different articles. Nothing was changed.</source>
      <translation>Indique dos artículos distintos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Name two people; these are one id. Nothing was changed.</source>
      <translation>Indique dos personas; estas tienen un mismo id. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.</source>
      <translation>Ni en los títulos ni en el contenido. Pruebe con menos palabras, o pulse Esc para verlas todas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.</source>
      <translation>Ni la afirmación ni ninguna cita de sus pruebas tienen otro número, ni hay al lado una palabra como «de» o «desde».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>New</source>
      <translation>Nueva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>New comment</source>
      <translation>Comentario nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>New file</source>
      <translation>Archivo nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/key_field.py" />
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Next article</source>
      <translation>Artículo siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next claim</source>
      <translation>Afirmación siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Next evidence of this claim</source>
      <translation>Prueba siguiente de esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next open claim</source>
      <translation>Afirmación pendiente siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Next unread sentence</source>
      <translation>Frase sin leer siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No article and no file opened last is called that.</source>
      <translation>Ningún artículo ni archivo abierto recientemente se llama así.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>No article yet</source>
      <translation>Aún no hay artículos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No claim has these words. Its number works, too.</source>
      <translation>Ninguna afirmación tiene estas palabras. Su número también sirve.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim here</source>
      <translation>Ninguna afirmación aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>No claim leans on it yet</source>
      <translation>Ninguna afirmación se apoya aún en ella</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>No claim leans on it.</source>
      <translation>Ninguna afirmación se apoya en ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim passes the filter</source>
      <translation>Ninguna afirmación pasa el filtro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No claim selected</source>
      <translation>Ninguna afirmación seleccionada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claims yet</source>
      <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are all empty. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>No se reconoce en esta lista ninguna columna de declaraciones; todos sus encabezados están vacíos. Llame «statement» a la columna con las palabras del artículo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named} and more. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>No se reconoce en esta lista ninguna columna de declaraciones; sus encabezados son {named} y otros. Llame «statement» a la columna con las palabras del artículo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named}. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>No se reconoce en esta lista ninguna columna de declaraciones; sus encabezados son {named}. Llame «statement» a la columna con las palabras del artículo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No command is called that. Try one word of what you want to do.</source>
      <translation>Ningún comando se llama así. Pruebe con una palabra de lo que quiere hacer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>No disagreements</source>
      <translation>No hay discrepancias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>No disagreements.</source>
      <translation>No hay discrepancias.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>No evidence has these words</source>
      <translation>Ninguna prueba tiene estas palabras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is chosen.</source>
      <translation>No hay ninguna prueba elegida.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No evidence is kept yet. Words in it will be found here.</source>
      <translation>Aún no se conserva ninguna prueba. Las palabras que contengan se encontrarán aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is linked to this claim yet.</source>
      <translation>Aún no hay pruebas vinculadas a esta afirmación.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>No evidence yet</source>
      <translation>Aún no hay pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>No file chosen. It will be kept whole, with its hash.</source>
      <translation>Ningún archivo elegido. Se conservará entero, con su hash.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed.</source>
      <translation>De esta ficha no se conserva ningún archivo; para eliminar lo escrito sobre ella, suprima también sus campos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>No file is kept of “{title}”, only its address.</source>
      <translation>De «{title}» no se conserva ningún archivo, solo su dirección.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>No file is kept of “{title}”, so there is nothing to write.</source>
      <translation>De «{title}» no se conserva ningún archivo, así que no hay nada que escribir.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>No file is open</source>
      <translation>Ningún archivo abierto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>No file yet</source>
      <translation>Aún no hay archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>No kind</source>
      <translation>Sin tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer assigned to {name}</source>
      <translation>Ya no está asignada a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer decided whether it is the same as {words}</source>
      <translation>Ya no está decidido si es la misma que {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No origin is named yet</source>
      <translation>Aún no se ha indicado ningún origen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>No other claim is like this one</source>
      <translation>Ninguna otra afirmación se parece a esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/shown.py" />
      <source>No other claim is open here.</source>
      <translation>No hay otra afirmación pendiente aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No other kept files share so much text that they may have one origin.</source>
      <translation>Ningún otro archivo conservado comparte tanto texto como para tener un mismo origen.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage has all these words. Fewer words, or other ones, may find it.</source>
      <translation>Ningún pasaje tiene todas estas palabras. Con menos palabras, u otras, quizá se encuentre.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage is chosen.</source>
      <translation>No hay ningún pasaje elegido.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage may bear on this claim</source>
      <translation>Ningún pasaje parece relacionado con esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>No quote of the supporting evidence has {text}.</source>
      <translation>Ninguna cita de las pruebas que la respaldan contiene {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>No reason was written.</source>
      <translation>No se escribió ningún motivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>No recording. One would be kept whole, with its hash.</source>
      <translation>Sin grabación. Si la hubiera, se conservaría entera, con su hash.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>No restore point yet</source>
      <translation>Aún no hay puntos de restauración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>No row of {file_name} could be placed</source>
      <translation>No se pudo situar ninguna fila de {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sheets.py" />
      <source>No state of this article has the code "{typed}". Look at the code on the sheet again, and at the article. A sheet that was printed from another file is entered in that file. Nothing was changed.</source>
      <translation>Ningún estado de este artículo tiene el código «{typed}». Revise el código de la hoja y el artículo. Una hoja impresa desde otro archivo se registra en ese archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>No statement has been judged by two people yet.</source>
      <translation>Ninguna declaración ha sido valorada aún por dos personas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.</source>
      <translation>En el párrafo y en las frases anterior y posterior no hay ningún verbo de habla, pronombre ni nombre.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program.</source>
      <translation>No se pudieron leer palabras de este archivo cuando se añadió. No se ha modificado; guarde una copia para abrirlo en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>No.</source>
      <translation>Núm.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Nobody has said whether the evidence for this accusation has more than one origin.</source>
      <translation>Nadie ha indicado si las pruebas de esta acusación tienen más de un origen.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id or the name {name}. Nothing was changed.</source>
      <translation>Nadie tiene en este archivo el id ni el nombre {name}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id {reviewer_id}. Nothing was changed.</source>
      <translation>Nadie tiene en este archivo el id {reviewer_id}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer.</source>
      <translation>No se ha indicado quién revisa; dé un nombre, por ejemplo con --reviewer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed.</source>
      <translation>No se ha indicado quién revisa; dé un nombre, por ejemplo con --reviewer. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Nobody is named yet</source>
      <translation>Aún sin revisor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Nobody to compare yet</source>
      <translation>Aún no hay a quién comparar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>None has near wording, one of its numbers, or the same speaker and kind.</source>
      <translation>Ninguna tiene una redacción cercana, uno de sus números o el mismo declarante y tipo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>None linked by this reviewer.</source>
      <translation>Este revisor no vinculó ninguna.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>None of the quotes ({n}) has a number.</source>
      <translation>
        <numerusform>Ninguna de las citas ({n}) contiene un número.</numerusform>
        <numerusform>Ninguna de las citas ({n}) contiene un número.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>None of these files can be merged</source>
      <translation>Ninguno de estos archivos se puede fusionar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>None of these files could be imported.</source>
      <translation>No se ha podido importar ninguno de estos archivos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>None: colour says the status alone</source>
      <translation>Ninguno: el color solo indica el estado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Not a claim</source>
      <translation>No es afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Not all could be used</source>
      <translation>No todo se pudo usar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Not all of these files can be kept. The others came in.</source>
      <translation>No se pueden conservar todos estos archivos. Los demás se añadieron.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Not everything in {name} can be read. What can be is kept.</source>
      <translation>No se puede leer todo lo que hay en {name}. Lo que se puede leer se conserva.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Not found</source>
      <translation>No encontrada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>Not found in the article: {words}</source>
      <translation>No se encuentra en el artículo: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Not imported: {title}</source>
      <translation>No importado: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Not in the titles of the evidence, and not in the words inside.</source>
      <translation>No está en los títulos de las pruebas ni en las palabras de su contenido.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Not shown here</source>
      <translation>No se muestra aquí</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} And {n} more. Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>
        <numerusform>No aprobado: {what} Y {n} más. Resuélvalo o dispénselo con un motivo. No se ha cambiado nada.</numerusform>
        <numerusform>No aprobado: {what} Y {n} más. Resuélvalo o dispénselo con un motivo. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>No aprobado: {what} Resuélvalo o dispénselo con un motivo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Note a correction of the evidence “{title}”</source>
      <translation>Anotar una corrección de la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>Nothing differs from the text that is kept. Nothing was changed.</source>
      <translation>No hay diferencias con el texto conservado. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing found</source>
      <translation>No se ha encontrado nada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Nothing found. Fewer letters, or another word, may find it.</source>
      <translation>No se ha encontrado nada. Quizá sirvan menos letras u otra palabra.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Nothing in this report is new. The words are those of the file, and no comment was added.</source>
      <translation>No hay nada nuevo en este informe. Las palabras son las del archivo y no se ha añadido ningún comentario.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Nothing is assigned to {name}, so there is nothing to pack; assign claims first. Nothing was written.</source>
      <translation>No hay nada asignado a {name}, así que no hay nada que empaquetar; asigne primero afirmaciones. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Nothing is assigned yet</source>
      <translation>Aún no hay nada asignado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Nothing is held against this record. Nothing was changed.</source>
      <translation>No consta nada en contra de esta ficha. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>Nothing is kept of this</source>
      <translation>No se conserva nada de esto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Nothing is kept of this record, only what is noted about it.</source>
      <translation>De esta ficha no se conserva nada, solo lo que se anotó sobre ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Link a file or an address first.</source>
      <translation>No hay nada vinculado a esta afirmación. Vincule primero un archivo o una dirección.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Press {key} to link a file or an address.</source>
      <translation>No hay nada vinculado a esta afirmación. Pulse {key} para vincular un archivo o una dirección.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Nothing is missing: every claim and every sentence was looked at.</source>
      <translation>No falta nada: se han mirado todas las afirmaciones y todas las frases.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Nothing is reviewed blind first.</source>
      <translation>No hay nada en revisión a ciegas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or link a file or an address with the words that matter.</source>
      <translation>Aún no hay nada vinculado. Suelte aquí un archivo, o vincule un archivo o una dirección con las palabras que importan.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter.</source>
      <translation>Aún no hay nada vinculado. Suelte aquí un archivo, o pulse {key} para vincular un archivo o una dirección con las palabras que importan.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Nothing new</source>
      <translation>Nada nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Nothing new on either side.</source>
      <translation>Nada nuevo en ninguno de los dos lados.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Nothing says of what, or from what, {text} is.</source>
      <translation>Nada indica de qué, o desde qué, es {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>Nothing says where in {shown} it stands.</source>
      <translation>Nada indica en qué lugar de {shown} está.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>Nothing says whose words these are.</source>
      <translation>Nada indica de quién son estas palabras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Nothing stands like this at the moment. Choose All to see every claim.</source>
      <translation>Ahora mismo no hay ninguna en este estado. Elija Todas para ver todas las afirmaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Nothing stood in this file yet on {when}; name a later moment. Nothing was written.</source>
      <translation>En este archivo aún no había nada en este momento: {when}; indique uno posterior. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for.</source>
      <translation>Nada de lo conservado y aún sin vincular comparte con ella un nombre, un número o palabras poco frecuentes. Escriba palabras que buscar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Nothing to check in this sentence</source>
      <translation>Nada que verificar en esta frase</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in {n} sentences</source>
      <translation>
        <numerusform>Nada que verificar en {n} frase</numerusform>
        <numerusform>Nada que verificar en {n} frases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in “{stored}”</source>
      <translation>Nada que verificar en «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing to look through yet</source>
      <translation>Aún no hay nada en que buscar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/told.py" />
      <source>Nothing was imported.</source>
      <translation>No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Nothing was merged into this file, so there is no receipt to show.</source>
      <translation>No se ha fusionado nada en este archivo, así que no hay recibo que mostrar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is no state before a merge.</source>
      <translation>No se ha fusionado nada en este archivo, así que no hay un estado anterior a una fusión.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is nothing to undo.</source>
      <translation>No se ha fusionado nada en este archivo, así que no hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Number of pages</source>
      <translation>Número de páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the claims</source>
      <translation>Números de las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the pages</source>
      <translation>Números de las páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Of how many who gave a verdict</source>
      <translation>De cuántos que emitieron un veredicto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Of {n} supporting pieces of evidence the origin of {origins} is not known; the word is “{case}”.</source>
      <translation>
        <numerusform>De {n} prueba que la respalda, con origen desconocido: {origins}; la palabra es «{case}».</numerusform>
        <numerusform>De {n} pruebas que la respaldan, con origen desconocido: {origins}; la palabra es «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} nothing is kept.</source>
      <translation>De {shown} no se conserva nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} only the address is kept.</source>
      <translation>De {shown} solo se conserva la dirección.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>On its evidence. {evidence}</source>
      <translation>Por sus pruebas. {evidence}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>On the paper</source>
      <translation>En el papel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>On what terms</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One file with everything, to read, print and send on</source>
      <translation>Un archivo con todo, para leer, imprimir y reenviar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>One lead joined, another kept apart: {one} and {other}.</source>
      <translation>Un responsable los unió y otro los separó: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One lead said that this is one story, another that these are different ones. Until it is decided they are versions of one article.</source>
      <translation>Un responsable indicó que es la misma noticia; otro, que son noticias distintas. Hasta que se decida, son versiones de un mismo artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>One line for each thing to look at. Your house's lists are shown instead of the usual ones.</source>
      <translation>Una línea por cada cosa que hay que mirar. Las listas de su redacción se muestran en lugar de las habituales.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>One origin</source>
      <translation>Un mismo origen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>One origin with {titles}.</source>
      <translation>Mismo origen que {titles}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>One person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One row for each claim</source>
      <translation>Una fila por afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>One sentence is neither a claim nor marked as not a claim.</source>
      <translation>Una frase no es una afirmación ni está marcada como que no lo es.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One story</source>
      <translation>La misma noticia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>One version so far</source>
      <translation>Una sola versión hasta ahora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Only I</source>
      <translation>Solo yo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Only read it</source>
      <translation>Solo leerlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Only the address is kept. The program does not open it. Save the page and link the file to keep its words.</source>
      <translation>Solo se conserva la dirección. El programa no la abre. Guarde la página y vincule el archivo para conservar sus palabras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Only the words are shown. {why}</source>
      <translation>Solo se muestran las palabras. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Open</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>Open a file</source>
      <translation>Abrir un archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Open a file first.</source>
      <translation>Abra primero un archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Open a work pack</source>
      <translation>Abrir un paquete de trabajo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Open the article first that the list is about.</source>
      <translation>Abra primero el artículo al que se refiere la lista.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>Open the file first that the report was made from.</source>
      <translation>Abra primero el archivo del que se hizo el informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the report</source>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Open the sample article</source>
      <translation>Abrir el artículo de ejemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>OpenDocument text (ODT)</source>
      <translation>Texto OpenDocument (ODT)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Opened last</source>
      <translation>Abiertos recientemente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>Opening the work pack</source>
      <translation>Abriendo el paquete de trabajo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Opinion</source>
      <translation>Opinión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order of the claims</source>
      <translation>Orden de las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: as in the article</source>
      <translation>Orden: como en el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by kind</source>
      <translation>Orden: por tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by speaker</source>
      <translation>Orden: por declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by status</source>
      <translation>Orden: por estado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: least evidence first</source>
      <translation>Orden: menos pruebas primero</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most evidence first</source>
      <translation>Orden: más pruebas primero</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most worth checking first</source>
      <translation>Orden: mayor interés de verificación primero</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: statements from A to Z</source>
      <translation>Orden: declaraciones de la A a la Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order: {order}</source>
      <translation>Orden: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Origins</source>
      <translation>Orígenes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Origins of the evidence</source>
      <translation>Orígenes de las pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Other article: {title}</source>
      <translation>Otro artículo: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Other changes, such as decisions, edits or assignments</source>
      <translation>Otros cambios, como decisiones, ediciones o asignaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Other words for your comment, then Enter</source>
      <translation>Otras palabras para su comentario y pulse Intro</translation>
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
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Page or paragraph</source>
      <translation>Página o párrafo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Page {part} of {parts}</source>
      <translation>Página {part} de {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Pages of a we&amp;b archive</source>
      <translation>Páginas de un archivo &amp;web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Pages with contents and bookmarks, tagged for screen readers</source>
      <translation>Páginas con índice y marcadores, etiquetadas para lectores de pantalla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Pairs of reviewers</source>
      <translation>Parejas de revisores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper (PDF)</source>
      <translation>Papel (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper copy (PDF)</source>
      <translation>Copia en papel (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Part {part} of {parts}</source>
      <translation>Parte {part} de {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Parts of a &amp;document</source>
      <translation>Partes de un docume&amp;nto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>Passages</source>
      <translation>Pasajes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages for claim {number}</source>
      <translation>Pasajes para la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages in the evidence</source>
      <translation>Pasajes en las pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted image {when}</source>
      <translation>Imagen pegada {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted text {when}</source>
      <translation>Texto pegado {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Percent</source>
      <translation>Porcentaje</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>Perhaps one story: {one} and {other}.</source>
      <translation>Quizá la misma noticia: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Pieces of evidence</source>
      <translation>Pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Place in the archive</source>
      <translation>Lugar en el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place in the newer version</source>
      <translation>Lugar en la versión más reciente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Place in the newer version: {before} → {after}</source>
      <translation>Lugar en la versión más reciente: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place of publication</source>
      <translation>Lugar de publicación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Place “{quote}” in the newer version</source>
      <translation>Situar «{quote}» en la versión más reciente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Plain text for wikis and issue trackers</source>
      <translation>Texto sin formato para wikis y gestores de incidencias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>Preparing the printout</source>
      <translation>Preparando la impresión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Preparing the sample</source>
      <translation>Preparando el ejemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press Esc in the filter to see all claims again.</source>
      <translation>Pulse Esc en el filtro para ver de nuevo todas las afirmaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press {key} to import an article: its claims are found in it.</source>
      <translation>Pulse {key} para importar un artículo: se buscan en él sus afirmaciones.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview (Space)</source>
      <translation>Vista previa (Espacio)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Preview of the evidence</source>
      <translation>Vista previa de la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>Preview of the report</source>
      <translation>Vista previa del informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/body.py" />
      <source>Preview of {title}</source>
      <translation>Vista previa de {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Preview the evidence</source>
      <translation>Vista previa de la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Preview this evidence</source>
      <translation>Vista previa de esta prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Previous article</source>
      <translation>Artículo anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous claim</source>
      <translation>Afirmación anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Previous evidence of this claim</source>
      <translation>Prueba anterior de esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous open claim</source>
      <translation>Afirmación pendiente anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Previous unread sentence</source>
      <translation>Frase sin leer anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Print the report</source>
      <translation>Imprimir el informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Programs it would start, never started</source>
      <translation>Programas que iniciaría, nunca se inician</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed and named origins</source>
      <translation>Orígenes propuestos e indicados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Proposed because</source>
      <translation>Propuesta por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Proposed by the program: {words}</source>
      <translation>Propuesta por el programa: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed: {name}, {pieces}</source>
      <translation>Propuesto: {name}, {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Publisher</source>
      <translation>Publicado por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>Put it back into the text</source>
      <translation>Devolverlo al texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Put the folder of reports into</source>
      <translation>Poner la carpeta de informes en</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Quotation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Read a returned report</source>
      <translation>Leer un informe devuelto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>Read as {encoding}, the text is the same. Choose another encoding. Nothing was changed.</source>
      <translation>Leído como {encoding}, el texto es el mismo. Elija otra codificación. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>Read back “{file_name}”</source>
      <translation>Incorporar el informe devuelto «{file_name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read in another encoding</source>
      <translation>Leer con otra codificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Read only · offline</source>
      <translation>Solo lectura · sin conexión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Read the article in another encoding</source>
      <translation>Leer el artículo con otra codificación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Reading the kept file</source>
      <translation>Leyendo el archivo conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Reading the pasted text</source>
      <translation>Leyendo el texto pegado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/placed_list.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>Reading was stopped. Nothing was changed.</source>
      <translation>Se ha detenido la lectura. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <location filename="../../workbench/gui/rereading.py" />
      <source>Reading {file}</source>
      <translation>Leyendo {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Reading {name} …</source>
      <translation>Leyendo {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Reading {n} files</source>
      <translation>Leyendo {n} archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Reason for muting the check</source>
      <translation>Motivo para silenciar la comprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Reason for my verdict</source>
      <translation>Motivo de mi veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Reason for the decision</source>
      <translation>Motivo de la decisión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive it</source>
      <translation>Motivo para dispensarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive this: {what}</source>
      <translation>Motivo para dispensar esto: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Reason: {before} → {after}</source>
      <translation>Motivo: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Receipt</source>
      <translation>Recibo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Receipt of the merge</source>
      <translation>Recibo de la fusión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Recorded with your name and the time. What each reviewer said stays in the history.</source>
      <translation>Se registra con su nombre y la hora. Lo que dijo cada revisor queda en el historial.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Redact</source>
      <translation>Suprimir</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact a record of evidence</source>
      <translation>Suprimir una ficha de prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redact for good</source>
      <translation>Suprimir para siempre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact the evidence “{title}”</source>
      <translation>Suprimir la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Redacted</source>
      <translation>Suprimida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redacted here. These copies still hold it, remove them: {names}</source>
      <translation>Suprimida aquí. Estas copias aún la contienen; elimínelas: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Redo: {label}</source>
      <translation>Rehacer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Redoing</source>
      <translation>Rehaciendo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Refere&amp;nces in a list</source>
      <translation>&amp;Referencias de una lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>Reference {number} (“{said}”): {error}.</source>
      <translation>Referencia {number} («{said}»): {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>References (CSL-JSON)</source>
      <translation>Referencias (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>References (RIS, BibTeX, CSL-JSON) {endings}</source>
      <translation>Referencias (RIS, BibTeX, CSL-JSON) {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Remove claim {numbers}</source>
      <translation>Eliminar la afirmación {numbers}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Remove from this list</source>
      <translation>Quitar de esta lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it</source>
      <translation>Eliminarla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Remove it for good</source>
      <translation>Eliminarla para siempre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it, also from {n} claims</source>
      <extracomment>For one: Remove it, also from {n} claim</extracomment>
      <translation>
        <numerusform>Quitarla, también de {n} afirmación</numerusform>
        <numerusform>Quitarla, también de {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <source>Remove the article from the file</source>
      <translation>Quitar el artículo del archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Remove the evidence “{title}”</source>
      <translation>Eliminar la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Remove the selected claims</source>
      <translation>Eliminar las afirmaciones seleccionadas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>Remove {n} claims</source>
      <translation>
        <numerusform>Eliminar {n} afirmación</numerusform>
        <numerusform>Eliminar {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Remove “{title}”</source>
      <translation>Eliminar «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Removed</source>
      <translation>Eliminada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Removing it for good</source>
      <translation>Eliminándola para siempre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>Removing the claims</source>
      <translation>Eliminando las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <location filename="../../workbench/gui/ask.py" />
      <source>Rename the article</source>
      <translation>Cambiar el título del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Rename “{title}”</source>
      <translation>Renombrar «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Replace the evidence “{title}”</source>
      <translation>Sustituir la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Replaced by another record</source>
      <translation>Sustituida por otra ficha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Restate the claim, change its kind or speaker</source>
      <translation>Reformular la afirmación, cambiar su tipo o declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Restated as</source>
      <translation>Reformulada como</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Restore point</source>
      <translation>Punto de restauración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Restore point: {name}</source>
      <translation>Punto de restauración: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Restore points</source>
      <translation>Puntos de restauración</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Restore points, and back to one</source>
      <translation>Puntos de restauración, y volver a uno</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/results.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Return path</source>
      <translation>Ruta de retorno</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first</source>
      <translation>Revisar primero a ciegas todo el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first alone</source>
      <translation>Revisar primero a ciegas todo el archivo, a título individual</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first</source>
      <translation>Revisar primero a ciegas «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first alone</source>
      <translation>Revisar primero a ciegas «{title}», a título individual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Reviewer</source>
      <translation>Revisor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <source>Reviewer {letter}</source>
      <translation>Revisor {letter}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, A to Z</source>
      <translation>Revisor, de la A a la Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, Z to A</source>
      <translation>Revisor, de la Z a la A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Reviewers</source>
      <translation>Revisores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ</source>
      <translation>Los revisores discrepan</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ about this record.</source>
      <translation>Los revisores discrepan sobre esta ficha.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Reworded</source>
      <translation>Reformulada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Ro&amp;ws of a list of claims</source>
      <translation>&amp;Filas de una lista de afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Round to a whole number of decimals from -30 to 30. Nothing was changed.</source>
      <translation>Redondee a un número entero de decimales entre -30 y 30. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Rows that could not be placed</source>
      <translation>Filas que no se pudieron situar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Save a copy of the kept file</source>
      <translation>Guardar una copia del archivo conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Save and go to next</source>
      <translation>Guardar e ir al siguiente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Save as before the merge</source>
      <translation>Guardar como antes de la fusión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Save the receipt as</source>
      <translation>Guardar el recibo como</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <source>Saved a copy: {place}</source>
      <translation>Copia guardada: {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Saved from</source>
      <translation>Guardado desde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Saved on this computer {when} · offline</source>
      <translation>Guardado en este equipo, {when} · sin conexión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Saved page</source>
      <translation>Página guardada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are different people</source>
      <translation>Indicar que {first} y {second} son personas distintas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are one person</source>
      <translation>Indicar que {first} y {second} son la misma persona</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Say to whom: give a reviewer's name. Nothing was changed.</source>
      <translation>Indique para quién: dé el nombre de un revisor. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Scripts, never run</source>
      <translation>Scripts, nunca se ejecutan</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Search all kept evidence</source>
      <translation>Buscar en todas las pruebas conservadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence</source>
      <translation>Buscar en las pruebas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence by title</source>
      <translation>Buscar las pruebas por título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Search titles and the words inside</source>
      <translation>Buscar títulos y palabras del contenido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>See it in the file</source>
      <translation>Verlo en el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in the whole file</source>
      <translation>Ver lo que hallaron los demás en todo el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in “{title}”</source>
      <translation>Ver lo que hallaron los demás en «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Select a claim first.</source>
      <translation>Seleccione primero una afirmación.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select the words of the statement in the article first.</source>
      <translation>Seleccione primero en el artículo las palabras de la declaración.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article and press {key} to make the first one.</source>
      <translation>Seleccione palabras en el artículo y pulse {key} para crear la primera.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article to make the first one.</source>
      <translation>Seleccione palabras en el artículo para crear la primera.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Sending to the hub</source>
      <translation>Enviando al hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Sent</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Sentences along the article</source>
      <translation>Frases a lo largo del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Serial number</source>
      <translation>Número de serie</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series</source>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series editor</source>
      <translation>Editor de la colección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Servers on its way</source>
      <translation>Servidores del recorrido</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>Set differently by people who had not seen each other's words: {called}</source>
      <translation>Indicado de forma distinta por personas que no habían visto las palabras de las demás: {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of 1 piece to “{name}”</source>
      <translation>Asignar a 1 prueba el origen «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of {n} pieces to “{name}”</source>
      <translation>
        <numerusform>Asignar a {n} prueba el origen «{name}»</numerusform>
        <numerusform>Asignar a {n} pruebas el origen «{name}»</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>Settle the {called}</source>
      <translation>Fijar: {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Several restore points are called “{when}”; name one by its number: {point}. Nothing was written.</source>
      <translation>Varios puntos de restauración se llaman «{when}»; indique uno por su número: {point}. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Share the work out</source>
      <translation>Repartir el trabajo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Short title</source>
      <translation>Título abreviado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show all claims</source>
      <translation>Mostrar todas las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the contested claims</source>
      <translation>Mostrar las afirmaciones en disputa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the open claims</source>
      <translation>Mostrar las afirmaciones pendientes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the sourced claims</source>
      <translation>Mostrar las afirmaciones con fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the unverified claims</source>
      <translation>Mostrar las afirmaciones sin verificar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show what is not a claim</source>
      <translation>Mostrar lo que no es afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Show what others found</source>
      <translation>Mostrar lo hallado por otros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show where the reviewers differ</source>
      <translation>Mostrar dónde discrepan los revisores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show: {what}</source>
      <translation>Mostrar: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Sign off</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Sign off “{title}”</source>
      <translation>Aprobar «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Sign the article off</source>
      <translation>Aprobar el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signatures</source>
      <translation>Firmas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signed by the sender's server</source>
      <translation>Firmado por el servidor del remitente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Signed off by {name}</source>
      <translation>Aprobado por {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Signed off by {name}, {when}</source>
      <translation>Aprobado por {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Signing off</source>
      <translation>Aprobando</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Single letters work while the table or the article has the focus, and never in a text field. After a verdict the next open claim is chosen, so that one key is enough for most. The settings can give every command other keys.</source>
      <translation>Las letras sueltas funcionan mientras la tabla o el artículo tienen el foco, y nunca en un campo de texto. Tras un veredicto se elige la siguiente afirmación pendiente, de modo que basta una tecla para la mayoría. En la configuración se pueden dar otras teclas a cada comando.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Size in dots</source>
      <translation>Tamaño en píxeles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the article's text</source>
      <translation>Tamaño del texto del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the window's text</source>
      <translation>Tamaño del texto de la ventana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Skip this disagreement</source>
      <translation>Omitir esta discrepancia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Small</source>
      <translation>Pequeño</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Smaller article text</source>
      <translation>Texto del artículo más pequeño</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only somebody called {owner} has written in this file, on another computer. If that was you, your work counts as one person's; if not, you are two people with one name.</source>
      <translation>Hasta ahora solo ha escrito en este archivo alguien con el nombre {owner}, en otro equipo. Si fue usted, su trabajo cuenta como el de una sola persona; si no, son dos personas con el mismo nombre.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, unless both are you.</source>
      <translation>Hasta ahora solo ha escrito en este archivo {owner}, y aquí usted es {me}. Lo que haga se conserva con su propio nombre, salvo que ambos nombres sean suyos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Something is being written. Choose the files again when it is done; nothing was merged.</source>
      <translation>Se está escribiendo algo. Elija los archivos de nuevo cuando termine; no se ha fusionado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/apart.py" />
      <source>Something is still being written to the file. Wait until it is done, or stop it.</source>
      <translation>Todavía se está escribiendo algo en el archivo. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Something that this version of the program does not know.</source>
      <translation>Algo que esta versión del programa no conoce.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Something was changed since: a verdict, evidence, a claim or a muted check.</source>
      <translation>Algo ha cambiado desde entonces: un veredicto, una prueba, una afirmación o una comprobación silenciada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Something went wrong in the program</source>
      <translation>Algo ha fallado en el programa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Sound</source>
      <translation>Audio</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Sound and video are not played here. Save a copy to open it in another program.</source>
      <translation>Aquí no se reproducen sonido ni vídeo. Guarde una copia para abrirlo en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Sourced</source>
      <translation>Con fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Speaker</source>
      <translation>Declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, A to Z</source>
      <translation>Declarante, de la A a la Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, Z to A</source>
      <translation>Declarante, de la Z a la A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Speaker: {before} → {after}</source>
      <translation>Declarante: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Spreadsheet (CSV)</source>
      <translation>Hoja de cálculo (CSV)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Stands again</source>
      <translation>Válida de nuevo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the left</source>
      <translation>Principio de la declaración un carácter a la izquierda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the right</source>
      <translation>Principio de la declaración un carácter a la derecha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the left</source>
      <translation>Principio de la declaración una palabra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the right</source>
      <translation>Principio de la declaración una palabra a la derecha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Statement</source>
      <translation>Declaración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} has other edges now than on the sheet; give the verdict in the article.</source>
      <translation>La declaración {number} tiene ahora límites distintos de los de la hoja; emita el veredicto en el artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} stands in line {number2} too; leave one of the two.</source>
      <translation>La declaración {number} está también en la línea {number2}; quite una de las dos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} was removed after the sheet was printed; take the line out.</source>
      <translation>La declaración {number} se eliminó después de imprimir la hoja; quite la línea.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, A to Z</source>
      <translation>Declaración, de la A a la Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, Z to A</source>
      <translation>Declaración, de la Z a la A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Statements</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statements have changed since this was looked at. Look again. Nothing was changed.</source>
      <translation>Algunas declaraciones han cambiado desde que se miró esto. Mírelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/side_by_side.py" />
      <source>Statements of both texts</source>
      <translation>Declaraciones de ambos textos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Statistic</source>
      <translation>Estadística</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status, last first</source>
      <translation>Estado, orden inverso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Stay on the claim</source>
      <translation>Quedarse en la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stop this</source>
      <translation>Detener esto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/alike.py" />
      <location filename="../../workbench/core/drafts.py" />
      <location filename="../../workbench/core/suggest.py" />
      <location filename="../../workbench/gui/background.py" />
      <location filename="../../workbench/gui/versions/looking.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper.py" />
      <source>Stopped. Nothing was printed.</source>
      <translation>Detenido. No se ha impreso nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>Stopped. {n} of {n2} reports are written and stay in {folder}.</source>
      <translation>
        <numerusform>Detenido. Se ha escrito {n} de {n2} informes, que queda en {folder}.</numerusform>
        <numerusform>Detenido. Se han escrito {n} de {n2} informes, que quedan en {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Superlative</source>
      <translation>Superlativo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Supports</source>
      <translation>Respalda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>T&amp;ime without progress</source>
      <translation>Tiempo &amp;sin avance</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Tab narrows:  &gt; commands   # claims   @ evidence   / articles and files</source>
      <translation>Tab acota:  &gt; comandos   # afirmaciones   @ pruebas   / artículos y archivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 article back from {name}</source>
      <translation>Retirar 1 artículo a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 claim back from {name}</source>
      <translation>Retirar 1 afirmación a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Take back a comment on claim {number}</source>
      <translation>Retirar un comentario sobre la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take back my verdict</source>
      <translation>Retirar mi veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Take back the sign-off of “{title}”</source>
      <translation>Retirar la aprobación de «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take claims and articles back from {name}</source>
      <translation>Retirar afirmaciones y artículos a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Take it from there</source>
      <translation>Quitársela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Take it into the file</source>
      <translation>Incorporar al archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>Take it over</source>
      <translation>Trasladarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take over my verdict on the older version</source>
      <translation>Trasladar mi veredicto de la versión anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdict on claim {number}</source>
      <translation>Trasladar el veredicto de la afirmación {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdicts on {n} claims</source>
      <translation>
        <numerusform>Trasladar el veredicto de {n} afirmación</numerusform>
        <numerusform>Trasladar los veredictos de {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Take over {n} verdicts</source>
      <extracomment>For one: Take over {n} verdict</extracomment>
      <translation>
        <numerusform>Trasladar {n} veredicto</numerusform>
        <numerusform>Trasladar {n} veredictos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the article back</source>
      <translation>Retirar el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the selected claims back</source>
      <translation>Retirar las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the left</source>
      <translation>Elegir el lado izquierdo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the right</source>
      <translation>Elegir el lado derecho</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} articles back from {name}</source>
      <translation>
        <numerusform>Retirar {n} artículo a {name}</numerusform>
        <numerusform>Retirar {n} artículos a {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} claims back from {name}</source>
      <translation>
        <numerusform>Retirar {n} afirmación a {name}</numerusform>
        <numerusform>Retirar {n} afirmaciones a {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Taken</source>
      <translation>Captada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Taken over from the reviewer, who wrote no reason.</source>
      <translation>Tomado del revisor, que no escribió ningún motivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this address only, and only when you press the button. The password is not kept.</source>
      <translation>Recibe lo que sus colegas han enviado al hub de su grupo y envía lo que usted ha hecho. El programa se conecta solo a esta dirección, y solo cuando pulsa el botón. La contraseña no se conserva.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Taking back a sign-off needs a reason; nothing was changed.</source>
      <translation>Retirar una aprobación requiere un motivo; no se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Taking back the sign-off</source>
      <translation>Retirando la aprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Taking from the hub</source>
      <translation>Recibiendo del hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Taking over the verdicts</source>
      <translation>Trasladando los veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Te&amp;xt of an article</source>
      <translation>Texto de un artíc&amp;ulo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Teal</source>
      <translation>Verde azulado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Text &amp;of the window</source>
      <translation>Te&amp;xto de la ventana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Text of the article</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Thai (Windows-874)</source>
      <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are.</source>
      <translation>Ese artículo no está en este archivo; liste los artículos para ver cuáles hay.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are. Nothing was changed.</source>
      <translation>Ese artículo no está en este archivo; liste los artículos para ver cuáles hay. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>That claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Esa afirmación no está en este archivo; liste las afirmaciones para ver cuáles hay. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>That comment is gone already. Nothing was changed.</source>
      <translation>Ese comentario ya no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>That evidence is not in this file; list the evidence to see what is. Nothing was changed.</source>
      <translation>Esa prueba no está en este archivo; liste las pruebas para ver cuáles hay. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>That is me</source>
      <translation>Soy yo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept.</source>
      <translation>Eso no es el recibo de una fusión, o es solo una parte. Elija el texto entero tal como se conservó.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>That link is gone already. Nothing was changed.</source>
      <translation>Ese vínculo ya no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>That record is no calculation. Nothing was changed.</source>
      <translation>Esa ficha no es un cálculo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>That reviewer gave this claim no words of their own. Nothing was changed.</source>
      <translation>Ese revisor no dio a esta afirmación una redacción propia. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>That value does not stand there any more. Nothing was changed.</source>
      <translation>Ese valor ya no está ahí. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>That was me</source>
      <translation>Fui yo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>The archive is damaged after {number} records; what follows cannot be read.</source>
      <translation>El archivo web está dañado a partir de {number} registros; no se puede leer lo que sigue.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>The article is here already</source>
      <translation>El artículo ya está aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The article of this report is not in this file. Open the file that the report was made from. Nothing was changed.</source>
      <translation>El artículo de este informe no está en este archivo. Abra el archivo del que se hizo el informe. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The article with a comment at each statement, and the claims as a table</source>
      <translation>El artículo con un comentario en cada declaración, y las afirmaciones en una tabla</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The article “{title}” was imported from the same file, and rests on it; an article cannot be redacted. Nothing was changed.</source>
      <translation>El artículo «{title}» se importó del mismo archivo y se basa en él; un artículo no se puede suprimir. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The beginning of the file</source>
      <translation>El principio del archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/guidance.py" />
      <source>The checklists in {settings} cannot be read ({error}); mend that file, or move it away to have the usual ones.</source>
      <translation>No se pueden leer las listas de comprobación de {settings} ({error}); corrija ese archivo o quítelo de ahí para tener las habituales.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim has no place any more</source>
      <translation>La afirmación ya no tiene lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>The claim in words that stand on their own</source>
      <translation>La afirmación con palabras que se entienden por sí solas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>The claim is contested, and no evidence refutes it.</source>
      <translation>La afirmación está marcada «en disputa» y ninguna prueba la contradice.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>The claim is sourced, and no evidence supports it.</source>
      <translation>La afirmación está marcada «con fuente» y ninguna prueba la respalda.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The claim is sourced, and {shown} refutes it.</source>
      <translation>La afirmación está marcada «con fuente» y {shown} la contradice.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim stands here now</source>
      <translation>La afirmación está ahora aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/proposing.py" />
      <source>The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>No se pueden proponer las afirmaciones de este texto: {why}. Importe una parte o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The code stands at the top of each page. It makes the numbers mean what was printed.</source>
      <translation>El código está en la parte superior de cada página. Gracias a él los números significan lo que se imprimió.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The colour of the main button, of selected words and of the focus.</source>
      <translation>El color del botón principal, de las palabras seleccionadas y del foco.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>The comment says so already</source>
      <translation>El comentario ya lo dice así</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy did not pass its check ({copied}), so it was not kept; the file itself may be damaged.</source>
      <translation>La copia no superó su comprobación ({copied}), así que no se ha conservado; puede que el propio archivo esté dañado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy {name} could not be written ({error}); check the disk and the folder's rights.</source>
      <translation>No se pudo escribir la copia {name} ({error}); compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made.</source>
      <translation>La base de datos está codificada en {encoding}; cree una con ENCODING 'UTF8'. No se ha creado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database's name is too long for a hub; 50 bytes at most. Nothing was made.</source>
      <translation>El nombre de la base de datos es demasiado largo para un hub; 50 bytes como máximo. No se ha creado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>The disk is full, so the last action was not saved; make room and do it again.</source>
      <translation>El disco está lleno, así que la última acción no se ha guardado; libere espacio y repítala.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The disk of the hub {name} is full. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>El disco del hub {name} está lleno. No se pierde nada: vuelva a intercambiar cuando esté disponible; lo ya transmitido no se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} does not fit this file. Choose another one. Nothing was imported.</source>
      <translation>La codificación {encoding} no encaja con este archivo. Elija otra. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} is not known. Choose another one. Nothing was imported.</source>
      <translation>La codificación {encoding} no se conoce. Elija otra. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The evidence, for reference managers</source>
      <translation>Las pruebas, para gestores de referencias</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here.</source>
      <translation>Se ha detenido el intercambio con el hub. No se pierde nada; el próximo intercambio continúa desde aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>The file can only be read, so nothing can be taken back.</source>
      <translation>El archivo solo se puede leer, así que no se puede retirar nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept as it came, so it can be read again; the result is the next version of the article.</source>
      <translation>El archivo no indica con certeza cómo están escritas sus letras. Se leyó como {encoding}. El archivo se conservó tal como llegó, así que se puede leer de nuevo; el resultado es la siguiente versión del artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The file has changed since this was looked at. Read the report again. Nothing was changed.</source>
      <translation>El archivo ha cambiado desde que se miró esto. Lea de nuevo el informe. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file has {pages} pages, and the link names none.</source>
      <translation>El archivo tiene {pages} páginas y el vínculo no indica ninguna.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file is a recording, and the link names no time.</source>
      <translation>El archivo es una grabación y el vínculo no indica ningún minuto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. Nothing was changed.</source>
      <translation>El archivo del que se extrajo este paquete de trabajo ya lo contiene, y a usted no se le dio; pídaselo a la persona responsable. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>The file was changed by another program.</source>
      <translation>Otro programa ha modificado el archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Nothing was changed. Choose another place or free some space.</source>
      <translation>No se pudo escribir el archivo {path}: {strerror}. No se ha cambiado nada. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Only {name} is new. Choose another place or free some space.</source>
      <translation>No se pudo escribir el archivo {path}: {strerror}. Solo {name} es nuevo. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page</source>
      <translation>La primera página</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page as it would be on paper; this form says the same and looks otherwise.</source>
      <translation>La primera página como quedaría en papel; este formato dice lo mismo, con otro aspecto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first rows</source>
      <translation>Las primeras filas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>The folder {folder} could not be made: {strerror}. Nothing was written; choose another place.</source>
      <translation>No se pudo crear la carpeta {folder}: {strerror}. No se ha escrito nada; elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The folder {parent} is not there; make it, or choose another. Nothing was written.</source>
      <translation>La carpeta {parent} no existe; créela o elija otra. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula asks for something that has no value, such as zero divided by zero. Nothing was changed.</source>
      <translation>La fórmula pide algo que no tiene valor, como cero dividido entre cero. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula divides by zero. Look at the numbers again. Nothing was changed.</source>
      <translation>La fórmula divide entre cero. Revise los números. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula is nested more than 40 times. Split it into two calculations. Nothing was changed.</source>
      <translation>La fórmula tiene más de 40 niveles de anidamiento. Divídala en dos cálculos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: none yet. Nothing was changed.</source>
      <translation>La fórmula menciona «{word}» y no hay ningún número con ese nombre; hay: ninguno todavía. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: {numbers}. Nothing was changed.</source>
      <translation>La fórmula menciona «{word}» y no hay ningún número con ese nombre; hay: {numbers}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula “{formula}” cannot be read; write it as (new - old) / old * 100. Nothing was changed.</source>
      <translation>No se puede leer la fórmula «{formula}»; escríbala como (new - old) / old * 100. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The function {word} takes another number of values: see the manual. Nothing was changed.</source>
      <translation>La función {word} admite otra cantidad de valores: consulte el manual. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: «{key}» no es una de sus claves; las claves son {longest}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: «{standing}» no es un veredicto; los veredictos son {standings}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: no se puede leer ({strerror}). Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: ocupa más de {most_bytes} kB. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: no es TOML: {error}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: no está en UTF-8. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: logo debe indicar un archivo de la misma carpeta. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: logo indica {name}, y ese archivo {problem}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} debe ser una tabla, [{key2}], con una palabra para cada veredicto. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} debe ser una sola línea de texto entre comillas. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} tiene más de 100 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} tiene más de 160 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} tiene más de 30 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} tiene más de 300 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {key} tiene más de 80 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea 1: {standing} y {other} tienen la misma palabra, «{word}». Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: «{key}» no es una de sus claves; las claves son {longest}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: «{standing}» no es un veredicto; los veredictos son {standings}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: no se puede leer ({strerror}). Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: ocupa más de {most_bytes} kB. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: no es TOML: {error}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: no está en UTF-8. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: logo debe indicar un archivo de la misma carpeta. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: logo indica {name}, y ese archivo {problem}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} debe ser una tabla, [{key2}], con una palabra para cada veredicto. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} debe ser una sola línea de texto entre comillas. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} tiene más de 100 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} tiene más de 160 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} tiene más de 30 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} tiene más de 300 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {key} tiene más de 80 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}, línea {text}: {standing} y {other} tienen la misma palabra, «{word}». Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: «{key}» no es una de sus claves; las claves son {longest}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: «{standing}» no es un veredicto; los veredictos son {standings}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: no se puede leer ({strerror}). Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: ocupa más de {most_bytes} kB. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: no es TOML: {error}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: no está en UTF-8. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: logo debe indicar un archivo de la misma carpeta. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: logo indica {name}, y ese archivo {problem}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} debe ser una tabla, [{key2}], con una palabra para cada veredicto. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} debe ser una sola línea de texto entre comillas. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} tiene más de 100 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} tiene más de 160 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} tiene más de 30 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} tiene más de 300 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {key} tiene más de 80 letras. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>No se ha usado el estilo de la casa: {path}: {standing} y {other} tienen la misma palabra, «{word}». Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>El hub contiene una supresión que este archivo aún no ha aplicado: ejecute primero pull o sync, para no volver a enviar nada eliminado. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and exchange that one, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>El hub contiene una supresión que este paquete de trabajo no conoce: fusione el paquete con el archivo del que se extrajo e intercambie ese archivo, para no volver a enviar nada eliminado. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub was set up by another version of the program. Update the program on this computer, then exchange again. Nothing was changed.</source>
      <translation>El hub se configuró con otra versión del programa. Actualice el programa en este equipo y vuelva a intercambiar. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} answered with an error (code {error}). Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>El hub {name} respondió con un error (código {error}). No se pierde nada: vuelva a intercambiar cuando esté disponible; lo ya transmitido no se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} cannot be reached, or was lost on the way. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>No se puede acceder al hub {name}, o se perdió la conexión a mitad de camino. No se pierde nada: vuelva a intercambiar cuando esté disponible; lo ya transmitido no se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>The hub {name} cannot be trusted: {why}. Nothing was taken from it.</source>
      <translation>El hub {name} no es de fiar: {why}. No se ha recibido nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say sslmode=require to trust it as it is. Nothing was sent.</source>
      <translation>El hub {name} no pudo demostrar su identidad: indique su certificado con sslrootcert=FILE en la dirección, o sslmode=require para confiar en él tal como está. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} refused the user or the password. Nothing was sent.</source>
      <translation>El hub {name} rechazó el usuario o la contraseña. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>The hub's address has the option “{name}”; it can take {options} only.</source>
      <translation>La dirección del hub lleva la opción «{name}»; solo admite {options}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>The kept bytes of “{title}” are missing or were changed, so nothing was written; run verify, and open a backup.</source>
      <translation>Los bytes conservados de «{title}» faltan o se han modificado, así que no se ha escrito nada; ejecute verify y abra una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/rows.py" />
      <source>The kept bytes {sha256} are missing from this file; run verify, and open a backup.</source>
      <translation>Faltan en este archivo los bytes conservados {sha256}; ejecute verify y abra una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The kept file and its text are removed for good. Neither undo nor a merge brings them back. The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself.</source>
      <translation>El archivo conservado y su texto se eliminan para siempre. Ni deshacer ni una fusión los recuperan. El registro conserva quién lo hizo, cuándo y por qué. Las copias de este archivo quedan fuera de alcance; elimínelas usted.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>The kept file was redacted by {who}, {when}: {reason}</source>
      <translation>Archivo conservado suprimido por {who}, {when}: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/shared_text.py" />
      <source>The kept texts cannot be compared: {why}. Nothing was changed.</source>
      <translation>No se pueden comparar los textos conservados: {why}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>The keys of “{command}” are now: {keys}.</source>
      <translation>Las teclas de «{command}» son ahora: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The language changes when the program starts anew.</source>
      <translation>El idioma cambia cuando se reinicia el programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>The last merge was made by another reviewer, who alone can undo it. Nothing was changed.</source>
      <translation>La última fusión la hizo otro revisor, el único que puede deshacerla. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>The letters of this text are certain: only texts and web pages can be read in another encoding. Nothing was changed.</source>
      <translation>Las letras de este texto son seguras: solo los textos y las páginas web se pueden leer con otra codificación. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>The merge was stopped. Nothing was changed.</source>
      <translation>Se ha detenido la fusión. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The newer text</source>
      <translation>El texto más reciente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The older text</source>
      <translation>El texto anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>The only piece from {origin}.</source>
      <translation>La única prueba con este origen: {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>The other window has closed this file. You can work in it here now.</source>
      <translation>La otra ventana ha cerrado este archivo. Ahora puede trabajar en él aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>The parts add up to {added}, not to {total}.</source>
      <translation>Las partes suman {added}, no {total}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>The passage</source>
      <translation>El pasaje</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>The passphrase is too short; take 8 characters or more, such as four words. Nothing was written.</source>
      <translation>La frase de contraseña es demasiado corta; use 8 caracteres o más, por ejemplo cuatro palabras. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The preview is being made</source>
      <translation>Se está creando la vista previa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>The printer could not be used. Nothing was printed; choose another one or a PDF file.</source>
      <translation>No se pudo usar la impresora. No se ha impreso nada; elija otra o un archivo PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote cannot be looked up: no text is kept</source>
      <translation>La cita no se puede comprobar: no se conserva ningún texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, but for spacing or dashes</source>
      <translation>La cita está en el archivo conservado, salvo espacios o guiones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, letter by letter</source>
      <translation>La cita está en el archivo conservado, letra por letra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is not in the kept file</source>
      <translation>La cita no está en el archivo conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>The quote is not in the kept file of {shown}.</source>
      <translation>La cita no está en el archivo conservado de {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>The quote stands in part {page}</source>
      <translation>La cita está en la parte {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote stands on page {page}</source>
      <translation>La cita está en la página {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The quotes have these numbers: {theirs}.</source>
      <translation>Las citas contienen estos números: {theirs}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The reason holds the {name} that is to be removed, and the log keeps the reason; write it without. Nothing was changed.</source>
      <translation>El motivo contiene un dato que se va a eliminar ({name}), y el registro conserva el motivo; escríbalo sin él. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/notice_list.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The record that takes its place</source>
      <translation>Ficha que la sustituye</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report could not be made: {why}. Nothing was written.</source>
      <translation>No se pudo crear el informe: {why}. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The report is written.</source>
      <translation>El informe está escrito.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The report was made before {n} newer versions; what changed there is not in it.</source>
      <extracomment>For one: The report was made before {n} newer version; what changed there is not in it.</extracomment>
      <translation>
        <numerusform>El informe se hizo antes de {n} versión más reciente; lo que cambió ahí no está en él.</numerusform>
        <numerusform>El informe se hizo antes de {n} versiones más recientes; lo que cambió ahí no está en él.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report was stopped. Nothing was written.</source>
      <translation>Se ha detenido el informe. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The reports are written.</source>
      <translation>Los informes están escritos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>The rule decides nothing here.</source>
      <translation>La regla no decide nada aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: that one stays</source>
      <translation>La misma que {words}: permanece aquella</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: this one stays</source>
      <translation>La misma que {words}: permanece esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The same for LibreOffice and others</source>
      <translation>Lo mismo para LibreOffice y otros</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>The same is said twice with two numbers: {text} before, {text2} here.</source>
      <translation>Se dice lo mismo dos veces con dos números: antes {text}, aquí {text2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>The same story?</source>
      <translation>¿La misma noticia?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The same text stays with another record that has it too.</source>
      <translation>El mismo texto permanece en otra ficha que también lo tiene.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>The sentences of this article are still being found.</source>
      <translation>Todavía se están buscando las frases de este artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/splitting.py" />
      <source>The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed.</source>
      <translation>No se pueden encontrar las frases de este texto: {why}. No se muestra lo que está sin leer. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings cannot be written to {config_dir} ({strerror}); check its rights.</source>
      <translation>No se puede escribir la configuración en {config_dir} ({strerror}); compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/logs.py" />
      <source>The settings folder cannot be written to ({error}); check its rights.</source>
      <translation>No se puede escribir en la carpeta de configuración ({error}); compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writer_lock.py" />
      <source>The settings folder {folder} cannot be written to; check its rights.</source>
      <translation>No se puede escribir en la carpeta de configuración {folder}; compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings in {config_dir} cannot be read ({error}); move that file away to start anew.</source>
      <translation>No se puede leer la configuración de {config_dir} ({error}); quite ese archivo de ahí para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The sheet shows an older version; the verdicts go to its words, and V takes them over.</source>
      <translation>La hoja muestra una versión anterior; los veredictos se aplican a sus palabras, y V los traslada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The source corrected itself</source>
      <translation>La fuente se corrigió</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>The space bar shows or hides a column. Alt+Up and Alt+Down move it.</source>
      <translation>La barra espaciadora muestra u oculta una columna. Alt+Flecha arriba y Alt+Flecha abajo la mueven.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>The statement can go no further here</source>
      <translation>La declaración no puede extenderse más aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The supporting evidence is linked without a quote.</source>
      <translation>Las pruebas que la respaldan están vinculadas sin cita.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake in {name}, line {line}: {what}. Mend it there; no report was written.</source>
      <translation>Las plantillas del estilo de la casa tienen un error en {name}, línea {line}: {what}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake: {what}. Mend it there; no report was written.</source>
      <translation>Las plantillas del estilo de la casa tienen un error: {what}. Corríjalo ahí; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page holds {found}, and a report runs and loads nothing. Mend them in its folder; no report was written.</source>
      <translation>Se han detenido las plantillas del estilo de la casa: la página contiene {found}, y un informe no ejecuta ni carga nada. Corríjalas en su carpeta; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page is longer than {most_letters} letters. Mend them in its folder; no report was written.</source>
      <translation>Se han detenido las plantillas del estilo de la casa: la página tiene más de {most_letters} letras. Corríjalas en su carpeta; no se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The text in this encoding</source>
      <translation>El texto con esta codificación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>The text of this article is longer than {million_characters} million characters. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>El texto de este artículo tiene más de {million_characters} millones de caracteres. Importe una parte o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>The text of this book is locked to one reading program. Nothing was imported.</source>
      <translation>El texto de este libro está bloqueado para un único programa de lectura. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The text of {title} was changed and becomes its next version.</source>
      <translation>El texto de {title} ha cambiado y será su versión siguiente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}, about {power} times off any rate since 1995.</source>
      <translation>Las dos cantidades implican {rate} {units} por 1 {units2}, lo que se aparta unas {power} veces de cualquier tipo de cambio desde 1995.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}.</source>
      <translation>Las dos cantidades implican {rate} {units} por 1 {units2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values are: {double}</source>
      <translation>Los valores son: {double}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values stand with the record.</source>
      <translation>Los valores figuran en la ficha.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The verdict that stands is sourced; {n} support and {n2} refute.</source>
      <translation>
        <numerusform>El veredicto vigente es «con fuente»; a favor: {n}; en contra: {n2}.</numerusform>
        <numerusform>El veredicto vigente es «con fuente»; a favor: {n}; en contra: {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>The verdicts in the list were kept as comments, because a verdict is a person’s own.</source>
      <translation>Los veredictos de la lista se conservaron como comentarios, porque un veredicto es personal.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>The whole file</source>
      <translation>Todo el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>The wording changed after a verdict.</source>
      <translation>La redacción cambió después de un veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after this verdict.</source>
      <translation>La redacción cambió después de este veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after your verdict. Give it again to confirm it.</source>
      <translation>La redacción cambió después de su veredicto. Emítalo de nuevo para confirmarlo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>The words of {name}</source>
      <translation>Las palabras de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>The words that matter, as they stand there</source>
      <translation>Las palabras que importan, tal como están allí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>The words “{words}” are not in {title}. Nothing was changed.</source>
      <translation>Las palabras «{words}» no están en {title}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Then</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>There is a claim in the sentence already</source>
      <translation>Ya hay una afirmación en la frase</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>There is a claim in this sentence already. Give your verdict on it.</source>
      <translation>Ya hay una afirmación en esta frase. Emita su veredicto sobre ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>There is no database “{database}” on {host}. Nothing was sent.</source>
      <translation>No existe ninguna base de datos «{database}» en {host}. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>There is no field "{field}"; the fields are {fields}.</source>
      <translation>No existe el campo «{field}»; los campos son {fields}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>There is no field “{field}”. There are {known}; for plain words use quotation marks.</source>
      <translation>No existe el campo «{field}». Existen {known}; para palabras sueltas use comillas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>There is no file {path} at this place. Nothing was imported.</source>
      <translation>No hay ningún archivo {path} en ese lugar. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>There is no finding "{name}"; list the findings to see which are. Nothing was changed.</source>
      <translation>No existe el aviso «{name}»; liste los avisos para ver cuáles hay. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>There is no form "{form}"; the forms are {ending}.</source>
      <translation>No existe el formato «{form}»; los formatos son {ending}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>There is no format "{form}"; the formats are {formats}.</source>
      <translation>No existe el formato «{form}»; los formatos son {formats}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>There is no function “{word}”; there are: {functions}. Nothing was changed.</source>
      <translation>No existe la función «{word}»; hay: {functions}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/glimpse.py" />
      <source>There is no preview: {why}. The report can be exported nevertheless.</source>
      <translation>No hay vista previa: {why}. El informe se puede exportar de todos modos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>There is no statement {number} on this sheet; its last one is {n}.</source>
      <translation>
        <numerusform>En esta hoja no hay ninguna declaración {number}; la última es la {n}.</numerusform>
        <numerusform>En esta hoja no hay ninguna declaración {number}; la última es la {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>There is no text in the clipboard. Copy the article first.</source>
      <translation>No hay texto en el portapapeles. Copie primero el artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>There is no text to paste. Copy the text of an article first. Nothing was imported.</source>
      <translation>No hay texto que pegar. Copie primero el texto de un artículo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>There is no text, image or file in the clipboard. Copy what is to be kept first.</source>
      <translation>No hay texto, imagen ni archivo en el portapapeles. Copie primero lo que deba conservarse.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>There is not enough room for temporary files to read “{label}”. Nothing was taken from it.</source>
      <translation>No hay espacio suficiente para los archivos temporales con que leer «{label}». No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>There is not enough room in {folder} to take what the hub holds. Nothing was changed.</source>
      <translation>No hay espacio suficiente en {folder} para recibir lo que contiene el hub. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>These files could not be imported. All others came in.</source>
      <translation>Estos archivos no se han podido importar. Todos los demás se añadieron.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>These references in {name} have a problem. All that can be used came in. Mend the file and import it again: what is known already does not come twice.</source>
      <translation>Estas referencias de {name} tienen un problema. Todo lo que se puede usar se ha importado. Corrija el archivo e impórtelo de nuevo: lo que ya se conoce no se duplica.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>These two are one article already. Nothing was changed.</source>
      <translation>Estos dos ya son un mismo artículo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>These words say best what the article asserts.</source>
      <translation>Estas palabras dicen mejor lo que afirma el artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>They assert different things.</source>
      <translation>Afirman cosas distintas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>They credit {agency}.</source>
      <translation>Remiten a {agency}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Este archivo PDF pide una contraseña. Guarde una copia sin ella. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file has more than {pages} pages. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este archivo PDF tiene más de {pages} páginas. Importe una parte o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. Nothing was imported.</source>
      <translation>Este archivo PDF contiene imágenes de páginas y ningún texto. Haga una copia con reconocimiento de texto (OCR) e importe esa. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file is damaged. Get it again where it came from. Nothing was imported.</source>
      <translation>Este archivo PDF está dañado. Obténgalo de nuevo de donde procede. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <location filename="../../workbench/core/returned.py" />
      <source>This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as an article, or as a version of one. Nothing was changed.</source>
      <translation>Este documento de Word no contiene las marcas de un informe de Claim Workbench; quizá las quitó otro programa. Impórtelo como artículo o como versión de uno. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). Nothing was imported.</source>
      <translation>Este documento de Word está dañado o es de un tipo poco habitual. Guárdelo de nuevo como documento de Word (.docx). No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>This accusation rests on a single origin.</source>
      <translation>Esta acusación se apoya en un único origen.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/as_of.py" />
      <source>This article was not in the file yet on {when}. Nothing was written.</source>
      <translation>Este artículo aún no estaba en el archivo en este momento: {when}. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book has more than {pages} chapters. Import a part of it, or raise the limit for pages in the settings. Nothing was imported.</source>
      <translation>Este libro tiene más de {pages} capítulos. Importe una parte o aumente el límite de páginas en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book holds no text. Nothing was imported.</source>
      <translation>Este libro no contiene texto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper_lines.py" />
      <source>This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one.</source>
      <translation>Esto no se puede leer. Escriba un número, una letra («s», «u», «c», «x», o bien «o» para borrar) y un motivo si lo hay.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>This database is a hub already. Nothing was changed.</source>
      <translation>Esta base de datos ya es un hub. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>This document asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Este documento pide una contraseña. Guarde una copia sin ella. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/mail.py" />
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This document consists of more than {parts} parts, so it was not opened. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>Este documento consta de más de {parts} partes, así que no se ha abierto. Si confía en él, aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document declares entities of its own, so it was not read. Save it again. Nothing was imported.</source>
      <translation>Este documento declara entidades propias, así que no se ha leído. Guárdelo de nuevo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds another archive, which is not opened. Unpack it first. Nothing was imported.</source>
      <translation>Este documento contiene otro archivo comprimido, que no se abre. Descomprímalo primero. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>This document holds no text. Nothing was imported.</source>
      <translation>Este documento no contiene texto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds parts with names that point outside of it, so it was not opened. Nothing was imported.</source>
      <translation>Este documento contiene partes con nombres que apuntan fuera de él, así que no se ha abierto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <location filename="../../workbench/core/intake/workbook.py" />
      <location filename="../../workbench/core/intake/xml.py" />
      <source>This document is damaged. Open it in the program that made it and save it again. Nothing was imported.</source>
      <translation>Este documento está dañado. Ábralo en el programa que lo creó y guárdelo de nuevo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the settings. Nothing was imported.</source>
      <translation>Este documento ocupa, una vez descomprimido, mucho más de lo que aparenta, así que no se ha abierto. Si confía en él, aumente los límites en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/mail.py" />
      <source>This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a mail program.</source>
      <translation>Este correo contiene muchas más partes de las que tiene un mensaje, así que no se ha abierto. No se ha modificado; guarde una copia para leerlo en un programa de correo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>This encoding does not fit the file.</source>
      <translation>Esta codificación no encaja con el archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>This file can only be read, so nothing can be merged into it.</source>
      <translation>Este archivo solo se puede leer, así que no se puede fusionar nada en él.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>This file can only be read.</source>
      <translation>Este archivo solo se puede leer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file cannot be read: {why}. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>No se puede leer este archivo: {why}. Si confía en él, aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>This file cannot be read: {why}. Nothing was imported.</source>
      <translation>No se puede leer este archivo: {why}. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. If you trust it, raise the limit in the settings. It is unchanged; save a copy to open it in another program.</source>
      <translation>No se puede mostrar este archivo: {why}. Si confía en él, aumente el límite en la configuración. No se ha modificado; guarde una copia para abrirlo en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. It is unchanged; save a copy to open it in another program.</source>
      <translation>No se puede mostrar este archivo: {why}. No se ha modificado; guarde una copia para abrirlo en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>This file has no such restore point. Nothing was changed.</source>
      <translation>Este archivo no tiene ese punto de restauración. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds more than {list_rows} annotations. Export fewer at once, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este archivo contiene más de {list_rows} anotaciones. Exporte menos a la vez o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds more than {references} references. Split it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este archivo contiene más de {references} referencias. Divídalo o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported.</source>
      <translation>Este archivo no contiene anotaciones de un texto. Expórtelas como Web Annotations (JSON-LD). No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>This file holds no articles yet. Import one, then export its report.</source>
      <translation>Este archivo aún no contiene artículos. Importe uno y luego exporte su informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported.</source>
      <translation>Este archivo no contiene referencias que se puedan leer como RIS, BibTeX o CSL-JSON. Expórtelas de nuevo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. {problems} Nothing was imported.</source>
      <translation>Este archivo no contiene referencias que se puedan leer como RIS, BibTeX o CSL-JSON. Expórtelas de nuevo. {problems} No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file holds no text that can be imported. Choose a text, Word, PDF or web page file. Nothing was imported.</source>
      <translation>Este archivo no contiene texto que se pueda importar. Elija un archivo de texto, Word, PDF o de página web. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This file holds no web page. Save the page again as a web page (HTML). Nothing was imported.</source>
      <translation>Este archivo no contiene ninguna página web. Guarde la página de nuevo como página web (HTML). No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <location filename="../../workbench/core/intake/plain.py" />
      <source>This file holds only blanks. Choose a file with text. Nothing was imported.</source>
      <translation>Este archivo solo contiene espacios. Elija un archivo con texto. No se ha importado nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>This file holds {n} articles; write ARTICLE{name} to say which. Nothing was changed.</source>
      <translation>
        <numerusform>Este archivo contiene {n} artículo; escriba ARTICLE{name} para indicar cuál. No se ha cambiado nada.</numerusform>
        <numerusform>Este archivo contiene {n} artículos; escriba ARTICLE{name} para indicar cuál. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. Nothing was sent.</source>
      <translation>Este archivo es un paquete de trabajo, y al hub le falta parte de aquello de lo que se extrajo: quien lo extrajo debe intercambiar antes con el hub. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This file is a work pack, which holds a part of another file; {what}. Nothing was changed.</source>
      <translation>Este archivo es un paquete de trabajo, que contiene una parte de otro archivo; {what}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is empty. Choose a file with text. Nothing was imported.</source>
      <translation>Este archivo está vacío. Elija un archivo con texto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file is empty. There is nothing to keep. Nothing was imported.</source>
      <translation>Este archivo está vacío. No hay nada que conservar. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported.</source>
      <translation>Este archivo no es un JSON legible: puede que esté cortado. Expórtelo de nuevo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported.</source>
      <translation>Este archivo no es una lista de afirmaciones. Elija un archivo CSV o Excel, o Web Annotations. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>This file is no whole JSON ({msg}, line {lineno}), so no reference in it can be told from the others. Save it again. Nothing was imported.</source>
      <translation>Este archivo no es un JSON completo ({msg}, línea {lineno}), así que no se distinguen sus referencias. Guárdelo de nuevo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is not text. Choose a text, Markdown or web page file. Nothing was imported.</source>
      <translation>Este archivo no es texto. Elija un archivo de texto, Markdown o de página web. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>This file lies in a folder that {service} copies to other computers. Work in it on one computer at a time, or keep it elsewhere and merge copies.</source>
      <translation>Este archivo está en una carpeta que {service} copia a otros equipos. Trabaje en él en un solo equipo a la vez, o consérvelo en otro lugar y fusione copias.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file's log was changed after it was written, so it is not sent; `workbench verify` says more.</source>
      <translation>El registro de este archivo se modificó después de escribirse, así que no se envía; `workbench verify` dice más.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>This implies {rate} {units} for 1 {units2}; an amount before it implies {rate2} {units3} for 1 {units4}.</source>
      <translation>Esto implica {rate} {units} por 1 {units2}; una cantidad anterior implica {rate2} {units3} por 1 {units4}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or “Import references” in the window. Nothing was imported.</source>
      <translation>Esto es una lista de referencias, no un artículo. Impórtela como pruebas: workbench evidence import FILE SOURCE, o «Importar referencias» en la ventana. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>This is a mistake in Claim Workbench, not yours. Everything you did before is saved. You can go on working; if it happens again, start the program anew. Please copy the report and send it to the people who look after the program. Read it first: it may name files on this computer.</source>
      <translation>Es un error de Claim Workbench, no suyo. Todo lo que hizo antes está guardado. Puede seguir trabajando; si vuelve a ocurrir, reinicie el programa. Copie el informe y envíelo a quienes mantienen el programa. Léalo antes: puede mencionar archivos de este equipo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a packed file. Unpack it, and import the files in it. Nothing was imported.</source>
      <translation>Este es un archivo comprimido. Descomprímalo e importe los archivos que contiene. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, or workbench returned FILE REPORT. Nothing was imported.</source>
      <translation>Esto es un informe de Claim Workbench, no un artículo. Lea lo que ha vuelto en él con «Leer un informe devuelto» en la ventana, o con workbench returned FILE REPORT. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the evidence library. Nothing was imported.</source>
      <translation>Esto es un archivo web, no un artículo. Consérvelo como prueba: workbench evidence add FILE SOURCE, o «Añadir archivos» en la biblioteca de pruebas. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a workbook, not an article. Import it as a list of claims, or keep it as evidence. Nothing was imported.</source>
      <translation>Esto es un libro de cálculo, no un artículo. Impórtelo como lista de afirmaciones o consérvelo como prueba. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported.</source>
      <translation>Es un libro antiguo de Excel, o uno que pide contraseña. Guárdelo como .xlsx o CSV. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is an old Word document, or one that asks for a password. Save it as .docx without a password. Nothing was imported.</source>
      <translation>Es un documento antiguo de Word, o uno que pide contraseña. Guárdelo como .docx sin contraseña. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>This is not the address of a hub; write it like postgresql://ben@hub.example.org/desk.</source>
      <translation>Esto no es la dirección de un hub; escríbala como postgresql://ben@hub.example.org/desk.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This is the text of version {n} of the article already. No new version was made.</source>
      <translation>Este ya es el texto de la versión {n} del artículo. No se ha creado ninguna versión nueva.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>This is the work pack for {name}. Your work counts as theirs once you say that this is you.</source>
      <translation>Este es el paquete de trabajo para {name}. Lo que usted haga contará como trabajo de esa persona en cuanto confirme que es usted.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program.</source>
      <translation>Este tipo de archivo no se puede mostrar aquí. No se ha modificado; guarde una copia para abrirlo en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a cell of more than {longest_cell} characters. It is no list of claims. Nothing was imported.</source>
      <translation>Esta lista tiene una celda de más de {longest_cell} caracteres. No es una lista de afirmaciones. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. Save it again from the spreadsheet. Nothing was imported.</source>
      <translation>Esta lista tiene una comilla que abre una celda y nunca la cierra, así que no se distinguen sus filas. Guárdela de nuevo desde la hoja de cálculo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_columns} columns. Delete those that say nothing about a claim. Nothing was imported.</source>
      <translation>Esta lista tiene más de {list_columns} columnas. Elimine las que no digan nada sobre una afirmación. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_rows} rows. Split it and import the parts, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Esta lista tiene más de {list_rows} filas. Divídala e importe las partes, o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. Nothing was changed.</source>
      <translation>Esta fusión trajo una supresión, y lo suprimido no se puede recuperar, así que la fusión no se puede deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge cannot be undone any more: something was done after it that builds on it, and what was taken back since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed.</source>
      <translation>Esta fusión ya no se puede deshacer: después se hizo algo que se apoya en ella, y también cuenta lo que se retiró desde entonces. Guarde el archivo tal como estaba antes de la fusión como uno nuevo y siga en él. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>This needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Esto necesita un motivo, que se conserva en el registro. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>This passage is linked to the claim already.</source>
      <translation>Este pasaje ya está vinculado a la afirmación.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>This person gave different verdicts on two computers.</source>
      <translation>Esta persona emitió veredictos distintos en dos equipos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>This record was redacted already. Nothing was changed.</source>
      <translation>Esta ficha ya se suprimió. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported.</source>
      <translation>Esta página guardada contiene muchos más mensajes de los que tiene una página, así que no se ha abierto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/saved.py" />
      <source>This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere.</source>
      <translation>Esta página guardada no contiene palabras que se puedan mostrar. No se ha modificado; guarde una copia para conservarla en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>This statement is a claim already</source>
      <translation>Esta declaración ya es una afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>This statement is not in the newer text.</source>
      <translation>Esta declaración no está en el texto más reciente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/table.py" />
      <source>This table has no rows. It is unchanged; save a copy to look at it in another program.</source>
      <translation>Esta tabla no tiene filas. No se ha modificado; guarde una copia para verla en otro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This text is in the file already.</source>
      <translation>Este texto ya está en el archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>This text is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este texto ocupa más de {limit_mb} MB. Importe una parte más pequeña o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>This text shares much with an article that is in the file. As a new version of it, claims whose words did not change go along; verdicts stay with the old one until you take them over.</source>
      <translation>Este texto comparte mucho con un artículo que está en el archivo. Si es una versión nueva de él, las afirmaciones cuyas palabras no cambiaron pasan a ella; los veredictos se quedan en la antigua hasta que los traslade.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>This user may not do that on the hub {name}; ask whoever keeps it. Nothing was changed.</source>
      <translation>Este usuario no tiene permiso para hacer eso en el hub {name}; pregunte a quien lo administra. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This web archive holds more than {archive_pages} pages. Take out those that you need with the program that made it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este archivo web contiene más de {archive_pages} páginas. Extraiga las que necesite con el programa que lo creó o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/intake/read.py" />
      <source>This web archive holds {n} pages. Add it in the evidence library, where each becomes a record, and link that record. Nothing was imported.</source>
      <translation>
        <numerusform>Este archivo web contiene {n} página. Añádalo en la biblioteca de pruebas, donde se convierte en una ficha, y vincule esa ficha. No se ha importado nada.</numerusform>
        <numerusform>Este archivo web contiene {n} páginas. Añádalo en la biblioteca de pruebas, donde cada una se convierte en una ficha, y vincule esa ficha. No se ha importado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>This web page holds no text. Save it again when it has finished loading. Nothing was imported.</source>
      <translation>Esta página web no contiene texto. Guárdela de nuevo cuando haya terminado de cargarse. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed.</source>
      <translation>Este paquete de trabajo no dice para quién es; pida uno nuevo a la persona responsable. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Throw the changes away</source>
      <translation>Descartar los cambios</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Time</source>
      <translation>Minuto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Title of the article:</source>
      <translation>Título del artículo:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>To be told: {names}.</source>
      <translation>Hay que avisar a: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>To tick by hand: numbers, boxes, room for initials and reasons</source>
      <translation>Para marcar a mano: números, casillas, espacio para iniciales y motivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>To whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Translator</source>
      <translation>Traductor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Trend</source>
      <translation>Tendencia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Try the sample</source>
      <translation>Probar el ejemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Two leads decided differently.</source>
      <translation>Dos responsables decidieron de forma distinta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Two numbers are called “{name}”. Nothing was changed.</source>
      <translation>Dos números se llaman «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Two people</source>
      <translation>Dos personas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Two people imported these, each for themselves. As one story they become versions of one article: claims on the same words count as one statement, with what was found in both; reworded ones wait for a place.</source>
      <translation>Dos personas importaron estos textos, cada una por su cuenta. Si son la misma noticia, pasan a ser versiones de un mismo artículo: las afirmaciones sobre las mismas palabras cuentan como una sola declaración, con lo hallado en ambos; las reformuladas esperan un lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type a part of an article's title or of a file's name.</source>
      <translation>Escriba una parte del título de un artículo o del nombre de un archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type the number of a claim, or words that stand in it.</source>
      <translation>Escriba el número de una afirmación, o palabras que contenga.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type what you look for.</source>
      <translation>Escriba lo que busca.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Type {word} to confirm</source>
      <translation>Escriba {word} para confirmar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Undo whole merge</source>
      <translation>Deshacer toda la fusión</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <location filename="../../workbench/core/team/unmerge.py" />
      <location filename="../../workbench/gui/actions.py" />
      <source>Undo: {label}</source>
      <translation>Deshacer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Undoing</source>
      <translation>Deshaciendo</translation>
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
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit of the result</source>
      <translation>Unidad del resultado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Unlink evidence from claim {row}</source>
      <translation>Desvincular una prueba de la afirmación {row}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Unlink from this claim</source>
      <translation>Desvincular de esta afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Unlinked from claim {number}</source>
      <translation>Desvinculada de la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Unmute</source>
      <translation>Reactivar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Unmute the check {rule}</source>
      <translation>Reactivar la comprobación {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Unverified</source>
      <translation>Sin verificar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Used lately</source>
      <translation>Usados hace poco</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Usual: {value}</source>
      <translation>Habitual: {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <location filename="../../workbench/gui/verdict_segment.py" />
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Verdict against verdict</source>
      <translation>Veredicto frente a veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}</source>
      <translation>Veredicto: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}, because {reason}</source>
      <translation>Veredicto: {before} → {after}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Verdicts are never taken from a document. One undo takes all of this back.</source>
      <translation>Los veredictos nunca se toman de un documento. Con deshacer una vez se retira todo esto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n}</source>
      <translation>Versión {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n} (newest)</source>
      <translation>Versión {n} (la más reciente)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Versions of the article</source>
      <translation>Versiones del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Very large</source>
      <translation>Muy grande</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Vietnamese (Windows-1258)</source>
      <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Violet</source>
      <translation>Violeta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Waived: {what} {reason}</source>
      <translation>Dispensado: {what} {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Warning</source>
      <translation>Advertencia</translation>
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
      <translation>Dirección web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Web archive</source>
      <translation>Archivo web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web page (HTML)</source>
      <translation>Página web (HTML)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Welcome to Claim Workbench</source>
      <translation>Bienvenida a Claim Workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (DOS 850)</source>
      <translation>Europa Occidental (DOS 850)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (ISO 8859-15)</source>
      <translation>Europa Occidental (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Macintosh)</source>
      <translation>Europa Occidental (Macintosh)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Windows-1252)</source>
      <translation>Europa Occidental (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. Nothing was changed.</source>
      <translation>Lo que llegó con un paquete de trabajo no se puede eliminar en él; marque la afirmación como «no es afirmación» o avise a la persona responsable. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What comes</source>
      <translation>Lo que llega</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What happened to it</source>
      <translation>Qué ha pasado con ella</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What holds now</source>
      <translation>Lo que rige ahora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>What is missing, and who signed off</source>
      <translation>Qué falta y quién ha aprobado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>What is your name?</source>
      <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>What it is about</source>
      <translation>De qué trata</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>What may come next</source>
      <translation>Lo que puede venir a continuación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What opening it would do, never done</source>
      <translation>Lo que haría al abrirse, nunca se hace</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>What others call the source, such as: a senior official</source>
      <translation>Cómo se nombra la fuente ante los demás, por ejemplo: un alto cargo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What others did stays.</source>
      <translation>Lo que hicieron otras personas permanece.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/status_bar.py" />
      <source>What others found is hidden on {n} claims</source>
      <extracomment>For one: What others found is hidden on {n} claim</extracomment>
      <translation>
        <numerusform>Lo que hallaron los demás está oculto en {n} afirmación</numerusform>
        <numerusform>Lo que hallaron los demás está oculto en {n} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: reports, the command line and other programs show the whole file.</source>
      <translation>Lo que hallaron los demás sobre una afirmación queda oculto en esta ventana hasta que usted emita su propio veredicto. Es un acuerdo: los informes, la línea de comandos y otros programas muestran el archivo entero.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>What stands there can change or go, and a quote cannot be looked up.</source>
      <translation>Lo que hay allí puede cambiar o desaparecer, y una cita no se puede comprobar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/custody.py" />
      <source>What the file says of itself cannot be read: {why}.</source>
      <translation>No se puede leer lo que el archivo dice de sí mismo: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What the file says of itself; nobody has checked it</source>
      <translation>Lo que el archivo dice de sí mismo; nadie lo ha comprobado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>What the marks mean</source>
      <translation>Qué significan las marcas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>What the rule decides</source>
      <translation>Qué decide la regla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What they are or do</source>
      <translation>Cargo o actividad</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What was done since</source>
      <translation>Lo que se hizo desde entonces</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What was said</source>
      <translation>Lo que se dijo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>What was said of these two does not fit together. Are they two people or one?</source>
      <translation>Lo que se ha indicado sobre estos dos revisores no concuerda. ¿Son dos personas o una sola?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>What was set aside</source>
      <translation>Lo que se apartó</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim</source>
      <translation>Qué resolvería una afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim of this kind, one line each</source>
      <translation>Qué resolvería una afirmación de este tipo, una línea por cada cosa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>What would settle it</source>
      <translation>Qué la resolvería</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you changed in the text is not kept yet.</source>
      <translation>Lo que ha cambiado en el texto aún no se ha conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch go along, the others wait until you place them.</source>
      <translation>Lo que conserve será la versión {n}; la anterior permanece, con sus veredictos. Las afirmaciones cuyas palabras no toque pasan a la nueva; las demás esperan hasta que las sitúe.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What you wrote down of the interview is not kept yet.</source>
      <translation>Lo que anotó de la entrevista todavía no se ha guardado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where a lead decided on the same words before</source>
      <translation>Donde un responsable ya decidió sobre las mismas palabras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where all but one agree</source>
      <translation>Donde coinciden todos menos uno</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where at least so many agree</source>
      <translation>Donde coinciden al menos tantos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Where it comes from</source>
      <translation>De dónde procede</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Where should the file with your claims and verdicts be kept?</source>
      <translation>¿Dónde se debe conservar el archivo con sus afirmaciones y veredictos?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Where the information first came from</source>
      <translation>De dónde salió primero la información</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Which article</source>
      <translation>Qué artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Which disagreements</source>
      <translation>Qué discrepancias</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Which pieces may have one origin, and which do</source>
      <translation>Qué pruebas pueden tener un mismo origen y cuáles lo tienen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Who has what to do</source>
      <translation>Quién hace qué</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who reviews blind first</source>
      <translation>Quién revisa primero a ciegas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Who says it</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Whom it is for</source>
      <translation>Para quién es</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Whose file is this?</source>
      <translation>¿De quién es este archivo?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Why a check is muted</source>
      <translation>Por qué se silencia una comprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why it is taken back</source>
      <translation>Por qué se retira</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Why it may stay as it is, then Enter</source>
      <translation>Por qué puede quedar como está, y pulse Intro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why the sign-off is taken back</source>
      <translation>Por qué se retira la aprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Why? The log keeps it.</source>
      <translation>¿Por qué? El registro lo conserva.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Why? Your reason is kept with your verdict</source>
      <translation>¿Por qué? Su motivo se conserva con su veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Withdraw the evidence “{title}”</source>
      <translation>Retirar la prueba «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Word document (DOCX)</source>
      <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Word documents (*.docx);;All files (*)</source>
      <translation>Documentos de Word (*.docx);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Word for word where it matters: claims can quote it</source>
      <translation>Palabra por palabra donde importe: las afirmaciones pueden citarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/wording_section.py" />
      <source>Wording, kind, speaker</source>
      <translation>Redacción, tipo, declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Wording: {before} → {after}</source>
      <translation>Redacción: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Words in the list</source>
      <translation>Palabras de la lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value.</source>
      <translation>Palabras, o campos como verdict, kind, speaker, by y evidence, cada uno con dos puntos y un valor.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Work a number out</source>
      <translation>Calcular un número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Work pack</source>
      <translation>Paquete de trabajo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Workbook</source>
      <translation>Libro de cálculo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth</source>
      <translation>Interés</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth checking, in percent</source>
      <translation>Interés de verificación, en porcentaje</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Write a comment</source>
      <translation>Escribir un comentario</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Write a formula, such as (new - old) / old * 100. Nothing was changed.</source>
      <translation>Escriba una fórmula, como (new - old) / old * 100. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write below to whom, and choose what they are to look at.</source>
      <translation>Escriba abajo para quién y elija lo que debe revisar esa persona.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Write down what was said, or add the recording. Nothing was changed.</source>
      <translation>Escriba lo que se dijo o añada la grabación. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Write it down</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the file as it was before the merge to</source>
      <translation>Escribir el archivo tal como estaba antes de la fusión en</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Write the reason</source>
      <translation>Escribir el motivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Write the reason on claim {number}</source>
      <translation>Escribir el motivo de la afirmación {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write the work pack</source>
      <translation>Escribir el paquete</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the work pack to</source>
      <translation>Escribir el paquete de trabajo en</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Writing the file as it was before the merge</source>
      <translation>Escribiendo el archivo tal como estaba antes de la fusión</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the reports</source>
      <translation>Escribiendo los informes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Writing the work pack</source>
      <translation>Escribiendo el paquete de trabajo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Written: {file}, {n} claims.</source>
      <extracomment>For one: Written: {file}, {n} claim.</extracomment>
      <translation>
        <numerusform>Escrito: {file}, {n} afirmación.</numerusform>
        <numerusform>Escrito: {file}, {n} afirmaciones.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>You are {name}</source>
      <translation>Usted es {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You can stop it in the line at the bottom; then nothing is changed.</source>
      <translation>Puede detenerla en la línea inferior; en ese caso no se cambia nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>You gave no verdict that holds on the older words of claim {number}; give one here.</source>
      <translation>No ha emitido ningún veredicto que valga sobre las palabras anteriores de la afirmación {number}; emita uno aquí.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>You have done nothing since “{name}”, so there is nothing to take back.</source>
      <translation>No ha hecho nada desde «{name}», así que no hay nada que retirar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>You have done nothing since. What others did is theirs to take back.</source>
      <translation>No ha hecho nada desde entonces. Lo que hicieron otras personas solo pueden retirarlo ellas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>You have no right to read {name}. Nothing was imported.</source>
      <translation>No tiene permiso para leer {name}. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>You have not signed this text off, so there is nothing to take back.</source>
      <translation>Usted no ha aprobado este texto, así que no hay nada que retirar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Usted revisa primero a ciegas y no ha emitido su veredicto sobre {n} afirmación. Un informe muestra lo que hallaron los demás sobre ella. ¿Continuar?</numerusform>
        <numerusform>Usted revisa primero a ciegas y no ha emitido su veredicto sobre {n} afirmaciones. Un informe muestra lo que hallaron los demás sobre ellas. ¿Continuar?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. The receipt shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. The receipt shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Usted revisa primero a ciegas y no ha emitido su veredicto sobre {n} afirmación. El recibo muestra lo que hallaron los demás sobre ella. ¿Continuar?</numerusform>
        <numerusform>Usted revisa primero a ciegas y no ha emitido su veredicto sobre {n} afirmaciones. El recibo muestra lo que hallaron los demás sobre ellas. ¿Continuar?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>You review blind first: what others found on {n} claims is not listed until your verdict on each is given. To decide without them, see what others found (File, Blind first pass).</source>
      <extracomment>For one: You review blind first: what others found on {n} claim is not listed until your verdict on it is given. To decide without one, see what others found (File, Blind first pass).</extracomment>
      <translation>
        <numerusform>Usted revisa primero a ciegas: lo que hallaron los demás sobre {n} afirmación no se muestra hasta que emita su veredicto sobre ella. Para decidir sin él, vea lo que hallaron los demás (Archivo, Revisión a ciegas).</numerusform>
        <numerusform>Usted revisa primero a ciegas: lo que hallaron los demás sobre {n} afirmaciones no se muestra hasta que emita su veredicto sobre cada una. Para decidir sin ellos, vea lo que hallaron los demás (Archivo, Revisión a ciegas).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You see first what they bring. Nobody's verdict is overwritten.</source>
      <translation>Primero verá lo que aportan. No se sobrescribe el veredicto de nadie.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name.</source>
      <translation>Sus propios veredictos sobre la versión anterior, para afirmaciones cuya frase es la misma, emitidos de nuevo en su nombre.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Your verdict now</source>
      <translation>Su veredicto ahora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your verdicts and reasons carry it, so that colleagues know who found what. It is kept on this computer and in the files that you work on, and goes nowhere else.</source>
      <translation>Sus veredictos y motivos lo llevan, para que sus colegas sepan quién averiguó qué. Se conserva en este equipo y en los archivos en los que trabaja, y no va a ningún otro sitio.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a caption</source>
      <translation>un pie de foto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a claim in it does not stand in its article</source>
      <translation>contiene una afirmación que no figura en su artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a copyright line</source>
      <translation>una línea de derechos de autor</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a form</source>
      <translation>un formulario</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a legal notice</source>
      <translation>un aviso legal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line behind the end</source>
      <translation>una línea después del final</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line of the menu block</source>
      <translation>una línea del bloque del menú</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a link label</source>
      <translation>el rótulo de un enlace</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a menu line</source>
      <translation>una línea de menú</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>a note on words that were set aside</source>
      <translation>una nota sobre palabras apartadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a text that its log names is missing</source>
      <translation>falta un texto que su registro menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>a word is cut</source>
      <translation>una palabra está cortada</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the future</source>
      <translation>sobre el futuro</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the past</source>
      <translation>sobre el pasado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>about {value}</source>
      <translation>aprox. {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>accepted the assignments</source>
      <translation>aceptó las asignaciones</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>acres</source>
      <translation>acres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>added by hand</source>
      <translation>añadida a mano</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the claim</source>
      <translation>añadió la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the evidence</source>
      <translation>añadió la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>all keys</source>
      <translation>todas las teclas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>all or none</source>
      <translation>todo o nada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>all statements stay</source>
      <translation>se mantienen todas las declaraciones</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>almost perfect</source>
      <translation>casi perfecto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>ambiguous</source>
      <translation>ambigua</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>amount of money</source>
      <translation>cantidad de dinero</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>an advertisement label</source>
      <translation>un rótulo de publicidad</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_added.py" />
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>an entry of its log has a form that the program does not write</source>
      <translation>una entrada de su registro tiene una forma que el programa no escribe</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>an entry of its log is larger than the program writes</source>
      <translation>una entrada de su registro es más grande de lo que escribe el programa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>an entry of its log was changed after it was written</source>
      <translation>una entrada de su registro se modificó después de escribirse</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is as much like it</source>
      <translation>otra frase de la versión anterior se le parece igual</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is more like it</source>
      <translation>otra frase de la versión anterior se le parece más</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>another verdict</source>
      <translation>otro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>asked for a blind first pass</source>
      <translation>pidió una revisión a ciegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>assigned</source>
      <translation>asignó</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>at {time}</source>
      <translation>en {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>attributed to a source</source>
      <translation>atribuido a una fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>author</source>
      <translation>autor</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/en.toml" />
      <source>barrels</source>
      <translation>barriles</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <source>basis points</source>
      <translation>puntos básicos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>before the text</source>
      <translation>antes del texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>behind the text</source>
      <translation>después del texto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>beside the article</source>
      <translation>al margen del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>both say {words}</source>
      <translation>ambas dicen {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back</source>
      <translation>recuperó</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back the comment</source>
      <translation>recuperó el comentario</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by e-mail</source>
      <translation>por correo electrónico</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by letter</source>
      <translation>por carta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by message</source>
      <translation>por mensaje</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by phone</source>
      <translation>por teléfono</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by video call</source>
      <translation>por videollamada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>capitals</source>
      <translation>mayúsculas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>cause</source>
      <translation>causa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>cell {cell}</source>
      <translation>celda {cell}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>cells</source>
      <translation>celdas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>centuries</source>
      <translation>siglos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>choose the place</source>
      <translation>elegir el lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>comes to {now} now, and was {kept} when it was kept</source>
      <translation>da {now} ahora y daba {kept} al conservarlo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>commented</source>
      <translation>comentó</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>comparison</source>
      <translation>comparación</translation>
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
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/differences.py" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>date {text}: {value} -&gt; {dates}</source>
      <translation>fecha {text}: {value} -&gt; {dates}</translation>
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
      <translation>días</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>decades</source>
      <translation>décadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided</source>
      <translation>decidió</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>decided by {lead}</source>
      <translation>decisión de {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided whether two claims are one</source>
      <translation>decidió si dos afirmaciones son una misma</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>definition</source>
      <translation>definición</translation>
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
      <translation>grados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>different verdicts</source>
      <translation>veredictos distintos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited</source>
      <translation>editó</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>edited by hand</source>
      <translation>editado a mano</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}</source>
      <translation>editó el campo «{field}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}, beside another value</source>
      <translation>editó el campo «{field}», junto a otro valor</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>ended the blind first pass</source>
      <translation>terminó la revisión a ciegas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>entry {n} of chain {root} was changed after it was written</source>
      <translation>
        <numerusform>la entrada {n} de la cadena {root} se modificó después de escribirse</numerusform>
        <numerusform>la entrada {n} de la cadena {root} se modificó después de escribirse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/chains.py" />
      <location filename="../../workbench/core/team/hub/joining.py" />
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log</source>
      <translation>faltan eventos en su registro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log (chain {root})</source>
      <translation>faltan eventos en su registro (cadena {root})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>evidence</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>fair</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>feet</source>
      <translation>pies</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>first person wish</source>
      <translation>deseo en primera persona</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>gallons</source>
      <translation>galones</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>gave the verdict</source>
      <translation>emitió el veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx_words.py" />
      <source>hidden in the document</source>
      <translation>oculto en el documento</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>hidden on the page</source>
      <translation>oculto en la página</translation>
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
      <translation>horas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>imported the article</source>
      <translation>importó el artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>in person</source>
      <translation>en persona</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>inches</source>
      <translation>pulgadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>inside the text</source>
      <translation>dentro del texto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn as a picture</source>
      <translation>no se puede dibujar como imagen</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn: {why}</source>
      <translation>no se puede dibujar: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be read ({strerror})</source>
      <translation>no se puede leer ({strerror})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it has a document type; save it as plain SVG without one</source>
      <translation>lleva una declaración de tipo de documento; guárdelo como SVG simple sin ella</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it has neither a title nor an address</source>
      <translation>no tiene ni título ni dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds a script</source>
      <translation>contiene un script</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>it holds tables, views or triggers that the program did not make</source>
      <translation>contiene tablas, vistas o disparadores que el programa no creó</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds “{localname}”, and a logo may hold only shapes, words and gradients</source>
      <translation>contiene «{localname}», y un logotipo solo puede contener formas, palabras y degradados</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>it is a work pack, and this file lacks what the pack was cut from</source>
      <translation>es un paquete de trabajo, y este archivo no tiene aquello de lo que se extrajo el paquete</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than 4000 by 4000 dots</source>
      <translation>mide más de 4000 por 4000 píxeles</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than {most_bytes} kB</source>
      <translation>ocupa más de {most_bytes} kB</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it is longer than {note_characters} characters</source>
      <translation>tiene más de {note_characters} caracteres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is neither PNG nor SVG</source>
      <translation>no es ni PNG ni SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>it is no set of named fields</source>
      <translation>no es un conjunto de campos con nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>it needs more than {request} MB of memory</source>
      <translation>necesita más de {request} MB de memoria</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it refers to something outside of it</source>
      <translation>remite a algo externo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/exchange.py" />
      <source>it sends to a hub what was done in it, and takes nothing</source>
      <translation>envía a un hub lo que se hizo en él y no recibe nada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>it stands in another place</source>
      <translation>está en otro lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <source>it took longer than {in_all} seconds</source>
      <translation>tardó más de {in_all} segundos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>its last line (ER) is missing, so its end may be lost; what is there came in</source>
      <translation>falta su última línea (ER), así que puede haberse perdido el final; lo que hay se ha importado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>its log holds values that the program cannot have written</source>
      <translation>su registro contiene valores que el programa no puede haber escrito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>its log names events that are not in it</source>
      <translation>su registro menciona eventos que no están en él</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>its pages do not fit together</source>
      <translation>sus páginas no concuerdan entre sí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its parts are nested too deeply</source>
      <translation>sus partes están anidadas a demasiada profundidad</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its reader stopped in the middle of it</source>
      <translation>su lector se detuvo a la mitad</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>its sentences do not stand together here</source>
      <translation>sus frases no están juntas aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>its sentences no longer stand together</source>
      <translation>sus frases ya no están juntas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>kept bytes in it do not fit their hash</source>
      <translation>hay bytes conservados que no concuerdan con su hash</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/content.py" />
      <source>kept bytes that its log names are missing</source>
      <translation>faltan bytes conservados que su registro menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>kept in this file</source>
      <translation>se conserva en este archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kept its origin apart from another</source>
      <translation>separó su origen de otro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>law</source>
      <translation>ley</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>left open by a reviewer</source>
      <translation>un revisor la dejó pendiente</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>length of time</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>let both values of the {stands} stand again</source>
      <translation>dejó de nuevo los dos valores del campo «{stands}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>lifted the confidence of the source</source>
      <translation>levantó la confidencialidad de la fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>linked already</source>
      <translation>ya vinculado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence</source>
      <translation>vinculó la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence again</source>
      <translation>volvió a vincular la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>made the source confidential</source>
      <translation>marcó la fuente como confidencial</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>mark</source>
      <translation>marcar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>merge it, and the other files, into that one</source>
      <translation>fusiónelo, junto con los demás archivos, en aquel</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>miles</source>
      <translation>millas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>million characters</source>
      <translation>millones de caracteres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>minus: {why}</source>
      <translation>menos: {why}</translation>
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
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the beginning</source>
      <translation>falta al principio</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the end</source>
      <translation>falta al final</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>modal</source>
      <translation>modal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>moderate</source>
      <translation>moderado</translation>
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
      <translation>meses</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>more of these annotations lie at another address, which was not visited</source>
      <translation>hay más anotaciones de estas en otra dirección, que no se ha visitado</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>more or less</source>
      <translation>más o menos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>more than {n} places</source>
      <translation>más de {n} lugares</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>move</source>
      <translation>moverse</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>muted the check {field}</source>
      <translation>silenció la comprobación {field}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>name it</source>
      <translation>darle nombre</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named a restore point</source>
      <translation>creó un punto de restauración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named as a version</source>
      <translation>registró como versión</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>nautical miles</source>
      <translation>millas náuticas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>negation</source>
      <translation>negación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the beginning</source>
      <translation>nuevo al principio</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the end</source>
      <translation>nuevo al final</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no cell named</source>
      <translation>sin celda indicada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no claim is chosen</source>
      <translation>no hay ninguna afirmación elegida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>no evidence linked</source>
      <translation>sin pruebas vinculadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no file is open</source>
      <translation>no hay ningún archivo abierto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no kind</source>
      <translation>sin tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer accepted the assignments</source>
      <translation>dejó de aceptar las asignaciones</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer kept its origin apart from another</source>
      <translation>dejó de separar su origen de otro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no page named</source>
      <translation>sin página indicada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>no place</source>
      <translation>sin lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no speaker</source>
      <translation>sin declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>no text to search in</source>
      <translation>sin texto en que buscar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no time named</source>
      <translation>sin minuto indicado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>no verdict yet</source>
      <translation>aún sin veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>nobody yet</source>
      <translation>nadie todavía</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/cells.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only its address</source>
      <translation>no se conserva, solo su dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only named</source>
      <translation>no se conserva, solo se menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/records.py" />
      <source>not linked yet</source>
      <translation>aún sin vincular</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>not part of the article</source>
      <translation>no forma parte del artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>nothing in the newer text is like it</source>
      <translation>nada en el texto más reciente se le parece</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>nothing in the text is like it</source>
      <translation>nada en el texto se le parece</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was done yet</source>
      <translation>todavía no se ha hecho nada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was undone</source>
      <translation>no se ha deshecho nada</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>number with unit</source>
      <translation>número con unidad</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>objection</source>
      <translation>objeción</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of any number</source>
      <translation>de cualquier número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of {n}</source>
      <translation>de {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>off the record</source>
      <translation>off the record</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>office or role</source>
      <translation>cargo o función</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on background</source>
      <translation>sin identificar a la fuente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on the record</source>
      <translation>con atribución</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>one statement stays</source>
      <translation>se mantiene una declaración</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>only a position is given, and no words to compare with those that stand there</source>
      <translation>solo se indica una posición, y no hay palabras que comparar con las que están allí</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>only here</source>
      <translation>solo aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Merge and decide”</source>
      <translation>solo en la página «Fusionar y decidir»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Versions of the article”</source>
      <translation>solo en la página «Versiones del artículo»</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>only under a condition</source>
      <translation>solo con una condición</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>opinion</source>
      <translation>opinión</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>origin</source>
      <translation>fuente original</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>other words stand before it: “{text}” may mean something else</source>
      <translation>hay otras palabras antes: «{text}» puede significar otra cosa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>other words stand beside it</source>
      <translation>hay otras palabras al lado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>otherwise</source>
      <translation>de otro modo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>ounces</source>
      <translation>onzas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>overlapping statements</source>
      <translation>declaraciones que se solapan</translation>
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
      <translation>los paquetes se extraen del archivo completo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>page {page}</source>
      <translation>página {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>page {page}, paragraph {paragraph}</source>
      <translation>página {page}, párrafo {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>pages</source>
      <translation>páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>paragraph {number}</source>
      <translation>párrafo {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>paragraph {paragraph}</source>
      <translation>párrafo {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>parts</source>
      <translation>partes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>paste text as an article</source>
      <translation>pegar texto como artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>percentage</source>
      <translation>porcentaje</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percentage points</source>
      <translation>puntos porcentuales</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>place here</source>
      <translation>situar aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>place in the newer version</source>
      <translation>lugar en la versión más reciente</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>poor</source>
      <translation>pobre</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>preview</source>
      <translation>vista previa</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>public matter</source>
      <translation>asunto público</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>published</source>
      <translation>fecha de publicación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>publisher</source>
      <translation>publicado por</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <location filename="../../workbench/core/text/versions.py" />
      <source>punctuation or signs</source>
      <translation>puntuación o signos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>quantifier</source>
      <translation>cuantificador</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>question</source>
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>quotation</source>
      <translation>cita</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks added</source>
      <translation>comillas añadidas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks left out</source>
      <translation>comillas omitidas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>rank</source>
      <translation>posición</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>read only</source>
      <translation>solo lectura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>redact</source>
      <translation>suprimir</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>redacted the evidence</source>
      <translation>suprimió la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>redacted, not kept any more</source>
      <translation>suprimida, ya no se conserva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>references</source>
      <translation>referencias</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>removed</source>
      <translation>eliminó</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>reopened: new verdict</source>
      <translation>reabierta: nuevo veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>restated</source>
      <translation>reformulación</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>restated differently</source>
      <translation>reformulaciones distintas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>running heads, feet and page numbers</source>
      <translation>encabezados, pies y números de página</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said that it tells another story</source>
      <translation>indicó que es otra noticia</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said whether two are one person</source>
      <translation>indicó si dos son la misma persona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>same speaker and kind</source>
      <translation>mismo declarante y tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>same verdict, different evidence</source>
      <translation>mismo veredicto, pruebas distintas</translation>
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
      <translation>segundos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>settled which {stands} stands</source>
      <translation>fijó qué valor del campo «{stands}» queda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>shares {list}</source>
      <translation>comparte {list}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>signed off</source>
      <translation>aprobó</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>skip</source>
      <translation>omitir</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>slight</source>
      <translation>leve</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>small number</source>
      <translation>número pequeño</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>something done</source>
      <translation>algo hecho</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>span</source>
      <translation>límites</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <location filename="../../workbench/core/text/differences.py" />
      <source>speaker</source>
      <translation>declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>speaker {name} -&gt; {name2}</source>
      <translation>declarante {name} -&gt; {name2}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks of oneself</source>
      <translation>habla de sí mismo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks to someone</source>
      <translation>se dirige a alguien</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>spelling</source>
      <translation>ortografía</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square feet</source>
      <translation>pies cuadrados</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square miles</source>
      <translation>millas cuadradas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>sslmode in the hub's address must be one of {modes}.</source>
      <translation>En la dirección del hub, sslmode debe ser uno de {modes}.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>study or figures</source>
      <translation>estudio o cifras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>substantial</source>
      <translation>considerable</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>superlative</source>
      <translation>superlativo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>take a side</source>
      <translation>elegir un lado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>the annotation does not say which words it means</source>
      <translation>la anotación no dice a qué palabras se refiere</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the byline</source>
      <translation>la firma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>the claim's own article</source>
      <translation>el propio artículo de la afirmación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the credit line</source>
      <translation>la línea de créditos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the date line</source>
      <translation>la línea de fecha</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/bibtex.py" />
      <source>the entry on line {line} is not closed: a brace or a quotation mark is missing</source>
      <translation>la entrada de la línea {line} no está cerrada: falta una llave o una comilla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>the file can only be read now</source>
      <translation>ahora el archivo solo se puede leer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the foot of the page</source>
      <translation>el pie de la página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <source>the front matter of the file</source>
      <translation>los metadatos iniciales del archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the head of the page</source>
      <translation>la cabecera de la página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>the menu of the page</source>
      <translation>el menú de la página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>the name of the site</source>
      <translation>el nombre del sitio</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>the pasted text</source>
      <translation>el texto pegado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the quotation that it belongs to is another one, or somebody else's</source>
      <translation>la cita a la que pertenece es otra, o de otra persona</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>the row has no words in its column of statements</source>
      <translation>la fila no tiene palabras en su columna de declaraciones</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>the same evidence read differently</source>
      <translation>la misma prueba leída de otra forma</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in another place, and what is around it does not decide</source>
      <translation>la misma frase está en otro lugar, y lo que la rodea no permite decidir</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in {n} places, and what is around it does not decide</source>
      <translation>
        <numerusform>la misma frase está en {n} lugar, y lo que la rodea no permite decidir</numerusform>
        <numerusform>la misma frase está en {n} lugares, y lo que la rodea no permite decidir</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence around it is another one</source>
      <translation>la frase que las rodea es otra</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduced this one</source>
      <translation>la frase anterior es otra: introducía esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduces this one</source>
      <translation>la frase anterior es otra: introduce esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: “{place}” may mean something else</source>
      <translation>la frase anterior es otra: «{place}» puede significar otra cosa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the sentence says more</source>
      <translation>la frase dice más</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence stands only where another one with the same words stood</source>
      <translation>la frase está solo donde había otra con las mismas palabras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the words are only a part here</source>
      <translation>las palabras son aquí solo una parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here</source>
      <translation>las palabras están aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>the words stand here only as a part of other ones</source>
      <translation>las palabras están aquí solo como parte de otras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here, but between other words</source>
      <translation>las palabras están aquí, pero entre otras palabras</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the words stand in {n} other sentences</source>
      <translation>
        <numerusform>las palabras están en {n} frase más</numerusform>
        <numerusform>las palabras están en otras {n} frases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places</source>
      <translation>
        <numerusform>las palabras están en {n} lugar</numerusform>
        <numerusform>las palabras están en {n} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, and nothing decides</source>
      <translation>
        <numerusform>las palabras están en {n} lugar, y nada permite decidir</numerusform>
        <numerusform>las palabras están en {n} lugares, y nada permite decidir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, but between other words</source>
      <translation>
        <numerusform>las palabras están en {n} lugar, pero entre otras palabras</numerusform>
        <numerusform>las palabras están en {n} lugares, pero entre otras palabras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>there are no words to look for</source>
      <translation>no hay palabras que buscar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>there are only blanks</source>
      <translation>solo hay espacios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>there is no article</source>
      <translation>no hay ningún artículo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>these are too few words to tell their place without the words around them</source>
      <translation>son muy pocas palabras para saber su lugar sin las que las rodean</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>these characters are no longer in the sentence</source>
      <translation>estos caracteres ya no están en la frase</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>these lines belong to no reference: the first line (TY) is missing</source>
      <translation>estas líneas no pertenecen a ninguna referencia: falta la primera línea (TY)</translation>
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
      <translation>veces</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>title has {list}</source>
      <translation>el título contiene {list}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>tons</source>
      <translation>toneladas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back that it tells another story</source>
      <translation>retiró que es otra noticia</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the assignment</source>
      <translation>retiró la asignación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the comment</source>
      <translation>retiró el comentario</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the muting of the check {field}</source>
      <translation>reactivó la comprobación {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the sign-off</source>
      <translation>retiró la aprobación</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took part</source>
      <translation>participó</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>trend</source>
      <translation>tendencia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>two leads decided differently</source>
      <translation>dos responsables decidieron de forma distinta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/likest.py" />
      <source>two sentences are as much like it as each other</source>
      <translation>dos frases se le parecen por igual</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>unlinked the evidence</source>
      <translation>desvinculó la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>url</source>
      <translation>dirección</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>used a newer version</source>
      <translation>usó una versión más reciente</translation>
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
      <translation>semanas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>what came from the hub was changed since</source>
      <translation>lo que llegó del hub se modificó después</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>what has to be done</source>
      <translation>lo que hay que hacer</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>withdrew the evidence</source>
      <translation>retiró la prueba</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>without a title</source>
      <translation>sin título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>wording {percent} % alike</source>
      <translation>redacción similar al {percent} %</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>words</source>
      <translation>palabras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduced this one</source>
      <translation>cambiaron palabras en la frase anterior: introducía esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduces this one</source>
      <translation>cambiaron palabras en la frase anterior: introduce esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: “{place}” may mean something else</source>
      <translation>cambiaron palabras en la frase anterior: «{place}» puede significar otra cosa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>worth checking: {number} percent</source>
      <translation>interés de verificación: {number} por ciento</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>yards</source>
      <translation>yardas</translation>
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
      <translation>años</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{action} ({key})</source>
      <translation>{action} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>{added_by} added this record, and only who added a record can redact it. Nothing was changed.</source>
      <translation>{added_by} añadió esta ficha, y solo quien añadió una ficha puede suprimirla. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: hidden for {who} ({by}, {when})</source>
      <translation>{article}: oculto para {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: shown to {who} ({by}, {when})</source>
      <translation>{article}: visible para {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale</source>
      <translation>Asignadas: {assigned}; hechas: {done}; pendientes: {open}; obsoletas: {stale}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet</source>
      <translation>Asignadas: {assigned}; hechas: {done}; pendientes: {open}; obsoletas: {stale}; aún no está en el archivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{a} and {b}</source>
      <translation>{a} y {b}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/model.py" />
      <source>{column}, the claims are in this order: {order}</source>
      <translation>{column}, las afirmaciones están en este orden: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>{command}: {reason}.</source>
      <translation>{command}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{copied} percent of the article stands in it word for word.</source>
      <translation>Contiene palabra por palabra el {copied} por ciento del artículo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{counts} / {counts2} × 100 = {exact}; the text says {text}.</source>
      <translation>{counts} / {counts2} × 100 = {exact}; el texto dice {text}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>{error} (entry {n} of chain {root})</source>
      <translation>
        <numerusform>{error} (entrada {n} de la cadena {root})</numerusform>
        <numerusform>{error} (entrada {n} de la cadena {root})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{field}: set differently by people who had not seen each other's words. What is to stand?</source>
      <translation>{field}: indicado de forma distinta por personas que no habían visto las palabras de las demás. ¿Qué debe quedar?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} has {n} MB; a kept file may have {largest} MB. Link its address instead. Nothing was changed.</source>
      <translation>
        <numerusform>{file_name} tiene {n} MB; un archivo conservado puede tener {largest} MB. Vincule su dirección en su lugar. No se ha cambiado nada.</numerusform>
        <numerusform>{file_name} tiene {n} MB; un archivo conservado puede tener {largest} MB. Vincule su dirección en su lugar. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} is kept already</source>
      <translation>{file_name} ya está conservado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{file} holds {n} claims.</source>
      <extracomment>For one: {file} holds {n} claim.</extracomment>
      <translation>
        <numerusform>{file} contiene {n} afirmación.</numerusform>
        <numerusform>{file} contiene {n} afirmaciones.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{first} to {last}</source>
      <translation>del {first} al {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>{folder} holds more than 40 files; leave only the templates of reports there. No report was written.</source>
      <translation>{folder} contiene más de 40 archivos; deje ahí solo las plantillas de informes. No se ha escrito ningún informe.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well.</source>
      <translation>{key} sola se escribiría en los campos de texto, y este comando también funciona allí. Mantenga pulsada además Ctrl o Alt.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>{key} finds passages that may bear on it in all that is kept.</source>
      <translation>{key} busca en todo lo conservado pasajes que puedan guardar relación con ella.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} has a fixed meaning in every window. Choose another key.</source>
      <translation>{key} tiene un significado fijo en todas las ventanas. Elija otra tecla.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>{key} is the key of {command}.</source>
      <translation>{key} es la tecla de {command}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} added: {before}</source>
      <translation>añadido ({kind}): {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} left out: {before}</source>
      <translation>omitido ({kind}): {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} {before} -&gt; {after}</source>
      <translation>{kind} {before} -&gt; {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>{length} long</source>
      <translation>{length} de duración</translation>
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
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{name} agreement</source>
      <translation>Acuerdo de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>{name} y {name2} coinciden en {agree} de 1 declaración ({agree2} %); descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>{name} y {name2} coinciden en {agree} de 1 declaración ({agree2} %); descontado el azar: no se puede decir nada, porque una de las dos personas dio siempre el mismo veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>{name} y {name2} coinciden en {agree} de 1 declaración ({agree2} %); descontado el azar: hay muy pocas declaraciones para decirlo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>{name} y {name2} coinciden en {agree} de 1 declaración ({agree2} %); descontado el azar: {kind}, entre {low} y {high}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaración ({agree2} %); descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaraciones ({agree2} %); descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaración ({agree2} %); descontado el azar: no se puede decir nada, porque una de las dos personas dio siempre el mismo veredicto.</numerusform>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaraciones ({agree2} %); descontado el azar: no se puede decir nada, porque una de las dos personas dio siempre el mismo veredicto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaración ({agree2} %); descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaraciones ({agree2} %); descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaración ({agree2} %); descontado el azar: {kind}, entre {low} y {high}.</numerusform>
        <numerusform>{name} y {name2} coinciden en {agree} de {n} declaraciones ({agree2} %); descontado el azar: {kind}, entre {low} y {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} cannot be made in {parent}: {strerror}; choose another folder.</source>
      <translation>No se puede crear {name} en {parent}: {strerror}; elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened here; check the folder and its rights.</source>
      <translation>No se puede abrir {name} aquí; compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened: {strerror}.</source>
      <translation>No se puede abrir {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} cannot be opened: {strerror}. Nothing was written.</source>
      <translation>No se puede abrir {name}: {strerror}. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: bad name. Nothing was imported.</source>
      <translation>No se puede leer {name}: nombre incorrecto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: {error}. Nothing was imported.</source>
      <translation>No se puede leer {name}: {error}. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be read: {strerror}; check its rights.</source>
      <translation>No se puede leer {name}: {strerror}; compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>{name} cannot be written beside the file, for what comes from the hub. Nothing was changed.</source>
      <translation>No se puede escribir {name} junto al archivo, para lo que llega del hub. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>{name} cannot be written there: {strerror}. Nothing was written.</source>
      <translation>No se puede escribir {name} ahí: {strerror}. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be written; copy it to a place where you may write.</source>
      <translation>No se puede escribir {name}; cópielo a un lugar donde pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>{name} could not be read: {strerror}.</source>
      <translation>No se pudo leer {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} could not be written ({strerror}); check the disk and the folder's rights.</source>
      <translation>No se pudo escribir {name} ({strerror}); compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} could not be written, so the last action was not saved; check the disk or stick and try again.</source>
      <translation>No se pudo escribir {name}, así que la última acción no se ha guardado; compruebe el disco o la memoria USB y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} does not open: the passphrase is another one, or the file was changed or cut short on its way. Nothing was written.</source>
      <translation>{name} no se abre: la frase de contraseña es otra, o el archivo se modificó o se cortó por el camino. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} exists already; choose another name, or open it.</source>
      <translation>{name} ya existe; elija otro nombre o ábralo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <location filename="../../workbench/core/store/backup.py" />
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} exists already; choose another name. Nothing was written.</source>
      <translation>{name} ya existe; elija otro nombre. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} holds no page, so it is kept without words to search.</source>
      <translation>{name} no contiene ninguna página, así que se conserva sin palabras que buscar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>{name} holds no work pack; nothing was written.</source>
      <translation>{name} no contiene ningún paquete de trabajo; no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>{name} is a review, and nothing else takes its place. Choose another name. Nothing was changed.</source>
      <translation>{name} es una revisión, y nada más ocupa su lugar. Elija otro nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is cut short: {size} of {expected} bytes are there. Copy it again, or open a backup.</source>
      <translation>{name} está cortado: hay {size} de {expected} bytes. Cópielo de nuevo o abra una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged ({value}); open a backup. Nothing was changed.</source>
      <translation>{name} está dañado ({value}); abra una copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged and cannot be read; open a backup. Nothing was changed.</source>
      <translation>{name} está dañado y no se puede leer; abra una copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is damaged; open a backup, or run verify to see what is affected.</source>
      <translation>{name} está dañado; abra una copia de seguridad o ejecute verify para ver qué está afectado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>{name} is encrypted. Its passphrase:</source>
      <translation>{name} está cifrado. Su frase de contraseña:</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} is kept without its words. {refusal}</source>
      <translation>{name} se conserva sin sus palabras. {refusal}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>{name} ocupa más de {limit_mb} MB. Importe una parte más pequeña o aumente el límite en la configuración. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>{name} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.</source>
      <translation>{name} aún no es un hub: quien lo administra debe ejecutar antes `workbench hub init`. No se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a Claim Workbench file; nothing in it was changed.</source>
      <translation>{name} no es un archivo de Claim Workbench; no se ha cambiado nada en él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a file; choose a .claims file.</source>
      <translation>{name} no es un archivo; elija un archivo .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} is not an encrypted work pack; nothing was written.</source>
      <translation>{name} no es un paquete de trabajo cifrado; no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{name} is written</source>
      <translation>{name} está escrito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} lies where nothing can be written, so it is open for reading only.</source>
      <translation>{name} está donde no se puede escribir, así que está abierto solo para lectura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>{name} may be any of {each}; give the id. Nothing was changed.</source>
      <translation>{name} puede ser cualquiera de estos: {each}; dé el id. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} report</source>
      <translation>Informe de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} reports</source>
      <translation>Informes de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to where it was, or open it where it is now.</source>
      <translation>{name} se movió, cambió de nombre o se eliminó mientras estaba abierto, por lo que la última acción no se guardó; devuélvalo a su lugar o ábralo donde está ahora.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{name} was redacted in this file ({row}), so it is not kept again. Nothing was changed.</source>
      <translation>{name} se suprimió en este archivo ({row}), así que no se conserva de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench, so it is open for reading only.</source>
      <translation>{name} se escribió con una versión más reciente de Claim Workbench, así que está abierto solo para lectura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed.</source>
      <translation>{name} se escribió con una versión más reciente de Claim Workbench; ábralo con ella. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>{name}, quoted</source>
      <translation>{name}, en cita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{name}, {pieces}</source>
      <translation>{name}, {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{name}: {standing}, because {reason}</source>
      <translation>{name}: {standing}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>{name}: {verdict}</source>
      <translation>{name}: {verdict}</translation>
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
      <translation>{n} (habitual)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} actions since</source>
      <extracomment>For one: {n} action since</extracomment>
      <translation>
        <numerusform>{n} acción desde entonces</numerusform>
        <numerusform>{n} acciones desde entonces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already</source>
      <extracomment>For one: {n} is kept already</extracomment>
      <translation>
        <numerusform>{n} ya está conservado</numerusform>
        <numerusform>{n} ya están conservados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already: {names}</source>
      <extracomment>For one: {n} is kept already: {names}</extracomment>
      <translation>
        <numerusform>{n} ya está conservado: {names}</numerusform>
        <numerusform>{n} ya están conservados: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} articles</source>
      <extracomment>For one: {n} article</extracomment>
      <translation>
        <numerusform>{n} artículo</numerusform>
        <numerusform>{n} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} characters</source>
      <extracomment>For one: {n} character</extracomment>
      <translation>
        <numerusform>{n} carácter</numerusform>
        <numerusform>{n} caracteres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} characters in a row</source>
      <extracomment>For one: {n} character in a row</extracomment>
      <translation>
        <numerusform>{n} carácter seguido</numerusform>
        <numerusform>{n} caracteres seguidos</numerusform>
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
        <numerusform>{n} afirmación</numerusform>
        <numerusform>{n} afirmaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} claims are in the table.</source>
      <extracomment>For one: {n} claim is in the table.</extracomment>
      <translation>
        <numerusform>Hay {n} afirmación en la tabla.</numerusform>
        <numerusform>Hay {n} afirmaciones en la tabla.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{n} claims are like it, the most alike first</source>
      <extracomment>For one: {n} claim is like it</extracomment>
      <translation>
        <numerusform>{n} afirmación se le parece, de más a menos parecida</numerusform>
        <numerusform>{n} afirmaciones se le parecen, de más a menos parecidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims are new.</source>
      <extracomment>For one: {n} claim is new.</extracomment>
      <translation>
        <numerusform>{n} afirmación es nueva.</numerusform>
        <numerusform>{n} afirmaciones son nuevas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>{n} claims are selected. A verdict marks all of them.</source>
      <translation>Hay {n} afirmaciones seleccionadas. Un veredicto las marca todas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a decision that later verdicts reopened ({number}).</source>
      <translation>
        <numerusform>{n} afirmación tiene una decisión que veredictos posteriores han reabierto ({number}).</numerusform>
        <numerusform>{n} afirmaciones tienen una decisión que veredictos posteriores han reabierto ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a quote that the kept file has no more ({number}).</source>
      <translation>
        <numerusform>{n} afirmación tiene una cita que ya no está en el archivo conservado ({number}).</numerusform>
        <numerusform>{n} afirmaciones tienen una cita que ya no está en el archivo conservado ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict on other words ({number}).</source>
      <translation>
        <numerusform>{n} afirmación tiene un veredicto sobre otras palabras ({number}).</numerusform>
        <numerusform>{n} afirmaciones tienen un veredicto sobre otras palabras ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict without evidence ({number}).</source>
      <translation>
        <numerusform>{n} afirmación tiene un veredicto sin pruebas ({number}).</numerusform>
        <numerusform>{n} afirmaciones tienen un veredicto sin pruebas ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no place in the newest text ({number}).</source>
      <translation>
        <numerusform>{n} afirmación no tiene lugar en el texto más reciente ({number}).</numerusform>
        <numerusform>{n} afirmaciones no tienen lugar en el texto más reciente ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no verdict yet ({number}).</source>
      <translation>
        <numerusform>{n} afirmación aún no tiene veredicto ({number}).</numerusform>
        <numerusform>{n} afirmaciones aún no tienen veredicto ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have reviewers who differ ({number}).</source>
      <translation>
        <numerusform>Los revisores discrepan sobre {n} afirmación ({number}).</numerusform>
        <numerusform>Los revisores discrepan sobre {n} afirmaciones ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims have your verdict now.</source>
      <extracomment>For one: {n} claim has your verdict now.</extracomment>
      <translation>
        <numerusform>{n} afirmación tiene ahora su veredicto.</numerusform>
        <numerusform>{n} afirmaciones tienen ahora su veredicto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} claims lean on it</source>
      <extracomment>For one: {n} claim leans on it</extracomment>
      <translation>
        <numerusform>{n} afirmación se apoya en ella</numerusform>
        <numerusform>{n} afirmaciones se apoyan en ella</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} claims lean on it.</source>
      <extracomment>For one: {n} claim leans on it.</extracomment>
      <translation>
        <numerusform>{n} afirmación se apoya en ella.</numerusform>
        <numerusform>{n} afirmaciones se apoyan en ella.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>{n} claims of the older version wait for a place in the newer one.</source>
      <extracomment>For one: {n} claim of the older version waits for a place in the newer one.</extracomment>
      <translation>
        <numerusform>{n} afirmación de la versión anterior espera un lugar en la más reciente.</numerusform>
        <numerusform>{n} afirmaciones de la versión anterior esperan un lugar en la más reciente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>{n} claims wait for a place</source>
      <extracomment>For one: {n} claim waits for a place</extracomment>
      <translation>
        <numerusform>{n} afirmación espera un lugar</numerusform>
        <numerusform>{n} afirmaciones esperan un lugar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} claims will wait for a place in it, their verdicts stale.</source>
      <extracomment>For one: {n} claim will wait for a place in it, its verdicts stale.</extracomment>
      <translation>
        <numerusform>{n} afirmación esperará un lugar en ella, con los veredictos obsoletos.</numerusform>
        <numerusform>{n} afirmaciones esperarán un lugar en ella, con los veredictos obsoletos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} comments</source>
      <extracomment>For one: {n} comment</extracomment>
      <translation>
        <numerusform>{n} comentario</numerusform>
        <numerusform>{n} comentarios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments come to their claims.</source>
      <extracomment>For one: {n} comment comes to its claim.</extracomment>
      <translation>
        <numerusform>{n} comentario se añade a su afirmación.</numerusform>
        <numerusform>{n} comentarios se añaden a sus afirmaciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments fit no claim; they stand below and are not kept.</source>
      <extracomment>For one: {n} comment fits no claim; it stands below and is not kept.</extracomment>
      <translation>
        <numerusform>{n} comentario no corresponde a ninguna afirmación; figura abajo y no se conserva.</numerusform>
        <numerusform>{n} comentarios no corresponden a ninguna afirmación; figuran abajo y no se conservan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} confidential sources are not named in it.</source>
      <extracomment>For one: {n} confidential source is not named in it.</extracomment>
      <translation>
        <numerusform>En él no se nombra {n} fuente confidencial.</numerusform>
        <numerusform>En él no se nombran {n} fuentes confidenciales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>{n} disagreements left</source>
      <extracomment>For one: {n} disagreement left</extracomment>
      <translation>
        <numerusform>Queda {n} discrepancia</numerusform>
        <numerusform>Quedan {n} discrepancias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} disagreements to decide afterwards.</source>
      <extracomment>For one: {n} disagreement to decide afterwards.</extracomment>
      <translation>
        <numerusform>{n} discrepancia por decidir después.</numerusform>
        <numerusform>{n} discrepancias por decidir después.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} entries known already</source>
      <extracomment>For one: {n} entry known already</extracomment>
      <translation>
        <numerusform>{n} entrada ya conocida</numerusform>
        <numerusform>{n} entradas ya conocidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.</source>
      <extracomment>For one: {n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.</extracomment>
      <translation>
        <numerusform>En el hub queda {n} entrada o archivo eliminado por una supresión; lo quitará el próximo intercambio de una persona responsable.</numerusform>
        <numerusform>En el hub quedan {n} entradas o archivos eliminados por una supresión; los quitará el próximo intercambio de una persona responsable.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries sent</source>
      <extracomment>For one: {n} entry sent</extracomment>
      <translation>
        <numerusform>{n} entrada enviada</numerusform>
        <numerusform>{n} entradas enviadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries taken</source>
      <extracomment>For one: {n} entry taken</extracomment>
      <translation>
        <numerusform>{n} entrada recibida</numerusform>
        <numerusform>{n} entradas recibidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{n} fields have two values.</source>
      <extracomment>For one: {n} field has two values.</extracomment>
      <translation>
        <numerusform>{n} campo tiene dos valores.</numerusform>
        <numerusform>{n} campos tienen dos valores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} files came in</source>
      <extracomment>For one: {n} file came in</extracomment>
      <translation>
        <numerusform>{n} archivo añadido</numerusform>
        <numerusform>{n} archivos añadidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files can be merged</source>
      <extracomment>For one: {n} file can be merged</extracomment>
      <translation>
        <numerusform>{n} archivo se puede fusionar</numerusform>
        <numerusform>{n} archivos se pueden fusionar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files merged</source>
      <extracomment>For one: {n} file merged</extracomment>
      <translation>
        <numerusform>{n} archivo fusionado</numerusform>
        <numerusform>{n} archivos fusionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} groups share text and may have one origin.</source>
      <extracomment>For one: {n} group shares text and may have one origin.</extracomment>
      <translation>
        <numerusform>{n} grupo comparte texto y puede tener un mismo origen.</numerusform>
        <numerusform>{n} grupos comparten texto y pueden tener cada uno un mismo origen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} have a problem</source>
      <extracomment>For one: {n} has a problem</extracomment>
      <translation>
        <numerusform>{n} tiene un problema</numerusform>
        <numerusform>{n} tienen un problema</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} have a problem; nothing can be given yet.</source>
      <extracomment>For one: {n} has a problem; nothing can be given yet.</extracomment>
      <translation>
        <numerusform>{n} tiene un problema; aún no se puede dar ningún veredicto.</numerusform>
        <numerusform>{n} tienen un problema; aún no se puede dar ningún veredicto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{n} independent origins</source>
      <extracomment>For one: {n} independent origin</extracomment>
      <translation>
        <numerusform>{n} origen independiente</numerusform>
        <numerusform>{n} orígenes independientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} links</source>
      <extracomment>For one: {n} link</extracomment>
      <translation>
        <numerusform>{n} vínculo</numerusform>
        <numerusform>{n} vínculos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} marks typed.</source>
      <extracomment>For one: {n} mark typed.</extracomment>
      <translation>
        <numerusform>{n} marca escrita.</numerusform>
        <numerusform>{n} marcas escritas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} more claims are in the export.</source>
      <extracomment>For one: {n} more claim is in the export.</extracomment>
      <translation>
        <numerusform>Hay {n} afirmación más en la exportación.</numerusform>
        <numerusform>Hay {n} afirmaciones más en la exportación.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>{n} more; the report lists them all.</source>
      <translation>
        <numerusform>{n} más; el informe los enumera todos.</numerusform>
        <numerusform>{n} más; el informe los enumera todos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{n} name no page, time or cell</source>
      <extracomment>For one: {n} names no page, time or cell</extracomment>
      <translation>
        <numerusform>{n} sin página, minuto ni celda</numerusform>
        <numerusform>{n} sin página, minuto ni celda</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>{n} of more than {all}</source>
      <translation>{n} de más de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} of others</source>
      <translation>{n} de otras personas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{n} of {all}</source>
      <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems} and {n3} more. The first of them: {problems2}</source>
      <translation>
        <numerusform>Se ha escrito {n} de {n2} informes, que queda en {folder}. Sin escribir: {problems} y {n3} más. El primero de ellos: {problems2}</numerusform>
        <numerusform>Se han escrito {n} de {n2} informes, que quedan en {folder}. Sin escribir: {problems} y {n3} más. El primero de ellos: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems}. The first of them: {problems2}</source>
      <translation>
        <numerusform>Se ha escrito {n} de {n2} informes, que queda en {folder}. Sin escribir: {problems}. El primero de ellos: {problems2}</numerusform>
        <numerusform>Se han escrito {n} de {n2} informes, que quedan en {folder}. Sin escribir: {problems}. El primero de ellos: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{n} older things are copied too.</source>
      <extracomment>For one: {n} older thing is copied too.</extracomment>
      <translation>
        <numerusform>También se copia {n} elemento más antiguo.</numerusform>
        <numerusform>También se copian {n} elementos más antiguos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>{n} older things are not shown.</source>
      <extracomment>For one: {n} older thing is not shown.</extracomment>
      <translation>
        <numerusform>No se muestra {n} elemento más antiguo.</numerusform>
        <numerusform>No se muestran {n} elementos más antiguos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} pendiente</numerusform>
        <numerusform>{n} pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} open claims</source>
      <extracomment>For one: {n} open claim</extracomment>
      <translation>
        <numerusform>{n} afirmación pendiente</numerusform>
        <numerusform>{n} afirmaciones pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} pages</source>
      <extracomment>For one: {n} page</extracomment>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{n} pages were printed.</source>
      <extracomment>For one: {n} page was printed.</extracomment>
      <translation>
        <numerusform>Se imprimió {n} página.</numerusform>
        <numerusform>Se imprimieron {n} páginas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>{n} parts were set aside</source>
      <extracomment>For one: {n} part was set aside</extracomment>
      <translation>
        <numerusform>{n} parte se apartó</numerusform>
        <numerusform>{n} partes se apartaron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>{n} passages</source>
      <extracomment>For one: {n} passage</extracomment>
      <translation>
        <numerusform>{n} pasaje</numerusform>
        <numerusform>{n} pasajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>{n} persons in this file are called {name}; give the id of one of them ({each}). Nothing was changed.</source>
      <translation>
        <numerusform>En este archivo hay {n} persona que se llama {name}; dé su id ({each}). No se ha cambiado nada.</numerusform>
        <numerusform>En este archivo hay {n} personas que se llaman {name}; dé el id de una de ellas ({each}). No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} pieces</source>
      <extracomment>For one: {n} piece</extracomment>
      <translation>
        <numerusform>{n} prueba</numerusform>
        <numerusform>{n} pruebas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} pieces of evidence</source>
      <extracomment>For one: {n} piece of evidence</extracomment>
      <translation>
        <numerusform>{n} prueba</numerusform>
        <numerusform>{n} pruebas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} places</source>
      <extracomment>For one: {n} place</extracomment>
      <translation>
        <numerusform>{n} lugar</numerusform>
        <numerusform>{n} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>{n} references are known already</source>
      <translation>
        <numerusform>{n} referencia ya se conocía</numerusform>
        <numerusform>{n} referencias ya se conocían</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} references came in</source>
      <extracomment>For one: {n} reference came in</extracomment>
      <translation>
        <numerusform>{n} referencia importada</numerusform>
        <numerusform>{n} referencias importadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} reports are written to {folder}.</source>
      <extracomment>For one: {n} report is written to {folder}.</extracomment>
      <translation>
        <numerusform>Se ha escrito {n} informe en {folder}.</numerusform>
        <numerusform>Se han escrito {n} informes en {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers agree</source>
      <translation>{n} revisores coinciden</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers disagree</source>
      <translation>{n} revisores discrepan</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} rows could not be placed.</source>
      <extracomment>For one: {n} row could not be placed.</extracomment>
      <translation>
        <numerusform>{n} fila no se pudo situar.</numerusform>
        <numerusform>{n} filas no se pudieron situar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} sentences are neither a claim nor marked as not a claim.</source>
      <translation>
        <numerusform>{n} frase no es una afirmación ni está marcada como que no lo es.</numerusform>
        <numerusform>{n} frases no son afirmaciones ni están marcadas como que no lo son.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/unread.py" />
      <source>{n} sentences are unread.</source>
      <extracomment>For one: {n} sentence is unread.</extracomment>
      <translation>
        <numerusform>{n} frase está sin leer.</numerusform>
        <numerusform>{n} frases están sin leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>{n} sentences are unread: thick lines.</source>
      <extracomment>For one: {n} sentence is unread: a thick line.</extracomment>
      <translation>
        <numerusform>{n} frase está sin leer: línea gruesa.</numerusform>
        <numerusform>{n} frases están sin leer: líneas gruesas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} sign-offs are reopened.</source>
      <extracomment>For one: {n} sign-off is reopened.</extracomment>
      <translation>
        <numerusform>Se reabre {n} aprobación.</numerusform>
        <numerusform>Se reabren {n} aprobaciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} statements in both together: {list}.</source>
      <extracomment>For one: {n} statement in both together: {list}.</extracomment>
      <translation>
        <numerusform>{n} declaración entre ambos: {list}.</numerusform>
        <numerusform>{n} declaraciones entre ambos: {list}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} statements on this sheet.</source>
      <extracomment>For one: {n} statement on this sheet.</extracomment>
      <translation>
        <numerusform>{n} declaración en esta hoja.</numerusform>
        <numerusform>{n} declaraciones en esta hoja.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaraciones y coinciden en el {agree} % de las comparaciones; descontado el azar: no se puede decir nada, porque todos los veredictos son iguales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaraciones y coinciden en el {agree} % de las comparaciones; descontado el azar: hay muy pocas declaraciones para decirlo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaración y coinciden en el {agree} % de las comparaciones; descontado el azar: {kind}, entre {low} y {high}.</numerusform>
        <numerusform>Dos o más de {n2} personas han valorado {n} declaraciones y coinciden en el {agree} % de las comparaciones; descontado el azar: {kind}, entre {low} y {high}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>{n} things are missing. Meet them, or waive each with a reason; the report tells both.</source>
      <extracomment>For one: {n} thing is missing. Meet it, or waive it with a reason; the report tells both.</extracomment>
      <translation>
        <numerusform>Falta {n} cosa. Resuélvala o dispénsela con un motivo; el informe indica ambas cosas.</numerusform>
        <numerusform>Faltan {n} cosas. Resuélvalas o dispénselas una a una con un motivo; el informe indica ambas cosas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{n} verdicts</source>
      <extracomment>For one: {n} verdict</extracomment>
      <translation>
        <numerusform>{n} veredicto</numerusform>
        <numerusform>{n} veredictos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} verdicts are left out: stale, or given differently by one person in two places.</source>
      <translation>
        <numerusform>{n} veredicto no cuenta: está obsoleto, o una misma persona lo emitió de forma distinta en dos lugares.</numerusform>
        <numerusform>{n} veredictos no cuentan: están obsoletos, o una misma persona los emitió de forma distinta en dos lugares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} verdicts become stale.</source>
      <extracomment>For one: {n} verdict becomes stale.</extracomment>
      <translation>
        <numerusform>{n} veredicto queda obsoleto.</numerusform>
        <numerusform>{n} veredictos quedan obsoletos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} were here already.</source>
      <extracomment>For one: {n} was here already.</extracomment>
      <translation>
        <numerusform>{n} ya estaba aquí.</numerusform>
        <numerusform>{n} ya estaban aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} were known already</source>
      <extracomment>For one: {n} was known already</extracomment>
      <translation>
        <numerusform>{n} ya se conocía</numerusform>
        <numerusform>{n} ya se conocían</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} words</source>
      <extracomment>For one: {n} word</extracomment>
      <translation>
        <numerusform>{n} palabra</numerusform>
        <numerusform>{n} palabras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} words in a row</source>
      <extracomment>For one: {n} word in a row</extracomment>
      <translation>
        <numerusform>{n} palabra seguida</numerusform>
        <numerusform>{n} palabras seguidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>{n} words to search and quote</source>
      <extracomment>For one: {n} word to search and quote</extracomment>
      <translation>
        <numerusform>{n} palabra para buscar y citar</numerusform>
        <numerusform>{n} palabras para buscar y citar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} {status}</source>
      <translation>{status}: {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{one} and {other}: {percent}% of the shorter text, {length}</source>
      <translation>{one} y {other}: {percent} % del texto más corto, {length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>{path} cannot be read ({error}); move that file away to start anew.</source>
      <translation>No se puede leer {path} ({error}); quite ese archivo de ahí para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a folder. Choose the files in it. Nothing was imported.</source>
      <translation>{path} es una carpeta. Elija los archivos que contiene. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a link to another file. Choose the file itself. Nothing was imported.</source>
      <translation>{path} es un enlace a otro archivo. Elija el propio archivo. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is not a plain file. Choose a file with text. Nothing was imported.</source>
      <translation>{path} no es un archivo normal. Elija un archivo con texto. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} was changed by another program while it was read. Wait until that is done. Nothing was imported.</source>
      <translation>Otro programa modificó {path} durante la lectura. Espere a que termine. No se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>{percent} % checked</source>
      <translation>{percent} % revisado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>{percent} % kept</source>
      <translation>{percent} % conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: look at Gwet's AC1 and at the counts.</source>
      <translation>El {percent} % de los veredictos son «{kind}». En ese caso kappa y alfa son bajos, aunque las personas coincidan: mire el AC1 de Gwet y los recuentos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, at most {most} independent origins ({unknown} not known)</source>
      <translation>{pieces}, orígenes independientes: {most} como máximo ({unknown} sin origen conocido)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, origin not known</source>
      <translation>{pieces}, origen desconocido</translation>
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
      <translation>{reviewer} {did}: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>{row} wrote this comment, and alone can change it. Nothing was changed.</source>
      <translation>{row} escribió este comentario y es quien puede cambiarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>{said}, but between other words</source>
      <translation>{said}, pero entre otras palabras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{sheet} rows {first} to {last}, part {part} of {parts}</source>
      <translation>{sheet}, filas {first} a {last}, parte {part} de {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>{shown} = {added}; the text says {text}.</source>
      <translation>{shown} = {added}; el texto dice {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{shown} is the article itself, or a copy of it.</source>
      <translation>{shown} es el propio artículo o una copia de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>{shown} was published before what it is to prove.</source>
      <translation>{shown} se publicó antes de lo que debe probar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>{standing} ({who}): {reason}</source>
      <translation>{standing} ({who}): {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{text} of {text2} is {exact} percent, not {stated} percent.</source>
      <translation>{text} de {text2} es el {exact} por ciento, no el {stated} por ciento.</translation>
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
      <translation>{title} no tiene ningún lugar llamado «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but one sheet without a name. Nothing was changed.</source>
      <translation>{title} no tiene la hoja «{found}», sino una hoja sin nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but {value}. Nothing was changed.</source>
      <translation>{title} no tiene la hoja «{found}», sino {value}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has pages 1 to {pages}, not {written}. Nothing was changed.</source>
      <translation>{title} tiene las páginas 1 a {pages}, no {written}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has paragraphs 1 to {paragraphs}, not {written}. Nothing was changed.</source>
      <translation>{title} tiene los párrafos 1 a {paragraphs}, no {written}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} tiene {rows} filas y {columns} columnas, así que no tiene la celda {tidy}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is no table, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} no es una tabla, así que no tiene la celda {tidy}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is {seconds}:{seconds2}:{seconds3} long, so it has no {seconds4}:{seconds5}:{seconds6}. Nothing was changed.</source>
      <translation>{title} dura {seconds}:{seconds2}:{seconds3}, así que no llega a {seconds4}:{seconds5}:{seconds6}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>{title}, page {page}</source>
      <translation>{title}, página {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is cut short in the archive.</source>
      <translation>{url} está cortado en el archivo web.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is larger than {part_mb} MB.</source>
      <translation>{url} ocupa más de {part_mb} MB.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is packed in a way that cannot be read here ({http_headers}).</source>
      <translation>{url} está comprimido de una forma que no se puede leer aquí ({http_headers}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}) against {values4} / {values5} = {values6} (with rounding {low2} to {high2}): a factor of {ratio}, more than rounding explains.</source>
      <translation>{values} / {values2} = {values3} (con redondeo, de {low} a {high}) frente a {values4} / {values5} = {values6} (con redondeo, de {low2} a {high2}): un factor de {ratio}, más de lo que explica el redondeo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}).</source>
      <translation>{values} / {values2} = {values3} (con redondeo, de {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}); the market has seen nothing within a factor of {far} of that.</source>
      <translation>{values} / {values2} = {values3} (con redondeo, de {low} a {high}); el mercado no ha registrado nada a menos de un factor de {far} de ese valor.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{value} ({interval})</source>
      <translation>{value} ({interval})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>{value} is a {days}, not a {days2}.</source>
      <translation>{value} es {days}, no {days2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{value} of {total}</source>
      <translation>{value} de {total}</translation>
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
      <translation>{verdict}, afirmación {number} de {article}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>{verdict}, with {name}</source>
      <translation>{verdict}, con {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (another value stands beside this one)</source>
      <translation>{what} (otro valor permanece junto a este)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (by undoing)</source>
      <translation>{what} (al deshacer)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what}, because {reason}</source>
      <translation>{what}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written.</source>
      <translation>{when} no es una fecha ni una hora; escríbala como 2026-11-20 o 2026-11-20T14:30. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is still to come; name a moment that has passed. Nothing was written.</source>
      <translation>{when} aún no ha llegado; indique un momento pasado. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <location filename="../../workbench/core/versions.py" />
      <source>{why_read_only} Nothing was changed.</source>
      <translation>{why_read_only} No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>{why} “{words}”</source>
      <translation>{why} «{words}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>{why}: {kind} “{words}”</source>
      <translation>{why}: {kind} «{words}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>{width} by {height} dots, {size}</source>
      <translation>{width} por {height} píxeles, {size}</translation>
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
      <translation>× su tamaño comprimido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>“{command}” has no key now.</source>
      <translation>«{command}» no tiene tecla ahora.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{field}” takes a number, such as 2, &gt;2, &lt;2 or 2..5; “{value}” is none.</source>
      <translation>«{field}» admite un número, como 2, &gt;2, &lt;2 o 2..5; «{value}» no lo es.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{file}” does not belong here: {error}. Merge it into the file that it was cut from. Nothing was taken from it.</source>
      <translation>«{file}» no corresponde a este archivo: {error}. Fusiónelo en el archivo del que se extrajo. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{formula}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed.</source>
      <translation>«{formula}» no puede ir en una fórmula; admite números, nombres, + - * / ^ y funciones. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>“{given}” stands before both, and “{last}” and “{last2}” differ by a letter or an accent.</source>
      <translation>«{given}» precede a ambos, y «{last}» y «{last2}» difieren en una letra o un acento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” cannot be copied: {strerror}. Nothing was taken from it.</source>
      <translation>No se puede copiar «{label}»: {strerror}. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{label}” cannot be trusted: {error}. Nothing was taken from it.</source>
      <translation>«{label}» no es de fiar: {error}. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is a link to another file. Choose that file itself.</source>
      <translation>«{label}» es un enlace a otro archivo. Elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. Nothing was taken from it.</source>
      <translation>«{label}» es un paquete de trabajo cifrado. Ábralo con su frase de contraseña y fusione el archivo que resulte. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it.</source>
      <translation>«{label}» está dañado o incompleto. Pida una copia nueva. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is larger than 16 GB, which is more than can be merged.</source>
      <translation>«{label}» ocupa más de 16 GB, que es más de lo que se puede fusionar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not a Claim Workbench file. Nothing was taken from it.</source>
      <translation>«{label}» no es un archivo de Claim Workbench. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not an ordinary file. Choose a .claims file.</source>
      <translation>«{label}» no es un archivo normal. Elija un archivo .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is still in use, or was not closed where it comes from. Close it there and copy it again. Nothing was taken from it.</source>
      <translation>«{label}» sigue en uso o no se cerró en su lugar de origen. Ciérrelo allí y cópielo de nuevo. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” was made by a newer version of the program. Update the program on this computer, then merge again. Nothing was taken from it.</source>
      <translation>«{label}» se creó con una versión más reciente del programa. Actualice el programa en este equipo y vuelva a fusionar. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/details.py" />
      <source>“{name}” is no field that this record can have. Nothing was changed.</source>
      <translation>«{name}» no es un campo que esta ficha pueda tener. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{path}” cannot be read: {strerror}. Nothing was taken from it.</source>
      <translation>No se puede leer «{path}»: {strerror}. No se ha tomado nada de él.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which 8 or more are enough.</source>
      <translation>«{printed}» no es la huella de un registro: esta tiene 64 dígitos, 0-9 y a-f, de los que bastan 8 o más.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is the beginning of {n} heads of this file; give more digits.</source>
      <translation>
        <numerusform>«{printed}» es el comienzo de {n} huella de este archivo; dé más dígitos.</numerusform>
        <numerusform>«{printed}» es el comienzo de {n} huellas de este archivo; dé más dígitos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>“{quote}” was looked for in all of its text.</source>
      <translation>«{quote}» se buscó en todo su texto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is no day of an interview; write 2026-11-22. Nothing was changed.</source>
      <translation>«{said}» no es un día de entrevista; escriba 2026-11-22. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is none of {value}. Nothing was changed.</source>
      <translation>«{said}» no es ninguno de estos valores: {value}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>“{title}” is here already</source>
      <translation>«{title}» ya está aquí</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{value}” is no value of “{field}”. It takes {known}.</source>
      <translation>«{value}» no es un valor de «{field}». Admite {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written.</source>
      <translation>«{when}» no es ni una fecha como 2026-11-20 ni un punto de restauración de este archivo. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>“{words}” is no rule; use majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier. Nothing was changed.</source>
      <translation>«{words}» no es una regla; use majority:3 (coinciden al menos 3), majority:3/4 (3 de los 4 que emitieron un veredicto), all-but-one o earlier. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed.</source>
      <translation>«{written}» no puede ser el final de una dirección; escríbalo tal como está después de #. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed.</source>
      <translation>«{written}» no puede ser el nombre de un número; use letras, como old o ships_2024. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” ends before it begins. Nothing was changed.</source>
      <translation>«{written}» termina antes de empezar. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed.</source>
      <translation>«{written}» no puede ir en una fórmula; escriba los números como 1234.5. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” has nothing behind the #. Nothing was changed.</source>
      <translation>«{written}» no tiene nada después de #. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed.</source>
      <translation>«{written}» no es una celda de una tabla; escríbala como B12 o 'Sheet 2'!B12. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed.</source>
      <translation>«{written}» no es un número; escríbalo como 1234.5 o 1,234.5. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed.</source>
      <translation>«{written}» no es un minuto de una grabación; escríbalo como 0:12:30 o 0:12:30-0:13:05. No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>… The text goes on. Save a copy to read all of it.</source>
      <translation>… El texto continúa. Guarde una copia para leerlo entero.</translation>
    </message>
  </context>
</TS>
