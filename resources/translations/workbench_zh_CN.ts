<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>workbench</name>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{field}" takes a number, such as 2, &gt;2, &lt;2 or 2..5.</source>
      <translation>“{field}”需要数字，例如2、&gt;2、&lt;2或2..5。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>"{kind}" is not a kind of claim; use one of {kind2}. Nothing was changed.</source>
      <translation>“{kind}”不是说法的类型；请使用以下之一：{kind2}。未作任何更改。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/lint.py" />
      <source>"{name}" stands in {n} articles; say which article. Nothing was changed.</source>
      <translation>
        <numerusform>“{name}”出现在{n}篇文章中；请指明是哪篇文章。未作任何更改。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>"{url}" is not a whole address; write it with https:// in front. Nothing was changed.</source>
      <translation>“{url}”不是完整的网址；请在前面加上https://。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{value}" is not a value of "{field}"; the values are {choices}.</source>
      <translation>“{value}”不是“{field}”的取值；可用的取值有{choices}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Accent</source>
      <translation>强调色(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Address</source>
      <translation>地址(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Colours</source>
      <translation>颜色(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>&amp;Encoding</source>
      <translation>编码(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;File of an article</source>
      <translation>文章文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Memory for reading</source>
      <translation>读取用内存(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Pages of a PDF file</source>
      <translation>PDF文件页数(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Password</source>
      <translation>密码(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Reviewer</source>
      <translation>核查员(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Unpacked size of a part</source>
      <translation>部件解压大小(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>({low} - {low2}) / {low3} × 100 = {middle}; the text says {text}.</source>
      <translation>({low} - {low2}) / {low3} × 100 = {middle}；文中写的是{text}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</source>
      <translation>+ - * / ^以及change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>1 reference is known already</source>
      <translation>1条文献已有记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>1 reviewer</source>
      <translation>1位核查员</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>有1句陈述由{n}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：无从评估，因为所有结论都相同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>有1句陈述由{n}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：陈述太少，无法评估。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>有1句陈述由{n}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：{kind}，在{low}与{high}之间。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 verdict is left out: stale, or given differently by one person in two places.</source>
      <translation>有1个结论未计入：它需要重新确认，或同一人在两处给出了不同的结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>A .claims-pack file is encrypted, so it needs a passphrase. Nothing was written.</source>
      <translation>.claims-pack文件是加密的，因此需要口令。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/own_verdict.py" />
      <source>A blind first pass: what others found is hidden until your verdict is given.</source>
      <translation>首轮盲审：在您给出结论前，隐藏他人的核查结果。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>A calculation takes 50 numbers at most. Split it into two. Nothing was changed.</source>
      <translation>一次计算最多用50个数字。请拆成两次计算。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent.</source>
      <translation>无法读取中心库地址所指的证书；请检查sslrootcert、sslcert和sslkey。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_rows.py" />
      <source>A claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>有一条说法不在这个文件中；请列出说法查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: there are only blanks. Nothing was changed.</source>
      <translation>说法须含有文章中的文字：这里只有空白。未作任何更改。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: {start} to {end} is not inside 0 to {n}. Nothing was changed.</source>
      <translation>
        <numerusform>说法须含有文章中的文字：{start}至{end}不在0至{n}之内。未作任何更改。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed.</source>
      <translation>逗号只能在函数内用于分隔数字；小数请用小数点：12.5。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>A comment needs words. Nothing was changed.</source>
      <translation>批注需要有文字。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>A copy of one file was continued in two places; both continuations are kept.</source>
      <translation>同一文件的副本在两处分别继续编辑；两边的内容都会保留。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed.</source>
      <translation>裁定需要给出结论：有据可查、未证实、有争议或非说法。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs its reason, so that the others can follow it. Nothing was changed.</source>
      <translation>裁定需要注明理由，以便他人理解。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A file</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer.</source>
      <translation>超出上限的文件会被拒绝，不导入任何内容。这样，损坏或恶意的文件就不会使电脑停止响应。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A formula may have 500 signs. Split it into two calculations. Nothing was changed.</source>
      <translation>公式最多500个字符。请拆成两次计算。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40.</source>
      <translation>每个标记一行：编号（一个或多个）、一个字母（s有据可查，u未证实，c有争议，x非说法，o清除）和理由。例如：12 s，或14-18 u，或13 c 登记册写的是40。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>A list from a reference manager: RIS, BibTeX or CSL-JSON</source>
      <translation>文献管理软件导出的列表：RIS、BibTeX或CSL-JSON</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>A name may be spelled two ways: {one} before, {other} here.</source>
      <translation>同一姓名可能有两种写法：前文为{one}，此处为{other}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A new version</source>
      <translation>新版本</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A newer version of Claim Workbench did this; take it back with that version. Nothing was changed.</source>
      <translation>这是由更新版本的 Claim Workbench 完成的；请用该版本撤销。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>A note to keep with the sign-off</source>
      <translation>随签发一并保存的说明</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A number in the formula becomes too large to be worked out. Nothing was changed.</source>
      <translation>公式中有数字变得过大，无法计算。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A power may be 1000 at most. Nothing was changed.</source>
      <translation>乘方的指数最大为1000。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>A record cannot take its own place; name another one. Nothing was changed.</source>
      <translation>记录不能替代它自己；请指定另一条记录。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>A redaction needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>抹除需要注明理由，日志会保留该理由。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as a file without an ending. Give the file one of the endings {endings}.</source>
      <translation>报告不能写成没有扩展名的文件。请使用以下扩展名之一：{endings}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as {suffix}. Give the file one of the endings {endings}.</source>
      <translation>报告不能写成{suffix}文件。请使用以下扩展名之一：{endings}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A restore point needs a name; nothing was written, and nothing is lost.</source>
      <translation>还原点需要有名称；未写入任何内容，也没有丢失任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>A reviewer disagreed after the decision.</source>
      <translation>裁定之后有核查员表示异议。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A reviewer objected later.</source>
      <translation>后来有核查员提出异议。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file.</source>
      <translation>保存的网页、Word、PDF或文本文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file. Or paste its text with {key}.</source>
      <translation>保存的网页、Word、PDF或文本文件。也可用{key}粘贴文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A separate article</source>
      <translation>独立文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/workbook.py" />
      <source>A sheet of this workbook spans more than {sheet_cells} cells. Delete what lies far from the list, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此工作簿有一张工作表超过{sheet_cells}个单元格。请删除远离列表的内容，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>A title needs at least one letter; the old one was kept.</source>
      <translation>标题至少要有一个文字；已保留原标题。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A verdict came later that this decision had not seen.</source>
      <translation>后来又有一个结论，作出此裁定时尚未见到。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A web address</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Abstract</source>
      <translation>摘要</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Accent</source>
      <translation>强调色</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Accept the assignments</source>
      <translation>接受分派</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Accessed</source>
      <translation>访问日期</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add 1 file</source>
      <translation>添加1个文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a bibliographic field</source>
      <translation>添加书目字段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>Add a comment for your colleagues, then Enter</source>
      <translation>给同事写批注，按Enter添加</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a field</source>
      <translation>添加字段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Add evidence</source>
      <translation>添加证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Add files</source>
      <translation>添加文件</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Add the claim “{stored}”</source>
      <translation>添加说法“{stored}”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the evidence “{title}”</source>
      <translation>添加证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the pages of “{title}”</source>
      <translation>添加“{title}”的各个网页</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>Add {n} files</source>
      <translation>
        <numerusform>添加{n}个文件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Added as {what}</source>
      <translation>添加为{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Added {when} by {who}</source>
      <translation>由{who}添加于{when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Added: {words}</source>
      <translation>添加：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Adding the file was stopped. Nothing was changed.</source>
      <translation>已停止添加文件。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Address</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Address of the hub</source>
      <translation>中心库地址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Addresses it leads to</source>
      <translation>指向的网址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a &amp;verdict</source>
      <translation>给出结论后(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a verdict</source>
      <translation>给出结论后</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Agree</source>
      <translation>一致</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_card.py" />
      <source>Agreement</source>
      <translation>一致性</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Agreement between reviewers</source>
      <translation>核查员之间的一致性</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Album</source>
      <translation>专辑</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/chips.py" />
      <location filename="../../workbench/gui/versions/texts_card.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <source>All articles</source>
      <translation>所有文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>All articles in one file</source>
      <translation>所有文章合为一个文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>All disagreements</source>
      <translation>所有分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>All files {endings}</source>
      <translation>所有文件 {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>All keys</source>
      <translation>所有快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>All keys as they came</source>
      <translation>所有快捷键恢复默认</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All pages of “{title}” are kept already</source>
      <translation>“{title}”的所有网页都已留存</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>All that {file_name} says is here already</source>
      <translation>{file_name}中的内容这里都已有</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All these files are kept already</source>
      <translation>这些文件都已留存</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Already in this file</source>
      <translation>已在本文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also all that was written about it: title, author, address, note</source>
      <translation>连同关于它的所有记载：标题、作者、网址、说明</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also the words that {n} links quote</source>
      <extracomment>For one: Also the words that {n} link quotes</extracomment>
      <translation>
        <numerusform>连同{n}个链接所引用的文字</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it. Nothing was imported.</source>
      <translation>目前还不能导入RTF文档。请另存为纯文本，或复制文字后粘贴。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>An article needs at least one word. The text stays as it was.</source>
      <translation>文章至少要有一个字词。正文保持原样。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>An interview needs the name of the person. Nothing was changed.</source>
      <translation>采访须注明受访者姓名。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>An origin needs a name and at least one piece of evidence. Nothing was changed.</source>
      <translation>原始来源须有名称和至少一条证据。未作任何更改。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>And {n} more pairs.</source>
      <extracomment>For one: And {n} more pair.</extracomment>
      <translation>
        <numerusform>另有{n}对。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Annotation</source>
      <translation>注解</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Another article of the file</source>
      <translation>文件中的其他文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Another claim than {words}: both stay</source>
      <translation>与{words}是不同的说法：两者都保留</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keeping.py" />
      <source>Another file was opened while {name} was read. Nothing was imported; import it again.</source>
      <translation>读取{name}时打开了另一个文件。未导入任何内容；请重新导入。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Another name can be given to the pieces that are ticked.</source>
      <translation>可以为勾选的证据另定名称。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Another name is another reviewer. Verdicts given before keep their name.</source>
      <translation>换一个姓名即为另一位核查员。此前的结论保留原来的姓名。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>Another program is writing to {name}; wait a moment and try again.</source>
      <translation>另一个程序正在写入{name}；请稍候再试。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Another record takes its place</source>
      <translation>由另一条记录替代</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Another verdict</source>
      <translation>其他结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>Another window has this file open. Here it can only be read.</source>
      <translation>此文件已在另一个窗口打开。在这里只能阅读。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Answers to</source>
      <translation>回复的邮件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Archive</source>
      <translation>馆藏机构</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Are these two people or one? They have the same name.</source>
      <translation>这是两个人，还是同一人？他们姓名相同。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/text_view.py" />
      <location filename="../../workbench/gui/importing.py" />
      <source>Article</source>
      <translation>文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Article &amp;text size</source>
      <translation>文章字号(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/pages.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Article and claims</source>
      <translation>文章与说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order</source>
      <translation>文章顺序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order, last first</source>
      <translation>文章顺序，倒序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Article text in its usual size</source>
      <translation>文章恢复默认字号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)</source>
      <translation>文章 (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Articles of this file</source>
      <translation>此文件的文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>As it came</source>
      <translation>恢复默认</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at a date and time</source>
      <translation>按某一日期和时间的状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at the restore point {name}, {when}</source>
      <translation>按还原点“{name}”的状态，{when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>As large as the pane</source>
      <translation>与窗格同大</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As of which moment</source>
      <translation>截至何时</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As the file is now</source>
      <translation>按文件现在的状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>As the file was before its last merge. Open it to go on there; this one stays as it is.</source>
      <translation>即文件在最近一次合并之前的样子。打开它可在其中继续；本文件保持不变。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 article to {name}</source>
      <translation>将1篇文章分派给{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 claim to {name}</source>
      <translation>将1条说法分派给{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign claims and articles to {name}</source>
      <translation>将说法和文章分派给{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the article</source>
      <translation>分派本文</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the {n} selected claims</source>
      <extracomment>For one: Assign the selected claim</extracomment>
      <translation>
        <numerusform>分派所选的{n}条说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} articles to {name}</source>
      <translation>
        <numerusform>将{n}篇文章分派给{name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} claims to {name}</source>
      <translation>
        <numerusform>将{n}条说法分派给{name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Assigned to {name}</source>
      <translation>分配给{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Attached files</source>
      <translation>附件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Attributed statement</source>
      <translation>转述</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Author of the whole</source>
      <translation>全书作者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Back from the desk: {file}</source>
      <translation>从编辑部返回：{file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Back to the usual columns</source>
      <translation>恢复默认列</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Back to the usual limits</source>
      <translation>恢复默认上限</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Back to the usual list</source>
      <translation>恢复默认清单</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>波罗的海文（Windows-1257）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Behind the # of the address</source>
      <translation>网址#之后的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Between</source>
      <translation>区间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Blind first pass</source>
      <translation>首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>Both clauses are the same words but for {text} and {text2}, which no rounding makes equal.</source>
      <translation>两个分句除{text}与{text2}外用词相同，而两者无论怎样舍入都不相等。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Brought back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>By</source>
      <translation>经手</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>By its content: {kind}</source>
      <translation>按内容判断：{kind}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”.</source>
      <translation>按公历，{value}是{days}；文中写的是“{text}”。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”. The year is the one nearest to publication on {published}.</source>
      <translation>按公历，{value}是{days}；文中写的是“{text}”。年份取最接近发表日期{published}的一年。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Byline</source>
      <translation>署名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Calculation</source>
      <translation>计算</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Call an encrypted pack NAME.claims-pack. Nothing was written.</source>
      <translation>加密的任务包请命名为NAME.claims-pack。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Call number</source>
      <translation>索书号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <location filename="../../workbench/gui/evidence/save_row.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Captured {when}</source>
      <translation>采集于{when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Cause</source>
      <translation>因果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Cell</source>
      <translation>单元格</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Cells of a s&amp;heet</source>
      <translation>工作表单元格(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (ISO 8859-2)</source>
      <translation>中欧（ISO 8859-2）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (Windows-1250)</source>
      <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Chan&amp;ge keys</source>
      <translation>更改快捷键(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Change</source>
      <translation>修改</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Change a comment on claim {number}</source>
      <translation>修改说法{number}的批注</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Change keys</source>
      <translation>更改快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Change the numbers</source>
      <translation>更改数字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Changed</source>
      <translation>有改动</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Changed by</source>
      <translation>修改者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Changed since {name} signed it off</source>
      <translation>{name}签发后有更改</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Chapter</source>
      <translation>章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Check an article, claim by claim</source>
      <translation>逐条说法核查文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} muted: {reason}</source>
      <translation>屏蔽检查{check}：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} unmuted</source>
      <translation>取消屏蔽检查{check}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Checklists</source>
      <translation>核查清单</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Checks by the receiver</source>
      <translation>收件方的验证</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the article</source>
      <translation>文章检查</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the evidence</source>
      <translation>证据检查</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>简体中文（GB18030）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>繁体中文（Big5）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Choose a command, then press its new key here:</source>
      <translation>选择一个命令，然后在此按下新的快捷键：</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Choose a file</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Choose a record with the arrow keys to see what leans on it.</source>
      <translation>用方向键选择一条记录，查看哪些说法依据它。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Choose a text to compare with</source>
      <translation>选择要比较的文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Choose another article</source>
      <translation>选择另一篇文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose another verdict</source>
      <translation>选择其他结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Choose files</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Choose one in the table or click a marked statement.</source>
      <translation>在表格中选择一条，或单击标出的陈述。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are added to yours; where you differ, both sides stand here side by side and a lead decides.</source>
      <translation>在上方或“文件”菜单（F10）中选择同事的文件。他们的说法、结论和证据会加入您的文件；如有分歧，双方意见在此并列，由负责人裁定。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the order of the claims</source>
      <translation>选择说法的顺序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Choose the place below</source>
      <translation>在下方选择位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the place of the claim</source>
      <translation>选择说法的位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Choose the recording</source>
      <translation>选择录音录像</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Choose the statement where the claim stands now and press Enter. Escape goes back.</source>
      <translation>选择说法现在所在的陈述，按Enter。按Esc返回。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Citation key</source>
      <translation>引用键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Claim</source>
      <translation>说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims *.claims-pack)</source>
      <translation>Claim Workbench文件 (*.claims *.claims-pack)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims)</source>
      <translation>Claim Workbench文件 (*.claims)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Claim by its number</source>
      <translation>按编号查找说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Claim from the selected text</source>
      <translation>将所选文字标为说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)</source>
      <translation>说法列表 (*.csv *.tsv *.xlsx *.json *.jsonld);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>Claim {number}</source>
      <translation>说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} does not stand as it stood ({differing}); give your verdict anew.</source>
      <translation>说法{number}与原先不一致（{differing}）；请重新给出结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a decision that later verdicts reopened.</source>
      <translation>说法{number}的裁定因后来的结论需要重议。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a quote that the kept file has no more.</source>
      <translation>说法{number}有一条引文，留存文件中已不存在。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict on other words.</source>
      <translation>说法{number}的结论针对的是别的文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict without evidence.</source>
      <translation>说法{number}有结论但没有证据。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no place in the newest text.</source>
      <translation>说法{number}在最新文本中没有位置。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no verdict yet.</source>
      <translation>说法{number}还没有结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has reviewers who differ.</source>
      <translation>说法{number}的核查员意见不一。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} stands in the newest version already; only older ones are placed. Nothing was changed.</source>
      <translation>说法{number}已在最新版本中；只有旧版的说法才需定位。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} was not carried from an older version; give your verdict here.</source>
      <translation>说法{number}并非从旧版带入；请在此给出结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Claim {n}</source>
      <translation>说法{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Claim {n} of version {version}</source>
      <translation>第{version}版的说法{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>ClaimReview (JSON-LD)</source>
      <translation>ClaimReview（JSON-LD）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/table.py" />
      <location filename="../../workbench/gui/files.py" />
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims</source>
      <translation>说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Claims along the article</source>
      <translation>文章中的说法分布</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <source>Claims behind the figure</source>
      <translation>数字所含的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims by number</source>
      <translation>按编号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Claims from {file}</source>
      <translation>来自{file}的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Claims like this one</source>
      <translation>类似的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Claims that lean on it</source>
      <translation>以此为据的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_list.py" />
      <source>Claims that wait for a place</source>
      <translation>等待定位的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Claims, evidence, verdicts and checks as sheets</source>
      <translation>以工作表列出说法、证据、结论和检查</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on claim {number}</source>
      <translation>清除说法{number}的结论</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on {n} claims</source>
      <translation>
        <numerusform>清除{n}条说法的结论</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Click one to go there.</source>
      <translation>单击可转到该处。</translation>
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
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Close the file</source>
      <translation>关闭文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Close the passages</source>
      <translation>关闭片段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Close the preview</source>
      <translation>关闭预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>Close the search</source>
      <translation>关闭查找</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/message_bar.py" />
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Code of the sheet</source>
      <translation>核查单代码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Cohen’s kappa</source>
      <translation>Cohen’s kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Columns of the table</source>
      <translation>表格的列</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Comes in</source>
      <translation>待导入</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Commands and their keys</source>
      <translation>命令及其快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Comment</source>
      <translation>批注</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Comment on claim {number}</source>
      <translation>批注说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment taken back: {words}</source>
      <translation>撤回批注：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment: {words}</source>
      <translation>批注：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/comment_section.py" />
      <source>Comments</source>
      <translation>批注</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Compare the two</source>
      <translation>比较两者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Comparing the files</source>
      <translation>正在比较文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Comparing the texts</source>
      <translation>正在比较文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Comparing the words of all kept files …</source>
      <translation>正在比较所有留存文件的文字…</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential</source>
      <translation>保密</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential: others see {descriptor}</source>
      <translation>保密：他人看到的是{descriptor}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Contested</source>
      <translation>有争议</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Context</source>
      <translation>背景</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Contradicts</source>
      <translation>反驳</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copied as lines of tab-separated cells.</source>
      <translation>已复制为以制表符分隔的行。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Copy the history of the claim</source>
      <translation>复制说法的历史</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Copy the list</source>
      <translation>复制列表</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Copy the report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Copy the rows</source>
      <translation>复制这些行</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Copy the selected claims</source>
      <translation>复制所选说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copying the claims</source>
      <translation>正在复制说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Copyright</source>
      <translation>版权</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Corrected by the source</source>
      <translation>来源已更正</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Counting the verdicts …</source>
      <translation>正在统计结论…</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Credit line</source>
      <translation>来源署名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Custody</source>
      <translation>保管记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (DOS 866)</source>
      <translation>西里尔文（DOS 866）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Data (JSON)</source>
      <translation>数据（JSON）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>Date and time</source>
      <translation>日期和时间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Decide</source>
      <translation>裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide 1 claim by the rule {rule}</source>
      <translation>按规则{rule}裁定1条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide by a rule</source>
      <translation>按规则裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>Decide claim {number}</source>
      <translation>裁定说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Decide disagreements by a rule</source>
      <translation>按规则裁定分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Decide later</source>
      <translation>稍后裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>Decide the words of claim {number}</source>
      <translation>裁定说法{number}的措辞</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide {n} claims</source>
      <extracomment>For one: Decide {n} claim</extracomment>
      <translation>
        <numerusform>裁定{n}条说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide {n} claims by the rule {rule}</source>
      <translation>
        <numerusform>按规则{rule}裁定{n}条说法</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided by the rule {rule}.</source>
      <translation>按规则{rule}裁定。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided {when} by {lead}: {verdict}. {reason}</source>
      <translation>{lead}于{when}裁定：{verdict}。{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decision</source>
      <translation>裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Decision of {lead}</source>
      <translation>{lead}的裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}</source>
      <translation>裁定：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}, because {reason}</source>
      <translation>裁定：{before} → {after}，理由：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Definition</source>
      <translation>定义</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Details, copy or removal of linked evidence</source>
      <translation>所链接证据的详情、副本或移除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Different origins</source>
      <translation>不同来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Different stories</source>
      <translation>不同的报道</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Disagreed</source>
      <translation>有分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>Disagreements</source>
      <translation>分歧</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss {n} claims of the older version</source>
      <translation>
        <numerusform>舍弃旧版的{n}条说法</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss “{quote}” of the older version</source>
      <translation>舍弃旧版的“{quote}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Dismissed: it has no place in the newer version</source>
      <translation>已放弃：在新版中没有位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Dismissing the claims</source>
      <translation>正在舍弃说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Do again</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>Do again: {label}</source>
      <translation>重做：{label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Do not import</source>
      <translation>不导入</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Does it still hold?</source>
      <translation>是否仍成立？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Does this evidence still hold?</source>
      <translation>这条证据是否仍成立？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed.</source>
      <translation>各行为{a}的结论，各列为{b}的结论。选择一个数字，即列出其中的说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded.</source>
      <translation>将文本、Markdown或保存的网页拖到这里。其中的陈述会成为说法，不会上传任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Drop an article here</source>
      <translation>将文章拖到这里</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched.</source>
      <translation>将文件拖到这里，或在说法处链接文件。每个文件都完整留存并附哈希值，可供检索。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched.</source>
      <translation>将文件拖到这里，或在说法处按{key}链接文件。每个文件都完整留存并附哈希值，可供检索。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Dropped</source>
      <translation>已删除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>E-mail</source>
      <translation>电子邮件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Each decision names the rule. Objections, and leads who differ, are left to you one by one.</source>
      <translation>每项裁定都注明所用规则。有异议的，以及负责人之间有分歧的，留待您逐一裁定。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Each tick is a claim. Click one to go there.</source>
      <translation>每个刻度是一条说法。单击可转到该处。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Earlier</source>
      <translation>前移</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Edges</source>
      <translation>边界</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Edges: {before} → {after}</source>
      <translation>起止：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Edit claim {claim_id}</source>
      <translation>编辑说法{claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the checklists</source>
      <translation>编辑核查清单</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Edit the evidence “{title}”</source>
      <translation>编辑证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Edit the text</source>
      <translation>编辑文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the text, or see what was set aside</source>
      <translation>编辑文本，或查看移出的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Edition</source>
      <translation>版次</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Editor</source>
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Empty: the pack is not encrypted</source>
      <translation>留空：任务包不加密</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>编码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the left</source>
      <translation>陈述结尾左移一个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the right</source>
      <translation>陈述结尾右移一个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the left</source>
      <translation>陈述结尾左移一个词</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the right</source>
      <translation>陈述结尾右移一个词</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of the whole file</source>
      <translation>结束对整个文件的首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of “{title}”</source>
      <translation>结束对“{title}”的首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Enter a paper copy</source>
      <translation>录入纸质核查单</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdict from paper</source>
      <translation>
        <numerusform>录入纸上的{n}个结论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdicts from paper</source>
      <translation>
        <numerusform>录入纸上的{n}个结论</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Event</source>
      <translation>事件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Every article into its own file</source>
      <translation>每篇文章各一个文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Every change is saved already. Give this state a name to find it again in the history:</source>
      <translation>所有更改都已保存。请为当前状态命名，以便在历史中找回：</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Every command has the keys that it came with.</source>
      <translation>所有命令都使用默认快捷键。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <location filename="../../workbench/gui/article/unread.py" />
      <source>Every sentence was looked at.</source>
      <translation>所有句子都已看过。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Everything in these files is here already.</source>
      <translation>这些文件中的内容这里都已有。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
      <translation>所有内容都保存在这台电脑上的一个文件中，不会发送到任何地方。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Everything that is missing is waived with a reason.</source>
      <translation>所有欠缺的事项都已注明理由予以豁免。</translation>
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
      <translation>证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Evidence library</source>
      <translation>证据库</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked again: {name}</source>
      <translation>重新链接证据：{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked: {name}, {stance}</source>
      <translation>链接证据：{name}，{stance}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence that it rested on was withdrawn or corrected after this verdict.</source>
      <translation>给出此结论后，它所依据的证据被撤回或更正。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence unlinked: {name}</source>
      <translation>取消链接证据：{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>Evidence was withdrawn or corrected after a verdict.</source>
      <translation>给出结论后，有证据被撤回或更正。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.</source>
      <translation>您给出结论后，有证据被撤回或更正。请重新给出结论予以确认。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Evidence {at} of {all}</source>
      <translation>证据{at}/{all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>Excel工作簿（XLSX）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange</source>
      <translation>交换</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange with the hub</source>
      <translation>与中心库交换</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export a report</source>
      <translation>导出报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export report</source>
      <translation>导出报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Export the claims</source>
      <translation>导出说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Export the report to</source>
      <translation>导出报告到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>F1 of the marks</source>
      <translation>标记F1值</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Fact</source>
      <translation>事实</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>Fewer than two people have judged claims here, so there is nobody to compare.</source>
      <translation>这里判断过说法的不足两人，因此无从比较。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Fewest comments</source>
      <translation>批注最少</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>File &amp;kept as evidence</source>
      <translation>留存为证据的文件(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>File {at} of {all}</source>
      <translation>文件{at}/{all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Files of other reviewers</source>
      <translation>其他核查员的文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Files opened last</source>
      <translation>最近打开的文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Files to merge</source>
      <translation>要合并的文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>Filter by kind, speaker or reviewer</source>
      <translation>按类型、说话人或核查员筛选</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter the claims</source>
      <translation>筛选说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Filter the table</source>
      <translation>筛选表格</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter: words, verdict:open, by:ana</source>
      <translation>筛选：文字、verdict:open、by:ana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Find a command by its words or its key</source>
      <translation>按名称或快捷键查找命令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Find a command, claim, article or record</source>
      <translation>查找命令、说法、文章或记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find claims, articles, evidence and commands</source>
      <translation>查找说法、文章、证据和命令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find in the article</source>
      <translation>在文章中查找</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Find passages in the evidence for this claim</source>
      <translation>在证据中查找与本说法相关的片段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the next place</source>
      <translation>查找下一处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the place before</source>
      <translation>查找上一处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Find {words}</source>
      <translation>查找{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>First and last name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>First published</source>
      <translation>首次发表</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>First source</source>
      <translation>原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>First source, if it reports another's words</source>
      <translation>原始来源（如为转引他人的话）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Fit</source>
      <translation>适合</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Fits no claim</source>
      <translation>不对应任何说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Fleiss’ kappa</source>
      <translation>Fleiss’ kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For editors: confidential sources by their descriptor, with quotes</source>
      <translation>供编辑使用：保密来源以代称出现，附引文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For other programs</source>
      <translation>供其他程序使用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the desk: confidential sources are named</source>
      <translation>供编辑部内部使用：保密来源具名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the lawyer: confidential sources are named</source>
      <translation>供律师使用：保密来源具名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the page on which the findings are published</source>
      <translation>用于发布核查结果的网页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the public: confidential sources by their descriptor alone</source>
      <translation>供公众使用：保密来源仅以代称出现</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For tools that mark the words of the article</source>
      <translation>用于在文章文字上作标注的工具</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Forecast</source>
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Forget these files</source>
      <translation>清除这些文件记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Forms it would send, never sent</source>
      <translation>会发送的表单（从不发送）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Formula</source>
      <translation>公式</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Found</source>
      <translation>已找到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Found about the old words: {verdicts}. A verdict does not go along; give it anew for the new words.</source>
      <translation>对旧文字的结论：{verdicts}。结论不会随之带入；请对新文字重新给出。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Found in</source>
      <translation>检索自</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Frames</source>
      <translation>内嵌框架</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Friday</source>
      <translation>星期五</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>From</source>
      <translation>发件人</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a fall of {stated} percent.</source>
      <translation>从{text}到{text2}是下降{middle}%，而不是下降{stated}%。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a rise of {stated} percent.</source>
      <translation>从{text}到{text2}是下降{middle}%，而不是上升{stated}%。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a fall of {stated} percent.</source>
      <translation>从{text}到{text2}是上升{middle}%，而不是下降{stated}%。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a rise of {stated} percent.</source>
      <translation>从{text}到{text2}是上升{middle}%，而不是上升{stated}%。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Give a record its first source in the evidence library. Kept files that share text are proposed here.</source>
      <translation>在证据库中为记录填写原始来源。有相同文字的留存文件会在此列为提议。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Give these verdicts</source>
      <translation>给出这些结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Give these verdicts as mine</source>
      <translation>将这些结论作为我的结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/writing.py" />
      <source>Giving the verdicts</source>
      <translation>正在给出结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Go back to here</source>
      <translation>返回到此处</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Go back to “{name}”</source>
      <translation>返回到“{name}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Go on as {me}</source>
      <translation>以{me}的身份继续</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Go on editing</source>
      <translation>继续编辑</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Go there (Enter)</source>
      <translation>转到该处（Enter）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Go to</source>
      <translation>转到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Go to the next open claim</source>
      <translation>转到下一条待核说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Go to the quote (G)</source>
      <translation>转到引文（G）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back</source>
      <translation>正在返回</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back takes back your {n} actions since then, in one step that can be undone.</source>
      <extracomment>For one: Going back takes back your {n} action since then, in one step that can be undone.</extracomment>
      <translation>
        <numerusform>返回将撤回您此后的{n}项操作，一步完成，并可撤销。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/app.py" />
      <source>Guest</source>
      <translation>访客</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Gwet’s AC1</source>
      <translation>Gwet’s AC1</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>HH:mm</source>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>希伯来文（Windows-1255）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Here</source>
      <translation>已有</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Hidden until your own verdicts are in</source>
      <translation>在您给出结论前隐藏</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Hide what others found</source>
      <translation>隐藏他人的核查结果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, dark</source>
      <translation>高对比度（深色）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, light</source>
      <translation>高对比度（浅色）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_section.py" />
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>History of this claim</source>
      <translation>本说法的历史</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>How it bears on the claim</source>
      <translation>与说法的关系</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>How many agree</source>
      <translation>意见一致的人数</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>How reached</source>
      <translation>联系方式</translation>
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
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Images elsewhere</source>
      <translation>外部图像</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import 1 claim from {file_name}</source>
      <translation>从{file_name}导入1条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>Import 1 reference</source>
      <translation>导入1条文献</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with {key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>在“文件”菜单（F10）中将修订稿导入为本文的新版本，或按{key}编辑其文本：两份文本在此并列。文字未变的说法随之带入，其余的等待您处理。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>在“文件”菜单（F10）中将修订稿导入为本文的新版本，或编辑其文本：两份文本在此并列。文字未变的说法随之带入，其余的等待您处理。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a list of claims</source>
      <translation>导入说法列表</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a new version of this article</source>
      <translation>导入本文的新版本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Import an article</source>
      <translation>导入文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Import an article: its claims are found in it.</source>
      <translation>导入文章：程序会找出其中的说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import articles</source>
      <translation>导入文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Import references</source>
      <translation>导入参考文献</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import the text in the clipboard</source>
      <translation>导入剪贴板中的文字</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import {n} claims from {file_name}</source>
      <translation>
        <numerusform>从{file_name}导入{n}条说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>Import {n} references</source>
      <translation>
        <numerusform>导入{n}条文献</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Import “{title}”</source>
      <translation>导入“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Importing the claims</source>
      <translation>正在导入说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In</source>
      <translation>载于</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>In doubt</source>
      <translation>存疑</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In short</source>
      <translation>载于（简称）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>In the article</source>
      <translation>文章中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In the evidence</source>
      <translation>在证据中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the file</source>
      <translation>文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>In the list</source>
      <translation>列表中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}.</source>
      <translation>在旧版中，您的结论是“{verdict}”。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}: {reason}</source>
      <translation>在旧版中，您的结论是“{verdict}”：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the report</source>
      <translation>报告中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In this article</source>
      <translation>在本文中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <source>In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, or import the text as a version of the article. Nothing was changed.</source>
      <translation>在这份报告中找不到文章的结尾，可能是其后的标题被删除了。请在Word中撤销该删除，或将文本作为文章的一个版本导入。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Initials on it</source>
      <translation>单上的姓名缩写</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Interview</source>
      <translation>采访</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the article</source>
      <translation>进入文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the claim below the table</source>
      <translation>进入表格下方的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the table</source>
      <translation>进入表格</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Issue</source>
      <translation>期</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It has no place any more</source>
      <translation>已无位置</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them, {names}; the word is “{case}”.</source>
      <translation>
        <numerusform>它有{n}条支持的证据，但都出自同一个原始来源：{names}；涉及的词是“{case}”。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them; the word is “{case}”.</source>
      <translation>
        <numerusform>它有{n}条支持的证据，但都出自同一个原始来源；涉及的词是“{case}”。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>It is the same claim, and these are the better words.</source>
      <translation>这是同一条说法，而此处的措辞更好。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It stands again</source>
      <translation>恢复有效</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It stands here now</source>
      <translation>现位于此</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>It was added by hand.</source>
      <translation>这条说法由手工添加。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>It was opened for reading only.</source>
      <translation>文件以只读方式打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>It was published on {published}; the claim is about {dates} (“{dates2}”).</source>
      <translation>它发表于{published}；而说法涉及的是{dates}（“{dates2}”）。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It was withdrawn, or does not hold any more</source>
      <translation>已被撤回，或不再成立</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Item number</source>
      <translation>编号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>日文（EUC-JP）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (ISO-2022-JP)</source>
      <translation>日文（ISO-2022-JP）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>日文（Shift-JIS）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join two texts</source>
      <translation>归并两份文本</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join “{title}” and “{title2}”</source>
      <translation>归并“{title}”与“{title2}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Joining the articles</source>
      <translation>正在归并文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/keep_dialog.py" />
      <source>Keep</source>
      <translation>留存</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window, or press {key}.</source>
      <translation>请先留存含有文字的文件：将其拖到窗口，或按{key}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window.</source>
      <translation>请先留存含有文字的文件：将其拖到窗口。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep all of them</source>
      <translation>全部保留</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep an interview</source>
      <translation>留存采访</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Keep as version {n}</source>
      <translation>存为第{n}版</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number}</source>
      <translation>保留说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claim {number2}</source>
      <translation>保留说法{number}，舍弃说法{number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claims {number2}</source>
      <translation>保留说法{number}，舍弃说法{number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claims {number}</source>
      <translation>保留说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep statement {n}</source>
      <translation>保留陈述{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Keep the calculation “{title}”</source>
      <translation>留存计算“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “Interview with {person}”</source>
      <translation>留存采访“对{person}的采访”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “{title}”</source>
      <translation>留存采访“{title}”</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Keep the origins of {n} pieces apart</source>
      <translation>
        <numerusform>区分{n}条证据的原始来源</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Keep the present keys as well</source>
      <translation>同时保留现有快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep what is in the clipboard as evidence</source>
      <translation>将剪贴板内容留存为证据</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Keep “{title}” and “{title2}” apart</source>
      <translation>区分“{title}”与“{title2}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Keeping the article and its claims</source>
      <translation>正在保存文章及其说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Keeping the files</source>
      <translation>正在留存文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>Keeping the references</source>
      <translation>正在留存参考文献</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Keeping {file}</source>
      <translation>正在留存{file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Kept as an article of its own. It looks like a copy of one that was here.</source>
      <translation>已另存为一篇独立文章。它看起来像文件中已有文章的副本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>Kept bytes in this file were changed, so they are not sent; `workbench verify` says more.</source>
      <translation>此文件中的留存字节被改动，因此不予发送；详情请运行`workbench verify`。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Kept text</source>
      <translation>留存的文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Keys</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Keys and help</source>
      <translation>快捷键与帮助</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Kind of work</source>
      <translation>作品类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Kind, last first</source>
      <translation>类型，倒序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Kind: {before} → {after}</source>
      <translation>类型：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Kinds of claims</source>
      <translation>说法的类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Korean (Windows-949)</source>
      <translation>韩文（Windows-949）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Krippendorff’s alpha</source>
      <translation>Krippendorff’s alpha</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Large</source>
      <translation>大</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Larger article text</source>
      <translation>放大文章字号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Later</source>
      <translation>后移</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Latitude, longitude</source>
      <translation>纬度、经度</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Law or rule</source>
      <translation>法规</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least evidence</source>
      <translation>证据最少</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least worth checking</source>
      <translation>核查价值最低</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Leave it</source>
      <translation>不采用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Leave out what others found (blind)</source>
      <translation>不含他人的核查结果（盲审）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Leave without keeping?</source>
      <translation>不保存就离开？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Length</source>
      <translation>时长</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Let the evidence stand again “{title}”</source>
      <translation>恢复证据“{title}”的效力</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Light or dark</source>
      <translation>浅色或深色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Limits for files from outside</source>
      <translation>外来文件的上限</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Line {line}: {problem} Nothing was changed.</source>
      <translation>第{line}行：{problem}未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}</source>
      <translation>第{n}行</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}: {problem}</source>
      <translation>第{n}行：{problem}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Link evidence</source>
      <translation>链接证据</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>Link evidence to claim {number}</source>
      <translation>将证据链接到说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Link it too wherever this record is linked</source>
      <translation>凡链接了本记录之处，也一并链接它</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Link new evidence to claim {number}</source>
      <translation>将新证据链接到说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage as context</source>
      <translation>将片段链接为背景</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it refutes the claim</source>
      <translation>链接片段：反驳本说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it supports the claim</source>
      <translation>链接片段：支持本说法</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>Linked are {n} that refute it and {n2} for context.</source>
      <translation>
        <numerusform>已链接的证据中，反驳的有{n}条，背景的有{n2}条。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>Linked are {n} that support it and {n2} for context.</source>
      <translation>
        <numerusform>已链接的证据中，支持的有{n}条，背景的有{n2}条。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>Linked as the quote: {words}</source>
      <translation>已作为引文链接：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Linked to claim {number}</source>
      <translation>链接到说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Links to other files</source>
      <translation>指向其他文件的链接</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>Look at both</source>
      <translation>对照查看</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>Look at them</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Looking at every claim, sentence and check of the article …</source>
      <translation>正在查看文章的每条说法、每个句子和每项检查…</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Looking for claims in the new text</source>
      <translation>正在新文本中查找说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Looking for claims like this one</source>
      <translation>正在查找类似的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>MMMM yyyy</source>
      <translation>yyyy'年'M'月'</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Macros</source>
      <translation>宏</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Made</source>
      <translation>创建时间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Magenta</source>
      <translation>品红</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/article/selection_button.py" />
      <source>Make a claim</source>
      <translation>标为说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as contested</source>
      <translation>将说法{number}标为有争议</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as not a claim</source>
      <translation>将说法{number}标为非说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as sourced</source>
      <translation>将说法{number}标为有据可查</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as unverified</source>
      <translation>将说法{number}标为未证实</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as contested</source>
      <translation>
        <numerusform>将{n}条说法标为有争议</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as not a claim</source>
      <translation>
        <numerusform>将{n}条说法标为非说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as sourced</source>
      <translation>
        <numerusform>将{n}条说法标为有据可查</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as unverified</source>
      <translation>
        <numerusform>将{n}条说法标为未证实</numerusform>
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
      <translation>标记相同</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Marks</source>
      <translation>标记</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Medium</source>
      <translation>载体</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Menu (F10)</source>
      <translation>菜单（F10）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Merge and decide</source>
      <translation>合并与裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge colleagues' files</source>
      <translation>合并同事的文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Merge other files</source>
      <translation>合并其他文件</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {files}</source>
      <translation>合并{files}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Merge {number} has no receipt in this file, so there is no receipt to show.</source>
      <translation>第{number}次合并在此文件中没有回执，因此没有可显示的回执。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {n} files</source>
      <translation>
        <numerusform>合并{n}个文件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Merging</source>
      <translation>正在合并</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Message id</source>
      <translation>邮件标识</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Monday</source>
      <translation>星期一</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>More about this evidence</source>
      <translation>这条证据的更多信息</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most comments</source>
      <translation>批注最多</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most evidence</source>
      <translation>证据最多</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most worth checking</source>
      <translation>核查价值最高</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Move columns</source>
      <translation>移动列</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Move the edges of claim {claim_id}</source>
      <translation>调整说法{claim_id}的起止</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Moved</source>
      <translation>已移动</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Mute</source>
      <translation>屏蔽</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Mute the check {rule}</source>
      <translation>屏蔽检查{rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Muted: {reason}</source>
      <translation>已屏蔽：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Muting a check needs a reason; nothing was changed.</source>
      <translation>屏蔽检查需要注明理由；未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Name at least two pieces of evidence that do not have one origin already. Nothing was changed.</source>
      <translation>请指明至少两条尚未归于同一原始来源的证据。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Name of the origin</source>
      <translation>原始来源的名称</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Name the claims or the article that it is about. Nothing was changed.</source>
      <translation>请指明涉及的说法或文章。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name the state of the file before something that you may want to take back as a whole.</source>
      <translation>在做您可能想整体撤回的事情之前，为文件的当前状态命名。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name this state</source>
      <translation>命名此状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Name this state (restore point)</source>
      <translation>命名当前状态（还原点）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Name two claims or more, to say whether they are the same. Nothing was changed.</source>
      <translation>请指明至少两条说法，以裁定是否为同一条。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Name two different articles. Nothing was changed.</source>
      <translation>请指明两篇不同的文章。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Name two people; these are one id. Nothing was changed.</source>
      <translation>请指明两个人；所给的是同一个标识。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.</source>
      <translation>标题和内文中都没有。请减少几个词，或按Esc查看全部证据。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.</source>
      <translation>说法及其证据的引文里，它旁边都没有另一个数字，也没有“占”“从”一类的词。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>New comment</source>
      <translation>新批注</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>New file</source>
      <translation>新建文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/key_field.py" />
      <source>New key</source>
      <translation>新快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Next article</source>
      <translation>下一篇文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next claim</source>
      <translation>下一条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Next evidence of this claim</source>
      <translation>本说法的下一条证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next open claim</source>
      <translation>下一条待核说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Next page</source>
      <translation>下一页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Next unread sentence</source>
      <translation>下一个未读句子</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No article and no file opened last is called that.</source>
      <translation>没有这个名称的文章或最近打开的文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>No article yet</source>
      <translation>还没有文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No claim has these words. Its number works, too.</source>
      <translation>没有含这些文字的说法。也可输入说法的编号。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim here</source>
      <translation>这里没有说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>No claim leans on it yet</source>
      <translation>还没有说法依据它</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>No claim leans on it.</source>
      <translation>没有说法以此为据。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim passes the filter</source>
      <translation>没有符合筛选的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No claim selected</source>
      <translation>未选择说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claims yet</source>
      <translation>还没有说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are all empty. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>列表中没有已知用于陈述的列；所有列标题都是空的。请将含有文章文字的列命名为“statement”。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named} and more. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>列表中没有已知用于陈述的列；列标题有{named}等。请将含有文章文字的列命名为“statement”。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named}. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>列表中没有已知用于陈述的列；列标题有{named}。请将含有文章文字的列命名为“statement”。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No command is called that. Try one word of what you want to do.</source>
      <translation>没有这个名称的命令。请试试描述您想做之事的一个词。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>No disagreements</source>
      <translation>没有分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>No disagreements.</source>
      <translation>没有分歧。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>No evidence has these words</source>
      <translation>没有含这些文字的证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is chosen.</source>
      <translation>没有选择证据。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No evidence is kept yet. Words in it will be found here.</source>
      <translation>还没有留存证据。留存后可在此查找其中的文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is linked to this claim yet.</source>
      <translation>本说法尚未链接证据。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>No evidence yet</source>
      <translation>还没有证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>No file chosen. It will be kept whole, with its hash.</source>
      <translation>未选择文件。文件将完整留存并附哈希值。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed.</source>
      <translation>这条记录没有留存文件；若要移除关于它的记载，请一并抹除其各字段。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>No file is kept of “{title}”, only its address.</source>
      <translation>“{title}”没有留存文件，只有网址。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>No file is kept of “{title}”, so there is nothing to write.</source>
      <translation>“{title}”没有留存文件，因此没有可写入的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>No file is open</source>
      <translation>没有打开文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>No file yet</source>
      <translation>还没有文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>No key</source>
      <translation>无快捷键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>No kind</source>
      <translation>无类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer assigned to {name}</source>
      <translation>不再分配给{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer decided whether it is the same as {words}</source>
      <translation>是否与{words}相同，不再有定论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No origin is named yet</source>
      <translation>还没有命名的原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>No other claim is like this one</source>
      <translation>没有其他类似的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/shown.py" />
      <source>No other claim is open here.</source>
      <translation>这里没有其他待核说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No other kept files share so much text that they may have one origin.</source>
      <translation>没有其他留存文件因文字大量相同而可能出自同一来源。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage has all these words. Fewer words, or other ones, may find it.</source>
      <translation>没有片段包含所有这些词。减少几个词，或换用其他词，也许能找到。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage is chosen.</source>
      <translation>没有选择片段。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage may bear on this claim</source>
      <translation>没有可能与本说法相关的片段</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>No quote of the supporting evidence has {text}.</source>
      <translation>支持的证据的引文里都没有{text}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>No reason was written.</source>
      <translation>没有写明理由。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>No recording. One would be kept whole, with its hash.</source>
      <translation>没有录音录像。若添加，将完整留存并附哈希值。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>No restore point yet</source>
      <translation>还没有还原点</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>No row of {file_name} could be placed</source>
      <translation>{file_name}中没有一行能够定位</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sheets.py" />
      <source>No state of this article has the code "{typed}". Look at the code on the sheet again, and at the article. A sheet that was printed from another file is entered in that file. Nothing was changed.</source>
      <translation>这篇文章没有代码为“{typed}”的状态。请再核对核查单上的代码和文章。从其他文件打印的核查单，应录入该文件。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>No statement has been judged by two people yet.</source>
      <translation>还没有陈述经两人判断。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.</source>
      <translation>本段以及前后的句子里都没有表示说话的动词、代词或人名。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program.</source>
      <translation>添加此文件时未能从中读出文字。文件未被改动；请另存副本，用其他程序打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Nobody has said whether the evidence for this accusation has more than one origin.</source>
      <translation>尚无人说明这项指控的证据是否有不止一个原始来源。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id or the name {name}. Nothing was changed.</source>
      <translation>此文件中没有标识或姓名为{name}的人。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id {reviewer_id}. Nothing was changed.</source>
      <translation>此文件中没有标识为{reviewer_id}的人。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer.</source>
      <translation>尚未指定核查员；请给出姓名，例如用--reviewer。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed.</source>
      <translation>尚未指定核查员；请给出姓名，例如用--reviewer。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Nobody is named yet</source>
      <translation>尚未填写姓名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Nobody to compare yet</source>
      <translation>还没有可比较的人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>None has near wording, one of its numbers, or the same speaker and kind.</source>
      <translation>没有措辞相近、含有相同数字或说话人和类型都相同的说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>None linked by this reviewer.</source>
      <translation>这位核查员没有链接证据。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>None of the quotes ({n}) has a number.</source>
      <translation>
        <numerusform>引文（{n}条）中都没有数字。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>None of these files can be merged</source>
      <translation>这些文件都无法合并</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>None of these files could be imported.</source>
      <translation>这些文件均无法导入。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>None: colour says the status alone</source>
      <translation>无：颜色只用于表示状态</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Not a claim</source>
      <translation>非说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Not all could be used</source>
      <translation>部分内容无法使用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Not all of these files can be kept. The others came in.</source>
      <translation>有些文件无法留存。其余的已加入。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Not everything in {name} can be read. What can be is kept.</source>
      <translation>{name}中有部分内容无法读取。可读取的内容会留存。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>Not found in the article: {words}</source>
      <translation>文章中未找到：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Not imported: {title}</source>
      <translation>未导入：{title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Not in the titles of the evidence, and not in the words inside.</source>
      <translation>证据的标题和内文中都没有。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Not shown here</source>
      <translation>此处不显示</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} And {n} more. Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>
        <numerusform>未签发：{what}另有{n}项。请逐项解决，或注明理由予以豁免。未作任何更改。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>未签发：{what}请予以解决，或注明理由予以豁免。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Note</source>
      <translation>说明</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Note a correction of the evidence “{title}”</source>
      <translation>记下证据“{title}”的更正</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Nothing chosen</source>
      <translation>未选择任何内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>Nothing differs from the text that is kept. Nothing was changed.</source>
      <translation>与已留存的文本没有差别。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Nothing found. Fewer letters, or another word, may find it.</source>
      <translation>未找到任何内容。减少几个字，或换一个词，也许能找到。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Nothing in this report is new. The words are those of the file, and no comment was added.</source>
      <translation>这份报告中没有新内容。文字与文件一致，也没有添加批注。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Nothing is assigned to {name}, so there is nothing to pack; assign claims first. Nothing was written.</source>
      <translation>没有向{name}分派任何内容，因此没有可打包的内容；请先分派说法。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Nothing is assigned yet</source>
      <translation>还没有分派任何内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Nothing is held against this record. Nothing was changed.</source>
      <translation>这条记录没有受到任何质疑。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>Nothing is kept of this</source>
      <translation>没有留存内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Nothing is kept of this record, only what is noted about it.</source>
      <translation>这条记录没有留存文件，只有关于它的记载。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Link a file or an address first.</source>
      <translation>本说法没有链接任何证据。请先链接文件或网址。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Press {key} to link a file or an address.</source>
      <translation>本说法没有链接任何证据。按{key}链接文件或网址。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Nothing is missing: every claim and every sentence was looked at.</source>
      <translation>没有欠缺：每条说法和每个句子都已看过。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Nothing is reviewed blind first.</source>
      <translation>目前没有首轮盲审。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or link a file or an address with the words that matter.</source>
      <translation>尚未链接任何证据。将文件拖到这里，或链接文件或网址，并注明关键文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter.</source>
      <translation>尚未链接任何证据。将文件拖到这里，或按{key}链接文件或网址，并注明关键文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Nothing new</source>
      <translation>没有新内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Nothing new on either side.</source>
      <translation>双方都没有新内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Nothing says of what, or from what, {text} is.</source>
      <translation>没有交代{text}是占什么、或以什么为基准。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>Nothing says where in {shown} it stands.</source>
      <translation>没有说明它在{shown}的何处。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>Nothing says whose words these are.</source>
      <translation>没有交代这是谁说的话。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Nothing stands like this at the moment. Choose All to see every claim.</source>
      <translation>目前没有处于此状态的说法。选择“全部”可查看每条说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Nothing stood in this file yet on {when}; name a later moment. Nothing was written.</source>
      <translation>{when}时此文件中还没有任何内容；请指定更晚的时刻。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for.</source>
      <translation>留存且尚未链接的内容中，没有与它共有的名称、数字或罕见词。请输入要查找的词。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Nothing to check in this sentence</source>
      <translation>本句无需核查</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in {n} sentences</source>
      <translation>
        <numerusform>将{n}个句子标为无需核查</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in “{stored}”</source>
      <translation>将“{stored}”标为无需核查</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing to look through yet</source>
      <translation>还没有可供查找的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/told.py" />
      <source>Nothing was imported.</source>
      <translation>未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Nothing was merged into this file, so there is no receipt to show.</source>
      <translation>此文件还没有合并过任何文件，因此没有可显示的回执。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is no state before a merge.</source>
      <translation>没有内容合并到此文件中，因此不存在合并之前的状态。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is nothing to undo.</source>
      <translation>此文件没有合并过任何内容，因此没有可以撤销的合并。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Number of pages</source>
      <translation>总页数</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the claims</source>
      <translation>说法编号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the pages</source>
      <translation>页码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Of how many who gave a verdict</source>
      <translation>给出结论的总人数</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Of {n} supporting pieces of evidence the origin of {origins} is not known; the word is “{case}”.</source>
      <translation>
        <numerusform>{n}条支持的证据中，有{origins}条原始来源不明；涉及的词是“{case}”。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} nothing is kept.</source>
      <translation>{shown}没有任何留存。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} only the address is kept.</source>
      <translation>{shown}只留存了网址。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>On its evidence. {evidence}</source>
      <translation>依据其证据。{evidence}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>On the paper</source>
      <translation>纸上</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>On what terms</source>
      <translation>引用条件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One file with everything, to read, print and send on</source>
      <translation>包含全部内容的单个文件，可供阅读、打印和转发</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>One lead joined, another kept apart: {one} and {other}.</source>
      <translation>一位负责人归并，另一位区分：{one}与{other}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One lead said that this is one story, another that these are different ones. Until it is decided they are versions of one article.</source>
      <translation>一位负责人认定这是同一篇报道，另一位认定这是不同的报道。在作出裁定之前，它们算作同一篇文章的不同版本。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>One line for each thing to look at. Your house's lists are shown instead of the usual ones.</source>
      <translation>每行一个要查看的事项。显示时以本机构的清单代替默认清单。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>One origin</source>
      <translation>同一来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>One origin with {titles}.</source>
      <translation>与{titles}同一来源。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>One person</source>
      <translation>同一人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One row for each claim</source>
      <translation>每条说法一行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>One sentence is neither a claim nor marked as not a claim.</source>
      <translation>有1个句子既不是说法，也未标为“非说法”。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One story</source>
      <translation>同一篇报道</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>One version so far</source>
      <translation>目前只有一个版本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Only I</source>
      <translation>仅本人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Only read it</source>
      <translation>只读打开</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Only the address is kept. The program does not open it. Save the page and link the file to keep its words.</source>
      <translation>只留存网址，程序不会打开它。若要留存其文字，请保存该网页并链接文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Only the words are shown. {why}</source>
      <translation>仅显示文字。{why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Open</source>
      <translation>待核</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>Open a file</source>
      <translation>打开文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Open a file first.</source>
      <translation>请先打开文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Open a work pack</source>
      <translation>打开任务包</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Open the article first that the list is about.</source>
      <translation>请先打开列表所针对的文章。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>Open the file first that the report was made from.</source>
      <translation>请先打开生成该报告的文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Open the sample article</source>
      <translation>打开示例文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>OpenDocument text (ODT)</source>
      <translation>OpenDocument文本（ODT）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Opened last</source>
      <translation>最近打开</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>Opening the work pack</source>
      <translation>正在打开任务包</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Opinion</source>
      <translation>观点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order of the claims</source>
      <translation>说法的顺序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: as in the article</source>
      <translation>顺序：按文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by kind</source>
      <translation>顺序：按类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by speaker</source>
      <translation>顺序：按说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by status</source>
      <translation>顺序：按状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: least evidence first</source>
      <translation>顺序：证据最少在前</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most evidence first</source>
      <translation>顺序：证据最多在前</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most worth checking first</source>
      <translation>顺序：核查价值最高在前</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: statements from A to Z</source>
      <translation>顺序：陈述A到Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order: {order}</source>
      <translation>顺序：{order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Origins</source>
      <translation>原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Origins of the evidence</source>
      <translation>证据的原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Other article: {title}</source>
      <translation>其他文章：{title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Other changes, such as decisions, edits or assignments</source>
      <translation>其他更改，例如裁定、编辑或分配</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Other words for your comment, then Enter</source>
      <translation>为您的批注换个说法，然后按Enter</translation>
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
      <translation>页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Page or paragraph</source>
      <translation>页码或段落</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Page {part} of {parts}</source>
      <translation>第{part}页，共{parts}页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Pages</source>
      <translation>页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Pages of a we&amp;b archive</source>
      <translation>网页存档的网页(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Pages with contents and bookmarks, tagged for screen readers</source>
      <translation>含目录和书签的页面，带有供屏幕阅读器使用的标签</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Pairs of reviewers</source>
      <translation>核查员两两对比</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper (PDF)</source>
      <translation>纸面版（PDF）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper copy (PDF)</source>
      <translation>纸质核查单（PDF）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Paragraph</source>
      <translation>段落</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Part {part} of {parts}</source>
      <translation>第{part}部分，共{parts}部分</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Parts of a &amp;document</source>
      <translation>文档部件(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>Passages</source>
      <translation>片段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages for claim {number}</source>
      <translation>说法{number}的相关片段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages in the evidence</source>
      <translation>证据中的片段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Passphrase</source>
      <translation>口令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted image {when}</source>
      <translation>粘贴的图像 {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted text {when}</source>
      <translation>粘贴的文字 {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>Perhaps one story: {one} and {other}.</source>
      <translation>可能是同一篇报道：{one}与{other}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Person</source>
      <translation>受访者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Pieces of evidence</source>
      <translation>证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Place in the archive</source>
      <translation>馆藏位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place in the newer version</source>
      <translation>在新版中的位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Place in the newer version: {before} → {after}</source>
      <translation>在新版中的位置：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place of publication</source>
      <translation>出版地</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Place “{quote}” in the newer version</source>
      <translation>在新版中为“{quote}”定位</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Plain text for wikis and issue trackers</source>
      <translation>纯文本，供维基和问题跟踪系统使用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>Preparing the printout</source>
      <translation>正在准备打印</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Preparing the sample</source>
      <translation>正在准备示例</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press Esc in the filter to see all claims again.</source>
      <translation>在筛选框中按Esc，可重新查看所有说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press {key} to import an article: its claims are found in it.</source>
      <translation>按{key}导入文章：程序会找出其中的说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview (Space)</source>
      <translation>预览（空格键）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Preview of the evidence</source>
      <translation>证据预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>Preview of the report</source>
      <translation>报告预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/body.py" />
      <source>Preview of {title}</source>
      <translation>{title}的预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Preview the evidence</source>
      <translation>预览证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Preview this evidence</source>
      <translation>预览这条证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Previous article</source>
      <translation>上一篇文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous claim</source>
      <translation>上一条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Previous evidence of this claim</source>
      <translation>本说法的上一条证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous open claim</source>
      <translation>上一条待核说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Previous page</source>
      <translation>上一页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Previous unread sentence</source>
      <translation>上一个未读句子</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Print the report</source>
      <translation>打印报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Programs it would start, never started</source>
      <translation>会启动的程序（从不启动）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed and named origins</source>
      <translation>提议的和已命名的原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Proposed because</source>
      <translation>提出的依据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Proposed by the program: {words}</source>
      <translation>由程序提出：{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed: {name}, {pieces}</source>
      <translation>提议：{name}，{pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Publisher</source>
      <translation>发布机构</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>Put it back into the text</source>
      <translation>放回正文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Put the folder of reports into</source>
      <translation>报告文件夹存放位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Question</source>
      <translation>疑问</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Quotation</source>
      <translation>引语</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>Quote</source>
      <translation>引文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Read a returned report</source>
      <translation>读取返回的报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read again</source>
      <translation>重新读取</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>Read as {encoding}, the text is the same. Choose another encoding. Nothing was changed.</source>
      <translation>按{encoding}读取，文本并无不同。请另选编码。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>Read back “{file_name}”</source>
      <translation>读回“{file_name}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read in another encoding</source>
      <translation>用其他编码读取</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Read only · offline</source>
      <translation>只读 · 离线</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Read the article in another encoding</source>
      <translation>用其他编码读取文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Reading the kept file</source>
      <translation>正在读取留存文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Reading the pasted text</source>
      <translation>正在读取粘贴的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/core/placed_list.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>Reading was stopped. Nothing was changed.</source>
      <translation>已停止读取。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <location filename="../../workbench/gui/rereading.py" />
      <source>Reading {file}</source>
      <translation>正在读取{file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Reading {name} …</source>
      <translation>正在读取{name}…</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Reading {n} files</source>
      <translation>正在读取{n}个文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Reason for muting the check</source>
      <translation>屏蔽此检查的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Reason for my verdict</source>
      <translation>我的结论的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Reason for the decision</source>
      <translation>裁定的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive it</source>
      <translation>豁免的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive this: {what}</source>
      <translation>豁免此项的理由：{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Reason: {before} → {after}</source>
      <translation>理由：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Receipt</source>
      <translation>回执</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Receipt of the merge</source>
      <translation>合并回执</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Recorded with your name and the time. What each reviewer said stays in the history.</source>
      <translation>将连同您的姓名和时间一并记录。各核查员的意见保留在历史中。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Redact</source>
      <translation>抹除</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact a record of evidence</source>
      <translation>抹除一条证据记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redact for good</source>
      <translation>永久抹除</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact the evidence “{title}”</source>
      <translation>抹除证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Redacted</source>
      <translation>已抹除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redacted here. These copies still hold it, remove them: {names}</source>
      <translation>此处已抹除。以下副本仍含有它，请将其删除：{names}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Redo: {label}</source>
      <translation>重做：{label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Redoing</source>
      <translation>正在重做</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Refere&amp;nces in a list</source>
      <translation>列表中的文献(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Reference</source>
      <translation>参考文献</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>Reference {number} (“{said}”): {error}.</source>
      <translation>参考文献{number}（“{said}”）：{error}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>References (CSL-JSON)</source>
      <translation>参考文献（CSL-JSON）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>References (RIS, BibTeX, CSL-JSON) {endings}</source>
      <translation>参考文献（RIS、BibTeX、CSL-JSON） {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Remove claim {numbers}</source>
      <translation>移除说法{numbers}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Remove from this list</source>
      <translation>从此列表中移除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it</source>
      <translation>确认移除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Remove it for good</source>
      <translation>永久移除</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it, also from {n} claims</source>
      <extracomment>For one: Remove it, also from {n} claim</extracomment>
      <translation>
        <numerusform>删除，并从{n}条说法中移除</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <source>Remove the article from the file</source>
      <translation>从文件中移除文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Remove the evidence “{title}”</source>
      <translation>移除证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Remove the selected claims</source>
      <translation>移除所选说法</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>Remove {n} claims</source>
      <translation>
        <numerusform>移除{n}条说法</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Remove “{title}”</source>
      <translation>移除“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Removed</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Removing it for good</source>
      <translation>正在永久移除</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>Removing the claims</source>
      <translation>正在移除说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <location filename="../../workbench/gui/ask.py" />
      <source>Rename the article</source>
      <translation>重命名文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Rename “{title}”</source>
      <translation>重命名“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Replace the evidence “{title}”</source>
      <translation>替换证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Replaced by another record</source>
      <translation>已被另一条记录替代</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Restate the claim, change its kind or speaker</source>
      <translation>改述说法，更改其类型或说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Restated as</source>
      <translation>改述为</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Restore point</source>
      <translation>还原点</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Restore point: {name}</source>
      <translation>还原点：{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Restore points</source>
      <translation>还原点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Restore points, and back to one</source>
      <translation>还原点，以及返回还原点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/results.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Return path</source>
      <translation>退信地址</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first</source>
      <translation>对整个文件首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first alone</source>
      <translation>仅本人对整个文件首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first</source>
      <translation>对“{title}”首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first alone</source>
      <translation>仅本人对“{title}”首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Reviewer</source>
      <translation>核查员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <source>Reviewer {letter}</source>
      <translation>核查员{letter}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, A to Z</source>
      <translation>核查员，A到Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, Z to A</source>
      <translation>核查员，Z到A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Reviewers</source>
      <translation>核查员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ</source>
      <translation>核查员意见不一</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ about this record.</source>
      <translation>核查员对这条记录意见不一。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Revision</source>
      <translation>修订号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Reworded</source>
      <translation>已改写</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Ro&amp;ws of a list of claims</source>
      <translation>说法列表的行(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Role</source>
      <translation>职务</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Round to a whole number of decimals from -30 to 30. Nothing was changed.</source>
      <translation>舍入的小数位数须为-30至30的整数。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Rows that could not be placed</source>
      <translation>无法定位的行</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Saturday</source>
      <translation>星期六</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Save a copy</source>
      <translation>另存副本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Save a copy of the kept file</source>
      <translation>另存留存文件的副本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Save and go to next</source>
      <translation>保存并转到下一条</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Save as</source>
      <translation>另存为</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Save as before the merge</source>
      <translation>另存合并前的状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Save the receipt as</source>
      <translation>回执另存为</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <source>Saved a copy: {place}</source>
      <translation>已另存副本：{place}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Saved from</source>
      <translation>保存自</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Saved on this computer {when} · offline</source>
      <translation>{when}已保存在这台电脑上 · 离线</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Saved page</source>
      <translation>保存的网页</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are different people</source>
      <translation>认定{first}与{second}是不同的人</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are one person</source>
      <translation>认定{first}与{second}是同一人</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Say to whom: give a reviewer's name. Nothing was changed.</source>
      <translation>请指明分派给谁：写出核查员的姓名。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Scripts, never run</source>
      <translation>脚本（从不运行）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Search all kept evidence</source>
      <translation>搜索所有留存的证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence</source>
      <translation>搜索证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence by title</source>
      <translation>按标题搜索证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Search titles and the words inside</source>
      <translation>搜索标题和内文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Section</source>
      <translation>部分</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>See it in the file</source>
      <translation>在文件中查看</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in the whole file</source>
      <translation>查看他人对整个文件的核查结果</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in “{title}”</source>
      <translation>查看他人对“{title}”的核查结果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Select a claim first.</source>
      <translation>请先选择一条说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select all</source>
      <translation>全选</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select the words of the statement in the article first.</source>
      <translation>请先在文章中选择陈述的文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article and press {key} to make the first one.</source>
      <translation>在文章中选择文字并按{key}，即可创建第一条说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article to make the first one.</source>
      <translation>在文章中选择文字，即可创建第一条说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Sending to the hub</source>
      <translation>正在发送到中心库</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Sent</source>
      <translation>发送时间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Sentences along the article</source>
      <translation>文章中的句子分布</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Serial number</source>
      <translation>序列号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series</source>
      <translation>丛书</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series editor</source>
      <translation>丛书编辑</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Servers on its way</source>
      <translation>途经的服务器</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>Set differently by people who had not seen each other's words: {called}</source>
      <translation>由互未看到对方内容的人填写得不同：{called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of 1 piece to “{name}”</source>
      <translation>将1条证据的原始来源设为“{name}”</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of {n} pieces to “{name}”</source>
      <translation>
        <numerusform>将{n}条证据的原始来源设为“{name}”</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>Settle the {called}</source>
      <translation>确定{called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Several restore points are called “{when}”; name one by its number: {point}. Nothing was written.</source>
      <translation>有多个还原点都叫“{when}”；请用编号指明其中一个：{point}。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Share the work out</source>
      <translation>分派工作</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Short title</source>
      <translation>短标题</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show all claims</source>
      <translation>显示所有说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the contested claims</source>
      <translation>显示有争议的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the open claims</source>
      <translation>显示待核的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the sourced claims</source>
      <translation>显示有据可查的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the unverified claims</source>
      <translation>显示未证实的说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show what is not a claim</source>
      <translation>显示非说法的条目</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Show what others found</source>
      <translation>显示他人的核查结果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show where the reviewers differ</source>
      <translation>显示核查员意见不一之处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show: {what}</source>
      <translation>显示：{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Sign off</source>
      <translation>签发</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Sign off “{title}”</source>
      <translation>签发“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Sign the article off</source>
      <translation>签发文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signatures</source>
      <translation>签名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signed by the sender's server</source>
      <translation>由发件服务器签名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Signed off by {name}</source>
      <translation>由{name}签发</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Signed off by {name}, {when}</source>
      <translation>由{name}签发，{when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Signing off</source>
      <translation>正在签发</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Single letters work while the table or the article has the focus, and never in a text field. After a verdict the next open claim is chosen, so that one key is enough for most. The settings can give every command other keys.</source>
      <translation>单个字母键在焦点位于表格或文章时有效，在文本框中无效。给出结论后会选中下一条待核说法，因此多数说法只需一个键。可在设置中为每个命令更换快捷键。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Size in dots</source>
      <translation>像素尺寸</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the article's text</source>
      <translation>文章的字号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the window's text</source>
      <translation>窗口文字大小</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Skip this disagreement</source>
      <translation>跳过此分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Small</source>
      <translation>小</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Smaller article text</source>
      <translation>缩小文章字号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only somebody called {owner} has written in this file, on another computer. If that was you, your work counts as one person's; if not, you are two people with one name.</source>
      <translation>到目前为止，只有名为{owner}的人在另一台电脑上写过此文件。如果那就是您，您的工作将算作同一人所做；如果不是，你们就是两个同名的人。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, unless both are you.</source>
      <translation>到目前为止，只有{owner}写过此文件，而您在这里是{me}。您所做的工作将记在您自己的名下，除非两者都是您本人。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Software</source>
      <translation>软件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Something is being written. Choose the files again when it is done; nothing was merged.</source>
      <translation>正在写入内容。请等待完成后重新选择文件；未合并任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/apart.py" />
      <source>Something is still being written to the file. Wait until it is done, or stop it.</source>
      <translation>仍有内容正在写入文件。请等待完成，或将其停止。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Something that this version of the program does not know.</source>
      <translation>本版本的程序无法识别的操作。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Something was changed since: a verdict, evidence, a claim or a muted check.</source>
      <translation>此后有所更改：结论、证据、说法或屏蔽的检查。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Something went wrong in the program</source>
      <translation>程序出现错误</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Sound</source>
      <translation>音频</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Sound and video are not played here. Save a copy to open it in another program.</source>
      <translation>此处不播放声音和视频。请另存副本，用其他程序打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Sourced</source>
      <translation>有据可查</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Space</source>
      <translation>空格键</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Speaker</source>
      <translation>说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, A to Z</source>
      <translation>说话人，A到Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, Z to A</source>
      <translation>说话人，Z到A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Speaker: {before} → {after}</source>
      <translation>说话人：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Spreadsheet (CSV)</source>
      <translation>电子表格（CSV）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Stands again</source>
      <translation>已恢复有效</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the left</source>
      <translation>陈述开头左移一个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the right</source>
      <translation>陈述开头右移一个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the left</source>
      <translation>陈述开头左移一个词</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the right</source>
      <translation>陈述开头右移一个词</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Statement</source>
      <translation>陈述</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} has other edges now than on the sheet; give the verdict in the article.</source>
      <translation>陈述{number}的起止现在与核查单上不同；请在文章中给出结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} stands in line {number2} too; leave one of the two.</source>
      <translation>陈述{number}也在第{number2}行；请只保留其中一行。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} was removed after the sheet was printed; take the line out.</source>
      <translation>陈述{number}在核查单打印后被移除；请删去这一行。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, A to Z</source>
      <translation>陈述，A到Z</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, Z to A</source>
      <translation>陈述，Z到A</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Statements</source>
      <translation>陈述</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statements have changed since this was looked at. Look again. Nothing was changed.</source>
      <translation>上次查看之后，陈述有改动。请重新查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/side_by_side.py" />
      <source>Statements of both texts</source>
      <translation>两份文本的陈述</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Statistic</source>
      <translation>统计</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status, last first</source>
      <translation>状态，倒序</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Stay on the claim</source>
      <translation>停留在本条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stop this</source>
      <translation>停止此操作</translation>
    </message>
    <message>
      <location filename="../../workbench/core/alike.py" />
      <location filename="../../workbench/core/drafts.py" />
      <location filename="../../workbench/core/suggest.py" />
      <location filename="../../workbench/gui/background.py" />
      <location filename="../../workbench/gui/versions/looking.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper.py" />
      <source>Stopped. Nothing was printed.</source>
      <translation>已停止。未打印任何内容。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>Stopped. {n} of {n2} reports are written and stay in {folder}.</source>
      <translation>
        <numerusform>已停止。已写入{n}份报告（共{n2}份），保存在{folder}中。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Subject</source>
      <translation>主题</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Sunday</source>
      <translation>星期日</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Superlative</source>
      <translation>最高级</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Supports</source>
      <translation>支持</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>T&amp;ime without progress</source>
      <translation>无进展的时间(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Tab narrows:  &gt; commands   # claims   @ evidence   / articles and files</source>
      <translation>Tab缩小范围：  &gt; 命令   # 说法   @ 证据   / 文章和文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 article back from {name}</source>
      <translation>从{name}收回1篇文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 claim back from {name}</source>
      <translation>从{name}收回1条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Take back a comment on claim {number}</source>
      <translation>撤回说法{number}的批注</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take back my verdict</source>
      <translation>撤回我的结论</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Take back the sign-off of “{title}”</source>
      <translation>撤回对“{title}”的签发</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take claims and articles back from {name}</source>
      <translation>从{name}收回说法和文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Take it from there</source>
      <translation>改用于此命令</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Take it into the file</source>
      <translation>采纳到文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>Take it over</source>
      <translation>沿用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take over my verdict on the older version</source>
      <translation>沿用我在旧版上的结论</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdict on claim {number}</source>
      <translation>沿用说法{number}的结论</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdicts on {n} claims</source>
      <translation>
        <numerusform>沿用{n}条说法的结论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Take over {n} verdicts</source>
      <extracomment>For one: Take over {n} verdict</extracomment>
      <translation>
        <numerusform>沿用{n}个结论</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the article back</source>
      <translation>收回本文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the selected claims back</source>
      <translation>收回所选说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the left</source>
      <translation>取左侧一方</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the right</source>
      <translation>取右侧一方</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} articles back from {name}</source>
      <translation>
        <numerusform>从{name}收回{n}篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} claims back from {name}</source>
      <translation>
        <numerusform>从{name}收回{n}条说法</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Taken over from the reviewer, who wrote no reason.</source>
      <translation>沿用该核查员的结论，其未写理由。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this address only, and only when you press the button. The password is not kept.</source>
      <translation>取得同事发送到团队中心库的内容，并发送您所做的工作。程序只连接此地址，而且只在您按下按钮时连接。密码不会保存。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Taking back a sign-off needs a reason; nothing was changed.</source>
      <translation>撤回签发需要注明理由；未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Taking back the sign-off</source>
      <translation>正在撤回签发</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Taking from the hub</source>
      <translation>正在从中心库取得</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Taking over the verdicts</source>
      <translation>正在沿用结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Te&amp;xt of an article</source>
      <translation>文章正文(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Teal</source>
      <translation>青色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Template</source>
      <translation>模板</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Text &amp;of the window</source>
      <translation>窗口文字(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Text of the article</source>
      <translation>文章正文</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Thai (Windows-874)</source>
      <translation>泰文（Windows-874）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are.</source>
      <translation>文件中没有这篇文章；请列出文章查看。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are. Nothing was changed.</source>
      <translation>文件中没有这篇文章；请列出文章查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>That claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>这条说法不在文件中；请列出说法查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>That comment is gone already. Nothing was changed.</source>
      <translation>这条批注已不存在。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>That evidence is not in this file; list the evidence to see what is. Nothing was changed.</source>
      <translation>这条证据不在文件中；请列出证据查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>That is me</source>
      <translation>就是我</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept.</source>
      <translation>这不是合并回执，或只是回执的一部分。请选择保存时的完整文本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>That link is gone already. Nothing was changed.</source>
      <translation>此链接已不存在。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>That record is no calculation. Nothing was changed.</source>
      <translation>这条记录不是计算。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>That reviewer gave this claim no words of their own. Nothing was changed.</source>
      <translation>该核查员没有给这条说法写过自己的措辞。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>That value does not stand there any more. Nothing was changed.</source>
      <translation>那里已不再是这个值。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>That was me</source>
      <translation>那就是我</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>The archive is damaged after {number} records; what follows cannot be read.</source>
      <translation>存档在第{number}条记录之后损坏；后面的内容无法读取。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>The article is here already</source>
      <translation>文章已在文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The article of this report is not in this file. Open the file that the report was made from. Nothing was changed.</source>
      <translation>这份报告的文章不在此文件中。请打开生成该报告的文件。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The article with a comment at each statement, and the claims as a table</source>
      <translation>文章各句陈述处附批注，并以表格列出说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The article “{title}” was imported from the same file, and rests on it; an article cannot be redacted. Nothing was changed.</source>
      <translation>文章“{title}”由同一文件导入，以它为基础；文章不能抹除。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The beginning of the file</source>
      <translation>文件开头</translation>
    </message>
    <message>
      <location filename="../../workbench/core/guidance.py" />
      <source>The checklists in {settings} cannot be read ({error}); mend that file, or move it away to have the usual ones.</source>
      <translation>无法读取{settings}中的核查清单（{error}）；请修正该文件，或将它移走以使用默认清单。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim has no place any more</source>
      <translation>说法已无位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>The claim in words that stand on their own</source>
      <translation>用可独立理解的文字表述这条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>The claim is contested, and no evidence refutes it.</source>
      <translation>说法被标为有争议，而没有证据反驳它。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>The claim is sourced, and no evidence supports it.</source>
      <translation>说法被标为有据可查，而没有证据支持它。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The claim is sourced, and {shown} refutes it.</source>
      <translation>说法被标为有据可查，而{shown}反驳它。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim stands here now</source>
      <translation>说法现位于此</translation>
    </message>
    <message>
      <location filename="../../workbench/core/proposing.py" />
      <source>The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>无法从这篇文本中提出说法：{why}。请导入其中一部分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The code stands at the top of each page. It makes the numbers mean what was printed.</source>
      <translation>代码在每页顶部。有了代码，编号所指才与打印时一致。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The colour of the main button, of selected words and of the focus.</source>
      <translation>主按钮、所选文字和焦点的颜色。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>The comment says so already</source>
      <translation>批注已经是这样写的</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy did not pass its check ({copied}), so it was not kept; the file itself may be damaged.</source>
      <translation>副本未通过检查（{copied}），因此没有保留；文件本身可能已损坏。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy {name} could not be written ({error}); check the disk and the folder's rights.</source>
      <translation>无法写入副本{name}（{error}）；请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made.</source>
      <translation>数据库的编码是{encoding}；请用ENCODING 'UTF8'新建一个。未创建任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database's name is too long for a hub; 50 bytes at most. Nothing was made.</source>
      <translation>数据库名称过长，不能用作中心库；最多50个字节。未创建任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>The disk is full, so the last action was not saved; make room and do it again.</source>
      <translation>磁盘已满，因此上一步操作没有保存；请腾出空间后再做一次。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The disk of the hub {name} is full. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>中心库{name}的磁盘已满。没有丢失任何内容：待其可用时再次交换，已传送的内容不会重复传送。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} does not fit this file. Choose another one. Nothing was imported.</source>
      <translation>编码{encoding}不适合此文件。请另选一种。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} is not known. Choose another one. Nothing was imported.</source>
      <translation>未知的编码{encoding}。请另选一种。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The evidence, for reference managers</source>
      <translation>证据，供文献管理软件使用</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here.</source>
      <translation>与中心库的交换已停止。没有丢失任何内容；下次交换从此处继续。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>The file can only be read, so nothing can be taken back.</source>
      <translation>此文件为只读，因此无法撤回任何操作。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept as it came, so it can be read again; the result is the next version of the article.</source>
      <translation>文件没有明确说明其字符编码。程序按{encoding}读取。文件已按原样留存，因此可以重新读取；结果将成为文章的下一版本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The file has changed since this was looked at. Read the report again. Nothing was changed.</source>
      <translation>上次查看之后，文件有改动。请重新读取报告。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file has {pages} pages, and the link names none.</source>
      <translation>文件共{pages}页，而链接没有注明页码。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file is a recording, and the link names no time.</source>
      <translation>文件是录音录像，而链接没有注明时间点。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. Nothing was changed.</source>
      <translation>生成此任务包的文件中已有该内容，但没有分给您；请向负责人索取。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>The file was changed by another program.</source>
      <translation>文件已被另一个程序更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Nothing was changed. Choose another place or free some space.</source>
      <translation>无法写入文件{path}：{strerror}。未作任何更改。请选择其他位置，或腾出一些空间。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Only {name} is new. Choose another place or free some space.</source>
      <translation>无法写入文件{path}：{strerror}。只有{name}是新写入的。请选择其他位置，或腾出一些空间。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page</source>
      <translation>首页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page as it would be on paper; this form says the same and looks otherwise.</source>
      <translation>首页在纸上的样子；此格式内容相同，外观不同。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first rows</source>
      <translation>前几行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>The folder {folder} could not be made: {strerror}. Nothing was written; choose another place.</source>
      <translation>无法创建文件夹{folder}：{strerror}。未写入任何内容；请选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The folder {parent} is not there; make it, or choose another. Nothing was written.</source>
      <translation>没有文件夹{parent}；请新建，或另选一个。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula asks for something that has no value, such as zero divided by zero. Nothing was changed.</source>
      <translation>公式要求计算没有值的内容，例如零除以零。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula divides by zero. Look at the numbers again. Nothing was changed.</source>
      <translation>公式中除以零。请重新查看各数字。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula is nested more than 40 times. Split it into two calculations. Nothing was changed.</source>
      <translation>公式嵌套超过40层。请拆成两次计算。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: none yet. Nothing was changed.</source>
      <translation>公式中用到“{word}”，但没有这个数字；目前还没有任何数字。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: {numbers}. Nothing was changed.</source>
      <translation>公式中用到“{word}”，但没有这个数字；现有的数字：{numbers}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula “{formula}” cannot be read; write it as (new - old) / old * 100. Nothing was changed.</source>
      <translation>无法读取公式“{formula}”；请写成(new - old) / old * 100的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The function {word} takes another number of values: see the manual. Nothing was changed.</source>
      <translation>函数{word}的参数个数不符：请查看手册。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：“{key}”不是其中的键；可用的键有{longest}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：“{standing}”不是结论；可用的结论有{standings}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：无法读取（{strerror}）。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：超过{most_bytes} kB。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：不是TOML：{error}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：不是UTF-8编码。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：logo须指明同一文件夹中的文件。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：logo指明的是{name}，而它{problem}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}须为表[{key2}]，其中每种结论各有一个词。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}须为引号中的一行文字。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}超过100个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}超过160个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}超过30个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}超过300个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{key}超过80个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第1行：{standing}与{other}用了同一个词“{word}”。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：“{key}”不是其中的键；可用的键有{longest}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：“{standing}”不是结论；可用的结论有{standings}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：无法读取（{strerror}）。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：超过{most_bytes} kB。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：不是TOML：{error}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：不是UTF-8编码。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：logo须指明同一文件夹中的文件。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：logo指明的是{name}，而它{problem}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}须为表[{key2}]，其中每种结论各有一个词。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}须为引号中的一行文字。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}超过100个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}超过160个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}超过30个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}超过300个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{key}超过80个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}，第{text}行：{standing}与{other}用了同一个词“{word}”。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：“{key}”不是其中的键；可用的键有{longest}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：“{standing}”不是结论；可用的结论有{standings}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：无法读取（{strerror}）。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：超过{most_bytes} kB。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：不是TOML：{error}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：不是UTF-8编码。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：logo须指明同一文件夹中的文件。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：logo指明的是{name}，而它{problem}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}须为表[{key2}]，其中每种结论各有一个词。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}须为引号中的一行文字。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}超过100个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}超过160个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}超过30个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}超过300个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{key}超过80个字符。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>未采用机构样式：{path}：{standing}与{other}用了同一个词“{word}”。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>中心库中有一项抹除，此文件尚未执行：请先拉取或同步，以免已移除的内容再次发送。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and exchange that one, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>中心库中有一项抹除，此任务包尚不知晓：请将任务包合并到生成它的文件中，再用该文件进行交换，以免已移除的内容再次发送。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub was set up by another version of the program. Update the program on this computer, then exchange again. Nothing was changed.</source>
      <translation>中心库是由本程序的另一版本建立的。请更新这台电脑上的程序，然后再次交换。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} answered with an error (code {error}). Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>中心库{name}返回了错误（代码{error}）。没有丢失任何内容：待其可用时再次交换，已传送的内容不会重复传送。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} cannot be reached, or was lost on the way. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>无法连接中心库{name}，或连接中途断开。没有丢失任何内容：待其可用时再次交换，已传送的内容不会重复传送。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>The hub {name} cannot be trusted: {why}. Nothing was taken from it.</source>
      <translation>中心库{name}不可信：{why}。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say sslmode=require to trust it as it is. Nothing was sent.</source>
      <translation>中心库{name}无法证明其名称：请在地址中用sslrootcert=FILE给出其证书，或写明sslmode=require，直接信任它。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} refused the user or the password. Nothing was sent.</source>
      <translation>中心库{name}拒绝了用户名或密码。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>The hub's address has the option “{name}”; it can take {options} only.</source>
      <translation>中心库地址含有选项“{name}”；可用的选项只有{options}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>The kept bytes of “{title}” are missing or were changed, so nothing was written; run verify, and open a backup.</source>
      <translation>“{title}”的留存字节缺失或被更改，因此未写入任何内容；请运行verify，并打开备份。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/rows.py" />
      <source>The kept bytes {sha256} are missing from this file; run verify, and open a backup.</source>
      <translation>此文件缺少留存的字节{sha256}；请运行verify，并打开备份。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The kept file and its text are removed for good. Neither undo nor a merge brings them back. The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself.</source>
      <translation>留存文件及其文本将被永久移除，撤销或合并都无法恢复。日志会记下由谁、何时、为何这样做。此文件的副本不受影响；请自行移除。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>The kept file was redacted by {who}, {when}: {reason}</source>
      <translation>留存文件由{who}于{when}抹除：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/shared_text.py" />
      <source>The kept texts cannot be compared: {why}. Nothing was changed.</source>
      <translation>无法比较留存的文本：{why}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>The keys of “{command}” are now: {keys}.</source>
      <translation>“{command}”的快捷键现在是：{keys}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The language changes when the program starts anew.</source>
      <translation>语言在程序重新启动后更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>The last merge was made by another reviewer, who alone can undo it. Nothing was changed.</source>
      <translation>上次合并由另一位核查员所做，只有其本人可以撤销。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>The letters of this text are certain: only texts and web pages can be read in another encoding. Nothing was changed.</source>
      <translation>这篇文本的字符编码是确定的：只有文本文件和网页可以用其他编码读取。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>The merge was stopped. Nothing was changed.</source>
      <translation>合并已停止。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The newer text</source>
      <translation>新文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The older text</source>
      <translation>旧文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>The only piece from {origin}.</source>
      <translation>出自{origin}的唯一证据。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>The other window has closed this file. You can work in it here now.</source>
      <translation>另一个窗口已关闭此文件。现在您可以在这里处理它。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>The parts add up to {added}, not to {total}.</source>
      <translation>各部分相加为{added}，而不是{total}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>The passage</source>
      <translation>片段</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>The passphrase is too short; take 8 characters or more, such as four words. Nothing was written.</source>
      <translation>口令太短；请至少用8个字符，例如四个单词。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The preview is being made</source>
      <translation>正在生成预览</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>The printer could not be used. Nothing was printed; choose another one or a PDF file.</source>
      <translation>无法使用打印机。未打印任何内容；请另选打印机或PDF文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote cannot be looked up: no text is kept</source>
      <translation>无法核对引文：没有留存文本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, but for spacing or dashes</source>
      <translation>引文见于留存文件，仅空格或破折号不同</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, letter by letter</source>
      <translation>引文见于留存文件，一字不差</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is not in the kept file</source>
      <translation>引文不在留存文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>The quote is not in the kept file of {shown}.</source>
      <translation>引文不在{shown}的留存文件中。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>The quote stands in part {page}</source>
      <translation>引文在第{page}部分</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote stands on page {page}</source>
      <translation>引文在第{page}页</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The quotes have these numbers: {theirs}.</source>
      <translation>引文中有这些数字：{theirs}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The reason holds the {name} that is to be removed, and the log keeps the reason; write it without. Nothing was changed.</source>
      <translation>理由中含有要移除的{name}，而日志会保留理由；请改写理由，不要写出它。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/notice_list.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The record that takes its place</source>
      <translation>用于替代的记录</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report could not be made: {why}. Nothing was written.</source>
      <translation>无法生成报告：{why}。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The report is written.</source>
      <translation>报告已写好。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The report was made before {n} newer versions; what changed there is not in it.</source>
      <extracomment>For one: The report was made before {n} newer version; what changed there is not in it.</extracomment>
      <translation>
        <numerusform>这份报告生成于{n}个更新的版本之前；其中不含那些版本的改动。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report was stopped. Nothing was written.</source>
      <translation>已停止生成报告。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The reports are written.</source>
      <translation>报告已写好。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>The rule decides nothing here.</source>
      <translation>此规则在这里没有可裁定的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: that one stays</source>
      <translation>与{words}相同：保留后者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: this one stays</source>
      <translation>与{words}相同：保留本条</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The same for LibreOffice and others</source>
      <translation>同样内容，供LibreOffice等使用</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>The same is said twice with two numbers: {text} before, {text2} here.</source>
      <translation>同一件事说了两次，数字却不同：前文为{text}，此处为{text2}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>The same story?</source>
      <translation>是同一篇报道吗？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The same text stays with another record that has it too.</source>
      <translation>同一文本会保留在另一条同样含有它的记录中。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>The sentences of this article are still being found.</source>
      <translation>仍在识别这篇文章的句子。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/splitting.py" />
      <source>The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed.</source>
      <translation>无法找出这篇文本的句子：{why}。不显示其中未读的内容。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings cannot be written to {config_dir} ({strerror}); check its rights.</source>
      <translation>无法将设置写入{config_dir}（{strerror}）；请检查权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/logs.py" />
      <source>The settings folder cannot be written to ({error}); check its rights.</source>
      <translation>无法写入设置文件夹（{error}）；请检查权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writer_lock.py" />
      <source>The settings folder {folder} cannot be written to; check its rights.</source>
      <translation>无法写入设置文件夹{folder}；请检查权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings in {config_dir} cannot be read ({error}); move that file away to start anew.</source>
      <translation>无法读取{config_dir}中的设置（{error}）；请移走该文件，重新开始。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The sheet shows an older version; the verdicts go to its words, and V takes them over.</source>
      <translation>核查单显示的是旧版；结论将针对旧版的文字给出，按V可沿用。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The source corrected itself</source>
      <translation>来源自行更正</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>The space bar shows or hides a column. Alt+Up and Alt+Down move it.</source>
      <translation>空格键显示或隐藏列。Alt+↑和Alt+↓移动列。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>The statement can go no further here</source>
      <translation>陈述到此为止，不能再延伸</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The supporting evidence is linked without a quote.</source>
      <translation>支持的证据在链接时没有附引文。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake in {name}, line {line}: {what}. Mend it there; no report was written.</source>
      <translation>机构样式的模板在{name}第{line}行有错误：{what}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake: {what}. Mend it there; no report was written.</source>
      <translation>机构样式的模板有错误：{what}。请在该处改正；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page holds {found}, and a report runs and loads nothing. Mend them in its folder; no report was written.</source>
      <translation>机构样式的模板已被停止：页面含有{found}，而报告不运行、也不加载任何内容。请在其文件夹中改正模板；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page is longer than {most_letters} letters. Mend them in its folder; no report was written.</source>
      <translation>机构样式的模板已被停止：页面超过{most_letters}个字符。请在其文件夹中改正模板；未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The text in this encoding</source>
      <translation>按此编码读取的文本</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>The text of this article is longer than {million_characters} million characters. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>这篇文章的正文超过{million_characters}百万个字符。请导入其中一部分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>The text of this book is locked to one reading program. Nothing was imported.</source>
      <translation>这本书的正文被锁定，只能用某个阅读程序打开。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The text of {title} was changed and becomes its next version.</source>
      <translation>{title}的文本有改动，将成为其下一版本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}, about {power} times off any rate since 1995.</source>
      <translation>由这两个金额推算，1 {units2}合{rate} {units}，与1995年以来的任何汇率相差约{power}倍。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}.</source>
      <translation>由这两个金额推算，1 {units2}合{rate} {units}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values are: {double}</source>
      <translation>这些值是：{double}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values stand with the record.</source>
      <translation>这些值见该记录。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The verdict that stands is sourced; {n} support and {n2} refute.</source>
      <translation>
        <numerusform>现行结论是有据可查；支持的有{n}条，反驳的有{n2}条。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>The verdicts in the list were kept as comments, because a verdict is a person’s own.</source>
      <translation>列表中的结论已保存为批注，因为结论只属于作出它的人。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>The whole file</source>
      <translation>整个文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>The wording changed after a verdict.</source>
      <translation>给出结论后，文字有改动。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after this verdict.</source>
      <translation>此结论给出后，文字有改动。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after your verdict. Give it again to confirm it.</source>
      <translation>您给出结论后，文字有改动。请重新给出结论予以确认。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>The words of {name}</source>
      <translation>{name}的措辞</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>The words that matter, as they stand there</source>
      <translation>关键文字，照原文抄录</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>The words “{words}” are not in {title}. Nothing was changed.</source>
      <translation>“{words}”这些文字不在{title}中。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Then</source>
      <translation>原先</translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>There is a claim in the sentence already</source>
      <translation>句子中已有说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>There is a claim in this sentence already. Give your verdict on it.</source>
      <translation>这个句子中已有说法。请对它给出结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>There is no database “{database}” on {host}. Nothing was sent.</source>
      <translation>{host}上没有数据库“{database}”。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>There is no field "{field}"; the fields are {fields}.</source>
      <translation>没有名为“{field}”的字段；可用的字段有{fields}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>There is no field “{field}”. There are {known}; for plain words use quotation marks.</source>
      <translation>没有名为“{field}”的字段。可用的有{known}；查找普通文字请加引号。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>There is no file {path} at this place. Nothing was imported.</source>
      <translation>这里没有文件{path}。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>There is no finding "{name}"; list the findings to see which are. Nothing was changed.</source>
      <translation>没有名为“{name}”的检查结果；请列出检查结果查看。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>There is no form "{form}"; the forms are {ending}.</source>
      <translation>没有名为“{form}”的格式；可用的格式有{ending}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>There is no format "{form}"; the formats are {formats}.</source>
      <translation>没有名为“{form}”的格式；可用的格式有{formats}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>There is no function “{word}”; there are: {functions}. Nothing was changed.</source>
      <translation>没有函数“{word}”；可用的函数：{functions}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/glimpse.py" />
      <source>There is no preview: {why}. The report can be exported nevertheless.</source>
      <translation>没有预览：{why}。仍可导出报告。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>There is no statement {number} on this sheet; its last one is {n}.</source>
      <translation>
        <numerusform>这张核查单上没有陈述{number}；最后一句是{n}。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>There is no text in the clipboard. Copy the article first.</source>
      <translation>剪贴板中没有文字。请先复制文章。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>There is no text to paste. Copy the text of an article first. Nothing was imported.</source>
      <translation>没有可以粘贴的文字。请先复制文章的文字。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>There is no text, image or file in the clipboard. Copy what is to be kept first.</source>
      <translation>剪贴板中没有文字、图像或文件。请先复制要留存的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>There is not enough room for temporary files to read “{label}”. Nothing was taken from it.</source>
      <translation>临时文件空间不足，无法读取“{label}”。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>There is not enough room in {folder} to take what the hub holds. Nothing was changed.</source>
      <translation>{folder}空间不足，无法取得中心库中的内容。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to redo.</source>
      <translation>没有可以重做的操作。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to undo.</source>
      <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>These files could not be imported. All others came in.</source>
      <translation>无法导入这些文件。其他文件均已导入。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>These references in {name} have a problem. All that can be used came in. Mend the file and import it again: what is known already does not come twice.</source>
      <translation>{name}中的以下文献有问题。可用的都已导入。请修正文件后重新导入：已有记录的文献不会重复导入。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>These two are one article already. Nothing was changed.</source>
      <translation>这两者已经是同一篇文章。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>These words say best what the article asserts.</source>
      <translation>这一措辞最能说明文章的主张。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>They assert different things.</source>
      <translation>它们的主张不同。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>They credit {agency}.</source>
      <translation>它们注明来自{agency}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>此PDF文件需要密码。请另存一份不带密码的副本。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file has more than {pages} pages. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此PDF文件超过{pages}页。请导入其中一部分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. Nothing was imported.</source>
      <translation>此PDF文件只有页面图像，没有文字。请制作带文字识别（OCR）的副本再导入。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file is damaged. Get it again where it came from. Nothing was imported.</source>
      <translation>此PDF文件已损坏。请从来源处重新获取。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <location filename="../../workbench/core/returned.py" />
      <source>This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as an article, or as a version of one. Nothing was changed.</source>
      <translation>此Word文档不含Claim Workbench报告的标记；可能被某个程序去掉了。请将它作为文章或文章的一个版本导入。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). Nothing was imported.</source>
      <translation>此Word文档已损坏或格式特殊。请重新保存为Word文档（.docx）。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>This accusation rests on a single origin.</source>
      <translation>这项指控只依据一个原始来源。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/as_of.py" />
      <source>This article was not in the file yet on {when}. Nothing was written.</source>
      <translation>{when}时此文件中还没有这篇文章。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book has more than {pages} chapters. Import a part of it, or raise the limit for pages in the settings. Nothing was imported.</source>
      <translation>这本书超过{pages}章。请导入其中一部分，或在设置中提高页数上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book holds no text. Nothing was imported.</source>
      <translation>这本书不含文字。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper_lines.py" />
      <source>This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one.</source>
      <translation>无法读取这一行。请写编号、一个字母（s、u、c、x，或用o清除），如有理由再写理由。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>This database is a hub already. Nothing was changed.</source>
      <translation>此数据库已经是中心库。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>This document asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>此文档需要密码。请另存一份不带密码的副本。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/mail.py" />
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This document consists of more than {parts} parts, so it was not opened. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>此文档的部件超过{parts}个，因此没有打开。如果您信任它，请在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document declares entities of its own, so it was not read. Save it again. Nothing was imported.</source>
      <translation>此文档声明了自己的实体，因此没有读取。请重新保存。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds another archive, which is not opened. Unpack it first. Nothing was imported.</source>
      <translation>此文档内含另一个压缩包，程序不会打开。请先解压。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>This document holds no text. Nothing was imported.</source>
      <translation>此文档不含文字。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds parts with names that point outside of it, so it was not opened. Nothing was imported.</source>
      <translation>此文档的部件名称指向文档之外，因此没有打开。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <location filename="../../workbench/core/intake/workbook.py" />
      <location filename="../../workbench/core/intake/xml.py" />
      <source>This document is damaged. Open it in the program that made it and save it again. Nothing was imported.</source>
      <translation>此文档已损坏。请用创建它的程序打开并重新保存。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the settings. Nothing was imported.</source>
      <translation>此文档解压后远比看上去大，因此没有打开。如果您信任它，请在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/mail.py" />
      <source>This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a mail program.</source>
      <translation>这封电子邮件的部件远多于正常邮件，因此没有打开。文件未被改动；请另存副本，用邮件程序阅读。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>This encoding does not fit the file.</source>
      <translation>此编码不适合该文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>This file can only be read, so nothing can be merged into it.</source>
      <translation>此文件为只读，因此不能向其中合并任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>This file can only be read.</source>
      <translation>此文件为只读。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file cannot be read: {why}. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>无法读取此文件：{why}。如果您信任它，请在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>This file cannot be read: {why}. Nothing was imported.</source>
      <translation>无法读取此文件：{why}。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. If you trust it, raise the limit in the settings. It is unchanged; save a copy to open it in another program.</source>
      <translation>无法显示此文件：{why}。如果您信任它，请在设置中提高上限。文件未被改动；请另存副本，用其他程序打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. It is unchanged; save a copy to open it in another program.</source>
      <translation>无法显示此文件：{why}。文件未被改动；请另存副本，用其他程序打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>This file has no such restore point. Nothing was changed.</source>
      <translation>此文件没有这个还原点。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds more than {list_rows} annotations. Export fewer at once, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此文件的标注超过{list_rows}条。请一次少导出一些，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds more than {references} references. Split it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此文件的参考文献超过{references}条。请拆分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported.</source>
      <translation>此文件不含对文本的标注。请导出为Web Annotations（JSON-LD）。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>This file holds no articles yet. Import one, then export its report.</source>
      <translation>此文件还没有文章。请先导入文章，再导出其报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported.</source>
      <translation>此文件不含可按RIS、BibTeX或CSL-JSON读取的参考文献。请重新导出。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. {problems} Nothing was imported.</source>
      <translation>此文件不含可按RIS、BibTeX或CSL-JSON读取的参考文献。请重新导出。{problems}未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file holds no text that can be imported. Choose a text, Word, PDF or web page file. Nothing was imported.</source>
      <translation>此文件不含可导入的文字。请选择文本、Word、PDF或网页文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This file holds no web page. Save the page again as a web page (HTML). Nothing was imported.</source>
      <translation>此文件不含网页。请将页面重新保存为网页（HTML）。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <location filename="../../workbench/core/intake/plain.py" />
      <source>This file holds only blanks. Choose a file with text. Nothing was imported.</source>
      <translation>此文件只有空白。请选择含有文字的文件。未导入任何内容。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>This file holds {n} articles; write ARTICLE{name} to say which. Nothing was changed.</source>
      <translation>
        <numerusform>文件中有{n}篇文章；请写ARTICLE{name}指明是哪一篇。未作任何更改。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. Nothing was sent.</source>
      <translation>此文件是任务包，而中心库缺少生成它所依据的部分内容：请任务包的生成者先与中心库交换。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This file is a work pack, which holds a part of another file; {what}. Nothing was changed.</source>
      <translation>此文件是任务包，只含另一个文件的一部分；{what}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is empty. Choose a file with text. Nothing was imported.</source>
      <translation>此文件是空的。请选择含有文字的文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file is empty. There is nothing to keep. Nothing was imported.</source>
      <translation>此文件是空的，没有可留存的内容。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported.</source>
      <translation>此文件不是可读取的JSON：可能不完整。请重新导出。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported.</source>
      <translation>此文件不是说法列表。请选择CSV或Excel文件，或Web Annotations文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>This file is no whole JSON ({msg}, line {lineno}), so no reference in it can be told from the others. Save it again. Nothing was imported.</source>
      <translation>此文件不是完整的JSON（{msg}，第{lineno}行），因此无法区分其中的文献。请重新保存。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is not text. Choose a text, Markdown or web page file. Nothing was imported.</source>
      <translation>此文件不是文本。请选择文本、Markdown或网页文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>This file lies in a folder that {service} copies to other computers. Work in it on one computer at a time, or keep it elsewhere and merge copies.</source>
      <translation>此文件所在的文件夹由{service}复制到其他电脑。请每次只在一台电脑上处理，或将文件放在别处再合并副本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file's log was changed after it was written, so it is not sent; `workbench verify` says more.</source>
      <translation>此文件的日志在写入后被改动，因此不予发送；详情请运行`workbench verify`。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>This implies {rate} {units} for 1 {units2}; an amount before it implies {rate2} {units3} for 1 {units4}.</source>
      <translation>由此推算，1 {units2}合{rate} {units}；而由前文的金额推算，1 {units4}合{rate2} {units3}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or “Import references” in the window. Nothing was imported.</source>
      <translation>这是参考文献列表，不是文章。请作为证据导入：workbench evidence import FILE SOURCE，或窗口中的“导入参考文献”。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>This is a mistake in Claim Workbench, not yours. Everything you did before is saved. You can go on working; if it happens again, start the program anew. Please copy the report and send it to the people who look after the program. Read it first: it may name files on this computer.</source>
      <translation>这是Claim Workbench的错误，不是您的错误。此前所做的一切都已保存。您可以继续工作；如果再次出现，请重新启动程序。请复制此报告并发送给维护程序的人员。发送前请先阅读：其中可能含有这台电脑上的文件名。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a packed file. Unpack it, and import the files in it. Nothing was imported.</source>
      <translation>这是压缩文件。请解压后导入其中的文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, or workbench returned FILE REPORT. Nothing was imported.</source>
      <translation>这是Claim Workbench的报告，不是文章。请用窗口中的“读取返回的报告”或命令workbench returned FILE REPORT读取其中带回的内容。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the evidence library. Nothing was imported.</source>
      <translation>这是网页存档，不是文章。请作为证据留存：workbench evidence add FILE SOURCE，或证据库中的“添加文件”。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a workbook, not an article. Import it as a list of claims, or keep it as evidence. Nothing was imported.</source>
      <translation>这是工作簿，不是文章。请将它导入为说法列表，或留存为证据。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported.</source>
      <translation>这是旧版Excel工作簿，或需要密码的工作簿。请另存为.xlsx或CSV。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is an old Word document, or one that asks for a password. Save it as .docx without a password. Nothing was imported.</source>
      <translation>这是旧版Word文档，或需要密码的文档。请另存为不带密码的.docx。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>This is not the address of a hub; write it like postgresql://ben@hub.example.org/desk.</source>
      <translation>这不是中心库的地址；请写成postgresql://ben@hub.example.org/desk的形式。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This is the text of version {n} of the article already. No new version was made.</source>
      <translation>这已是文章第{n}版的文本。未创建新版本。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>This is the work pack for {name}. Your work counts as theirs once you say that this is you.</source>
      <translation>这是给{name}的任务包。您确认是本人后，您的工作即计在其名下。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program.</source>
      <translation>这类文件无法在此显示。文件未被改动；请另存副本，用其他程序打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a cell of more than {longest_cell} characters. It is no list of claims. Nothing was imported.</source>
      <translation>列表中有超过{longest_cell}个字符的单元格，不是说法列表。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. Save it again from the spreadsheet. Nothing was imported.</source>
      <translation>列表中有一个引号开启了单元格却没有闭合，因此无法区分各行。请从电子表格程序重新保存。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_columns} columns. Delete those that say nothing about a claim. Nothing was imported.</source>
      <translation>列表超过{list_columns}列。请删除与说法无关的列。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_rows} rows. Split it and import the parts, or raise the limit in the settings. Nothing was imported.</source>
      <translation>列表超过{list_rows}行。请拆分后分别导入，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. Nothing was changed.</source>
      <translation>这次合并带来了一项抹除，而抹除的内容无法恢复，因此合并不能撤销。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge cannot be undone any more: something was done after it that builds on it, and what was taken back since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed.</source>
      <translation>此次合并已无法撤销：之后有操作以它为基础，此后撤回的操作也算在内。请把合并之前的文件另存为新文件，并在其中继续。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>This needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>这需要注明理由，日志会保留该理由。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>This passage is linked to the claim already.</source>
      <translation>这个片段已链接到本说法。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>This person gave different verdicts on two computers.</source>
      <translation>此人在两台电脑上给出了不同的结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>This record was redacted already. Nothing was changed.</source>
      <translation>这条记录已经抹除。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported.</source>
      <translation>此保存的网页所含的内嵌部分远多于正常网页，因此没有打开。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/saved.py" />
      <source>This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere.</source>
      <translation>此保存的网页不含可显示的文字。文件未被改动；请另存副本，保存到别处。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>This statement is a claim already</source>
      <translation>这句陈述已经是一条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>This statement is not in the newer text.</source>
      <translation>新文本中没有这句陈述。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/table.py" />
      <source>This table has no rows. It is unchanged; save a copy to look at it in another program.</source>
      <translation>此表格没有任何行。文件未被改动；请另存副本，用其他程序查看。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This text is in the file already.</source>
      <translation>这篇文本已在文件中。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>This text is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此文本超过{limit_mb} MB。请导入其中较小的一部分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>This text shares much with an article that is in the file. As a new version of it, claims whose words did not change go along; verdicts stay with the old one until you take them over.</source>
      <translation>这篇文本与文件中的一篇文章有许多相同之处。作为它的新版本，文字未变的说法随之带入；结论留在旧版上，直到您沿用它们。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>This user may not do that on the hub {name}; ask whoever keeps it. Nothing was changed.</source>
      <translation>此用户无权在中心库{name}上这样做；请询问其管理者。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This web archive holds more than {archive_pages} pages. Take out those that you need with the program that made it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>此网页存档的网页超过{archive_pages}个。请用创建它的程序取出所需的网页，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/intake/read.py" />
      <source>This web archive holds {n} pages. Add it in the evidence library, where each becomes a record, and link that record. Nothing was imported.</source>
      <translation>
        <numerusform>此网页存档含{n}个网页。请在证据库中添加，每个网页会成为一条记录，再链接所需的记录。未导入任何内容。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>This web page holds no text. Save it again when it has finished loading. Nothing was imported.</source>
      <translation>此网页不含文字。请等它加载完毕后重新保存。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed.</source>
      <translation>此任务包没有写明是给谁的；请向负责人索取新的任务包。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Throw the changes away</source>
      <translation>放弃更改</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Thursday</source>
      <translation>星期四</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Title of the article:</source>
      <translation>文章标题：</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>To</source>
      <translation>收件人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>To be told: {names}.</source>
      <translation>须告知：{names}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>To tick by hand: numbers, boxes, room for initials and reasons</source>
      <translation>供手工勾选：编号、方框，并留有姓名缩写和理由的位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>To whom</source>
      <translation>分派给</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Translator</source>
      <translation>译者</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Try the sample</source>
      <translation>试用示例</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Tuesday</source>
      <translation>星期二</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Two leads decided differently.</source>
      <translation>两位负责人的裁定不同。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Two numbers are called “{name}”. Nothing was changed.</source>
      <translation>有两个数字都叫“{name}”。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Two people</source>
      <translation>两个人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Two people imported these, each for themselves. As one story they become versions of one article: claims on the same words count as one statement, with what was found in both; reworded ones wait for a place.</source>
      <translation>这两篇由两个人各自导入。若是同一篇报道，它们将成为同一篇文章的版本：文字相同的说法算作一句陈述，并保留双方的核查结果；文字有改写的则等待定位。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type a part of an article's title or of a file's name.</source>
      <translation>输入文章标题或文件名的一部分。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type the number of a claim, or words that stand in it.</source>
      <translation>输入说法的编号，或其中的文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type what you look for.</source>
      <translation>输入要查找的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Type {word} to confirm</source>
      <translation>输入{word}以确认</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Unchanged</source>
      <translation>未改动</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Undo whole merge</source>
      <translation>撤销整个合并</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <location filename="../../workbench/core/team/unmerge.py" />
      <location filename="../../workbench/gui/actions.py" />
      <source>Undo: {label}</source>
      <translation>撤销：{label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Undoing</source>
      <translation>正在撤销</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-16)</source>
      <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-8)</source>
      <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit of the result</source>
      <translation>结果的单位</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Unlink evidence from claim {row}</source>
      <translation>取消证据与说法{row}的链接</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Unlink from this claim</source>
      <translation>取消与本说法的链接</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Unlinked from claim {number}</source>
      <translation>取消与说法{number}的链接</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Unmute</source>
      <translation>取消屏蔽</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Unmute the check {rule}</source>
      <translation>取消屏蔽检查{rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Unverified</source>
      <translation>未证实</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Used lately</source>
      <translation>最近使用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Usual</source>
      <translation>默认</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Usual: {value}</source>
      <translation>默认：{value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <location filename="../../workbench/gui/verdict_segment.py" />
      <source>Verdict</source>
      <translation>结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Verdict against verdict</source>
      <translation>结论对照</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}</source>
      <translation>结论：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}, because {reason}</source>
      <translation>结论：{before} → {after}，理由：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Verdicts are never taken from a document. One undo takes all of this back.</source>
      <translation>结论从不取自文档。一次撤销即可收回全部内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n}</source>
      <translation>第{n}版</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n} (newest)</source>
      <translation>第{n}版（最新）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Versions of the article</source>
      <translation>文章的版本</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Very large</source>
      <translation>特大</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Video</source>
      <translation>视频</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Vietnamese (Windows-1258)</source>
      <translation>越南文（Windows-1258）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Violet</source>
      <translation>紫色</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Volume</source>
      <translation>卷</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Waived: {what} {reason}</source>
      <translation>已豁免：{what}{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web Annotations (JSON-LD)</source>
      <translation>Web Annotations（JSON-LD）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Web address</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Web archive</source>
      <translation>网页存档</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web page (HTML)</source>
      <translation>网页（HTML）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Wednesday</source>
      <translation>星期三</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Welcome to Claim Workbench</source>
      <translation>欢迎使用Claim Workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (DOS 850)</source>
      <translation>西欧（DOS 850）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (ISO 8859-15)</source>
      <translation>西欧（ISO 8859-15）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Macintosh)</source>
      <translation>西欧（Macintosh）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Windows-1252)</source>
      <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What</source>
      <translation>事项</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. Nothing was changed.</source>
      <translation>任务包自带的内容不能在包内移除；请将说法标为“非说法”，或告知负责人。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What comes</source>
      <translation>带回的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What happened to it</source>
      <translation>经过的处理</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What holds now</source>
      <translation>当前设置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>What is missing, and who signed off</source>
      <translation>欠缺的事项，以及由谁签发</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>What is your name?</source>
      <translation>您叫什么名字？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>What it is about</source>
      <translation>计算内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>What may come next</source>
      <translation>接下来可输入的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What opening it would do, never done</source>
      <translation>打开时会执行的操作（从不执行）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>What others call the source, such as: a senior official</source>
      <translation>他人对来源的称呼，例如：一位高级官员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What others did stays.</source>
      <translation>他人所做的操作会保留。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/status_bar.py" />
      <source>What others found is hidden on {n} claims</source>
      <extracomment>For one: What others found is hidden on {n} claim</extracomment>
      <translation>
        <numerusform>{n}条说法隐藏了他人的核查结果</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: reports, the command line and other programs show the whole file.</source>
      <translation>在您对一条说法给出自己的结论之前，他人对它的核查结果在此窗口中保持隐藏。这只是一项约定：报告、命令行和其他程序会显示整个文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>What stands there can change or go, and a quote cannot be looked up.</source>
      <translation>那里的内容可能更改或消失，引文也无法核对。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/custody.py" />
      <source>What the file says of itself cannot be read: {why}.</source>
      <translation>无法读取文件的自述信息：{why}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What the file says of itself; nobody has checked it</source>
      <translation>文件的自述信息；未经任何人核查</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>What the marks mean</source>
      <translation>标记的含义</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>What the rule decides</source>
      <translation>规则裁定的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What they are or do</source>
      <translation>身份或职业</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What was done since</source>
      <translation>此后的操作</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What was said</source>
      <translation>谈话内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>What was said of these two does not fit together. Are they two people or one?</source>
      <translation>对这两者的认定互相矛盾。这是两个人，还是同一人？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>What was set aside</source>
      <translation>移出的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim</source>
      <translation>如何查实一条说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim of this kind, one line each</source>
      <translation>如何查实这类说法，每行一项</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>What would settle it</source>
      <translation>如何查实</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you changed in the text is not kept yet.</source>
      <translation>您对文本的更改尚未保存。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch go along, the others wait until you place them.</source>
      <translation>保存的文本将成为第{n}版；前一版连同其结论一并保留。文字未动的说法随之带入，其余的等待您来定位。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What you wrote down of the interview is not kept yet.</source>
      <translation>您记下的采访内容还没有保存。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where a lead decided on the same words before</source>
      <translation>负责人曾对相同文字作出裁定之处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where all but one agree</source>
      <translation>仅一人意见不同之处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where at least so many agree</source>
      <translation>至少有以下人数一致之处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Where it comes from</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Where should the file with your claims and verdicts be kept?</source>
      <translation>您的说法和结论要保存在哪个文件？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Where the information first came from</source>
      <translation>信息最初出自何处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Which article</source>
      <translation>选择文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Which disagreements</source>
      <translation>显示哪些分歧</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Which pieces may have one origin, and which do</source>
      <translation>哪些证据可能、哪些确实出自同一来源</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who</source>
      <translation>适用人员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Who has what to do</source>
      <translation>任务分工</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who reviews blind first</source>
      <translation>首轮盲审的人员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Who says it</source>
      <translation>说这句话的人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Whom it is for</source>
      <translation>报告对象</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Whose file is this?</source>
      <translation>这是谁的文件？</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Why a check is muted</source>
      <translation>屏蔽检查的原因</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why it is taken back</source>
      <translation>撤回的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Why it may stay as it is, then Enter</source>
      <translation>可保持原样的理由，按Enter确认</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why the sign-off is taken back</source>
      <translation>撤回签发的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Why? The log keeps it.</source>
      <translation>理由是什么？日志会保留。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Why? Your reason is kept with your verdict</source>
      <translation>为什么？理由会随您的结论一起保存</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Withdraw the evidence “{title}”</source>
      <translation>撤回证据“{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Word document (DOCX)</source>
      <translation>Word文档（DOCX）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Word documents (*.docx);;All files (*)</source>
      <translation>Word文档 (*.docx);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Word for word where it matters: claims can quote it</source>
      <translation>关键处逐字记录：说法可引用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/wording_section.py" />
      <source>Wording, kind, speaker</source>
      <translation>措辞、类型、说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Wording: {before} → {after}</source>
      <translation>措辞：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Words in the list</source>
      <translation>列表中的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value.</source>
      <translation>文字，或verdict、kind、speaker、by、evidence等字段，各加冒号和取值。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Work a number out</source>
      <translation>计算数字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Work pack</source>
      <translation>任务包</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Workbook</source>
      <translation>工作簿</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth</source>
      <translation>价值</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth checking, in percent</source>
      <translation>核查价值（百分比）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Write a comment</source>
      <translation>写批注</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Write a formula, such as (new - old) / old * 100. Nothing was changed.</source>
      <translation>请写出公式，例如(new - old) / old * 100。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write below to whom, and choose what they are to look at.</source>
      <translation>在下方填写分派给谁，并选择要其核查的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Write down what was said, or add the recording. Nothing was changed.</source>
      <translation>请写下谈话内容，或添加录音录像。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Write it down</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the file as it was before the merge to</source>
      <translation>将合并之前的文件写入</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Write the reason</source>
      <translation>填写理由</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Write the reason on claim {number}</source>
      <translation>填写说法{number}的理由</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write the work pack</source>
      <translation>写入任务包</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the work pack to</source>
      <translation>任务包保存位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Writing the file as it was before the merge</source>
      <translation>正在写入合并之前的文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the report</source>
      <translation>正在写报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the reports</source>
      <translation>正在写报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Writing the work pack</source>
      <translation>正在写入任务包</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Written: {file}, {n} claims.</source>
      <extracomment>For one: Written: {file}, {n} claim.</extracomment>
      <translation>
        <numerusform>已写入：{file}，{n}条说法。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>You are {name}</source>
      <translation>您是{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You can stop it in the line at the bottom; then nothing is changed.</source>
      <translation>您可以在底部的状态栏中停止；停止后不会有任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>You gave no verdict that holds on the older words of claim {number}; give one here.</source>
      <translation>您对说法{number}的旧文字没有有效的结论；请在此给出。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>You have done nothing since “{name}”, so there is nothing to take back.</source>
      <translation>自“{name}”以来您没有做过任何操作，因此没有可撤回的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>You have done nothing since. What others did is theirs to take back.</source>
      <translation>此后您没有做过任何操作。他人所做的操作由其本人撤回。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>You have no right to read {name}. Nothing was imported.</source>
      <translation>您没有读取{name}的权限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>You have not signed this text off, so there is nothing to take back.</source>
      <translation>您没有签发这篇文本，因此没有可撤回的签发。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>您正在首轮盲审，尚有{n}条说法未给出结论。报告会显示他人对这些说法的核查结果。是否继续？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. The receipt shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. The receipt shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>您正在首轮盲审，尚有{n}条说法未给出结论。回执会显示他人对这些说法的核查结果。是否继续？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>You review blind first: what others found on {n} claims is not listed until your verdict on each is given. To decide without them, see what others found (File, Blind first pass).</source>
      <extracomment>For one: You review blind first: what others found on {n} claim is not listed until your verdict on it is given. To decide without one, see what others found (File, Blind first pass).</extracomment>
      <translation>
        <numerusform>您正在首轮盲审：他人对{n}条说法的核查结果，要等您对每条给出结论后才会列出。若要在此之前裁定，请显示他人的核查结果（“文件”菜单，“首轮盲审”）。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You see first what they bring. Nobody's verdict is overwritten.</source>
      <translation>您会先看到它们带来的内容。任何人的结论都不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name.</source>
      <translation>对句子未变的说法，以您的名义重新给出您在旧版上的结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Your verdict now</source>
      <translation>您现在的结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your verdicts and reasons carry it, so that colleagues know who found what. It is kept on this computer and in the files that you work on, and goes nowhere else.</source>
      <translation>您的结论和理由会附上姓名，让同事知道是谁查到的。姓名保存在这台电脑和您处理的文件中，不会发送到别处。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a caption</source>
      <translation>图片说明</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a claim in it does not stand in its article</source>
      <translation>其中有一条说法不在对应的文章里</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a copyright line</source>
      <translation>版权声明</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a form</source>
      <translation>表单</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a legal notice</source>
      <translation>法律声明</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line behind the end</source>
      <translation>结尾之后的一行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line of the menu block</source>
      <translation>菜单块中的一行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a link label</source>
      <translation>链接标签</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a menu line</source>
      <translation>菜单行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>a note on words that were set aside</source>
      <translation>针对已移出文字的注释</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a text that its log names is missing</source>
      <translation>缺少其日志中提到的一份文本</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>a word is cut</source>
      <translation>有一个词被截断</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the future</source>
      <translation>涉及未来</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the past</source>
      <translation>涉及过去</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>about {value}</source>
      <translation>约{value}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>accepted the assignments</source>
      <translation>接受了分派</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>acres</source>
      <translation>英亩</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>added by hand</source>
      <translation>手工添加</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the claim</source>
      <translation>添加了说法</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the evidence</source>
      <translation>添加了证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>all keys</source>
      <translation>所有快捷键</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>all or none</source>
      <translation>全部或全无</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>all statements stay</source>
      <translation>所有陈述都保留</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>almost perfect</source>
      <translation>几乎完全一致</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>ambiguous</source>
      <translation>有歧义</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>amount of money</source>
      <translation>金额</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>an advertisement label</source>
      <translation>广告标签</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_added.py" />
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>an entry of its log has a form that the program does not write</source>
      <translation>其日志中有一条记录的格式不是本程序所写</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>an entry of its log is larger than the program writes</source>
      <translation>其日志中有一条记录大于本程序会写入的大小</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>an entry of its log was changed after it was written</source>
      <translation>其日志中有一条记录在写入后被改动</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is as much like it</source>
      <translation>旧版中有另一个句子与它同样相似</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is more like it</source>
      <translation>旧版中有另一个句子与它更相似</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>another verdict</source>
      <translation>其他结论</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>asked for a blind first pass</source>
      <translation>发起了首轮盲审</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>assigned</source>
      <translation>作了分派</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>at {time}</source>
      <translation>位于{time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>attributed to a source</source>
      <translation>注明来源</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>author</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/en.toml" />
      <source>barrels</source>
      <translation>桶</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <source>basis points</source>
      <translation>基点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>before the text</source>
      <translation>在正文之前</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>behind the text</source>
      <translation>在正文之后</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>beside the article</source>
      <translation>文章旁边的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>both say {words}</source>
      <translation>都提到{words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back</source>
      <translation>恢复了</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back the comment</source>
      <translation>恢复了批注</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by e-mail</source>
      <translation>通过电子邮件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by letter</source>
      <translation>通过信件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by message</source>
      <translation>通过消息</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by phone</source>
      <translation>通过电话</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by video call</source>
      <translation>通过视频通话</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>capitals</source>
      <translation>大小写</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>cause</source>
      <translation>因果</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>cell {cell}</source>
      <translation>单元格{cell}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>cells</source>
      <translation>个单元格</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>centuries</source>
      <translation>个世纪</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>changed</source>
      <translation>有改动</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>choose the place</source>
      <translation>选择位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>comes to {now} now, and was {kept} when it was kept</source>
      <translation>现在的结果是{now}，留存时是{kept}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>commented</source>
      <translation>写了批注</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMM yyyy</source>
      <translation>yyyy'年'M'月'd'日'</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMM yyyy, HH:mm</source>
      <translation>yyyy'年'M'月'd'日' HH:mm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>d MMMM yyyy</source>
      <translation>yyyy'年'M'月'd'日'</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/differences.py" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>date {text}: {value} -&gt; {dates}</source>
      <translation>日期“{text}”：{value} -&gt; {dates}</translation>
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
      <translation>天</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>decades</source>
      <translation>个十年</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided</source>
      <translation>作出了裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>decided by {lead}</source>
      <translation>由{lead}裁定</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided whether two claims are one</source>
      <translation>裁定了两条说法是否为同一条</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>definition</source>
      <translation>定义</translation>
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
      <translation>度</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>different verdicts</source>
      <translation>结论不同</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited</source>
      <translation>编辑了</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>edited by hand</source>
      <translation>手工编辑</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}</source>
      <translation>编辑了{field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}, beside another value</source>
      <translation>编辑了{field}，另有一个不同的值</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>ended the blind first pass</source>
      <translation>结束了首轮盲审</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>entry {n} of chain {root} was changed after it was written</source>
      <translation>
        <numerusform>链{root}的第{n}条记录在写入后被改动</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/chains.py" />
      <location filename="../../workbench/core/team/hub/joining.py" />
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log</source>
      <translation>其日志缺少一些事件</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log (chain {root})</source>
      <translation>其日志缺少一些事件（链{root}）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>evidence</source>
      <translation>证据</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>fair</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>feet</source>
      <translation>英尺</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>first person wish</source>
      <translation>第一人称意愿</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>gallons</source>
      <translation>加仑</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>gave the verdict</source>
      <translation>给出了结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx_words.py" />
      <source>hidden in the document</source>
      <translation>文档中隐藏的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>hidden on the page</source>
      <translation>页面上隐藏的内容</translation>
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
      <translation>小时</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>imported the article</source>
      <translation>导入了文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>in person</source>
      <translation>当面</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>inches</source>
      <translation>英寸</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>inside the text</source>
      <translation>在正文之中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn as a picture</source>
      <translation>无法绘制成图像</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn: {why}</source>
      <translation>无法绘制：{why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be read ({strerror})</source>
      <translation>无法读取（{strerror}）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it has a document type; save it as plain SVG without one</source>
      <translation>含有文档类型声明；请存为不含该声明的普通SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it has neither a title nor an address</source>
      <translation>既没有标题也没有网址</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds a script</source>
      <translation>含有脚本</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>it holds tables, views or triggers that the program did not make</source>
      <translation>其中有并非由本程序创建的表、视图或触发器</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds “{localname}”, and a logo may hold only shapes, words and gradients</source>
      <translation>含有“{localname}”，而徽标只能含有图形、文字和渐变</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>it is a work pack, and this file lacks what the pack was cut from</source>
      <translation>它是任务包，而此文件缺少生成该任务包所依据的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than 4000 by 4000 dots</source>
      <translation>超过4000×4000像素</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than {most_bytes} kB</source>
      <translation>超过{most_bytes} kB</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it is longer than {note_characters} characters</source>
      <translation>超过{note_characters}个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is neither PNG nor SVG</source>
      <translation>既不是PNG也不是SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>it is no set of named fields</source>
      <translation>它不是一组带名称的字段</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>it needs more than {request} MB of memory</source>
      <translation>它需要超过{request} MB的内存</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it refers to something outside of it</source>
      <translation>引用了自身之外的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/exchange.py" />
      <source>it sends to a hub what was done in it, and takes nothing</source>
      <translation>它只向中心库发送在其中所做的工作，不取得任何内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>it stands in another place</source>
      <translation>它出现在另一处</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <source>it took longer than {in_all} seconds</source>
      <translation>用时超过{in_all}秒</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>its last line (ER) is missing, so its end may be lost; what is there came in</source>
      <translation>缺少最后一行（ER），结尾可能已丢失；现有内容已导入</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>its log holds values that the program cannot have written</source>
      <translation>其日志中有本程序不可能写入的值</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>its log names events that are not in it</source>
      <translation>其日志提到了其中没有的事件</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>its pages do not fit together</source>
      <translation>其中的数据页彼此不符</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its parts are nested too deeply</source>
      <translation>其部件嵌套过深</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its reader stopped in the middle of it</source>
      <translation>读取程序中途停止</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>its sentences do not stand together here</source>
      <translation>其中的句子在这里不相连</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>its sentences no longer stand together</source>
      <translation>其中的句子已不再相连</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>kept bytes in it do not fit their hash</source>
      <translation>其中留存的字节与哈希值不符</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/content.py" />
      <source>kept bytes that its log names are missing</source>
      <translation>缺少其日志中提到的留存字节</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>kept in this file</source>
      <translation>已留存在本文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kept its origin apart from another</source>
      <translation>将其原始来源与另一条区分开</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>law</source>
      <translation>法律</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>left open by a reviewer</source>
      <translation>有核查员未下结论</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>length of time</source>
      <translation>时长</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>let both values of the {stands} stand again</source>
      <translation>让{stands}的两个值重新并存</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>lifted the confidence of the source</source>
      <translation>解除了来源的保密</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>linked already</source>
      <translation>已链接</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence</source>
      <translation>链接了证据</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence again</source>
      <translation>重新链接了证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>lost</source>
      <translation>丢失</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>made the source confidential</source>
      <translation>将来源设为保密</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>mark</source>
      <translation>标记</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>merge it, and the other files, into that one</source>
      <translation>请把它和其他文件合并到那个文件中</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>miles</source>
      <translation>英里</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>million characters</source>
      <translation>百万个字符</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>minus: {why}</source>
      <translation>减分：{why}</translation>
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
      <translation>分钟</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the beginning</source>
      <translation>开头缺失</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the end</source>
      <translation>结尾缺失</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>modal</source>
      <translation>情态词</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>moderate</source>
      <translation>中等</translation>
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
      <translation>个月</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>more of these annotations lie at another address, which was not visited</source>
      <translation>其余标注在另一个网址，程序没有访问</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>more or less</source>
      <translation>更多或更少</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>more than {n} places</source>
      <translation>超过 {n} 处</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>move</source>
      <translation>移动</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>muted the check {field}</source>
      <translation>屏蔽了检查{field}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>name it</source>
      <translation>为它命名</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named a restore point</source>
      <translation>命名了还原点</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named as a version</source>
      <translation>命名了版本</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>nautical miles</source>
      <translation>海里</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>negation</source>
      <translation>否定词</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the beginning</source>
      <translation>开头新增</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the end</source>
      <translation>结尾新增</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no cell named</source>
      <translation>未注明单元格</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no claim is chosen</source>
      <translation>未选择说法</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>no evidence linked</source>
      <translation>未链接证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no file is open</source>
      <translation>没有打开文件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no kind</source>
      <translation>无类型</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer accepted the assignments</source>
      <translation>取消了对分派的接受</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer kept its origin apart from another</source>
      <translation>不再将其原始来源与另一条区分开</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no page named</source>
      <translation>未注明页码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>no place</source>
      <translation>无位置</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no speaker</source>
      <translation>无说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>no text to search in</source>
      <translation>没有可检索的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no time named</source>
      <translation>未注明时间点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>no verdict yet</source>
      <translation>还没有结论</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>nobody yet</source>
      <translation>尚无核查员</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/cells.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only its address</source>
      <translation>未留存，只有网址</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only named</source>
      <translation>未留存，只有名称</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/records.py" />
      <source>not linked yet</source>
      <translation>尚未链接</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>not part of the article</source>
      <translation>不属于文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>note</source>
      <translation>说明</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>nothing in the newer text is like it</source>
      <translation>新文本中没有与它相似的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>nothing in the text is like it</source>
      <translation>文本中没有与它相似的内容</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was done yet</source>
      <translation>还没有做过任何操作</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was undone</source>
      <translation>没有撤销过任何操作</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>number</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>number with unit</source>
      <translation>带单位的数字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>objection</source>
      <translation>有异议</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of any number</source>
      <translation>总人数不限</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of {n}</source>
      <translation>总人数{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>off the record</source>
      <translation>不得公开</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>office or role</source>
      <translation>职务或身份</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on background</source>
      <translation>可用但不具名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on the record</source>
      <translation>可具名引用</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>one statement stays</source>
      <translation>保留一句陈述</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>only a position is given, and no words to compare with those that stand there</source>
      <translation>只给出了位置，没有文字可与该处文字比较</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>only here</source>
      <translation>仅此处有</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Merge and decide”</source>
      <translation>仅用于“合并与裁定”页面</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Versions of the article”</source>
      <translation>仅用于“文章的版本”页面</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>only under a condition</source>
      <translation>附有条件</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>opinion</source>
      <translation>观点</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>origin</source>
      <translation>原始来源</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>other words stand before it: “{text}” may mean something else</source>
      <translation>前面是别的文字：“{text}”可能另有所指</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>other words stand beside it</source>
      <translation>旁边是别的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>otherwise</source>
      <translation>其他方式</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>ounces</source>
      <translation>盎司</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>overlapping statements</source>
      <translation>陈述重叠</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <location filename="../../workbench/gui/article/view.py" />
      <source>p. {n}</source>
      <translation>{n}页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>p. {page}, ¶ {paragraph}</source>
      <translation>{page}页{paragraph}段</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>packs are cut from the whole file</source>
      <translation>任务包要从完整文件中裁出</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>page {number}</source>
      <translation>第{number}页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>page {page}</source>
      <translation>第{page}页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>page {page}, paragraph {paragraph}</source>
      <translation>第{page}页，第{paragraph}段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>pages</source>
      <translation>页</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>paragraph {number}</source>
      <translation>第{number}段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>paragraph {paragraph}</source>
      <translation>第{paragraph}段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>parts</source>
      <translation>个部件</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>paste text as an article</source>
      <translation>粘贴文字作为文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percent</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>percentage</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percentage points</source>
      <translation>个百分点</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>place here</source>
      <translation>定位于此</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>place in the newer version</source>
      <translation>在新版中的位置</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>poor</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>public matter</source>
      <translation>公共事务</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>published</source>
      <translation>发表日期</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>publisher</source>
      <translation>发布机构</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <location filename="../../workbench/core/text/versions.py" />
      <source>punctuation or signs</source>
      <translation>标点或符号</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>quantifier</source>
      <translation>数量限定词</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>question</source>
      <translation>疑问</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>quotation</source>
      <translation>引语</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks added</source>
      <translation>加了引号</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks left out</source>
      <translation>去掉了引号</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>read only</source>
      <translation>只读</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>redact</source>
      <translation>抹除</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>redacted the evidence</source>
      <translation>抹除了证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>redacted, not kept any more</source>
      <translation>已抹除，不再留存</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>references</source>
      <translation>条文献</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>removed</source>
      <translation>移除了</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>reopened: new verdict</source>
      <translation>须重议：有新结论</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>restated</source>
      <translation>改述</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>restated differently</source>
      <translation>改述不同</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>rows</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>running heads, feet and page numbers</source>
      <translation>页眉、页脚和页码</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>s</source>
      <translation>秒</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said that it tells another story</source>
      <translation>认定了这是另一篇报道</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said whether two are one person</source>
      <translation>认定了两者是否为同一人</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>same speaker and kind</source>
      <translation>说话人和类型相同</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>same verdict, different evidence</source>
      <translation>结论相同，证据不同</translation>
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
      <translation>秒</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>settled which {stands} stands</source>
      <translation>确定了{stands}以哪个为准</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>shares {list}</source>
      <translation>共有{list}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>signed off</source>
      <translation>签发了文章</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>slight</source>
      <translation>微弱</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>small number</source>
      <translation>小数目</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>something done</source>
      <translation>已做之事</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>span</source>
      <translation>起止</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <location filename="../../workbench/core/text/differences.py" />
      <source>speaker</source>
      <translation>说话人</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>speaker {name} -&gt; {name2}</source>
      <translation>说话人：{name} -&gt; {name2}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks of oneself</source>
      <translation>说的是自己</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks to someone</source>
      <translation>对人说话</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>spelling</source>
      <translation>拼写</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square feet</source>
      <translation>平方英尺</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square miles</source>
      <translation>平方英里</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>sslmode in the hub's address must be one of {modes}.</source>
      <translation>中心库地址中的sslmode须为以下之一：{modes}。</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>study or figures</source>
      <translation>研究或统计</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>substantial</source>
      <translation>较强</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>superlative</source>
      <translation>最高级</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>take a side</source>
      <translation>选择一方</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>the annotation does not say which words it means</source>
      <translation>标注没有说明针对的是哪些文字</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the byline</source>
      <translation>署名</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>the claim's own article</source>
      <translation>说法所在的文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the credit line</source>
      <translation>图片来源行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the date line</source>
      <translation>日期行</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/bibtex.py" />
      <source>the entry on line {line} is not closed: a brace or a quotation mark is missing</source>
      <translation>第{line}行的条目没有闭合：缺少花括号或引号</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>the file can only be read now</source>
      <translation>文件目前为只读</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the foot of the page</source>
      <translation>页脚</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <source>the front matter of the file</source>
      <translation>文件开头的元数据</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the head of the page</source>
      <translation>页眉</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>the menu of the page</source>
      <translation>页面菜单</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>the name of the site</source>
      <translation>网站名称</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>the pasted text</source>
      <translation>粘贴的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the quotation that it belongs to is another one, or somebody else's</source>
      <translation>它所属的引语已是另一段，或出自他人</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>the row has no words in its column of statements</source>
      <translation>该行的陈述列没有文字</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>the same evidence read differently</source>
      <translation>对同一证据解读不同</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in another place, and what is around it does not decide</source>
      <translation>同一句子出现在另一处，而上下文不足以判定</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in {n} places, and what is around it does not decide</source>
      <translation>
        <numerusform>同一句子出现在{n}处，而上下文不足以判定</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence around it is another one</source>
      <translation>所在的句子已是另一句</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduced this one</source>
      <translation>前一句已是另一句：旧版的前一句引出了本句</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduces this one</source>
      <translation>前一句已是另一句：现在的前一句引出本句</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: “{place}” may mean something else</source>
      <translation>前一句已是另一句：“{place}”可能另有所指</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the sentence says more</source>
      <translation>句子说的更多</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence stands only where another one with the same words stood</source>
      <translation>该句子只出现在另一个文字相同的句子原来的位置</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the words are only a part here</source>
      <translation>这些文字在这里只是一部分</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here</source>
      <translation>文字就在这里</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>the words stand here only as a part of other ones</source>
      <translation>这些文字在这里只是其他文字的一部分</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here, but between other words</source>
      <translation>文字在这里，但前后文字不同</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the words stand in {n} other sentences</source>
      <translation>
        <numerusform>这些文字出现在另外{n}个句子中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places</source>
      <translation>
        <numerusform>这些文字出现在{n}处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, and nothing decides</source>
      <translation>
        <numerusform>这些文字出现在{n}处，无从判定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, but between other words</source>
      <translation>
        <numerusform>这些文字出现在{n}处，但前后文字不同</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>there are no words to look for</source>
      <translation>没有可供查找的文字</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>there are only blanks</source>
      <translation>只有空白</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>there is no article</source>
      <translation>没有文章</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>these are too few words to tell their place without the words around them</source>
      <translation>文字太少，没有上下文就无法判定位置</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>these characters are no longer in the sentence</source>
      <translation>这些字符已不在句子中</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>these lines belong to no reference: the first line (TY) is missing</source>
      <translation>这些行不属于任何文献：缺少首行（TY）</translation>
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
      <translation>倍</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>title has {list}</source>
      <translation>标题中有{list}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>tons</source>
      <translation>吨</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back that it tells another story</source>
      <translation>撤回了“另一篇报道”的认定</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the assignment</source>
      <translation>收回了分派</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the comment</source>
      <translation>撤回了批注</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the muting of the check {field}</source>
      <translation>取消了对检查{field}的屏蔽</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the sign-off</source>
      <translation>撤回了签发</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took part</source>
      <translation>参与了核查</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>two leads decided differently</source>
      <translation>两位负责人裁定不同</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/likest.py" />
      <source>two sentences are as much like it as each other</source>
      <translation>有两个句子与它同样相似</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>unlinked the evidence</source>
      <translation>取消了证据的链接</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>url</source>
      <translation>网址</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>used a newer version</source>
      <translation>使用了更新版本的程序</translation>
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
      <translation>周</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>what came from the hub was changed since</source>
      <translation>从中心库取得的内容事后被改动</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>what has to be done</source>
      <translation>应做之事</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>withdrew the evidence</source>
      <translation>撤回了证据</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>without a title</source>
      <translation>无标题</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>wording {percent} % alike</source>
      <translation>措辞{percent}%相似</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>words</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduced this one</source>
      <translation>前一句文字有改动：旧版的前一句引出了本句</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduces this one</source>
      <translation>前一句文字有改动：现在的前一句引出本句</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: “{place}” may mean something else</source>
      <translation>前一句文字有改动：“{place}”可能另有所指</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>worth checking: {number} percent</source>
      <translation>核查价值：{number}%</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>yards</source>
      <translation>码</translation>
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
      <translation>年</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{action} ({key})</source>
      <translation>{action}（{key}）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>{added_by} added this record, and only who added a record can redact it. Nothing was changed.</source>
      <translation>这条记录由{added_by}添加，只有添加者才能抹除它。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: hidden for {who} ({by}, {when})</source>
      <translation>{article}：对{who}隐藏（{by}，{when}）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: shown to {who} ({by}, {when})</source>
      <translation>{article}：对{who}显示（{by}，{when}）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale</source>
      <translation>已分派{assigned}条，已完成{done}条，待核{open}条，需重新确认{stale}条</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet</source>
      <translation>已分派{assigned}条，已完成{done}条，待核{open}条，需重新确认{stale}条；此人尚未在文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{a} and {b}</source>
      <translation>{a}与{b}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/model.py" />
      <source>{column}, the claims are in this order: {order}</source>
      <translation>{column}，说法顺序：{order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>{command}: {reason}.</source>
      <translation>{command}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{copied} percent of the article stands in it word for word.</source>
      <translation>文章的{copied}%逐字见于其中。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{counts} / {counts2} × 100 = {exact}; the text says {text}.</source>
      <translation>{counts} / {counts2} × 100 = {exact}；文中写的是{text}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>{error} (entry {n} of chain {root})</source>
      <translation>
        <numerusform>{error}（链{root}的第{n}条记录）</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{field}: set differently by people who had not seen each other's words. What is to stand?</source>
      <translation>{field}：由互未看到对方内容的人填写得不同。以哪个为准？</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} has {n} MB; a kept file may have {largest} MB. Link its address instead. Nothing was changed.</source>
      <translation>
        <numerusform>{file_name}有{n} MB；留存文件最大为{largest} MB。请改为链接它的网址。未作任何更改。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} is kept already</source>
      <translation>{file_name}已经留存</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{file} holds {n} claims.</source>
      <extracomment>For one: {file} holds {n} claim.</extracomment>
      <translation>
        <numerusform>{file}含有{n}条说法。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{first} to {last}</source>
      <translation>{first}至{last}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>{folder} holds more than 40 files; leave only the templates of reports there. No report was written.</source>
      <translation>{folder}中的文件超过40个；请只在其中保留报告模板。未写入任何报告。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well.</source>
      <translation>单按{key}会被输入文本框，而此命令在文本框中也有效。请同时按住Ctrl或Alt。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>{key} finds passages that may bear on it in all that is kept.</source>
      <translation>按{key}在所有留存内容中查找可能与之相关的片段。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} has a fixed meaning in every window. Choose another key.</source>
      <translation>{key}在每个窗口中都有固定用途。请另选快捷键。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>{key} is the key of {command}.</source>
      <translation>{key}是{command}的快捷键。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} added: {before}</source>
      <translation>增加{kind}：{before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} left out: {before}</source>
      <translation>删去{kind}：{before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} {before} -&gt; {after}</source>
      <translation>{kind}：{before} -&gt; {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>{length} long</source>
      <translation>时长{length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{list}.</source>
      <translation>{list}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{low} to {high}</source>
      <translation>{low}至{high}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{name} agreement</source>
      <translation>{name}一致性</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>{name}与{name2}对1句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：无从评估，因为所有结论都相同。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>{name}与{name2}对1句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：无从评估，因为其中一人始终给出同一结论。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>{name}与{name2}对1句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：陈述太少，无法评估。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>{name}与{name2}对1句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：{kind}，在{low}与{high}之间。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{name}与{name2}对{n}句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：无从评估，因为所有结论都相同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>
        <numerusform>{name}与{name2}对{n}句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：无从评估，因为其中一人始终给出同一结论。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{name}与{name2}对{n}句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：陈述太少，无法评估。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{name}与{name2}对{n}句陈述中的{agree}句意见一致（{agree2}%）；排除偶然因素后：{kind}，在{low}与{high}之间。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} cannot be made in {parent}: {strerror}; choose another folder.</source>
      <translation>无法在{parent}中创建{name}：{strerror}；请另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened here; check the folder and its rights.</source>
      <translation>无法在此打开{name}；请检查文件夹及其权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened: {strerror}.</source>
      <translation>无法打开{name}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} cannot be opened: {strerror}. Nothing was written.</source>
      <translation>无法打开{name}：{strerror}。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: bad name. Nothing was imported.</source>
      <translation>无法读取{name}：名称无效。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: {error}. Nothing was imported.</source>
      <translation>无法读取{name}：{error}。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be read: {strerror}; check its rights.</source>
      <translation>无法读取{name}：{strerror}；请检查权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>{name} cannot be written beside the file, for what comes from the hub. Nothing was changed.</source>
      <translation>无法在文件旁写入用于存放中心库内容的{name}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>{name} cannot be written there: {strerror}. Nothing was written.</source>
      <translation>无法在该处写入{name}：{strerror}。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be written; copy it to a place where you may write.</source>
      <translation>无法写入{name}；请将它复制到您有写入权限的位置。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>{name} could not be read: {strerror}.</source>
      <translation>无法读取{name}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} could not be written ({strerror}); check the disk and the folder's rights.</source>
      <translation>无法写入{name}（{strerror}）；请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} could not be written, so the last action was not saved; check the disk or stick and try again.</source>
      <translation>无法写入{name}，因此上一步操作没有保存；请检查磁盘或U盘后再试。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} does not open: the passphrase is another one, or the file was changed or cut short on its way. Nothing was written.</source>
      <translation>无法解开{name}：口令不对，或文件在传送途中被改动或截断。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} exists already; choose another name, or open it.</source>
      <translation>{name}已经存在；请另取名称，或打开它。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <location filename="../../workbench/core/store/backup.py" />
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} exists already; choose another name. Nothing was written.</source>
      <translation>{name}已经存在；请另取名称。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} holds no page, so it is kept without words to search.</source>
      <translation>{name}不含网页，因此留存时没有可检索的文字。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>{name} holds no work pack; nothing was written.</source>
      <translation>{name}不含任务包；未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>{name} is a review, and nothing else takes its place. Choose another name. Nothing was changed.</source>
      <translation>{name}是一份核查文件，不能由别的内容取代。请另选名称。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is cut short: {size} of {expected} bytes are there. Copy it again, or open a backup.</source>
      <translation>{name}不完整：{expected}字节中只有{size}字节。请重新复制，或打开备份。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged ({value}); open a backup. Nothing was changed.</source>
      <translation>{name}已损坏（{value}）；请打开备份。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged and cannot be read; open a backup. Nothing was changed.</source>
      <translation>{name}已损坏，无法读取；请打开备份。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is damaged; open a backup, or run verify to see what is affected.</source>
      <translation>{name}已损坏；请打开备份，或运行verify查看受影响的内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>{name} is encrypted. Its passphrase:</source>
      <translation>{name}已加密。请输入其口令：</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} is kept without its words. {refusal}</source>
      <translation>{name}已留存，但不含其文字。{refusal}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>{name}超过{limit_mb} MB。请导入其中较小的一部分，或在设置中提高上限。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>{name} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.</source>
      <translation>{name}还不是中心库：请管理者先运行`workbench hub init`。未发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a Claim Workbench file; nothing in it was changed.</source>
      <translation>{name}不是Claim Workbench文件；其中的内容没有改动。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a file; choose a .claims file.</source>
      <translation>{name}不是文件；请选择.claims文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} is not an encrypted work pack; nothing was written.</source>
      <translation>{name}不是加密的任务包；未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{name} is written</source>
      <translation>{name} 已写好</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} lies where nothing can be written, so it is open for reading only.</source>
      <translation>{name}所在的位置无法写入，因此以只读方式打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>{name} may be any of {each}; give the id. Nothing was changed.</source>
      <translation>{name}可能是以下任何一人：{each}；请写出标识。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} report</source>
      <translation>{name}核查报告</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} reports</source>
      <translation>{name}核查报告集</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to where it was, or open it where it is now.</source>
      <translation>{name}在打开期间被移动、重命名或删除，因此上一步操作没有保存；请将它放回原处，或在它现在的位置打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{name} was redacted in this file ({row}), so it is not kept again. Nothing was changed.</source>
      <translation>{name}已在此文件中抹除（{row}），因此不会再次留存。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench, so it is open for reading only.</source>
      <translation>{name}由更新版本的Claim Workbench写入，因此以只读方式打开。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed.</source>
      <translation>{name}由更新版本的Claim Workbench写入；请用该版本打开。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>{name}, quoted</source>
      <translation>{name}，引语</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{name}, {pieces}</source>
      <translation>{name}，{pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{name}: {standing}, because {reason}</source>
      <translation>{name}：{standing}，理由：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>{name}: {value}</source>
      <translation>{name}：{value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>{name}: {verdict}</source>
      <translation>{name}：{verdict}</translation>
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
      <translation>{n}（默认）</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} actions since</source>
      <extracomment>For one: {n} action since</extracomment>
      <translation>
        <numerusform>此后{n}项操作</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already</source>
      <extracomment>For one: {n} is kept already</extracomment>
      <translation>
        <numerusform>{n}个早已留存</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already: {names}</source>
      <extracomment>For one: {n} is kept already: {names}</extracomment>
      <translation>
        <numerusform>{n}个早已留存：{names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} articles</source>
      <extracomment>For one: {n} article</extracomment>
      <translation>
        <numerusform>{n}篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} characters</source>
      <extracomment>For one: {n} character</extracomment>
      <translation>
        <numerusform>{n}个字符</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} characters in a row</source>
      <extracomment>For one: {n} character in a row</extracomment>
      <translation>
        <numerusform>连续{n}个字</numerusform>
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
        <numerusform>{n}条说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} claims are in the table.</source>
      <extracomment>For one: {n} claim is in the table.</extracomment>
      <translation>
        <numerusform>表格中有{n}条说法。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{n} claims are like it, the most alike first</source>
      <extracomment>For one: {n} claim is like it</extracomment>
      <translation>
        <numerusform>{n}条类似的说法，最相似的在前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims are new.</source>
      <extracomment>For one: {n} claim is new.</extracomment>
      <translation>
        <numerusform>{n}条新说法。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>{n} claims are selected. A verdict marks all of them.</source>
      <translation>已选择{n}条说法。给出的结论将标在所有这些说法上。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a decision that later verdicts reopened ({number}).</source>
      <translation>
        <numerusform>有{n}条说法的裁定因后来的结论需要重议（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a quote that the kept file has no more ({number}).</source>
      <translation>
        <numerusform>有{n}条说法的引文在留存文件中已不存在（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict on other words ({number}).</source>
      <translation>
        <numerusform>有{n}条说法的结论针对的是别的文字（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict without evidence ({number}).</source>
      <translation>
        <numerusform>有{n}条说法有结论但没有证据（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no place in the newest text ({number}).</source>
      <translation>
        <numerusform>有{n}条说法在最新文本中没有位置（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no verdict yet ({number}).</source>
      <translation>
        <numerusform>有{n}条说法还没有结论（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have reviewers who differ ({number}).</source>
      <translation>
        <numerusform>有{n}条说法的核查员意见不一（{number}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims have your verdict now.</source>
      <extracomment>For one: {n} claim has your verdict now.</extracomment>
      <translation>
        <numerusform>{n}条说法现已有您的结论。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} claims lean on it</source>
      <extracomment>For one: {n} claim leans on it</extracomment>
      <translation>
        <numerusform>{n}条说法以此为据</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} claims lean on it.</source>
      <extracomment>For one: {n} claim leans on it.</extracomment>
      <translation>
        <numerusform>{n}条说法以此为据。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>{n} claims of the older version wait for a place in the newer one.</source>
      <extracomment>For one: {n} claim of the older version waits for a place in the newer one.</extracomment>
      <translation>
        <numerusform>旧版的{n}条说法等待在新版中定位。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>{n} claims wait for a place</source>
      <extracomment>For one: {n} claim waits for a place</extracomment>
      <translation>
        <numerusform>{n}条说法等待定位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} claims will wait for a place in it, their verdicts stale.</source>
      <extracomment>For one: {n} claim will wait for a place in it, its verdicts stale.</extracomment>
      <translation>
        <numerusform>{n}条说法将在其中等待定位，其结论需要重新确认。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} comments</source>
      <extracomment>For one: {n} comment</extracomment>
      <translation>
        <numerusform>{n}条批注</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments come to their claims.</source>
      <extracomment>For one: {n} comment comes to its claim.</extracomment>
      <translation>
        <numerusform>{n}条批注将加到对应的说法。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments fit no claim; they stand below and are not kept.</source>
      <extracomment>For one: {n} comment fits no claim; it stands below and is not kept.</extracomment>
      <translation>
        <numerusform>{n}条批注不对应任何说法；列在下方，不会保存。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} confidential sources are not named in it.</source>
      <extracomment>For one: {n} confidential source is not named in it.</extracomment>
      <translation>
        <numerusform>其中有{n}个保密来源未具名。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>{n} disagreements left</source>
      <extracomment>For one: {n} disagreement left</extracomment>
      <translation>
        <numerusform>还有{n}处分歧</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} disagreements to decide afterwards.</source>
      <extracomment>For one: {n} disagreement to decide afterwards.</extracomment>
      <translation>
        <numerusform>{n}处分歧有待随后裁定。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} entries known already</source>
      <extracomment>For one: {n} entry known already</extracomment>
      <translation>
        <numerusform>{n}条记录已有</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.</source>
      <extracomment>For one: {n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.</extracomment>
      <translation>
        <numerusform>有{n}条记录或文件已被抹除，但仍在中心库中；负责人下次交换时会将其移除。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries sent</source>
      <extracomment>For one: {n} entry sent</extracomment>
      <translation>
        <numerusform>已发送{n}条记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries taken</source>
      <extracomment>For one: {n} entry taken</extracomment>
      <translation>
        <numerusform>已取得{n}条记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{n} fields have two values.</source>
      <extracomment>For one: {n} field has two values.</extracomment>
      <translation>
        <numerusform>{n}个字段有两个值。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} files came in</source>
      <extracomment>For one: {n} file came in</extracomment>
      <translation>
        <numerusform>已加入{n}个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files can be merged</source>
      <extracomment>For one: {n} file can be merged</extracomment>
      <translation>
        <numerusform>可合并{n}个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files merged</source>
      <extracomment>For one: {n} file merged</extracomment>
      <translation>
        <numerusform>已合并{n}个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} groups share text and may have one origin.</source>
      <extracomment>For one: {n} group shares text and may have one origin.</extracomment>
      <translation>
        <numerusform>有{n}组文字相同，可能出自同一来源。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} have a problem</source>
      <extracomment>For one: {n} has a problem</extracomment>
      <translation>
        <numerusform>{n}条有问题</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} have a problem; nothing can be given yet.</source>
      <extracomment>For one: {n} has a problem; nothing can be given yet.</extracomment>
      <translation>
        <numerusform>{n}个有问题；尚不能给出任何结论。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{n} independent origins</source>
      <extracomment>For one: {n} independent origin</extracomment>
      <translation>
        <numerusform>{n}个独立来源</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} links</source>
      <extracomment>For one: {n} link</extracomment>
      <translation>
        <numerusform>{n}个链接</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} marks typed.</source>
      <extracomment>For one: {n} mark typed.</extracomment>
      <translation>
        <numerusform>已输入{n}个标记。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>另外{n}条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} more claims are in the export.</source>
      <extracomment>For one: {n} more claim is in the export.</extracomment>
      <translation>
        <numerusform>另有{n}条说法见导出文件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>{n} more; the report lists them all.</source>
      <translation>
        <numerusform>另有{n}项；报告会全部列出。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{n} name no page, time or cell</source>
      <extracomment>For one: {n} names no page, time or cell</extracomment>
      <translation>
        <numerusform>{n}条未注明页码、时间点或单元格</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>{n} of more than {all}</source>
      <translation>{n}/{all}+</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} of others</source>
      <translation>他人{n}项</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{n} of {all}</source>
      <translation>{n}/{all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems} and {n3} more. The first of them: {problems2}</source>
      <translation>
        <numerusform>已写入{n}份报告（共{n2}份），保存在{folder}中。缺少：{problems}，另有{n3}份。其中第一个问题：{problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems}. The first of them: {problems2}</source>
      <translation>
        <numerusform>已写入{n}份报告（共{n2}份），保存在{folder}中。缺少：{problems}。其中第一个问题：{problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{n} older things are copied too.</source>
      <extracomment>For one: {n} older thing is copied too.</extracomment>
      <translation>
        <numerusform>另有{n}条较早的内容一并复制。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>{n} older things are not shown.</source>
      <extracomment>For one: {n} older thing is not shown.</extracomment>
      <translation>
        <numerusform>未显示更早的{n}项。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n}条待核</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} open claims</source>
      <extracomment>For one: {n} open claim</extracomment>
      <translation>
        <numerusform>{n}条待核说法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} pages</source>
      <extracomment>For one: {n} page</extracomment>
      <translation>
        <numerusform>{n}页</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{n} pages were printed.</source>
      <extracomment>For one: {n} page was printed.</extracomment>
      <translation>
        <numerusform>已打印{n}页。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>{n} parts were set aside</source>
      <extracomment>For one: {n} part was set aside</extracomment>
      <translation>
        <numerusform>已移出{n}部分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>{n} passages</source>
      <extracomment>For one: {n} passage</extracomment>
      <translation>
        <numerusform>{n}个片段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>{n} persons in this file are called {name}; give the id of one of them ({each}). Nothing was changed.</source>
      <translation>
        <numerusform>此文件中有{n}人名叫{name}；请写出其中一人的标识（{each}）。未作任何更改。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} pieces</source>
      <extracomment>For one: {n} piece</extracomment>
      <translation>
        <numerusform>{n}条证据</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} pieces of evidence</source>
      <extracomment>For one: {n} piece of evidence</extracomment>
      <translation>
        <numerusform>{n}条证据</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} places</source>
      <extracomment>For one: {n} place</extracomment>
      <translation>
        <numerusform>{n}处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>{n} references are known already</source>
      <translation>
        <numerusform>{n}条文献已有记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} references came in</source>
      <extracomment>For one: {n} reference came in</extracomment>
      <translation>
        <numerusform>导入了{n}条文献</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} reports are written to {folder}.</source>
      <extracomment>For one: {n} report is written to {folder}.</extracomment>
      <translation>
        <numerusform>已将{n}份报告写入{folder}。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers agree</source>
      <translation>{n}位核查员意见一致</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers disagree</source>
      <translation>{n}位核查员意见不一</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} rows could not be placed.</source>
      <extracomment>For one: {n} row could not be placed.</extracomment>
      <translation>
        <numerusform>{n}行无法定位。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} sentences are neither a claim nor marked as not a claim.</source>
      <translation>
        <numerusform>有{n}个句子既不是说法，也未标为“非说法”。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/unread.py" />
      <source>{n} sentences are unread.</source>
      <extracomment>For one: {n} sentence is unread.</extracomment>
      <translation>
        <numerusform>{n}个句子未读。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>{n} sentences are unread: thick lines.</source>
      <extracomment>For one: {n} sentence is unread: a thick line.</extracomment>
      <translation>
        <numerusform>{n}个句子未读，以粗线表示。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} sign-offs are reopened.</source>
      <extracomment>For one: {n} sign-off is reopened.</extracomment>
      <translation>
        <numerusform>{n}项签发将重新开启。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} statements in both together: {list}.</source>
      <extracomment>For one: {n} statement in both together: {list}.</extracomment>
      <translation>
        <numerusform>两份文本共有{n}句陈述：{list}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} statements on this sheet.</source>
      <extracomment>For one: {n} statement on this sheet.</extracomment>
      <translation>
        <numerusform>这张核查单上有{n}句陈述。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>有{n}句陈述由{n2}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：无从评估，因为所有结论都相同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>有{n}句陈述由{n2}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：陈述太少，无法评估。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>有{n}句陈述由{n2}人中的至少两人判断，各次比较的一致率为{agree}%；排除偶然因素后：{kind}，在{low}与{high}之间。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>{n} things are missing. Meet them, or waive each with a reason; the report tells both.</source>
      <extracomment>For one: {n} thing is missing. Meet it, or waive it with a reason; the report tells both.</extracomment>
      <translation>
        <numerusform>欠缺{n}项。请予以解决，或逐项注明理由予以豁免；报告会一并说明。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{n} verdicts</source>
      <extracomment>For one: {n} verdict</extracomment>
      <translation>
        <numerusform>{n}个结论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} verdicts are left out: stale, or given differently by one person in two places.</source>
      <translation>
        <numerusform>有{n}个结论未计入：它们需要重新确认，或同一人在两处给出了不同的结论。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} verdicts become stale.</source>
      <extracomment>For one: {n} verdict becomes stale.</extracomment>
      <translation>
        <numerusform>{n}个结论将需要重新确认。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} were here already.</source>
      <extracomment>For one: {n} was here already.</extracomment>
      <translation>
        <numerusform>{n}条已在文件中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} were known already</source>
      <extracomment>For one: {n} was known already</extracomment>
      <translation>
        <numerusform>{n}条已有记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} words</source>
      <extracomment>For one: {n} word</extracomment>
      <translation>
        <numerusform>{n}个词</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} words in a row</source>
      <extracomment>For one: {n} word in a row</extracomment>
      <translation>
        <numerusform>连续{n}个词</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>{n} words to search and quote</source>
      <extracomment>For one: {n} word to search and quote</extracomment>
      <translation>
        <numerusform>{n}个词可供检索和引用</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} {status}</source>
      <translation>{n}条{status}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{one} and {other}: {percent}% of the shorter text, {length}</source>
      <translation>{one}与{other}：占较短文本的{percent}%，{length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>{path} cannot be read ({error}); move that file away to start anew.</source>
      <translation>无法读取{path}（{error}）；请移走该文件，重新开始。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a folder. Choose the files in it. Nothing was imported.</source>
      <translation>{path}是文件夹。请选择其中的文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a link to another file. Choose the file itself. Nothing was imported.</source>
      <translation>{path}是指向另一个文件的链接。请选择该文件本身。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is not a plain file. Choose a file with text. Nothing was imported.</source>
      <translation>{path}不是普通文件。请选择含有文字的文件。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} was changed by another program while it was read. Wait until that is done. Nothing was imported.</source>
      <translation>读取{path}时，它被另一个程序更改。请等待该程序完成。未导入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>{percent} % checked</source>
      <translation>已核查{percent}%</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>{percent} % kept</source>
      <translation>已留存{percent}%</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: look at Gwet's AC1 and at the counts.</source>
      <translation>{percent}%的结论是“{kind}”。这时即使众人意见一致，kappa和alpha也偏低：请看Gwet’s AC1和各项数目。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, at most {most} independent origins ({unknown} not known)</source>
      <translation>{pieces}，至多{most}个独立来源（{unknown}条来源不明）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, origin not known</source>
      <translation>{pieces}，来源不明</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, {origins}</source>
      <translation>{pieces}，{origins}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}</source>
      <translation>{reviewer} {did}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}: {what}</source>
      <translation>{reviewer} {did}：{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>{row} wrote this comment, and alone can change it. Nothing was changed.</source>
      <translation>这条批注是 {row} 写的，只有此人能修改。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>{said}, but between other words</source>
      <translation>{said}，但前后文字不同</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{share} %</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{sheet} rows {first} to {last}, part {part} of {parts}</source>
      <translation>{sheet}第{first}至{last}行，第{part}部分，共{parts}部分</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>{shown} = {added}; the text says {text}.</source>
      <translation>{shown} = {added}；文中写的是{text}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{shown} is the article itself, or a copy of it.</source>
      <translation>{shown}就是本文，或本文的副本。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>{shown} was published before what it is to prove.</source>
      <translation>{shown}的发表早于它要证明的事情。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>{standing} ({who}): {reason}</source>
      <translation>{standing}（{who}）：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{text} of {text2} is {exact} percent, not {stated} percent.</source>
      <translation>{text}占{text2}的{exact}%，而不是{stated}%。</translation>
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
      <translation>{title}（{file}，{reviewer}）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no place named “{name}”. Nothing was changed.</source>
      <translation>{title}中没有名为“{name}”的位置。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but one sheet without a name. Nothing was changed.</source>
      <translation>{title}没有工作表“{found}”，只有一个未命名的工作表。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but {value}. Nothing was changed.</source>
      <translation>{title}没有工作表“{found}”，只有{value}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has pages 1 to {pages}, not {written}. Nothing was changed.</source>
      <translation>{title}的页码为1至{pages}，没有{written}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has paragraphs 1 to {paragraphs}, not {written}. Nothing was changed.</source>
      <translation>{title}的段落为1至{paragraphs}，没有{written}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title}有{rows}行{columns}列，因此没有单元格{tidy}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is no table, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title}不是表格，因此没有单元格{tidy}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is {seconds}:{seconds2}:{seconds3} long, so it has no {seconds4}:{seconds5}:{seconds6}. Nothing was changed.</source>
      <translation>{title}时长{seconds}:{seconds2}:{seconds3}，因此没有{seconds4}:{seconds5}:{seconds6}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>{title}, page {page}</source>
      <translation>{title}，第{page}页</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is cut short in the archive.</source>
      <translation>{url}在存档中不完整。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is larger than {part_mb} MB.</source>
      <translation>{url}超过{part_mb} MB。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is packed in a way that cannot be read here ({http_headers}).</source>
      <translation>{url}的压缩方式无法在此读取（{http_headers}）。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}) against {values4} / {values5} = {values6} (with rounding {low2} to {high2}): a factor of {ratio}, more than rounding explains.</source>
      <translation>{values} / {values2} = {values3}（考虑舍入为{low}至{high}），而{values4} / {values5} = {values6}（考虑舍入为{low2}至{high2}）：相差{ratio}倍，超出舍入所能解释的范围。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}).</source>
      <translation>{values} / {values2} = {values3}（考虑舍入为{low}至{high}）。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}); the market has seen nothing within a factor of {far} of that.</source>
      <translation>{values} / {values2} = {values3}（考虑舍入为{low}至{high}）；市场上从未出现过与之相差{far}倍以内的汇率。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{value} ({interval})</source>
      <translation>{value}（{interval}）</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>{value} is a {days}, not a {days2}.</source>
      <translation>{value}是{days}，不是{days2}。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{value} of {total}</source>
      <translation>{value}/{total}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>{value} {unit}</source>
      <translation>{value} {unit}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>{value}, {claims}</source>
      <translation>{value}，{claims}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>{value}, {number}</source>
      <translation>{value}，{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>{verdict}, claim {number} of {article}</source>
      <translation>{verdict}，{article}的说法{number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>{verdict}, with {name}</source>
      <translation>{verdict}，同{name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (another value stands beside this one)</source>
      <translation>{what}（与另一个值并存）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (by undoing)</source>
      <translation>{what}（经由撤销）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what}, because {reason}</source>
      <translation>{what}，理由：{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written.</source>
      <translation>{when}不是日期或时间；请写成2026-11-20或2026-11-20T14:30的形式。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is still to come; name a moment that has passed. Nothing was written.</source>
      <translation>{when}尚未到来；请指定已经过去的时刻。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <location filename="../../workbench/core/versions.py" />
      <source>{why_read_only} Nothing was changed.</source>
      <translation>{why_read_only}未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>{why} “{words}”</source>
      <translation>{why}“{words}”</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>{why}: {kind} “{words}”</source>
      <translation>{why}：{kind}“{words}”</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>{width} by {height} dots, {size}</source>
      <translation>{width}×{height}像素，{size}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{words} ({key})</source>
      <translation>{words}（{key}）</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>¶ {paragraph}</source>
      <translation>{paragraph}段</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>× its packed size</source>
      <translation>倍于压缩大小</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>“{command}” has no key now.</source>
      <translation>“{command}”现在没有快捷键。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{field}” takes a number, such as 2, &gt;2, &lt;2 or 2..5; “{value}” is none.</source>
      <translation>“{field}”需要数字，例如2、&gt;2、&lt;2或2..5；“{value}”不是数字。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{file}” does not belong here: {error}. Merge it into the file that it was cut from. Nothing was taken from it.</source>
      <translation>“{file}”不属于这里：{error}。请将它合并到生成它的文件中。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{formula}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed.</source>
      <translation>“{formula}”不能用于公式；公式可含数字、名称、+ - * / ^和函数。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>“{given}” stands before both, and “{last}” and “{last2}” differ by a letter or an accent.</source>
      <translation>两处前面都是“{given}”，而“{last}”与“{last2}”只差一个字母或一个附加符号。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” cannot be copied: {strerror}. Nothing was taken from it.</source>
      <translation>无法复制“{label}”：{strerror}。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{label}” cannot be trusted: {error}. Nothing was taken from it.</source>
      <translation>“{label}”不可信任：{error}。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is a link to another file. Choose that file itself.</source>
      <translation>“{label}”是指向另一个文件的链接。请选择该文件本身。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. Nothing was taken from it.</source>
      <translation>“{label}”是加密的任务包。请先用口令打开它，再合并由此得到的文件。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it.</source>
      <translation>“{label}”已损坏或不完整。请向对方重新索取一份。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is larger than 16 GB, which is more than can be merged.</source>
      <translation>“{label}”超过16 GB，大于可合并的上限。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not a Claim Workbench file. Nothing was taken from it.</source>
      <translation>“{label}”不是Claim Workbench文件。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not an ordinary file. Choose a .claims file.</source>
      <translation>“{label}”不是普通文件。请选择.claims文件。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is still in use, or was not closed where it comes from. Close it there and copy it again. Nothing was taken from it.</source>
      <translation>“{label}”仍在使用中，或在来源处没有关闭。请在那里关闭后重新复制。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” was made by a newer version of the program. Update the program on this computer, then merge again. Nothing was taken from it.</source>
      <translation>“{label}”由更新版本的程序创建。请更新这台电脑上的程序，再行合并。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/details.py" />
      <source>“{name}” is no field that this record can have. Nothing was changed.</source>
      <translation>“{name}”不是这条记录可用的字段。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{path}” cannot be read: {strerror}. Nothing was taken from it.</source>
      <translation>无法读取“{path}”：{strerror}。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which 8 or more are enough.</source>
      <translation>“{printed}”不是日志头：日志头由64位0-9和a-f组成，写出至少8位即可。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is the beginning of {n} heads of this file; give more digits.</source>
      <translation>
        <numerusform>“{printed}”是此文件中{n}个日志头的开头；请多写几位。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>“{quote}” was looked for in all of its text.</source>
      <translation>已在其全文中查找“{quote}”。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is no day of an interview; write 2026-11-22. Nothing was changed.</source>
      <translation>“{said}”不是有效的采访日期；请写成2026-11-22的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is none of {value}. Nothing was changed.</source>
      <translation>“{said}”不是可用的取值；可用的取值有{value}。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>“{title}” is here already</source>
      <translation>“{title}”已在文件中</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{value}” is no value of “{field}”. It takes {known}.</source>
      <translation>“{value}”不是“{field}”的取值。可用的有{known}。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written.</source>
      <translation>“{when}”既不是2026-11-20这样的日期，也不是此文件的还原点。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>“{words}” is no rule; use majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier. Nothing was changed.</source>
      <translation>“{words}”不是规则；请用majority:3（至少3人一致）、majority:3/4（给出结论的4人中有3人一致）、all-but-one或earlier。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed.</source>
      <translation>“{written}”不能作为网址的结尾；请照#之后的原样书写。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed.</source>
      <translation>“{written}”不能用作数字的名称；请使用字母，例如old或ships_2024。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” ends before it begins. Nothing was changed.</source>
      <translation>“{written}”的终点在起点之前。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed.</source>
      <translation>“{written}”不能用于公式；数字请写成1234.5的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” has nothing behind the #. Nothing was changed.</source>
      <translation>“{written}”的#之后没有内容。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed.</source>
      <translation>“{written}”不是表格的单元格；请写成B12或'Sheet 2'!B12的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed.</source>
      <translation>“{written}”不是数字；请写成1234.5或1,234.5的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed.</source>
      <translation>“{written}”不是录音录像中的时间点；请写成0:12:30或0:12:30-0:13:05的形式。未作任何更改。</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>… The text goes on. Save a copy to read all of it.</source>
      <translation>… 下文还有内容。请另存副本阅读全文。</translation>
    </message>
  </context>
</TS>
