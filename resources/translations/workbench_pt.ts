<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>workbench</name>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{field}" takes a number, such as 2, &gt;2, &lt;2 or 2..5.</source>
      <translation>«{field}» aceita um número, como 2, &gt;2, &lt;2 ou 2..5.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>"{kind}" is not a kind of claim; use one of {kind2}. Nothing was changed.</source>
      <translation>«{kind}» não é um tipo de afirmação; use um de {kind2}. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/lint.py" />
      <source>"{name}" stands in {n} articles; say which article. Nothing was changed.</source>
      <translation>
        <numerusform>«{name}» está em {n} artigo; indique em qual. Nada foi alterado.</numerusform>
        <numerusform>«{name}» está em {n} artigos; indique em qual. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>"{url}" is not a whole address; write it with https:// in front. Nothing was changed.</source>
      <translation>«{url}» não é um endereço completo; escreva-o com https:// no início. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{value}" is not a value of "{field}"; the values are {choices}.</source>
      <translation>«{value}» não é um valor de «{field}»; os valores são {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Accent</source>
      <translation>Cor de destaq&amp;ue</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Address</source>
      <translation>&amp;Endereço</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Cores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>&amp;Encoding</source>
      <translation>&amp;Codificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;File of an article</source>
      <translation>&amp;Ficheiro de um artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Memory for reading</source>
      <translation>&amp;Memória para a leitura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Pages of a PDF file</source>
      <translation>&amp;Páginas de um ficheiro PDF</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Password</source>
      <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Reviewer</source>
      <translation>&amp;Verificador</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Unpacked size of a part</source>
      <translation>Tamanho &amp;descomprimido de uma parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>({low} - {low2}) / {low3} × 100 = {middle}; the text says {text}.</source>
      <translation>({low} - {low2}) / {low3} × 100 = {middle}; o texto diz {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</source>
      <translation>+ - * / ^ e change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>1 reference is known already</source>
      <translation>1 referência já era conhecida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>1 reviewer</source>
      <translation>1 verificador</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoa, que concordam em {agree}% das comparações; concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoa, que concordam em {agree}% das comparações; concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoa, que concordam em {agree}% das comparações; concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
        <numerusform>1 declaração foi avaliada por duas ou mais de {n} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 verdict is left out: stale, or given differently by one person in two places.</source>
      <translation>1 veredicto fica de fora: está desatualizado, ou uma pessoa deu-o de forma diferente em dois lugares.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>A .claims-pack file is encrypted, so it needs a passphrase. Nothing was written.</source>
      <translation>Um ficheiro .claims-pack é cifrado, por isso precisa de uma frase-passe. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/own_verdict.py" />
      <source>A blind first pass: what others found is hidden until your verdict is given.</source>
      <translation>Primeira volta às cegas: o que outros apuraram está oculto até dar o seu veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>A calculation takes 50 numbers at most. Split it into two. Nothing was changed.</source>
      <translation>Um cálculo aceita 50 números no máximo. Divida-o em dois. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent.</source>
      <translation>Não é possível ler um certificado indicado no endereço do hub; verifique sslrootcert, sslcert e sslkey. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_rows.py" />
      <source>A claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Uma das afirmações não está neste ficheiro; liste as afirmações para ver quais existem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: there are only blanks. Nothing was changed.</source>
      <translation>Uma afirmação precisa de palavras do artigo: aqui só há espaços. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: {start} to {end} is not inside 0 to {n}. Nothing was changed.</source>
      <translation>
        <numerusform>Uma afirmação precisa de palavras do artigo: {start} a {end} não está entre 0 e {n}. Nada foi alterado.</numerusform>
        <numerusform>Uma afirmação precisa de palavras do artigo: {start} a {end} não está entre 0 e {n}. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed.</source>
      <translation>Só dentro de uma função há vírgulas entre números; escreva os decimais com ponto: 12.5. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>A comment needs words. Nothing was changed.</source>
      <translation>Um comentário precisa de palavras. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>A copy of one file was continued in two places; both continuations are kept.</source>
      <translation>Uma cópia de um ficheiro foi continuada em dois lugares; ambas as continuações são mantidas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed.</source>
      <translation>Uma decisão precisa de um veredicto: com fonte, não verificada, contestada ou não é afirmação. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs its reason, so that the others can follow it. Nothing was changed.</source>
      <translation>Uma decisão precisa do seu motivo, para que os outros a possam compreender. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A file</source>
      <translation>Um ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer.</source>
      <translation>Um ficheiro que pede mais é recusado e nada é importado. Assim, um ficheiro danificado ou hostil não pode bloquear o computador.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A formula may have 500 signs. Split it into two calculations. Nothing was changed.</source>
      <translation>Uma fórmula pode ter 500 caracteres. Divida-a em dois cálculos. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40.</source>
      <translation>Uma linha por marca: um ou vários números, uma letra (s com fonte, u não verificada, c contestada, x não é afirmação, o para limpar) e o motivo. Por exemplo: 12 s, ou 14-18 u, ou 13 c O registo diz 40.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>A list from a reference manager: RIS, BibTeX or CSL-JSON</source>
      <translation>Uma lista de um gestor de referências: RIS, BibTeX ou CSL-JSON</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>A name may be spelled two ways: {one} before, {other} here.</source>
      <translation>É possível que um nome esteja escrito de duas formas: antes {one}, aqui {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A new version</source>
      <translation>Uma nova versão</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A newer version of Claim Workbench did this; take it back with that version. Nothing was changed.</source>
      <translation>Isto foi feito por uma versão mais recente do Claim Workbench; desfaça-o com essa versão. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>A note to keep with the sign-off</source>
      <translation>Uma nota para conservar com a aprovação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A number in the formula becomes too large to be worked out. Nothing was changed.</source>
      <translation>Um número da fórmula torna-se demasiado grande para ser calculado. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A power may be 1000 at most. Nothing was changed.</source>
      <translation>Um expoente pode ser 1000 no máximo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>A record cannot take its own place; name another one. Nothing was changed.</source>
      <translation>Uma ficha não pode substituir-se a si própria; indique outra. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>A redaction needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Um expurgo precisa de um motivo, que fica no registo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as a file without an ending. Give the file one of the endings {endings}.</source>
      <translation>Não é possível escrever um relatório num ficheiro sem extensão. Dê ao ficheiro uma das extensões {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as {suffix}. Give the file one of the endings {endings}.</source>
      <translation>Não é possível escrever um relatório como {suffix}. Dê ao ficheiro uma das extensões {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A restore point needs a name; nothing was written, and nothing is lost.</source>
      <translation>Um ponto de restauro precisa de um nome; nada foi escrito e nada se perdeu.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>A reviewer disagreed after the decision.</source>
      <translation>Um verificador divergiu depois da decisão.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A reviewer objected later.</source>
      <translation>Um verificador objetou depois.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file.</source>
      <translation>Uma página web guardada ou um ficheiro Word, PDF ou de texto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file. Or paste its text with {key}.</source>
      <translation>Uma página web guardada ou um ficheiro Word, PDF ou de texto. Ou cole o texto com {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A separate article</source>
      <translation>Um artigo à parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/workbook.py" />
      <source>A sheet of this workbook spans more than {sheet_cells} cells. Delete what lies far from the list, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Uma folha deste livro abrange mais de {sheet_cells} células. Elimine o que está longe da lista ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>A title needs at least one letter; the old one was kept.</source>
      <translation>Um título precisa de pelo menos uma letra; manteve-se o anterior.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A verdict came later that this decision had not seen.</source>
      <translation>Depois chegou um veredicto que esta decisão não tinha em conta.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A web address</source>
      <translation>Um endereço web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Abstract</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Accent</source>
      <translation>Cor de destaque</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Accept the assignments</source>
      <translation>Aceitar as atribuições</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Accessed</source>
      <translation>Consultado em</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add 1 file</source>
      <translation>Adicionar 1 ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a bibliographic field</source>
      <translation>Adicionar um campo bibliográfico</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>Add a comment for your colleagues, then Enter</source>
      <translation>Escreva um comentário para os colegas e pressione Enter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a field</source>
      <translation>Adicionar um campo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Add evidence</source>
      <translation>Adicionar evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Add files</source>
      <translation>Adicionar ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Add the claim “{stored}”</source>
      <translation>Adicionar a afirmação «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the evidence “{title}”</source>
      <translation>Adicionar a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the pages of “{title}”</source>
      <translation>Adicionar as páginas de «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>Add {n} files</source>
      <translation>
        <numerusform>Adicionar {n} ficheiro</numerusform>
        <numerusform>Adicionar {n} ficheiros</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Added as {what}</source>
      <translation>Adicionada como {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Added {when} by {who}</source>
      <translation>Adicionada por {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Added: {words}</source>
      <translation>Adicionada: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Adding the file was stopped. Nothing was changed.</source>
      <translation>A adição do ficheiro foi interrompida. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Address</source>
      <translation>Endereço</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Address of the hub</source>
      <translation>Endereço do hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Addresses it leads to</source>
      <translation>Endereços a que leva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a &amp;verdict</source>
      <translation>Após um v&amp;eredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a verdict</source>
      <translation>Após um veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Agree</source>
      <translation>Iguais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_card.py" />
      <source>Agreement</source>
      <translation>Concordância</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Agreement between reviewers</source>
      <translation>Concordância entre verificadores</translation>
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
      <translation>Todos os artigos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>All articles in one file</source>
      <translation>Todos os artigos num só ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>All disagreements</source>
      <translation>Todas as divergências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>All files {endings}</source>
      <translation>Todos os ficheiros {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>All keys</source>
      <translation>Todas as teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>All keys as they came</source>
      <translation>Todas as teclas originais</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All pages of “{title}” are kept already</source>
      <translation>Todas as páginas de «{title}» já estão conservadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>All that {file_name} says is here already</source>
      <translation>Tudo o que {file_name} diz já está aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All these files are kept already</source>
      <translation>Todos estes ficheiros já estão conservados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Already in this file</source>
      <translation>Já neste ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also all that was written about it: title, author, address, note</source>
      <translation>Também tudo o que foi escrito sobre ela: título, autor, endereço, nota</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also the words that {n} links quote</source>
      <extracomment>For one: Also the words that {n} link quotes</extracomment>
      <translation>
        <numerusform>Também as palavras que {n} associação cita</numerusform>
        <numerusform>Também as palavras que {n} associações citam</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it. Nothing was imported.</source>
      <translation>Ainda não é possível importar documentos RTF. Guarde-o como texto simples, ou copie o texto e cole-o. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>An article needs at least one word. The text stays as it was.</source>
      <translation>Um artigo precisa de pelo menos uma palavra. O texto ficou como estava.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>An interview needs the name of the person. Nothing was changed.</source>
      <translation>Uma entrevista precisa do nome da pessoa. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>An origin needs a name and at least one piece of evidence. Nothing was changed.</source>
      <translation>Uma origem precisa de um nome e de pelo menos uma evidência. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>And {n} more pairs.</source>
      <extracomment>For one: And {n} more pair.</extracomment>
      <translation>
        <numerusform>E mais {n} par.</numerusform>
        <numerusform>E mais {n} pares.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Annotation</source>
      <translation>Anotação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Another article of the file</source>
      <translation>Outro artigo do ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Another claim than {words}: both stay</source>
      <translation>Outra afirmação que não {words}: ambas ficam</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keeping.py" />
      <source>Another file was opened while {name} was read. Nothing was imported; import it again.</source>
      <translation>Foi aberto outro ficheiro enquanto {name} era lido. Nada foi importado; importe-o de novo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Another name can be given to the pieces that are ticked.</source>
      <translation>É possível dar outro nome às evidências assinaladas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Another name is another reviewer. Verdicts given before keep their name.</source>
      <translation>Outro nome é outro verificador. Os veredictos já dados conservam o seu nome.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>Another program is writing to {name}; wait a moment and try again.</source>
      <translation>Outro programa está a escrever em {name}; aguarde um momento e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Another record takes its place</source>
      <translation>Outra ficha ocupa o seu lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Another verdict</source>
      <translation>Outro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>Another window has this file open. Here it can only be read.</source>
      <translation>Outra janela tem este ficheiro aberto. Aqui só pode ser lido.</translation>
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
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Are these two people or one? They have the same name.</source>
      <translation>São duas pessoas ou uma só? Têm o mesmo nome.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/text_view.py" />
      <location filename="../../workbench/gui/importing.py" />
      <source>Article</source>
      <translation>Artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Article &amp;text size</source>
      <translation>&amp;Texto do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/pages.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Article and claims</source>
      <translation>Artigo e afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order</source>
      <translation>Ordem do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order, last first</source>
      <translation>Ordem do artigo, inversa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Article text in its usual size</source>
      <translation>Texto do artigo no tamanho habitual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)</source>
      <translation>Artigos (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;Todos os ficheiros (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Articles of this file</source>
      <translation>Artigos deste ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>As it came</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at a date and time</source>
      <translation>Como estava numa data e hora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at the restore point {name}, {when}</source>
      <translation>Como estava no ponto de restauro {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>As large as the pane</source>
      <translation>Tão grande como o painel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As of which moment</source>
      <translation>Estado em que momento</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As the file is now</source>
      <translation>Como o ficheiro está agora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>As the file was before its last merge. Open it to go on there; this one stays as it is.</source>
      <translation>Tal como o ficheiro estava antes da última união. Abra-o para continuar nele; este fica como está.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>As the system</source>
      <translation>Como o sistema</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 article to {name}</source>
      <translation>Atribuir 1 artigo a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 claim to {name}</source>
      <translation>Atribuir 1 afirmação a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign claims and articles to {name}</source>
      <translation>Atribuir afirmações e artigos a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the article</source>
      <translation>Atribuir o artigo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the {n} selected claims</source>
      <extracomment>For one: Assign the selected claim</extracomment>
      <translation>
        <numerusform>Atribuir {n} afirmação selecionada</numerusform>
        <numerusform>Atribuir as {n} afirmações selecionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} articles to {name}</source>
      <translation>
        <numerusform>Atribuir {n} artigo a {name}</numerusform>
        <numerusform>Atribuir {n} artigos a {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} claims to {name}</source>
      <translation>
        <numerusform>Atribuir {n} afirmação a {name}</numerusform>
        <numerusform>Atribuir {n} afirmações a {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Assigned to {name}</source>
      <translation>Atribuída a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Attached files</source>
      <translation>Ficheiros anexos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Attributed statement</source>
      <translation>Declaração atribuída</translation>
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
      <translation>Autor da obra completa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Back from the desk: {file}</source>
      <translation>De volta da redação: {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Back to the usual columns</source>
      <translation>Voltar às colunas habituais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Back to the usual limits</source>
      <translation>Voltar aos limites habituais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Back to the usual list</source>
      <translation>Voltar à lista habitual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Behind the # of the address</source>
      <translation>Depois do # do endereço</translation>
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
      <translation>Primeira volta às cegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>Both clauses are the same words but for {text} and {text2}, which no rounding makes equal.</source>
      <translation>As duas orações têm as mesmas palavras exceto {text} e {text2}, que nenhum arredondamento iguala.</translation>
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
      <translation>Pelo conteúdo: {kind}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”.</source>
      <translation>Pelo calendário gregoriano, {value} é {days}; o texto diz «{text}».</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”. The year is the one nearest to publication on {published}.</source>
      <translation>Pelo calendário gregoriano, {value} é {days}; o texto diz «{text}». O ano é o mais próximo da publicação, {published}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Byline</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Calculation</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Call an encrypted pack NAME.claims-pack. Nothing was written.</source>
      <translation>Dê a um pacote cifrado o nome NOME.claims-pack. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Call number</source>
      <translation>Cota</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Camera</source>
      <translation>Câmara</translation>
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
      <translation>Célula</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Cells of a s&amp;heet</source>
      <translation>Células de uma fol&amp;ha</translation>
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
      <translation>Alterar tecl&amp;as</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Change</source>
      <translation>Alterar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Change a comment on claim {number}</source>
      <translation>Alterar um comentário sobre a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Change keys</source>
      <translation>Alterar teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Change the numbers</source>
      <translation>Alterar os números</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Changed</source>
      <translation>Alterada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Changed by</source>
      <translation>Alterado por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Changed since {name} signed it off</source>
      <translation>Alterado desde a aprovação por {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Chapter</source>
      <translation>Capítulo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Check an article, claim by claim</source>
      <translation>Verificar um artigo, afirmação a afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} muted: {reason}</source>
      <translation>Verificação {check} silenciada: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} unmuted</source>
      <translation>Verificação {check} reativada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Checklists</source>
      <translation>Listas de verificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Checks by the receiver</source>
      <translation>Verificações do recetor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the article</source>
      <translation>Verificações do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the evidence</source>
      <translation>Verificações da evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinês simplificado (GB18030)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinês tradicional (Big5)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Choose a command, then press its new key here:</source>
      <translation>Escolha um comando e pressione aqui a nova tecla:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Choose a file</source>
      <translation>Escolher um ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Choose a record with the arrow keys to see what leans on it.</source>
      <translation>Escolha uma ficha com as setas para ver o que se apoia nela.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Choose a text to compare with</source>
      <translation>Escolha um texto para comparar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Choose another article</source>
      <translation>Escolher outro artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose another verdict</source>
      <translation>Escolher outro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Choose files</source>
      <translation>Escolher ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Choose one in the table or click a marked statement.</source>
      <translation>Escolha uma na tabela ou clique numa declaração marcada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are added to yours; where you differ, both sides stand here side by side and a lead decides.</source>
      <translation>Escolha os ficheiros de colegas acima ou no menu Ficheiro (F10). As afirmações, os veredictos e a evidência deles são acrescentados aos seus; onde houver divergências, ambas as partes ficam aqui lado a lado e uma pessoa responsável decide.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the order of the claims</source>
      <translation>Escolher a ordem das afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Choose the place below</source>
      <translation>Escolher o lugar abaixo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the place of the claim</source>
      <translation>Escolher o lugar da afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Choose the recording</source>
      <translation>Escolher a gravação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Choose the statement where the claim stands now and press Enter. Escape goes back.</source>
      <translation>Escolha a declaração onde está agora a afirmação e pressione Enter. Escape volta atrás.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Citation key</source>
      <translation>Chave de citação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Claim</source>
      <translation>Afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims *.claims-pack)</source>
      <translation>Ficheiros do Claim Workbench (*.claims *.claims-pack)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims)</source>
      <translation>Ficheiros do Claim Workbench (*.claims)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Claim by its number</source>
      <translation>Afirmação pelo número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Claim from the selected text</source>
      <translation>Afirmação a partir do texto selecionado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)</source>
      <translation>Listas de afirmações (*.csv *.tsv *.xlsx *.json *.jsonld);;Todos os ficheiros (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>Claim {number}</source>
      <translation>Afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} does not stand as it stood ({differing}); give your verdict anew.</source>
      <translation>A afirmação {number} já não está como estava ({differing}); dê de novo o seu veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a decision that later verdicts reopened.</source>
      <translation>A afirmação {number} tem uma decisão que veredictos posteriores reabriram.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a quote that the kept file has no more.</source>
      <translation>A afirmação {number} tem uma citação que já não está no ficheiro conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict on other words.</source>
      <translation>A afirmação {number} tem um veredicto sobre outras palavras.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict without evidence.</source>
      <translation>A afirmação {number} tem um veredicto sem evidência.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no place in the newest text.</source>
      <translation>A afirmação {number} não tem lugar no texto mais recente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no verdict yet.</source>
      <translation>A afirmação {number} ainda não tem veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has reviewers who differ.</source>
      <translation>Os verificadores divergem sobre a afirmação {number}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} stands in the newest version already; only older ones are placed. Nothing was changed.</source>
      <translation>A afirmação {number} já está na versão mais recente; só se situam as de versões anteriores. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} was not carried from an older version; give your verdict here.</source>
      <translation>A afirmação {number} não vem de uma versão anterior; dê aqui o seu veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Claim {n}</source>
      <translation>Afirmação {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Claim {n} of version {version}</source>
      <translation>Afirmação {n} da versão {version}</translation>
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
      <translation>Afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Claims along the article</source>
      <translation>Afirmações ao longo do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <source>Claims behind the figure</source>
      <translation>Afirmações por trás do número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims by number</source>
      <translation>Afirmações por número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Claims from {file}</source>
      <translation>Afirmações de {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Claims like this one</source>
      <translation>Afirmações parecidas com esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Claims that lean on it</source>
      <translation>Afirmações que se apoiam nela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_list.py" />
      <source>Claims that wait for a place</source>
      <translation>Afirmações que esperam um lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Claims, evidence, verdicts and checks as sheets</source>
      <translation>Afirmações, evidências, veredictos e verificações em folhas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on claim {number}</source>
      <translation>Limpar o veredicto da afirmação {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on {n} claims</source>
      <translation>
        <numerusform>Limpar o veredicto de {n} afirmação</numerusform>
        <numerusform>Limpar o veredicto de {n} afirmações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Click one to go there.</source>
      <translation>Clique numa para ir até ela.</translation>
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
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Close the file</source>
      <translation>Fechar o ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Close the passages</source>
      <translation>Fechar as passagens</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Close the preview</source>
      <translation>Fechar a pré-visualização</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>Close the search</source>
      <translation>Fechar a procura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/message_bar.py" />
      <source>Close this message</source>
      <translation>Fechar esta mensagem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Code of the sheet</source>
      <translation>Código da folha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Cohen’s kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Colours</source>
      <translation>Cores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Columns of the table</source>
      <translation>Colunas da tabela</translation>
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
      <translation>Os comandos e as suas teclas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Comment</source>
      <translation>Comentário</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Comment on claim {number}</source>
      <translation>Comentar a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment taken back: {words}</source>
      <translation>Comentário retirado: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment: {words}</source>
      <translation>Comentário: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/comment_section.py" />
      <source>Comments</source>
      <translation>Comentários</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Compare the two</source>
      <translation>Comparar os dois</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Comparing the files</source>
      <translation>A comparar os ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Comparing the texts</source>
      <translation>A comparar os textos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Comparing the words of all kept files …</source>
      <translation>A comparar as palavras de todos os ficheiros conservados …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Comparison</source>
      <translation>Comparação</translation>
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
      <translation>Confidencial: os outros veem {descriptor}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Contested</source>
      <translation>Contestada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Contradicts</source>
      <translation>Contradiz</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copied as lines of tab-separated cells.</source>
      <translation>Copiadas como linhas de células separadas por tabulações.</translation>
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
      <translation>Copiar o histórico da afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Copy the list</source>
      <translation>Copiar a lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Copy the report</source>
      <translation>Copiar o relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Copy the rows</source>
      <translation>Copiar as linhas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Copy the selected claims</source>
      <translation>Copiar as afirmações selecionadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copying the claims</source>
      <translation>A copiar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Copyright</source>
      <translation>Direitos de autor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Corrected by the source</source>
      <translation>Corrigida pela fonte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Counting the verdicts …</source>
      <translation>A contar os veredictos …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Credit line</source>
      <translation>Linha de crédito</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Custody</source>
      <translation>Custódia</translation>
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
      <translation>Escuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Data (JSON)</source>
      <translation>Dados (JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>Date and time</source>
      <translation>Data e hora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Day</source>
      <translation>Dia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide 1 claim by the rule {rule}</source>
      <translation>Decidir 1 afirmação pela regra {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide by a rule</source>
      <translation>Decidir por uma regra</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>Decide claim {number}</source>
      <translation>Decidir a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Decide disagreements by a rule</source>
      <translation>Decidir divergências por uma regra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Decide later</source>
      <translation>Decidir depois</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>Decide the words of claim {number}</source>
      <translation>Decidir as palavras da afirmação {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide {n} claims</source>
      <extracomment>For one: Decide {n} claim</extracomment>
      <translation>
        <numerusform>Decidir {n} afirmação</numerusform>
        <numerusform>Decidir {n} afirmações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide {n} claims by the rule {rule}</source>
      <translation>
        <numerusform>Decidir {n} afirmação pela regra {rule}</numerusform>
        <numerusform>Decidir {n} afirmações pela regra {rule}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided by the rule {rule}.</source>
      <translation>Decidido pela regra {rule}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided {when} by {lead}: {verdict}. {reason}</source>
      <translation>Decidido por {lead}, {when}: {verdict}. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decision</source>
      <translation>Decisão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Decision of {lead}</source>
      <translation>Decisão de {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}</source>
      <translation>Decisão: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}, because {reason}</source>
      <translation>Decisão: {before} → {after}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Definition</source>
      <translation>Definição</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Description</source>
      <translation>Descrição</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Details, copy or removal of linked evidence</source>
      <translation>Detalhes, cópia ou remoção de evidência associada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Different origins</source>
      <translation>Origens diferentes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Different stories</source>
      <translation>Notícias diferentes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Disagreed</source>
      <translation>Divergência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>Disagreements</source>
      <translation>Divergências</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss {n} claims of the older version</source>
      <translation>
        <numerusform>Descartar {n} afirmação da versão anterior</numerusform>
        <numerusform>Descartar {n} afirmações da versão anterior</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss “{quote}” of the older version</source>
      <translation>Descartar «{quote}» da versão anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Dismissed: it has no place in the newer version</source>
      <translation>Descartada: não tem lugar na versão mais recente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Dismissing the claims</source>
      <translation>A descartar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Do again</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>Do again: {label}</source>
      <translation>Refazer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Do not import</source>
      <translation>Não importar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Does it still hold?</source>
      <translation>Ainda é válida?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Does this evidence still hold?</source>
      <translation>Esta evidência ainda é válida?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed.</source>
      <translation>Na vertical, o que {a} apurou; na horizontal, o que {b} apurou. Escolha um número para ver as suas afirmações.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded.</source>
      <translation>Solte aqui um texto, Markdown ou uma página web guardada. As suas declarações tornam-se afirmações e nada é enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Drop an article here</source>
      <translation>Solte aqui um artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Solte aqui ficheiros, ou associe-os numa afirmação. Cada um é conservado inteiro, com o seu hash, e pode ser pesquisado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched.</source>
      <translation>Solte aqui ficheiros, ou pressione {key} numa afirmação para os associar. Cada um é conservado inteiro, com o seu hash, e pode ser pesquisado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Dropped</source>
      <translation>Suprimida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Each decision names the rule. Objections, and leads who differ, are left to you one by one.</source>
      <translation>Cada decisão indica a regra. As objeções, e os casos em que os responsáveis divergem, ficam para decidir um a um.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Each tick is a claim. Click one to go there.</source>
      <translation>Cada marca é uma afirmação. Clique numa para ir até ela.</translation>
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
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Edges: {before} → {after}</source>
      <translation>Limites: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Edit claim {claim_id}</source>
      <translation>Editar a afirmação {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the checklists</source>
      <translation>Editar as listas de verificação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Edit the evidence “{title}”</source>
      <translation>Editar a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Edit the text</source>
      <translation>Editar o texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the text, or see what was set aside</source>
      <translation>Editar o texto, ou ver o que foi posto de parte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Edition</source>
      <translation>Edição</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Editor</source>
      <translation>Organizador</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Empty: the pack is not encrypted</source>
      <translation>Vazio: o pacote não é cifrado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>Codificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the left</source>
      <translation>Fim da declaração um carácter para a esquerda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the right</source>
      <translation>Fim da declaração um carácter para a direita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the left</source>
      <translation>Fim da declaração uma palavra para a esquerda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the right</source>
      <translation>Fim da declaração uma palavra para a direita</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of the whole file</source>
      <translation>Terminar a primeira volta às cegas do ficheiro completo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of “{title}”</source>
      <translation>Terminar a primeira volta às cegas de «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Enter a paper copy</source>
      <translation>Introduzir uma cópia em papel</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdict from paper</source>
      <translation>
        <numerusform>Introduzir {n} veredicto do papel</numerusform>
        <numerusform>Introduzir {n} veredictos do papel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdicts from paper</source>
      <translation>
        <numerusform>Introduzir {n} veredicto do papel</numerusform>
        <numerusform>Introduzir {n} veredictos do papel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Error</source>
      <translation>Erro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Every article into its own file</source>
      <translation>Cada artigo no seu próprio ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Every change is saved already. Give this state a name to find it again in the history:</source>
      <translation>Todas as alterações já estão guardadas. Dê um nome a este estado para o encontrar no histórico:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Every command has the keys that it came with.</source>
      <translation>Todos os comandos têm as suas teclas originais.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <location filename="../../workbench/gui/article/unread.py" />
      <source>Every sentence was looked at.</source>
      <translation>Todas as frases foram vistas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Everything in these files is here already.</source>
      <translation>Tudo o que há nestes ficheiros já está aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
      <translation>Tudo fica num só ficheiro neste computador. Nada é enviado para lado nenhum.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Everything that is missing is waived with a reason.</source>
      <translation>Tudo o que falta está dispensado com um motivo.</translation>
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
      <translation>Evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Evidence library</source>
      <translation>Biblioteca de evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked again: {name}</source>
      <translation>Evidência associada de novo: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked: {name}, {stance}</source>
      <translation>Evidência associada: {name}, {stance}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence that it rested on was withdrawn or corrected after this verdict.</source>
      <translation>Depois deste veredicto, foi retirada ou corrigida evidência em que assentava.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence unlinked: {name}</source>
      <translation>Evidência desassociada: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>Evidence was withdrawn or corrected after a verdict.</source>
      <translation>Depois de um veredicto, alguma evidência foi retirada ou corrigida.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.</source>
      <translation>Depois do seu veredicto, alguma evidência foi retirada ou corrigida. Dê-o de novo para o confirmar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Evidence {at} of {all}</source>
      <translation>Evidência {at} de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>Livro do Excel (XLSX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange</source>
      <translation>Sincronizar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange with the hub</source>
      <translation>Sincronizar com o hub</translation>
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
      <translation>Exportar um relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export report</source>
      <translation>Exportar relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Export the claims</source>
      <translation>Exportar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Export the report to</source>
      <translation>Exportar o relatório para</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>F1 of the marks</source>
      <translation>F1 das marcações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Fact</source>
      <translation>Facto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>Fewer than two people have judged claims here, so there is nobody to compare.</source>
      <translation>Menos de duas pessoas avaliaram afirmações aqui, por isso não há com quem comparar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Fewest comments</source>
      <translation>Menos comentários</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>File</source>
      <translation>Ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>File &amp;kept as evidence</source>
      <translation>Ficheiro c&amp;onservado como evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>File {at} of {all}</source>
      <translation>Ficheiro {at} de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Files of other reviewers</source>
      <translation>Ficheiros de outros verificadores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Files opened last</source>
      <translation>Ficheiros abertos recentemente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Files to merge</source>
      <translation>Ficheiros a unir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>Filter by kind, speaker or reviewer</source>
      <translation>Filtrar por tipo, declarante ou verificador</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter the claims</source>
      <translation>Filtrar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Filter the table</source>
      <translation>Filtrar a tabela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter: words, verdict:open, by:ana</source>
      <translation>Filtro: palavras, verdict:open, by:ana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find</source>
      <translation>Procurar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Find a command by its words or its key</source>
      <translation>Procurar um comando pelas suas palavras ou pela tecla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Find a command, claim, article or record</source>
      <translation>Procurar um comando, uma afirmação, um artigo ou uma ficha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find claims, articles, evidence and commands</source>
      <translation>Procurar afirmações, artigos, evidências e comandos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find in the article</source>
      <translation>Procurar no artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Find passages in the evidence for this claim</source>
      <translation>Procurar passagens nas evidências para esta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the next place</source>
      <translation>Procurar seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the place before</source>
      <translation>Procurar anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Find {words}</source>
      <translation>Procurar {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>First and last name</source>
      <translation>Nome e sobrenome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>First published</source>
      <translation>Primeira publicação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>First source</source>
      <translation>Fonte original</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>First source, if it reports another's words</source>
      <translation>Fonte original, se reproduz palavras de outrem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Fits no claim</source>
      <translation>Sem afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Fleiss’ kappa</source>
      <translation>Kappa de Fleiss</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For editors: confidential sources by their descriptor, with quotes</source>
      <translation>Para editores: fontes confidenciais pelo descritor, com citações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For other programs</source>
      <translation>Para outros programas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the desk: confidential sources are named</source>
      <translation>Para a redação: as fontes confidenciais são nomeadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the lawyer: confidential sources are named</source>
      <translation>Para o advogado: as fontes confidenciais são nomeadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the page on which the findings are published</source>
      <translation>Para a página em que os resultados são publicados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the public: confidential sources by their descriptor alone</source>
      <translation>Para o público: fontes confidenciais só pelo descritor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For tools that mark the words of the article</source>
      <translation>Para ferramentas que marcam as palavras do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Forecast</source>
      <translation>Previsão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Forget these files</source>
      <translation>Esquecer estes ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Forms it would send, never sent</source>
      <translation>Formulários que enviaria, nunca enviados</translation>
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
      <translation>Veredictos sobre as palavras anteriores: {verdicts}. Um veredicto não se transfere sozinho; dê-o de novo para as palavras novas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Found in</source>
      <translation>Encontrado em</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Frames</source>
      <translation>Páginas embutidas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Friday</source>
      <translation>sexta-feira</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} para {text2} há uma queda de {middle} por cento, não uma queda de {stated} por cento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} para {text2} há uma queda de {middle} por cento, não um aumento de {stated} por cento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a fall of {stated} percent.</source>
      <translation>De {text} para {text2} há um aumento de {middle} por cento, não uma queda de {stated} por cento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a rise of {stated} percent.</source>
      <translation>De {text} para {text2} há um aumento de {middle} por cento, não um aumento de {stated} por cento.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Full screen</source>
      <translation>Ecrã inteiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Give a record its first source in the evidence library. Kept files that share text are proposed here.</source>
      <translation>Indique a fonte original de uma ficha na biblioteca de evidências. Os ficheiros conservados com texto em comum são propostos aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Give these verdicts</source>
      <translation>Dar estes veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Give these verdicts as mine</source>
      <translation>Dar estes veredictos como meus</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/writing.py" />
      <source>Giving the verdicts</source>
      <translation>A dar os veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Go back to here</source>
      <translation>Voltar até aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Go back to “{name}”</source>
      <translation>Voltar a «{name}»</translation>
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
      <translation>Continuar a editar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Go there (Enter)</source>
      <translation>Ir para lá (Enter)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Go to</source>
      <translation>Ir para</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Go to the next open claim</source>
      <translation>Ir para a afirmação pendente seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Go to the quote (G)</source>
      <translation>Ir para a citação (G)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back</source>
      <translation>A voltar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back takes back your {n} actions since then, in one step that can be undone.</source>
      <extracomment>For one: Going back takes back your {n} action since then, in one step that can be undone.</extracomment>
      <translation>
        <numerusform>Voltar retira a sua {n} ação desde então, num passo que pode ser desfeito.</numerusform>
        <numerusform>Voltar retira as suas {n} ações desde então, num passo que pode ser desfeito.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Grego (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/app.py" />
      <source>Guest</source>
      <translation>Convidado</translation>
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
      <translation>Hebraico (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Here</source>
      <translation>Aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Hidden until your own verdicts are in</source>
      <translation>Oculto até dar os seus próprios veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Hide what others found</source>
      <translation>Ocultar o que outros apuraram</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, dark</source>
      <translation>Alto contraste, escuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, light</source>
      <translation>Alto contraste, claro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_section.py" />
      <source>History</source>
      <translation>Histórico</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>History of this claim</source>
      <translation>Histórico desta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>How it bears on the claim</source>
      <translation>Relação com a afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>How many agree</source>
      <translation>Quantos concordam</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>How reached</source>
      <translation>Forma de contacto</translation>
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
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Images elsewhere</source>
      <translation>Imagens externas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import 1 claim from {file_name}</source>
      <translation>Importar 1 afirmação de {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>Import 1 reference</source>
      <translation>Importar 1 referência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with {key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importe um rascunho corrigido como nova versão deste artigo no menu Ficheiro (F10), ou edite o seu texto com {key}: ambos os textos ficam aqui lado a lado. As afirmações cujas palavras não mudaram passam para a nova; as outras esperam por si.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>Importe um rascunho corrigido como nova versão deste artigo no menu Ficheiro (F10), ou edite o seu texto: ambos os textos ficam aqui lado a lado. As afirmações cujas palavras não mudaram passam para a nova; as outras esperam por si.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a list of claims</source>
      <translation>Importar uma lista de afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a new version of this article</source>
      <translation>Importar uma nova versão deste artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Import an article</source>
      <translation>Importar um artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Import an article: its claims are found in it.</source>
      <translation>Importe um artigo: as suas afirmações são procuradas nele.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import articles</source>
      <translation>Importar artigos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Import references</source>
      <translation>Importar referências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import the text in the clipboard</source>
      <translation>Importar o texto da área de transferência</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import {n} claims from {file_name}</source>
      <translation>
        <numerusform>Importar {n} afirmação de {file_name}</numerusform>
        <numerusform>Importar {n} afirmações de {file_name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>Import {n} references</source>
      <translation>
        <numerusform>Importar {n} referência</numerusform>
        <numerusform>Importar {n} referências</numerusform>
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
      <translation>A importar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In</source>
      <translation>Em</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>In doubt</source>
      <translation>Duvidosa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In short</source>
      <translation>Em (abreviado)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>In the article</source>
      <translation>No artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In the evidence</source>
      <translation>Nas evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the file</source>
      <translation>No ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>In the list</source>
      <translation>Na lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}.</source>
      <translation>Na versão anterior, o seu veredicto foi «{verdict}».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}: {reason}</source>
      <translation>Na versão anterior, o seu veredicto foi «{verdict}»: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the report</source>
      <translation>No relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In this article</source>
      <translation>Neste artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <source>In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, or import the text as a version of the article. Nothing was changed.</source>
      <translation>Neste relatório não se encontra o fim do artigo, talvez porque um título a seguir a ele foi apagado. Desfaça isso no Word ou importe o texto como versão do artigo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Initials on it</source>
      <translation>Iniciais na folha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Interview</source>
      <translation>Entrevista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the article</source>
      <translation>Para o artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the claim below the table</source>
      <translation>Para a afirmação abaixo da tabela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the table</source>
      <translation>Para a tabela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Issue</source>
      <translation>Fascículo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It has no place any more</source>
      <translation>Já não tem lugar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them, {names}; the word is “{case}”.</source>
      <translation>
        <numerusform>Tem {n} evidência que a apoia, com uma só origem, {names}; a palavra é «{case}».</numerusform>
        <numerusform>Tem {n} evidências que a apoiam, todas com uma só origem, {names}; a palavra é «{case}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them; the word is “{case}”.</source>
      <translation>
        <numerusform>Tem {n} evidência que a apoia, com uma só origem; a palavra é «{case}».</numerusform>
        <numerusform>Tem {n} evidências que a apoiam, todas com uma só origem; a palavra é «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>It is the same claim, and these are the better words.</source>
      <translation>É a mesma afirmação, e estas são as melhores palavras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It stands again</source>
      <translation>Está de novo em vigor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It stands here now</source>
      <translation>Está aqui agora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>It was added by hand.</source>
      <translation>Foi adicionada à mão.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>It was opened for reading only.</source>
      <translation>Foi aberto só para leitura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>It was published on {published}; the claim is about {dates} (“{dates2}”).</source>
      <translation>Data de publicação: {published}; a afirmação refere-se a {dates} («{dates2}»).</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It was withdrawn, or does not hold any more</source>
      <translation>Foi retirada, ou já não é válida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Item number</source>
      <translation>Número do item</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonês (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japonês (ISO-2022-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonês (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join two texts</source>
      <translation>Juntar dois textos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join “{title}” and “{title2}”</source>
      <translation>Juntar «{title}» e «{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Joining the articles</source>
      <translation>A juntar os artigos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/keep_dialog.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window, or press {key}.</source>
      <translation>Conserve primeiro um ficheiro com palavras: solte-o na janela ou pressione {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window.</source>
      <translation>Conserve primeiro um ficheiro com palavras: solte-o na janela.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep all of them</source>
      <translation>Manter todas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep an interview</source>
      <translation>Conservar uma entrevista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Keep as version {n}</source>
      <translation>Conservar como versão {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number}</source>
      <translation>Manter a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claim {number2}</source>
      <translation>Manter a afirmação {number} em vez da afirmação {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claims {number2}</source>
      <translation>Manter a afirmação {number} em vez das afirmações {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claims {number}</source>
      <translation>Manter as afirmações {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Keep it</source>
      <translation>Conservá-la</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep statement {n}</source>
      <translation>Manter a declaração {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Keep the calculation “{title}”</source>
      <translation>Conservar o cálculo «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “Interview with {person}”</source>
      <translation>Conservar a entrevista «Entrevista com {person}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “{title}”</source>
      <translation>Conservar a entrevista «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Keep the origins of {n} pieces apart</source>
      <translation>
        <numerusform>Separar a origem de {n} evidência</numerusform>
        <numerusform>Separar as origens de {n} evidências</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Keep the present keys as well</source>
      <translation>Manter também as teclas atuais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep what is in the clipboard as evidence</source>
      <translation>Conservar o conteúdo da área de transferência como evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Keep “{title}” and “{title2}” apart</source>
      <translation>Separar «{title}» e «{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Keeping the article and its claims</source>
      <translation>A conservar o artigo e as suas afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Keeping the files</source>
      <translation>A conservar os ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>Keeping the references</source>
      <translation>A conservar as referências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Keeping {file}</source>
      <translation>A conservar {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Kept as an article of its own. It looks like a copy of one that was here.</source>
      <translation>Conservado como artigo à parte. Parece uma cópia de um que já estava aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>Kept bytes in this file were changed, so they are not sent; `workbench verify` says more.</source>
      <translation>Há bytes conservados neste ficheiro que foram alterados, por isso não são enviados; `workbench verify` diz mais.</translation>
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
      <translation>Teclas e ajuda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Keywords</source>
      <translation>Palavras-chave</translation>
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
      <translation>Tipo, ordem inversa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Kind: {before} → {after}</source>
      <translation>Tipo: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Kinds of claims</source>
      <translation>Tipos de afirmações</translation>
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
      <translation>Maior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Larger article text</source>
      <translation>Texto do artigo maior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Later</source>
      <translation>Depois</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Latitude, longitude</source>
      <translation>Latitude, longitude</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Law or rule</source>
      <translation>Lei ou norma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least evidence</source>
      <translation>Menos evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least worth checking</source>
      <translation>Menor interesse de verificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Leave it</source>
      <translation>Deixar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Leave out what others found (blind)</source>
      <translation>Omitir o que outros apuraram (às cegas)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Leave without keeping?</source>
      <translation>Sair sem conservar?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Length</source>
      <translation>Duração</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Lens</source>
      <translation>Objetiva</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Let the evidence stand again “{title}”</source>
      <translation>Repor em vigor a evidência «{title}»</translation>
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
      <translation>Claro ou escuro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Limits for files from outside</source>
      <translation>Limites para ficheiros externos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Line {line}: {problem} Nothing was changed.</source>
      <translation>Linha {line}: {problem} Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}</source>
      <translation>Linha {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}: {problem}</source>
      <translation>Linha {n}: {problem}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Link evidence</source>
      <translation>Associar evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>Link evidence to claim {number}</source>
      <translation>Associar evidência à afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Link it too wherever this record is linked</source>
      <translation>Associá-la também onde esta ficha está associada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Link new evidence to claim {number}</source>
      <translation>Associar nova evidência à afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage as context</source>
      <translation>Associar a passagem como contexto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it refutes the claim</source>
      <translation>Associar a passagem: contradiz a afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it supports the claim</source>
      <translation>Associar a passagem: apoia a afirmação</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>Linked are {n} that refute it and {n2} for context.</source>
      <translation>
        <numerusform>Associadas: {n} que a contradiz; como contexto: {n2}.</numerusform>
        <numerusform>Associadas: {n} que a contradizem; como contexto: {n2}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>Linked are {n} that support it and {n2} for context.</source>
      <translation>
        <numerusform>Associadas: {n} que a apoia; como contexto: {n2}.</numerusform>
        <numerusform>Associadas: {n} que a apoiam; como contexto: {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>Linked as the quote: {words}</source>
      <translation>Associada como citação: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Linked to claim {number}</source>
      <translation>Associada à afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Links to other files</source>
      <translation>Ligações a outros ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>Look at both</source>
      <translation>Ver os dois</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>Look at them</source>
      <translation>Vê-las</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Looking at every claim, sentence and check of the article …</source>
      <translation>A ver todas as afirmações, frases e verificações do artigo …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Looking for claims in the new text</source>
      <translation>A procurar afirmações no texto novo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Looking for claims like this one</source>
      <translation>A procurar afirmações parecidas com esta</translation>
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
      <translation>Criação</translation>
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
      <translation>Criar uma afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as contested</source>
      <translation>Marcar a afirmação {number} como «contestada»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as not a claim</source>
      <translation>Marcar a afirmação {number} como «não é afirmação»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as sourced</source>
      <translation>Marcar a afirmação {number} como «com fonte»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as unverified</source>
      <translation>Marcar a afirmação {number} como «não verificada»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as contested</source>
      <translation>
        <numerusform>Marcar {n} afirmação como «contestada»</numerusform>
        <numerusform>Marcar {n} afirmações como «contestada»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as not a claim</source>
      <translation>
        <numerusform>Marcar {n} afirmação como «não é afirmação»</numerusform>
        <numerusform>Marcar {n} afirmações como «não é afirmação»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as sourced</source>
      <translation>
        <numerusform>Marcar {n} afirmação como «com fonte»</numerusform>
        <numerusform>Marcar {n} afirmações como «com fonte»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as unverified</source>
      <translation>
        <numerusform>Marcar {n} afirmação como «não verificada»</numerusform>
        <numerusform>Marcar {n} afirmações como «não verificada»</numerusform>
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
      <translation>Marcações iguais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Medium</source>
      <translation>Suporte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Menu (F10)</source>
      <translation>Menu (F10)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge</source>
      <translation>Unir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Merge and decide</source>
      <translation>Unir e decidir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge colleagues' files</source>
      <translation>Unir ficheiros de colegas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Merge other files</source>
      <translation>Unir outros ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {files}</source>
      <translation>Unir {files}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Merge {number} has no receipt in this file, so there is no receipt to show.</source>
      <translation>A união {number} não tem recibo neste ficheiro, por isso não há recibo para mostrar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {n} files</source>
      <translation>
        <numerusform>Unir {n} ficheiro</numerusform>
        <numerusform>Unir {n} ficheiros</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Merging</source>
      <translation>A unir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Message id</source>
      <translation>ID da mensagem</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Monday</source>
      <translation>segunda-feira</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>More about this evidence</source>
      <translation>Mais sobre esta evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most comments</source>
      <translation>Mais comentários</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most evidence</source>
      <translation>Mais evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most worth checking</source>
      <translation>Maior interesse de verificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Move columns</source>
      <translation>Mover colunas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Move the edges of claim {claim_id}</source>
      <translation>Mover os limites da afirmação {claim_id}</translation>
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
      <translation>Silenciar a verificação {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Muted: {reason}</source>
      <translation>Silenciada: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Muting a check needs a reason; nothing was changed.</source>
      <translation>Silenciar uma verificação requer um motivo; nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Name at least two pieces of evidence that do not have one origin already. Nothing was changed.</source>
      <translation>Indique pelo menos duas evidências que não tenham já uma só origem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Name of the origin</source>
      <translation>Nome da origem</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Name the claims or the article that it is about. Nothing was changed.</source>
      <translation>Indique as afirmações ou o artigo em causa. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name the state of the file before something that you may want to take back as a whole.</source>
      <translation>Dê nome ao estado do ficheiro antes de algo que talvez queira retirar por completo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name this state</source>
      <translation>Dar nome a este estado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Name this state (restore point)</source>
      <translation>Dar nome a este estado (ponto de restauro)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Name two claims or more, to say whether they are the same. Nothing was changed.</source>
      <translation>Indique duas ou mais afirmações para dizer se são a mesma. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Name two different articles. Nothing was changed.</source>
      <translation>Indique dois artigos diferentes. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Name two people; these are one id. Nothing was changed.</source>
      <translation>Indique duas pessoas; estas têm o mesmo id. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.</source>
      <translation>Nem nos títulos nem no conteúdo. Experimente menos palavras, ou pressione Esc para ver todas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.</source>
      <translation>Nem a afirmação nem as citações da sua evidência têm ao lado outro número, ou uma palavra como «de» ou «desde».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>New</source>
      <translation>Nova</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>New comment</source>
      <translation>Novo comentário</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>New file</source>
      <translation>Novo ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/key_field.py" />
      <source>New key</source>
      <translation>Nova tecla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Next article</source>
      <translation>Artigo seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next claim</source>
      <translation>Afirmação seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Next evidence of this claim</source>
      <translation>Evidência seguinte desta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next open claim</source>
      <translation>Afirmação pendente seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Next page</source>
      <translation>Página seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Next unread sentence</source>
      <translation>Frase por ler seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No article and no file opened last is called that.</source>
      <translation>Nenhum artigo nem ficheiro aberto recentemente se chama assim.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>No article yet</source>
      <translation>Ainda não há artigos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No claim has these words. Its number works, too.</source>
      <translation>Nenhuma afirmação tem estas palavras. O seu número também serve.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim here</source>
      <translation>Nenhuma afirmação aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>No claim leans on it yet</source>
      <translation>Ainda nenhuma afirmação se apoia nela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>No claim leans on it.</source>
      <translation>Nenhuma afirmação se apoia nela.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim passes the filter</source>
      <translation>Nenhuma afirmação passa no filtro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No claim selected</source>
      <translation>Nenhuma afirmação selecionada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claims yet</source>
      <translation>Ainda não há afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are all empty. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Não se reconhece nesta lista nenhuma coluna de declarações; todos os cabeçalhos estão vazios. Chame «statement» à coluna com as palavras do artigo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named} and more. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Não se reconhece nesta lista nenhuma coluna de declarações; os cabeçalhos são {named} e outros. Chame «statement» à coluna com as palavras do artigo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named}. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>Não se reconhece nesta lista nenhuma coluna de declarações; os cabeçalhos são {named}. Chame «statement» à coluna com as palavras do artigo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No command is called that. Try one word of what you want to do.</source>
      <translation>Nenhum comando se chama assim. Experimente uma palavra do que quer fazer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>No disagreements</source>
      <translation>Não há divergências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>No disagreements.</source>
      <translation>Não há divergências.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>No evidence has these words</source>
      <translation>Nenhuma evidência tem estas palavras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is chosen.</source>
      <translation>Nenhuma evidência escolhida.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No evidence is kept yet. Words in it will be found here.</source>
      <translation>Ainda não há evidência conservada. As palavras nela serão encontradas aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is linked to this claim yet.</source>
      <translation>Ainda não há evidência associada a esta afirmação.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>No evidence yet</source>
      <translation>Ainda não há evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>No file chosen. It will be kept whole, with its hash.</source>
      <translation>Nenhum ficheiro escolhido. Será conservado inteiro, com o seu hash.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed.</source>
      <translation>Desta ficha não se conserva nenhum ficheiro; para eliminar o que está escrito sobre ela, expurgue também os seus campos. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>No file is kept of “{title}”, only its address.</source>
      <translation>De «{title}» não se conserva nenhum ficheiro, só o endereço.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>No file is kept of “{title}”, so there is nothing to write.</source>
      <translation>De «{title}» não se conserva nenhum ficheiro, por isso não há nada para escrever.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>No file is open</source>
      <translation>Nenhum ficheiro aberto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>No file yet</source>
      <translation>Ainda não há ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>No key</source>
      <translation>Sem tecla</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>No kind</source>
      <translation>Sem tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer assigned to {name}</source>
      <translation>Já não está atribuída a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer decided whether it is the same as {words}</source>
      <translation>Já não está decidido se é a mesma que {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No origin is named yet</source>
      <translation>Ainda não há origens indicadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>No other claim is like this one</source>
      <translation>Nenhuma outra afirmação se parece com esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/shown.py" />
      <source>No other claim is open here.</source>
      <translation>Não há outra afirmação pendente aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No other kept files share so much text that they may have one origin.</source>
      <translation>Nenhuns outros ficheiros conservados têm tanto texto em comum que possam ter uma só origem.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage has all these words. Fewer words, or other ones, may find it.</source>
      <translation>Nenhuma passagem tem todas estas palavras. Talvez sirvam menos palavras, ou outras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage is chosen.</source>
      <translation>Nenhuma passagem está escolhida.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage may bear on this claim</source>
      <translation>Nenhuma passagem parece relevante para esta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>No quote of the supporting evidence has {text}.</source>
      <translation>Nenhuma citação da evidência que a apoia contém {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>No reason was written.</source>
      <translation>Não foi escrito nenhum motivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>No recording. One would be kept whole, with its hash.</source>
      <translation>Sem gravação. Se houver, será conservada inteira, com o seu hash.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>No restore point yet</source>
      <translation>Ainda não há pontos de restauro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>No row of {file_name} could be placed</source>
      <translation>Não foi possível situar nenhuma linha de {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sheets.py" />
      <source>No state of this article has the code "{typed}". Look at the code on the sheet again, and at the article. A sheet that was printed from another file is entered in that file. Nothing was changed.</source>
      <translation>Nenhum estado deste artigo tem o código «{typed}». Confira de novo o código na folha, e também o artigo. Uma folha impressa a partir de outro ficheiro introduz-se nesse ficheiro. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>No statement has been judged by two people yet.</source>
      <translation>Ainda nenhuma declaração foi avaliada por duas pessoas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.</source>
      <translation>No parágrafo e nas frases anterior e seguinte não há nenhum verbo de fala, pronome nem nome.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program.</source>
      <translation>Não foi possível ler palavras deste ficheiro quando foi adicionado. Não foi alterado; guarde uma cópia para o abrir noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>No.</source>
      <translation>Núm.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Nobody has said whether the evidence for this accusation has more than one origin.</source>
      <translation>Ninguém indicou se a evidência desta acusação tem mais de uma origem.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id or the name {name}. Nothing was changed.</source>
      <translation>Ninguém neste ficheiro tem o id ou o nome {name}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id {reviewer_id}. Nothing was changed.</source>
      <translation>Ninguém neste ficheiro tem o id {reviewer_id}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer.</source>
      <translation>Não está indicado quem verifica; dê um nome, por exemplo com --reviewer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed.</source>
      <translation>Não está indicado quem verifica; dê um nome, por exemplo com --reviewer. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Nobody is named yet</source>
      <translation>Ainda sem verificador</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Nobody to compare yet</source>
      <translation>Ainda não há com quem comparar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>None has near wording, one of its numbers, or the same speaker and kind.</source>
      <translation>Nenhuma tem uma redação próxima, um dos seus números ou o mesmo declarante e tipo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>None linked by this reviewer.</source>
      <translation>Este verificador não associou nenhuma.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>None of the quotes ({n}) has a number.</source>
      <translation>
        <numerusform>A citação ({n}) não tem nenhum número.</numerusform>
        <numerusform>Nenhuma das citações ({n}) tem um número.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>None of these files can be merged</source>
      <translation>Nenhum destes ficheiros pode ser unido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>None of these files could be imported.</source>
      <translation>Não foi possível importar nenhum destes ficheiros.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>None: colour says the status alone</source>
      <translation>Nenhuma: a cor só indica o estado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Not a claim</source>
      <translation>Não é afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Not all could be used</source>
      <translation>Nem tudo pôde ser usado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Not all of these files can be kept. The others came in.</source>
      <translation>Nem todos estes ficheiros podem ser conservados. Os outros foram importados.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Not everything in {name} can be read. What can be is kept.</source>
      <translation>Nem tudo em {name} pode ser lido. O que pode ser lido é conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Not found</source>
      <translation>Não encontrada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>Not found in the article: {words}</source>
      <translation>Não se encontra no artigo: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Not imported: {title}</source>
      <translation>Não importado: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Not in the titles of the evidence, and not in the words inside.</source>
      <translation>Não está nos títulos das evidências nem nas palavras do seu conteúdo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Not shown here</source>
      <translation>Não é mostrado aqui</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} And {n} more. Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>
        <numerusform>Não aprovado: {what} E mais {n}. Resolva, ou dispense com um motivo. Nada foi alterado.</numerusform>
        <numerusform>Não aprovado: {what} E mais {n}. Resolva, ou dispense com um motivo. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>Não aprovado: {what} Resolva, ou dispense com um motivo. Nada foi alterado.</translation>
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
      <translation>Anotar uma correção da evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Nothing chosen</source>
      <translation>Nada escolhido</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>Nothing differs from the text that is kept. Nothing was changed.</source>
      <translation>Não há diferenças em relação ao texto conservado. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Nothing found. Fewer letters, or another word, may find it.</source>
      <translation>Nada encontrado. Talvez sirvam menos letras, ou outra palavra.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Nothing in this report is new. The words are those of the file, and no comment was added.</source>
      <translation>Não há nada de novo neste relatório. As palavras são as do ficheiro e nenhum comentário foi adicionado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Nothing is assigned to {name}, so there is nothing to pack; assign claims first. Nothing was written.</source>
      <translation>Nada está atribuído a {name}, por isso não há nada para pôr num pacote; atribua primeiro afirmações. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Nothing is assigned yet</source>
      <translation>Ainda nada está atribuído</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Nothing is held against this record. Nothing was changed.</source>
      <translation>Não há nada contra esta ficha. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>Nothing is kept of this</source>
      <translation>Nada disto é conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Nothing is kept of this record, only what is noted about it.</source>
      <translation>Desta ficha nada é conservado, apenas o que está anotado sobre ela.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Link a file or an address first.</source>
      <translation>Não há nada associado a esta afirmação. Associe primeiro um ficheiro ou um endereço.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Press {key} to link a file or an address.</source>
      <translation>Não há nada associado a esta afirmação. Pressione {key} para associar um ficheiro ou um endereço.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Nothing is missing: every claim and every sentence was looked at.</source>
      <translation>Não falta nada: todas as afirmações e todas as frases foram vistas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Nothing is reviewed blind first.</source>
      <translation>Nada se verifica primeiro às cegas.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or link a file or an address with the words that matter.</source>
      <translation>Ainda não há nada associado. Solte aqui um ficheiro, ou associe um ficheiro ou um endereço com as palavras que importam.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter.</source>
      <translation>Ainda não há nada associado. Solte aqui um ficheiro, ou pressione {key} para associar um ficheiro ou um endereço com as palavras que importam.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Nothing new</source>
      <translation>Nada de novo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Nothing new on either side.</source>
      <translation>Nada de novo de nenhum dos lados.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Nothing says of what, or from what, {text} is.</source>
      <translation>Nada indica de quê, ou a partir de quê, se calcula {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>Nothing says where in {shown} it stands.</source>
      <translation>Nada indica em que lugar de {shown} está.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>Nothing says whose words these are.</source>
      <translation>Nada indica de quem são estas palavras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Nothing stands like this at the moment. Choose All to see every claim.</source>
      <translation>De momento não há nenhuma neste estado. Escolha Todas para ver todas as afirmações.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Nothing stood in this file yet on {when}; name a later moment. Nothing was written.</source>
      <translation>Este ficheiro ainda não continha nada em {when}; indique um momento posterior. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for.</source>
      <translation>Nada do que se conserva e ainda não está associado tem em comum com ela um nome, um número ou palavras raras. Escreva as palavras a procurar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Nothing to check in this sentence</source>
      <translation>Nada a verificar nesta frase</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in {n} sentences</source>
      <translation>
        <numerusform>Nada a verificar em {n} frase</numerusform>
        <numerusform>Nada a verificar em {n} frases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in “{stored}”</source>
      <translation>Nada a verificar em «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing to look through yet</source>
      <translation>Ainda não há onde procurar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/told.py" />
      <source>Nothing was imported.</source>
      <translation>Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Nothing was merged into this file, so there is no receipt to show.</source>
      <translation>Nada foi unido a este ficheiro, por isso não há recibo para mostrar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is no state before a merge.</source>
      <translation>Nada foi unido a este ficheiro, por isso não há estado anterior a uma união.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is nothing to undo.</source>
      <translation>Nada foi unido a este ficheiro, por isso não há nada para desfazer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Now</source>
      <translation>Agora</translation>
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
      <translation>Números das afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the pages</source>
      <translation>Números das páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Of how many who gave a verdict</source>
      <translation>De quantos que deram um veredicto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Of {n} supporting pieces of evidence the origin of {origins} is not known; the word is “{case}”.</source>
      <translation>
        <numerusform>De {n} evidência que a apoia, não se conhece a origem de {origins}; a palavra é «{case}».</numerusform>
        <numerusform>Das {n} evidências que a apoiam, não se conhece a origem de {origins}; a palavra é «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} nothing is kept.</source>
      <translation>De {shown} não se conserva nada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} only the address is kept.</source>
      <translation>De {shown} só se conserva o endereço.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>On its evidence. {evidence}</source>
      <translation>Com base na sua evidência. {evidence}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>On the paper</source>
      <translation>No papel</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>On what terms</source>
      <translation>Em que condições</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One file with everything, to read, print and send on</source>
      <translation>Um ficheiro com tudo, para ler, imprimir e reenviar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>One lead joined, another kept apart: {one} and {other}.</source>
      <translation>Um responsável juntou, outro separou: {one} e {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One lead said that this is one story, another that these are different ones. Until it is decided they are versions of one article.</source>
      <translation>Um responsável indicou que é a mesma notícia; outro, que são notícias diferentes. Até que se decida, são versões de um só artigo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>One line for each thing to look at. Your house's lists are shown instead of the usual ones.</source>
      <translation>Uma linha para cada coisa a ver. As listas da sua redação são mostradas em vez das habituais.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>One origin</source>
      <translation>Uma só origem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>One origin with {titles}.</source>
      <translation>Uma só origem com {titles}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>One person</source>
      <translation>Uma só pessoa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One row for each claim</source>
      <translation>Uma linha por afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>One sentence is neither a claim nor marked as not a claim.</source>
      <translation>Uma frase não é uma afirmação nem está marcada como não o sendo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One story</source>
      <translation>A mesma notícia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>One version so far</source>
      <translation>Uma só versão até agora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Only I</source>
      <translation>Só eu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Only read it</source>
      <translation>Só ler</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Only the address is kept. The program does not open it. Save the page and link the file to keep its words.</source>
      <translation>Só se conserva o endereço. O programa não o abre. Guarde a página e associe o ficheiro para conservar as suas palavras.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Only the words are shown. {why}</source>
      <translation>Só são mostradas as palavras. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Open</source>
      <translation>Pendente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>Open a file</source>
      <translation>Abrir um ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Open a file first.</source>
      <translation>Abra primeiro um ficheiro.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Open a work pack</source>
      <translation>Abrir um pacote de trabalho</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Open the article first that the list is about.</source>
      <translation>Abra primeiro o artigo a que a lista se refere.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>Open the file first that the report was made from.</source>
      <translation>Abra primeiro o ficheiro a partir do qual o relatório foi feito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the folder</source>
      <translation>Abrir a pasta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the report</source>
      <translation>Abrir o relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Open the sample article</source>
      <translation>Abrir o artigo de exemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>OpenDocument text (ODT)</source>
      <translation>Texto OpenDocument (ODT)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Opened last</source>
      <translation>Abertos recentemente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>Opening the work pack</source>
      <translation>A abrir o pacote de trabalho</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Opinion</source>
      <translation>Opinião</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order of the claims</source>
      <translation>Ordem das afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: as in the article</source>
      <translation>Ordem: como no artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by kind</source>
      <translation>Ordem: por tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by speaker</source>
      <translation>Ordem: por declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by status</source>
      <translation>Ordem: por estado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: least evidence first</source>
      <translation>Ordem: menos evidência primeiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most evidence first</source>
      <translation>Ordem: mais evidência primeiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most worth checking first</source>
      <translation>Ordem: maior interesse de verificação primeiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: statements from A to Z</source>
      <translation>Ordem: declarações de A a Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order: {order}</source>
      <translation>Ordem: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Origins</source>
      <translation>Origens</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Origins of the evidence</source>
      <translation>Origens da evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Other article: {title}</source>
      <translation>Outro artigo: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Other changes, such as decisions, edits or assignments</source>
      <translation>Outras alterações, como decisões, edições ou atribuições</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Other words for your comment, then Enter</source>
      <translation>Outras palavras para o seu comentário e, depois, Enter</translation>
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
      <translation>Página ou parágrafo</translation>
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
      <translation>Páginas de um arquivo &amp;web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Pages with contents and bookmarks, tagged for screen readers</source>
      <translation>Páginas com índice e marcadores, etiquetadas para leitores de ecrã</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Pairs of reviewers</source>
      <translation>Pares de verificadores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper (PDF)</source>
      <translation>Papel (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper copy (PDF)</source>
      <translation>Cópia em papel (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Paragraph</source>
      <translation>Parágrafo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Part {part} of {parts}</source>
      <translation>Parte {part} de {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Parts of a &amp;document</source>
      <translation>Partes de um docume&amp;nto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>Passages</source>
      <translation>Passagens</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages for claim {number}</source>
      <translation>Passagens para a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages in the evidence</source>
      <translation>Passagens nas evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Passphrase</source>
      <translation>Frase-passe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Password</source>
      <translation>Palavra-passe</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted image {when}</source>
      <translation>Imagem colada, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted text {when}</source>
      <translation>Texto colado, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Percent</source>
      <translation>Percentagem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>Perhaps one story: {one} and {other}.</source>
      <translation>Talvez a mesma notícia: {one} e {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Person</source>
      <translation>Pessoa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Pieces of evidence</source>
      <translation>Evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Place in the archive</source>
      <translation>Lugar no arquivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place in the newer version</source>
      <translation>Lugar na versão mais recente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Place in the newer version: {before} → {after}</source>
      <translation>Lugar na versão mais recente: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place of publication</source>
      <translation>Local de publicação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Place “{quote}” in the newer version</source>
      <translation>Situar «{quote}» na versão mais recente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Plain text for wikis and issue trackers</source>
      <translation>Texto simples para wikis e sistemas de tarefas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>Preparing the printout</source>
      <translation>A preparar a impressão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Preparing the sample</source>
      <translation>A preparar o exemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press Esc in the filter to see all claims again.</source>
      <translation>Pressione Esc no filtro para ver de novo todas as afirmações.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press {key} to import an article: its claims are found in it.</source>
      <translation>Pressione {key} para importar um artigo: as suas afirmações são procuradas nele.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview</source>
      <translation>Pré-visualização</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview (Space)</source>
      <translation>Pré-visualizar (Espaço)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Preview of the evidence</source>
      <translation>Pré-visualização da evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>Preview of the report</source>
      <translation>Pré-visualização do relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/body.py" />
      <source>Preview of {title}</source>
      <translation>Pré-visualização de {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Preview the evidence</source>
      <translation>Pré-visualizar a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Preview this evidence</source>
      <translation>Pré-visualizar esta evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Previous article</source>
      <translation>Artigo anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous claim</source>
      <translation>Afirmação anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Previous evidence of this claim</source>
      <translation>Evidência anterior desta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous open claim</source>
      <translation>Afirmação pendente anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Previous unread sentence</source>
      <translation>Frase por ler anterior</translation>
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
      <translation>Imprimir o relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Programs it would start, never started</source>
      <translation>Programas que iniciaria, nunca iniciados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed and named origins</source>
      <translation>Origens propostas e indicadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Proposed because</source>
      <translation>Proposta por</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Proposed by the program: {words}</source>
      <translation>Proposta pelo programa: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed: {name}, {pieces}</source>
      <translation>Proposta: {name}, {pieces}</translation>
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
      <translation>Repor no texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Put the folder of reports into</source>
      <translation>Pôr a pasta de relatórios em</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Question</source>
      <translation>Pergunta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Quit</source>
      <translation>Sair</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Quotation</source>
      <translation>Citação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>Quote</source>
      <translation>Citação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Read a returned report</source>
      <translation>Ler um relatório devolvido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read again</source>
      <translation>Ler de novo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>Read as {encoding}, the text is the same. Choose another encoding. Nothing was changed.</source>
      <translation>Lido como {encoding}, o texto é o mesmo. Escolha outra codificação. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>Read back “{file_name}”</source>
      <translation>Ler de volta «{file_name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read in another encoding</source>
      <translation>Ler com outra codificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Read only · offline</source>
      <translation>Só leitura · sem ligação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Read the article in another encoding</source>
      <translation>Ler o artigo com outra codificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Reading the kept file</source>
      <translation>A ler o ficheiro conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Reading the pasted text</source>
      <translation>A ler o texto colado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/placed_list.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>Reading was stopped. Nothing was changed.</source>
      <translation>A leitura foi interrompida. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <location filename="../../workbench/gui/rereading.py" />
      <source>Reading {file}</source>
      <translation>A ler {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Reading {name} …</source>
      <translation>A ler {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Reading {n} files</source>
      <translation>A ler {n} ficheiros</translation>
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
      <translation>Motivo para silenciar a verificação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Reason for my verdict</source>
      <translation>Motivo do meu veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Reason for the decision</source>
      <translation>Motivo da decisão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive it</source>
      <translation>Motivo para a dispensa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive this: {what}</source>
      <translation>Motivo para dispensar isto: {what}</translation>
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
      <translation>Recibo da união</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Recorded with your name and the time. What each reviewer said stays in the history.</source>
      <translation>Fica registada com o seu nome e a hora. O que cada verificador disse permanece no histórico.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Redact</source>
      <translation>Expurgar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact a record of evidence</source>
      <translation>Expurgar uma ficha de evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redact for good</source>
      <translation>Expurgar definitivamente</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact the evidence “{title}”</source>
      <translation>Expurgar a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Redacted</source>
      <translation>Expurgada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redacted here. These copies still hold it, remove them: {names}</source>
      <translation>Expurgada aqui. Estas cópias ainda a contêm, elimine-as: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Redo: {label}</source>
      <translation>Refazer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Redoing</source>
      <translation>A refazer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Refere&amp;nces in a list</source>
      <translation>&amp;Referências de uma lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Reference</source>
      <translation>Referência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>Reference {number} (“{said}”): {error}.</source>
      <translation>Referência {number} («{said}»): {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>References (CSL-JSON)</source>
      <translation>Referências (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>References (RIS, BibTeX, CSL-JSON) {endings}</source>
      <translation>Referências (RIS, BibTeX, CSL-JSON) {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Remove claim {numbers}</source>
      <translation>Eliminar a afirmação {numbers}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Remove from this list</source>
      <translation>Retirar desta lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it</source>
      <translation>Eliminá-la</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Remove it for good</source>
      <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it, also from {n} claims</source>
      <extracomment>For one: Remove it, also from {n} claim</extracomment>
      <translation>
        <numerusform>Remover, também de {n} afirmação</numerusform>
        <numerusform>Remover, também de {n} afirmações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <source>Remove the article from the file</source>
      <translation>Retirar o artigo do ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Remove the evidence “{title}”</source>
      <translation>Eliminar a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Remove the selected claims</source>
      <translation>Eliminar as afirmações selecionadas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>Remove {n} claims</source>
      <translation>
        <numerusform>Eliminar {n} afirmação</numerusform>
        <numerusform>Eliminar {n} afirmações</numerusform>
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
      <translation>A eliminar definitivamente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>Removing the claims</source>
      <translation>A eliminar as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <location filename="../../workbench/gui/ask.py" />
      <source>Rename the article</source>
      <translation>Mudar o título do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Rename “{title}”</source>
      <translation>Renomear «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Replace the evidence “{title}”</source>
      <translation>Substituir a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Replaced by another record</source>
      <translation>Substituída por outra ficha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Restate the claim, change its kind or speaker</source>
      <translation>Reformular a afirmação, mudar o seu tipo ou declarante</translation>
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
      <translation>Ponto de restauro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Restore point: {name}</source>
      <translation>Ponto de restauro: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Restore points</source>
      <translation>Pontos de restauro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Restore points, and back to one</source>
      <translation>Pontos de restauro, e voltar a um</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/results.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Return path</source>
      <translation>Endereço de retorno</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first</source>
      <translation>Verificar o ficheiro completo primeiro às cegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first alone</source>
      <translation>Verificar o ficheiro completo primeiro às cegas, só para si</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first</source>
      <translation>Verificar «{title}» primeiro às cegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first alone</source>
      <translation>Verificar «{title}» primeiro às cegas, só para si</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Reviewer</source>
      <translation>Verificador</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <source>Reviewer {letter}</source>
      <translation>Verificador {letter}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, A to Z</source>
      <translation>Verificador, de A a Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, Z to A</source>
      <translation>Verificador, de Z a A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Reviewers</source>
      <translation>Verificadores</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ</source>
      <translation>Verificadores divergem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ about this record.</source>
      <translation>Os verificadores divergem sobre esta ficha.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Revision</source>
      <translation>Revisão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Reworded</source>
      <translation>Reformulada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Ro&amp;ws of a list of claims</source>
      <translation>&amp;Linhas de uma lista de afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Round to a whole number of decimals from -30 to 30. Nothing was changed.</source>
      <translation>Arredonde a um número inteiro de casas decimais, de -30 a 30. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Row</source>
      <translation>Linha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Rows that could not be placed</source>
      <translation>Linhas que não foi possível situar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Rule</source>
      <translation>Regra</translation>
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
      <translation>Guardar uma cópia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Save a copy of the kept file</source>
      <translation>Guardar uma cópia do ficheiro conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Save and go to next</source>
      <translation>Guardar e ir para o seguinte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Save as before the merge</source>
      <translation>Guardar como antes da união</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Save the receipt as</source>
      <translation>Guardar o recibo como</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <source>Saved a copy: {place}</source>
      <translation>Cópia guardada: {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Saved from</source>
      <translation>Guardado de</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Saved on this computer {when} · offline</source>
      <translation>Guardado neste computador, {when} · sem ligação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Saved page</source>
      <translation>Página guardada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are different people</source>
      <translation>Indicar que {first} e {second} são pessoas diferentes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are one person</source>
      <translation>Indicar que {first} e {second} são uma só pessoa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Say to whom: give a reviewer's name. Nothing was changed.</source>
      <translation>Indique a quem: dê o nome de um verificador. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Scripts, never run</source>
      <translation>Scripts, nunca executados</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Search all kept evidence</source>
      <translation>Pesquisar em toda a evidência conservada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence</source>
      <translation>Pesquisar nas evidências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence by title</source>
      <translation>Pesquisar as evidências por título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Search titles and the words inside</source>
      <translation>Pesquisar títulos e palavras do conteúdo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Section</source>
      <translation>Secção</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>See it in the file</source>
      <translation>Ver no ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in the whole file</source>
      <translation>Ver o que outros apuraram no ficheiro completo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in “{title}”</source>
      <translation>Ver o que outros apuraram em «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Select a claim first.</source>
      <translation>Selecione primeiro uma afirmação.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select all</source>
      <translation>Selecionar tudo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select the words of the statement in the article first.</source>
      <translation>Selecione primeiro no artigo as palavras da declaração.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article and press {key} to make the first one.</source>
      <translation>Selecione palavras no artigo e pressione {key} para criar a primeira.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article to make the first one.</source>
      <translation>Selecione palavras no artigo para criar a primeira.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Sending to the hub</source>
      <translation>A enviar para o hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Sent</source>
      <translation>Envio</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Sentences along the article</source>
      <translation>Frases ao longo do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Serial number</source>
      <translation>Número de série</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series</source>
      <translation>Coleção</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series editor</source>
      <translation>Diretor da coleção</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Servers on its way</source>
      <translation>Servidores no percurso</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>Set differently by people who had not seen each other's words: {called}</source>
      <translation>Indicado de forma diferente por pessoas que não tinham visto as palavras das outras: {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of 1 piece to “{name}”</source>
      <translation>Definir «{name}» como origem de 1 evidência</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of {n} pieces to “{name}”</source>
      <translation>
        <numerusform>Definir «{name}» como origem de {n} evidência</numerusform>
        <numerusform>Definir «{name}» como origem de {n} evidências</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>Settle the {called}</source>
      <translation>Fixar: {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Several restore points are called “{when}”; name one by its number: {point}. Nothing was written.</source>
      <translation>Há vários pontos de restauro chamados «{when}»; indique um pelo número: {point}. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Share the work out</source>
      <translation>Distribuir o trabalho</translation>
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
      <translation>Mostrar todas as afirmações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the contested claims</source>
      <translation>Mostrar as afirmações contestadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the open claims</source>
      <translation>Mostrar as afirmações pendentes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the sourced claims</source>
      <translation>Mostrar as afirmações com fonte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the unverified claims</source>
      <translation>Mostrar as afirmações não verificadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show what is not a claim</source>
      <translation>Mostrar o que não é afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Show what others found</source>
      <translation>Mostrar o que outros apuraram</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show where the reviewers differ</source>
      <translation>Mostrar onde os verificadores divergem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show: {what}</source>
      <translation>Mostrar: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Sign off</source>
      <translation>Aprovar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Sign off “{title}”</source>
      <translation>Aprovar «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Sign the article off</source>
      <translation>Aprovar o artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signatures</source>
      <translation>Assinaturas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signed by the sender's server</source>
      <translation>Assinado pelo servidor do remetente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Signed off by {name}</source>
      <translation>Aprovado por {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Signed off by {name}, {when}</source>
      <translation>Aprovado por {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Signing off</source>
      <translation>A aprovar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Single letters work while the table or the article has the focus, and never in a text field. After a verdict the next open claim is chosen, so that one key is enough for most. The settings can give every command other keys.</source>
      <translation>As letras simples funcionam enquanto a tabela ou o artigo têm o foco, e nunca num campo de texto. Após um veredicto é escolhida a afirmação pendente seguinte, de modo que basta uma tecla para a maioria. Nas configurações pode dar outras teclas a cada comando.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Size in dots</source>
      <translation>Tamanho em píxeis</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the article's text</source>
      <translation>Tamanho do texto do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the window's text</source>
      <translation>Tamanho do texto da janela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Skip this disagreement</source>
      <translation>Saltar esta divergência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Small</source>
      <translation>Pequeno</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Smaller</source>
      <translation>Menor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Smaller article text</source>
      <translation>Texto do artigo menor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only somebody called {owner} has written in this file, on another computer. If that was you, your work counts as one person's; if not, you are two people with one name.</source>
      <translation>Até agora, só alguém chamado {owner} escreveu neste ficheiro, noutro computador. Se se trata de si, o seu trabalho conta como sendo de uma só pessoa; se não, são duas pessoas com o mesmo nome.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, unless both are you.</source>
      <translation>Até agora, só {owner} escreveu neste ficheiro, e aqui o seu nome é {me}. O que fizer fica registado com o seu próprio nome, a não ser que ambos os nomes sejam seus.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Something is being written. Choose the files again when it is done; nothing was merged.</source>
      <translation>Algo está a ser escrito. Escolha os ficheiros de novo quando terminar; nada foi unido.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/apart.py" />
      <source>Something is still being written to the file. Wait until it is done, or stop it.</source>
      <translation>Ainda se está a escrever algo no ficheiro. Aguarde até terminar ou interrompa.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Something that this version of the program does not know.</source>
      <translation>Algo que esta versão do programa não conhece.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Something was changed since: a verdict, evidence, a claim or a muted check.</source>
      <translation>Algo mudou desde então: um veredicto, uma evidência, uma afirmação ou uma verificação silenciada.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Something went wrong in the program</source>
      <translation>Algo falhou no programa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Sound</source>
      <translation>Áudio</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Sound and video are not played here. Save a copy to open it in another program.</source>
      <translation>Som e vídeo não são reproduzidos aqui. Guarde uma cópia para a abrir noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Sourced</source>
      <translation>Com fonte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Space</source>
      <translation>Espaço</translation>
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
      <translation>Declarante, de A a Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, Z to A</source>
      <translation>Declarante, de Z a A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Speaker: {before} → {after}</source>
      <translation>Declarante: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Spreadsheet (CSV)</source>
      <translation>Folha de cálculo (CSV)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Stands again</source>
      <translation>De novo em vigor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the left</source>
      <translation>Início da declaração um carácter para a esquerda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the right</source>
      <translation>Início da declaração um carácter para a direita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the left</source>
      <translation>Início da declaração uma palavra para a esquerda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the right</source>
      <translation>Início da declaração uma palavra para a direita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Statement</source>
      <translation>Declaração</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} has other edges now than on the sheet; give the verdict in the article.</source>
      <translation>A declaração {number} tem agora limites diferentes dos da folha; dê o veredicto no artigo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} stands in line {number2} too; leave one of the two.</source>
      <translation>A declaração {number} está também na linha {number2}; retire uma das duas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} was removed after the sheet was printed; take the line out.</source>
      <translation>A declaração {number} foi eliminada depois de a folha ser impressa; retire a linha.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, A to Z</source>
      <translation>Declaração, de A a Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, Z to A</source>
      <translation>Declaração, de Z a A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Statements</source>
      <translation>Declarações</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statements have changed since this was looked at. Look again. Nothing was changed.</source>
      <translation>Algumas declarações mudaram desde que isto foi visto. Veja de novo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/side_by_side.py" />
      <source>Statements of both texts</source>
      <translation>Declarações de ambos os textos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Statistic</source>
      <translation>Estatística</translation>
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
      <translation>Estado, ordem inversa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Stay on the claim</source>
      <translation>Ficar na afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stop this</source>
      <translation>Interromper</translation>
    </message>
    <message>
      <location filename="../../workbench/core/alike.py" />
      <location filename="../../workbench/core/drafts.py" />
      <location filename="../../workbench/core/suggest.py" />
      <location filename="../../workbench/gui/background.py" />
      <location filename="../../workbench/gui/versions/looking.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper.py" />
      <source>Stopped. Nothing was printed.</source>
      <translation>Interrompido. Nada foi impresso.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>Stopped. {n} of {n2} reports are written and stay in {folder}.</source>
      <translation>
        <numerusform>Interrompido. Foi escrito {n} de {n2} relatórios, que fica em {folder}.</numerusform>
        <numerusform>Interrompido. Foram escritos {n} de {n2} relatórios, que ficam em {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stopping</source>
      <translation>A interromper</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Subject</source>
      <translation>Assunto</translation>
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
      <translation>Apoia</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>T&amp;ime without progress</source>
      <translation>Tempo &amp;sem avanço</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Tab narrows:  &gt; commands   # claims   @ evidence   / articles and files</source>
      <translation>Tab restringe:  &gt; comandos   # afirmações   @ evidências   / artigos e ficheiros</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 article back from {name}</source>
      <translation>Retirar 1 artigo a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 claim back from {name}</source>
      <translation>Retirar 1 afirmação a {name}</translation>
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
      <translation>Retirar um comentário sobre a afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take back my verdict</source>
      <translation>Retirar o meu veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Take back the sign-off of “{title}”</source>
      <translation>Retirar a aprovação de «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take claims and articles back from {name}</source>
      <translation>Retirar afirmações e artigos a {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Take it from there</source>
      <translation>Retirá-la de lá</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Take it into the file</source>
      <translation>Incorporar no ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>Take it over</source>
      <translation>Transferi-lo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take over my verdict on the older version</source>
      <translation>Transferir o meu veredicto da versão anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdict on claim {number}</source>
      <translation>Transferir o veredicto da afirmação {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdicts on {n} claims</source>
      <translation>
        <numerusform>Transferir o veredicto de {n} afirmação</numerusform>
        <numerusform>Transferir os veredictos de {n} afirmações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Take over {n} verdicts</source>
      <extracomment>For one: Take over {n} verdict</extracomment>
      <translation>
        <numerusform>Transferir {n} veredicto</numerusform>
        <numerusform>Transferir {n} veredictos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the article back</source>
      <translation>Retirar o artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the selected claims back</source>
      <translation>Retirar as afirmações selecionadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the left</source>
      <translation>Escolher o lado esquerdo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the right</source>
      <translation>Escolher o lado direito</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} articles back from {name}</source>
      <translation>
        <numerusform>Retirar {n} artigo a {name}</numerusform>
        <numerusform>Retirar {n} artigos a {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} claims back from {name}</source>
      <translation>
        <numerusform>Retirar {n} afirmação a {name}</numerusform>
        <numerusform>Retirar {n} afirmações a {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Taken</source>
      <translation>Captação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Taken over from the reviewer, who wrote no reason.</source>
      <translation>Segue o verificador, que não escreveu nenhum motivo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this address only, and only when you press the button. The password is not kept.</source>
      <translation>Recebe o que os colegas enviaram para o hub da sua equipa e envia o que fez. O programa liga-se apenas a este endereço, e só quando pressionar o botão. A palavra-passe não é conservada.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Taking back a sign-off needs a reason; nothing was changed.</source>
      <translation>Retirar uma aprovação requer um motivo; nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Taking back the sign-off</source>
      <translation>A retirar a aprovação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Taking from the hub</source>
      <translation>A receber do hub</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Taking over the verdicts</source>
      <translation>A transferir os veredictos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Te&amp;xt of an article</source>
      <translation>Texto de um arti&amp;go</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Teal</source>
      <translation>Verde-azulado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Template</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Text &amp;of the window</source>
      <translation>Te&amp;xto da janela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Text of the article</source>
      <translation>Texto do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Thai (Windows-874)</source>
      <translation>Tailandês (Windows-874)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are.</source>
      <translation>Esse artigo não está neste ficheiro; liste os artigos para ver quais existem.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are. Nothing was changed.</source>
      <translation>Esse artigo não está neste ficheiro; liste os artigos para ver quais existem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>That claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>Essa afirmação não está neste ficheiro; liste as afirmações para ver quais existem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>That comment is gone already. Nothing was changed.</source>
      <translation>Esse comentário já não existe. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>That evidence is not in this file; list the evidence to see what is. Nothing was changed.</source>
      <translation>Essa evidência não está neste ficheiro; liste as evidências para ver quais existem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>That is me</source>
      <translation>Sou eu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept.</source>
      <translation>Isso não é um recibo de uma união, ou é só uma parte. Escolha o texto completo, tal como foi conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>That link is gone already. Nothing was changed.</source>
      <translation>Essa associação já não existe. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>That record is no calculation. Nothing was changed.</source>
      <translation>Essa ficha não é um cálculo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>That reviewer gave this claim no words of their own. Nothing was changed.</source>
      <translation>Esse verificador não deu a esta afirmação palavras próprias. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>That value does not stand there any more. Nothing was changed.</source>
      <translation>Esse valor já não está lá. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>That was me</source>
      <translation>Fui eu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>The archive is damaged after {number} records; what follows cannot be read.</source>
      <translation>O arquivo web está danificado a partir de {number} registos; não é possível ler o que se segue.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>The article is here already</source>
      <translation>O artigo já está aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The article of this report is not in this file. Open the file that the report was made from. Nothing was changed.</source>
      <translation>O artigo deste relatório não está neste ficheiro. Abra o ficheiro a partir do qual o relatório foi feito. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The article with a comment at each statement, and the claims as a table</source>
      <translation>O artigo com um comentário em cada declaração, e as afirmações em tabela</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The article “{title}” was imported from the same file, and rests on it; an article cannot be redacted. Nothing was changed.</source>
      <translation>O artigo «{title}» foi importado do mesmo ficheiro e assenta nele; um artigo não pode ser expurgado. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The beginning of the file</source>
      <translation>O início do ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/guidance.py" />
      <source>The checklists in {settings} cannot be read ({error}); mend that file, or move it away to have the usual ones.</source>
      <translation>Não é possível ler as listas de verificação em {settings} ({error}); corrija esse ficheiro ou retire-o dali para ter as habituais.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim has no place any more</source>
      <translation>A afirmação já não tem lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>The claim in words that stand on their own</source>
      <translation>A afirmação em palavras que se entendem por si sós</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>The claim is contested, and no evidence refutes it.</source>
      <translation>A afirmação está «contestada», e nenhuma evidência a contradiz.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>The claim is sourced, and no evidence supports it.</source>
      <translation>A afirmação está «com fonte», e nenhuma evidência a apoia.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The claim is sourced, and {shown} refutes it.</source>
      <translation>A afirmação está «com fonte», e {shown} contradi-la.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim stands here now</source>
      <translation>A afirmação está agora aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/proposing.py" />
      <source>The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Não é possível propor as afirmações deste texto: {why}. Importe uma parte ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The code stands at the top of each page. It makes the numbers mean what was printed.</source>
      <translation>O código está no topo de cada página. Graças a ele, os números significam o que foi impresso.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The colour of the main button, of selected words and of the focus.</source>
      <translation>A cor do botão principal, das palavras selecionadas e do foco.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>The comment says so already</source>
      <translation>O comentário já diz isso</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy did not pass its check ({copied}), so it was not kept; the file itself may be damaged.</source>
      <translation>A cópia não passou na verificação ({copied}), por isso não foi conservada; o próprio ficheiro pode estar danificado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy {name} could not be written ({error}); check the disk and the folder's rights.</source>
      <translation>Não foi possível escrever a cópia {name} ({error}); verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made.</source>
      <translation>A base de dados está codificada em {encoding}; crie uma com ENCODING 'UTF8'. Nada foi criado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database's name is too long for a hub; 50 bytes at most. Nothing was made.</source>
      <translation>O nome da base de dados é demasiado longo para um hub; 50 bytes no máximo. Nada foi criado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>The disk is full, so the last action was not saved; make room and do it again.</source>
      <translation>O disco está cheio, por isso a última ação não foi guardada; liberte espaço e repita-a.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The disk of the hub {name} is full. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>O disco do hub {name} está cheio. Nada se perdeu: sincronize de novo quando houver espaço, e o que já passou não volta a ser enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} does not fit this file. Choose another one. Nothing was imported.</source>
      <translation>A codificação {encoding} não serve para este ficheiro. Escolha outra. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} is not known. Choose another one. Nothing was imported.</source>
      <translation>A codificação {encoding} não é conhecida. Escolha outra. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The evidence, for reference managers</source>
      <translation>As evidências, para gestores de referências</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here.</source>
      <translation>A sincronização com o hub foi interrompida. Nada se perdeu; a próxima continua a partir daqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>The file can only be read, so nothing can be taken back.</source>
      <translation>O ficheiro só pode ser lido, por isso nada pode ser retirado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept as it came, so it can be read again; the result is the next version of the article.</source>
      <translation>O ficheiro não indica com certeza como as suas letras estão escritas. Foi lido como {encoding}. O ficheiro foi conservado tal como chegou, por isso pode ser lido de novo; o resultado é a versão seguinte do artigo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The file has changed since this was looked at. Read the report again. Nothing was changed.</source>
      <translation>O ficheiro mudou desde que isto foi visto. Leia de novo o relatório. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file has {pages} pages, and the link names none.</source>
      <translation>O ficheiro tem {pages} páginas, e a associação não indica nenhuma.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file is a recording, and the link names no time.</source>
      <translation>O ficheiro é uma gravação, e a associação não indica o minuto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. Nothing was changed.</source>
      <translation>O ficheiro de que este pacote de trabalho foi extraído já contém isso, que não lhe foi dado; peça-o à pessoa responsável. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>The file was changed by another program.</source>
      <translation>O ficheiro foi alterado por outro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Nothing was changed. Choose another place or free some space.</source>
      <translation>Não foi possível escrever o ficheiro {path}: {strerror}. Nada foi alterado. Escolha outro lugar ou liberte espaço.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Only {name} is new. Choose another place or free some space.</source>
      <translation>Não foi possível escrever o ficheiro {path}: {strerror}. Só {name} é novo. Escolha outro lugar ou liberte espaço.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page</source>
      <translation>A primeira página</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page as it would be on paper; this form says the same and looks otherwise.</source>
      <translation>A primeira página tal como seria em papel; este formato diz o mesmo, com outra aparência.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first rows</source>
      <translation>As primeiras linhas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>The folder {folder} could not be made: {strerror}. Nothing was written; choose another place.</source>
      <translation>Não foi possível criar a pasta {folder}: {strerror}. Nada foi escrito; escolha outro lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The folder {parent} is not there; make it, or choose another. Nothing was written.</source>
      <translation>A pasta {parent} não existe; crie-a ou escolha outra. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula asks for something that has no value, such as zero divided by zero. Nothing was changed.</source>
      <translation>A fórmula pede algo que não tem valor, como zero dividido por zero. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula divides by zero. Look at the numbers again. Nothing was changed.</source>
      <translation>A fórmula divide por zero. Reveja os números. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula is nested more than 40 times. Split it into two calculations. Nothing was changed.</source>
      <translation>A fórmula tem mais de 40 níveis encadeados. Divida-a em dois cálculos. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: none yet. Nothing was changed.</source>
      <translation>A fórmula menciona «{word}», e esse número não existe; existem: nenhum ainda. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: {numbers}. Nothing was changed.</source>
      <translation>A fórmula menciona «{word}», e esse número não existe; existem: {numbers}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula “{formula}” cannot be read; write it as (new - old) / old * 100. Nothing was changed.</source>
      <translation>Não é possível ler a fórmula «{formula}»; escreva-a como (new - old) / old * 100. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The function {word} takes another number of values: see the manual. Nothing was changed.</source>
      <translation>A função {word} aceita outro número de valores: consulte o manual. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: «{key}» não é uma chave sua; as chaves são {longest}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: «{standing}» não é um veredicto; são eles {standings}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: não é possível ler o ficheiro ({strerror}). Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: o ficheiro tem mais de {most_bytes} kB. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: não é TOML: {error}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: não está em UTF-8. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: «logo» tem de indicar um ficheiro da mesma pasta. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: «logo» indica {name}, e {problem}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem de ser uma tabela, [{key2}], com uma palavra para cada veredicto. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem de ser uma linha de texto entre aspas. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem mais de 100 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem mais de 160 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem mais de 30 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem mais de 300 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {key} tem mais de 80 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha 1: {standing} e {other} têm a mesma palavra, «{word}». Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: «{key}» não é uma chave sua; as chaves são {longest}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: «{standing}» não é um veredicto; são eles {standings}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: não é possível ler o ficheiro ({strerror}). Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: o ficheiro tem mais de {most_bytes} kB. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: não é TOML: {error}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: não está em UTF-8. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: «logo» tem de indicar um ficheiro da mesma pasta. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: «logo» indica {name}, e {problem}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem de ser uma tabela, [{key2}], com uma palavra para cada veredicto. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem de ser uma linha de texto entre aspas. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem mais de 100 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem mais de 160 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem mais de 30 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem mais de 300 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {key} tem mais de 80 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}, linha {text}: {standing} e {other} têm a mesma palavra, «{word}». Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: «{key}» não é uma chave sua; as chaves são {longest}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: «{standing}» não é um veredicto; são eles {standings}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: não é possível ler o ficheiro ({strerror}). Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: o ficheiro tem mais de {most_bytes} kB. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: não é TOML: {error}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: não está em UTF-8. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: «logo» tem de indicar um ficheiro da mesma pasta. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: «logo» indica {name}, e {problem}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem de ser uma tabela, [{key2}], com uma palavra para cada veredicto. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem de ser uma linha de texto entre aspas. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem mais de 100 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem mais de 160 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem mais de 30 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem mais de 300 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {key} tem mais de 80 letras. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>O estilo da casa não foi usado: {path}: {standing} e {other} têm a mesma palavra, «{word}». Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>O hub contém um expurgo que este ficheiro ainda não aplicou: execute primeiro pull ou sync, para que nada do que foi eliminado volte a ser enviado. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and exchange that one, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>O hub contém um expurgo que este pacote de trabalho não conhece: una o pacote ao ficheiro de que foi extraído e sincronize esse ficheiro, para que nada do que foi eliminado volte a ser enviado. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub was set up by another version of the program. Update the program on this computer, then exchange again. Nothing was changed.</source>
      <translation>O hub foi preparado por outra versão do programa. Atualize o programa neste computador e sincronize de novo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} answered with an error (code {error}). Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>O hub {name} respondeu com um erro (código {error}). Nada se perdeu: sincronize de novo quando estiver disponível, e o que já passou não volta a ser enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} cannot be reached, or was lost on the way. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>O hub {name} está inacessível, ou a ligação perdeu-se pelo caminho. Nada se perdeu: sincronize de novo quando estiver disponível, e o que já passou não volta a ser enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>The hub {name} cannot be trusted: {why}. Nothing was taken from it.</source>
      <translation>O hub {name} não é de confiança: {why}. Nada foi recebido dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say sslmode=require to trust it as it is. Nothing was sent.</source>
      <translation>O hub {name} não conseguiu provar o seu nome: indique o certificado dele com sslrootcert=FILE no endereço, ou sslmode=require para confiar nele tal como está. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} refused the user or the password. Nothing was sent.</source>
      <translation>O hub {name} recusou o utilizador ou a palavra-passe. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>The hub's address has the option “{name}”; it can take {options} only.</source>
      <translation>O endereço do hub tem a opção «{name}»; só aceita {options}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>The kept bytes of “{title}” are missing or were changed, so nothing was written; run verify, and open a backup.</source>
      <translation>Os bytes conservados de «{title}» faltam ou foram alterados, por isso nada foi escrito; execute verify e abra uma cópia de segurança.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/rows.py" />
      <source>The kept bytes {sha256} are missing from this file; run verify, and open a backup.</source>
      <translation>Faltam neste ficheiro os bytes conservados {sha256}; execute verify e abra uma cópia de segurança.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The kept file and its text are removed for good. Neither undo nor a merge brings them back. The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself.</source>
      <translation>O ficheiro conservado e o seu texto são eliminados definitivamente. Nem desfazer nem uma união os recupera. O registo conserva quem o fez, quando e porquê. As cópias deste ficheiro estão fora de alcance; elimine-as pessoalmente.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>The kept file was redacted by {who}, {when}: {reason}</source>
      <translation>O ficheiro conservado foi expurgado por {who}, {when}: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/shared_text.py" />
      <source>The kept texts cannot be compared: {why}. Nothing was changed.</source>
      <translation>Não é possível comparar os textos conservados: {why}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>The keys of “{command}” are now: {keys}.</source>
      <translation>As teclas de «{command}» são agora: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The language changes when the program starts anew.</source>
      <translation>O idioma muda quando o programa é reiniciado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>The last merge was made by another reviewer, who alone can undo it. Nothing was changed.</source>
      <translation>A última união foi feita por outro verificador, o único que a pode desfazer. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>The letters of this text are certain: only texts and web pages can be read in another encoding. Nothing was changed.</source>
      <translation>As letras deste texto são certas: só os textos e as páginas web podem ser lidos com outra codificação. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>The merge was stopped. Nothing was changed.</source>
      <translation>A união foi interrompida. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The newer text</source>
      <translation>O texto mais recente</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The older text</source>
      <translation>O texto anterior</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>The only piece from {origin}.</source>
      <translation>A única evidência de {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>The other window has closed this file. You can work in it here now.</source>
      <translation>A outra janela fechou este ficheiro. Agora pode trabalhar nele aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>The parts add up to {added}, not to {total}.</source>
      <translation>As partes somam {added}, não {total}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>The passage</source>
      <translation>A passagem</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>The passphrase is too short; take 8 characters or more, such as four words. Nothing was written.</source>
      <translation>A frase-passe é demasiado curta; use 8 caracteres ou mais, por exemplo quatro palavras. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The preview is being made</source>
      <translation>A preparar a pré-visualização</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>The printer could not be used. Nothing was printed; choose another one or a PDF file.</source>
      <translation>Não foi possível usar a impressora. Nada foi impresso; escolha outra ou um ficheiro PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote cannot be looked up: no text is kept</source>
      <translation>A citação não pode ser comprovada: não se conserva nenhum texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, but for spacing or dashes</source>
      <translation>A citação está no ficheiro conservado, exceto espaços ou travessões</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, letter by letter</source>
      <translation>A citação está no ficheiro conservado, letra por letra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is not in the kept file</source>
      <translation>A citação não está no ficheiro conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>The quote is not in the kept file of {shown}.</source>
      <translation>A citação não está no ficheiro conservado de {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>The quote stands in part {page}</source>
      <translation>A citação está na parte {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote stands on page {page}</source>
      <translation>A citação está na página {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The quotes have these numbers: {theirs}.</source>
      <translation>As citações têm estes números: {theirs}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The reason holds the {name} that is to be removed, and the log keeps the reason; write it without. Nothing was changed.</source>
      <translation>O motivo contém o dado a eliminar ({name}) e fica no registo; escreva-o sem esse dado. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/notice_list.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The record that takes its place</source>
      <translation>A ficha que ocupa o seu lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report could not be made: {why}. Nothing was written.</source>
      <translation>Não foi possível criar o relatório: {why}. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The report is written.</source>
      <translation>O relatório está escrito.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The report was made before {n} newer versions; what changed there is not in it.</source>
      <extracomment>For one: The report was made before {n} newer version; what changed there is not in it.</extracomment>
      <translation>
        <numerusform>O relatório foi feito antes de {n} versão mais recente; o que mudou nela não está no relatório.</numerusform>
        <numerusform>O relatório foi feito antes de {n} versões mais recentes; o que mudou nelas não está no relatório.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report was stopped. Nothing was written.</source>
      <translation>O relatório foi interrompido. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The reports are written.</source>
      <translation>Os relatórios estão escritos.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>The rule decides nothing here.</source>
      <translation>A regra não decide nada aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: that one stays</source>
      <translation>A mesma que {words}: fica aquela</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: this one stays</source>
      <translation>A mesma que {words}: fica esta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The same for LibreOffice and others</source>
      <translation>O mesmo para LibreOffice e outros</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>The same is said twice with two numbers: {text} before, {text2} here.</source>
      <translation>Diz-se o mesmo duas vezes com dois números: antes {text}, aqui {text2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>The same story?</source>
      <translation>A mesma notícia?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The same text stays with another record that has it too.</source>
      <translation>O mesmo texto permanece noutra ficha que também o tem.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>The sentences of this article are still being found.</source>
      <translation>As frases deste artigo ainda estão a ser procuradas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/splitting.py" />
      <source>The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed.</source>
      <translation>Não é possível encontrar as frases deste texto: {why}. Não se mostra o que está por ler. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings cannot be written to {config_dir} ({strerror}); check its rights.</source>
      <translation>Não é possível escrever as configurações em {config_dir} ({strerror}); verifique as suas permissões.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/logs.py" />
      <source>The settings folder cannot be written to ({error}); check its rights.</source>
      <translation>Não é possível escrever na pasta de configurações ({error}); verifique as suas permissões.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writer_lock.py" />
      <source>The settings folder {folder} cannot be written to; check its rights.</source>
      <translation>Não é possível escrever na pasta de configurações {folder}; verifique as suas permissões.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings in {config_dir} cannot be read ({error}); move that file away to start anew.</source>
      <translation>Não é possível ler as configurações em {config_dir} ({error}); retire esse ficheiro dali para começar de novo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The sheet shows an older version; the verdicts go to its words, and V takes them over.</source>
      <translation>A folha mostra uma versão anterior; os veredictos vão para as palavras dela, e a tecla V transfere-os.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The source corrected itself</source>
      <translation>A fonte corrigiu-se</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>The space bar shows or hides a column. Alt+Up and Alt+Down move it.</source>
      <translation>A barra de espaços mostra ou oculta uma coluna. Alt+Seta para cima e Alt+Seta para baixo movem-na.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>The statement can go no further here</source>
      <translation>A declaração não pode ir mais longe aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The supporting evidence is linked without a quote.</source>
      <translation>A evidência que a apoia está associada sem citação.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake in {name}, line {line}: {what}. Mend it there; no report was written.</source>
      <translation>Os modelos do estilo da casa têm um erro em {name}, linha {line}: {what}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake: {what}. Mend it there; no report was written.</source>
      <translation>Os modelos do estilo da casa têm um erro: {what}. Corrija-o aí; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page holds {found}, and a report runs and loads nothing. Mend them in its folder; no report was written.</source>
      <translation>Os modelos do estilo da casa foram bloqueados: a página contém {found}, e um relatório não executa nem carrega nada. Corrija-os na sua pasta; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page is longer than {most_letters} letters. Mend them in its folder; no report was written.</source>
      <translation>Os modelos do estilo da casa foram bloqueados: a página tem mais de {most_letters} letras. Corrija-os na sua pasta; nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The text in this encoding</source>
      <translation>O texto com esta codificação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>The text of this article is longer than {million_characters} million characters. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>O texto deste artigo tem mais de {million_characters} milhões de caracteres. Importe uma parte ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>The text of this book is locked to one reading program. Nothing was imported.</source>
      <translation>O texto deste livro está bloqueado para um único programa de leitura. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The text of {title} was changed and becomes its next version.</source>
      <translation>O texto de {title} foi alterado e torna-se a sua versão seguinte.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}, about {power} times off any rate since 1995.</source>
      <translation>As duas quantias implicam {rate} {units} por 1 {units2}, o que se afasta cerca de {power} vezes de qualquer taxa de câmbio desde 1995.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}.</source>
      <translation>As duas quantias implicam {rate} {units} por 1 {units2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values are: {double}</source>
      <translation>Os valores são: {double}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values stand with the record.</source>
      <translation>Os valores constam da ficha.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The verdict that stands is sourced; {n} support and {n2} refute.</source>
      <translation>
        <numerusform>O veredicto em vigor é «com fonte»; a favor: {n}; contra: {n2}.</numerusform>
        <numerusform>O veredicto em vigor é «com fonte»; a favor: {n}; contra: {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>The verdicts in the list were kept as comments, because a verdict is a person’s own.</source>
      <translation>Os veredictos da lista foram conservados como comentários, porque um veredicto é pessoal.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>The whole file</source>
      <translation>O ficheiro completo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>The wording changed after a verdict.</source>
      <translation>A redação mudou depois de um veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after this verdict.</source>
      <translation>A redação mudou depois deste veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after your verdict. Give it again to confirm it.</source>
      <translation>A redação mudou depois do seu veredicto. Dê-o de novo para o confirmar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>The words of {name}</source>
      <translation>As palavras de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>The words that matter, as they stand there</source>
      <translation>As palavras que importam, tal como lá estão</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>The words “{words}” are not in {title}. Nothing was changed.</source>
      <translation>As palavras «{words}» não estão em {title}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Then</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>There is a claim in the sentence already</source>
      <translation>Já há uma afirmação na frase</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>There is a claim in this sentence already. Give your verdict on it.</source>
      <translation>Já há uma afirmação nesta frase. Dê o seu veredicto sobre ela.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>There is no database “{database}” on {host}. Nothing was sent.</source>
      <translation>Não há nenhuma base de dados «{database}» em {host}. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>There is no field "{field}"; the fields are {fields}.</source>
      <translation>Não existe o campo «{field}»; os campos são {fields}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>There is no field “{field}”. There are {known}; for plain words use quotation marks.</source>
      <translation>Não existe o campo «{field}». Existem {known}; para palavras simples use aspas.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>There is no file {path} at this place. Nothing was imported.</source>
      <translation>Não há nenhum ficheiro {path} nesse lugar. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>There is no finding "{name}"; list the findings to see which are. Nothing was changed.</source>
      <translation>Não existe o aviso «{name}»; liste os avisos para ver quais existem. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>There is no form "{form}"; the forms are {ending}.</source>
      <translation>Não existe o formato «{form}»; os formatos são {ending}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>There is no format "{form}"; the formats are {formats}.</source>
      <translation>Não existe o formato «{form}»; os formatos são {formats}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>There is no function “{word}”; there are: {functions}. Nothing was changed.</source>
      <translation>Não existe a função «{word}»; existem: {functions}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/glimpse.py" />
      <source>There is no preview: {why}. The report can be exported nevertheless.</source>
      <translation>Não há pré-visualização: {why}. O relatório pode ser exportado mesmo assim.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>There is no statement {number} on this sheet; its last one is {n}.</source>
      <translation>
        <numerusform>Não há declaração {number} nesta folha; a última é a {n}.</numerusform>
        <numerusform>Não há declaração {number} nesta folha; a última é a {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>There is no text in the clipboard. Copy the article first.</source>
      <translation>Não há texto na área de transferência. Copie primeiro o artigo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>There is no text to paste. Copy the text of an article first. Nothing was imported.</source>
      <translation>Não há texto para colar. Copie primeiro o texto de um artigo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>There is no text, image or file in the clipboard. Copy what is to be kept first.</source>
      <translation>Não há texto, imagem nem ficheiro na área de transferência. Copie primeiro o que quer conservar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>There is not enough room for temporary files to read “{label}”. Nothing was taken from it.</source>
      <translation>Não há espaço suficiente para os ficheiros temporários com que ler «{label}». Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>There is not enough room in {folder} to take what the hub holds. Nothing was changed.</source>
      <translation>Não há espaço suficiente em {folder} para receber o que o hub contém. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to redo.</source>
      <translation>Não há nada para refazer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to undo.</source>
      <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>These files could not be imported. All others came in.</source>
      <translation>Não foi possível importar estes ficheiros. Todos os outros foram importados.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>These references in {name} have a problem. All that can be used came in. Mend the file and import it again: what is known already does not come twice.</source>
      <translation>Estas referências de {name} têm um problema. Tudo o que pode ser usado foi importado. Corrija o ficheiro e importe-o de novo: o que já é conhecido não se duplica.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>These two are one article already. Nothing was changed.</source>
      <translation>Estes dois já são um só artigo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>These words say best what the article asserts.</source>
      <translation>Estas palavras são as que melhor dizem o que o artigo afirma.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>They assert different things.</source>
      <translation>Afirmam coisas diferentes.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>They credit {agency}.</source>
      <translation>Creditam {agency}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Este ficheiro PDF pede uma palavra-passe. Guarde uma cópia sem ela. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file has more than {pages} pages. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este ficheiro PDF tem mais de {pages} páginas. Importe uma parte ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. Nothing was imported.</source>
      <translation>Este ficheiro PDF contém imagens de páginas e nenhum texto. Faça uma cópia com reconhecimento de texto (OCR) e importe essa. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file is damaged. Get it again where it came from. Nothing was imported.</source>
      <translation>Este ficheiro PDF está danificado. Obtenha-o de novo na origem. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <location filename="../../workbench/core/returned.py" />
      <source>This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as an article, or as a version of one. Nothing was changed.</source>
      <translation>Este documento do Word não contém as marcas de um relatório do Claim Workbench; talvez um programa as tenha retirado. Importe-o como artigo ou como versão de um artigo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). Nothing was imported.</source>
      <translation>Este documento do Word está danificado ou é de um tipo pouco comum. Guarde-o de novo como documento do Word (.docx). Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>This accusation rests on a single origin.</source>
      <translation>Esta acusação assenta numa única origem.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/as_of.py" />
      <source>This article was not in the file yet on {when}. Nothing was written.</source>
      <translation>Este artigo ainda não estava no ficheiro em {when}. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book has more than {pages} chapters. Import a part of it, or raise the limit for pages in the settings. Nothing was imported.</source>
      <translation>Este livro tem mais de {pages} capítulos. Importe uma parte ou aumente o limite de páginas nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book holds no text. Nothing was imported.</source>
      <translation>Este livro não contém texto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper_lines.py" />
      <source>This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one.</source>
      <translation>Não é possível ler isto. Escreva um número, uma letra (s, u, c, x, ou o para limpar) e um motivo, se houver.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>This database is a hub already. Nothing was changed.</source>
      <translation>Esta base de dados já é um hub. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>This document asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>Este documento pede uma palavra-passe. Guarde uma cópia sem ela. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/mail.py" />
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This document consists of more than {parts} parts, so it was not opened. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>Este documento tem mais de {parts} partes, por isso não foi aberto. Se confia nele, aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document declares entities of its own, so it was not read. Save it again. Nothing was imported.</source>
      <translation>Este documento declara entidades próprias, por isso não foi lido. Guarde-o de novo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds another archive, which is not opened. Unpack it first. Nothing was imported.</source>
      <translation>Este documento contém outro arquivo comprimido, que não é aberto. Descomprima-o primeiro. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>This document holds no text. Nothing was imported.</source>
      <translation>Este documento não contém texto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds parts with names that point outside of it, so it was not opened. Nothing was imported.</source>
      <translation>Este documento contém partes com nomes que apontam para fora dele, por isso não foi aberto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <location filename="../../workbench/core/intake/workbook.py" />
      <location filename="../../workbench/core/intake/xml.py" />
      <source>This document is damaged. Open it in the program that made it and save it again. Nothing was imported.</source>
      <translation>Este documento está danificado. Abra-o no programa que o criou e guarde-o de novo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the settings. Nothing was imported.</source>
      <translation>Este documento ocupa, depois de descomprimido, muito mais do que aparenta, por isso não foi aberto. Se confia nele, aumente os limites nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/mail.py" />
      <source>This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a mail program.</source>
      <translation>Este e-mail contém muito mais partes do que uma mensagem tem, por isso não foi aberto. Não foi alterado; guarde uma cópia para o ler num programa de correio.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>This encoding does not fit the file.</source>
      <translation>Esta codificação não serve para o ficheiro.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>This file can only be read, so nothing can be merged into it.</source>
      <translation>Este ficheiro só pode ser lido, por isso nada lhe pode ser unido.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>This file can only be read.</source>
      <translation>Este ficheiro só pode ser lido.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file cannot be read: {why}. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>Não é possível ler este ficheiro: {why}. Se confia nele, aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>This file cannot be read: {why}. Nothing was imported.</source>
      <translation>Não é possível ler este ficheiro: {why}. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. If you trust it, raise the limit in the settings. It is unchanged; save a copy to open it in another program.</source>
      <translation>Não é possível mostrar este ficheiro: {why}. Se confia nele, aumente o limite nas configurações. Não foi alterado; guarde uma cópia para o abrir noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. It is unchanged; save a copy to open it in another program.</source>
      <translation>Não é possível mostrar este ficheiro: {why}. Não foi alterado; guarde uma cópia para o abrir noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>This file has no such restore point. Nothing was changed.</source>
      <translation>Este ficheiro não tem esse ponto de restauro. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds more than {list_rows} annotations. Export fewer at once, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este ficheiro contém mais de {list_rows} anotações. Exporte menos de cada vez ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds more than {references} references. Split it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este ficheiro contém mais de {references} referências. Divida-o ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported.</source>
      <translation>Este ficheiro não contém anotações de um texto. Exporte-as como Web Annotations (JSON-LD). Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>This file holds no articles yet. Import one, then export its report.</source>
      <translation>Este ficheiro ainda não contém artigos. Importe um e depois exporte o relatório.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported.</source>
      <translation>Este ficheiro não contém referências que se possam ler como RIS, BibTeX ou CSL-JSON. Exporte-as de novo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. {problems} Nothing was imported.</source>
      <translation>Este ficheiro não contém referências que se possam ler como RIS, BibTeX ou CSL-JSON. Exporte-as de novo. {problems} Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file holds no text that can be imported. Choose a text, Word, PDF or web page file. Nothing was imported.</source>
      <translation>Este ficheiro não contém texto que se possa importar. Escolha um ficheiro de texto, Word, PDF ou de página web. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This file holds no web page. Save the page again as a web page (HTML). Nothing was imported.</source>
      <translation>Este ficheiro não contém nenhuma página web. Guarde a página de novo como página web (HTML). Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <location filename="../../workbench/core/intake/plain.py" />
      <source>This file holds only blanks. Choose a file with text. Nothing was imported.</source>
      <translation>Este ficheiro só contém espaços. Escolha um ficheiro com texto. Nada foi importado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>This file holds {n} articles; write ARTICLE{name} to say which. Nothing was changed.</source>
      <translation>
        <numerusform>Este ficheiro contém {n} artigo; escreva ARTICLE{name} para indicar qual. Nada foi alterado.</numerusform>
        <numerusform>Este ficheiro contém {n} artigos; escreva ARTICLE{name} para indicar qual. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. Nothing was sent.</source>
      <translation>Este ficheiro é um pacote de trabalho, e ao hub falta parte daquilo de que foi extraído: quem o extraiu tem de sincronizar primeiro com o hub. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This file is a work pack, which holds a part of another file; {what}. Nothing was changed.</source>
      <translation>Este ficheiro é um pacote de trabalho, que contém uma parte de outro ficheiro; {what}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is empty. Choose a file with text. Nothing was imported.</source>
      <translation>Este ficheiro está vazio. Escolha um ficheiro com texto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file is empty. There is nothing to keep. Nothing was imported.</source>
      <translation>Este ficheiro está vazio. Não há nada para conservar. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported.</source>
      <translation>Este ficheiro não é um JSON legível: pode estar cortado. Exporte-o de novo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported.</source>
      <translation>Este ficheiro não é uma lista de afirmações. Escolha um ficheiro CSV ou Excel, ou Web Annotations. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>This file is no whole JSON ({msg}, line {lineno}), so no reference in it can be told from the others. Save it again. Nothing was imported.</source>
      <translation>Este ficheiro não é um JSON completo ({msg}, linha {lineno}), por isso não se distinguem as suas referências. Guarde-o de novo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is not text. Choose a text, Markdown or web page file. Nothing was imported.</source>
      <translation>Este ficheiro não é texto. Escolha um ficheiro de texto, Markdown ou de página web. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>This file lies in a folder that {service} copies to other computers. Work in it on one computer at a time, or keep it elsewhere and merge copies.</source>
      <translation>Este ficheiro está numa pasta que {service} copia para outros computadores. Trabalhe nele num só computador de cada vez, ou conserve-o noutro lugar e una cópias.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file's log was changed after it was written, so it is not sent; `workbench verify` says more.</source>
      <translation>O registo deste ficheiro foi alterado depois de escrito, por isso não é enviado; `workbench verify` diz mais.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>This implies {rate} {units} for 1 {units2}; an amount before it implies {rate2} {units3} for 1 {units4}.</source>
      <translation>Isto implica {rate} {units} por 1 {units2}; uma quantia anterior implica {rate2} {units3} por 1 {units4}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or “Import references” in the window. Nothing was imported.</source>
      <translation>Isto é uma lista de referências, não um artigo. Importe-a como evidências: workbench evidence import FILE SOURCE, ou «Importar referências» na janela. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>This is a mistake in Claim Workbench, not yours. Everything you did before is saved. You can go on working; if it happens again, start the program anew. Please copy the report and send it to the people who look after the program. Read it first: it may name files on this computer.</source>
      <translation>É um erro do Claim Workbench, não seu. Tudo o que fez antes está guardado. Pode continuar a trabalhar; se voltar a acontecer, reinicie o programa. Copie o relatório e envie-o a quem mantém o programa. Leia-o antes: pode mencionar ficheiros deste computador.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a packed file. Unpack it, and import the files in it. Nothing was imported.</source>
      <translation>Este é um ficheiro comprimido. Descomprima-o e importe os ficheiros que contém. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, or workbench returned FILE REPORT. Nothing was imported.</source>
      <translation>Isto é um relatório do Claim Workbench, não um artigo. Leia o que voltou nele com «Ler um relatório devolvido» na janela, ou com workbench returned FILE REPORT. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the evidence library. Nothing was imported.</source>
      <translation>Isto é um arquivo web, não um artigo. Conserve-o como evidência: workbench evidence add FILE SOURCE, ou «Adicionar ficheiros» na biblioteca de evidências. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a workbook, not an article. Import it as a list of claims, or keep it as evidence. Nothing was imported.</source>
      <translation>Isto é um livro de folhas de cálculo, não um artigo. Importe-o como lista de afirmações ou conserve-o como evidência. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported.</source>
      <translation>É um livro antigo do Excel, ou um que pede palavra-passe. Guarde-o como .xlsx ou CSV. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is an old Word document, or one that asks for a password. Save it as .docx without a password. Nothing was imported.</source>
      <translation>É um documento antigo do Word, ou um que pede palavra-passe. Guarde-o como .docx sem palavra-passe. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>This is not the address of a hub; write it like postgresql://ben@hub.example.org/desk.</source>
      <translation>Isto não é o endereço de um hub; escreva-o como postgresql://ben@hub.example.org/desk.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This is the text of version {n} of the article already. No new version was made.</source>
      <translation>Este já é o texto da versão {n} do artigo. Não foi criada nenhuma versão nova.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>This is the work pack for {name}. Your work counts as theirs once you say that this is you.</source>
      <translation>Este é o pacote de trabalho de {name}. O seu trabalho conta como sendo dessa pessoa assim que indicar que se trata de si.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program.</source>
      <translation>Este tipo de ficheiro não pode ser mostrado aqui. Não foi alterado; guarde uma cópia para o abrir noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a cell of more than {longest_cell} characters. It is no list of claims. Nothing was imported.</source>
      <translation>Esta lista tem uma célula com mais de {longest_cell} caracteres. Não é uma lista de afirmações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. Save it again from the spreadsheet. Nothing was imported.</source>
      <translation>Esta lista tem umas aspas que abrem uma célula e nunca a fecham, por isso não se distinguem as linhas. Guarde-a de novo a partir da folha de cálculo. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_columns} columns. Delete those that say nothing about a claim. Nothing was imported.</source>
      <translation>Esta lista tem mais de {list_columns} colunas. Elimine as que nada dizem sobre uma afirmação. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_rows} rows. Split it and import the parts, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Esta lista tem mais de {list_rows} linhas. Divida-a e importe as partes, ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. Nothing was changed.</source>
      <translation>Esta união trouxe um expurgo, e o que foi expurgado não pode voltar, por isso a união não pode ser desfeita. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge cannot be undone any more: something was done after it that builds on it, and what was taken back since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed.</source>
      <translation>Esta união já não pode ser desfeita: depois dela fez-se algo que se apoia nela, e também conta o que foi retirado desde então. Guarde o ficheiro tal como estava antes da união como um novo e continue nele. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>This needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>Isto precisa de um motivo, que fica no registo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>This passage is linked to the claim already.</source>
      <translation>Esta passagem já está associada à afirmação.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>This person gave different verdicts on two computers.</source>
      <translation>Esta pessoa deu veredictos diferentes em dois computadores.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>This record was redacted already. Nothing was changed.</source>
      <translation>Esta ficha já foi expurgada. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported.</source>
      <translation>Esta página guardada contém muito mais mensagens do que uma página tem, por isso não foi aberta. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/saved.py" />
      <source>This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere.</source>
      <translation>Esta página guardada não contém palavras que se possam mostrar. Não foi alterada; guarde uma cópia para a conservar noutro lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>This statement is a claim already</source>
      <translation>Esta declaração já é uma afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>This statement is not in the newer text.</source>
      <translation>Esta declaração não está no texto mais recente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/table.py" />
      <source>This table has no rows. It is unchanged; save a copy to look at it in another program.</source>
      <translation>Esta tabela não tem linhas. Não foi alterada; guarde uma cópia para a ver noutro programa.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This text is in the file already.</source>
      <translation>Este texto já está no ficheiro.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>This text is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este texto ocupa mais de {limit_mb} MB. Importe uma parte menor ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>This text shares much with an article that is in the file. As a new version of it, claims whose words did not change go along; verdicts stay with the old one until you take them over.</source>
      <translation>Este texto tem muito em comum com um artigo que está no ficheiro. Se for uma nova versão dele, as afirmações cujas palavras não mudaram passam para ela; os veredictos ficam na antiga até que os transfira.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>This user may not do that on the hub {name}; ask whoever keeps it. Nothing was changed.</source>
      <translation>Este utilizador não tem permissão para isso no hub {name}; fale com quem o mantém. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This web archive holds more than {archive_pages} pages. Take out those that you need with the program that made it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>Este arquivo web contém mais de {archive_pages} páginas. Extraia as de que precisa com o programa que o criou ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/intake/read.py" />
      <source>This web archive holds {n} pages. Add it in the evidence library, where each becomes a record, and link that record. Nothing was imported.</source>
      <translation>
        <numerusform>Este arquivo web contém {n} página. Adicione-o na biblioteca de evidências, onde se torna uma ficha, e associe essa ficha. Nada foi importado.</numerusform>
        <numerusform>Este arquivo web contém {n} páginas. Adicione-o na biblioteca de evidências, onde cada uma se torna uma ficha, e associe essa ficha. Nada foi importado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>This web page holds no text. Save it again when it has finished loading. Nothing was imported.</source>
      <translation>Esta página web não contém texto. Guarde-a de novo quando tiver acabado de carregar. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed.</source>
      <translation>Este pacote de trabalho não indica para quem é; peça um novo à pessoa responsável. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Throw the changes away</source>
      <translation>Descartar as alterações</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Thursday</source>
      <translation>quinta-feira</translation>
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
      <translation>Título do artigo:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>To be told: {names}.</source>
      <translation>A avisar: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>To tick by hand: numbers, boxes, room for initials and reasons</source>
      <translation>Para marcar à mão: números, caixas, espaço para iniciais e motivos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>To whom</source>
      <translation>A quem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Translator</source>
      <translation>Tradutor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Trend</source>
      <translation>Tendência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Try the sample</source>
      <translation>Experimentar o exemplo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Tuesday</source>
      <translation>terça-feira</translation>
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
      <translation>Dois responsáveis decidiram de forma diferente.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Two numbers are called “{name}”. Nothing was changed.</source>
      <translation>Há dois números chamados «{name}». Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Two people</source>
      <translation>Duas pessoas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Two people imported these, each for themselves. As one story they become versions of one article: claims on the same words count as one statement, with what was found in both; reworded ones wait for a place.</source>
      <translation>Duas pessoas importaram estes artigos, cada uma por sua conta. Se forem a mesma notícia, tornam-se versões de um só artigo: as afirmações sobre as mesmas palavras contam como uma só declaração, com o que se apurou em ambos; as reformuladas esperam um lugar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type a part of an article's title or of a file's name.</source>
      <translation>Escreva uma parte do título de um artigo ou do nome de um ficheiro.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type the number of a claim, or words that stand in it.</source>
      <translation>Escreva o número de uma afirmação, ou palavras que contenha.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type what you look for.</source>
      <translation>Escreva o que procura.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Type {word} to confirm</source>
      <translation>Escreva {word} para confirmar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Unchanged</source>
      <translation>Sem alterações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Undo whole merge</source>
      <translation>Desfazer toda a união</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <location filename="../../workbench/core/team/unmerge.py" />
      <location filename="../../workbench/gui/actions.py" />
      <source>Undo: {label}</source>
      <translation>Desfazer: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Undoing</source>
      <translation>A desfazer</translation>
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
      <translation>Unidade</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit of the result</source>
      <translation>Unidade do resultado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Unlink evidence from claim {row}</source>
      <translation>Desassociar evidência da afirmação {row}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Unlink from this claim</source>
      <translation>Desassociar desta afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Unlinked from claim {number}</source>
      <translation>Desassociada da afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Unmute</source>
      <translation>Reativar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Unmute the check {rule}</source>
      <translation>Reativar a verificação {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Unverified</source>
      <translation>Não verificada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Used lately</source>
      <translation>Usados há pouco</translation>
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
      <translation>Veredictos cruzados</translation>
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
      <translation>Os veredictos nunca são retirados de um documento. Basta desfazer uma vez para anular tudo isto.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n}</source>
      <translation>Versão {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n} (newest)</source>
      <translation>Versão {n} (a mais recente)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Versions</source>
      <translation>Versões</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Versions of the article</source>
      <translation>Versões do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Very large</source>
      <translation>Muito grande</translation>
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
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Waived: {what} {reason}</source>
      <translation>Dispensado: {what} {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Warning</source>
      <translation>Advertência</translation>
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
      <translation>Endereço web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Web archive</source>
      <translation>Arquivo web</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web page (HTML)</source>
      <translation>Página web (HTML)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Wednesday</source>
      <translation>quarta-feira</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Welcome</source>
      <translation>Boas-vindas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Welcome to Claim Workbench</source>
      <translation>Boas-vindas ao Claim Workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (DOS 850)</source>
      <translation>Europa Ocidental (DOS 850)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (ISO 8859-15)</source>
      <translation>Europa Ocidental (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Macintosh)</source>
      <translation>Europa Ocidental (Macintosh)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Windows-1252)</source>
      <translation>Europa Ocidental (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. Nothing was changed.</source>
      <translation>O que veio com um pacote de trabalho não pode ser eliminado nele; marque a afirmação como «não é afirmação» ou avise a pessoa responsável. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What comes</source>
      <translation>O que chega</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What happened to it</source>
      <translation>O que lhe aconteceu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What holds now</source>
      <translation>O que vigora agora</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>What is missing, and who signed off</source>
      <translation>O que falta e quem aprovou</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>What is your name?</source>
      <translation>Qual é o seu nome?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>What it is about</source>
      <translation>De que trata</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>What may come next</source>
      <translation>O que pode vir a seguir</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What opening it would do, never done</source>
      <translation>O que faria ao abrir, nunca executado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>What others call the source, such as: a senior official</source>
      <translation>Como outros designam a fonte, por exemplo: um alto funcionário</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What others did stays.</source>
      <translation>O que outras pessoas fizeram permanece.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/status_bar.py" />
      <source>What others found is hidden on {n} claims</source>
      <extracomment>For one: What others found is hidden on {n} claim</extracomment>
      <translation>
        <numerusform>O que outros apuraram está oculto em {n} afirmação</numerusform>
        <numerusform>O que outros apuraram está oculto em {n} afirmações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: reports, the command line and other programs show the whole file.</source>
      <translation>O que outros apuraram sobre uma afirmação fica oculto nesta janela até dar o seu próprio veredicto sobre ela. É um acordo: os relatórios, a linha de comandos e outros programas mostram o ficheiro completo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>What stands there can change or go, and a quote cannot be looked up.</source>
      <translation>O que lá está pode mudar ou desaparecer, e não é possível comprovar uma citação.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/custody.py" />
      <source>What the file says of itself cannot be read: {why}.</source>
      <translation>Não é possível ler o que o ficheiro diz de si próprio: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What the file says of itself; nobody has checked it</source>
      <translation>O que o ficheiro diz de si próprio; ninguém o verificou</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>What the marks mean</source>
      <translation>O que significam as marcas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>What the rule decides</source>
      <translation>O que a regra decide</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What they are or do</source>
      <translation>O que é ou faz</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What was done since</source>
      <translation>O que foi feito desde então</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What was said</source>
      <translation>O que foi dito</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>What was said of these two does not fit together. Are they two people or one?</source>
      <translation>O que se indicou sobre estes dois nomes não é compatível. São duas pessoas ou uma só?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>What was set aside</source>
      <translation>O que foi posto de parte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim</source>
      <translation>O que resolveria uma afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim of this kind, one line each</source>
      <translation>O que resolveria uma afirmação deste tipo, uma linha para cada coisa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>What would settle it</source>
      <translation>O que a resolveria</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you changed in the text is not kept yet.</source>
      <translation>O que alterou no texto ainda não foi conservado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch go along, the others wait until you place them.</source>
      <translation>O que conservar será a versão {n}; a anterior permanece, com os seus veredictos. As afirmações cujas palavras não alterar passam para a nova; as outras esperam até que as situe.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What you wrote down of the interview is not kept yet.</source>
      <translation>O que anotou da entrevista ainda não está guardado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where a lead decided on the same words before</source>
      <translation>Se um responsável já decidiu sobre as mesmas palavras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where all but one agree</source>
      <translation>Se todos menos um concordarem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where at least so many agree</source>
      <translation>Se pelo menos tantos concordarem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Where it comes from</source>
      <translation>De onde vem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Where should the file with your claims and verdicts be kept?</source>
      <translation>Onde deve ser conservado o ficheiro com as suas afirmações e veredictos?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Where the information first came from</source>
      <translation>De onde veio primeiro a informação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Which article</source>
      <translation>Que artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Which disagreements</source>
      <translation>Que divergências</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Which pieces may have one origin, and which do</source>
      <translation>Que evidências podem ter uma só origem, e quais a têm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who</source>
      <translation>Quem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Who has what to do</source>
      <translation>Quem tem o que fazer</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who reviews blind first</source>
      <translation>Quem verifica primeiro às cegas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Who says it</source>
      <translation>Quem o diz</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Whom it is for</source>
      <translation>A quem se destina</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Whose file is this?</source>
      <translation>De quem é este ficheiro?</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Why a check is muted</source>
      <translation>Porque uma verificação é silenciada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why it is taken back</source>
      <translation>Por que motivo é retirada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Why it may stay as it is, then Enter</source>
      <translation>Porque pode ficar como está, e pressione Enter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why the sign-off is taken back</source>
      <translation>Por que motivo a aprovação é retirada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Why? The log keeps it.</source>
      <translation>Porquê? Fica no registo.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Why? Your reason is kept with your verdict</source>
      <translation>Porquê? O seu motivo é conservado com o seu veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Withdraw the evidence “{title}”</source>
      <translation>Retirar a evidência «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Word document (DOCX)</source>
      <translation>Documento do Word (DOCX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Word documents (*.docx);;All files (*)</source>
      <translation>Documentos do Word (*.docx);;Todos os ficheiros (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Word for word where it matters: claims can quote it</source>
      <translation>Palavra por palavra onde importa: as afirmações podem citá-lo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/wording_section.py" />
      <source>Wording, kind, speaker</source>
      <translation>Redação, tipo, declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Wording: {before} → {after}</source>
      <translation>Redação: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Words in the list</source>
      <translation>Palavras da lista</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value.</source>
      <translation>Palavras, ou campos como verdict, kind, speaker, by e evidence, cada um com dois pontos e um valor.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Work a number out</source>
      <translation>Calcular um número</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Work pack</source>
      <translation>Pacote de trabalho</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Workbook</source>
      <translation>Folha de cálculo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth</source>
      <translation>Interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth checking, in percent</source>
      <translation>Interesse de verificação, em percentagem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Write a comment</source>
      <translation>Escrever um comentário</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Write a formula, such as (new - old) / old * 100. Nothing was changed.</source>
      <translation>Escreva uma fórmula, como (new - old) / old * 100. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write below to whom, and choose what they are to look at.</source>
      <translation>Escreva abaixo a quem e escolha o que essa pessoa deve ver.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Write down what was said, or add the recording. Nothing was changed.</source>
      <translation>Escreva o que foi dito ou adicione a gravação. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Write it down</source>
      <translation>Registar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the file as it was before the merge to</source>
      <translation>Escrever o ficheiro tal como estava antes da união em</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Write the reason</source>
      <translation>Escrever o motivo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Write the reason on claim {number}</source>
      <translation>Escrever o motivo da afirmação {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write the work pack</source>
      <translation>Escrever o pacote de trabalho</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the work pack to</source>
      <translation>Escrever o pacote de trabalho em</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Writing the file as it was before the merge</source>
      <translation>A escrever o ficheiro tal como estava antes da união</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the report</source>
      <translation>A escrever o relatório</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the reports</source>
      <translation>A escrever os relatórios</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Writing the work pack</source>
      <translation>A escrever o pacote de trabalho</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Written: {file}, {n} claims.</source>
      <extracomment>For one: Written: {file}, {n} claim.</extracomment>
      <translation>
        <numerusform>Escrito: {file}, {n} afirmação.</numerusform>
        <numerusform>Escrito: {file}, {n} afirmações.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>You are {name}</source>
      <translation>O seu nome é {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You can stop it in the line at the bottom; then nothing is changed.</source>
      <translation>Pode interrompê-la na linha inferior; nesse caso nada é alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>You gave no verdict that holds on the older words of claim {number}; give one here.</source>
      <translation>Não deu nenhum veredicto que valha sobre as palavras anteriores da afirmação {number}; dê um aqui.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>You have done nothing since “{name}”, so there is nothing to take back.</source>
      <translation>Não fez nada desde «{name}», por isso não há nada para retirar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>You have done nothing since. What others did is theirs to take back.</source>
      <translation>Não fez nada desde então. O que outras pessoas fizeram só elas o podem retirar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>You have no right to read {name}. Nothing was imported.</source>
      <translation>Não tem permissão para ler {name}. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>You have not signed this text off, so there is nothing to take back.</source>
      <translation>Não aprovou este texto, por isso não há nada para retirar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Está a verificar primeiro às cegas e ainda não deu o seu veredicto sobre {n} afirmação. Um relatório mostra o que outros apuraram sobre ela. Continuar?</numerusform>
        <numerusform>Está a verificar primeiro às cegas e ainda não deu o seu veredicto sobre {n} afirmações. Um relatório mostra o que outros apuraram sobre elas. Continuar?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. The receipt shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. The receipt shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>Está a verificar primeiro às cegas e ainda não deu o seu veredicto sobre {n} afirmação. O recibo mostra o que outros apuraram sobre ela. Continuar?</numerusform>
        <numerusform>Está a verificar primeiro às cegas e ainda não deu o seu veredicto sobre {n} afirmações. O recibo mostra o que outros apuraram sobre elas. Continuar?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>You review blind first: what others found on {n} claims is not listed until your verdict on each is given. To decide without them, see what others found (File, Blind first pass).</source>
      <extracomment>For one: You review blind first: what others found on {n} claim is not listed until your verdict on it is given. To decide without one, see what others found (File, Blind first pass).</extracomment>
      <translation>
        <numerusform>Está a verificar primeiro às cegas: o que outros apuraram sobre {n} afirmação não é listado até dar o seu veredicto sobre ela. Para decidir sem ele, veja o que outros apuraram (Ficheiro, Primeira volta às cegas).</numerusform>
        <numerusform>Está a verificar primeiro às cegas: o que outros apuraram sobre {n} afirmações não é listado até dar o seu veredicto sobre cada uma. Para decidir sem eles, veja o que outros apuraram (Ficheiro, Primeira volta às cegas).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You see first what they bring. Nobody's verdict is overwritten.</source>
      <translation>Primeiro verá o que trazem. O veredicto de ninguém é substituído.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your name</source>
      <translation>O seu nome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name.</source>
      <translation>Os seus próprios veredictos sobre a versão anterior, para afirmações cuja frase é a mesma, dados de novo em seu nome.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Your verdict now</source>
      <translation>O seu veredicto atual</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your verdicts and reasons carry it, so that colleagues know who found what. It is kept on this computer and in the files that you work on, and goes nowhere else.</source>
      <translation>Os seus veredictos e motivos levam-no, para que os colegas saibam quem apurou o quê. É conservado neste computador e nos ficheiros em que trabalha, e não vai para mais lado nenhum.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a caption</source>
      <translation>uma legenda</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a claim in it does not stand in its article</source>
      <translation>contém uma afirmação que não está no seu artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a copyright line</source>
      <translation>uma linha de direitos de autor</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a form</source>
      <translation>um formulário</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a legal notice</source>
      <translation>um aviso legal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line behind the end</source>
      <translation>uma linha depois do fim</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line of the menu block</source>
      <translation>uma linha do bloco do menu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a link label</source>
      <translation>o rótulo de uma hiperligação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a menu line</source>
      <translation>uma linha de menu</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>a note on words that were set aside</source>
      <translation>uma nota sobre palavras postas de parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a text that its log names is missing</source>
      <translation>falta um texto que o seu registo menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>a word is cut</source>
      <translation>uma palavra está cortada</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the future</source>
      <translation>sobre o futuro</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the past</source>
      <translation>sobre o passado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>about {value}</source>
      <translation>aprox. {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>accepted the assignments</source>
      <translation>aceitou as atribuições</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>acres</source>
      <translation>acres</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>added by hand</source>
      <translation>adicionada à mão</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the claim</source>
      <translation>adicionou a afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the evidence</source>
      <translation>adicionou a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>all keys</source>
      <translation>todas as teclas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>all or none</source>
      <translation>tudo ou nada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>all statements stay</source>
      <translation>ficam todas as declarações</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>almost perfect</source>
      <translation>quase perfeita</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>ambiguous</source>
      <translation>ambígua</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>amount of money</source>
      <translation>quantia de dinheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>an advertisement label</source>
      <translation>um rótulo de publicidade</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_added.py" />
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>an entry of its log has a form that the program does not write</source>
      <translation>uma entrada do seu registo tem uma forma que o programa não escreve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>an entry of its log is larger than the program writes</source>
      <translation>uma entrada do seu registo é maior do que as que o programa escreve</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>an entry of its log was changed after it was written</source>
      <translation>uma entrada do seu registo foi alterada depois de escrita</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is as much like it</source>
      <translation>outra frase da versão anterior é igualmente parecida</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is more like it</source>
      <translation>outra frase da versão anterior é mais parecida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>another verdict</source>
      <translation>outro veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>asked for a blind first pass</source>
      <translation>pediu uma primeira volta às cegas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>assigned</source>
      <translation>atribuiu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>at {time}</source>
      <translation>em {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>attributed to a source</source>
      <translation>atribuído a uma fonte</translation>
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
      <translation>barris</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <source>basis points</source>
      <translation>pontos base</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>before the text</source>
      <translation>antes do texto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>behind the text</source>
      <translation>depois do texto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>beside the article</source>
      <translation>ao lado do artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>both say {words}</source>
      <translation>ambas dizem {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back</source>
      <translation>recuperou</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back the comment</source>
      <translation>recuperou o comentário</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by e-mail</source>
      <translation>por e-mail</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by letter</source>
      <translation>por carta</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by message</source>
      <translation>por mensagem</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by phone</source>
      <translation>por telefone</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by video call</source>
      <translation>por videochamada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>capitals</source>
      <translation>maiúsculas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>cause</source>
      <translation>causa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>cell {cell}</source>
      <translation>célula {cell}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>cells</source>
      <translation>células</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>centuries</source>
      <translation>séculos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>changed</source>
      <translation>alterada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>choose the place</source>
      <translation>escolher o lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>comes to {now} now, and was {kept} when it was kept</source>
      <translation>agora dá {now}; quando foi conservado dava {kept}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>commented</source>
      <translation>comentou</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>comparison</source>
      <translation>comparação</translation>
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
      <translation>data</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>date {text}: {value} -&gt; {dates}</source>
      <translation>data {text}: {value} -&gt; {dates}</translation>
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
      <translation>dias</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>decades</source>
      <translation>décadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided</source>
      <translation>decidiu</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>decided by {lead}</source>
      <translation>decisão de {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided whether two claims are one</source>
      <translation>decidiu se duas afirmações são uma só</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>definition</source>
      <translation>definição</translation>
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
      <translation>graus</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>different verdicts</source>
      <translation>veredictos diferentes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited</source>
      <translation>editou</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>edited by hand</source>
      <translation>editado à mão</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}</source>
      <translation>editou o campo «{field}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}, beside another value</source>
      <translation>editou o campo «{field}», ao lado de outro valor</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>ended the blind first pass</source>
      <translation>terminou a primeira volta às cegas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>entry {n} of chain {root} was changed after it was written</source>
      <translation>
        <numerusform>a entrada {n} da cadeia {root} foi alterada depois de escrita</numerusform>
        <numerusform>a entrada {n} da cadeia {root} foi alterada depois de escrita</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/chains.py" />
      <location filename="../../workbench/core/team/hub/joining.py" />
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log</source>
      <translation>faltam eventos no seu registo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log (chain {root})</source>
      <translation>faltam eventos no seu registo (cadeia {root})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>evidence</source>
      <translation>evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>fair</source>
      <translation>razoável</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>feet</source>
      <translation>pés</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>first person wish</source>
      <translation>desejo na primeira pessoa</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>gallons</source>
      <translation>galões</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>gave the verdict</source>
      <translation>deu o veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>headline</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx_words.py" />
      <source>hidden in the document</source>
      <translation>oculto no documento</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>hidden on the page</source>
      <translation>oculto na página</translation>
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
      <translation>importou o artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>in person</source>
      <translation>em pessoa</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>inches</source>
      <translation>polegadas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>inside the text</source>
      <translation>dentro do texto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn as a picture</source>
      <translation>não é possível desenhá-lo como imagem</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn: {why}</source>
      <translation>não é possível desenhá-lo: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be read ({strerror})</source>
      <translation>não é possível lê-lo ({strerror})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it has a document type; save it as plain SVG without one</source>
      <translation>tem um tipo de documento; guarde-o como SVG simples, sem ele</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it has neither a title nor an address</source>
      <translation>não tem título nem endereço</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds a script</source>
      <translation>contém um script</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>it holds tables, views or triggers that the program did not make</source>
      <translation>contém tabelas, vistas ou acionadores que o programa não criou</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds “{localname}”, and a logo may hold only shapes, words and gradients</source>
      <translation>contém «{localname}», e um logótipo só pode conter formas, palavras e gradientes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>it is a work pack, and this file lacks what the pack was cut from</source>
      <translation>é um pacote de trabalho, e a este ficheiro falta aquilo de que o pacote foi extraído</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than 4000 by 4000 dots</source>
      <translation>tem mais de 4000 por 4000 píxeis</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than {most_bytes} kB</source>
      <translation>tem mais de {most_bytes} kB</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it is longer than {note_characters} characters</source>
      <translation>tem mais de {note_characters} caracteres</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is neither PNG nor SVG</source>
      <translation>não é PNG nem SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>it is no set of named fields</source>
      <translation>não é um conjunto de campos com nome</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>it needs more than {request} MB of memory</source>
      <translation>precisa de mais de {request} MB de memória</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it refers to something outside of it</source>
      <translation>remete para algo fora de si</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/exchange.py" />
      <source>it sends to a hub what was done in it, and takes nothing</source>
      <translation>envia para um hub o que nele foi feito e não recebe nada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>it stands in another place</source>
      <translation>está noutro lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <source>it took longer than {in_all} seconds</source>
      <translation>demorou mais de {in_all} segundos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>its last line (ER) is missing, so its end may be lost; what is there came in</source>
      <translation>falta a última linha (ER), por isso o fim pode ter-se perdido; o que existe foi importado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>its log holds values that the program cannot have written</source>
      <translation>o seu registo contém valores que o programa não pode ter escrito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>its log names events that are not in it</source>
      <translation>o seu registo menciona eventos que não estão nele</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>its pages do not fit together</source>
      <translation>as suas páginas não concordam entre si</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its parts are nested too deeply</source>
      <translation>as suas partes estão demasiado encadeadas umas dentro das outras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its reader stopped in the middle of it</source>
      <translation>o seu leitor parou a meio</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>its sentences do not stand together here</source>
      <translation>as suas frases não estão juntas aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>its sentences no longer stand together</source>
      <translation>as suas frases já não estão juntas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>kept bytes in it do not fit their hash</source>
      <translation>há bytes conservados que não concordam com o seu hash</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/content.py" />
      <source>kept bytes that its log names are missing</source>
      <translation>faltam bytes conservados que o seu registo menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>kept in this file</source>
      <translation>conserva-se neste ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kept its origin apart from another</source>
      <translation>separou a sua origem de outra</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>law</source>
      <translation>lei</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>left open by a reviewer</source>
      <translation>deixada pendente por um verificador</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>length of time</source>
      <translation>duração</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>let both values of the {stands} stand again</source>
      <translation>deixou de novo os dois valores do campo «{stands}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>lifted the confidence of the source</source>
      <translation>levantou a confidencialidade da fonte</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>linked already</source>
      <translation>já associada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence</source>
      <translation>associou a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence again</source>
      <translation>voltou a associar a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>made the source confidential</source>
      <translation>tornou a fonte confidencial</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>mark</source>
      <translation>marcar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>merge it, and the other files, into that one</source>
      <translation>una-o, com os outros ficheiros, a esse</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>miles</source>
      <translation>milhas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>million characters</source>
      <translation>milhões de caracteres</translation>
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
      <translation>falta no início</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the end</source>
      <translation>falta no fim</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>modal</source>
      <translation>modal</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>moderate</source>
      <translation>moderada</translation>
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
      <translation>há mais anotações destas noutro endereço, que não foi visitado</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>more or less</source>
      <translation>mais ou menos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>more than {n} places</source>
      <translation>mais de {n} lugares</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>move</source>
      <translation>mover-se</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>muted the check {field}</source>
      <translation>silenciou a verificação {field}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>name it</source>
      <translation>dar-lhe nome</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named a restore point</source>
      <translation>criou um ponto de restauro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named as a version</source>
      <translation>registou como versão</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>nautical miles</source>
      <translation>milhas náuticas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>negation</source>
      <translation>negação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the beginning</source>
      <translation>novo no início</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the end</source>
      <translation>novo no fim</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no cell named</source>
      <translation>célula não indicada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no claim is chosen</source>
      <translation>nenhuma afirmação está escolhida</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>no evidence linked</source>
      <translation>sem evidência associada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no file is open</source>
      <translation>nenhum ficheiro está aberto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no kind</source>
      <translation>sem tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer accepted the assignments</source>
      <translation>deixou de aceitar as atribuições</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer kept its origin apart from another</source>
      <translation>deixou de separar a sua origem de outra</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no page named</source>
      <translation>página não indicada</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>no place</source>
      <translation>sem lugar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no speaker</source>
      <translation>sem declarante</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>no text to search in</source>
      <translation>sem texto em que pesquisar</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no time named</source>
      <translation>minuto não indicado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>no verdict yet</source>
      <translation>ainda sem veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>nobody yet</source>
      <translation>ninguém ainda</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/cells.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>not found</source>
      <translation>não encontrado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only its address</source>
      <translation>não se conserva, só o endereço</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only named</source>
      <translation>não se conserva, só se menciona</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/records.py" />
      <source>not linked yet</source>
      <translation>ainda não associada</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>not part of the article</source>
      <translation>não faz parte do artigo</translation>
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
      <translation>nada no texto mais recente é parecido</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>nothing in the text is like it</source>
      <translation>nada no texto é parecido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was done yet</source>
      <translation>ainda nada foi feito</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was undone</source>
      <translation>nada foi desfeito</translation>
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
      <translation>número com unidade</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>objection</source>
      <translation>objeção</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of any number</source>
      <translation>de qualquer número</translation>
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
      <translation>cargo ou função</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on background</source>
      <translation>citável sem o nome</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on the record</source>
      <translation>on the record</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>one statement stays</source>
      <translation>fica uma só declaração</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>only a position is given, and no words to compare with those that stand there</source>
      <translation>só é indicada uma posição, e não há palavras para comparar com as que lá estão</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>only here</source>
      <translation>só aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Merge and decide”</source>
      <translation>só na página «Unir e decidir»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Versions of the article”</source>
      <translation>só na página «Versões do artigo»</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>only under a condition</source>
      <translation>só sob uma condição</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>opinion</source>
      <translation>opinião</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>origin</source>
      <translation>fonte original</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>other words stand before it: “{text}” may mean something else</source>
      <translation>há outras palavras antes: «{text}» pode significar outra coisa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>other words stand beside it</source>
      <translation>há outras palavras ao lado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>otherwise</source>
      <translation>de outra forma</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>ounces</source>
      <translation>onças</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>overlapping statements</source>
      <translation>declarações que se sobrepõem</translation>
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
      <translation>os pacotes extraem-se do ficheiro completo</translation>
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
      <translation>página {page}, parágrafo {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>pages</source>
      <translation>páginas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>paragraph {number}</source>
      <translation>parágrafo {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>paragraph {paragraph}</source>
      <translation>parágrafo {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>parts</source>
      <translation>partes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>paste text as an article</source>
      <translation>colar texto como artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percent</source>
      <translation>por cento</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>percentage</source>
      <translation>percentagem</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percentage points</source>
      <translation>pontos percentuais</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>place here</source>
      <translation>situar aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>place in the newer version</source>
      <translation>lugar na versão mais recente</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>poor</source>
      <translation>fraca</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>preview</source>
      <translation>pré-visualizar</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>public matter</source>
      <translation>assunto público</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>published</source>
      <translation>data de publicação</translation>
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
      <translation>pontuação ou sinais</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>quantifier</source>
      <translation>quantificador</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>question</source>
      <translation>pergunta</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>quotation</source>
      <translation>citação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks added</source>
      <translation>aspas acrescentadas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks left out</source>
      <translation>aspas omitidas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>rank</source>
      <translation>posição</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>read only</source>
      <translation>só leitura</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>redact</source>
      <translation>expurgar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>redacted the evidence</source>
      <translation>expurgou a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>redacted, not kept any more</source>
      <translation>expurgado, já não se conserva</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>references</source>
      <translation>referências</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>removed</source>
      <translation>eliminou</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>reopened: new verdict</source>
      <translation>reaberta: novo veredicto</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>restated</source>
      <translation>reformulação</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>restated differently</source>
      <translation>reformulações diferentes</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>rows</source>
      <translation>linhas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>running heads, feet and page numbers</source>
      <translation>cabeçalhos, rodapés e números de página</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said that it tells another story</source>
      <translation>indicou que é outra notícia</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said whether two are one person</source>
      <translation>indicou se duas identidades são uma só pessoa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>same speaker and kind</source>
      <translation>mesmo declarante e tipo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>same verdict, different evidence</source>
      <translation>mesmo veredicto, evidência diferente</translation>
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
      <translation>fixou que valor do campo «{stands}» fica</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>shares {list}</source>
      <translation>em comum: {list}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>signed off</source>
      <translation>aprovou</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>skip</source>
      <translation>saltar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>slight</source>
      <translation>ligeira</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>small number</source>
      <translation>número pequeno</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>something done</source>
      <translation>algo feito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>span</source>
      <translation>limites</translation>
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
      <translation>fala de si próprio</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks to someone</source>
      <translation>dirige-se a alguém</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>spelling</source>
      <translation>ortografia</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square feet</source>
      <translation>pés quadrados</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square miles</source>
      <translation>milhas quadradas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>sslmode in the hub's address must be one of {modes}.</source>
      <translation>sslmode no endereço do hub tem de ser um de {modes}.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>study or figures</source>
      <translation>estudo ou números</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>substantial</source>
      <translation>substancial</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>superlative</source>
      <translation>superlativo</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>take a side</source>
      <translation>escolher um lado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>the annotation does not say which words it means</source>
      <translation>a anotação não diz a que palavras se refere</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the byline</source>
      <translation>a assinatura do autor</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>the claim's own article</source>
      <translation>o próprio artigo da afirmação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the credit line</source>
      <translation>a linha de créditos</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the date line</source>
      <translation>a linha da data</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/bibtex.py" />
      <source>the entry on line {line} is not closed: a brace or a quotation mark is missing</source>
      <translation>a entrada da linha {line} não está fechada: falta uma chaveta ou umas aspas</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>the file can only be read now</source>
      <translation>o ficheiro agora só pode ser lido</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the foot of the page</source>
      <translation>o rodapé da página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <source>the front matter of the file</source>
      <translation>os metadados iniciais do ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the head of the page</source>
      <translation>o cabeçalho da página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>the menu of the page</source>
      <translation>o menu da página</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>the name of the site</source>
      <translation>o nome do site</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>the pasted text</source>
      <translation>o texto colado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the quotation that it belongs to is another one, or somebody else's</source>
      <translation>a citação a que pertence é outra, ou de outra pessoa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>the row has no words in its column of statements</source>
      <translation>a linha não tem palavras na coluna de declarações</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>the same evidence read differently</source>
      <translation>a mesma evidência lida de outra forma</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in another place, and what is around it does not decide</source>
      <translation>a mesma frase está noutro lugar, e o que a rodeia não permite decidir</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in {n} places, and what is around it does not decide</source>
      <translation>
        <numerusform>a mesma frase está em {n} lugar, e o que a rodeia não permite decidir</numerusform>
        <numerusform>a mesma frase está em {n} lugares, e o que a rodeia não permite decidir</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence around it is another one</source>
      <translation>a frase à volta é outra</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduced this one</source>
      <translation>a frase anterior é outra: introduzia esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduces this one</source>
      <translation>a frase anterior é outra: introduz esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: “{place}” may mean something else</source>
      <translation>a frase anterior é outra: «{place}» pode significar outra coisa</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the sentence says more</source>
      <translation>a frase diz mais</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence stands only where another one with the same words stood</source>
      <translation>a frase está só onde havia outra com as mesmas palavras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the words are only a part here</source>
      <translation>as palavras são aqui só uma parte</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here</source>
      <translation>as palavras estão aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>the words stand here only as a part of other ones</source>
      <translation>as palavras estão aqui só como parte de outras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here, but between other words</source>
      <translation>as palavras estão aqui, mas entre outras palavras</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the words stand in {n} other sentences</source>
      <translation>
        <numerusform>as palavras estão em mais {n} frase</numerusform>
        <numerusform>as palavras estão em mais {n} frases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places</source>
      <translation>
        <numerusform>as palavras estão em {n} lugar</numerusform>
        <numerusform>as palavras estão em {n} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, and nothing decides</source>
      <translation>
        <numerusform>as palavras estão em {n} lugar, e nada permite decidir</numerusform>
        <numerusform>as palavras estão em {n} lugares, e nada permite decidir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, but between other words</source>
      <translation>
        <numerusform>as palavras estão em {n} lugar, mas entre outras palavras</numerusform>
        <numerusform>as palavras estão em {n} lugares, mas entre outras palavras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>there are no words to look for</source>
      <translation>não há palavras para procurar</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>there are only blanks</source>
      <translation>só há espaços</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>there is no article</source>
      <translation>não há nenhum artigo</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>these are too few words to tell their place without the words around them</source>
      <translation>são poucas palavras para saber o lugar sem as que as rodeiam</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>these characters are no longer in the sentence</source>
      <translation>estes caracteres já não estão na frase</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>these lines belong to no reference: the first line (TY) is missing</source>
      <translation>estas linhas não pertencem a nenhuma referência: falta a primeira linha (TY)</translation>
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
      <translation>vezes</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>title has {list}</source>
      <translation>no título: {list}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>tons</source>
      <translation>toneladas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back that it tells another story</source>
      <translation>retirou a indicação de que é outra notícia</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the assignment</source>
      <translation>retirou a atribuição</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the comment</source>
      <translation>retirou o comentário</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the muting of the check {field}</source>
      <translation>reativou a verificação {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the sign-off</source>
      <translation>retirou a aprovação</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took part</source>
      <translation>participou</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>trend</source>
      <translation>tendência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>two leads decided differently</source>
      <translation>dois responsáveis decidiram de forma diferente</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/likest.py" />
      <source>two sentences are as much like it as each other</source>
      <translation>duas frases são igualmente parecidas</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>unlinked the evidence</source>
      <translation>desassociou a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>url</source>
      <translation>endereço</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>used a newer version</source>
      <translation>usou uma versão mais recente</translation>
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
      <translation>o que veio do hub foi alterado entretanto</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>what has to be done</source>
      <translation>o que tem de ser feito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>withdrew the evidence</source>
      <translation>retirou a evidência</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>without a title</source>
      <translation>sem título</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>wording {percent} % alike</source>
      <translation>redação {percent}% parecida</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>words</source>
      <translation>palavras</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduced this one</source>
      <translation>mudaram palavras na frase anterior: introduzia esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduces this one</source>
      <translation>mudaram palavras na frase anterior: introduz esta</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: “{place}” may mean something else</source>
      <translation>mudaram palavras na frase anterior: «{place}» pode significar outra coisa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>worth checking: {number} percent</source>
      <translation>interesse de verificação: {number} por cento</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>yards</source>
      <translation>jardas</translation>
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
      <translation>anos</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{action} ({key})</source>
      <translation>{action} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>{added_by} added this record, and only who added a record can redact it. Nothing was changed.</source>
      <translation>Esta ficha foi adicionada por {added_by}, e só quem adicionou uma ficha a pode expurgar. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: hidden for {who} ({by}, {when})</source>
      <translation>{article}: oculto para {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: shown to {who} ({by}, {when})</source>
      <translation>{article}: visível para {who} ({by}, {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale</source>
      <translation>Atribuídas: {assigned}; feitas: {done}; pendentes: {open}; desatualizadas: {stale}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet</source>
      <translation>Atribuídas: {assigned}; feitas: {done}; pendentes: {open}; desatualizadas: {stale}; ainda não está no ficheiro</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{a} and {b}</source>
      <translation>{a} e {b}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/model.py" />
      <source>{column}, the claims are in this order: {order}</source>
      <translation>{column}, as afirmações estão por esta ordem: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>{command}: {reason}.</source>
      <translation>{command}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{copied} percent of the article stands in it word for word.</source>
      <translation>Contém {copied} por cento do artigo, palavra por palavra.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{counts} / {counts2} × 100 = {exact}; the text says {text}.</source>
      <translation>{counts} / {counts2} × 100 = {exact}; o texto diz {text}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>{error} (entry {n} of chain {root})</source>
      <translation>
        <numerusform>{error} (entrada {n} da cadeia {root})</numerusform>
        <numerusform>{error} (entrada {n} da cadeia {root})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{field}: set differently by people who had not seen each other's words. What is to stand?</source>
      <translation>{field}: indicado de forma diferente por pessoas que não tinham visto as palavras das outras. O que deve ficar?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} has {n} MB; a kept file may have {largest} MB. Link its address instead. Nothing was changed.</source>
      <translation>
        <numerusform>{file_name} tem {n} MB; um ficheiro conservado pode ter {largest} MB. Associe antes o seu endereço. Nada foi alterado.</numerusform>
        <numerusform>{file_name} tem {n} MB; um ficheiro conservado pode ter {largest} MB. Associe antes o seu endereço. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} is kept already</source>
      <translation>{file_name} já está conservado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{file} holds {n} claims.</source>
      <extracomment>For one: {file} holds {n} claim.</extracomment>
      <translation>
        <numerusform>{file} contém {n} afirmação.</numerusform>
        <numerusform>{file} contém {n} afirmações.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>{folder} holds more than 40 files; leave only the templates of reports there. No report was written.</source>
      <translation>{folder} contém mais de 40 ficheiros; deixe lá só os modelos de relatórios. Nenhum relatório foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well.</source>
      <translation>{key} sozinha seria escrita nos campos de texto, e este comando também funciona lá. Mantenha pressionada também Ctrl ou Alt.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>{key} finds passages that may bear on it in all that is kept.</source>
      <translation>{key} procura passagens que possam ser relevantes em tudo o que se conserva.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} has a fixed meaning in every window. Choose another key.</source>
      <translation>{key} tem um significado fixo em todas as janelas. Escolha outra tecla.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>{key} is the key of {command}.</source>
      <translation>{key} é a tecla de {command}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} added: {before}</source>
      <translation>acrescentado ({kind}): {before}</translation>
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
      <translation>{length} de duração</translation>
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
      <translation>Concordância de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>{name} e {name2} concordam em {agree} de 1 declaração ({agree2}%); concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>{name} e {name2} concordam em {agree} de 1 declaração ({agree2}%); concordância além do acaso: nada a dizer, porque uma das duas pessoas deu sempre o mesmo veredicto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>{name} e {name2} concordam em {agree} de 1 declaração ({agree2}%); concordância além do acaso: declarações insuficientes para o dizer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>{name} e {name2} concordam em {agree} de 1 declaração ({agree2}%); concordância além do acaso: {kind}, entre {low} e {high}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declaração ({agree2}%); concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declarações ({agree2}%); concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declaração ({agree2}%); concordância além do acaso: nada a dizer, porque uma das duas pessoas deu sempre o mesmo veredicto.</numerusform>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declarações ({agree2}%); concordância além do acaso: nada a dizer, porque uma das duas pessoas deu sempre o mesmo veredicto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declaração ({agree2}%); concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declarações ({agree2}%); concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declaração ({agree2}%); concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
        <numerusform>{name} e {name2} concordam em {agree} de {n} declarações ({agree2}%); concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} cannot be made in {parent}: {strerror}; choose another folder.</source>
      <translation>Não é possível criar {name} em {parent}: {strerror}; escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened here; check the folder and its rights.</source>
      <translation>Não é possível abrir {name} aqui; verifique a pasta e as suas permissões.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened: {strerror}.</source>
      <translation>Não é possível abrir {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} cannot be opened: {strerror}. Nothing was written.</source>
      <translation>Não é possível abrir {name}: {strerror}. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: bad name. Nothing was imported.</source>
      <translation>Não é possível ler {name}: nome incorreto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: {error}. Nothing was imported.</source>
      <translation>Não é possível ler {name}: {error}. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be read: {strerror}; check its rights.</source>
      <translation>Não é possível ler {name}: {strerror}; verifique as suas permissões.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>{name} cannot be written beside the file, for what comes from the hub. Nothing was changed.</source>
      <translation>Não é possível escrever {name} junto do ficheiro, para o que vem do hub. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>{name} cannot be written there: {strerror}. Nothing was written.</source>
      <translation>Não é possível escrever {name} nesse lugar: {strerror}. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be written; copy it to a place where you may write.</source>
      <translation>Não é possível escrever {name}; copie-o para um lugar onde possa escrever.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>{name} could not be read: {strerror}.</source>
      <translation>Não foi possível ler {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} could not be written ({strerror}); check the disk and the folder's rights.</source>
      <translation>Não foi possível escrever {name} ({strerror}); verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} could not be written, so the last action was not saved; check the disk or stick and try again.</source>
      <translation>Não foi possível escrever {name}, por isso a última ação não foi guardada; verifique o disco ou a memória USB e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} does not open: the passphrase is another one, or the file was changed or cut short on its way. Nothing was written.</source>
      <translation>{name} não abre: a frase-passe é outra, ou o ficheiro foi alterado ou truncado pelo caminho. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} exists already; choose another name, or open it.</source>
      <translation>{name} já existe; escolha outro nome ou abra-o.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <location filename="../../workbench/core/store/backup.py" />
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} exists already; choose another name. Nothing was written.</source>
      <translation>{name} já existe; escolha outro nome. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} holds no page, so it is kept without words to search.</source>
      <translation>{name} não contém nenhuma página, por isso é conservado sem palavras para pesquisar.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>{name} holds no work pack; nothing was written.</source>
      <translation>{name} não contém nenhum pacote de trabalho; nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>{name} is a review, and nothing else takes its place. Choose another name. Nothing was changed.</source>
      <translation>{name} é uma verificação, e nada mais toma o seu lugar. Escolha outro nome. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is cut short: {size} of {expected} bytes are there. Copy it again, or open a backup.</source>
      <translation>{name} está cortado: existem {size} de {expected} bytes. Copie-o de novo ou abra uma cópia de segurança.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged ({value}); open a backup. Nothing was changed.</source>
      <translation>{name} está danificado ({value}); abra uma cópia de segurança. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged and cannot be read; open a backup. Nothing was changed.</source>
      <translation>{name} está danificado e não pode ser lido; abra uma cópia de segurança. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is damaged; open a backup, or run verify to see what is affected.</source>
      <translation>{name} está danificado; abra uma cópia de segurança ou execute verify para ver o que foi afetado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>{name} is encrypted. Its passphrase:</source>
      <translation>{name} está cifrado. Frase-passe:</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} is kept without its words. {refusal}</source>
      <translation>{name} é conservado sem as suas palavras. {refusal}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>{name} ocupa mais de {limit_mb} MB. Importe uma parte menor ou aumente o limite nas configurações. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>{name} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.</source>
      <translation>{name} ainda não é um hub: quem o mantém tem de executar primeiro `workbench hub init`. Nada foi enviado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a Claim Workbench file; nothing in it was changed.</source>
      <translation>{name} não é um ficheiro do Claim Workbench; nada nele foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a file; choose a .claims file.</source>
      <translation>{name} não é um ficheiro; escolha um ficheiro .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} is not an encrypted work pack; nothing was written.</source>
      <translation>{name} não é um pacote de trabalho cifrado; nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{name} is written</source>
      <translation>{name} está escrito</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} lies where nothing can be written, so it is open for reading only.</source>
      <translation>{name} está onde não se pode escrever, por isso está aberto só para leitura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>{name} may be any of {each}; give the id. Nothing was changed.</source>
      <translation>{name} pode ser qualquer um de {each}; indique o id. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} report</source>
      <translation>Relatório de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} reports</source>
      <translation>Relatórios de {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to where it was, or open it where it is now.</source>
      <translation>{name} foi movido, mudou de nome ou foi eliminado enquanto estava aberto, por isso a última ação não foi guardada; volte a pô-lo no lugar ou abra-o onde está agora.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{name} was redacted in this file ({row}), so it is not kept again. Nothing was changed.</source>
      <translation>{name} foi expurgado neste ficheiro ({row}), por isso não volta a ser conservado. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench, so it is open for reading only.</source>
      <translation>{name} foi escrito por uma versão mais recente do Claim Workbench, por isso está aberto só para leitura.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed.</source>
      <translation>{name} foi escrito por uma versão mais recente do Claim Workbench; abra-o com ela. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>{name}, quoted</source>
      <translation>{name}, em citação</translation>
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
      <translation>{number}%</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>{n} %</source>
      <translation>{n}%</translation>
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
        <numerusform>{n} ação desde então</numerusform>
        <numerusform>{n} ações desde então</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already</source>
      <extracomment>For one: {n} is kept already</extracomment>
      <translation>
        <numerusform>{n} já está conservado</numerusform>
        <numerusform>{n} já estão conservados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already: {names}</source>
      <extracomment>For one: {n} is kept already: {names}</extracomment>
      <translation>
        <numerusform>{n} já está conservado: {names}</numerusform>
        <numerusform>{n} já estão conservados: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} articles</source>
      <extracomment>For one: {n} article</extracomment>
      <translation>
        <numerusform>{n} artigo</numerusform>
        <numerusform>{n} artigos</numerusform>
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
        <numerusform>{n} afirmação</numerusform>
        <numerusform>{n} afirmações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} claims are in the table.</source>
      <extracomment>For one: {n} claim is in the table.</extracomment>
      <translation>
        <numerusform>{n} afirmação está na tabela.</numerusform>
        <numerusform>{n} afirmações estão na tabela.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{n} claims are like it, the most alike first</source>
      <extracomment>For one: {n} claim is like it</extracomment>
      <translation>
        <numerusform>{n} afirmação é parecida, da mais à menos parecida</numerusform>
        <numerusform>{n} afirmações são parecidas, da mais à menos parecida</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims are new.</source>
      <extracomment>For one: {n} claim is new.</extracomment>
      <translation>
        <numerusform>{n} afirmação é nova.</numerusform>
        <numerusform>{n} afirmações são novas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>{n} claims are selected. A verdict marks all of them.</source>
      <translation>Há {n} afirmações selecionadas. Um veredicto marca-as todas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a decision that later verdicts reopened ({number}).</source>
      <translation>
        <numerusform>{n} afirmação tem uma decisão que veredictos posteriores reabriram ({number}).</numerusform>
        <numerusform>{n} afirmações têm uma decisão que veredictos posteriores reabriram ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a quote that the kept file has no more ({number}).</source>
      <translation>
        <numerusform>{n} afirmação tem uma citação que já não está no ficheiro conservado ({number}).</numerusform>
        <numerusform>{n} afirmações têm uma citação que já não está no ficheiro conservado ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict on other words ({number}).</source>
      <translation>
        <numerusform>{n} afirmação tem um veredicto sobre outras palavras ({number}).</numerusform>
        <numerusform>{n} afirmações têm um veredicto sobre outras palavras ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict without evidence ({number}).</source>
      <translation>
        <numerusform>{n} afirmação tem um veredicto sem evidência ({number}).</numerusform>
        <numerusform>{n} afirmações têm um veredicto sem evidência ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no place in the newest text ({number}).</source>
      <translation>
        <numerusform>{n} afirmação não tem lugar no texto mais recente ({number}).</numerusform>
        <numerusform>{n} afirmações não têm lugar no texto mais recente ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no verdict yet ({number}).</source>
      <translation>
        <numerusform>{n} afirmação ainda não tem veredicto ({number}).</numerusform>
        <numerusform>{n} afirmações ainda não têm veredicto ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have reviewers who differ ({number}).</source>
      <translation>
        <numerusform>Os verificadores divergem sobre {n} afirmação ({number}).</numerusform>
        <numerusform>Os verificadores divergem sobre {n} afirmações ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims have your verdict now.</source>
      <extracomment>For one: {n} claim has your verdict now.</extracomment>
      <translation>
        <numerusform>{n} afirmação tem agora o seu veredicto.</numerusform>
        <numerusform>{n} afirmações têm agora o seu veredicto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} claims lean on it</source>
      <extracomment>For one: {n} claim leans on it</extracomment>
      <translation>
        <numerusform>{n} afirmação apoia-se nela</numerusform>
        <numerusform>{n} afirmações apoiam-se nela</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} claims lean on it.</source>
      <extracomment>For one: {n} claim leans on it.</extracomment>
      <translation>
        <numerusform>{n} afirmação apoia-se nela.</numerusform>
        <numerusform>{n} afirmações apoiam-se nela.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>{n} claims of the older version wait for a place in the newer one.</source>
      <extracomment>For one: {n} claim of the older version waits for a place in the newer one.</extracomment>
      <translation>
        <numerusform>{n} afirmação da versão anterior espera um lugar na mais recente.</numerusform>
        <numerusform>{n} afirmações da versão anterior esperam um lugar na mais recente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>{n} claims wait for a place</source>
      <extracomment>For one: {n} claim waits for a place</extracomment>
      <translation>
        <numerusform>{n} afirmação espera um lugar</numerusform>
        <numerusform>{n} afirmações esperam um lugar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} claims will wait for a place in it, their verdicts stale.</source>
      <extracomment>For one: {n} claim will wait for a place in it, its verdicts stale.</extracomment>
      <translation>
        <numerusform>{n} afirmação vai esperar um lugar nela, com os veredictos desatualizados.</numerusform>
        <numerusform>{n} afirmações vão esperar um lugar nela, com os veredictos desatualizados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} comments</source>
      <extracomment>For one: {n} comment</extracomment>
      <translation>
        <numerusform>{n} comentário</numerusform>
        <numerusform>{n} comentários</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments come to their claims.</source>
      <extracomment>For one: {n} comment comes to its claim.</extracomment>
      <translation>
        <numerusform>{n} comentário junta-se à sua afirmação.</numerusform>
        <numerusform>{n} comentários juntam-se às suas afirmações.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments fit no claim; they stand below and are not kept.</source>
      <extracomment>For one: {n} comment fits no claim; it stands below and is not kept.</extracomment>
      <translation>
        <numerusform>{n} comentário não corresponde a nenhuma afirmação; está abaixo e não é conservado.</numerusform>
        <numerusform>{n} comentários não correspondem a nenhuma afirmação; estão abaixo e não são conservados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} confidential sources are not named in it.</source>
      <extracomment>For one: {n} confidential source is not named in it.</extracomment>
      <translation>
        <numerusform>{n} fonte confidencial não é nomeada nele.</numerusform>
        <numerusform>{n} fontes confidenciais não são nomeadas nele.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>{n} disagreements left</source>
      <extracomment>For one: {n} disagreement left</extracomment>
      <translation>
        <numerusform>Falta {n} divergência</numerusform>
        <numerusform>Faltam {n} divergências</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} disagreements to decide afterwards.</source>
      <extracomment>For one: {n} disagreement to decide afterwards.</extracomment>
      <translation>
        <numerusform>{n} divergência a decidir depois.</numerusform>
        <numerusform>{n} divergências a decidir depois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} entries known already</source>
      <extracomment>For one: {n} entry known already</extracomment>
      <translation>
        <numerusform>{n} entrada já conhecida</numerusform>
        <numerusform>{n} entradas já conhecidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.</source>
      <extracomment>For one: {n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.</extracomment>
      <translation>
        <numerusform>{n} entrada ou ficheiro que um expurgo eliminou ainda está no hub; a próxima sincronização de uma pessoa responsável elimina-o.</numerusform>
        <numerusform>{n} entradas ou ficheiros que um expurgo eliminou ainda estão no hub; a próxima sincronização de uma pessoa responsável elimina-os.</numerusform>
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
        <numerusform>{n} entrada recebida</numerusform>
        <numerusform>{n} entradas recebidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{n} fields have two values.</source>
      <extracomment>For one: {n} field has two values.</extracomment>
      <translation>
        <numerusform>{n} campo tem dois valores.</numerusform>
        <numerusform>{n} campos têm dois valores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} files came in</source>
      <extracomment>For one: {n} file came in</extracomment>
      <translation>
        <numerusform>{n} ficheiro importado</numerusform>
        <numerusform>{n} ficheiros importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files can be merged</source>
      <extracomment>For one: {n} file can be merged</extracomment>
      <translation>
        <numerusform>{n} ficheiro pode ser unido</numerusform>
        <numerusform>{n} ficheiros podem ser unidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files merged</source>
      <extracomment>For one: {n} file merged</extracomment>
      <translation>
        <numerusform>{n} ficheiro unido</numerusform>
        <numerusform>{n} ficheiros unidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} groups share text and may have one origin.</source>
      <extracomment>For one: {n} group shares text and may have one origin.</extracomment>
      <translation>
        <numerusform>{n} grupo tem texto em comum e pode ter uma só origem.</numerusform>
        <numerusform>{n} grupos têm texto em comum e podem ter, cada um, uma só origem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} have a problem</source>
      <extracomment>For one: {n} has a problem</extracomment>
      <translation>
        <numerusform>{n} tem um problema</numerusform>
        <numerusform>{n} têm um problema</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} have a problem; nothing can be given yet.</source>
      <extracomment>For one: {n} has a problem; nothing can be given yet.</extracomment>
      <translation>
        <numerusform>{n} tem um problema; ainda não é possível dar veredictos.</numerusform>
        <numerusform>{n} têm um problema; ainda não é possível dar veredictos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{n} independent origins</source>
      <extracomment>For one: {n} independent origin</extracomment>
      <translation>
        <numerusform>{n} origem independente</numerusform>
        <numerusform>{n} origens independentes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} links</source>
      <extracomment>For one: {n} link</extracomment>
      <translation>
        <numerusform>{n} associação</numerusform>
        <numerusform>{n} associações</numerusform>
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
        <numerusform>mais {n}</numerusform>
        <numerusform>mais {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} more claims are in the export.</source>
      <extracomment>For one: {n} more claim is in the export.</extracomment>
      <translation>
        <numerusform>Há mais {n} afirmação na exportação.</numerusform>
        <numerusform>Há mais {n} afirmações na exportação.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>{n} more; the report lists them all.</source>
      <translation>
        <numerusform>mais {n}; o relatório enumera-os todos.</numerusform>
        <numerusform>mais {n}; o relatório enumera-os todos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{n} name no page, time or cell</source>
      <extracomment>For one: {n} names no page, time or cell</extracomment>
      <translation>
        <numerusform>{n} não indica página, minuto nem célula</numerusform>
        <numerusform>{n} não indicam página, minuto nem célula</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>{n} of more than {all}</source>
      <translation>{n} de mais de {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} of others</source>
      <translation>{n} de outras pessoas</translation>
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
        <numerusform>Foi escrito {n} de {n2} relatórios, que fica em {folder}. Em falta: {problems} e mais {n3}. O primeiro: {problems2}</numerusform>
        <numerusform>Foram escritos {n} de {n2} relatórios, que ficam em {folder}. Em falta: {problems} e mais {n3}. O primeiro: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems}. The first of them: {problems2}</source>
      <translation>
        <numerusform>Foi escrito {n} de {n2} relatórios, que fica em {folder}. Em falta: {problems}. O primeiro: {problems2}</numerusform>
        <numerusform>Foram escritos {n} de {n2} relatórios, que ficam em {folder}. Em falta: {problems}. O primeiro: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{n} older things are copied too.</source>
      <extracomment>For one: {n} older thing is copied too.</extracomment>
      <translation>
        <numerusform>Também é copiado {n} elemento mais antigo.</numerusform>
        <numerusform>Também são copiados {n} elementos mais antigos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>{n} older things are not shown.</source>
      <extracomment>For one: {n} older thing is not shown.</extracomment>
      <translation>
        <numerusform>Não é mostrado {n} elemento mais antigo.</numerusform>
        <numerusform>Não são mostrados {n} elementos mais antigos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} pendente</numerusform>
        <numerusform>{n} pendentes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} open claims</source>
      <extracomment>For one: {n} open claim</extracomment>
      <translation>
        <numerusform>{n} afirmação pendente</numerusform>
        <numerusform>{n} afirmações pendentes</numerusform>
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
        <numerusform>Foi impressa {n} página.</numerusform>
        <numerusform>Foram impressas {n} páginas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>{n} parts were set aside</source>
      <extracomment>For one: {n} part was set aside</extracomment>
      <translation>
        <numerusform>{n} parte foi posta de parte</numerusform>
        <numerusform>{n} partes foram postas de parte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>{n} passages</source>
      <extracomment>For one: {n} passage</extracomment>
      <translation>
        <numerusform>{n} passagem</numerusform>
        <numerusform>{n} passagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>{n} persons in this file are called {name}; give the id of one of them ({each}). Nothing was changed.</source>
      <translation>
        <numerusform>Neste ficheiro há {n} pessoa chamada {name}; indique o seu id ({each}). Nada foi alterado.</numerusform>
        <numerusform>Neste ficheiro há {n} pessoas chamadas {name}; indique o id de uma delas ({each}). Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} pieces</source>
      <extracomment>For one: {n} piece</extracomment>
      <translation>
        <numerusform>{n} evidência</numerusform>
        <numerusform>{n} evidências</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} pieces of evidence</source>
      <extracomment>For one: {n} piece of evidence</extracomment>
      <translation>
        <numerusform>{n} evidência</numerusform>
        <numerusform>{n} evidências</numerusform>
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
        <numerusform>{n} referência já era conhecida</numerusform>
        <numerusform>{n} referências já eram conhecidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} references came in</source>
      <extracomment>For one: {n} reference came in</extracomment>
      <translation>
        <numerusform>{n} referência importada</numerusform>
        <numerusform>{n} referências importadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} reports are written to {folder}.</source>
      <extracomment>For one: {n} report is written to {folder}.</extracomment>
      <translation>
        <numerusform>{n} relatório foi escrito em {folder}.</numerusform>
        <numerusform>{n} relatórios foram escritos em {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers agree</source>
      <translation>{n} verificadores concordam</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers disagree</source>
      <translation>{n} verificadores divergem</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} rows could not be placed.</source>
      <extracomment>For one: {n} row could not be placed.</extracomment>
      <translation>
        <numerusform>Não foi possível situar {n} linha.</numerusform>
        <numerusform>Não foi possível situar {n} linhas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} sentences are neither a claim nor marked as not a claim.</source>
      <translation>
        <numerusform>{n} frase não é uma afirmação nem está marcada como não o sendo.</numerusform>
        <numerusform>{n} frases não são afirmações nem estão marcadas como não o sendo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/unread.py" />
      <source>{n} sentences are unread.</source>
      <extracomment>For one: {n} sentence is unread.</extracomment>
      <translation>
        <numerusform>{n} frase está por ler.</numerusform>
        <numerusform>{n} frases estão por ler.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>{n} sentences are unread: thick lines.</source>
      <extracomment>For one: {n} sentence is unread: a thick line.</extracomment>
      <translation>
        <numerusform>{n} frase está por ler: linha grossa.</numerusform>
        <numerusform>{n} frases estão por ler: linhas grossas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} sign-offs are reopened.</source>
      <extracomment>For one: {n} sign-off is reopened.</extracomment>
      <translation>
        <numerusform>{n} aprovação é reaberta.</numerusform>
        <numerusform>{n} aprovações são reabertas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} statements in both together: {list}.</source>
      <extracomment>For one: {n} statement in both together: {list}.</extracomment>
      <translation>
        <numerusform>{n} declaração nos dois em conjunto: {list}.</numerusform>
        <numerusform>{n} declarações nos dois em conjunto: {list}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} statements on this sheet.</source>
      <extracomment>For one: {n} statement on this sheet.</extracomment>
      <translation>
        <numerusform>{n} declaração nesta folha.</numerusform>
        <numerusform>{n} declarações nesta folha.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{n} declaração foi avaliada por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
        <numerusform>{n} declarações foram avaliadas por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: nada a dizer, porque todos os veredictos são iguais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{n} declaração foi avaliada por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
        <numerusform>{n} declarações foram avaliadas por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: declarações insuficientes para o dizer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{n} declaração foi avaliada por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
        <numerusform>{n} declarações foram avaliadas por duas ou mais de {n2} pessoas, que concordam em {agree}% das comparações; concordância além do acaso: {kind}, entre {low} e {high}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>{n} things are missing. Meet them, or waive each with a reason; the report tells both.</source>
      <extracomment>For one: {n} thing is missing. Meet it, or waive it with a reason; the report tells both.</extracomment>
      <translation>
        <numerusform>Falta {n} coisa. Resolva-a, ou dispense-a com um motivo; o relatório indica ambas.</numerusform>
        <numerusform>Faltam {n} coisas. Resolva-as, ou dispense cada uma com um motivo; o relatório indica ambas.</numerusform>
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
        <numerusform>{n} veredicto fica de fora: está desatualizado, ou uma pessoa deu-o de forma diferente em dois lugares.</numerusform>
        <numerusform>{n} veredictos ficam de fora: estão desatualizados, ou uma pessoa deu-os de forma diferente em dois lugares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} verdicts become stale.</source>
      <extracomment>For one: {n} verdict becomes stale.</extracomment>
      <translation>
        <numerusform>{n} veredicto fica desatualizado.</numerusform>
        <numerusform>{n} veredictos ficam desatualizados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} were here already.</source>
      <extracomment>For one: {n} was here already.</extracomment>
      <translation>
        <numerusform>{n} já estava aqui.</numerusform>
        <numerusform>{n} já estavam aqui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} were known already</source>
      <extracomment>For one: {n} was known already</extracomment>
      <translation>
        <numerusform>{n} já era conhecida</numerusform>
        <numerusform>{n} já eram conhecidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} words</source>
      <extracomment>For one: {n} word</extracomment>
      <translation>
        <numerusform>{n} palavra</numerusform>
        <numerusform>{n} palavras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} words in a row</source>
      <extracomment>For one: {n} word in a row</extracomment>
      <translation>
        <numerusform>{n} palavra seguida</numerusform>
        <numerusform>{n} palavras seguidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>{n} words to search and quote</source>
      <extracomment>For one: {n} word to search and quote</extracomment>
      <translation>
        <numerusform>{n} palavra para pesquisar e citar</numerusform>
        <numerusform>{n} palavras para pesquisar e citar</numerusform>
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
      <translation>{one} e {other}: {percent}% do texto mais curto, {length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>{path} cannot be read ({error}); move that file away to start anew.</source>
      <translation>Não é possível ler {path} ({error}); retire esse ficheiro dali para começar de novo.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a folder. Choose the files in it. Nothing was imported.</source>
      <translation>{path} é uma pasta. Escolha os ficheiros que contém. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a link to another file. Choose the file itself. Nothing was imported.</source>
      <translation>{path} é uma ligação a outro ficheiro. Escolha o próprio ficheiro. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is not a plain file. Choose a file with text. Nothing was imported.</source>
      <translation>{path} não é um ficheiro normal. Escolha um ficheiro com texto. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} was changed by another program while it was read. Wait until that is done. Nothing was imported.</source>
      <translation>Outro programa alterou {path} durante a leitura. Aguarde até que termine. Nada foi importado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>{percent} % checked</source>
      <translation>{percent}% verificado</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>{percent} % kept</source>
      <translation>{percent}% conservado</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: look at Gwet's AC1 and at the counts.</source>
      <translation>{percent}% dos veredictos são «{kind}». Nesse caso, o kappa e o alfa são baixos, mesmo onde as pessoas concordam: veja o AC1 de Gwet e as contagens.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, at most {most} independent origins ({unknown} not known)</source>
      <translation>{pieces}, no máximo {most} origens independentes ({unknown} por conhecer)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, origin not known</source>
      <translation>{pieces}, origem desconhecida</translation>
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
      <translation>{row} escreveu este comentário e só essa pessoa pode alterá-lo. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>{said}, but between other words</source>
      <translation>{said}, mas entre outras palavras</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{share} %</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{sheet} rows {first} to {last}, part {part} of {parts}</source>
      <translation>{sheet}, linhas {first} a {last}, parte {part} de {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>{shown} = {added}; the text says {text}.</source>
      <translation>{shown} = {added}; o texto diz {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{shown} is the article itself, or a copy of it.</source>
      <translation>{shown} é o próprio artigo, ou uma cópia dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>{shown} was published before what it is to prove.</source>
      <translation>A publicação de {shown} é anterior ao que deve provar.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>{standing} ({who}): {reason}</source>
      <translation>{standing} ({who}): {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{text} of {text2} is {exact} percent, not {stated} percent.</source>
      <translation>{text} de {text2} são {exact} por cento, não {stated} por cento.</translation>
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
      <translation>{title} não tem nenhum lugar chamado «{name}». Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but one sheet without a name. Nothing was changed.</source>
      <translation>{title} não tem a folha «{found}», mas uma folha sem nome. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but {value}. Nothing was changed.</source>
      <translation>{title} não tem a folha «{found}», mas {value}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has pages 1 to {pages}, not {written}. Nothing was changed.</source>
      <translation>{title} tem as páginas 1 a {pages}, não {written}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has paragraphs 1 to {paragraphs}, not {written}. Nothing was changed.</source>
      <translation>{title} tem os parágrafos 1 a {paragraphs}, não {written}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} tem {rows} linhas e {columns} colunas, por isso não tem a célula {tidy}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is no table, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} não é uma tabela, por isso não tem a célula {tidy}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is {seconds}:{seconds2}:{seconds3} long, so it has no {seconds4}:{seconds5}:{seconds6}. Nothing was changed.</source>
      <translation>{title} dura {seconds}:{seconds2}:{seconds3}, por isso não tem {seconds4}:{seconds5}:{seconds6}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>{title}, page {page}</source>
      <translation>{title}, página {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is cut short in the archive.</source>
      <translation>{url} está cortado no arquivo web.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is larger than {part_mb} MB.</source>
      <translation>{url} ocupa mais de {part_mb} MB.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is packed in a way that cannot be read here ({http_headers}).</source>
      <translation>{url} está comprimido de uma forma que não se pode ler aqui ({http_headers}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}) against {values4} / {values5} = {values6} (with rounding {low2} to {high2}): a factor of {ratio}, more than rounding explains.</source>
      <translation>{values} / {values2} = {values3} (com arredondamento, de {low} a {high}) contra {values4} / {values5} = {values6} (com arredondamento, de {low2} a {high2}): um fator de {ratio}, mais do que o arredondamento explica.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}).</source>
      <translation>{values} / {values2} = {values3} (com arredondamento, de {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}); the market has seen nothing within a factor of {far} of that.</source>
      <translation>{values} / {values2} = {values3} (com arredondamento, de {low} a {high}); o mercado não registou nada a menos de um fator de {far} desse valor.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{value} ({interval})</source>
      <translation>{value} ({interval})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>{value} is a {days}, not a {days2}.</source>
      <translation>{value} é {days}, não {days2}.</translation>
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
      <translation>{verdict}, afirmação {number} de {article}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>{verdict}, with {name}</source>
      <translation>{verdict}, com {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (another value stands beside this one)</source>
      <translation>{what} (outro valor fica ao lado deste)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (by undoing)</source>
      <translation>{what} (ao desfazer)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what}, because {reason}</source>
      <translation>{what}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written.</source>
      <translation>{when} não é uma data nem uma hora; escreva 2026-11-20 ou 2026-11-20T14:30. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is still to come; name a moment that has passed. Nothing was written.</source>
      <translation>{when} ainda está por vir; indique um momento já passado. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <location filename="../../workbench/core/versions.py" />
      <source>{why_read_only} Nothing was changed.</source>
      <translation>{why_read_only} Nada foi alterado.</translation>
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
      <translation>{width} por {height} píxeis, {size}</translation>
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
      <translation>× o seu tamanho comprimido</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>“{command}” has no key now.</source>
      <translation>«{command}» não tem tecla agora.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{field}” takes a number, such as 2, &gt;2, &lt;2 or 2..5; “{value}” is none.</source>
      <translation>«{field}» aceita um número, como 2, &gt;2, &lt;2 ou 2..5; «{value}» não o é.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{file}” does not belong here: {error}. Merge it into the file that it was cut from. Nothing was taken from it.</source>
      <translation>«{file}» não pertence a este ficheiro: {error}. Una-o ao ficheiro de que foi extraído. Nada dele foi acrescentado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{formula}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed.</source>
      <translation>«{formula}» não tem lugar numa fórmula; ela aceita números, nomes, + - * / ^ e funções. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>“{given}” stands before both, and “{last}” and “{last2}” differ by a letter or an accent.</source>
      <translation>«{given}» precede ambos, e «{last}» e «{last2}» diferem numa letra ou num acento.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” cannot be copied: {strerror}. Nothing was taken from it.</source>
      <translation>Não é possível copiar «{label}»: {strerror}. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{label}” cannot be trusted: {error}. Nothing was taken from it.</source>
      <translation>«{label}» não é de confiança: {error}. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is a link to another file. Choose that file itself.</source>
      <translation>«{label}» é uma ligação a outro ficheiro. Escolha esse ficheiro.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. Nothing was taken from it.</source>
      <translation>«{label}» é um pacote de trabalho cifrado. Abra-o com a sua frase-passe e una o ficheiro que daí resulta. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it.</source>
      <translation>«{label}» está danificado ou incompleto. Peça uma cópia nova. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is larger than 16 GB, which is more than can be merged.</source>
      <translation>«{label}» ocupa mais de 16 GB, que é mais do que se pode unir.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not a Claim Workbench file. Nothing was taken from it.</source>
      <translation>«{label}» não é um ficheiro do Claim Workbench. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not an ordinary file. Choose a .claims file.</source>
      <translation>«{label}» não é um ficheiro normal. Escolha um ficheiro .claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is still in use, or was not closed where it comes from. Close it there and copy it again. Nothing was taken from it.</source>
      <translation>«{label}» ainda está em uso ou não foi fechado no lugar de origem. Feche-o lá e copie-o de novo. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” was made by a newer version of the program. Update the program on this computer, then merge again. Nothing was taken from it.</source>
      <translation>«{label}» foi criado por uma versão mais recente do programa. Atualize o programa neste computador e repita a união. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/details.py" />
      <source>“{name}” is no field that this record can have. Nothing was changed.</source>
      <translation>«{name}» não é um campo que esta ficha possa ter. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{path}” cannot be read: {strerror}. Nothing was taken from it.</source>
      <translation>Não é possível ler «{path}»: {strerror}. Nada foi retirado dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which 8 or more are enough.</source>
      <translation>«{printed}» não é um código de topo de um registo: esse tem 64 dígitos de 0-9 e a-f, dos quais bastam 8 ou mais.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is the beginning of {n} heads of this file; give more digits.</source>
      <translation>
        <numerusform>«{printed}» é o início de {n} código de topo deste ficheiro; indique mais dígitos.</numerusform>
        <numerusform>«{printed}» é o início de {n} códigos de topo deste ficheiro; indique mais dígitos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>“{quote}” was looked for in all of its text.</source>
      <translation>Procurou-se «{quote}» em todo o seu texto.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is no day of an interview; write 2026-11-22. Nothing was changed.</source>
      <translation>«{said}» não é um dia de entrevista; escreva 2026-11-22. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is none of {value}. Nothing was changed.</source>
      <translation>«{said}» não é nenhum destes: {value}. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>“{title}” is here already</source>
      <translation>«{title}» já está aqui</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{value}” is no value of “{field}”. It takes {known}.</source>
      <translation>«{value}» não é um valor de «{field}». Aceita {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written.</source>
      <translation>«{when}» não é nem uma data como 2026-11-20 nem um ponto de restauro deste ficheiro. Nada foi escrito.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>“{words}” is no rule; use majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier. Nothing was changed.</source>
      <translation>«{words}» não é uma regra; use majority:3 (pelo menos 3 concordam), majority:3/4 (3 dos 4 que deram um veredicto), all-but-one ou earlier. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed.</source>
      <translation>«{written}» não pode ser o fim de um endereço; escreva-o como está depois do #. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed.</source>
      <translation>«{written}» não pode ser o nome de um número; use letras, como old ou ships_2024. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” ends before it begins. Nothing was changed.</source>
      <translation>«{written}» termina antes de começar. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed.</source>
      <translation>«{written}» não tem lugar numa fórmula; escreva os números como 1234.5. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” has nothing behind the #. Nothing was changed.</source>
      <translation>«{written}» não tem nada depois do #. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed.</source>
      <translation>«{written}» não é uma célula de uma tabela; escreva-a como B12, ou 'Sheet 2'!B12. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed.</source>
      <translation>«{written}» não é um número; escreva-o como 1234.5 ou 1,234.5. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed.</source>
      <translation>«{written}» não é um minuto de uma gravação; escreva-o como 0:12:30, ou 0:12:30-0:13:05. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>… The text goes on. Save a copy to read all of it.</source>
      <translation>… O texto continua. Guarde uma cópia para o ler todo.</translation>
    </message>
  </context>
</TS>
