<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>workbench</name>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{field}" takes a number, such as 2, &gt;2, &lt;2 or 2..5.</source>
      <translation>الحقل «{field}» يأخذ عددًا، مثل ⁦2⁩ أو ⁦&gt;2⁩ أو ⁦&lt;2⁩ أو ⁦2..5⁩.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>"{kind}" is not a kind of claim; use one of {kind2}. Nothing was changed.</source>
      <translation>«{kind}» ليس نوعًا من الادعاءات؛ استخدم أحد الأنواع {kind2}. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/lint.py" />
      <source>"{name}" stands in {n} articles; say which article. Nothing was changed.</source>
      <translation>
        <numerusform>«{name}» موجود في {n} مقال؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
        <numerusform>«{name}» موجود في مقال واحد؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
        <numerusform>«{name}» موجود في مقالين؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
        <numerusform>«{name}» موجود في {n} مقالات؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
        <numerusform>«{name}» موجود في {n} مقالًا؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
        <numerusform>«{name}» موجود في {n} مقال؛ حدد المقال المقصود. لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>"{url}" is not a whole address; write it with https:// in front. Nothing was changed.</source>
      <translation>«{url}» ليس رابطًا كاملًا؛ اكتبه مسبوقًا بـ https://. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>"{value}" is not a value of "{field}"; the values are {choices}.</source>
      <translation>«{value}» ليست من قيم «{field}»؛ القيم هي {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Accent</source>
      <translation>لون التميي&amp;ز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Address</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Colours</source>
      <translation>&amp;الألوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>&amp;Encoding</source>
      <translation>التر&amp;ميز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;File of an article</source>
      <translation>&amp;ملف المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Language</source>
      <translation>الل&amp;غة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Memory for reading</source>
      <translation>&amp;ذاكرة القراءة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Pages of a PDF file</source>
      <translation>&amp;صفحات ملف PDF</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>&amp;Password</source>
      <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>&amp;Reviewer</source>
      <translation>الم&amp;دقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>&amp;Unpacked size of a part</source>
      <translation>&amp;حجم الجزء بعد فك الضغط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>({low} - {low2}) / {low3} × 100 = {middle}; the text says {text}.</source>
      <translation>⁦({low} - {low2}) / {low3} × 100 = {middle}⁩؛ والنص يذكر {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs</source>
      <translation>⁦+ - * / ^⁩ و⁦change(old, new), share(part, whole), sum, mean, median, min, max, round, abs⁩</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>1 reference is known already</source>
      <translation>مرجع واحد معروف بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>1 reviewer</source>
      <translation>مدقق واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخص واحد، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخصين، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} أشخاص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخصًا، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخص واحد، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخصين، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} أشخاص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخصًا، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 statement was judged by two or more of {n} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخص واحد، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين شخصين، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} أشخاص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخصًا، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر من بين {n} شخص، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>1 verdict is left out: stale, or given differently by one person in two places.</source>
      <translation>استُبعد حكم واحد: متقادم، أو أصدره شخص واحد مختلفًا في موضعين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>A .claims-pack file is encrypted, so it needs a passphrase. Nothing was written.</source>
      <translation>ملف ⁦.claims-pack⁩ مشفّر، ولذلك يحتاج إلى عبارة مرور. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/own_verdict.py" />
      <source>A blind first pass: what others found is hidden until your verdict is given.</source>
      <translation>تدقيق أولي أعمى: ما توصل إليه الآخرون مخفي إلى أن تصدر حكمك.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>A calculation takes 50 numbers at most. Split it into two. Nothing was changed.</source>
      <translation>تأخذ العملية الحسابية 50 عددًا على الأكثر. قسّمها إلى عمليتين. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent.</source>
      <translation>تتعذر قراءة شهادة مذكورة في عنوان المركز؛ تحقق من sslrootcert وsslcert وsslkey. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_rows.py" />
      <source>A claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>أحد الادعاءات ليس في هذا الملف؛ اعرض قائمة الادعاءات لترى ما فيه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: there are only blanks. Nothing was changed.</source>
      <translation>يحتاج الادعاء إلى كلمات من المقال، وليس هنا إلا فراغات. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>A claim needs words of the article: {start} to {end} is not inside 0 to {n}. Nothing was changed.</source>
      <translation>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
        <numerusform>يحتاج الادعاء إلى كلمات من المقال: المدى من {start} إلى {end} ليس ضمن 0 إلى {n}. لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed.</source>
      <translation>لا تأتي الفاصلة بين الأعداد إلا داخل دالة؛ اكتب الكسور العشرية بنقطة: ⁦12.5⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>A comment needs words. Nothing was changed.</source>
      <translation>التعليق يحتاج إلى كلمات. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>A copy of one file was continued in two places; both continuations are kept.</source>
      <translation>استُكملت نسخة من ملف واحد في مكانين؛ ويُحتفظ بالاثنتين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed.</source>
      <translation>يحتاج القرار إلى حكم: موثّق أو غير مؤكد أو متنازع عليه أو ليس ادعاءً. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>A decision needs its reason, so that the others can follow it. Nothing was changed.</source>
      <translation>يحتاج القرار إلى سببه كي يفهمه الآخرون. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer.</source>
      <translation>يُرفض الملف الذي يطلب أكثر من ذلك ولا يُستورد شيء. هكذا لا يستطيع ملف تالف أو ضار إيقاف الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A formula may have 500 signs. Split it into two calculations. Nothing was changed.</source>
      <translation>الحد الأقصى للصيغة 500 رمز. قسّمها إلى عمليتين حسابيتين. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40.</source>
      <translation>سطر لكل علامة: رقم أو عدة أرقام، ثم حرف (s موثّق، u غير مؤكد، c متنازع عليه، x ليس ادعاءً، o للمسح)، ثم السبب. مثال: ⁦12 s⁩ أو ⁦14-18 u⁩ أو ⁦13 c في السجل 40⁩.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>A list from a reference manager: RIS, BibTeX or CSL-JSON</source>
      <translation>قائمة من برنامج لإدارة المراجع: RIS أو BibTeX أو CSL-JSON</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>A name may be spelled two ways: {one} before, {other} here.</source>
      <translation>ربما كُتب اسم واحد بطريقتين: {one} من قبل، و{other} هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A new version</source>
      <translation>إصدار جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A newer version of Claim Workbench did this; take it back with that version. Nothing was changed.</source>
      <translation>قام إصدار أحدث من Claim Workbench بهذا؛ تراجع عنه بذلك الإصدار. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>A note to keep with the sign-off</source>
      <translation>ملاحظة تُحفظ مع الاعتماد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A number in the formula becomes too large to be worked out. Nothing was changed.</source>
      <translation>يصبح أحد أعداد الصيغة أكبر من أن يُحسب. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>A power may be 1000 at most. Nothing was changed.</source>
      <translation>أكبر أُسّ مسموح به هو 1000. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>A record cannot take its own place; name another one. Nothing was changed.</source>
      <translation>لا يمكن أن يحل الدليل محل نفسه؛ حدد دليلًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>A redaction needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>يحتاج الحجب إلى سبب يُحفظ في السجل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as a file without an ending. Give the file one of the endings {endings}.</source>
      <translation>لا يمكن كتابة التقرير في ملف بلا امتداد. أعطِ الملف أحد الامتدادات {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>A report cannot be written as {suffix}. Give the file one of the endings {endings}.</source>
      <translation>لا يمكن كتابة التقرير بصيغة {suffix}. أعطِ الملف أحد الامتدادات {endings}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>A restore point needs a name; nothing was written, and nothing is lost.</source>
      <translation>تحتاج نقطة الاستعادة إلى اسم؛ لم يُكتب شيء، ولم يُفقد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>A reviewer disagreed after the decision.</source>
      <translation>خالف أحد المدققين بعد القرار.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A reviewer objected later.</source>
      <translation>اعترض أحد المدققين لاحقًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file.</source>
      <translation>صفحة ويب محفوظة، أو ملف Word أو PDF أو نص.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>A saved web page, a Word, PDF or text file. Or paste its text with {key}.</source>
      <translation>صفحة ويب محفوظة، أو ملف Word أو PDF أو نص. أو ألصق نصه بالضغط على {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>A separate article</source>
      <translation>مقال مستقل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/workbook.py" />
      <source>A sheet of this workbook spans more than {sheet_cells} cells. Delete what lies far from the list, or raise the limit in the settings. Nothing was imported.</source>
      <translation>تمتد ورقة في هذا المصنف على أكثر من {sheet_cells} خلية. احذف ما يقع بعيدًا عن القائمة، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>A title needs at least one letter; the old one was kept.</source>
      <translation>يجب أن يضم العنوان حرفًا واحدًا على الأقل؛ أُبقي العنوان القديم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>A verdict came later that this decision had not seen.</source>
      <translation>ورد حكم لاحق لم يطلع عليه هذا القرار.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>A web address</source>
      <translation>رابط ويب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Abstract</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Accent</source>
      <translation>لون التمييز</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Accept the assignments</source>
      <translation>قبول الإسناد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Accessed</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add 1 file</source>
      <translation>إضافة ملف واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a bibliographic field</source>
      <translation>إضافة حقل ببليوغرافي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>Add a comment for your colleagues, then Enter</source>
      <translation>أضف تعليقًا لزملائك ثم اضغط Enter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <source>Add a field</source>
      <translation>إضافة حقل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Add evidence</source>
      <translation>إضافة دليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Add files</source>
      <translation>إضافة ملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Add the claim “{stored}”</source>
      <translation>إضافة الادعاء «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the evidence “{title}”</source>
      <translation>إضافة الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Add the pages of “{title}”</source>
      <translation>إضافة صفحات «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>Add {n} files</source>
      <translation>
        <numerusform>لا ملفات للإضافة</numerusform>
        <numerusform>إضافة ملف واحد</numerusform>
        <numerusform>إضافة ملفين</numerusform>
        <numerusform>إضافة {n} ملفات</numerusform>
        <numerusform>إضافة {n} ملفًا</numerusform>
        <numerusform>إضافة {n} ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Added as {what}</source>
      <translation>أُضيف باسم {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Added {when} by {who}</source>
      <translation>أضافه {who} في {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Added: {words}</source>
      <translation>أُضيف: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Adding the file was stopped. Nothing was changed.</source>
      <translation>أُوقفت إضافة الملف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Address</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Address of the hub</source>
      <translation>عنوان المركز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Addresses it leads to</source>
      <translation>عناوين يحيل إليها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a &amp;verdict</source>
      <translation>بعد الح&amp;كم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>After a verdict</source>
      <translation>بعد الحكم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Agree</source>
      <translation>المتفق عليه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_card.py" />
      <source>Agreement</source>
      <translation>الاتفاق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Agreement between reviewers</source>
      <translation>الاتفاق بين المدققين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Album</source>
      <translation>الألبوم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/chips.py" />
      <location filename="../../workbench/gui/versions/texts_card.py" />
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>All articles in one file</source>
      <translation>كل المقالات في ملف واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>All disagreements</source>
      <translation>كل الخلافات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>All files {endings}</source>
      <translation>كل الملفات {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>All keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>All keys as they came</source>
      <translation>كل المفاتيح كما كانت</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All pages of “{title}” are kept already</source>
      <translation>كل صفحات «{title}» محفوظة بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>All that {file_name} says is here already</source>
      <translation>كل ما في {file_name} موجود هنا بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>All these files are kept already</source>
      <translation>كل هذه الملفات محفوظة بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Already in this file</source>
      <translation>موجود في هذا الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also all that was written about it: title, author, address, note</source>
      <translation>وكل ما كُتب عنه أيضًا: العنوان والكاتب والرابط والملاحظة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Also the words that {n} links quote</source>
      <extracomment>For one: Also the words that {n} link quotes</extracomment>
      <translation>
        <numerusform>لا كلمات تقتبسها الارتباطات</numerusform>
        <numerusform>والكلمات التي يقتبسها ارتباط واحد أيضًا</numerusform>
        <numerusform>والكلمات التي يقتبسها ارتباطان أيضًا</numerusform>
        <numerusform>والكلمات التي تقتبسها {n} ارتباطات أيضًا</numerusform>
        <numerusform>والكلمات التي يقتبسها {n} ارتباطًا أيضًا</numerusform>
        <numerusform>والكلمات التي يقتبسها {n} ارتباط أيضًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it. Nothing was imported.</source>
      <translation>لا يمكن استيراد مستند RTF بعد. احفظه كنص عادي، أو انسخ نصه وألصقه. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>An article needs at least one word. The text stays as it was.</source>
      <translation>يحتاج المقال إلى كلمة واحدة على الأقل. بقي النص كما كان.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>An interview needs the name of the person. Nothing was changed.</source>
      <translation>تحتاج المقابلة إلى اسم الشخص. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>An origin needs a name and at least one piece of evidence. Nothing was changed.</source>
      <translation>يحتاج المصدر الأصلي إلى اسم ودليل واحد على الأقل. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>And {n} more pairs.</source>
      <extracomment>For one: And {n} more pair.</extracomment>
      <translation>
        <numerusform>و{n} زوج آخر.</numerusform>
        <numerusform>وزوج آخر.</numerusform>
        <numerusform>وزوجان آخران.</numerusform>
        <numerusform>و{n} أزواج أخرى.</numerusform>
        <numerusform>و{n} زوجًا آخر.</numerusform>
        <numerusform>و{n} زوج آخر.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Annotation</source>
      <translation>تعليق توضيحي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Another article of the file</source>
      <translation>مقال آخر من الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Another claim than {words}: both stay</source>
      <translation>ادعاء آخر غير {words}: يبقى الاثنان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keeping.py" />
      <source>Another file was opened while {name} was read. Nothing was imported; import it again.</source>
      <translation>فُتح ملف آخر أثناء قراءة {name}. لم يُستورد شيء؛ استورده من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Another name can be given to the pieces that are ticked.</source>
      <translation>يمكن إعطاء الأدلة المعلَّمة اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Another name is another reviewer. Verdicts given before keep their name.</source>
      <translation>الاسم الآخر مدقق آخر. الأحكام السابقة تحتفظ باسمها.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>Another program is writing to {name}; wait a moment and try again.</source>
      <translation>برنامج آخر يكتب في {name}؛ انتظر لحظة وحاول من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Another record takes its place</source>
      <translation>يحل محله دليل آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Another verdict</source>
      <translation>حكم آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>Another window has this file open. Here it can only be read.</source>
      <translation>هذا الملف مفتوح في نافذة أخرى. هنا يمكن قراءته فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Answers to</source>
      <translation>رد على</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Are these two people or one? They have the same name.</source>
      <translation>أهذان شخصان أم شخص واحد؟ لهما الاسم نفسه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/text_view.py" />
      <location filename="../../workbench/gui/importing.py" />
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Article &amp;text size</source>
      <translation>حجم &amp;خط المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/pages.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Article and claims</source>
      <translation>المقال والادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order</source>
      <translation>ترتيب المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Article order, last first</source>
      <translation>ترتيب المقال، الأخير أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Article text in its usual size</source>
      <translation>نص المقال بحجمه المعتاد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)</source>
      <translation>مقالات (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Articles of this file</source>
      <translation>مقالات هذا الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>As it came</source>
      <translation>كما كان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at a date and time</source>
      <translation>كما كان في تاريخ ووقت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As it stood at the restore point {name}, {when}</source>
      <translation>كما كان عند نقطة الاستعادة {name}، {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>As large as the pane</source>
      <translation>بحجم اللوحة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As of which moment</source>
      <translation>حتى أي وقت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>As the file is now</source>
      <translation>كما هو الملف الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>As the file was before its last merge. Open it to go on there; this one stays as it is.</source>
      <translation>كما كان الملف قبل آخر دمج له. افتحه للمتابعة فيه؛ ويبقى هذا كما هو.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>As the system</source>
      <translation>حسب النظام</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 article to {name}</source>
      <translation>إسناد مقال واحد إلى {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign 1 claim to {name}</source>
      <translation>إسناد ادعاء واحد إلى {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign claims and articles to {name}</source>
      <translation>إسناد ادعاءات ومقالات إلى {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the article</source>
      <translation>إسناد المقال</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Assign the {n} selected claims</source>
      <extracomment>For one: Assign the selected claim</extracomment>
      <translation>
        <numerusform>إسناد الادعاءات المحددة ({n})</numerusform>
        <numerusform>إسناد الادعاء المحدد</numerusform>
        <numerusform>إسناد الادعاءين المحددين</numerusform>
        <numerusform>إسناد الادعاءات المحددة ({n})</numerusform>
        <numerusform>إسناد الادعاءات المحددة ({n})</numerusform>
        <numerusform>إسناد الادعاءات المحددة ({n})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} articles to {name}</source>
      <translation>
        <numerusform>إسناد {n} مقال إلى {name}</numerusform>
        <numerusform>إسناد مقال واحد إلى {name}</numerusform>
        <numerusform>إسناد مقالين إلى {name}</numerusform>
        <numerusform>إسناد {n} مقالات إلى {name}</numerusform>
        <numerusform>إسناد {n} مقالًا إلى {name}</numerusform>
        <numerusform>إسناد {n} مقال إلى {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Assign {n} claims to {name}</source>
      <translation>
        <numerusform>إسناد {n} ادعاء إلى {name}</numerusform>
        <numerusform>إسناد ادعاء واحد إلى {name}</numerusform>
        <numerusform>إسناد ادعاءين إلى {name}</numerusform>
        <numerusform>إسناد {n} ادعاءات إلى {name}</numerusform>
        <numerusform>إسناد {n} ادعاءً إلى {name}</numerusform>
        <numerusform>إسناد {n} ادعاء إلى {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Assigned to {name}</source>
      <translation>أُسند إلى {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Attached files</source>
      <translation>الملفات المرفقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Attributed statement</source>
      <translation>قول منسوب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Author of the whole</source>
      <translation>مؤلف العمل الكامل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Back from the desk: {file}</source>
      <translation>عائد من التحرير: {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Back to the usual columns</source>
      <translation>العودة إلى الأعمدة المعتادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Back to the usual limits</source>
      <translation>العودة إلى الحدود المعتادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Back to the usual list</source>
      <translation>العودة إلى القائمة المعتادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Behind the # of the address</source>
      <translation>ما بعد ⁦#⁩ في الرابط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Between</source>
      <translation>المدى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/status_bar.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Blind first pass</source>
      <translation>تدقيق أولي أعمى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>Both clauses are the same words but for {text} and {text2}, which no rounding makes equal.</source>
      <translation>العبارتان بالكلمات نفسها ما عدا {text} و{text2}، ولا يجعلهما أي تقريب متساويين.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Brought back</source>
      <translation>استُرجع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>By</source>
      <translation>المدقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>By its content: {kind}</source>
      <translation>بحسب محتواه: {kind}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”.</source>
      <translation>يوافق {value} في التقويم الميلادي يوم {days}؛ والنص يذكر «{text}».</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>By the Gregorian calendar {value} is a {days}; the text says “{text}”. The year is the one nearest to publication on {published}.</source>
      <translation>يوافق {value} في التقويم الميلادي يوم {days}؛ والنص يذكر «{text}». السنة هي الأقرب إلى تاريخ النشر {published}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Calculation</source>
      <translation>عملية حسابية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Call an encrypted pack NAME.claims-pack. Nothing was written.</source>
      <translation>سمِّ الحزمة المشفّرة ⁦NAME.claims-pack⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Call number</source>
      <translation>رقم الاستدعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <location filename="../../workbench/gui/evidence/save_row.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Captured {when}</source>
      <translation>التُقط في {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Cause</source>
      <translation>سبب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Cell</source>
      <translation>الخلية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Cells of a s&amp;heet</source>
      <translation>خلايا الو&amp;رقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (ISO 8859-2)</source>
      <translation>أوروبا الوسطى (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Central Europe (Windows-1250)</source>
      <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Chan&amp;ge keys</source>
      <translation>&amp;تغيير المفاتيح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Change a comment on claim {number}</source>
      <translation>تغيير تعليق على الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Change keys</source>
      <translation>تغيير المفاتيح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Change the numbers</source>
      <translation>تغيير الأعداد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Changed</source>
      <translation>متغير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Changed by</source>
      <translation>غيّره</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Changed since {name} signed it off</source>
      <translation>تغير منذ أن اعتمده {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Chapter</source>
      <translation>الفصل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Check an article, claim by claim</source>
      <translation>تحقق من مقال، ادعاءً بعد ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} muted: {reason}</source>
      <translation>كُتم الفحص {check}: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Check {check} unmuted</source>
      <translation>رُفع كتم الفحص {check}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Checklists</source>
      <translation>قوائم التحقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Checks by the receiver</source>
      <translation>فحوص المستلم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the article</source>
      <translation>فحوص المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Checks of the evidence</source>
      <translation>فحوص الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>الصينية المبسطة (GB18030)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Choose a command, then press its new key here:</source>
      <translation>اختر أمرًا ثم اضغط مفتاحه الجديد هنا:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Choose a file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Choose a record with the arrow keys to see what leans on it.</source>
      <translation>اختر دليلًا بمفاتيح الأسهم لترى ما يستند إليه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Choose a text to compare with</source>
      <translation>اختر نصًا للمقارنة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Choose another article</source>
      <translation>اختيار مقال آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose another verdict</source>
      <translation>اختيار حكم آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Choose files</source>
      <translation>اختيار ملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Choose one in the table or click a marked statement.</source>
      <translation>اختر ادعاءً من الجدول أو انقر عبارة مُعلَّمة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are added to yours; where you differ, both sides stand here side by side and a lead decides.</source>
      <translation>اختر ملفات زملائك من الأعلى أو من قائمة «ملف» (F10). تُضاف ادعاءاتهم وأحكامهم وأدلتهم إلى ما عندك؛ وحيث تختلفون يظهر الطرفان هنا جنبًا إلى جنب ويبت المشرف.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the order of the claims</source>
      <translation>اختيار ترتيب الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Choose the place below</source>
      <translation>اختيار الموضع أدناه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Choose the place of the claim</source>
      <translation>اختيار موضع الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Choose the recording</source>
      <translation>اختيار التسجيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Choose the statement where the claim stands now and press Enter. Escape goes back.</source>
      <translation>اختر العبارة التي فيها الادعاء الآن واضغط Enter. مفتاح Escape للرجوع.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Citation key</source>
      <translation>مفتاح الاستشهاد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Claim</source>
      <translation>ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims *.claims-pack)</source>
      <translation>ملفات Claim Workbench (*.claims *.claims-pack)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim Workbench files (*.claims)</source>
      <translation>ملفات Claim Workbench (*.claims)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Claim by its number</source>
      <translation>ادعاء برقمه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Claim from the selected text</source>
      <translation>ادعاء من النص المحدد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)</source>
      <translation>قوائم ادعاءات (*.csv *.tsv *.xlsx *.json *.jsonld);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>Claim {number}</source>
      <translation>الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} does not stand as it stood ({differing}); give your verdict anew.</source>
      <translation>لم يعد الادعاء {number} كما كان ({differing})؛ أعد إصدار حكمك.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a decision that later verdicts reopened.</source>
      <translation>الادعاء {number} فيه قرار أعادت أحكام لاحقة فتحه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a quote that the kept file has no more.</source>
      <translation>الادعاء {number} فيه اقتباس لم يعد في الملف المحفوظ.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict on other words.</source>
      <translation>الادعاء {number} فيه حكم على كلمات أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has a verdict without evidence.</source>
      <translation>الادعاء {number} فيه حكم بلا دليل.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no place in the newest text.</source>
      <translation>الادعاء {number} بلا موضع في أحدث نص.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has no verdict yet.</source>
      <translation>الادعاء {number} بلا حكم حتى الآن.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Claim {number} has reviewers who differ.</source>
      <translation>الادعاء {number} مختلف فيه بين المدققين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} stands in the newest version already; only older ones are placed. Nothing was changed.</source>
      <translation>الادعاء {number} موجود في أحدث إصدار بالفعل؛ لا يُحدد موضع إلا للأقدم. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Claim {number} was not carried from an older version; give your verdict here.</source>
      <translation>لم يُنقل الادعاء {number} من إصدار أقدم؛ أصدر حكمك هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Claim {n}</source>
      <translation>الادعاء {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Claim {n} of version {version}</source>
      <translation>الادعاء {n} من الإصدار {version}</translation>
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
      <translation>الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Claims along the article</source>
      <translation>الادعاءات على امتداد المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_claims.py" />
      <source>Claims behind the figure</source>
      <translation>الادعاءات وراء الرقم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Claims by number</source>
      <translation>ادعاءات بالرقم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Claims from {file}</source>
      <translation>ادعاءات من {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Claims like this one</source>
      <translation>ادعاءات مشابهة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Claims that lean on it</source>
      <translation>الادعاءات المستندة إليه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_list.py" />
      <source>Claims that wait for a place</source>
      <translation>ادعاءات تنتظر موضعًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Claims, evidence, verdicts and checks as sheets</source>
      <translation>الادعاءات والأدلة والأحكام والفحوص في أوراق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on claim {number}</source>
      <translation>مسح الحكم على الادعاء {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Clear the verdict on {n} claims</source>
      <translation>
        <numerusform>مسح الحكم على {n} ادعاء</numerusform>
        <numerusform>مسح الحكم على ادعاء واحد</numerusform>
        <numerusform>مسح الحكم على ادعاءين</numerusform>
        <numerusform>مسح الحكم على {n} ادعاءات</numerusform>
        <numerusform>مسح الحكم على {n} ادعاءً</numerusform>
        <numerusform>مسح الحكم على {n} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Click one to go there.</source>
      <translation>انقر جملة للانتقال إليها.</translation>
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
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Close the file</source>
      <translation>إغلاق الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Close the passages</source>
      <translation>إغلاق المقاطع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Close the preview</source>
      <translation>إغلاق المعاينة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>Close the search</source>
      <translation>إغلاق البحث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/message_bar.py" />
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Code of the sheet</source>
      <translation>رمز الورقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Cohen’s kappa</source>
      <translation>كابا لكوهين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Columns of the table</source>
      <translation>أعمدة الجدول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Comes in</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Command</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Commands and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Comment on claim {number}</source>
      <translation>التعليق على الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment taken back: {words}</source>
      <translation>سُحب تعليق: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Comment: {words}</source>
      <translation>تعليق: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/comment_section.py" />
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Company</source>
      <translation>الشركة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Compare the two</source>
      <translation>مقارنة المقالين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Comparing the files</source>
      <translation>مقارنة الملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Comparing the texts</source>
      <translation>مقارنة النصين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Comparing the words of all kept files …</source>
      <translation>مقارنة كلمات كل الملفات المحفوظة …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Comparison</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential</source>
      <translation>سري</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Confidential: others see {descriptor}</source>
      <translation>سري: يرى الآخرون {descriptor}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Contested</source>
      <translation>متنازع عليه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Context</source>
      <translation>سياق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Contradicts</source>
      <translation>يناقض</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copied as lines of tab-separated cells.</source>
      <translation>نُسخت كأسطر من خلايا تفصلها علامات جدولة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Copy the history of the claim</source>
      <translation>نسخ سجل الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Copy the list</source>
      <translation>نسخ القائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Copy the report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Copy the rows</source>
      <translation>نسخ الصفوف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Copy the selected claims</source>
      <translation>نسخ الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Copying the claims</source>
      <translation>نسخ الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Copyright</source>
      <translation>حقوق النشر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Corrected by the source</source>
      <translation>صححه المصدر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Counting the verdicts …</source>
      <translation>يجري عدّ الأحكام …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Credit line</source>
      <translation>سطر المصدر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Custody</source>
      <translation>سلسلة الحيازة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (DOS 866)</source>
      <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Data (JSON)</source>
      <translation>بيانات (JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/as_of_choice.py" />
      <source>Date and time</source>
      <translation>التاريخ والوقت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Decide</source>
      <translation>البت</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide 1 claim by the rule {rule}</source>
      <translation>البت في ادعاء واحد بالقاعدة ⁦{rule}⁩</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide by a rule</source>
      <translation>البت بقاعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/adjudicate.py" />
      <source>Decide claim {number}</source>
      <translation>البت في الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Decide disagreements by a rule</source>
      <translation>البت في الخلافات بقاعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Decide later</source>
      <translation>البت لاحقًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>Decide the words of claim {number}</source>
      <translation>البت في صياغة الادعاء {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Decide {n} claims</source>
      <extracomment>For one: Decide {n} claim</extracomment>
      <translation>
        <numerusform>البت في {n} ادعاء</numerusform>
        <numerusform>البت في ادعاء واحد</numerusform>
        <numerusform>البت في ادعاءين</numerusform>
        <numerusform>البت في {n} ادعاءات</numerusform>
        <numerusform>البت في {n} ادعاءً</numerusform>
        <numerusform>البت في {n} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/rules.py" />
      <source>Decide {n} claims by the rule {rule}</source>
      <translation>
        <numerusform>البت في {n} ادعاء بالقاعدة ⁦{rule}⁩</numerusform>
        <numerusform>البت في ادعاء واحد بالقاعدة ⁦{rule}⁩</numerusform>
        <numerusform>البت في ادعاءين بالقاعدة ⁦{rule}⁩</numerusform>
        <numerusform>البت في {n} ادعاءات بالقاعدة ⁦{rule}⁩</numerusform>
        <numerusform>البت في {n} ادعاءً بالقاعدة ⁦{rule}⁩</numerusform>
        <numerusform>البت في {n} ادعاء بالقاعدة ⁦{rule}⁩</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided by the rule {rule}.</source>
      <translation>تقرر بالقاعدة ⁦{rule}⁩.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decided {when} by {lead}: {verdict}. {reason}</source>
      <translation>قرار {lead} في {when}: {verdict}. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Decision of {lead}</source>
      <translation>قرار {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}</source>
      <translation>القرار: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Decision: {before} → {after}, because {reason}</source>
      <translation>القرار: {before} ← {after}، والسبب: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Definition</source>
      <translation>تعريف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Details, copy or removal of linked evidence</source>
      <translation>تفاصيل دليل مربوط أو نسخه أو إزالته</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Different origins</source>
      <translation>مصادر أصلية مختلفة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Different stories</source>
      <translation>موضوعان مختلفان</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Disagreed</source>
      <translation>مختلف فيه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>Disagreements</source>
      <translation>الخلافات</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss {n} claims of the older version</source>
      <translation>
        <numerusform>صرف النظر عن {n} ادعاء من الإصدار الأقدم</numerusform>
        <numerusform>صرف النظر عن ادعاء واحد من الإصدار الأقدم</numerusform>
        <numerusform>صرف النظر عن ادعاءين من الإصدار الأقدم</numerusform>
        <numerusform>صرف النظر عن {n} ادعاءات من الإصدار الأقدم</numerusform>
        <numerusform>صرف النظر عن {n} ادعاءً من الإصدار الأقدم</numerusform>
        <numerusform>صرف النظر عن {n} ادعاء من الإصدار الأقدم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Dismiss “{quote}” of the older version</source>
      <translation>صرف النظر عن «{quote}» من الإصدار الأقدم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Dismissed: it has no place in the newer version</source>
      <translation>صُرف النظر عنه: لا موضع له في الإصدار الأحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Dismissing the claims</source>
      <translation>صرف النظر عن الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Do again</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>Do again: {label}</source>
      <translation>إعادة: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Do not import</source>
      <translation>عدم الاستيراد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Does it still hold?</source>
      <translation>هل ما زال يُعتد به؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Does this evidence still hold?</source>
      <translation>هل ما زال هذا الدليل يُعتد به؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed.</source>
      <translation>في الصفوف أحكام {a}، وفي الأعمدة أحكام {b}. اختر رقمًا فتُسرد ادعاءاته.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded.</source>
      <translation>أفلت هنا ملف نص أو Markdown أو صفحة ويب محفوظة. تصبح عباراته ادعاءات، ولا يُرفع شيء إلى الإنترنت.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Drop an article here</source>
      <translation>أفلت مقالًا هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched.</source>
      <translation>أفلت ملفات هنا، أو اربط ملفات بادعاء. يُحفظ كل ملف كاملًا مع بصمته الرقمية، ويمكن البحث فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched.</source>
      <translation>أفلت ملفات هنا، أو اضغط {key} عند ادعاء لربط ملفات به. يُحفظ كل ملف كاملًا مع بصمته الرقمية، ويمكن البحث فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Dropped</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>E-mail</source>
      <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Each decision names the rule. Objections, and leads who differ, are left to you one by one.</source>
      <translation>يذكر كل قرار القاعدة. أما الاعتراضات واختلاف المشرفين فتُترك لك واحدًا واحدًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/strip.py" />
      <source>Each tick is a claim. Click one to go there.</source>
      <translation>كل علامة ادعاء. انقر علامة للانتقال إليها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Earlier</source>
      <translation>تقديم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Edges</source>
      <translation>الحدود</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Edges: {before} → {after}</source>
      <translation>الحدود: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Edit claim {claim_id}</source>
      <translation>تعديل الادعاء {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the checklists</source>
      <translation>تحرير قوائم التحقق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Edit the evidence “{title}”</source>
      <translation>تعديل الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Edit the text</source>
      <translation>تحرير النص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Edit the text, or see what was set aside</source>
      <translation>تحرير النص أو عرض ما نُحّي جانبًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Edition</source>
      <translation>الطبعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Editor</source>
      <translation>المحرر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Empty: the pack is not encrypted</source>
      <translation>إن تُرك فارغًا فالحزمة غير مشفّرة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the left</source>
      <translation>نهاية العبارة حرفًا إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one character to the right</source>
      <translation>نهاية العبارة حرفًا إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the left</source>
      <translation>نهاية العبارة كلمة إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>End of the statement one word to the right</source>
      <translation>نهاية العبارة كلمة إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of the whole file</source>
      <translation>إنهاء التدقيق الأولي الأعمى للملف كله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>End the blind first pass of “{title}”</source>
      <translation>إنهاء التدقيق الأولي الأعمى لـ«{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Enter a paper copy</source>
      <translation>إدخال نسخة ورقية</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdict from paper</source>
      <translation>
        <numerusform>إدخال {n} حكم من الورق</numerusform>
        <numerusform>إدخال حكم واحد من الورق</numerusform>
        <numerusform>إدخال حكمين من الورق</numerusform>
        <numerusform>إدخال {n} أحكام من الورق</numerusform>
        <numerusform>إدخال {n} حكمًا من الورق</numerusform>
        <numerusform>إدخال {n} حكم من الورق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>Enter {n} verdicts from paper</source>
      <translation>
        <numerusform>إدخال {n} حكم من الورق</numerusform>
        <numerusform>إدخال حكم واحد من الورق</numerusform>
        <numerusform>إدخال حكمين من الورق</numerusform>
        <numerusform>إدخال {n} أحكام من الورق</numerusform>
        <numerusform>إدخال {n} حكمًا من الورق</numerusform>
        <numerusform>إدخال {n} حكم من الورق</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Event</source>
      <translation>حدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Every article into its own file</source>
      <translation>كل مقال في ملف خاص به</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Every change is saved already. Give this state a name to find it again in the history:</source>
      <translation>كل تغيير محفوظ بالفعل. سمِّ هذه الحالة لتجدها لاحقًا في السجل:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Every command has the keys that it came with.</source>
      <translation>لكل أمر مفاتيحه الأصلية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <location filename="../../workbench/gui/article/unread.py" />
      <source>Every sentence was looked at.</source>
      <translation>رُوجعت كل الجمل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Everything in these files is here already.</source>
      <translation>كل ما في هذه الملفات موجود هنا بالفعل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
      <translation>يبقى كل شيء في ملف واحد على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Everything that is missing is waived with a reason.</source>
      <translation>كل ناقص جرى تجاوزه مع ذكر السبب.</translation>
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
      <translation>الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Evidence library</source>
      <translation>مكتبة الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked again: {name}</source>
      <translation>رُبط الدليل من جديد: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence linked: {name}, {stance}</source>
      <translation>رُبط الدليل: {name}، {stance}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence that it rested on was withdrawn or corrected after this verdict.</source>
      <translation>سُحب دليل استند إليه هذا الحكم أو صُحح بعد صدوره.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Evidence unlinked: {name}</source>
      <translation>فُك ربط الدليل: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>Evidence was withdrawn or corrected after a verdict.</source>
      <translation>سُحب دليل أو صُحح بعد صدور حكم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.</source>
      <translation>سُحب دليل أو صُحح بعد حكمك. أصدره من جديد لتأكيده.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Evidence {at} of {all}</source>
      <translation>الدليل {at} من {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange</source>
      <translation>تبادل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Exchange with the hub</source>
      <translation>التبادل مع المركز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export a report</source>
      <translation>تصدير تقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Export report</source>
      <translation>تصدير التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Export the claims</source>
      <translation>تصدير الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Export the report to</source>
      <translation>تصدير التقرير إلى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>F1 of the marks</source>
      <translation>F1 للتحديدات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Fact</source>
      <translation>واقعة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>Fewer than two people have judged claims here, so there is nobody to compare.</source>
      <translation>حكم على الادعاءات هنا أقل من شخصين، فلا أحد للمقارنة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Fewest comments</source>
      <translation>الأقل تعليقات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>File &amp;kept as evidence</source>
      <translation>ا&amp;لملف المحفوظ كدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>File {at} of {all}</source>
      <translation>الملف {at} من {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Files of other reviewers</source>
      <translation>ملفات مدققين آخرين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Files opened last</source>
      <translation>آخر الملفات المفتوحة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Files to merge</source>
      <translation>الملفات المراد دمجها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>Filter by kind, speaker or reviewer</source>
      <translation>تصفية حسب النوع أو المتحدث أو المدقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter the claims</source>
      <translation>تصفية الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Filter the table</source>
      <translation>تصفية الجدول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Filter: words, verdict:open, by:ana</source>
      <translation>تصفية: كلمات، verdict:open، by:ana</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find</source>
      <translation>بحث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Find a command by its words or its key</source>
      <translation>البحث عن أمر بكلماته أو بمفتاحه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Find a command, claim, article or record</source>
      <translation>البحث عن أمر أو ادعاء أو مقال أو دليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Find claims, articles, evidence and commands</source>
      <translation>البحث عن ادعاءات ومقالات وأدلة وأوامر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find in the article</source>
      <translation>بحث في المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Find passages in the evidence for this claim</source>
      <translation>البحث في الأدلة عن مقاطع لهذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the next place</source>
      <translation>الموضع التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Find the place before</source>
      <translation>الموضع السابق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>Find {words}</source>
      <translation>البحث عن {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>First and last name</source>
      <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>First published</source>
      <translation>أول نشر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>First source</source>
      <translation>المصدر الأصلي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>First source, if it reports another's words</source>
      <translation>المصدر الأصلي، إن كان ينقل كلام غيره</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Fit</source>
      <translation>ملاءمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Fits no claim</source>
      <translation>لا يطابق أي ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Fleiss’ kappa</source>
      <translation>كابا لفلايس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For editors: confidential sources by their descriptor, with quotes</source>
      <translation>للمحررين: المصادر السرية بوصفها، مع الاقتباسات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For other programs</source>
      <translation>لبرامج أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the desk: confidential sources are named</source>
      <translation>لفريق التحقق: المصادر السرية مذكورة بالاسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the lawyer: confidential sources are named</source>
      <translation>للمحامي: المصادر السرية مذكورة بالاسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the page on which the findings are published</source>
      <translation>للصفحة التي تُنشر فيها النتائج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For the public: confidential sources by their descriptor alone</source>
      <translation>للجمهور: المصادر السرية بوصفها فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>For tools that mark the words of the article</source>
      <translation>للأدوات التي تُعلِّم كلمات المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Forecast</source>
      <translation>توقع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Forget these files</source>
      <translation>نسيان هذه الملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Forms it would send, never sent</source>
      <translation>نماذج كان سيرسلها، لا تُرسل أبدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Formula</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Found</source>
      <translation>موجود</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Found about the old words: {verdicts}. A verdict does not go along; give it anew for the new words.</source>
      <translation>الأحكام على الكلمات القديمة: {verdicts}. الحكم لا ينتقل؛ أصدره من جديد للكلمات الجديدة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Found in</source>
      <translation>وُجد في</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Frames</source>
      <translation>الإطارات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Friday</source>
      <translation>الجمعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a fall of {stated} percent.</source>
      <translation>من {text} إلى {text2} انخفاض بنسبة {middle} في المئة، لا انخفاض بنسبة {stated} في المئة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a fall of {middle} percent, not a rise of {stated} percent.</source>
      <translation>من {text} إلى {text2} انخفاض بنسبة {middle} في المئة، لا ارتفاع بنسبة {stated} في المئة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a fall of {stated} percent.</source>
      <translation>من {text} إلى {text2} ارتفاع بنسبة {middle} في المئة، لا انخفاض بنسبة {stated} في المئة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>From {text} to {text2} is a rise of {middle} percent, not a rise of {stated} percent.</source>
      <translation>من {text} إلى {text2} ارتفاع بنسبة {middle} في المئة، لا ارتفاع بنسبة {stated} في المئة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Give a record its first source in the evidence library. Kept files that share text are proposed here.</source>
      <translation>حدد للدليل مصدره الأصلي في مكتبة الأدلة. تُقترح هنا الملفات المحفوظة التي تشترك في نص.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Give these verdicts</source>
      <translation>إصدار هذه الأحكام</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Give these verdicts as mine</source>
      <translation>إصدار هذه الأحكام باسمي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/writing.py" />
      <source>Giving the verdicts</source>
      <translation>إصدار الأحكام</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Go back to here</source>
      <translation>رجوع إلى هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Go back to “{name}”</source>
      <translation>رجوع إلى «{name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Go on as {me}</source>
      <translation>المتابعة باسم {me}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Go on editing</source>
      <translation>متابعة التحرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Go there (Enter)</source>
      <translation>انتقال (Enter)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Go to</source>
      <translation>انتقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Go to the next open claim</source>
      <translation>الانتقال إلى الادعاء المفتوح التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Go to the quote (G)</source>
      <translation>انتقال إلى الاقتباس (G)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back</source>
      <translation>الرجوع جارٍ</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Going back takes back your {n} actions since then, in one step that can be undone.</source>
      <extracomment>For one: Going back takes back your {n} action since then, in one step that can be undone.</extracomment>
      <translation>
        <numerusform>الرجوع لا يلغي أي إجراء لك منذ ذلك الحين.</numerusform>
        <numerusform>الرجوع يلغي إجراءك الوحيد منذ ذلك الحين، في خطوة واحدة يمكن التراجع عنها.</numerusform>
        <numerusform>الرجوع يلغي إجراءيك منذ ذلك الحين، في خطوة واحدة يمكن التراجع عنها.</numerusform>
        <numerusform>الرجوع يلغي {n} إجراءات لك منذ ذلك الحين، في خطوة واحدة يمكن التراجع عنها.</numerusform>
        <numerusform>الرجوع يلغي {n} إجراءً لك منذ ذلك الحين، في خطوة واحدة يمكن التراجع عنها.</numerusform>
        <numerusform>الرجوع يلغي {n} إجراء لك منذ ذلك الحين، في خطوة واحدة يمكن التراجع عنها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/app.py" />
      <source>Guest</source>
      <translation>ضيف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Gwet’s AC1</source>
      <translation>AC1 لغويت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>HH:mm</source>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>Here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>Hidden until your own verdicts are in</source>
      <translation>مخفي إلى أن تصدر أحكامك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Hide what others found</source>
      <translation>إخفاء ما توصل إليه الآخرون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, dark</source>
      <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>High contrast, light</source>
      <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_section.py" />
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>History of this claim</source>
      <translation>سجل هذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>How it bears on the claim</source>
      <translation>صلته بالادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>How many agree</source>
      <translation>عدد المتفقين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>How reached</source>
      <translation>وسيلة التواصل</translation>
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
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Images elsewhere</source>
      <translation>صور في مواضع أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import 1 claim from {file_name}</source>
      <translation>استيراد ادعاء واحد من {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/references.py" />
      <source>Import 1 reference</source>
      <translation>استيراد مرجع واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with {key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>استورد مسودة مصححة كإصدار جديد من هذا المقال من قائمة «ملف» (F10)، أو حرر نصه بالضغط على {key}: يظهر النصان هنا جنبًا إلى جنب. تنتقل الادعاءات التي لم تتغير كلماتها، وتنتظرك البقية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both texts stand here side by side. Claims whose words did not change go along, the others wait for you.</source>
      <translation>استورد مسودة مصححة كإصدار جديد من هذا المقال من قائمة «ملف» (F10)، أو حرر نصه: يظهر النصان هنا جنبًا إلى جنب. تنتقل الادعاءات التي لم تتغير كلماتها، وتنتظرك البقية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a list of claims</source>
      <translation>استيراد قائمة ادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import a new version of this article</source>
      <translation>استيراد إصدار جديد من هذا المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Import an article</source>
      <translation>استيراد مقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Import an article: its claims are found in it.</source>
      <translation>استورد مقالًا: تُستخرج ادعاءاته منه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Import references</source>
      <translation>استيراد مراجع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Import the text in the clipboard</source>
      <translation>استيراد نص الحافظة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claim_lists.py" />
      <source>Import {n} claims from {file_name}</source>
      <translation>
        <numerusform>استيراد {n} ادعاء من {file_name}</numerusform>
        <numerusform>استيراد ادعاء واحد من {file_name}</numerusform>
        <numerusform>استيراد ادعاءين من {file_name}</numerusform>
        <numerusform>استيراد {n} ادعاءات من {file_name}</numerusform>
        <numerusform>استيراد {n} ادعاءً من {file_name}</numerusform>
        <numerusform>استيراد {n} ادعاء من {file_name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>Import {n} references</source>
      <translation>
        <numerusform>استيراد {n} مرجع</numerusform>
        <numerusform>استيراد مرجع واحد</numerusform>
        <numerusform>استيراد مرجعين</numerusform>
        <numerusform>استيراد {n} مراجع</numerusform>
        <numerusform>استيراد {n} مرجعًا</numerusform>
        <numerusform>استيراد {n} مرجع</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Import “{title}”</source>
      <translation>استيراد «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Importing the claims</source>
      <translation>استيراد الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In</source>
      <translation>في</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>In doubt</source>
      <translation>موضع شك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>In short</source>
      <translation>الاسم المختصر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>In the article</source>
      <translation>في المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In the evidence</source>
      <translation>في الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>In the list</source>
      <translation>في القائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}.</source>
      <translation>حكمك في الإصدار الأقدم: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>In the older version you found it {verdict}: {reason}</source>
      <translation>حكمك في الإصدار الأقدم: {verdict}، والسبب: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>In the report</source>
      <translation>في التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>In this article</source>
      <translation>في هذا المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <source>In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, or import the text as a version of the article. Nothing was changed.</source>
      <translation>تعذر العثور على نهاية المقال في هذا التقرير، وربما حُذف عنوان بعدها. تراجع عن ذلك في Word، أو استورد النص كإصدار من المقال. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Initials on it</source>
      <translation>الأحرف الأولى عليها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Interview</source>
      <translation>مقابلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the article</source>
      <translation>إلى المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the claim below the table</source>
      <translation>إلى الادعاء أسفل الجدول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Into the table</source>
      <translation>إلى الجدول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Issue</source>
      <translation>العدد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It has no place any more</source>
      <translation>لم يعد له موضع</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them, {names}; the word is “{case}”.</source>
      <translation>
        <numerusform>لا أدلة مؤيدة له، والمصدر الأصلي {names}؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليل مؤيد واحد مصدره الأصلي {names}؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليلان مؤيدان مصدرهما الأصلي واحد، وهو {names}؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} أدلة مؤيدة مصدرها الأصلي واحد، وهو {names}؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليلًا مؤيدًا مصدرها الأصلي واحد، وهو {names}؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليل مؤيد مصدرها الأصلي واحد، وهو {names}؛ والكلمة هي «{case}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>It has {n} supporting pieces of evidence with one origin between them; the word is “{case}”.</source>
      <translation>
        <numerusform>لا أدلة مؤيدة له؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليل مؤيد واحد؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليلان مؤيدان مصدرهما الأصلي واحد؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} أدلة مؤيدة مصدرها الأصلي واحد؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليلًا مؤيدًا مصدرها الأصلي واحد؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليل مؤيد مصدرها الأصلي واحد؛ والكلمة هي «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>It is the same claim, and these are the better words.</source>
      <translation>الادعاء واحد، وهذه هي الصياغة الأفضل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It stands again</source>
      <translation>عاد يُعتد به</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>It stands here now</source>
      <translation>موضعه الآن هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>It was added by hand.</source>
      <translation>أُضيف يدويًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>It was opened for reading only.</source>
      <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>It was published on {published}; the claim is about {dates} (“{dates2}”).</source>
      <translation>نُشر في {published}؛ والادعاء عن {dates} («{dates2}»).</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>It was withdrawn, or does not hold any more</source>
      <translation>سُحب، أو لم يعد يُعتد به</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Item number</source>
      <translation>رقم المادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (ISO-2022-JP)</source>
      <translation>اليابانية (ISO-2022-JP)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>اليابانية (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join two texts</source>
      <translation>ضم نصين</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Join “{title}” and “{title2}”</source>
      <translation>ضم «{title}» و«{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Joining the articles</source>
      <translation>ضم المقالين جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/keep_dialog.py" />
      <source>Keep</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window, or press {key}.</source>
      <translation>احفظ أولًا ملفًا فيه كلمات: أفلته على النافذة أو اضغط {key}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Keep a file with words in it first: drop it on the window.</source>
      <translation>احفظ أولًا ملفًا فيه كلمات: أفلته على النافذة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep all of them</source>
      <translation>الإبقاء عليها كلها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep an interview</source>
      <translation>حفظ مقابلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Keep as version {n}</source>
      <translation>حفظ كإصدار {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number}</source>
      <translation>الإبقاء على الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claim {number2}</source>
      <translation>الإبقاء على الادعاء {number} بدل الادعاء {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claim {number} instead of claims {number2}</source>
      <translation>الإبقاء على الادعاء {number} بدل الادعاءات {number2}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Keep claims {number}</source>
      <translation>الإبقاء على الادعاءات {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Keep it</source>
      <translation>إبقاؤه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Keep statement {n}</source>
      <translation>الإبقاء على العبارة {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Keep the calculation “{title}”</source>
      <translation>حفظ العملية الحسابية «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “Interview with {person}”</source>
      <translation>حفظ المقابلة «مقابلة مع {person}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Keep the interview “{title}”</source>
      <translation>حفظ المقابلة «{title}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Keep the origins of {n} pieces apart</source>
      <translation>
        <numerusform>لا مصادر أصلية للفصل بينها</numerusform>
        <numerusform>فصل المصدر الأصلي لدليل واحد</numerusform>
        <numerusform>فصل المصدرين الأصليين لدليلين</numerusform>
        <numerusform>فصل المصادر الأصلية لـ{n} أدلة</numerusform>
        <numerusform>فصل المصادر الأصلية لـ{n} دليلًا</numerusform>
        <numerusform>فصل المصادر الأصلية لـ{n} دليل</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Keep the present keys as well</source>
      <translation>إبقاء المفاتيح الحالية أيضًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Keep what is in the clipboard as evidence</source>
      <translation>حفظ محتوى الحافظة كدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Keep “{title}” and “{title2}” apart</source>
      <translation>فصل «{title}» عن «{title2}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Keeping the article and its claims</source>
      <translation>حفظ المقال وادعاءاته</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Keeping the files</source>
      <translation>حفظ الملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>Keeping the references</source>
      <translation>حفظ المراجع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Keeping {file}</source>
      <translation>حفظ {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/arrivals.py" />
      <source>Kept as an article of its own. It looks like a copy of one that was here.</source>
      <translation>حُفظ مقالًا مستقلًا. يبدو نسخة من مقال كان هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>Kept bytes in this file were changed, so they are not sent; `workbench verify` says more.</source>
      <translation>عُدّلت بايتات محفوظة في هذا الملف، ولذلك لا تُرسل؛ للتفاصيل شغّل `workbench verify`.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Kept text</source>
      <translation>النص المحفوظ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/keys_help.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Keys and help</source>
      <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Keywords</source>
      <translation>كلمات مفتاحية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Kind of work</source>
      <translation>نوع العمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Kind, last first</source>
      <translation>النوع، الأخير أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Kind: {before} → {after}</source>
      <translation>النوع: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>Kinds of claims</source>
      <translation>أنواع الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Korean (Windows-949)</source>
      <translation>الكورية (Windows-949)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>Krippendorff’s alpha</source>
      <translation>ألفا لكريبندورف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Large</source>
      <translation>كبير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Larger</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Larger article text</source>
      <translation>تكبير نص المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>Later</source>
      <translation>تأخير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Latitude, longitude</source>
      <translation>خط العرض، خط الطول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Law or rule</source>
      <translation>قانون أو قاعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least evidence</source>
      <translation>الأقل أدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Least worth checking</source>
      <translation>الأقل أهمية للتحقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Leave it</source>
      <translation>ترك الدمج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Leave out what others found (blind)</source>
      <translation>استبعاد ما توصل إليه الآخرون (تدقيق أعمى)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Leave without keeping?</source>
      <translation>المغادرة بلا حفظ؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Length</source>
      <translation>المدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Lens</source>
      <translation>العدسة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Let the evidence stand again “{title}”</source>
      <translation>إعادة الاعتداد بالدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Light or dark</source>
      <translation>فاتح أو داكن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Limits for files from outside</source>
      <translation>حدود الملفات الخارجية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Line {line}: {problem} Nothing was changed.</source>
      <translation>السطر {line}: {problem} لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}</source>
      <translation>السطر {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Line {n}: {problem}</source>
      <translation>السطر {n}: {problem}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Link evidence</source>
      <translation>ربط دليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>Link evidence to claim {number}</source>
      <translation>ربط دليل بالادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Link it too wherever this record is linked</source>
      <translation>ربطه أيضًا حيثما رُبط هذا الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Link new evidence to claim {number}</source>
      <translation>ربط دليل جديد بالادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage as context</source>
      <translation>ربط المقطع كسياق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it refutes the claim</source>
      <translation>ربط المقطع: يناقض الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Link the passage: it supports the claim</source>
      <translation>ربط المقطع: يؤيد الادعاء</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>Linked are {n} that refute it and {n2} for context.</source>
      <translation>
        <numerusform>لا دليل مربوط يناقضه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>دليل واحد مربوط يناقضه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>دليلان مربوطان يناقضانه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} أدلة مربوطة تناقضه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} دليلًا مربوطًا تناقضه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} دليل مربوط تناقضه، وعدد أدلة السياق {n2}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>Linked are {n} that support it and {n2} for context.</source>
      <translation>
        <numerusform>لا دليل مربوط يؤيده، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>دليل واحد مربوط يؤيده، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>دليلان مربوطان يؤيدانه، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} أدلة مربوطة تؤيده، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} دليلًا مربوطًا تؤيده، وعدد أدلة السياق {n2}.</numerusform>
        <numerusform>{n} دليل مربوط تؤيده، وعدد أدلة السياق {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>Linked as the quote: {words}</source>
      <translation>رُبط كاقتباس: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Linked to claim {number}</source>
      <translation>رُبط بالادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Links to other files</source>
      <translation>ارتباطات بملفات أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_card.py" />
      <source>Look at both</source>
      <translation>عرض الاثنين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>Look at them</source>
      <translation>عرضها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Looking at every claim, sentence and check of the article …</source>
      <translation>مراجعة كل ادعاء وجملة وفحص في المقال …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Looking for claims in the new text</source>
      <translation>البحث عن ادعاءات في النص الجديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>Looking for claims like this one</source>
      <translation>البحث عن ادعاءات مشابهة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>MB</source>
      <translation>ميغابايت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/texts.py" />
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Macros</source>
      <translation>وحدات ماكرو</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Made</source>
      <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Magenta</source>
      <translation>أرجواني</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/article/selection_button.py" />
      <source>Make a claim</source>
      <translation>إنشاء ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as contested</source>
      <translation>وسم الادعاء {number} بـ«متنازع عليه»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as not a claim</source>
      <translation>وسم الادعاء {number} بـ«ليس ادعاءً»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as sourced</source>
      <translation>وسم الادعاء {number} بـ«موثّق»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark claim {number} as unverified</source>
      <translation>وسم الادعاء {number} بـ«غير مؤكد»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as contested</source>
      <translation>
        <numerusform>وسم {n} ادعاء بـ«متنازع عليه»</numerusform>
        <numerusform>وسم ادعاء واحد بـ«متنازع عليه»</numerusform>
        <numerusform>وسم ادعاءين بـ«متنازع عليه»</numerusform>
        <numerusform>وسم {n} ادعاءات بـ«متنازع عليه»</numerusform>
        <numerusform>وسم {n} ادعاءً بـ«متنازع عليه»</numerusform>
        <numerusform>وسم {n} ادعاء بـ«متنازع عليه»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as not a claim</source>
      <translation>
        <numerusform>وسم {n} ادعاء بـ«ليس ادعاءً»</numerusform>
        <numerusform>وسم ادعاء واحد بـ«ليس ادعاءً»</numerusform>
        <numerusform>وسم ادعاءين بـ«ليس ادعاءً»</numerusform>
        <numerusform>وسم {n} ادعاءات بـ«ليس ادعاءً»</numerusform>
        <numerusform>وسم {n} ادعاءً بـ«ليس ادعاءً»</numerusform>
        <numerusform>وسم {n} ادعاء بـ«ليس ادعاءً»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as sourced</source>
      <translation>
        <numerusform>وسم {n} ادعاء بـ«موثّق»</numerusform>
        <numerusform>وسم ادعاء واحد بـ«موثّق»</numerusform>
        <numerusform>وسم ادعاءين بـ«موثّق»</numerusform>
        <numerusform>وسم {n} ادعاءات بـ«موثّق»</numerusform>
        <numerusform>وسم {n} ادعاءً بـ«موثّق»</numerusform>
        <numerusform>وسم {n} ادعاء بـ«موثّق»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/verdicts.py" />
      <source>Mark {n} claims as unverified</source>
      <translation>
        <numerusform>وسم {n} ادعاء بـ«غير مؤكد»</numerusform>
        <numerusform>وسم ادعاء واحد بـ«غير مؤكد»</numerusform>
        <numerusform>وسم ادعاءين بـ«غير مؤكد»</numerusform>
        <numerusform>وسم {n} ادعاءات بـ«غير مؤكد»</numerusform>
        <numerusform>وسم {n} ادعاءً بـ«غير مؤكد»</numerusform>
        <numerusform>وسم {n} ادعاء بـ«غير مؤكد»</numerusform>
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
      <translation>تحديد متطابق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Marks</source>
      <translation>العلامات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Medium</source>
      <translation>الوسيط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Menu (F10)</source>
      <translation>القائمة (F10)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Merge and decide</source>
      <translation>الدمج والبت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Merge colleagues' files</source>
      <translation>دمج ملفات الزملاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Merge other files</source>
      <translation>دمج ملفات أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {files}</source>
      <translation>دمج {files}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Merge {number} has no receipt in this file, so there is no receipt to show.</source>
      <translation>ليس للدمج {number} محضر في هذا الملف، فلا محضر لعرضه.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/merge.py" />
      <source>Merge {n} files</source>
      <translation>
        <numerusform>دمج {n} ملف</numerusform>
        <numerusform>دمج ملف واحد</numerusform>
        <numerusform>دمج ملفين</numerusform>
        <numerusform>دمج {n} ملفات</numerusform>
        <numerusform>دمج {n} ملفًا</numerusform>
        <numerusform>دمج {n} ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Merging</source>
      <translation>الدمج جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Message id</source>
      <translation>معرّف الرسالة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Monday</source>
      <translation>الاثنين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>More about this evidence</source>
      <translation>المزيد عن هذا الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most comments</source>
      <translation>الأكثر تعليقات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most evidence</source>
      <translation>الأكثر أدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Most worth checking</source>
      <translation>الأكثر أهمية للتحقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_menu.py" />
      <source>Move columns</source>
      <translation>نقل الأعمدة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Move the edges of claim {claim_id}</source>
      <translation>تغيير حدود الادعاء {claim_id}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Moved</source>
      <translation>منقول</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Mute the check {rule}</source>
      <translation>كتم الفحص {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Muted: {reason}</source>
      <translation>مكتوم: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Muting a check needs a reason; nothing was changed.</source>
      <translation>كتم الفحص يحتاج إلى سبب؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Name at least two pieces of evidence that do not have one origin already. Nothing was changed.</source>
      <translation>حدد دليلين على الأقل ليس لهما مصدر أصلي واحد من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Name of the origin</source>
      <translation>اسم المصدر الأصلي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Name the claims or the article that it is about. Nothing was changed.</source>
      <translation>اذكر الادعاءات المعنية أو المقال المعني. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name the state of the file before something that you may want to take back as a whole.</source>
      <translation>سمِّ حالة الملف قبل شيء قد ترغب في التراجع عنه كله.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Name this state</source>
      <translation>تسمية هذه الحالة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Name this state (restore point)</source>
      <translation>تسمية هذه الحالة (نقطة استعادة)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_claim.py" />
      <source>Name two claims or more, to say whether they are the same. Nothing was changed.</source>
      <translation>اذكر ادعاءين أو أكثر، للبت في كونها ادعاءً واحدًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>Name two different articles. Nothing was changed.</source>
      <translation>اذكر مقالين مختلفين. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Name two people; these are one id. Nothing was changed.</source>
      <translation>اذكر شخصين؛ فهذان معرّف واحد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.</source>
      <translation>لا في العناوين ولا في الكلمات. جرب كلمات أقل، أو اضغط Esc لترى كل الأدلة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.</source>
      <translation>ليس في الادعاء ولا في اقتباس من أدلته عدد آخر، ولا كلمة بجانبه مثل «من».</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_list.py" />
      <source>New comment</source>
      <translation>تعليق جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>New file</source>
      <translation>ملف جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/key_field.py" />
      <source>New key</source>
      <translation>المفتاح الجديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Next article</source>
      <translation>المقال التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next claim</source>
      <translation>الادعاء التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Next evidence of this claim</source>
      <translation>الدليل التالي لهذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Next open claim</source>
      <translation>الادعاء المفتوح التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Next unread sentence</source>
      <translation>الجملة غير المقروءة التالية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No article and no file opened last is called that.</source>
      <translation>لا مقال ولا ملف فُتح مؤخرًا بهذا الاسم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>No article yet</source>
      <translation>لا مقال بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No claim has these words. Its number works, too.</source>
      <translation>لا ادعاء فيه هذه الكلمات. ويمكن البحث برقمه أيضًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim here</source>
      <translation>لا ادعاء هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>No claim leans on it yet</source>
      <translation>لا ادعاء يستند إليه بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>No claim leans on it.</source>
      <translation>لا ادعاء يستند إليه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claim passes the filter</source>
      <translation>لا ادعاء يطابق التصفية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No claim selected</source>
      <translation>لم يُحدد ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>No claims yet</source>
      <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are all empty. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>لا عمود معروف للعبارات في هذه القائمة؛ فعناوين أعمدتها كلها فارغة. سمِّ العمود الذي فيه كلمات المقال «statement». لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named} and more. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>لا عمود معروف للعبارات في هذه القائمة؛ فعناوين أعمدتها {named} وغيرها. سمِّ العمود الذي فيه كلمات المقال «statement». لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_columns.py" />
      <source>No column of this list is known to hold statements; its headings are {named}. Name the column with the words of the article “statement”. Nothing was imported.</source>
      <translation>لا عمود معروف للعبارات في هذه القائمة؛ فعناوين أعمدتها {named}. سمِّ العمود الذي فيه كلمات المقال «statement». لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No command is called that. Try one word of what you want to do.</source>
      <translation>لا أمر بهذا الاسم. جرب كلمة واحدة مما تريد فعله.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>No disagreements</source>
      <translation>لا خلافات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>No disagreements.</source>
      <translation>لا خلافات.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>No evidence has these words</source>
      <translation>لا دليل فيه هذه الكلمات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is chosen.</source>
      <translation>لم يُختر دليل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>No evidence is kept yet. Words in it will be found here.</source>
      <translation>لا أدلة محفوظة بعد. سيُعثر هنا على الكلمات التي فيها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>No evidence is linked to this claim yet.</source>
      <translation>لا دليل مربوط بهذا الادعاء بعد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>No evidence yet</source>
      <translation>لا أدلة بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>No file chosen. It will be kept whole, with its hash.</source>
      <translation>لم يُختر ملف. سيُحفظ كاملًا مع بصمته الرقمية.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed.</source>
      <translation>لا يوجد ملف محفوظ لهذا الدليل؛ لإزالة ما كُتب عنه احجب حقوله أيضًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>No file is kept of “{title}”, only its address.</source>
      <translation>لا يوجد ملف محفوظ لـ«{title}»، بل رابطه فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>No file is kept of “{title}”, so there is nothing to write.</source>
      <translation>لا يوجد ملف محفوظ لـ«{title}»، فلا شيء لكتابته.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>No file is open</source>
      <translation>لا ملف مفتوح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>No file yet</source>
      <translation>لا ملف بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>No kind</source>
      <translation>بلا نوع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer assigned to {name}</source>
      <translation>لم يعد مسندًا إلى {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>No longer decided whether it is the same as {words}</source>
      <translation>لم يعد مقررًا هل هو نفسه {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No origin is named yet</source>
      <translation>لم يُحدد مصدر أصلي بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>No other claim is like this one</source>
      <translation>لا ادعاء آخر يشبه هذا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/shown.py" />
      <source>No other claim is open here.</source>
      <translation>لا ادعاء مفتوح آخر هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>No other kept files share so much text that they may have one origin.</source>
      <translation>لا ملفات محفوظة أخرى تشترك في نص بقدر يوحي بأن مصدرها الأصلي واحد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage has all these words. Fewer words, or other ones, may find it.</source>
      <translation>لا مقطع فيه كل هذه الكلمات. جرب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage is chosen.</source>
      <translation>لم يُختر مقطع.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>No passage may bear on this claim</source>
      <translation>لا مقطع قد يتصل بهذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>No quote of the supporting evidence has {text}.</source>
      <translation>لا يرد {text} في أي اقتباس من الأدلة المؤيدة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>No reason was written.</source>
      <translation>لم يُكتب سبب.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>No recording. One would be kept whole, with its hash.</source>
      <translation>لا تسجيل. لو أُضيف لحُفظ كاملًا مع بصمته الرقمية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>No restore point yet</source>
      <translation>لا نقطة استعادة بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_lists.py" />
      <source>No row of {file_name} could be placed</source>
      <translation>تعذر تحديد موضع أي صف من {file_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sheets.py" />
      <source>No state of this article has the code "{typed}". Look at the code on the sheet again, and at the article. A sheet that was printed from another file is entered in that file. Nothing was changed.</source>
      <translation>لا توجد حالة لهذا المقال بالرمز «{typed}». راجع الرمز على الورقة وراجع المقال. الورقة المطبوعة من ملف آخر تُدخل في ذلك الملف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>No statement has been judged by two people yet.</source>
      <translation>لم يحكم شخصان على أي عبارة بعد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.</source>
      <translation>لا يوجد فعل قول ولا ضمير ولا اسم في الفقرة ولا في الجمل التي قبلها وبعدها.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program.</source>
      <translation>لم تُقرأ أي كلمات من هذا الملف عند إضافته، وهو باقٍ كما هو؛ احفظ نسخة منه لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>No.</source>
      <translation>رقم.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Nobody has said whether the evidence for this accusation has more than one origin.</source>
      <translation>لم يحدد أحد هل لأدلة هذا الاتهام أكثر من مصدر أصلي واحد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id or the name {name}. Nothing was changed.</source>
      <translation>لا أحد في هذا الملف معرّفه أو اسمه {name}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Nobody in this file has the id {reviewer_id}. Nothing was changed.</source>
      <translation>لا أحد في هذا الملف معرّفه {reviewer_id}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer.</source>
      <translation>لم يُحدد اسم المدقق؛ اذكر اسمًا، مثلًا بالخيار --reviewer.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed.</source>
      <translation>لم يُحدد اسم المدقق؛ اذكر اسمًا، مثلًا بالخيار --reviewer. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Nobody is named yet</source>
      <translation>لم يُحدد اسم بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>Nobody to compare yet</source>
      <translation>لا أحد للمقارنة بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>None has near wording, one of its numbers, or the same speaker and kind.</source>
      <translation>لا ادعاء بصياغة قريبة أو بأحد أعداده أو بالمتحدث والنوع نفسيهما.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>None linked by this reviewer.</source>
      <translation>لم يربط هذا المدقق أي دليل.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>None of the quotes ({n}) has a number.</source>
      <translation>
        <numerusform>لا اقتباسات فيها عدد.</numerusform>
        <numerusform>ليس في الاقتباس الوحيد عدد.</numerusform>
        <numerusform>ليس في أي من الاقتباسين عدد.</numerusform>
        <numerusform>ليس في أي من الاقتباسات ({n}) عدد.</numerusform>
        <numerusform>ليس في أي من الاقتباسات ({n}) عدد.</numerusform>
        <numerusform>ليس في أي من الاقتباسات ({n}) عدد.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>None of these files can be merged</source>
      <translation>لا يمكن دمج أي من هذه الملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>None of these files could be imported.</source>
      <translation>تعذّر استيراد أيّ من هذه الملفات.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>None: colour says the status alone</source>
      <translation>بلا: اللون للحالة وحدها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Not a claim</source>
      <translation>ليس ادعاءً</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Not all could be used</source>
      <translation>لم يُستفد من كل شيء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>Not all of these files can be kept. The others came in.</source>
      <translation>لا يمكن حفظ كل هذه الملفات. أُضيفت البقية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/adding.py" />
      <source>Not everything in {name} can be read. What can be is kept.</source>
      <translation>لا يمكن قراءة كل ما في {name}. حُفظ ما أمكنت قراءته.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/places.py" />
      <source>Not found in the article: {words}</source>
      <translation>غير موجود في المقال: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Not imported: {title}</source>
      <translation>لم يُستورد: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Not in the titles of the evidence, and not in the words inside.</source>
      <translation>غير موجود في عناوين الأدلة ولا في كلماتها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Not shown here</source>
      <translation>لا يُعرض هنا</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} And {n} more. Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>
        <numerusform>لم يُعتمد: {what} استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
        <numerusform>لم يُعتمد: {what} وهناك أمر آخر. استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
        <numerusform>لم يُعتمد: {what} وهناك أمران آخران. استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
        <numerusform>لم يُعتمد: {what} وهناك {n} غير ذلك. استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
        <numerusform>لم يُعتمد: {what} وهناك {n} غير ذلك. استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
        <numerusform>لم يُعتمد: {what} وهناك {n} غير ذلك. استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Not signed off: {what} Meet this, or waive it with a reason. Nothing was changed.</source>
      <translation>لم يُعتمد: {what} استوفِ المطلوب، أو تجاوزه مع ذكر السبب. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Note a correction of the evidence “{title}”</source>
      <translation>تسجيل تصحيح للدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>Nothing differs from the text that is kept. Nothing was changed.</source>
      <translation>لا فرق عن النص المحفوظ. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Nothing found. Fewer letters, or another word, may find it.</source>
      <translation>لم يُعثر على شيء. جرب حروفًا أقل أو كلمة أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Nothing in this report is new. The words are those of the file, and no comment was added.</source>
      <translation>لا جديد في هذا التقرير. الكلمات هي كلمات الملف، ولم يُضف أي تعليق.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>Nothing is assigned to {name}, so there is nothing to pack; assign claims first. Nothing was written.</source>
      <translation>لا شيء مسند إلى {name}، فلا شيء لحزمه؛ أسند ادعاءات أولًا. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Nothing is assigned yet</source>
      <translation>لم يُسند شيء بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Nothing is held against this record. Nothing was changed.</source>
      <translation>لا مأخذ مسجلًا على هذا الدليل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>Nothing is kept of this</source>
      <translation>لا شيء محفوظ من هذا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Nothing is kept of this record, only what is noted about it.</source>
      <translation>لا شيء محفوظ من هذا الدليل سوى ما دُوِّن عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Link a file or an address first.</source>
      <translation>لا شيء مربوط بهذا الادعاء. اربط ملفًا أو رابطًا أولًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Nothing is linked to this claim. Press {key} to link a file or an address.</source>
      <translation>لا شيء مربوط بهذا الادعاء. اضغط {key} لربط ملف أو رابط.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Nothing is missing: every claim and every sentence was looked at.</source>
      <translation>لا شيء ناقص: رُوجع كل ادعاء وكل جملة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Nothing is reviewed blind first.</source>
      <translation>لا شيء قيد تدقيق أولي أعمى.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or link a file or an address with the words that matter.</source>
      <translation>لا شيء مربوط بعد. أفلت ملفًا هنا، أو اربط ملفًا أو رابطًا مع الكلمات المهمة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter.</source>
      <translation>لا شيء مربوط بعد. أفلت ملفًا هنا، أو اضغط {key} لربط ملف أو رابط مع الكلمات المهمة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Nothing new on either side.</source>
      <translation>لا جديد لدى أي من الطرفين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/bases.py" />
      <source>Nothing says of what, or from what, {text} is.</source>
      <translation>لا شيء يبين ممَّ تُحسب {text} أو بماذا تُقارن.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>Nothing says where in {shown} it stands.</source>
      <translation>لا شيء يبين موضعه في {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/speakers.py" />
      <source>Nothing says whose words these are.</source>
      <translation>لا شيء يبين من قائل هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Nothing stands like this at the moment. Choose All to see every claim.</source>
      <translation>لا شيء بهذه الحالة الآن. اختر «الكل» لترى كل الادعاءات.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Nothing stood in this file yet on {when}; name a later moment. Nothing was written.</source>
      <translation>لم يكن في هذا الملف شيء بعد في {when}؛ اذكر وقتًا لاحقًا. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for.</source>
      <translation>لا شيء محفوظًا وغير مربوط بعد يشترك معه في اسم أو عدد أو كلمات نادرة. اكتب كلمات للبحث عنها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Nothing to check in this sentence</source>
      <translation>لا شيء للتحقق منه في هذه الجملة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in {n} sentences</source>
      <translation>
        <numerusform>لا شيء للتحقق منه في {n} جملة</numerusform>
        <numerusform>لا شيء للتحقق منه في جملة واحدة</numerusform>
        <numerusform>لا شيء للتحقق منه في جملتين</numerusform>
        <numerusform>لا شيء للتحقق منه في {n} جمل</numerusform>
        <numerusform>لا شيء للتحقق منه في {n} جملة</numerusform>
        <numerusform>لا شيء للتحقق منه في {n} جملة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>Nothing to check in “{stored}”</source>
      <translation>لا شيء للتحقق منه في «{stored}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Nothing to look through yet</source>
      <translation>لا شيء للبحث فيه بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/told.py" />
      <source>Nothing was imported.</source>
      <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>Nothing was merged into this file, so there is no receipt to show.</source>
      <translation>لم يُدمج شيء في هذا الملف، فلا محضر لعرضه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is no state before a merge.</source>
      <translation>لم يُدمج شيء في هذا الملف، فلا حالة له قبل دمج.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>Nothing was merged into this file, so there is nothing to undo.</source>
      <translation>لم يُدمج شيء في هذا الملف، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Number of pages</source>
      <translation>عدد الصفحات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the claims</source>
      <translation>أرقام الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <source>Numbers of the pages</source>
      <translation>أرقام الصفحات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Of how many who gave a verdict</source>
      <translation>من كم شخص أصدروا حكمًا</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>Of {n} supporting pieces of evidence the origin of {origins} is not known; the word is “{case}”.</source>
      <translation>
        <numerusform>لا أدلة مؤيدة (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليل مؤيد واحد (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له دليلان مؤيدان (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} أدلة مؤيدة (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليلًا مؤيدًا (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
        <numerusform>له {n} دليل مؤيد (بمصدر أصلي غير معروف: {origins})؛ والكلمة هي «{case}».</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} nothing is kept.</source>
      <translation>لا شيء محفوظ من {shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>Of {shown} only the address is kept.</source>
      <translation>لم يُحفظ من {shown} إلا رابطه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>On its evidence. {evidence}</source>
      <translation>استنادًا إلى أدلته. {evidence}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>On the paper</source>
      <translation>على الورق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>On what terms</source>
      <translation>بأي شروط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One file with everything, to read, print and send on</source>
      <translation>ملف واحد فيه كل شيء، للقراءة والطباعة والإرسال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>One lead joined, another kept apart: {one} and {other}.</source>
      <translation>ضمهما مشرف وفصلهما آخر: {one} و{other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One lead said that this is one story, another that these are different ones. Until it is decided they are versions of one article.</source>
      <translation>قال مشرف إن هذا موضوع واحد، وقال آخر إنهما موضوعان مختلفان. وهما إصداران من مقال واحد إلى أن يُبت في ذلك.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>One line for each thing to look at. Your house's lists are shown instead of the usual ones.</source>
      <translation>سطر لكل أمر يجب النظر فيه. تُعرض قوائم مؤسستك بدلًا من القوائم المعتادة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>One origin</source>
      <translation>مصدر أصلي واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>One origin with {titles}.</source>
      <translation>مصدره الأصلي هو نفسه مصدر {titles}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>One person</source>
      <translation>شخص واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>One row for each claim</source>
      <translation>صف لكل ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>One sentence is neither a claim nor marked as not a claim.</source>
      <translation>جملة واحدة ليست ادعاءً ولا موسومة بأنها ليست ادعاءً.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>One story</source>
      <translation>موضوع واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>One version so far</source>
      <translation>إصدار واحد حتى الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Only I</source>
      <translation>أنا فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Only read it</source>
      <translation>القراءة فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Only the address is kept. The program does not open it. Save the page and link the file to keep its words.</source>
      <translation>يُحفظ الرابط فقط، ولا يفتحه البرنامج. احفظ الصفحة واربط الملف لتبقى كلماتها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Only the words are shown. {why}</source>
      <translation>تُعرض الكلمات فقط. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/welcome.py" />
      <source>Open a file</source>
      <translation>فتح ملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Open a file first.</source>
      <translation>افتح ملفًا أولًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Open a work pack</source>
      <translation>فتح حزمة عمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <source>Open the article first that the list is about.</source>
      <translation>افتح أولًا المقال الذي تخصه القائمة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>Open the file first that the report was made from.</source>
      <translation>افتح أولًا الملف الذي أُنشئ منه التقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Open the report</source>
      <translation>فتح التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Open the sample article</source>
      <translation>فتح المقال النموذجي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>OpenDocument text (ODT)</source>
      <translation>نص OpenDocument (ODT)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Opened last</source>
      <translation>آخر ما فُتح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>Opening the work pack</source>
      <translation>فتح حزمة العمل جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Opinion</source>
      <translation>رأي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order of the claims</source>
      <translation>ترتيب الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: as in the article</source>
      <translation>الترتيب: كما في المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by kind</source>
      <translation>الترتيب: حسب النوع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by speaker</source>
      <translation>الترتيب: حسب المتحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: by status</source>
      <translation>الترتيب: حسب الحالة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: least evidence first</source>
      <translation>الترتيب: الأقل أدلة أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most evidence first</source>
      <translation>الترتيب: الأكثر أدلة أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: most worth checking first</source>
      <translation>الترتيب: الأهم للتحقق أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Order: statements from A to Z</source>
      <translation>الترتيب: العبارات (أ–ي)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Order: {order}</source>
      <translation>الترتيب: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Origins</source>
      <translation>المصادر الأصلية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Origins of the evidence</source>
      <translation>المصادر الأصلية للأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Other article: {title}</source>
      <translation>مقال آخر: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>Other changes, such as decisions, edits or assignments</source>
      <translation>تغييرات أخرى، مثل القرارات أو التعديلات أو الإسنادات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <source>Other words for your comment, then Enter</source>
      <translation>كلمات أخرى لتعليقك، ثم Enter</translation>
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
      <translation>الصفحة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Page or paragraph</source>
      <translation>الصفحة أو الفقرة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Page {part} of {parts}</source>
      <translation>الصفحة {part} من {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Pages of a we&amp;b archive</source>
      <translation>صفحات أرشيف ال&amp;ويب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Pages with contents and bookmarks, tagged for screen readers</source>
      <translation>صفحات بفهرس وإشارات مرجعية، موسومة لقارئات الشاشة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Pairs of reviewers</source>
      <translation>أزواج المدققين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper (PDF)</source>
      <translation>ورق (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Paper copy (PDF)</source>
      <translation>نسخة ورقية (PDF)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Paragraph</source>
      <translation>الفقرة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Part {part} of {parts}</source>
      <translation>الجزء {part} من {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Parts of a &amp;document</source>
      <translation>أ&amp;جزاء المستند</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>Passages</source>
      <translation>المقاطع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages for claim {number}</source>
      <translation>مقاطع للادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Passages in the evidence</source>
      <translation>مقاطع من الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted image {when}</source>
      <translation>صورة ملصقة {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>Pasted text {when}</source>
      <translation>نص ملصق {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Percent</source>
      <translation>النسبة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/stories.py" />
      <source>Perhaps one story: {one} and {other}.</source>
      <translation>ربما موضوع واحد: {one} و{other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Pieces of evidence</source>
      <translation>الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Place</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Place in the archive</source>
      <translation>الموضع في الأرشيف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place in the newer version</source>
      <translation>الموضع في الإصدار الأحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Place in the newer version: {before} → {after}</source>
      <translation>الموضع في الإصدار الأحدث: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Place of publication</source>
      <translation>مكان النشر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Place “{quote}” in the newer version</source>
      <translation>تحديد موضع «{quote}» في الإصدار الأحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Plain text for wikis and issue trackers</source>
      <translation>نص عادي لمواقع الويكي وأنظمة تتبع المسائل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>Preparing the printout</source>
      <translation>تحضير الطباعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Preparing the sample</source>
      <translation>إعداد المقال النموذجي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press Esc in the filter to see all claims again.</source>
      <translation>اضغط Esc في حقل التصفية لترى كل الادعاءات من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Press {key} to import an article: its claims are found in it.</source>
      <translation>اضغط {key} لاستيراد مقال: تُستخرج ادعاءاته منه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Preview (Space)</source>
      <translation>معاينة (مفتاح المسافة)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Preview of the evidence</source>
      <translation>معاينة الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>Preview of the report</source>
      <translation>معاينة التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/body.py" />
      <source>Preview of {title}</source>
      <translation>معاينة {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Preview the evidence</source>
      <translation>معاينة الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Preview this evidence</source>
      <translation>معاينة هذا الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Previous article</source>
      <translation>المقال السابق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous claim</source>
      <translation>الادعاء السابق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Previous evidence of this claim</source>
      <translation>الدليل السابق لهذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Previous open claim</source>
      <translation>الادعاء المفتوح السابق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Previous page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Previous unread sentence</source>
      <translation>الجملة غير المقروءة السابقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Print the report</source>
      <translation>طباعة التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/problems_dialog.py" />
      <source>Problems</source>
      <translation>المشكلات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Programs it would start, never started</source>
      <translation>برامج كان سيشغّلها، لا تُشغَّل أبدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed and named origins</source>
      <translation>المصادر الأصلية المقترحة والمحددة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Proposed because</source>
      <translation>سبب الاقتراح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Proposed by the program: {words}</source>
      <translation>اقترحه البرنامج: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>Proposed: {name}, {pieces}</source>
      <translation>مقترح: {name}، {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>Put it back into the text</source>
      <translation>إرجاعه إلى النص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Put the folder of reports into</source>
      <translation>وضع مجلد التقارير في</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/first_run.py" />
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Quotation</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>Quote</source>
      <translation>الاقتباس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Read a returned report</source>
      <translation>قراءة تقرير عائد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read again</source>
      <translation>قراءة من جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>Read as {encoding}, the text is the same. Choose another encoding. Nothing was changed.</source>
      <translation>النص هو نفسه عند قراءته بترميز {encoding}. اختر ترميزًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>Read back “{file_name}”</source>
      <translation>قراءة «{file_name}» العائد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>Read in another encoding</source>
      <translation>القراءة بترميز آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Read only · offline</source>
      <translation>للقراءة فقط · دون اتصال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Read the article in another encoding</source>
      <translation>قراءة المقال بترميز آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/preview/pane.py" />
      <source>Reading the kept file</source>
      <translation>قراءة الملف المحفوظ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>Reading the pasted text</source>
      <translation>قراءة النص الملصق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/placed_list.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>Reading was stopped. Nothing was changed.</source>
      <translation>أُوقفت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/evidence/adding.py" />
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <location filename="../../workbench/gui/rereading.py" />
      <source>Reading {file}</source>
      <translation>قراءة {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Reading {name} …</source>
      <translation>قراءة {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Reading {n} files</source>
      <translation>قراءة الملفات ({n})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Reason for muting the check</source>
      <translation>سبب كتم الفحص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Reason for my verdict</source>
      <translation>سبب حكمي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Reason for the decision</source>
      <translation>سبب القرار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive it</source>
      <translation>سبب التجاوز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Reason to waive this: {what}</source>
      <translation>سبب تجاوز هذا: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Reason: {before} → {after}</source>
      <translation>السبب: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Receipt</source>
      <translation>المحضر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Receipt of the merge</source>
      <translation>محضر الدمج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Recorded with your name and the time. What each reviewer said stays in the history.</source>
      <translation>يُسجل باسمك مع الوقت. ويبقى ما قاله كل مدقق في السجل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Redact</source>
      <translation>حجب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact a record of evidence</source>
      <translation>حجب دليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redact for good</source>
      <translation>حجب نهائي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>Redact the evidence “{title}”</source>
      <translation>حجب الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Redacted</source>
      <translation>محجوب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Redacted here. These copies still hold it, remove them: {names}</source>
      <translation>حُجب هنا. ما زال في هذه النسخ، فأزلها: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Redo: {label}</source>
      <translation>إعادة: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Redoing</source>
      <translation>الإعادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Refere&amp;nces in a list</source>
      <translation>مراجع ال&amp;قائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Reference</source>
      <translation>مرجع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>Reference {number} (“{said}”): {error}.</source>
      <translation>المرجع {number} («{said}»): {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>References (CSL-JSON)</source>
      <translation>المراجع (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>References (RIS, BibTeX, CSL-JSON) {endings}</source>
      <translation>مراجع (RIS، BibTeX، CSL-JSON) {endings}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>Remove claim {numbers}</source>
      <translation>إزالة الادعاء {numbers}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/recent.py" />
      <source>Remove from this list</source>
      <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it</source>
      <translation>إزالته</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Remove it for good</source>
      <translation>إزالته نهائيًا</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Remove it, also from {n} claims</source>
      <extracomment>For one: Remove it, also from {n} claim</extracomment>
      <translation>
        <numerusform>إزالته، ومن {n} ادعاء أيضًا</numerusform>
        <numerusform>إزالته، ومن ادعاء واحد أيضًا</numerusform>
        <numerusform>إزالته، ومن ادعاءين أيضًا</numerusform>
        <numerusform>إزالته، ومن {n} ادعاءات أيضًا</numerusform>
        <numerusform>إزالته، ومن {n} ادعاءً أيضًا</numerusform>
        <numerusform>إزالته، ومن {n} ادعاء أيضًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <source>Remove the article from the file</source>
      <translation>إزالة المقال من الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>Remove the evidence “{title}”</source>
      <translation>إزالة الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Remove the selected claims</source>
      <translation>إزالة الادعاءات المحددة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>Remove {n} claims</source>
      <translation>
        <numerusform>إزالة {n} ادعاء</numerusform>
        <numerusform>إزالة ادعاء واحد</numerusform>
        <numerusform>إزالة ادعاءين</numerusform>
        <numerusform>إزالة {n} ادعاءات</numerusform>
        <numerusform>إزالة {n} ادعاءً</numerusform>
        <numerusform>إزالة {n} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Remove “{title}”</source>
      <translation>إزالة «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Removed</source>
      <translation>أُزيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Removing it for good</source>
      <translation>إزالته نهائيًا جارية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>Removing the claims</source>
      <translation>إزالة الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_commands.py" />
      <location filename="../../workbench/gui/ask.py" />
      <source>Rename the article</source>
      <translation>إعادة تسمية المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>Rename “{title}”</source>
      <translation>إعادة تسمية «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Replace the evidence “{title}”</source>
      <translation>استبدال الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Replaced by another record</source>
      <translation>حل محله دليل آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Restate the claim, change its kind or speaker</source>
      <translation>إعادة صياغة الادعاء أو تغيير نوعه أو متحدثه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Restated as</source>
      <translation>الصياغة المستقلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/files.py" />
      <source>Restore point</source>
      <translation>نقطة استعادة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>Restore point: {name}</source>
      <translation>نقطة استعادة: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>Restore points</source>
      <translation>نقاط الاستعادة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Restore points, and back to one</source>
      <translation>نقاط الاستعادة والرجوع إليها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/results.py" />
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Return path</source>
      <translation>مسار الإرجاع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first</source>
      <translation>تدقيق أولي أعمى للملف كله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review the whole file blind first alone</source>
      <translation>تدقيق أولي أعمى للملف كله لي وحدي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first</source>
      <translation>تدقيق أولي أعمى لـ«{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>Review “{title}” blind first alone</source>
      <translation>تدقيق أولي أعمى لـ«{title}» لي وحدي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <source>Reviewer</source>
      <translation>المدقق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_card.py" />
      <source>Reviewer {letter}</source>
      <translation>المدقق {letter}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, A to Z</source>
      <translation>المدقق (أ–ي)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Reviewer, Z to A</source>
      <translation>المدقق (ي–أ)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>Reviewers</source>
      <translation>المدققون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ</source>
      <translation>المدققون مختلفون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Reviewers differ about this record.</source>
      <translation>المدققون مختلفون في هذا الدليل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Revision</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Reworded</source>
      <translation>معاد الصياغة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Ro&amp;ws of a list of claims</source>
      <translation>صفوف قائمة الاد&amp;عاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Role</source>
      <translation>منصب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Round to a whole number of decimals from -30 to 30. Nothing was changed.</source>
      <translation>قرّب إلى عدد صحيح من المنازل العشرية من ⁦-30⁩ إلى ⁦30⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>Rows that could not be placed</source>
      <translation>صفوف تعذر تحديد مواضعها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Saturday</source>
      <translation>السبت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>Save a copy</source>
      <translation>حفظ نسخة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Save a copy of the kept file</source>
      <translation>حفظ نسخة من الملف المحفوظ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Save and go to next</source>
      <translation>حفظ وانتقال إلى التالي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/receipt_dialog.py" />
      <source>Save as</source>
      <translation>حفظ باسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Save as before the merge</source>
      <translation>حفظ ما قبل الدمج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Save the receipt as</source>
      <translation>حفظ المحضر باسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/copies.py" />
      <source>Saved a copy: {place}</source>
      <translation>حُفظت نسخة: {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Saved from</source>
      <translation>حُفظ من</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>Saved on this computer {when} · offline</source>
      <translation>حُفظ على هذا الحاسوب {when} · دون اتصال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Saved page</source>
      <translation>صفحة محفوظة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are different people</source>
      <translation>تحديد أن {first} و{second} شخصان مختلفان</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>Say that {first} and {second} are one person</source>
      <translation>تحديد أن {first} و{second} شخص واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Say to whom: give a reviewer's name. Nothing was changed.</source>
      <translation>اذكر لمن: اكتب اسم مدقق. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Scripts, never run</source>
      <translation>برامج نصية لا تُشغَّل أبدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>Search all kept evidence</source>
      <translation>البحث في كل الأدلة المحفوظة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence</source>
      <translation>البحث في الأدلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Search the evidence by title</source>
      <translation>البحث في الأدلة بالعنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/library.py" />
      <source>Search titles and the words inside</source>
      <translation>البحث في العناوين والكلمات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>See it in the file</source>
      <translation>عرضه في الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in the whole file</source>
      <translation>الاطلاع على ما توصل إليه الآخرون في الملف كله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/blind.py" />
      <source>See what others found in “{title}”</source>
      <translation>الاطلاع على ما توصل إليه الآخرون في «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Select a claim first.</source>
      <translation>حدد ادعاءً أولًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>Select the words of the statement in the article first.</source>
      <translation>حدد كلمات العبارة في المقال أولًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article and press {key} to make the first one.</source>
      <translation>حدد كلمات في المقال واضغط {key} لإنشاء أول ادعاء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/pane.py" />
      <source>Select words in the article to make the first one.</source>
      <translation>حدد كلمات في المقال لإنشاء أول ادعاء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Sending to the hub</source>
      <translation>الإرسال إلى المركز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Sent</source>
      <translation>تاريخ الإرسال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>Sentences along the article</source>
      <translation>الجمل على امتداد المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Serial number</source>
      <translation>الرقم التسلسلي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series</source>
      <translation>السلسلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Series editor</source>
      <translation>محرر السلسلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Servers on its way</source>
      <translation>الخوادم في طريقه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>Set differently by people who had not seen each other's words: {called}</source>
      <translation>حدّده بصورة مختلفة أشخاص لم يطّلع بعضهم على كلام بعض: {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of 1 piece to “{name}”</source>
      <translation>تعيين «{name}» مصدرًا أصليًا لدليل واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/origins.py" />
      <source>Set the origin of {n} pieces to “{name}”</source>
      <translation>
        <numerusform>لا أدلة لتعيين «{name}» مصدرًا أصليًا لها</numerusform>
        <numerusform>تعيين «{name}» مصدرًا أصليًا لدليل واحد</numerusform>
        <numerusform>تعيين «{name}» مصدرًا أصليًا لدليلين</numerusform>
        <numerusform>تعيين «{name}» مصدرًا أصليًا لـ{n} أدلة</numerusform>
        <numerusform>تعيين «{name}» مصدرًا أصليًا لـ{n} دليلًا</numerusform>
        <numerusform>تعيين «{name}» مصدرًا أصليًا لـ{n} دليل</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/preferences.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>Settle the {called}</source>
      <translation>تثبيت {called}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>Several restore points are called “{when}”; name one by its number: {point}. Nothing was written.</source>
      <translation>هناك عدة نقاط استعادة باسم «{when}»؛ اذكر إحداها برقمها: {point}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Share the work out</source>
      <translation>توزيع العمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Short title</source>
      <translation>العنوان المختصر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show all claims</source>
      <translation>عرض كل الادعاءات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the contested claims</source>
      <translation>عرض الادعاءات المتنازع عليها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the open claims</source>
      <translation>عرض الادعاءات المفتوحة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the sourced claims</source>
      <translation>عرض الادعاءات الموثّقة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show the unverified claims</source>
      <translation>عرض الادعاءات غير المؤكدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show what is not a claim</source>
      <translation>عرض ما ليس ادعاءً</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Show what others found</source>
      <translation>إظهار ما توصل إليه الآخرون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Show where the reviewers differ</source>
      <translation>عرض ما اختلف فيه المدققون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/requirement_row.py" />
      <source>Show: {what}</source>
      <translation>عرض: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Sign off</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Sign off “{title}”</source>
      <translation>اعتماد «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Sign the article off</source>
      <translation>اعتماد المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signatures</source>
      <translation>التوقيعات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Signed by the sender's server</source>
      <translation>وقّعه خادم المرسل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>Signed off by {name}</source>
      <translation>اعتمده {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Signed off by {name}, {when}</source>
      <translation>اعتمده {name}، {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Signing off</source>
      <translation>الاعتماد جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_help.py" />
      <source>Single letters work while the table or the article has the focus, and never in a text field. After a verdict the next open claim is chosen, so that one key is enough for most. The settings can give every command other keys.</source>
      <translation>تعمل الحروف المفردة حين يكون التركيز على الجدول أو المقال، ولا تعمل أبدًا في حقل نص. بعد الحكم يُختار الادعاء المفتوح التالي، فيكفي مفتاح واحد لأغلب الادعاءات. ويمكن في الإعدادات إعطاء أي أمر مفاتيح أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Size in dots</source>
      <translation>الأبعاد بالبكسل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the article's text</source>
      <translation>حجم خط المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Size of the window's text</source>
      <translation>حجم نص النافذة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Skip</source>
      <translation>تخطي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Skip this disagreement</source>
      <translation>تخطي هذا الخلاف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Small</source>
      <translation>صغير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>Smaller</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Smaller article text</source>
      <translation>تصغير نص المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only somebody called {owner} has written in this file, on another computer. If that was you, your work counts as one person's; if not, you are two people with one name.</source>
      <translation>لم يكتب في هذا الملف حتى الآن إلا شخص اسمه {owner}، على حاسوب آخر. إن كنت أنت ذلك الشخص فعملك يُحسب لشخص واحد؛ وإلا فأنتما شخصان باسم واحد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, unless both are you.</source>
      <translation>لم يكتب في هذا الملف حتى الآن إلا {owner}، واسمك هنا {me}. يُحفظ ما تفعله باسمك، إلا إذا كان الاسمان لك.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Software</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Something is being written. Choose the files again when it is done; nothing was merged.</source>
      <translation>هناك كتابة جارية. اختر الملفات من جديد عند انتهائها؛ لم يُدمج شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/apart.py" />
      <source>Something is still being written to the file. Wait until it is done, or stop it.</source>
      <translation>لا تزال الكتابة في الملف جارية. انتظر انتهاءها أو أوقفها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Something that this version of the program does not know.</source>
      <translation>شيء لا يعرفه هذا الإصدار من البرنامج.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Something was changed since: a verdict, evidence, a claim or a muted check.</source>
      <translation>تغير شيء منذ ذلك: حكم أو دليل أو ادعاء أو فحص مكتوم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>Something went wrong in the program</source>
      <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Sound</source>
      <translation>صوت</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>Sound and video are not played here. Save a copy to open it in another program.</source>
      <translation>لا يُشغَّل الصوت ولا الفيديو هنا. احفظ نسخة لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Sourced</source>
      <translation>موثّق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>Space</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <location filename="../../workbench/gui/evidence/details.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Speaker</source>
      <translation>المتحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, A to Z</source>
      <translation>المتحدث (أ–ي)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Speaker, Z to A</source>
      <translation>المتحدث (ي–أ)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Speaker: {before} → {after}</source>
      <translation>المتحدث: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Spreadsheet (CSV)</source>
      <translation>جدول بيانات (CSV)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Stands again</source>
      <translation>عاد يُعتد به</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the left</source>
      <translation>بداية العبارة حرفًا إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one character to the right</source>
      <translation>بداية العبارة حرفًا إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the left</source>
      <translation>بداية العبارة كلمة إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/statement_commands.py" />
      <source>Start of the statement one word to the right</source>
      <translation>بداية العبارة كلمة إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Statement</source>
      <translation>العبارة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} has other edges now than on the sheet; give the verdict in the article.</source>
      <translation>تغيرت حدود العبارة {number} عما في الورقة؛ أصدر الحكم في المقال.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} stands in line {number2} too; leave one of the two.</source>
      <translation>العبارة {number} واردة أيضًا في السطر {number2}؛ اترك أحدهما.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statement {number} was removed after the sheet was printed; take the line out.</source>
      <translation>أُزيلت العبارة {number} بعد طباعة الورقة؛ احذف السطر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, A to Z</source>
      <translation>العبارة (أ–ي)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Statement, Z to A</source>
      <translation>العبارة (ي–أ)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Statements</source>
      <translation>العبارات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper.py" />
      <source>Statements have changed since this was looked at. Look again. Nothing was changed.</source>
      <translation>تغيرت عبارات منذ هذه المعاينة. عاين من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/side_by_side.py" />
      <source>Statements of both texts</source>
      <translation>عبارات النصين</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Statistic</source>
      <translation>إحصاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/orders.py" />
      <source>Status, last first</source>
      <translation>الحالة، الأخيرة أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Stay on the claim</source>
      <translation>البقاء على الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stop this</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/alike.py" />
      <location filename="../../workbench/core/drafts.py" />
      <location filename="../../workbench/core/suggest.py" />
      <location filename="../../workbench/gui/background.py" />
      <location filename="../../workbench/gui/versions/looking.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>أُوقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper.py" />
      <source>Stopped. Nothing was printed.</source>
      <translation>أُوقفت العملية. لم يُطبع شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>Stopped. {n} of {n2} reports are written and stay in {folder}.</source>
      <translation>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
        <numerusform>أُوقفت الكتابة. التقارير المكتوبة الباقية في {folder}: {n} من {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/work_bar.py" />
      <source>Stopping</source>
      <translation>الإيقاف جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Subject</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Sunday</source>
      <translation>الأحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Superlative</source>
      <translation>تفضيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/theme.py" />
      <source>Supports</source>
      <translation>يؤيد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>T&amp;ime without progress</source>
      <translation>المدة &amp;بلا تقدم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Tab narrows:  &gt; commands   # claims   @ evidence   / articles and files</source>
      <translation>للتضييق Tab:  ⁦&gt;⁩ أوامر   ⁦#⁩ ادعاءات   ⁦@⁩ أدلة   ⁦/⁩ مقالات وملفات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Table</source>
      <translation>الجدول</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 article back from {name}</source>
      <translation>سحب مقال واحد من {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take 1 claim back from {name}</source>
      <translation>سحب ادعاء واحد من {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <location filename="../../workbench/gui/evidence/comment_row.py" />
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>Take back a comment on claim {number}</source>
      <translation>سحب تعليق على الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take back my verdict</source>
      <translation>سحب حكمي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Take back the sign-off of “{title}”</source>
      <translation>سحب اعتماد «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take claims and articles back from {name}</source>
      <translation>سحب ادعاءات ومقالات من {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>Take it from there</source>
      <translation>أخذه من هناك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Take it into the file</source>
      <translation>إدخاله في الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/carried_notice.py" />
      <source>Take it over</source>
      <translation>نقل الحكم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Take over my verdict on the older version</source>
      <translation>نقل حكمي من الإصدار الأقدم</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdict on claim {number}</source>
      <translation>نقل الحكم على الادعاء {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/versions.py" />
      <source>Take over the verdicts on {n} claims</source>
      <translation>
        <numerusform>نقل الأحكام على {n} ادعاء</numerusform>
        <numerusform>نقل الأحكام على ادعاء واحد</numerusform>
        <numerusform>نقل الأحكام على ادعاءين</numerusform>
        <numerusform>نقل الأحكام على {n} ادعاءات</numerusform>
        <numerusform>نقل الأحكام على {n} ادعاءً</numerusform>
        <numerusform>نقل الأحكام على {n} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Take over {n} verdicts</source>
      <extracomment>For one: Take over {n} verdict</extracomment>
      <translation>
        <numerusform>نقل {n} حكم</numerusform>
        <numerusform>نقل حكم واحد</numerusform>
        <numerusform>نقل حكمين</numerusform>
        <numerusform>نقل {n} أحكام</numerusform>
        <numerusform>نقل {n} حكمًا</numerusform>
        <numerusform>نقل {n} حكم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the article back</source>
      <translation>سحب المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Take the selected claims back</source>
      <translation>سحب الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the left</source>
      <translation>اختيار الطرف الأيسر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>Take the side on the right</source>
      <translation>اختيار الطرف الأيمن</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} articles back from {name}</source>
      <translation>
        <numerusform>سحب {n} مقال من {name}</numerusform>
        <numerusform>سحب مقال واحد من {name}</numerusform>
        <numerusform>سحب مقالين من {name}</numerusform>
        <numerusform>سحب {n} مقالات من {name}</numerusform>
        <numerusform>سحب {n} مقالًا من {name}</numerusform>
        <numerusform>سحب {n} مقال من {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>Take {n} claims back from {name}</source>
      <translation>
        <numerusform>سحب {n} ادعاء من {name}</numerusform>
        <numerusform>سحب ادعاء واحد من {name}</numerusform>
        <numerusform>سحب ادعاءين من {name}</numerusform>
        <numerusform>سحب {n} ادعاءات من {name}</numerusform>
        <numerusform>سحب {n} ادعاءً من {name}</numerusform>
        <numerusform>سحب {n} ادعاء من {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Taken</source>
      <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>Taken over from the reviewer, who wrote no reason.</source>
      <translation>منقول عن المدقق الذي لم يكتب سببًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this address only, and only when you press the button. The password is not kept.</source>
      <translation>يأخذ ما أرسله الزملاء إلى مركز فريقك، ويرسل ما أنجزته. لا يتصل البرنامج إلا بهذا العنوان، ولا يتصل إلا عندما تضغط الزر. لا تُحفظ كلمة المرور.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>Taking back a sign-off needs a reason; nothing was changed.</source>
      <translation>سحب الاعتماد يحتاج إلى سبب؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>Taking back the sign-off</source>
      <translation>سحب الاعتماد جارٍ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>Taking from the hub</source>
      <translation>الأخذ من المركز</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Taking over the verdicts</source>
      <translation>نقل الأحكام</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Te&amp;xt of an article</source>
      <translation>&amp;نص المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Teal</source>
      <translation>أزرق مخضر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Template</source>
      <translation>القالب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Text &amp;of the window</source>
      <translation>نص النا&amp;فذة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>Text of the article</source>
      <translation>نص المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Thai (Windows-874)</source>
      <translation>التايلاندية (Windows-874)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are.</source>
      <translation>هذا المقال ليس في هذا الملف؛ اعرض قائمة المقالات لترى ما فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>That article is not in this file; list the articles to see which are. Nothing was changed.</source>
      <translation>هذا المقال ليس في هذا الملف؛ اعرض قائمة المقالات لترى ما فيه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>That claim is not in this file; list the claims to see which are. Nothing was changed.</source>
      <translation>هذا الادعاء ليس في هذا الملف؛ اعرض قائمة الادعاءات لترى ما فيه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>That comment is gone already. Nothing was changed.</source>
      <translation>أُزيل هذا التعليق بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>That evidence is not in this file; list the evidence to see what is. Nothing was changed.</source>
      <translation>هذا الدليل ليس في هذا الملف؛ اعرض قائمة الأدلة لترى ما فيه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>That is me</source>
      <translation>هذا أنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept.</source>
      <translation>هذا ليس محضر دمج، أو هو جزء منه فقط. اختر النص كله كما حُفظ.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>That link is gone already. Nothing was changed.</source>
      <translation>أُزيل هذا الارتباط بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>That record is no calculation. Nothing was changed.</source>
      <translation>هذا الدليل ليس عملية حسابية. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/wording.py" />
      <source>That reviewer gave this claim no words of their own. Nothing was changed.</source>
      <translation>لم يضع هذا المدقق صياغة خاصة به لهذا الادعاء. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/doubles.py" />
      <source>That value does not stand there any more. Nothing was changed.</source>
      <translation>لم تعد هذه القيمة موجودة هناك. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>That was me</source>
      <translation>هذا أنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>The archive is damaged after {number} records; what follows cannot be read.</source>
      <translation>الأرشيف تالف بعد {number} من السجلات؛ وتتعذر قراءة ما يليها.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>The article is here already</source>
      <translation>المقال موجود هنا بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The article of this report is not in this file. Open the file that the report was made from. Nothing was changed.</source>
      <translation>مقال هذا التقرير ليس في هذا الملف. افتح الملف الذي أُنشئ منه التقرير. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The article with a comment at each statement, and the claims as a table</source>
      <translation>المقال مع تعليق عند كل عبارة، والادعاءات في جدول</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The article “{title}” was imported from the same file, and rests on it; an article cannot be redacted. Nothing was changed.</source>
      <translation>استُورد المقال «{title}» من الملف نفسه ويستند إليه؛ ولا يمكن حجب مقال. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The beginning of the file</source>
      <translation>بداية الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/guidance.py" />
      <source>The checklists in {settings} cannot be read ({error}); mend that file, or move it away to have the usual ones.</source>
      <translation>تتعذر قراءة قوائم التحقق في {settings} ({error})؛ أصلح ذلك الملف، أو انقله لتعود القوائم المعتادة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim has no place any more</source>
      <translation>لم يعد للادعاء موضع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>The claim in words that stand on their own</source>
      <translation>الادعاء بكلمات مفهومة وحدها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unrefuted.py" />
      <source>The claim is contested, and no evidence refutes it.</source>
      <translation>الادعاء متنازع عليه، ولا دليل يناقضه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/unsupported.py" />
      <source>The claim is sourced, and no evidence supports it.</source>
      <translation>الادعاء موثّق، ولا دليل يؤيده.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The claim is sourced, and {shown} refutes it.</source>
      <translation>الادعاء موثّق، و{shown} يناقضه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/table_commands.py" />
      <source>The claim stands here now</source>
      <translation>موضع الادعاء الآن هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/proposing.py" />
      <source>The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>يتعذر اقتراح ادعاءات هذا النص: {why}. استورد جزءًا منه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The code stands at the top of each page. It makes the numbers mean what was printed.</source>
      <translation>الرمز في أعلى كل صفحة، وبه تدل الأرقام على ما طُبع.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The colour of the main button, of selected words and of the focus.</source>
      <translation>لون الزر الرئيس والكلمات المحددة وموضع التركيز.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>The comment says so already</source>
      <translation>التعليق يقول ذلك بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy did not pass its check ({copied}), so it was not kept; the file itself may be damaged.</source>
      <translation>لم تجتز النسخة فحصها ({copied})، ولذلك لم تُحفظ؛ ربما كان الملف نفسه تالفًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The copy {name} could not be written ({error}); check the disk and the folder's rights.</source>
      <translation>تعذرت كتابة النسخة {name} ({error})؛ تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made.</source>
      <translation>ترميز قاعدة البيانات {encoding}؛ أنشئ واحدة بالخيار ⁦ENCODING 'UTF8'⁩. لم يُنشأ شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>The database's name is too long for a hub; 50 bytes at most. Nothing was made.</source>
      <translation>اسم قاعدة البيانات أطول مما يصلح لمركز؛ 50 بايتًا على الأكثر. لم يُنشأ شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>The disk is full, so the last action was not saved; make room and do it again.</source>
      <translation>القرص ممتلئ، ولذلك لم يُحفظ الإجراء الأخير؛ أفرغ مساحة وكرره.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The disk of the hub {name} is full. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>قرص المركز {name} ممتلئ. لم يُفقد شيء: أعد التبادل عندما يتاح، وما انتقل بالفعل لا ينتقل مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} does not fit this file. Choose another one. Nothing was imported.</source>
      <translation>الترميز {encoding} لا يناسب هذا الملف. اختر ترميزًا آخر. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>The encoding {encoding} is not known. Choose another one. Nothing was imported.</source>
      <translation>الترميز {encoding} غير معروف. اختر ترميزًا آخر. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The evidence, for reference managers</source>
      <translation>الأدلة، لبرامج إدارة المراجع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here.</source>
      <translation>أُوقف التبادل مع المركز. لم يُفقد شيء؛ والتبادل التالي يتابع من هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>The file can only be read, so nothing can be taken back.</source>
      <translation>الملف للقراءة فقط، فلا يمكن التراجع عن شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept as it came, so it can be read again; the result is the next version of the article.</source>
      <translation>لا يحدد الملف يقينًا كيف كُتبت حروفه. قُرئ بترميز {encoding}. حُفظ الملف كما ورد، ولذلك يمكن قراءته من جديد؛ والنتيجة هي الإصدار التالي من المقال.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/returned.py" />
      <source>The file has changed since this was looked at. Read the report again. Nothing was changed.</source>
      <translation>تغير الملف منذ هذه المعاينة. اقرأ التقرير من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file has {pages} pages, and the link names none.</source>
      <translation>عدد صفحات الملف {pages}، والارتباط لا يحدد أي صفحة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/locators.py" />
      <source>The file is a recording, and the link names no time.</source>
      <translation>الملف تسجيل، والارتباط لا يحدد أي وقت.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. Nothing was changed.</source>
      <translation>هذا موجود بالفعل في الملف الذي اقتُطعت منه حزمة العمل هذه، ولم يُعطَ لك؛ اطلبه من المشرف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>The file was changed by another program.</source>
      <translation>غيّر برنامج آخر هذا الملف.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Nothing was changed. Choose another place or free some space.</source>
      <translation>تعذرت كتابة الملف {path}: {strerror}. لم يتغير شيء. اختر مكانًا آخر أو وفّر بعض المساحة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>The file {path} could not be written: {strerror}. Only {name} is new. Choose another place or free some space.</source>
      <translation>تعذرت كتابة الملف {path}: {strerror}. الجديد هو {name} فقط. اختر مكانًا آخر أو وفّر بعض المساحة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page</source>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first page as it would be on paper; this form says the same and looks otherwise.</source>
      <translation>الصفحة الأولى كما تكون على الورق؛ المضمون في هذه الصيغة واحد والشكل مختلف.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The first rows</source>
      <translation>الصفوف الأولى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>The folder {folder} could not be made: {strerror}. Nothing was written; choose another place.</source>
      <translation>تعذر إنشاء المجلد {folder}: {strerror}. لم يُكتب شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/backup.py" />
      <source>The folder {parent} is not there; make it, or choose another. Nothing was written.</source>
      <translation>المجلد {parent} غير موجود؛ أنشئه أو اختر غيره. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula asks for something that has no value, such as zero divided by zero. Nothing was changed.</source>
      <translation>تطلب الصيغة ما لا قيمة له، مثل قسمة صفر على صفر. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula divides by zero. Look at the numbers again. Nothing was changed.</source>
      <translation>في الصيغة قسمة على صفر. راجع الأعداد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula is nested more than 40 times. Split it into two calculations. Nothing was changed.</source>
      <translation>تتداخل الصيغة أكثر من 40 مرة. قسّمها إلى عمليتين حسابيتين. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: none yet. Nothing was changed.</source>
      <translation>تذكر الصيغة «{word}»، ولا يوجد عدد بهذا الاسم؛ لا أعداد بعد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula names “{word}”, and there is no such number; there are: {numbers}. Nothing was changed.</source>
      <translation>تذكر الصيغة «{word}»، ولا يوجد عدد بهذا الاسم؛ الموجود: {numbers}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The formula “{formula}” cannot be read; write it as (new - old) / old * 100. Nothing was changed.</source>
      <translation>تتعذر قراءة الصيغة «{formula}»؛ اكتبها هكذا ⁦(new - old) / old * 100⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>The function {word} takes another number of values: see the manual. Nothing was changed.</source>
      <translation>تأخذ الدالة {word} عددًا آخر من القيم: راجع الدليل الإرشادي. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: «{key}» ليس من مفاتيحه؛ المفاتيح هي {longest}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: «{standing}» ليس حكمًا؛ الأحكام هي {standings}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: تتعذر قراءته ({strerror}). أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: هو أكبر من {most_bytes} كيلوبايت. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: ليس بصيغة TOML: {error}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: ليس بترميز UTF-8. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: يجب أن يذكر المفتاح logo ملفًا في المجلد نفسه. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: المفتاح logo يذكر {name}، والمشكلة: {problem}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: يجب أن يكون {key} جدولًا، ⁦[{key2}]⁩، بكلمة لكل حكم. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: يجب أن يكون {key} سطرًا واحدًا من النص بين علامتي اقتباس. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: {key} أطول من 100 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: {key} أطول من 160 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: {key} أطول من 30 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: {key} أطول من 300 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: {key} أطول من 80 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line 1: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر 1: للحكمين {standing} و{other} الكلمة نفسها، «{word}». أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: «{key}» ليس من مفاتيحه؛ المفاتيح هي {longest}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: «{standing}» ليس حكمًا؛ الأحكام هي {standings}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: تتعذر قراءته ({strerror}). أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: هو أكبر من {most_bytes} كيلوبايت. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: ليس بصيغة TOML: {error}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: ليس بترميز UTF-8. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: يجب أن يذكر المفتاح logo ملفًا في المجلد نفسه. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: المفتاح logo يذكر {name}، والمشكلة: {problem}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: يجب أن يكون {key} جدولًا، ⁦[{key2}]⁩، بكلمة لكل حكم. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: يجب أن يكون {key} سطرًا واحدًا من النص بين علامتي اقتباس. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: {key} أطول من 100 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: {key} أطول من 160 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: {key} أطول من 30 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: {key} أطول من 300 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: {key} أطول من 80 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}, line {text}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}، السطر {text}: للحكمين {standing} و{other} الكلمة نفسها، «{word}». أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{key}" is no key of it; the keys are {longest}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: «{key}» ليس من مفاتيحه؛ المفاتيح هي {longest}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: "{standing}" is no verdict; they are {standings}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: «{standing}» ليس حكمًا؛ الأحكام هي {standings}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it cannot be read ({strerror}). Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: تتعذر قراءته ({strerror}). أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is larger than {most_bytes} kB. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: هو أكبر من {most_bytes} كيلوبايت. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is no TOML: {error}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: ليس بصيغة TOML: {error}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: it is not in UTF-8. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: ليس بترميز UTF-8. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo has to name a file in the same folder. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: يجب أن يذكر المفتاح logo ملفًا في المجلد نفسه. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: logo names {name}, and {problem}. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: المفتاح logo يذكر {name}، والمشكلة: {problem}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be a table, [{key2}], with a word for each verdict. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: يجب أن يكون {key} جدولًا، ⁦[{key2}]⁩، بكلمة لكل حكم. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} has to be one line of text in quotation marks. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: يجب أن يكون {key} سطرًا واحدًا من النص بين علامتي اقتباس. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 100 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: {key} أطول من 100 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 160 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: {key} أطول من 160 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 30 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: {key} أطول من 30 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 300 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: {key} أطول من 300 حرف. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {key} is longer than 80 letters. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: {key} أطول من 80 حرفًا. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>The house style was not used: {path}: {standing} and {other} have the same word, “{word}”. Mend it there; no report was written.</source>
      <translation>لم يُستخدم نمط المؤسسة: {path}: للحكمين {standing} و{other} الكلمة نفسها، «{word}». أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>في المركز حجب لم يُنفَّذ في هذا الملف بعد: نفّذ pull أو sync أولًا حتى لا يُرسل ما أُزيل من جديد. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/obey.py" />
      <source>The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and exchange that one, so that nothing removed is sent again. Nothing was sent.</source>
      <translation>في المركز حجب لا تعرفه حزمة العمل هذه: ادمج الحزمة في الملف الذي اقتُطعت منه، وبادل ذلك الملف مع المركز، حتى لا يُرسل ما أُزيل من جديد. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub was set up by another version of the program. Update the program on this computer, then exchange again. Nothing was changed.</source>
      <translation>أُعدّ المركز بإصدار آخر من البرنامج. حدّث البرنامج على هذا الحاسوب ثم أعد التبادل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} answered with an error (code {error}). Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>أجاب المركز {name} بخطأ (الرمز {error}). لم يُفقد شيء: أعد التبادل عندما يتاح، وما انتقل بالفعل لا ينتقل مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} cannot be reached, or was lost on the way. Nothing is lost: exchange again when it is there, and what went over already does not go again.</source>
      <translation>يتعذر الوصول إلى المركز {name}، أو انقطع الاتصال به. لم يُفقد شيء: أعد التبادل عندما يتاح، وما انتقل بالفعل لا ينتقل مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>The hub {name} cannot be trusted: {why}. Nothing was taken from it.</source>
      <translation>لا يمكن الوثوق بالمركز {name}: {why}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say sslmode=require to trust it as it is. Nothing was sent.</source>
      <translation>لم يستطع المركز {name} إثبات اسمه: اذكر شهادته في العنوان بالخيار ⁦sslrootcert=FILE⁩، أو اكتب ⁦sslmode=require⁩ للوثوق به كما هو. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>The hub {name} refused the user or the password. Nothing was sent.</source>
      <translation>رفض المركز {name} اسم المستخدم أو كلمة المرور. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>The hub's address has the option “{name}”; it can take {options} only.</source>
      <translation>في عنوان المركز الخيار «{name}»؛ ولا يقبل العنوان إلا {options}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>The kept bytes of “{title}” are missing or were changed, so nothing was written; run verify, and open a backup.</source>
      <translation>البايتات المحفوظة لـ«{title}» مفقودة أو معدّلة، ولذلك لم يُكتب شيء؛ شغّل الأمر verify وافتح نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/rows.py" />
      <source>The kept bytes {sha256} are missing from this file; run verify, and open a backup.</source>
      <translation>البايتات المحفوظة {sha256} مفقودة من هذا الملف؛ شغّل الأمر verify وافتح نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The kept file and its text are removed for good. Neither undo nor a merge brings them back. The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself.</source>
      <translation>يُزال الملف المحفوظ ونصه نهائيًا، ولا يعيدهما التراجع ولا الدمج. يحفظ السجل من فعل هذا ومتى ولماذا. لا يصل البرنامج إلى نسخ هذا الملف؛ أزلها بنفسك.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>The kept file was redacted by {who}, {when}: {reason}</source>
      <translation>حجب {who} الملف المحفوظ، {when}: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/shared_text.py" />
      <source>The kept texts cannot be compared: {why}. Nothing was changed.</source>
      <translation>تتعذر مقارنة النصوص المحفوظة: {why}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>The keys of “{command}” are now: {keys}.</source>
      <translation>مفاتيح «{command}» الآن: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>The language changes when the program starts anew.</source>
      <translation>تتغير اللغة عند إعادة تشغيل البرنامج.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>The last merge was made by another reviewer, who alone can undo it. Nothing was changed.</source>
      <translation>الدمج الأخير أجراه مدقق آخر، وهو وحده من يمكنه التراجع عنه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/rereading.py" />
      <source>The letters of this text are certain: only texts and web pages can be read in another encoding. Nothing was changed.</source>
      <translation>حروف هذا النص مؤكدة: لا تُقرأ بترميز آخر إلا ملفات النص وصفحات الويب. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>The merge was stopped. Nothing was changed.</source>
      <translation>أُوقف الدمج. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The newer text</source>
      <translation>النص الأحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>The older text</source>
      <translation>النص الأقدم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>The only piece from {origin}.</source>
      <translation>الدليل الوحيد من {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/session.py" />
      <source>The other window has closed this file. You can work in it here now.</source>
      <translation>أغلقت النافذة الأخرى هذا الملف. يمكنك العمل فيه هنا الآن.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>The parts add up to {added}, not to {total}.</source>
      <translation>مجموع الأجزاء {added}، لا {total}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_card.py" />
      <source>The passage</source>
      <translation>المقطع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>The passphrase is too short; take 8 characters or more, such as four words. Nothing was written.</source>
      <translation>عبارة المرور أقصر من اللازم؛ اختر 8 أحرف أو أكثر، كأربع كلمات. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/preview.py" />
      <source>The preview is being made</source>
      <translation>يجري إنشاء المعاينة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>The printer could not be used. Nothing was printed; choose another one or a PDF file.</source>
      <translation>تعذر استخدام الطابعة. لم يُطبع شيء؛ اختر طابعة أخرى أو ملف PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote cannot be looked up: no text is kept</source>
      <translation>يتعذر البحث عن الاقتباس: لا نص محفوظ</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, but for spacing or dashes</source>
      <translation>الاقتباس موجود في الملف المحفوظ، ما عدا المسافات أو الشرطات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is in the kept file, letter by letter</source>
      <translation>الاقتباس موجود في الملف المحفوظ حرفًا بحرف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote is not in the kept file</source>
      <translation>الاقتباس غير موجود في الملف المحفوظ</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>The quote is not in the kept file of {shown}.</source>
      <translation>الاقتباس غير موجود في الملف المحفوظ لـ{shown}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <source>The quote stands in part {page}</source>
      <translation>الاقتباس في الجزء {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/head.py" />
      <location filename="../../workbench/gui/evidence/quote_mark.py" />
      <source>The quote stands on page {page}</source>
      <translation>الاقتباس في الصفحة {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The quotes have these numbers: {theirs}.</source>
      <translation>في الاقتباسات هذه الأعداد: {theirs}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>The reason holds the {name} that is to be removed, and the log keeps the reason; write it without. Nothing was changed.</source>
      <translation>يتضمن السبب ما يُراد إزالته ({name})، والسجل يحفظ السبب؛ اكتبه من دون ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/notice_list.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The record that takes its place</source>
      <translation>الدليل الذي يحل محله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report could not be made: {why}. Nothing was written.</source>
      <translation>تعذر إنشاء التقرير: {why}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The report is written.</source>
      <translation>كُتب التقرير.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The report was made before {n} newer versions; what changed there is not in it.</source>
      <extracomment>For one: The report was made before {n} newer version; what changed there is not in it.</extracomment>
      <translation>
        <numerusform>أُنشئ التقرير من أحدث إصدار.</numerusform>
        <numerusform>أُنشئ التقرير قبل إصدار أحدث واحد؛ وما تغير فيه ليس في التقرير.</numerusform>
        <numerusform>أُنشئ التقرير قبل إصدارين أحدث؛ وما تغير فيهما ليس في التقرير.</numerusform>
        <numerusform>أُنشئ التقرير قبل {n} إصدارات أحدث؛ وما تغير فيها ليس في التقرير.</numerusform>
        <numerusform>أُنشئ التقرير قبل {n} إصدارًا أحدث؛ وما تغير فيها ليس في التقرير.</numerusform>
        <numerusform>أُنشئ التقرير قبل {n} إصدار أحدث؛ وما تغير فيها ليس في التقرير.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/apart.py" />
      <source>The report was stopped. Nothing was written.</source>
      <translation>أُوقف التقرير. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The reports are written.</source>
      <translation>كُتبت التقارير.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>The rule decides nothing here.</source>
      <translation>القاعدة لا تبت في شيء هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: that one stays</source>
      <translation>هو نفسه {words}: يبقى ذاك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>The same as {words}: this one stays</source>
      <translation>هو نفسه {words}: يبقى هذا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>The same for LibreOffice and others</source>
      <translation>الشيء نفسه لبرنامج LibreOffice وغيره</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/values.py" />
      <source>The same is said twice with two numbers: {text} before, {text2} here.</source>
      <translation>قيل الشيء نفسه مرتين بعددين: {text} من قبل، و{text2} هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>The same story?</source>
      <translation>الموضوع نفسه؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>The same text stays with another record that has it too.</source>
      <translation>يبقى النص نفسه في دليل آخر يتضمنه أيضًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>The sentences of this article are still being found.</source>
      <translation>لا يزال البحث عن جمل هذا المقال جاريًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/splitting.py" />
      <source>The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed.</source>
      <translation>يتعذر تحديد جمل هذا النص: {why}. لا يُعرض ما لم يُقرأ منه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings cannot be written to {config_dir} ({strerror}); check its rights.</source>
      <translation>تتعذر كتابة الإعدادات في {config_dir} ({strerror})؛ تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/logs.py" />
      <source>The settings folder cannot be written to ({error}); check its rights.</source>
      <translation>تتعذر الكتابة في مجلد الإعدادات ({error})؛ تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writer_lock.py" />
      <source>The settings folder {folder} cannot be written to; check its rights.</source>
      <translation>تتعذر الكتابة في مجلد الإعدادات {folder}؛ تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>The settings in {config_dir} cannot be read ({error}); move that file away to start anew.</source>
      <translation>تتعذر قراءة الإعدادات في {config_dir} ({error})؛ انقل ذلك الملف لتبدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>The sheet shows an older version; the verdicts go to its words, and V takes them over.</source>
      <translation>الورقة من إصدار أقدم؛ تصدر الأحكام على كلماته، والمفتاح V ينقلها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>The source corrected itself</source>
      <translation>صحح المصدر نفسه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/columns_dialog.py" />
      <source>The space bar shows or hides a column. Alt+Up and Alt+Down move it.</source>
      <translation>مفتاح المسافة يُظهر العمود أو يخفيه. والمفتاحان Alt+Up وAlt+Down ينقلانه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>The statement can go no further here</source>
      <translation>لا يمكن أن تمتد العبارة أبعد من هذا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/numbers.py" />
      <source>The supporting evidence is linked without a quote.</source>
      <translation>الأدلة المؤيدة مربوطة بلا اقتباس.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake in {name}, line {line}: {what}. Mend it there; no report was written.</source>
      <translation>في قوالب نمط المؤسسة خطأ في {name}، السطر {line}: {what}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style have a mistake: {what}. Mend it there; no report was written.</source>
      <translation>في قوالب نمط المؤسسة خطأ: {what}. أصلحه هناك؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page holds {found}, and a report runs and loads nothing. Mend them in its folder; no report was written.</source>
      <translation>أُوقفت قوالب نمط المؤسسة: في الصفحة {found}، والتقرير لا يشغّل شيئًا ولا يحمّل شيئًا. أصلحها في مجلدها؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/page.py" />
      <source>The templates of the house style were stopped: the page is longer than {most_letters} letters. Mend them in its folder; no report was written.</source>
      <translation>أُوقفت قوالب نمط المؤسسة: الصفحة أطول من {most_letters} حرف. أصلحها في مجلدها؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>The text in this encoding</source>
      <translation>النص بهذا الترميز</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>The text of this article is longer than {million_characters} million characters. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>نص هذا المقال أطول من {million_characters} مليون حرف. استورد جزءًا منه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>The text of this book is locked to one reading program. Nothing was imported.</source>
      <translation>نص هذا الكتاب مقفل على برنامج قراءة واحد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>The text of {title} was changed and becomes its next version.</source>
      <translation>عُدّل نص {title} ويصبح إصداره التالي.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}, about {power} times off any rate since 1995.</source>
      <translation>المبلغان يعنيان {rate} {units} مقابل 1 {units2}، أي بفارق نحو {power} مرة عن أي سعر صرف منذ عام 1995.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>The two amounts imply {rate} {units} for 1 {units2}.</source>
      <translation>المبلغان يعنيان {rate} {units} مقابل 1 {units2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values are: {double}</source>
      <translation>القيم هي: {double}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/set_twice.py" />
      <source>The values stand with the record.</source>
      <translation>القيم مذكورة في السجل.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence_checks/refuted.py" />
      <source>The verdict that stands is sourced; {n} support and {n2} refute.</source>
      <translation>
        <numerusform>الحكم القائم «موثّق»؛ لا دليل يؤيد، وعدد ما يناقض {n2}.</numerusform>
        <numerusform>الحكم القائم «موثّق»؛ دليل واحد يؤيد، وعدد ما يناقض {n2}.</numerusform>
        <numerusform>الحكم القائم «موثّق»؛ دليلان يؤيدان، وعدد ما يناقض {n2}.</numerusform>
        <numerusform>الحكم القائم «موثّق»؛ {n} أدلة تؤيد، وعدد ما يناقض {n2}.</numerusform>
        <numerusform>الحكم القائم «موثّق»؛ {n} دليلًا تؤيد، وعدد ما يناقض {n2}.</numerusform>
        <numerusform>الحكم القائم «موثّق»؛ {n} دليل تؤيد، وعدد ما يناقض {n2}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>The verdicts in the list were kept as comments, because a verdict is a person’s own.</source>
      <translation>حُفظت أحكام القائمة كتعليقات، لأن الحكم يخص صاحبه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>The whole file</source>
      <translation>الملف كله</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>The wording changed after a verdict.</source>
      <translation>تغيرت الصياغة بعد صدور حكم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after this verdict.</source>
      <translation>تغيرت الصياغة بعد هذا الحكم.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>The wording changed after your verdict. Give it again to confirm it.</source>
      <translation>تغيرت الصياغة بعد حكمك. أصدره من جديد لتأكيده.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>The words of {name}</source>
      <translation>صياغة {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/link_form.py" />
      <source>The words that matter, as they stand there</source>
      <translation>الكلمات المهمة كما وردت هناك</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>The words “{words}” are not in {title}. Nothing was changed.</source>
      <translation>الكلمات «{words}» غير موجودة في {title}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/waiting_card.py" />
      <source>Then</source>
      <translation>سابقًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/unread.py" />
      <source>There is a claim in the sentence already</source>
      <translation>في الجملة ادعاء بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/unread.py" />
      <source>There is a claim in this sentence already. Give your verdict on it.</source>
      <translation>في هذه الجملة ادعاء بالفعل. أصدر حكمك عليه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>There is no database “{database}” on {host}. Nothing was sent.</source>
      <translation>لا توجد قاعدة بيانات باسم «{database}» على {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claim_query.py" />
      <source>There is no field "{field}"; the fields are {fields}.</source>
      <translation>لا يوجد حقل «{field}»؛ الحقول هي {fields}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>There is no field “{field}”. There are {known}; for plain words use quotation marks.</source>
      <translation>لا يوجد حقل «{field}». الحقول هي {known}؛ ضع الكلمات العادية بين علامتي اقتباس.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>There is no file {path} at this place. Nothing was imported.</source>
      <translation>لا يوجد ملف {path} في هذا المكان. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>There is no finding "{name}"; list the findings to see which are. Nothing was changed.</source>
      <translation>لا توجد نتيجة فحص «{name}»؛ اعرض قائمة النتائج لترى الموجود. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>There is no form "{form}"; the forms are {ending}.</source>
      <translation>لا توجد صيغة «{form}»؛ الصيغ هي {ending}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/write.py" />
      <source>There is no format "{form}"; the formats are {formats}.</source>
      <translation>لا توجد صيغة «{form}»؛ الصيغ هي {formats}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>There is no function “{word}”; there are: {functions}. Nothing was changed.</source>
      <translation>لا توجد دالة «{word}»؛ الموجود: {functions}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/glimpse.py" />
      <source>There is no preview: {why}. The report can be exported nevertheless.</source>
      <translation>لا تتوفر معاينة: {why}. ومع ذلك يمكن تصدير التقرير.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/paper.py" />
      <source>There is no statement {number} on this sheet; its last one is {n}.</source>
      <translation>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
        <numerusform>لا توجد العبارة {number} في هذه الورقة؛ آخر عبارة فيها هي {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>There is no text in the clipboard. Copy the article first.</source>
      <translation>لا نص في الحافظة. انسخ المقال أولًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>There is no text to paste. Copy the text of an article first. Nothing was imported.</source>
      <translation>لا نص للصقه. انسخ نص مقال أولًا. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/clipboard.py" />
      <source>There is no text, image or file in the clipboard. Copy what is to be kept first.</source>
      <translation>لا نص ولا صورة ولا ملف في الحافظة. انسخ أولًا ما تريد حفظه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>There is not enough room for temporary files to read “{label}”. Nothing was taken from it.</source>
      <translation>لا مساحة كافية للملفات المؤقتة اللازمة لقراءة «{label}». لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/kept_bytes.py" />
      <source>There is not enough room in {folder} to take what the hub holds. Nothing was changed.</source>
      <translation>لا تكفي المساحة في {folder} لأخذ ما في المركز. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to redo.</source>
      <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>These files could not be imported. All others came in.</source>
      <translation>تعذّر استيراد هذه الملفات. أُضيفت البقية كلها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>These references in {name} have a problem. All that can be used came in. Mend the file and import it again: what is known already does not come twice.</source>
      <translation>في {name} مراجع فيها مشكلة. استُورد كل ما يمكن استخدامه. أصلح الملف واستورده من جديد: فالمعروف لا يُستورد مرتين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/same_story.py" />
      <source>These two are one article already. Nothing was changed.</source>
      <translation>هذان مقال واحد بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>These words say best what the article asserts.</source>
      <translation>هذه الصياغة أفضل تعبير عما يؤكده المقال.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>They assert different things.</source>
      <translation>تؤكد أشياء مختلفة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>They credit {agency}.</source>
      <translation>تُنسب إلى {agency}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>ملف PDF هذا محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file has more than {pages} pages. Import a part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>في ملف PDF هذا أكثر من {pages} صفحة. استورد جزءًا منه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. Nothing was imported.</source>
      <translation>في ملف PDF هذا صور صفحات بلا نص. أنشئ نسخة منه بالتعرف الضوئي على النص (OCR) واستوردها. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>This PDF file is damaged. Get it again where it came from. Nothing was imported.</source>
      <translation>ملف PDF هذا تالف. احصل عليه من مصدره من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/returned.py" />
      <location filename="../../workbench/core/returned.py" />
      <source>This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as an article, or as a version of one. Nothing was changed.</source>
      <translation>لا يحمل مستند Word هذا علامات تقرير من Claim Workbench؛ وربما أزالها أحد البرامج. استورده كمقال، أو كإصدار من مقال. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). Nothing was imported.</source>
      <translation>مستند Word هذا تالف أو من نوع غير معتاد. احفظه من جديد بصيغة Word (.docx). لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/accusations.py" />
      <source>This accusation rests on a single origin.</source>
      <translation>يستند هذا الاتهام إلى مصدر أصلي واحد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/as_of.py" />
      <source>This article was not in the file yet on {when}. Nothing was written.</source>
      <translation>لم يكن هذا المقال في الملف بعد في {when}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book has more than {pages} chapters. Import a part of it, or raise the limit for pages in the settings. Nothing was imported.</source>
      <translation>في هذا الكتاب أكثر من {pages} فصل. استورد جزءًا منه، أو ارفع حد الصفحات في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/epub.py" />
      <source>This book holds no text. Nothing was imported.</source>
      <translation>لا نص في هذا الكتاب. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/paper_lines.py" />
      <source>This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one.</source>
      <translation>تتعذر قراءة هذا. اكتب رقمًا، ثم حرفًا (s أو u أو c أو x، أو o للمسح)، ثم السبب إن وُجد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/setup.py" />
      <source>This database is a hub already. Nothing was changed.</source>
      <translation>قاعدة البيانات هذه مركز بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>This document asks for a password. Save a copy without one. Nothing was imported.</source>
      <translation>هذا المستند محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/mail.py" />
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This document consists of more than {parts} parts, so it was not opened. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>يتكون هذا المستند من أكثر من {parts} جزء، ولذلك لم يُفتح. إن كنت تثق به فارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document declares entities of its own, so it was not read. Save it again. Nothing was imported.</source>
      <translation>يعرّف هذا المستند كيانات (entities) خاصة به، ولذلك لم يُقرأ. احفظه من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds another archive, which is not opened. Unpack it first. Nothing was imported.</source>
      <translation>في هذا المستند أرشيف آخر لا يُفتح. فك ضغطه أولًا. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>This document holds no text. Nothing was imported.</source>
      <translation>لا نص في هذا المستند. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <source>This document holds parts with names that point outside of it, so it was not opened. Nothing was imported.</source>
      <translation>في هذا المستند أجزاء تشير أسماؤها إلى خارجه، ولذلك لم يُفتح. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <location filename="../../workbench/core/intake/workbook.py" />
      <location filename="../../workbench/core/intake/xml.py" />
      <source>This document is damaged. Open it in the program that made it and save it again. Nothing was imported.</source>
      <translation>هذا المستند تالف. افتحه في البرنامج الذي أنشأه واحفظه من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/archive.py" />
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the settings. Nothing was imported.</source>
      <translation>حجم هذا المستند بعد فك ضغطه أكبر كثيرًا مما يبدو، ولذلك لم يُفتح. إن كنت تثق به فارفع الحدود في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/mail.py" />
      <source>This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a mail program.</source>
      <translation>في هذا البريد الإلكتروني أجزاء أكثر كثيرًا مما يكون في رسالة، ولذلك لم يُفتح. وهو باقٍ كما هو؛ احفظ نسخة منه لتقرأها في برنامج بريد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encoding_dialog.py" />
      <source>This encoding does not fit the file.</source>
      <translation>هذا الترميز لا يناسب الملف.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>This file can only be read, so nothing can be merged into it.</source>
      <translation>هذا الملف للقراءة فقط، فلا يمكن دمج شيء فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/list_import.py" />
      <location filename="../../workbench/gui/importing.py" />
      <location filename="../../workbench/gui/report/reading_back.py" />
      <source>This file can only be read.</source>
      <translation>هذا الملف للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file cannot be read: {why}. If you trust it, raise the limit in the settings. Nothing was imported.</source>
      <translation>تتعذر قراءة هذا الملف: {why}. إن كنت تثق به فارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <location filename="../../workbench/core/sandbox.py" />
      <source>This file cannot be read: {why}. Nothing was imported.</source>
      <translation>تتعذر قراءة هذا الملف: {why}. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. If you trust it, raise the limit in the settings. It is unchanged; save a copy to open it in another program.</source>
      <translation>يتعذر عرض هذا الملف: {why}. إن كنت تثق به فارفع الحد في الإعدادات. الملف باقٍ كما هو؛ احفظ نسخة منه لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This file cannot be shown: {why}. It is unchanged; save a copy to open it in another program.</source>
      <translation>يتعذر عرض هذا الملف: {why}. الملف باقٍ كما هو؛ احفظ نسخة منه لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>This file has no such restore point. Nothing was changed.</source>
      <translation>لا توجد نقطة استعادة كهذه في هذا الملف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds more than {list_rows} annotations. Export fewer at once, or raise the limit in the settings. Nothing was imported.</source>
      <translation>في هذا الملف أكثر من {list_rows} تعليق توضيحي. صدّر عددًا أقل في المرة الواحدة، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds more than {references} references. Split it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>في هذا الملف أكثر من {references} مرجع. قسّمه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported.</source>
      <translation>لا تعليقات توضيحية على نص في هذا الملف. صدّرها بصيغة Web Annotations (JSON-LD). لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/batch.py" />
      <source>This file holds no articles yet. Import one, then export its report.</source>
      <translation>لا مقالات في هذا الملف بعد. استورد مقالًا ثم صدّر تقريره.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported.</source>
      <translation>لا مراجع في هذا الملف يمكن قراءتها بصيغة RIS أو BibTeX أو CSL-JSON. صدّرها من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/references.py" />
      <source>This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. {problems} Nothing was imported.</source>
      <translation>لا مراجع في هذا الملف يمكن قراءتها بصيغة RIS أو BibTeX أو CSL-JSON. صدّرها من جديد. {problems} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file holds no text that can be imported. Choose a text, Word, PDF or web page file. Nothing was imported.</source>
      <translation>لا نص يمكن استيراده في هذا الملف. اختر ملف نص أو Word أو PDF أو صفحة ويب. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This file holds no web page. Save the page again as a web page (HTML). Nothing was imported.</source>
      <translation>لا صفحة ويب في هذا الملف. احفظ الصفحة من جديد كصفحة ويب (HTML). لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <location filename="../../workbench/core/intake/plain.py" />
      <source>This file holds only blanks. Choose a file with text. Nothing was imported.</source>
      <translation>ليس في هذا الملف إلا فراغات. اختر ملفًا فيه نص. لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/claims.py" />
      <source>This file holds {n} articles; write ARTICLE{name} to say which. Nothing was changed.</source>
      <translation>
        <numerusform>لا مقالات في هذا الملف؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف مقال واحد؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف مقالان؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} مقالات؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} مقالًا؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} مقال؛ اكتب ARTICLE{name} لتحديد المقصود. لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. Nothing was sent.</source>
      <translation>هذا الملف حزمة عمل، وينقص المركز بعض ما اقتُطعت منه: على من اقتطعها أن يتبادل مع المركز أولًا. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This file is a work pack, which holds a part of another file; {what}. Nothing was changed.</source>
      <translation>هذا الملف حزمة عمل تضم جزءًا من ملف آخر؛ {what}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is empty. Choose a file with text. Nothing was imported.</source>
      <translation>هذا الملف فارغ. اختر ملفًا فيه نص. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This file is empty. There is nothing to keep. Nothing was imported.</source>
      <translation>هذا الملف فارغ. لا شيء لحفظه. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported.</source>
      <translation>هذا الملف ليس JSON صالحًا للقراءة، وربما كان مبتورًا. صدّره من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported.</source>
      <translation>هذا الملف ليس قائمة ادعاءات. اختر ملف CSV أو Excel أو Web Annotations. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>This file is no whole JSON ({msg}, line {lineno}), so no reference in it can be told from the others. Save it again. Nothing was imported.</source>
      <translation>هذا الملف ليس JSON كاملًا ({msg}، السطر {lineno})، فلا يمكن تمييز المراجع فيه. احفظه من جديد. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/text.py" />
      <source>This file is not text. Choose a text, Markdown or web page file. Nothing was imported.</source>
      <translation>هذا الملف ليس نصًا. اختر ملف نص أو Markdown أو صفحة ويب. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <source>This file lies in a folder that {service} copies to other computers. Work in it on one computer at a time, or keep it elsewhere and merge copies.</source>
      <translation>هذا الملف في مجلد تنسخه خدمة {service} إلى حواسيب أخرى. اعمل فيه على حاسوب واحد في كل مرة، أو احفظه في مكان آخر وادمج النسخ.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/push.py" />
      <source>This file's log was changed after it was written, so it is not sent; `workbench verify` says more.</source>
      <translation>عُدّل سجل هذا الملف بعد كتابته، ولذلك لا يُرسل؛ للتفاصيل شغّل `workbench verify`.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>This implies {rate} {units} for 1 {units2}; an amount before it implies {rate2} {units3} for 1 {units4}.</source>
      <translation>هذا يعني {rate} {units} مقابل 1 {units2}؛ ومبلغ قبله يعني {rate2} {units3} مقابل 1 {units4}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or “Import references” in the window. Nothing was imported.</source>
      <translation>هذه قائمة مراجع وليست مقالًا. استوردها كأدلة بالأمر workbench evidence import FILE SOURCE أو بالأمر «استيراد مراجع» في النافذة. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/bug_dialog.py" />
      <source>This is a mistake in Claim Workbench, not yours. Everything you did before is saved. You can go on working; if it happens again, start the program anew. Please copy the report and send it to the people who look after the program. Read it first: it may name files on this computer.</source>
      <translation>هذا خطأ في Claim Workbench لا منك. كل ما فعلته قبله محفوظ. يمكنك متابعة العمل؛ وإن تكرر الخطأ فأعد تشغيل البرنامج. يُرجى نسخ التقرير وإرساله إلى القائمين على البرنامج. اقرأه أولًا: فقد يذكر أسماء ملفات على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a packed file. Unpack it, and import the files in it. Nothing was imported.</source>
      <translation>هذا ملف مضغوط. فك ضغطه واستورد الملفات التي فيه. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx.py" />
      <source>This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, or workbench returned FILE REPORT. Nothing was imported.</source>
      <translation>هذا تقرير من Claim Workbench وليس مقالًا. اقرأ ما عاد فيه بالأمر «قراءة تقرير عائد» في النافذة، أو بالأمر ⁦workbench returned FILE REPORT⁩. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the evidence library. Nothing was imported.</source>
      <translation>هذا أرشيف ويب وليس مقالًا. احفظه كدليل بالأمر workbench evidence add FILE SOURCE أو بالأمر «إضافة ملفات» في مكتبة الأدلة. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is a workbook, not an article. Import it as a list of claims, or keep it as evidence. Nothing was imported.</source>
      <translation>هذا مصنف وليس مقالًا. استورده كقائمة ادعاءات، أو احفظه كدليل. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_list.py" />
      <source>This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported.</source>
      <translation>هذا مصنف Excel قديم أو محمي بكلمة مرور. احفظه بصيغة .xlsx أو CSV. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/read.py" />
      <source>This is an old Word document, or one that asks for a password. Save it as .docx without a password. Nothing was imported.</source>
      <translation>هذا مستند Word قديم أو محمي بكلمة مرور. احفظه بصيغة .docx بلا كلمة مرور. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>This is not the address of a hub; write it like postgresql://ben@hub.example.org/desk.</source>
      <translation>هذا ليس عنوان مركز؛ اكتبه هكذا: ⁦postgresql://ben@hub.example.org/desk⁩.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This is the text of version {n} of the article already. No new version was made.</source>
      <translation>هذا هو نص الإصدار {n} من المقال نفسه. لم يُنشأ إصدار جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/packs.py" />
      <source>This is the work pack for {name}. Your work counts as theirs once you say that this is you.</source>
      <translation>هذه حزمة العمل الخاصة بـ{name}. يُحسب عملك باسم {name} متى أكدت أن هذا أنت.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/look.py" />
      <source>This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program.</source>
      <translation>يتعذر عرض هذا النوع من الملفات هنا. الملف باقٍ كما هو؛ احفظ نسخة منه لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a cell of more than {longest_cell} characters. It is no list of claims. Nothing was imported.</source>
      <translation>في هذه القائمة خلية بأكثر من {longest_cell} حرف. ليست قائمة ادعاءات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_csv.py" />
      <source>This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. Save it again from the spreadsheet. Nothing was imported.</source>
      <translation>في هذه القائمة علامة اقتباس تفتح خلية ولا تغلقها، فلا يمكن تمييز صفوفها. احفظها من جديد من برنامج الجداول. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_columns} columns. Delete those that say nothing about a claim. Nothing was imported.</source>
      <translation>في هذه القائمة أكثر من {list_columns} عمود. احذف الأعمدة التي لا تخص الادعاءات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>This list has more than {list_rows} rows. Split it and import the parts, or raise the limit in the settings. Nothing was imported.</source>
      <translation>في هذه القائمة أكثر من {list_rows} صف. قسّمها واستورد الأجزاء، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. Nothing was changed.</source>
      <translation>جاء هذا الدمج بحجب، وما حُجب لا يمكن أن يعود، فلا يمكن التراجع عن الدمج. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/unmerge.py" />
      <source>This merge cannot be undone any more: something was done after it that builds on it, and what was taken back since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed.</source>
      <translation>لم يعد التراجع عن هذا الدمج ممكنًا: جرى بعده شيء يقوم عليه، وما سُحب منذ ذلك الحين محسوب أيضًا. احفظ الملف كما كان قبل الدمج في ملف جديد وتابع فيه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>This needs a reason, which the log keeps. Nothing was changed.</source>
      <translation>يحتاج هذا إلى سبب يُحفظ في السجل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>This passage is linked to the claim already.</source>
      <translation>هذا المقطع مربوط بالادعاء بالفعل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>This person gave different verdicts on two computers.</source>
      <translation>أصدر هذا الشخص حكمين مختلفين على حاسوبين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>This record was redacted already. Nothing was changed.</source>
      <translation>حُجب هذا الدليل بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/mhtml.py" />
      <source>This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported.</source>
      <translation>في هذه الصفحة المحفوظة رسائل متداخلة أكثر كثيرًا مما يكون في صفحة، ولذلك لم تُفتح. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/saved.py" />
      <source>This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere.</source>
      <translation>لا كلمات يمكن عرضها في هذه الصفحة المحفوظة. وهي باقية كما هي؛ احفظ نسخة منها لتبقيها في مكان آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/claims.py" />
      <source>This statement is a claim already</source>
      <translation>هذه العبارة ادعاء بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>This statement is not in the newer text.</source>
      <translation>هذه العبارة ليست في النص الأحدث.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/preview/table.py" />
      <source>This table has no rows. It is unchanged; save a copy to look at it in another program.</source>
      <translation>لا صفوف في هذا الجدول. وهو باقٍ كما هو؛ احفظ نسخة منه لتعاينها في برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>This text is in the file already.</source>
      <translation>هذا النص موجود في الملف بالفعل.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>This text is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>هذا النص أكبر من {limit_mb} ميغابايت. استورد جزءًا أصغر منه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>This text shares much with an article that is in the file. As a new version of it, claims whose words did not change go along; verdicts stay with the old one until you take them over.</source>
      <translation>يشترك هذا النص في الكثير مع مقال موجود في الملف. إن صار إصدارًا جديدًا منه انتقلت الادعاءات التي لم تتغير كلماتها، وبقيت الأحكام مع القديم إلى أن تنقلها.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>This user may not do that on the hub {name}; ask whoever keeps it. Nothing was changed.</source>
      <translation>لا يُسمح لهذا المستخدم بذلك على المركز {name}؛ اسأل القائم عليه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>This web archive holds more than {archive_pages} pages. Take out those that you need with the program that made it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>في أرشيف الويب هذا أكثر من {archive_pages} صفحة. استخرج ما تحتاج إليه منها بالبرنامج الذي أنشأه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/intake/read.py" />
      <source>This web archive holds {n} pages. Add it in the evidence library, where each becomes a record, and link that record. Nothing was imported.</source>
      <translation>
        <numerusform>لا صفحات في أرشيف الويب هذا. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
        <numerusform>في أرشيف الويب هذا صفحة واحدة. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
        <numerusform>في أرشيف الويب هذا صفحتان. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
        <numerusform>في أرشيف الويب هذا {n} صفحات. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
        <numerusform>في أرشيف الويب هذا {n} صفحة. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
        <numerusform>في أرشيف الويب هذا {n} صفحة. أضفه في مكتبة الأدلة، حيث تصبح كل صفحة دليلًا، ثم اربط ذلك الدليل. لم يُستورد شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>This web page holds no text. Save it again when it has finished loading. Nothing was imported.</source>
      <translation>لا نص في صفحة الويب هذه. احفظها من جديد بعد اكتمال تحميلها. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed.</source>
      <translation>لا تذكر حزمة العمل هذه لمن هي؛ اطلب من المشرف حزمة جديدة. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/leaving.py" />
      <source>Throw the changes away</source>
      <translation>تجاهل التغييرات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Thursday</source>
      <translation>الخميس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/place_fields.py" />
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Title of the article:</source>
      <translation>عنوان المقال:</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>To be told: {names}.</source>
      <translation>ينبغي إبلاغ: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>To tick by hand: numbers, boxes, room for initials and reasons</source>
      <translation>للتأشير باليد: أرقام وخانات ومكان للأحرف الأولى والأسباب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>To whom</source>
      <translation>إلى من</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Translator</source>
      <translation>المترجم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>Trend</source>
      <translation>اتجاه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Try the sample</source>
      <translation>تجربة النموذج</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Tuesday</source>
      <translation>الثلاثاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>Two leads decided differently.</source>
      <translation>قرر مشرفان قرارين مختلفين.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/calculations.py" />
      <source>Two numbers are called “{name}”. Nothing was changed.</source>
      <translation>هناك عددان باسم «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>Two people</source>
      <translation>شخصان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/story_dialog.py" />
      <source>Two people imported these, each for themselves. As one story they become versions of one article: claims on the same words count as one statement, with what was found in both; reworded ones wait for a place.</source>
      <translation>استورد شخصان هذين المقالين، كل على حدة. إن كانا موضوعًا واحدًا صارا إصدارين من مقال واحد: تُحسب الادعاءات على الكلمات نفسها عبارة واحدة بما وُجد في كليهما؛ وتنتظر الادعاءات المعاد صياغتها موضعًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type a part of an article's title or of a file's name.</source>
      <translation>اكتب جزءًا من عنوان مقال أو من اسم ملف.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type the number of a claim, or words that stand in it.</source>
      <translation>اكتب رقم ادعاء أو كلمات منه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>Type what you look for.</source>
      <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>Type {word} to confirm</source>
      <translation>اكتب {word} للتأكيد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/changes.py" />
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <location filename="../../workbench/gui/commands.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>Undo whole merge</source>
      <translation>التراجع عن الدمج كله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/history.py" />
      <location filename="../../workbench/core/team/unmerge.py" />
      <location filename="../../workbench/gui/actions.py" />
      <source>Undo: {label}</source>
      <translation>تراجع: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/writing.py" />
      <source>Undoing</source>
      <translation>التراجع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-16)</source>
      <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Unicode (UTF-8)</source>
      <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Unit of the result</source>
      <translation>وحدة الناتج</translation>
    </message>
    <message>
      <location filename="../../workbench/core/links.py" />
      <source>Unlink evidence from claim {row}</source>
      <translation>فك ربط دليل بالادعاء {row}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/card.py" />
      <source>Unlink from this claim</source>
      <translation>فك الربط بهذا الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>Unlinked from claim {number}</source>
      <translation>فُك ربطه بالادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Unmute</source>
      <translation>رفع الكتم</translation>
    </message>
    <message>
      <location filename="../../workbench/core/lint.py" />
      <source>Unmute the check {rule}</source>
      <translation>رفع كتم الفحص {rule}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/words.py" />
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/theme.py" />
      <source>Unverified</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/command_source.py" />
      <source>Used lately</source>
      <translation>مستخدم حديثًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Usual</source>
      <translation>معتاد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>Usual: {value}</source>
      <translation>المعتاد: {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <location filename="../../workbench/gui/verdict_segment.py" />
      <source>Verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>Verdict against verdict</source>
      <translation>حكم مقابل حكم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}</source>
      <translation>الحكم: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Verdict: {before} → {after}, because {reason}</source>
      <translation>الحكم: {before} ← {after}، والسبب: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>Verdicts are never taken from a document. One undo takes all of this back.</source>
      <translation>لا تؤخذ الأحكام من مستند أبدًا. تراجع واحد يلغي هذا كله.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n}</source>
      <translation>الإصدار {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/pair_choice.py" />
      <source>Version {n} (newest)</source>
      <translation>الإصدار {n} (الأحدث)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Versions</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <location filename="../../workbench/gui/rail.py" />
      <source>Versions of the article</source>
      <translation>إصدارات المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Very large</source>
      <translation>كبير جدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Video</source>
      <translation>فيديو</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Vietnamese (Windows-1258)</source>
      <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>Violet</source>
      <translation>بنفسجي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/csl_names.py" />
      <source>Volume</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Waived: {what} {reason}</source>
      <translation>جرى تجاوزه: {what} {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Warning</source>
      <translation>تحذير</translation>
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
      <translation>رابط ويب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Web archive</source>
      <translation>أرشيف ويب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Web page (HTML)</source>
      <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>Wednesday</source>
      <translation>الأربعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/welcome.py" />
      <source>Welcome</source>
      <translation>مرحبًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Welcome to Claim Workbench</source>
      <translation>مرحبًا بك في Claim Workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (DOS 850)</source>
      <translation>أوروبا الغربية (DOS 850)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (ISO 8859-15)</source>
      <translation>أوروبا الغربية (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Macintosh)</source>
      <translation>أوروبا الغربية (Macintosh)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/encodings.py" />
      <source>Western Europe (Windows-1252)</source>
      <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/packed.py" />
      <source>What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. Nothing was changed.</source>
      <translation>ما جاء مع حزمة العمل لا يمكن إزالته فيها؛ سِم الادعاء بـ«ليس ادعاءً» أو أخبر المشرف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>What comes</source>
      <translation>الجديد في التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What happened to it</source>
      <translation>ما جرى له</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What holds now</source>
      <translation>الساري الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>What is missing, and who signed off</source>
      <translation>ما ينقص ومن اعتمد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>What is your name?</source>
      <translation>ما اسمك؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>What it is about</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>What may come next</source>
      <translation>ما يمكن أن يلي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What opening it would do, never done</source>
      <translation>ما كان فتحه سينفّذه، لا يُنفَّذ أبدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>What others call the source, such as: a senior official</source>
      <translation>ما يُسمّى به المصدر أمام الآخرين، مثل: مسؤول كبير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What others did stays.</source>
      <translation>ما فعله الآخرون يبقى.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/status_bar.py" />
      <source>What others found is hidden on {n} claims</source>
      <extracomment>For one: What others found is hidden on {n} claim</extracomment>
      <translation>
        <numerusform>ما توصل إليه الآخرون مخفي في {n} ادعاء</numerusform>
        <numerusform>ما توصل إليه الآخرون مخفي في ادعاء واحد</numerusform>
        <numerusform>ما توصل إليه الآخرون مخفي في ادعاءين</numerusform>
        <numerusform>ما توصل إليه الآخرون مخفي في {n} ادعاءات</numerusform>
        <numerusform>ما توصل إليه الآخرون مخفي في {n} ادعاءً</numerusform>
        <numerusform>ما توصل إليه الآخرون مخفي في {n} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: reports, the command line and other programs show the whole file.</source>
      <translation>يبقى ما توصل إليه الآخرون بشأن ادعاء مخفيًا في هذه النافذة إلى أن تصدر حكمك عليه. وهو اتفاق فحسب: فالتقارير وسطر الأوامر والبرامج الأخرى تُظهر الملف كله.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/kept.py" />
      <source>What stands there can change or go, and a quote cannot be looked up.</source>
      <translation>قد يتغير المحتوى هناك أو يختفي، ويتعذر البحث عن اقتباس.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/custody.py" />
      <source>What the file says of itself cannot be read: {why}.</source>
      <translation>تتعذر قراءة ما يقوله الملف عن نفسه: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>What the file says of itself; nobody has checked it</source>
      <translation>ما يقوله الملف عن نفسه؛ ولم يتحقق منه أحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>What the marks mean</source>
      <translation>معنى العلامات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>What the rule decides</source>
      <translation>ما تبت فيه القاعدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/detail_fields.py" />
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What they are or do</source>
      <translation>الصفة أو العمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>What was done since</source>
      <translation>ما جرى منذ ذلك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What was said</source>
      <translation>ما قيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>What was said of these two does not fit together. Are they two people or one?</source>
      <translation>ما قيل عن هذين متعارض. أهما شخصان أم شخص واحد؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>What was set aside</source>
      <translation>ما نُحّي جانبًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim</source>
      <translation>ما الذي يحسم الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/guidance_dialog.py" />
      <source>What would settle a claim of this kind, one line each</source>
      <translation>ما الذي يحسم ادعاءً من هذا النوع، سطر لكل أمر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_panel.py" />
      <source>What would settle it</source>
      <translation>ما الذي يحسمه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you changed in the text is not kept yet.</source>
      <translation>ما غيّرته في النص لم يُحفظ بعد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/edit_dialog.py" />
      <source>What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch go along, the others wait until you place them.</source>
      <translation>ما تحفظه يصبح الإصدار {n}؛ ويبقى الإصدار السابق بأحكامه. الادعاءات التي لا تمس كلماتها تنتقل معه، وتنتظر البقية إلى أن تحدد مواضعها.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>What you wrote down of the interview is not kept yet.</source>
      <translation>ما دوّنته من المقابلة لم يُحفظ بعد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where a lead decided on the same words before</source>
      <translation>حيث سبق لمشرف قرار في الكلمات نفسها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where all but one agree</source>
      <translation>حيث يتفق الجميع إلا واحدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>Where at least so many agree</source>
      <translation>حيث يتفق هذا العدد على الأقل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <source>Where it comes from</source>
      <translation>من أين ورد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Where should the file with your claims and verdicts be kept?</source>
      <translation>أين يُحفظ الملف الذي فيه ادعاءاتك وأحكامك؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>Where the information first came from</source>
      <translation>من أين جاءت المعلومة أولًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article_choice.py" />
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Which article</source>
      <translation>أي مقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/page.py" />
      <source>Which disagreements</source>
      <translation>أي خلافات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origin_line.py" />
      <source>Which pieces may have one origin, and which do</source>
      <translation>الأدلة التي مصدرها الأصلي واحد، والتي قد يكون واحدًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Who has what to do</source>
      <translation>من عليه ماذا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>Who reviews blind first</source>
      <translation>من يشمله التدقيق الأولي الأعمى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/details.py" />
      <source>Who says it</source>
      <translation>من يقوله</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Whom it is for</source>
      <translation>لمن التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/owner_question.py" />
      <source>Whose file is this?</source>
      <translation>لمن هذا الملف؟</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>Why a check is muted</source>
      <translation>سبب كتم الفحص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why it is taken back</source>
      <translation>سبب السحب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>Why it may stay as it is, then Enter</source>
      <translation>لماذا يمكن أن يبقى كما هو، ثم Enter</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/signoff/signed_card.py" />
      <source>Why the sign-off is taken back</source>
      <translation>سبب سحب الاعتماد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Why? The log keeps it.</source>
      <translation>لماذا؟ يُحفظ السبب في السجل.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/reason_field.py" />
      <source>Why? Your reason is kept with your verdict</source>
      <translation>لماذا؟ يُحفظ السبب مع حكمك</translation>
    </message>
    <message>
      <location filename="../../workbench/core/standing.py" />
      <source>Withdraw the evidence “{title}”</source>
      <translation>سحب الدليل «{title}»</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>Withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Word document (DOCX)</source>
      <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Word documents (*.docx);;All files (*)</source>
      <translation>مستندات Word (*.docx);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/interview_dialog.py" />
      <source>Word for word where it matters: claims can quote it</source>
      <translation>حرفيًا حيث يهم الأمر: يمكن للادعاءات الاقتباس منه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/wording_section.py" />
      <source>Wording, kind, speaker</source>
      <translation>الصياغة والنوع والمتحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>Wording: {before} → {after}</source>
      <translation>الصياغة: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>Words in the list</source>
      <translation>الكلمات في القائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value.</source>
      <translation>كلمات، أو حقول مثل verdict وkind وspeaker وby وevidence، كل منها مع نقطتين وقيمة.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/calculation_dialog.py" />
      <location filename="../../workbench/gui/evidence_commands.py" />
      <source>Work a number out</source>
      <translation>حساب عدد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Work pack</source>
      <translation>حزمة عمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>Workbook</source>
      <translation>مصنف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth</source>
      <translation>الأهمية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>Worth checking, in percent</source>
      <translation>أهمية التحقق، بالنسبة المئوية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/more_commands.py" />
      <source>Write a comment</source>
      <translation>كتابة تعليق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>Write a formula, such as (new - old) / old * 100. Nothing was changed.</source>
      <translation>اكتب صيغة، مثل ⁦(new - old) / old * 100⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write below to whom, and choose what they are to look at.</source>
      <translation>اكتب أدناه إلى من، واختر ما عليه النظر فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>Write down what was said, or add the recording. Nothing was changed.</source>
      <translation>اكتب ما قيل، أو أضف التسجيل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>Write it down</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the file as it was before the merge to</source>
      <translation>كتابة الملف كما كان قبل الدمج في</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/commands.py" />
      <source>Write the reason</source>
      <translation>كتابة السبب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/verdicts.py" />
      <source>Write the reason on claim {number}</source>
      <translation>كتابة سبب الحكم على الادعاء {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Write the work pack</source>
      <translation>كتابة حزمة العمل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>Write the work pack to</source>
      <translation>كتابة حزمة العمل إلى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merges.py" />
      <source>Writing the file as it was before the merge</source>
      <translation>تجري كتابة الملف كما كان قبل الدمج</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the report</source>
      <translation>كتابة التقرير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Writing the reports</source>
      <translation>كتابة التقارير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>Writing the work pack</source>
      <translation>كتابة حزمة العمل جارية</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>Written: {file}, {n} claims.</source>
      <extracomment>For one: Written: {file}, {n} claim.</extracomment>
      <translation>
        <numerusform>كُتب: {file}، لا ادعاءات.</numerusform>
        <numerusform>كُتب: {file}، ادعاء واحد.</numerusform>
        <numerusform>كُتب: {file}، ادعاءان.</numerusform>
        <numerusform>كُتب: {file}، {n} ادعاءات.</numerusform>
        <numerusform>كُتب: {file}، {n} ادعاءً.</numerusform>
        <numerusform>كُتب: {file}، {n} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/top_bar.py" />
      <source>You are {name}</source>
      <translation>أنت {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You can stop it in the line at the bottom; then nothing is changed.</source>
      <translation>يمكنك إيقافه من السطر السفلي؛ ولن يتغير شيء عندئذ.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>You gave no verdict that holds on the older words of claim {number}; give one here.</source>
      <translation>لم تصدر حكمًا ساريًا على الكلمات الأقدم للادعاء {number}؛ أصدر حكمك هنا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/restore_points.py" />
      <source>You have done nothing since “{name}”, so there is nothing to take back.</source>
      <translation>لم تفعل شيئًا منذ «{name}»، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>You have done nothing since. What others did is theirs to take back.</source>
      <translation>لم تفعل شيئًا منذ ذلك. وما فعله الآخرون لهم وحدهم أن يتراجعوا عنه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>You have no right to read {name}. Nothing was imported.</source>
      <translation>ليس لديك إذن بقراءة {name}. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/signoff.py" />
      <source>You have not signed this text off, so there is nothing to take back.</source>
      <translation>لم تعتمد هذا النص، فلا شيء لسحبه.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاء. يُظهر التقرير ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على ادعاء واحد. يُظهر التقرير ما توصل إليه الآخرون بشأنه. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على ادعاءين. يُظهر التقرير ما توصل إليه الآخرون بشأنهما. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاءات. يُظهر التقرير ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاءً. يُظهر التقرير ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاء. يُظهر التقرير ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/ask.py" />
      <source>You review blind first, and have not given your verdict on {n} claims. The receipt shows what others found on them. Go on?</source>
      <extracomment>For one: You review blind first, and have not given your verdict on {n} claim. The receipt shows what others found on it. Go on?</extracomment>
      <translation>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاء. يُظهر المحضر ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على ادعاء واحد. يُظهر المحضر ما توصل إليه الآخرون بشأنه. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على ادعاءين. يُظهر المحضر ما توصل إليه الآخرون بشأنهما. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاءات. يُظهر المحضر ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاءً. يُظهر المحضر ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى، ولم تصدر حكمك بعد على {n} ادعاء. يُظهر المحضر ما توصل إليه الآخرون بشأنها. هل تريد المتابعة؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>You review blind first: what others found on {n} claims is not listed until your verdict on each is given. To decide without them, see what others found (File, Blind first pass).</source>
      <extracomment>For one: You review blind first: what others found on {n} claim is not listed until your verdict on it is given. To decide without one, see what others found (File, Blind first pass).</extracomment>
      <translation>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن {n} ادعاء لا يُدرج إلى أن تصدر حكمك على كل منها. للبت قبل أحكامك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن ادعاء واحد لا يُدرج إلى أن تصدر حكمك عليه. للبت قبل حكمك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن ادعاءين لا يُدرج إلى أن تصدر حكمك على كل منهما. للبت قبل حكميك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن {n} ادعاءات لا يُدرج إلى أن تصدر حكمك على كل منها. للبت قبل أحكامك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن {n} ادعاءً لا يُدرج إلى أن تصدر حكمك على كل منها. للبت قبل أحكامك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
        <numerusform>أنت في تدقيق أولي أعمى: ما توصل إليه الآخرون بشأن {n} ادعاء لا يُدرج إلى أن تصدر حكمك على كل منها. للبت قبل أحكامك، أظهر ما توصل إليه الآخرون («ملف»، «تدقيق أولي أعمى»).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>You see first what they bring. Nobody's verdict is overwritten.</source>
      <translation>ترى أولًا ما تضيفه. ولا يُستبدل حكم أحد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/versions/page.py" />
      <source>Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name.</source>
      <translation>أحكامك أنت على الإصدار الأقدم، للادعاءات التي لم تتغير جملتها، تصدر من جديد باسمك.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>Your verdict now</source>
      <translation>حكمك الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/first_run.py" />
      <source>Your verdicts and reasons carry it, so that colleagues know who found what. It is kept on this computer and in the files that you work on, and goes nowhere else.</source>
      <translation>تحمله أحكامك وأسبابك كي يعرف الزملاء من توصل إلى ماذا. يُحفظ على هذا الحاسوب وفي الملفات التي تعمل عليها، ولا يُرسل إلى مكان آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a caption</source>
      <translation>تعليق صورة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a claim in it does not stand in its article</source>
      <translation>فيه ادعاء غير موجود في مقاله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a copyright line</source>
      <translation>سطر حقوق النشر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>a form</source>
      <translation>نموذج إدخال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a legal notice</source>
      <translation>إشعار قانوني</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line behind the end</source>
      <translation>سطر بعد النهاية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>a line of the menu block</source>
      <translation>سطر من كتلة القائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a link label</source>
      <translation>عنوان رابط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>a menu line</source>
      <translation>سطر من قائمة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/manuscript.py" />
      <source>a note on words that were set aside</source>
      <translation>ملاحظة على كلمات نُحّيت جانبًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>a text that its log names is missing</source>
      <translation>نص مذكور في سجله مفقود</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>a word is cut</source>
      <translation>كلمة مقطوعة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the future</source>
      <translation>عن المستقبل</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>about the past</source>
      <translation>عن الماضي</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>about {value}</source>
      <translation>نحو {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>accepted the assignments</source>
      <translation>قبول الإسناد</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>acres</source>
      <translation>أكر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>added by hand</source>
      <translation>مضاف يدويًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the claim</source>
      <translation>إضافة الادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>added the evidence</source>
      <translation>إضافة الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>all keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>all or none</source>
      <translation>الكل أو لا أحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>all statements stay</source>
      <translation>تبقى العبارات كلها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>almost perfect</source>
      <translation>شبه تام</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>ambiguous</source>
      <translation>ملتبس</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>amount of money</source>
      <translation>مبلغ مالي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>an advertisement label</source>
      <translation>وسم إعلان</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_added.py" />
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>an entry of its log has a form that the program does not write</source>
      <translation>في سجله مدخل بصيغة لا يكتبها البرنامج</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>an entry of its log is larger than the program writes</source>
      <translation>في سجله مدخل أكبر مما يكتبه البرنامج</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>an entry of its log was changed after it was written</source>
      <translation>في سجله مدخل عُدّل بعد كتابته</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is as much like it</source>
      <translation>جملة أخرى في الإصدار الأقدم تشبهها بالقدر نفسه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>another sentence of the older version is more like it</source>
      <translation>جملة أخرى في الإصدار الأقدم أشبه بها</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>another verdict</source>
      <translation>حكم آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>asked for a blind first pass</source>
      <translation>طلب تدقيق أولي أعمى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>assigned</source>
      <translation>إسناد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>at {time}</source>
      <translation>عند {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>attributed to a source</source>
      <translation>منسوب إلى مصدر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <location filename="../../resources/rules/ar.toml" />
      <location filename="../../resources/rules/en.toml" />
      <source>barrels</source>
      <translation>برميل</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <location filename="../../resources/rules/es.toml" />
      <source>basis points</source>
      <translation>نقطة أساس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>before the text</source>
      <translation>قبل النص</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>behind the text</source>
      <translation>بعد النص</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>beside the article</source>
      <translation>بجانب المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>both say {words}</source>
      <translation>كلاهما يذكر {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back</source>
      <translation>استرجاع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>brought back the comment</source>
      <translation>أعاد التعليق</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by e-mail</source>
      <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by letter</source>
      <translation>برسالة بريدية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by message</source>
      <translation>برسالة نصية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by phone</source>
      <translation>بالهاتف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>by video call</source>
      <translation>بمكالمة فيديو</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>capitals</source>
      <translation>حروف كبيرة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>cause</source>
      <translation>سبب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>cell {cell}</source>
      <translation>الخلية {cell}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>cells</source>
      <translation>خلية</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>centuries</source>
      <translation>قرن</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>changed</source>
      <translation>متغير</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>choose the place</source>
      <translation>اختيار الموضع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>comes to {now} now, and was {kept} when it was kept</source>
      <translation>الناتج الآن {now}، وكان {kept} عند الحفظ</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>commented</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>comparison</source>
      <translation>مقارنة</translation>
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
      <translation>d MMM yyyy، HH:mm</translation>
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
      <translation>تاريخ</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>date {text}: {value} -&gt; {dates}</source>
      <translation>التاريخ {text}: {value} ← {dates}</translation>
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
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>decades</source>
      <translation>عقد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided</source>
      <translation>قرار</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>decided by {lead}</source>
      <translation>بقرار {lead}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>decided whether two claims are one</source>
      <translation>البت في كون ادعاءين ادعاءً واحدًا</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>definition</source>
      <translation>تعريف</translation>
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
      <translation>درجة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>different verdicts</source>
      <translation>أحكام مختلفة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/drafts.py" />
      <source>edited by hand</source>
      <translation>معدّل يدويًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}</source>
      <translation>تعديل {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>edited the {field}, beside another value</source>
      <translation>تعديل {field}، إلى جانب قيمة أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>ended the blind first pass</source>
      <translation>إنهاء التدقيق الأولي الأعمى</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>entry {n} of chain {root} was changed after it was written</source>
      <translation>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
        <numerusform>المدخل {n} من السلسلة {root} عُدّل بعد كتابته</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/chains.py" />
      <location filename="../../workbench/core/team/hub/joining.py" />
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log</source>
      <translation>في سجله أحداث مفقودة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/pull.py" />
      <source>events are missing from its log (chain {root})</source>
      <translation>في سجله أحداث مفقودة (السلسلة {root})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>evidence</source>
      <translation>دليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>fair</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>feet</source>
      <translation>قدم</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>first person wish</source>
      <translation>رغبة بضمير المتكلم</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>gallons</source>
      <translation>غالون</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>gave the verdict</source>
      <translation>إصدار الحكم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/docx_words.py" />
      <source>hidden in the document</source>
      <translation>مخفي في المستند</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>hidden on the page</source>
      <translation>مخفي في الصفحة</translation>
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
      <translation>ساعة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>imported the article</source>
      <translation>استيراد المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>in person</source>
      <translation>وجهًا لوجه</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>inches</source>
      <translation>بوصة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>inside the text</source>
      <translation>داخل النص</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn as a picture</source>
      <translation>يتعذر رسمه كصورة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be drawn: {why}</source>
      <translation>يتعذر رسمه: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it cannot be read ({strerror})</source>
      <translation>تتعذر قراءته ({strerror})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it has a document type; save it as plain SVG without one</source>
      <translation>فيه تعريف نوع المستند (DOCTYPE)؛ احفظه كملف SVG بسيط من دونه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it has neither a title nor an address</source>
      <translation>ليس له عنوان ولا رابط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds a script</source>
      <translation>فيه نص برمجي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>it holds tables, views or triggers that the program did not make</source>
      <translation>فيه جداول أو عروض أو مشغّلات لم يُنشئها البرنامج</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it holds “{localname}”, and a logo may hold only shapes, words and gradients</source>
      <translation>فيه «{localname}»، ولا يجوز أن يضم الشعار سوى أشكال وكلمات وتدرجات لونية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>it is a work pack, and this file lacks what the pack was cut from</source>
      <translation>هو حزمة عمل، وليس في هذا الملف ما اقتُطعت منه الحزمة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than 4000 by 4000 dots</source>
      <translation>هو أكبر من 4000 × 4000 نقطة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is larger than {most_bytes} kB</source>
      <translation>هو أكبر من {most_bytes} كيلوبايت</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/citation.py" />
      <source>it is longer than {note_characters} characters</source>
      <translation>أطول من {note_characters} حرف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it is neither PNG nor SVG</source>
      <translation>ليس بصيغة PNG ولا SVG</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/csl.py" />
      <source>it is no set of named fields</source>
      <translation>ليس مجموعة حقول مسماة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>it needs more than {request} MB of memory</source>
      <translation>يحتاج إلى أكثر من {request} ميغابايت من الذاكرة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/logo.py" />
      <source>it refers to something outside of it</source>
      <translation>يشير إلى شيء خارجه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/exchange.py" />
      <source>it sends to a hub what was done in it, and takes nothing</source>
      <translation>ترسل الحزمة إلى المركز ما أُنجز فيها ولا تأخذ شيئًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/versions.py" />
      <source>it stands in another place</source>
      <translation>هو في موضع آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <source>it took longer than {in_all} seconds</source>
      <translation>استغرق أكثر من {in_all} ثانية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>its last line (ER) is missing, so its end may be lost; what is there came in</source>
      <translation>سطره الأخير (ER) ناقص، فربما فُقدت نهايته؛ استُورد الموجود منه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <source>its log holds values that the program cannot have written</source>
      <translation>في سجله قيم لا يمكن أن يكون البرنامج قد كتبها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/union.py" />
      <source>its log names events that are not in it</source>
      <translation>سجله يذكر أحداثًا ليست فيه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_open.py" />
      <source>its pages do not fit together</source>
      <translation>صفحاته غير متوافقة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its parts are nested too deeply</source>
      <translation>أجزاؤه متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/sandbox.py" />
      <location filename="../../workbench/core/sandbox_child.py" />
      <source>its reader stopped in the middle of it</source>
      <translation>توقفت القراءة في منتصفه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>its sentences do not stand together here</source>
      <translation>جمله غير متجاورة هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>its sentences no longer stand together</source>
      <translation>جمله لم تعد متجاورة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_rows.py" />
      <source>kept bytes in it do not fit their hash</source>
      <translation>فيه بايتات محفوظة لا تطابق بصمتها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/content.py" />
      <source>kept bytes that its log names are missing</source>
      <translation>بايتات محفوظة مذكورة في سجله مفقودة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>kept in this file</source>
      <translation>محفوظ في هذا الملف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kept its origin apart from another</source>
      <translation>فصل مصدره الأصلي عن غيره</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>law</source>
      <translation>قانون</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>left open by a reviewer</source>
      <translation>تركه مدقق مفتوحًا</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>length of time</source>
      <translation>مدة زمنية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>let both values of the {stands} stand again</source>
      <translation>إعادة قيمتي {stands} معًا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>lifted the confidence of the source</source>
      <translation>رفع السرية عن المصدر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>linked already</source>
      <translation>مربوط بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence</source>
      <translation>ربط الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>linked the evidence again</source>
      <translation>ربط الدليل من جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/unplaced.py" />
      <source>lost</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>made the source confidential</source>
      <translation>جعل المصدر سريًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>mark</source>
      <translation>وسم</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>merge it, and the other files, into that one</source>
      <translation>ادمجها مع الملفات الأخرى في ذلك الملف</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>miles</source>
      <translation>ميل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>million characters</source>
      <translation>مليون حرف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/worthiness.py" />
      <source>minus: {why}</source>
      <translation>ينقص: {why}</translation>
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
      <translation>دقيقة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the beginning</source>
      <translation>ناقص في البداية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>missing at the end</source>
      <translation>ناقص في النهاية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>modal</source>
      <translation>فعل احتمال أو وجوب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>moderate</source>
      <translation>معتدل</translation>
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
      <translation>شهر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>more of these annotations lie at another address, which was not visited</source>
      <translation>بقية هذه التعليقات التوضيحية في رابط آخر لم يُفتح</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>more or less</source>
      <translation>زيادة أو نقصان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_sources.py" />
      <source>more than {n} places</source>
      <translation>أكثر من {n} موضع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>move</source>
      <translation>تنقل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>muted the check {field}</source>
      <translation>كتم الفحص {field}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>name it</source>
      <translation>تسميتها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named a restore point</source>
      <translation>تسمية نقطة استعادة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>named as a version</source>
      <translation>جعله إصدارًا</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>nautical miles</source>
      <translation>ميل بحري</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>negation</source>
      <translation>نفي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the beginning</source>
      <translation>جديد في البداية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/versions.py" />
      <source>new at the end</source>
      <translation>جديد في النهاية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no cell named</source>
      <translation>بلا خلية محددة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no claim is chosen</source>
      <translation>لم يُختر ادعاء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/hover.py" />
      <source>no evidence linked</source>
      <translation>لا دليل مربوط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>no file is open</source>
      <translation>لا ملف مفتوح</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no kind</source>
      <translation>بلا نوع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer accepted the assignments</source>
      <translation>سحب قبول الإسناد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>no longer kept its origin apart from another</source>
      <translation>إلغاء فصل مصدره الأصلي عن غيره</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no page named</source>
      <translation>بلا صفحة محددة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>no place</source>
      <translation>بلا موضع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>no speaker</source>
      <translation>بلا متحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>no text to search in</source>
      <translation>لا نص للبحث فيه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>no time named</source>
      <translation>بلا وقت محدد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>no verdict yet</source>
      <translation>لا حكم بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/cells.py" />
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only its address</source>
      <translation>غير محفوظ، رابطه فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>not kept, only named</source>
      <translation>غير محفوظ، مذكور فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/records.py" />
      <source>not linked yet</source>
      <translation>غير مربوط بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/html.py" />
      <source>not part of the article</source>
      <translation>ليس من المقال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>note</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>nothing in the newer text is like it</source>
      <translation>لا شيء في النص الأحدث يشبهه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>nothing in the text is like it</source>
      <translation>لا شيء في النص يشبهه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was done yet</source>
      <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>nothing was undone</source>
      <translation>لم يُتراجع عن شيء</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <location filename="../../workbench/core/text/meaning.py" />
      <source>number</source>
      <translation>عدد</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>number with unit</source>
      <translation>عدد مع وحدة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>objection</source>
      <translation>اعتراض</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of any number</source>
      <translation>من أي عدد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/rule_dialog.py" />
      <source>of {n}</source>
      <translation>من {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>off the record</source>
      <translation>ليس للنشر</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>office or role</source>
      <translation>منصب أو صفة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on background</source>
      <translation>للنشر دون ذكر الاسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>on the record</source>
      <translation>للنشر مع ذكر الاسم</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/decision_card.py" />
      <source>one statement stays</source>
      <translation>تبقى عبارة واحدة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>only a position is given, and no words to compare with those that stand there</source>
      <translation>لم يُذكر إلا موقع، بلا كلمات تُقارن بالموجودة فيه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/side_card.py" />
      <source>only here</source>
      <translation>هنا فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Merge and decide”</source>
      <translation>في صفحة «الدمج والبت» فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>only on the page “Versions of the article”</source>
      <translation>في صفحة «إصدارات المقال» فقط</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>only under a condition</source>
      <translation>مشروط</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>opinion</source>
      <translation>رأي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>origin</source>
      <translation>المصدر الأصلي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>other words stand before it: “{text}” may mean something else</source>
      <translation>قبله كلمات أخرى: ربما صار «{text}» يعني شيئًا آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>other words stand beside it</source>
      <translation>بجانبه كلمات أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>otherwise</source>
      <translation>بطريقة أخرى</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>ounces</source>
      <translation>أونصة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>overlapping statements</source>
      <translation>عبارات متداخلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/margin.py" />
      <location filename="../../workbench/gui/article/view.py" />
      <source>p. {n}</source>
      <translation>ص {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>p. {page}, ¶ {paragraph}</source>
      <translation>ص {page}، ف {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>packs are cut from the whole file</source>
      <translation>تُقتطع الحزم من الملف الكامل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>page {number}</source>
      <translation>الصفحة {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>page {page}</source>
      <translation>الصفحة {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>page {page}, paragraph {paragraph}</source>
      <translation>الصفحة {page}، الفقرة {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>pages</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>paragraph {paragraph}</source>
      <translation>الفقرة {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>parts</source>
      <translation>جزء</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/pane.py" />
      <source>paste text as an article</source>
      <translation>لصق نص كمقال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percent</source>
      <translation>في المئة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>percentage</source>
      <translation>نسبة مئوية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/units.py" />
      <source>percentage points</source>
      <translation>نقطة مئوية</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>place here</source>
      <translation>وضع هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>place in the newer version</source>
      <translation>الموضع في الإصدار الأحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>poor</source>
      <translation>ضعيف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>public matter</source>
      <translation>شأن عام</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <location filename="../../workbench/core/text/versions.py" />
      <source>punctuation or signs</source>
      <translation>علامات ترقيم أو رموز</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/meaning.py" />
      <source>quantifier</source>
      <translation>لفظ كمّي</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>quotation</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks added</source>
      <translation>أُضيفت علامات اقتباس</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>quotation marks left out</source>
      <translation>حُذفت علامات اقتباس</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>rank</source>
      <translation>ترتيب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/main_window.py" />
      <location filename="../../workbench/gui/top_bar.py" />
      <source>read only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/redact_dialog.py" />
      <source>redact</source>
      <translation>حجب</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>redacted the evidence</source>
      <translation>حجب الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>redacted, not kept any more</source>
      <translation>محجوب، لم يعد محفوظًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>references</source>
      <translation>مرجع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>removed</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>reopened: new verdict</source>
      <translation>أُعيد فتحه: حكم جديد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>restated</source>
      <translation>الصياغة المستقلة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>restated differently</source>
      <translation>صياغات مختلفة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>rows</source>
      <translation>صف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/pdf.py" />
      <source>running heads, feet and page numbers</source>
      <translation>ترويسات وتذييلات وأرقام صفحات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>s</source>
      <translation>ث</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said that it tells another story</source>
      <translation>القول إنه موضوع آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>said whether two are one person</source>
      <translation>تحديد هل الاثنان شخص واحد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>same speaker and kind</source>
      <translation>المتحدث والنوع نفساهما</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>same verdict, different evidence</source>
      <translation>الحكم نفسه بأدلة مختلفة</translation>
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
      <translation>ثانية</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>settled which {stands} stands</source>
      <translation>تثبيت القيمة المعتمدة في {stands}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>shares {list}</source>
      <translation>يشترك في {list}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>signed off</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>skip</source>
      <translation>تخطي</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>slight</source>
      <translation>طفيف</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>small number</source>
      <translation>عدد صغير</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>something done</source>
      <translation>فعل وقع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>span</source>
      <translation>حدود العبارة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <location filename="../../workbench/core/text/differences.py" />
      <source>speaker</source>
      <translation>المتحدث</translation>
    </message>
    <message>
      <location filename="../../workbench/core/carrying.py" />
      <source>speaker {name} -&gt; {name2}</source>
      <translation>المتحدث {name} ← {name2}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks of oneself</source>
      <translation>حديث عن النفس</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>speaks to someone</source>
      <translation>خطاب موجه إلى أحد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>spelling</source>
      <translation>إملاء</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square feet</source>
      <translation>قدم مربعة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>square miles</source>
      <translation>ميل مربع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/address.py" />
      <source>sslmode in the hub's address must be one of {modes}.</source>
      <translation>يجب أن يكون sslmode في عنوان المركز واحدًا من {modes}.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>study or figures</source>
      <translation>دراسة أو أرقام</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>substantial</source>
      <translation>كبير</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>superlative</source>
      <translation>صيغة تفضيل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>take a side</source>
      <translation>اختيار طرف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/annotations.py" />
      <source>the annotation does not say which words it means</source>
      <translation>التعليق التوضيحي لا يحدد الكلمات المقصودة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the byline</source>
      <translation>سطر اسم الكاتب</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>the claim's own article</source>
      <translation>مقال الادعاء نفسه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the credit line</source>
      <translation>سطر نسبة المصدر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/signs.py" />
      <source>the date line</source>
      <translation>سطر التاريخ</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/bibtex.py" />
      <source>the entry on line {line} is not closed: a brace or a quotation mark is missing</source>
      <translation>المدخل في السطر {line} غير مغلق: ينقصه قوس أو علامة اقتباس</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>the file can only be read now</source>
      <translation>الملف للقراءة فقط الآن</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the foot of the page</source>
      <translation>تذييل الصفحة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/markdown.py" />
      <source>the front matter of the file</source>
      <translation>البيانات الأولية للملف</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <location filename="../../workbench/core/intake/docx.py" />
      <location filename="../../workbench/core/intake/odt.py" />
      <source>the head of the page</source>
      <translation>ترويسة الصفحة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/blocks.py" />
      <source>the menu of the page</source>
      <translation>قائمة الصفحة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/boilerplate.py" />
      <source>the name of the site</source>
      <translation>اسم الموقع</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/importing.py" />
      <source>the pasted text</source>
      <translation>النص الملصق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the quotation that it belongs to is another one, or somebody else's</source>
      <translation>الاقتباس الذي ينتمي إليه اقتباس آخر أو لشخص آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/claim_rows.py" />
      <source>the row has no words in its column of statements</source>
      <translation>لا كلمات للصف في عمود العبارات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>the same evidence read differently</source>
      <translation>الدليل نفسه بقراءتين مختلفتين</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in another place, and what is around it does not decide</source>
      <translation>الجملة نفسها موجودة في موضع آخر، وما حولها لا يحسم</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the same sentence stands in {n} places, and what is around it does not decide</source>
      <translation>
        <numerusform>الجملة نفسها موجودة في {n} موضع، وما حولها لا يحسم</numerusform>
        <numerusform>الجملة نفسها موجودة في موضع واحد، وما حولها لا يحسم</numerusform>
        <numerusform>الجملة نفسها موجودة في موضعين، وما حولها لا يحسم</numerusform>
        <numerusform>الجملة نفسها موجودة في {n} مواضع، وما حولها لا يحسم</numerusform>
        <numerusform>الجملة نفسها موجودة في {n} موضعًا، وما حولها لا يحسم</numerusform>
        <numerusform>الجملة نفسها موجودة في {n} موضع، وما حولها لا يحسم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence around it is another one</source>
      <translation>الجملة المحيطة به جملة أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduced this one</source>
      <translation>الجملة السابقة جملة أخرى: كانت تمهد لهذه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: it introduces this one</source>
      <translation>الجملة السابقة جملة أخرى: وهي تمهد لهذه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>the sentence before is another one: “{place}” may mean something else</source>
      <translation>الجملة السابقة جملة أخرى: ربما صار «{place}» يعني شيئًا آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the sentence says more</source>
      <translation>الجملة تقول أكثر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the sentence stands only where another one with the same words stood</source>
      <translation>الجملة لا توجد إلا حيث كانت جملة أخرى بالكلمات نفسها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/rest.py" />
      <source>the words are only a part here</source>
      <translation>الكلمات هنا جزء فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here</source>
      <translation>الكلمات موجودة هنا</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <source>the words stand here only as a part of other ones</source>
      <translation>الكلمات موجودة هنا كجزء من كلمات أخرى فقط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand here, but between other words</source>
      <translation>الكلمات موجودة هنا، لكن بين كلمات أخرى</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/anchor.py" />
      <source>the words stand in {n} other sentences</source>
      <translation>
        <numerusform>الكلمات موجودة في {n} جملة أخرى</numerusform>
        <numerusform>الكلمات موجودة في جملة أخرى</numerusform>
        <numerusform>الكلمات موجودة في جملتين أخريين</numerusform>
        <numerusform>الكلمات موجودة في {n} جمل أخرى</numerusform>
        <numerusform>الكلمات موجودة في {n} جملة أخرى</numerusform>
        <numerusform>الكلمات موجودة في {n} جملة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places</source>
      <translation>
        <numerusform>الكلمات موجودة في {n} موضع</numerusform>
        <numerusform>الكلمات موجودة في موضع واحد</numerusform>
        <numerusform>الكلمات موجودة في موضعين</numerusform>
        <numerusform>الكلمات موجودة في {n} مواضع</numerusform>
        <numerusform>الكلمات موجودة في {n} موضعًا</numerusform>
        <numerusform>الكلمات موجودة في {n} موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, and nothing decides</source>
      <translation>
        <numerusform>الكلمات موجودة في {n} موضع، ولا شيء يحسم</numerusform>
        <numerusform>الكلمات موجودة في موضع واحد، ولا شيء يحسم</numerusform>
        <numerusform>الكلمات موجودة في موضعين، ولا شيء يحسم</numerusform>
        <numerusform>الكلمات موجودة في {n} مواضع، ولا شيء يحسم</numerusform>
        <numerusform>الكلمات موجودة في {n} موضعًا، ولا شيء يحسم</numerusform>
        <numerusform>الكلمات موجودة في {n} موضع، ولا شيء يحسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>the words stand in {n} places, but between other words</source>
      <translation>
        <numerusform>الكلمات موجودة في {n} موضع، لكن بين كلمات أخرى</numerusform>
        <numerusform>الكلمات موجودة في موضع واحد، لكن بين كلمات أخرى</numerusform>
        <numerusform>الكلمات موجودة في موضعين، لكن بين كلمات أخرى</numerusform>
        <numerusform>الكلمات موجودة في {n} مواضع، لكن بين كلمات أخرى</numerusform>
        <numerusform>الكلمات موجودة في {n} موضعًا، لكن بين كلمات أخرى</numerusform>
        <numerusform>الكلمات موجودة في {n} موضع، لكن بين كلمات أخرى</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/likest.py" />
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>there are no words to look for</source>
      <translation>لا كلمات للبحث عنها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>there are only blanks</source>
      <translation>لا يوجد إلا فراغات</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/actions.py" />
      <source>there is no article</source>
      <translation>لا يوجد مقال</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>these are too few words to tell their place without the words around them</source>
      <translation>هذه الكلمات أقل من أن يُعرف موضعها بلا الكلمات التي حولها</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <source>these characters are no longer in the sentence</source>
      <translation>هذه الحروف لم تعد في الجملة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/ris.py" />
      <source>these lines belong to no reference: the first line (TY) is missing</source>
      <translation>هذه الأسطر لا تتبع أي مرجع: السطر الأول (TY) ناقص</translation>
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
      <translation>مرة</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>title has {list}</source>
      <translation>في العنوان {list}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>tons</source>
      <translation>طن</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back that it tells another story</source>
      <translation>سحب القول إنه موضوع آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the assignment</source>
      <translation>سحب الإسناد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the comment</source>
      <translation>سحب التعليق</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the muting of the check {field}</source>
      <translation>رفع كتم الفحص {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took back the sign-off</source>
      <translation>سحب الاعتماد</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>took part</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>trend</source>
      <translation>اتجاه</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/disagreement_list.py" />
      <source>two leads decided differently</source>
      <translation>قرارا مشرفين مختلفان</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/anchor.py" />
      <location filename="../../workbench/core/text/likest.py" />
      <source>two sentences are as much like it as each other</source>
      <translation>جملتان تشبهانه بالقدر نفسه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>unlinked the evidence</source>
      <translation>فك ربط الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>url</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>used a newer version</source>
      <translation>استخدام إصدار أحدث</translation>
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
      <translation>أسبوع</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>what came from the hub was changed since</source>
      <translation>عُدّل ما ورد من المركز بعد وروده</translation>
    </message>
    <message>
      <location filename="../../resources/rules/any.toml" />
      <source>what has to be done</source>
      <translation>ما يجب فعله</translation>
    </message>
    <message>
      <location filename="../../workbench/core/log.py" />
      <source>withdrew the evidence</source>
      <translation>سحب الدليل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <location filename="../../workbench/gui/evidence/media.py" />
      <source>without a title</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>wording {percent} % alike</source>
      <translation>تشابه الصياغة {percent}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>words</source>
      <translation>كلمات</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduced this one</source>
      <translation>تغيرت كلمات في الجملة السابقة: كانت تمهد لهذه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: it introduces this one</source>
      <translation>تغيرت كلمات في الجملة السابقة: وهي تمهد لهذه</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/context.py" />
      <source>words changed in the sentence before: “{place}” may mean something else</source>
      <translation>تغيرت كلمات في الجملة السابقة: ربما صار «{place}» يعني شيئًا آخر</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>worth checking: {number} percent</source>
      <translation>أهمية التحقق: {number} في المئة</translation>
    </message>
    <message>
      <location filename="../../resources/rules/en.toml" />
      <source>yards</source>
      <translation>ياردة</translation>
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
      <translation>سنة</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{action} ({key})</source>
      <translation>{action} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/redact.py" />
      <source>{added_by} added this record, and only who added a record can redact it. Nothing was changed.</source>
      <translation>أضاف {added_by} هذا الدليل، ولا يمكن لأحد حجب دليل إلا من أضافه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: hidden for {who} ({by}, {when})</source>
      <translation>{article}: مخفي عن {who} ({by}، {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/blind_dialog.py" />
      <source>{article}: shown to {who} ({by}, {when})</source>
      <translation>{article}: يراه {who} ({by}، {when})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale</source>
      <translation>مسند: {assigned}، منجز: {done}، مفتوح: {open}، متقادم: {stale}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet</source>
      <translation>مسند: {assigned}، منجز: {done}، مفتوح: {open}، متقادم: {stale}؛ ليس في الملف بعد</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{a} and {b}</source>
      <translation>{a} و{b}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/model.py" />
      <source>{column}, the claims are in this order: {order}</source>
      <translation>{column}، الادعاءات مرتبة هكذا: {order}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/search_box.py" />
      <source>{command}: {reason}.</source>
      <translation>{command}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{copied} percent of the article stands in it word for word.</source>
      <translation>فيه {copied} في المئة من المقال حرفيًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{counts} / {counts2} × 100 = {exact}; the text says {text}.</source>
      <translation>⁦{counts} / {counts2} × 100 = {exact}⁩؛ والنص يذكر {text}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/store/foreign_added.py" />
      <source>{error} (entry {n} of chain {root})</source>
      <translation>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
        <numerusform>{error} (المدخل {n} من السلسلة {root})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{field}: set differently by people who had not seen each other's words. What is to stand?</source>
      <translation>{field}: حدّده بصورة مختلفة أشخاص لم يطّلع بعضهم على كلام بعض. ما الذي يبقى؟</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} has {n} MB; a kept file may have {largest} MB. Link its address instead. Nothing was changed.</source>
      <translation>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
        <numerusform>حجم {file_name} هو {n} ميغابايت؛ والحد الأقصى للملف المحفوظ {largest} ميغابايت. اربط رابطه بدلًا منه. لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{file_name} is kept already</source>
      <translation>الملف {file_name} محفوظ بالفعل</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/sharing_dialog.py" />
      <source>{file} holds {n} claims.</source>
      <extracomment>For one: {file} holds {n} claim.</extracomment>
      <translation>
        <numerusform>في {file} لا ادعاءات.</numerusform>
        <numerusform>في {file} ادعاء واحد.</numerusform>
        <numerusform>في {file} ادعاءان.</numerusform>
        <numerusform>في {file} {n} ادعاءات.</numerusform>
        <numerusform>في {file} {n} ادعاءً.</numerusform>
        <numerusform>في {file} {n} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{first} to {last}</source>
      <translation>من {first} إلى {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/report/house/read.py" />
      <source>{folder} holds more than 40 files; leave only the templates of reports there. No report was written.</source>
      <translation>في {folder} أكثر من 40 ملفًا؛ لا تترك فيه إلا قوالب التقارير. لم يُكتب تقرير.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well.</source>
      <translation>المفتاح {key} وحده يُكتب في حقول النص، وهذا الأمر يعمل فيها أيضًا. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/linked_list.py" />
      <source>{key} finds passages that may bear on it in all that is kept.</source>
      <translation>المفتاح {key} يبحث في كل المحفوظ عن مقاطع قد تتصل به.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{key} has a fixed meaning in every window. Choose another key.</source>
      <translation>للمفتاح {key} معنى ثابت في كل نافذة. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>{key} is the key of {command}.</source>
      <translation>المفتاح {key} مخصص للأمر {command}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} added: {before}</source>
      <translation>إضافة {kind}: {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} left out: {before}</source>
      <translation>حذف {kind}: {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/differences.py" />
      <source>{kind} {before} -&gt; {after}</source>
      <translation>{kind}: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/facts_view.py" />
      <source>{length} long</source>
      <translation>المدة {length}</translation>
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
      <translation>من ⁦{low}⁩ إلى ⁦{high}⁩</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{name} agreement</source>
      <translation>اتفاق المدققين {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of 1 statement ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارتين ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارات ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: nothing to say, because one of them gave the same verdict throughout.</source>
      <translation>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارتين ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارات ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن أحدهما أعطى الحكم نفسه دائمًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارتين ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارات ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{name} and {name2} agree on {agree} of {n} statements ({agree2} %); beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارة واحدة ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من عبارتين ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارات ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>{name} و{name2}: الاتفاق على {agree} من {n} عبارة ({agree2}٪)؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} cannot be made in {parent}: {strerror}; choose another folder.</source>
      <translation>يتعذر إنشاء {name} في {parent}: {strerror}؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened here; check the folder and its rights.</source>
      <translation>يتعذر فتح {name} هنا؛ تحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be opened: {strerror}.</source>
      <translation>يتعذر فتح {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} cannot be opened: {strerror}. Nothing was written.</source>
      <translation>يتعذر فتح {name}: {strerror}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: bad name. Nothing was imported.</source>
      <translation>تتعذر قراءة {name}: اسم غير صالح. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} cannot be read: {error}. Nothing was imported.</source>
      <translation>تتعذر قراءة {name}: {error}. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be read: {strerror}; check its rights.</source>
      <translation>تتعذر قراءة {name}: {strerror}؛ تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/received.py" />
      <source>{name} cannot be written beside the file, for what comes from the hub. Nothing was changed.</source>
      <translation>تتعذر كتابة {name} بجانب الملف لحفظ ما يرد من المركز. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <source>{name} cannot be written there: {strerror}. Nothing was written.</source>
      <translation>تتعذر كتابة {name} هناك: {strerror}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} cannot be written; copy it to a place where you may write.</source>
      <translation>تتعذر الكتابة في {name}؛ انسخه إلى مكان يمكنك الكتابة فيه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/receipts.py" />
      <source>{name} could not be read: {strerror}.</source>
      <translation>تعذرت قراءة {name}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} could not be written ({strerror}); check the disk and the folder's rights.</source>
      <translation>تعذرت كتابة {name} ({strerror})؛ تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} could not be written, so the last action was not saved; check the disk or stick and try again.</source>
      <translation>تعذرت الكتابة في {name}، ولذلك لم يُحفظ الإجراء الأخير؛ تحقق من القرص أو الذاكرة المحمولة وحاول من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} does not open: the passphrase is another one, or the file was changed or cut short on its way. Nothing was written.</source>
      <translation>لا ينفتح {name}: عبارة المرور غير هذه، أو عُدّل الملف أو بُتر في الطريق. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} exists already; choose another name, or open it.</source>
      <translation>الملف {name} موجود بالفعل؛ اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/copies.py" />
      <location filename="../../workbench/core/store/backup.py" />
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} exists already; choose another name. Nothing was written.</source>
      <translation>الملف {name} موجود بالفعل؛ اختر اسمًا آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} holds no page, so it is kept without words to search.</source>
      <translation>لا صفحات في {name}، ولذلك حُفظ بلا كلمات للبحث فيها.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/pack.py" />
      <source>{name} holds no work pack; nothing was written.</source>
      <translation>ليس في {name} حزمة عمل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/whole_file.py" />
      <source>{name} is a review, and nothing else takes its place. Choose another name. Nothing was changed.</source>
      <translation>{name} ملف تدقيق، ولا يحل شيء آخر محله. اختر اسمًا آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is cut short: {size} of {expected} bytes are there. Copy it again, or open a backup.</source>
      <translation>الملف {name} مبتور: الموجود {size} من {expected} بايت. انسخه من جديد، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged ({value}); open a backup. Nothing was changed.</source>
      <translation>الملف {name} تالف ({value})؛ افتح نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} is damaged and cannot be read; open a backup. Nothing was changed.</source>
      <translation>الملف {name} تالف وتتعذر قراءته؛ افتح نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is damaged; open a backup, or run verify to see what is affected.</source>
      <translation>الملف {name} تالف؛ افتح نسخة احتياطية، أو شغّل الأمر verify لترى ما تضرر.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/ask.py" />
      <source>{name} is encrypted. Its passphrase:</source>
      <translation>الملف {name} مشفّر. عبارة المرور:</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/web_archive.py" />
      <source>{name} is kept without its words. {refusal}</source>
      <translation>حُفظ {name} بلا كلماته. {refusal}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{name} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. Nothing was imported.</source>
      <translation>الملف {name} أكبر من {limit_mb} ميغابايت. استورد جزءًا أصغر منه، أو ارفع الحد في الإعدادات. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/hub/server.py" />
      <source>{name} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.</source>
      <translation>{name} ليس مركزًا بعد: على القائم عليه تشغيل `workbench hub init` أولًا. لم يُرسل شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a Claim Workbench file; nothing in it was changed.</source>
      <translation>الملف {name} ليس ملف Claim Workbench؛ لم يتغير فيه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} is not a file; choose a .claims file.</source>
      <translation>المسار {name} ليس ملفًا؛ اختر ملف ‎.claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/sealed.py" />
      <source>{name} is not an encrypted work pack; nothing was written.</source>
      <translation>ليس {name} حزمة عمل مشفّرة؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{name} is written</source>
      <translation>كُتب {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} lies where nothing can be written, so it is open for reading only.</source>
      <translation>الملف {name} في مكان لا يُكتب فيه، ولذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/identity.py" />
      <source>{name} may be any of {each}; give the id. Nothing was changed.</source>
      <translation>قد يكون {name} أيًا من {each}؛ اذكر المعرّف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} report</source>
      <translation>تقرير {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{name} reports</source>
      <translation>تقارير {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/connection.py" />
      <source>{name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to where it was, or open it where it is now.</source>
      <translation>نُقل {name} أو أعيدت تسميته أو حُذف وهو مفتوح، لذلك لم يُحفظ الإجراء الأخير؛ أعده إلى مكانه أو افتحه حيث هو الآن.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence.py" />
      <source>{name} was redacted in this file ({row}), so it is not kept again. Nothing was changed.</source>
      <translation>حُجب {name} في هذا الملف ({row})، ولذلك لا يُحفظ من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench, so it is open for reading only.</source>
      <translation>كُتب {name} بإصدار أحدث من Claim Workbench، ولذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <source>{name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed.</source>
      <translation>كُتب {name} بإصدار أحدث من Claim Workbench؛ افتحه بذلك الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/kinds.py" />
      <source>{name}, quoted</source>
      <translation>{name}، اقتباسًا</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{name}, {pieces}</source>
      <translation>{name}، {pieces}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{name}: {standing}, because {reason}</source>
      <translation>{name}: {standing}، والسبب: {reason}</translation>
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
      <translation>{number}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>{n} %</source>
      <translation>{n}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/preferences.py" />
      <source>{n} (usual)</source>
      <translation>{n} (المعتاد)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} actions since</source>
      <extracomment>For one: {n} action since</extracomment>
      <translation>
        <numerusform>لا إجراء منذ ذلك</numerusform>
        <numerusform>إجراء واحد منذ ذلك</numerusform>
        <numerusform>إجراءان منذ ذلك</numerusform>
        <numerusform>{n} إجراءات منذ ذلك</numerusform>
        <numerusform>{n} إجراءً منذ ذلك</numerusform>
        <numerusform>{n} إجراء منذ ذلك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already</source>
      <extracomment>For one: {n} is kept already</extracomment>
      <translation>
        <numerusform>لا ملفات محفوظة من قبل</numerusform>
        <numerusform>ملف واحد محفوظ من قبل</numerusform>
        <numerusform>ملفان محفوظان من قبل</numerusform>
        <numerusform>{n} ملفات محفوظة من قبل</numerusform>
        <numerusform>{n} ملفًا محفوظة من قبل</numerusform>
        <numerusform>{n} ملف محفوظة من قبل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} are kept already: {names}</source>
      <extracomment>For one: {n} is kept already: {names}</extracomment>
      <translation>
        <numerusform>لا ملفات محفوظة من قبل: {names}</numerusform>
        <numerusform>ملف واحد محفوظ من قبل: {names}</numerusform>
        <numerusform>ملفان محفوظان من قبل: {names}</numerusform>
        <numerusform>{n} ملفات محفوظة من قبل: {names}</numerusform>
        <numerusform>{n} ملفًا محفوظة من قبل: {names}</numerusform>
        <numerusform>{n} ملف محفوظة من قبل: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} articles</source>
      <extracomment>For one: {n} article</extracomment>
      <translation>
        <numerusform>لا مقالات</numerusform>
        <numerusform>مقال واحد</numerusform>
        <numerusform>مقالان</numerusform>
        <numerusform>{n} مقالات</numerusform>
        <numerusform>{n} مقالًا</numerusform>
        <numerusform>{n} مقال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} characters</source>
      <extracomment>For one: {n} character</extracomment>
      <translation>
        <numerusform>لا حروف</numerusform>
        <numerusform>حرف واحد</numerusform>
        <numerusform>حرفان</numerusform>
        <numerusform>{n} أحرف</numerusform>
        <numerusform>{n} حرفًا</numerusform>
        <numerusform>{n} حرف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} characters in a row</source>
      <extracomment>For one: {n} character in a row</extracomment>
      <translation>
        <numerusform>لا حروف متتالية</numerusform>
        <numerusform>حرف واحد</numerusform>
        <numerusform>حرفان متتاليان</numerusform>
        <numerusform>{n} أحرف متتالية</numerusform>
        <numerusform>{n} حرفًا متتاليًا</numerusform>
        <numerusform>{n} حرف متتالٍ</numerusform>
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
        <numerusform>لا ادعاءات</numerusform>
        <numerusform>ادعاء واحد</numerusform>
        <numerusform>ادعاءان</numerusform>
        <numerusform>{n} ادعاءات</numerusform>
        <numerusform>{n} ادعاءً</numerusform>
        <numerusform>{n} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} claims are in the table.</source>
      <extracomment>For one: {n} claim is in the table.</extracomment>
      <translation>
        <numerusform>لا ادعاءات في الجدول.</numerusform>
        <numerusform>ادعاء واحد في الجدول.</numerusform>
        <numerusform>ادعاءان في الجدول.</numerusform>
        <numerusform>{n} ادعاءات في الجدول.</numerusform>
        <numerusform>{n} ادعاءً في الجدول.</numerusform>
        <numerusform>{n} ادعاء في الجدول.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/alike_dialog.py" />
      <source>{n} claims are like it, the most alike first</source>
      <extracomment>For one: {n} claim is like it</extracomment>
      <translation>
        <numerusform>لا ادعاءات تشبهه</numerusform>
        <numerusform>ادعاء واحد يشبهه</numerusform>
        <numerusform>ادعاءان يشبهانه، الأشبه أولًا</numerusform>
        <numerusform>{n} ادعاءات تشبهه، الأشبه أولًا</numerusform>
        <numerusform>{n} ادعاءً تشبهه، الأشبه أولًا</numerusform>
        <numerusform>{n} ادعاء تشبهه، الأشبه أولًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims are new.</source>
      <extracomment>For one: {n} claim is new.</extracomment>
      <translation>
        <numerusform>لا ادعاءات جديدة.</numerusform>
        <numerusform>ادعاء واحد جديد.</numerusform>
        <numerusform>ادعاءان جديدان.</numerusform>
        <numerusform>{n} ادعاءات جديدة.</numerusform>
        <numerusform>{n} ادعاءً جديدًا.</numerusform>
        <numerusform>{n} ادعاء جديد.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/claim_head.py" />
      <source>{n} claims are selected. A verdict marks all of them.</source>
      <translation>الادعاءات المحددة: {n}. الحكم يسري عليها كلها.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a decision that later verdicts reopened ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات فيها قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
        <numerusform>ادعاء واحد فيه قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
        <numerusform>ادعاءان فيهما قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
        <numerusform>{n} ادعاءات فيها قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
        <numerusform>{n} ادعاءً فيها قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
        <numerusform>{n} ادعاء فيها قرار أعادت أحكام لاحقة فتحه ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a quote that the kept file has no more ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
        <numerusform>ادعاء واحد باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
        <numerusform>ادعاءان باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
        <numerusform>{n} ادعاءات باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
        <numerusform>{n} ادعاءً باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
        <numerusform>{n} ادعاء باقتباس لم يعد في الملف المحفوظ ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict on other words ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات بحكم على كلمات أخرى ({number}).</numerusform>
        <numerusform>ادعاء واحد بحكم على كلمات أخرى ({number}).</numerusform>
        <numerusform>ادعاءان بحكم على كلمات أخرى ({number}).</numerusform>
        <numerusform>{n} ادعاءات بحكم على كلمات أخرى ({number}).</numerusform>
        <numerusform>{n} ادعاءً بحكم على كلمات أخرى ({number}).</numerusform>
        <numerusform>{n} ادعاء بحكم على كلمات أخرى ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have a verdict without evidence ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات بحكم لا دليل معه ({number}).</numerusform>
        <numerusform>ادعاء واحد بحكم لا دليل معه ({number}).</numerusform>
        <numerusform>ادعاءان بحكم لا دليل معه ({number}).</numerusform>
        <numerusform>{n} ادعاءات بحكم لا دليل معه ({number}).</numerusform>
        <numerusform>{n} ادعاءً بحكم لا دليل معه ({number}).</numerusform>
        <numerusform>{n} ادعاء بحكم لا دليل معه ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no place in the newest text ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات بلا موضع في أحدث نص ({number}).</numerusform>
        <numerusform>ادعاء واحد بلا موضع في أحدث نص ({number}).</numerusform>
        <numerusform>ادعاءان بلا موضع في أحدث نص ({number}).</numerusform>
        <numerusform>{n} ادعاءات بلا موضع في أحدث نص ({number}).</numerusform>
        <numerusform>{n} ادعاءً بلا موضع في أحدث نص ({number}).</numerusform>
        <numerusform>{n} ادعاء بلا موضع في أحدث نص ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have no verdict yet ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات بلا حكم حتى الآن ({number}).</numerusform>
        <numerusform>ادعاء واحد بلا حكم حتى الآن ({number}).</numerusform>
        <numerusform>ادعاءان بلا حكم حتى الآن ({number}).</numerusform>
        <numerusform>{n} ادعاءات بلا حكم حتى الآن ({number}).</numerusform>
        <numerusform>{n} ادعاءً بلا حكم حتى الآن ({number}).</numerusform>
        <numerusform>{n} ادعاء بلا حكم حتى الآن ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} claims have reviewers who differ ({number}).</source>
      <translation>
        <numerusform>لا ادعاءات مع خلاف بين المدققين ({number}).</numerusform>
        <numerusform>ادعاء واحد مع خلاف بين المدققين ({number}).</numerusform>
        <numerusform>ادعاءان مع خلاف بين المدققين ({number}).</numerusform>
        <numerusform>{n} ادعاءات مع خلاف بين المدققين ({number}).</numerusform>
        <numerusform>{n} ادعاءً مع خلاف بين المدققين ({number}).</numerusform>
        <numerusform>{n} ادعاء مع خلاف بين المدققين ({number}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} claims have your verdict now.</source>
      <extracomment>For one: {n} claim has your verdict now.</extracomment>
      <translation>
        <numerusform>لا ادعاءات عليها حكمك الآن.</numerusform>
        <numerusform>ادعاء واحد عليه حكمك الآن.</numerusform>
        <numerusform>ادعاءان عليهما حكمك الآن.</numerusform>
        <numerusform>{n} ادعاءات عليها حكمك الآن.</numerusform>
        <numerusform>{n} ادعاءً عليها حكمك الآن.</numerusform>
        <numerusform>{n} ادعاء عليها حكمك الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} claims lean on it</source>
      <extracomment>For one: {n} claim leans on it</extracomment>
      <translation>
        <numerusform>لا ادعاء يستند إليه</numerusform>
        <numerusform>ادعاء واحد يستند إليه</numerusform>
        <numerusform>ادعاءان يستندان إليه</numerusform>
        <numerusform>{n} ادعاءات تستند إليه</numerusform>
        <numerusform>{n} ادعاءً تستند إليه</numerusform>
        <numerusform>{n} ادعاء تستند إليه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} claims lean on it.</source>
      <extracomment>For one: {n} claim leans on it.</extracomment>
      <translation>
        <numerusform>لا ادعاء يستند إليه.</numerusform>
        <numerusform>ادعاء واحد يستند إليه.</numerusform>
        <numerusform>ادعاءان يستندان إليه.</numerusform>
        <numerusform>{n} ادعاءات تستند إليه.</numerusform>
        <numerusform>{n} ادعاءً تستند إليه.</numerusform>
        <numerusform>{n} ادعاء تستند إليه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/waiting_note.py" />
      <source>{n} claims of the older version wait for a place in the newer one.</source>
      <extracomment>For one: {n} claim of the older version waits for a place in the newer one.</extracomment>
      <translation>
        <numerusform>لا ادعاءات من الإصدار الأقدم تنتظر موضعًا في الأحدث.</numerusform>
        <numerusform>ادعاء واحد من الإصدار الأقدم ينتظر موضعًا في الأحدث.</numerusform>
        <numerusform>ادعاءان من الإصدار الأقدم ينتظران موضعًا في الأحدث.</numerusform>
        <numerusform>{n} ادعاءات من الإصدار الأقدم تنتظر موضعًا في الأحدث.</numerusform>
        <numerusform>{n} ادعاءً من الإصدار الأقدم تنتظر موضعًا في الأحدث.</numerusform>
        <numerusform>{n} ادعاء من الإصدار الأقدم تنتظر موضعًا في الأحدث.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/page.py" />
      <source>{n} claims wait for a place</source>
      <extracomment>For one: {n} claim waits for a place</extracomment>
      <translation>
        <numerusform>لا ادعاءات تنتظر موضعًا</numerusform>
        <numerusform>ادعاء واحد ينتظر موضعًا</numerusform>
        <numerusform>ادعاءان ينتظران موضعًا</numerusform>
        <numerusform>{n} ادعاءات تنتظر موضعًا</numerusform>
        <numerusform>{n} ادعاءً تنتظر موضعًا</numerusform>
        <numerusform>{n} ادعاء تنتظر موضعًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} claims will wait for a place in it, their verdicts stale.</source>
      <extracomment>For one: {n} claim will wait for a place in it, its verdicts stale.</extracomment>
      <translation>
        <numerusform>لن ينتظر أي ادعاء موضعًا فيه.</numerusform>
        <numerusform>سينتظر ادعاء واحد موضعًا فيه، وحكمه متقادم.</numerusform>
        <numerusform>سينتظر ادعاءان موضعًا فيه، وأحكامهما متقادمة.</numerusform>
        <numerusform>ستنتظر {n} ادعاءات موضعًا فيه، وأحكامها متقادمة.</numerusform>
        <numerusform>سينتظر {n} ادعاءً موضعًا فيه، وأحكامها متقادمة.</numerusform>
        <numerusform>سينتظر {n} ادعاء موضعًا فيه، وأحكامها متقادمة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} comments</source>
      <extracomment>For one: {n} comment</extracomment>
      <translation>
        <numerusform>لا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>{n} تعليقات</numerusform>
        <numerusform>{n} تعليقًا</numerusform>
        <numerusform>{n} تعليق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments come to their claims.</source>
      <extracomment>For one: {n} comment comes to its claim.</extracomment>
      <translation>
        <numerusform>لا تعليقات تأتي إلى ادعاءاتها.</numerusform>
        <numerusform>يأتي تعليق واحد إلى ادعائه.</numerusform>
        <numerusform>يأتي تعليقان إلى ادعاءيهما.</numerusform>
        <numerusform>تأتي {n} تعليقات إلى ادعاءاتها.</numerusform>
        <numerusform>يأتي {n} تعليقًا إلى ادعاءاتها.</numerusform>
        <numerusform>يأتي {n} تعليق إلى ادعاءاتها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/returned_dialog.py" />
      <source>{n} comments fit no claim; they stand below and are not kept.</source>
      <extracomment>For one: {n} comment fits no claim; it stands below and is not kept.</extracomment>
      <translation>
        <numerusform>لا تعليقات بلا ادعاء.</numerusform>
        <numerusform>تعليق واحد لا يطابق أي ادعاء؛ يظهر أدناه ولا يُحفظ.</numerusform>
        <numerusform>تعليقان لا يطابقان أي ادعاء؛ يظهران أدناه ولا يُحفظان.</numerusform>
        <numerusform>{n} تعليقات لا تطابق أي ادعاء؛ تظهر أدناه ولا تُحفظ.</numerusform>
        <numerusform>{n} تعليقًا لا تطابق أي ادعاء؛ تظهر أدناه ولا تُحفظ.</numerusform>
        <numerusform>{n} تعليق لا تطابق أي ادعاء؛ تظهر أدناه ولا تُحفظ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} confidential sources are not named in it.</source>
      <extracomment>For one: {n} confidential source is not named in it.</extracomment>
      <translation>
        <numerusform>لا مصادر سرية لا يُذكر اسمها فيه.</numerusform>
        <numerusform>مصدر سري واحد لا يُذكر اسمه فيه.</numerusform>
        <numerusform>مصدران سريان لا يُذكر اسماهما فيه.</numerusform>
        <numerusform>{n} مصادر سرية لا تُذكر أسماؤها فيه.</numerusform>
        <numerusform>{n} مصدرًا سريًا لا تُذكر أسماؤها فيه.</numerusform>
        <numerusform>{n} مصدر سري لا تُذكر أسماؤها فيه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/page.py" />
      <source>{n} disagreements left</source>
      <extracomment>For one: {n} disagreement left</extracomment>
      <translation>
        <numerusform>لم يبقَ خلاف</numerusform>
        <numerusform>بقي خلاف واحد</numerusform>
        <numerusform>بقي خلافان</numerusform>
        <numerusform>بقيت {n} خلافات</numerusform>
        <numerusform>بقي {n} خلافًا</numerusform>
        <numerusform>بقي {n} خلاف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} disagreements to decide afterwards.</source>
      <extracomment>For one: {n} disagreement to decide afterwards.</extracomment>
      <translation>
        <numerusform>لا خلافات للبت فيها بعد ذلك.</numerusform>
        <numerusform>خلاف واحد للبت فيه بعد ذلك.</numerusform>
        <numerusform>خلافان للبت فيهما بعد ذلك.</numerusform>
        <numerusform>{n} خلافات للبت فيها بعد ذلك.</numerusform>
        <numerusform>{n} خلافًا للبت فيها بعد ذلك.</numerusform>
        <numerusform>{n} خلاف للبت فيها بعد ذلك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} entries known already</source>
      <extracomment>For one: {n} entry known already</extracomment>
      <translation>
        <numerusform>لا مدخلات معروفة من قبل</numerusform>
        <numerusform>مدخل واحد معروف من قبل</numerusform>
        <numerusform>مدخلان معروفان من قبل</numerusform>
        <numerusform>{n} مدخلات معروفة من قبل</numerusform>
        <numerusform>{n} مدخلًا معروفًا من قبل</numerusform>
        <numerusform>{n} مدخل معروف من قبل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.</source>
      <extracomment>For one: {n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.</extracomment>
      <translation>
        <numerusform>لم يبقَ على المركز شيء مما أزاله حجب.</numerusform>
        <numerusform>مدخل أو ملف واحد أزاله حجب ما زال على المركز؛ التبادل التالي لأحد المشرفين يزيله.</numerusform>
        <numerusform>مدخلان أو ملفان أزالهما حجب ما زالا على المركز؛ التبادل التالي لأحد المشرفين يزيلهما.</numerusform>
        <numerusform>{n} مدخلات أو ملفات أزالها حجب ما زالت على المركز؛ التبادل التالي لأحد المشرفين يزيلها.</numerusform>
        <numerusform>{n} مدخلًا أو ملفًا أزالها حجب ما زالت على المركز؛ التبادل التالي لأحد المشرفين يزيلها.</numerusform>
        <numerusform>{n} مدخل أو ملف أزالها حجب ما زالت على المركز؛ التبادل التالي لأحد المشرفين يزيلها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries sent</source>
      <extracomment>For one: {n} entry sent</extracomment>
      <translation>
        <numerusform>لا مدخلات مرسلة</numerusform>
        <numerusform>مدخل واحد مرسل</numerusform>
        <numerusform>مدخلان مرسلان</numerusform>
        <numerusform>{n} مدخلات مرسلة</numerusform>
        <numerusform>{n} مدخلًا مرسلًا</numerusform>
        <numerusform>{n} مدخل مرسل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/hub_dialog.py" />
      <source>{n} entries taken</source>
      <extracomment>For one: {n} entry taken</extracomment>
      <translation>
        <numerusform>لا مدخلات مأخوذة</numerusform>
        <numerusform>مدخل واحد مأخوذ</numerusform>
        <numerusform>مدخلان مأخوذان</numerusform>
        <numerusform>{n} مدخلات مأخوذة</numerusform>
        <numerusform>{n} مدخلًا مأخوذًا</numerusform>
        <numerusform>{n} مدخل مأخوذ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/double_card.py" />
      <source>{n} fields have two values.</source>
      <extracomment>For one: {n} field has two values.</extracomment>
      <translation>
        <numerusform>لا حقول لها قيمتان.</numerusform>
        <numerusform>حقل واحد له قيمتان.</numerusform>
        <numerusform>حقلان لكل منهما قيمتان.</numerusform>
        <numerusform>{n} حقول لكل منها قيمتان.</numerusform>
        <numerusform>{n} حقلًا لكل منها قيمتان.</numerusform>
        <numerusform>{n} حقل لكل منها قيمتان.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/many_files.py" />
      <source>{n} files came in</source>
      <extracomment>For one: {n} file came in</extracomment>
      <translation>
        <numerusform>لم يُضف أي ملف</numerusform>
        <numerusform>أُضيف ملف واحد</numerusform>
        <numerusform>أُضيف ملفان</numerusform>
        <numerusform>أُضيفت {n} ملفات</numerusform>
        <numerusform>أُضيف {n} ملفًا</numerusform>
        <numerusform>أُضيف {n} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files can be merged</source>
      <extracomment>For one: {n} file can be merged</extracomment>
      <translation>
        <numerusform>لا ملفات يمكن دمجها</numerusform>
        <numerusform>يمكن دمج ملف واحد</numerusform>
        <numerusform>يمكن دمج ملفين</numerusform>
        <numerusform>يمكن دمج {n} ملفات</numerusform>
        <numerusform>يمكن دمج {n} ملفًا</numerusform>
        <numerusform>يمكن دمج {n} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{n} files merged</source>
      <extracomment>For one: {n} file merged</extracomment>
      <translation>
        <numerusform>لم يُدمج أي ملف</numerusform>
        <numerusform>دُمج ملف واحد</numerusform>
        <numerusform>دُمج ملفان</numerusform>
        <numerusform>دُمجت {n} ملفات</numerusform>
        <numerusform>دُمج {n} ملفًا</numerusform>
        <numerusform>دُمج {n} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} groups share text and may have one origin.</source>
      <extracomment>For one: {n} group shares text and may have one origin.</extracomment>
      <translation>
        <numerusform>لا مجموعات تشترك في نص.</numerusform>
        <numerusform>مجموعة واحدة تشترك في نص، وقد يكون مصدرها الأصلي واحدًا.</numerusform>
        <numerusform>مجموعتان تشترك كل منهما في نص، وقد يكون مصدرها الأصلي واحدًا.</numerusform>
        <numerusform>{n} مجموعات تشترك كل منها في نص، وقد يكون مصدرها الأصلي واحدًا.</numerusform>
        <numerusform>{n} مجموعة تشترك كل منها في نص، وقد يكون مصدرها الأصلي واحدًا.</numerusform>
        <numerusform>{n} مجموعة تشترك كل منها في نص، وقد يكون مصدرها الأصلي واحدًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} have a problem</source>
      <extracomment>For one: {n} has a problem</extracomment>
      <translation>
        <numerusform>لا مراجع فيها مشكلة</numerusform>
        <numerusform>مرجع واحد فيه مشكلة</numerusform>
        <numerusform>مرجعان فيهما مشكلة</numerusform>
        <numerusform>{n} مراجع فيها مشكلة</numerusform>
        <numerusform>{n} مرجعًا فيها مشكلة</numerusform>
        <numerusform>{n} مرجع فيها مشكلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} have a problem; nothing can be given yet.</source>
      <extracomment>For one: {n} has a problem; nothing can be given yet.</extracomment>
      <translation>
        <numerusform>لا علامات فيها مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
        <numerusform>علامة واحدة فيها مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
        <numerusform>علامتان فيهما مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
        <numerusform>{n} علامات فيها مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
        <numerusform>{n} علامة فيها مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
        <numerusform>{n} علامة فيها مشكلة؛ لا يمكن إصدار شيء بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{n} independent origins</source>
      <extracomment>For one: {n} independent origin</extracomment>
      <translation>
        <numerusform>لا مصادر أصلية مستقلة</numerusform>
        <numerusform>مصدر أصلي مستقل واحد</numerusform>
        <numerusform>مصدران أصليان مستقلان</numerusform>
        <numerusform>{n} مصادر أصلية مستقلة</numerusform>
        <numerusform>{n} مصدرًا أصليًا مستقلًا</numerusform>
        <numerusform>{n} مصدر أصلي مستقل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} links</source>
      <extracomment>For one: {n} link</extracomment>
      <translation>
        <numerusform>لا ارتباطات</numerusform>
        <numerusform>ارتباط واحد</numerusform>
        <numerusform>ارتباطان</numerusform>
        <numerusform>{n} ارتباطات</numerusform>
        <numerusform>{n} ارتباطًا</numerusform>
        <numerusform>{n} ارتباط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} marks typed.</source>
      <extracomment>For one: {n} mark typed.</extracomment>
      <translation>
        <numerusform>لا علامات مكتوبة.</numerusform>
        <numerusform>علامة واحدة مكتوبة.</numerusform>
        <numerusform>علامتان مكتوبتان.</numerusform>
        <numerusform>{n} علامات مكتوبة.</numerusform>
        <numerusform>{n} علامة مكتوبة.</numerusform>
        <numerusform>{n} علامة مكتوبة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_note.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>لا شيء غيرها</numerusform>
        <numerusform>دليل آخر</numerusform>
        <numerusform>دليلان آخران</numerusform>
        <numerusform>{n} أدلة أخرى</numerusform>
        <numerusform>{n} دليلًا آخر</numerusform>
        <numerusform>{n} دليل آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/agreement_dialog.py" />
      <source>{n} more claims are in the export.</source>
      <extracomment>For one: {n} more claim is in the export.</extracomment>
      <translation>
        <numerusform>لا ادعاءات أخرى في التصدير.</numerusform>
        <numerusform>ادعاء آخر في التصدير.</numerusform>
        <numerusform>ادعاءان آخران في التصدير.</numerusform>
        <numerusform>{n} ادعاءات أخرى في التصدير.</numerusform>
        <numerusform>{n} ادعاءً آخر في التصدير.</numerusform>
        <numerusform>{n} ادعاء آخر في التصدير.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/finding_list.py" />
      <source>{n} more; the report lists them all.</source>
      <translation>
        <numerusform>لا شيء غيرها؛ والتقرير يسردها كلها.</numerusform>
        <numerusform>واحدة أخرى؛ والتقرير يسردها كلها.</numerusform>
        <numerusform>اثنتان أخريان؛ والتقرير يسردها كلها.</numerusform>
        <numerusform>{n} أخرى؛ والتقرير يسردها كلها.</numerusform>
        <numerusform>{n} أخرى؛ والتقرير يسردها كلها.</numerusform>
        <numerusform>{n} أخرى؛ والتقرير يسردها كلها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/column.py" />
      <source>{n} name no page, time or cell</source>
      <extracomment>For one: {n} names no page, time or cell</extracomment>
      <translation>
        <numerusform>كلها تحدد صفحة أو وقتًا أو خلية</numerusform>
        <numerusform>دليل بلا صفحة أو وقت أو خلية</numerusform>
        <numerusform>دليلان بلا صفحة أو وقت أو خلية</numerusform>
        <numerusform>{n} أدلة بلا صفحة أو وقت أو خلية</numerusform>
        <numerusform>{n} دليلًا بلا صفحة أو وقت أو خلية</numerusform>
        <numerusform>{n} دليل بلا صفحة أو وقت أو خلية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <source>{n} of more than {all}</source>
      <translation>{n} من أكثر من {all}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/restore_dialog.py" />
      <source>{n} of others</source>
      <translation>لآخرين: {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/article/find_bar.py" />
      <location filename="../../workbench/gui/team/agreement_tables.py" />
      <source>{n} of {all}</source>
      <translation>{n} من {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems} and {n3} more. The first of them: {problems2}</source>
      <translation>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems} و{n3} أخرى. أولها: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/report/batch.py" />
      <source>{n} of {n2} reports are written and stay in {folder}. Missing: {problems}. The first of them: {problems2}</source>
      <translation>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
        <numerusform>التقارير المكتوبة الباقية في {folder}: {n} من {n2}. الناقص: {problems}. أولها: {problems2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{n} older things are copied too.</source>
      <extracomment>For one: {n} older thing is copied too.</extracomment>
      <translation>
        <numerusform>لا شيء أقدم يُنسخ أيضًا.</numerusform>
        <numerusform>يُنسخ أيضًا بند أقدم واحد.</numerusform>
        <numerusform>يُنسخ أيضًا بندان أقدمان.</numerusform>
        <numerusform>تُنسخ أيضًا {n} بنود أقدم.</numerusform>
        <numerusform>يُنسخ أيضًا {n} بندًا أقدم.</numerusform>
        <numerusform>يُنسخ أيضًا {n} بند أقدم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <source>{n} older things are not shown.</source>
      <extracomment>For one: {n} older thing is not shown.</extracomment>
      <translation>
        <numerusform>لا شيء أقدم لا يُعرض.</numerusform>
        <numerusform>بند أقدم واحد لا يُعرض.</numerusform>
        <numerusform>بندان أقدمان لا يُعرضان.</numerusform>
        <numerusform>{n} بنود أقدم لا تُعرض.</numerusform>
        <numerusform>{n} بندًا أقدم لا تُعرض.</numerusform>
        <numerusform>{n} بند أقدم لا تُعرض.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/top_bar.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>المفتوح: {n}</numerusform>
        <numerusform>المفتوح: {n}</numerusform>
        <numerusform>المفتوح: {n}</numerusform>
        <numerusform>المفتوح: {n}</numerusform>
        <numerusform>المفتوح: {n}</numerusform>
        <numerusform>المفتوح: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} open claims</source>
      <extracomment>For one: {n} open claim</extracomment>
      <translation>
        <numerusform>لا ادعاءات مفتوحة</numerusform>
        <numerusform>ادعاء مفتوح واحد</numerusform>
        <numerusform>ادعاءان مفتوحان</numerusform>
        <numerusform>{n} ادعاءات مفتوحة</numerusform>
        <numerusform>{n} ادعاءً مفتوحًا</numerusform>
        <numerusform>{n} ادعاء مفتوح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>{n} pages</source>
      <extracomment>For one: {n} page</extracomment>
      <translation>
        <numerusform>لا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{n} صفحات</numerusform>
        <numerusform>{n} صفحة</numerusform>
        <numerusform>{n} صفحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{n} pages were printed.</source>
      <extracomment>For one: {n} page was printed.</extracomment>
      <translation>
        <numerusform>لم تُطبع أي صفحة.</numerusform>
        <numerusform>طُبعت صفحة واحدة.</numerusform>
        <numerusform>طُبعت صفحتان.</numerusform>
        <numerusform>طُبعت {n} صفحات.</numerusform>
        <numerusform>طُبعت {n} صفحة.</numerusform>
        <numerusform>طُبعت {n} صفحة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/set_aside_card.py" />
      <source>{n} parts were set aside</source>
      <extracomment>For one: {n} part was set aside</extracomment>
      <translation>
        <numerusform>لم يُنحَّ أي جزء</numerusform>
        <numerusform>نُحّي جزء واحد</numerusform>
        <numerusform>نُحّي جزآن</numerusform>
        <numerusform>نُحّيت {n} أجزاء</numerusform>
        <numerusform>نُحّي {n} جزءًا</numerusform>
        <numerusform>نُحّي {n} جزء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/passages/pane.py" />
      <source>{n} passages</source>
      <extracomment>For one: {n} passage</extracomment>
      <translation>
        <numerusform>لا مقاطع</numerusform>
        <numerusform>مقطع واحد</numerusform>
        <numerusform>مقطعان</numerusform>
        <numerusform>{n} مقاطع</numerusform>
        <numerusform>{n} مقطعًا</numerusform>
        <numerusform>{n} مقطع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/assignments.py" />
      <source>{n} persons in this file are called {name}; give the id of one of them ({each}). Nothing was changed.</source>
      <translation>
        <numerusform>لا أحد في هذا الملف باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف شخص واحد باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف شخصان باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} أشخاص باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} شخصًا باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
        <numerusform>في هذا الملف {n} شخص باسم {name}؛ اذكر معرّف واحد منهم ({each}). لم يتغير شيء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/independent.py" />
      <location filename="../../workbench/gui/evidence/origins_dialog.py" />
      <source>{n} pieces</source>
      <extracomment>For one: {n} piece</extracomment>
      <translation>
        <numerusform>لا أدلة</numerusform>
        <numerusform>دليل واحد</numerusform>
        <numerusform>دليلان</numerusform>
        <numerusform>{n} أدلة</numerusform>
        <numerusform>{n} دليلًا</numerusform>
        <numerusform>{n} دليل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/hover.py" />
      <location filename="../../workbench/gui/claims/column.py" />
      <location filename="../../workbench/gui/team/file_list.py" />
      <source>{n} pieces of evidence</source>
      <extracomment>For one: {n} piece of evidence</extracomment>
      <translation>
        <numerusform>لا أدلة</numerusform>
        <numerusform>دليل واحد</numerusform>
        <numerusform>دليلان</numerusform>
        <numerusform>{n} أدلة</numerusform>
        <numerusform>{n} دليلًا</numerusform>
        <numerusform>{n} دليل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/search_sources.py" />
      <source>{n} places</source>
      <extracomment>For one: {n} place</extracomment>
      <translation>
        <numerusform>لا مواضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>{n} مواضع</numerusform>
        <numerusform>{n} موضعًا</numerusform>
        <numerusform>{n} موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/references.py" />
      <source>{n} references are known already</source>
      <translation>
        <numerusform>لا مراجع معروفة بالفعل</numerusform>
        <numerusform>مرجع واحد معروف بالفعل</numerusform>
        <numerusform>مرجعان معروفان بالفعل</numerusform>
        <numerusform>{n} مراجع معروفة بالفعل</numerusform>
        <numerusform>{n} مرجعًا معروفًا بالفعل</numerusform>
        <numerusform>{n} مرجع معروف بالفعل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} references came in</source>
      <extracomment>For one: {n} reference came in</extracomment>
      <translation>
        <numerusform>لم يُستورد أي مرجع</numerusform>
        <numerusform>استُورد مرجع واحد</numerusform>
        <numerusform>استُورد مرجعان</numerusform>
        <numerusform>استُوردت {n} مراجع</numerusform>
        <numerusform>استُورد {n} مرجعًا</numerusform>
        <numerusform>استُورد {n} مرجع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/export_dialog.py" />
      <source>{n} reports are written to {folder}.</source>
      <extracomment>For one: {n} report is written to {folder}.</extracomment>
      <translation>
        <numerusform>لم يُكتب أي تقرير في {folder}.</numerusform>
        <numerusform>كُتب تقرير واحد في {folder}.</numerusform>
        <numerusform>كُتب تقريران في {folder}.</numerusform>
        <numerusform>كُتبت {n} تقارير في {folder}.</numerusform>
        <numerusform>كُتب {n} تقريرًا في {folder}.</numerusform>
        <numerusform>كُتب {n} تقرير في {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers agree</source>
      <translation>المدققون متفقون ({n})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/verdict_list.py" />
      <source>{n} reviewers disagree</source>
      <translation>المدققون مختلفون ({n})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} rows could not be placed.</source>
      <extracomment>For one: {n} row could not be placed.</extracomment>
      <translation>
        <numerusform>لا صفوف تعذر تحديد مواضعها.</numerusform>
        <numerusform>تعذر تحديد موضع صف واحد.</numerusform>
        <numerusform>تعذر تحديد موضع صفين.</numerusform>
        <numerusform>تعذر تحديد موضع {n} صفوف.</numerusform>
        <numerusform>تعذر تحديد موضع {n} صفًا.</numerusform>
        <numerusform>تعذر تحديد موضع {n} صف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/signoff.py" />
      <source>{n} sentences are neither a claim nor marked as not a claim.</source>
      <translation>
        <numerusform>لا جمل خارج الادعاءات بلا وسم.</numerusform>
        <numerusform>جملة واحدة ليست ادعاءً ولا موسومة بأنها ليست ادعاءً.</numerusform>
        <numerusform>جملتان ليستا ادعاءً ولا موسومتين بأنهما ليستا ادعاءً.</numerusform>
        <numerusform>{n} جمل ليست ادعاءً ولا موسومة بأنها ليست ادعاءً.</numerusform>
        <numerusform>{n} جملة ليست ادعاءً ولا موسومة بأنها ليست ادعاءً.</numerusform>
        <numerusform>{n} جملة ليست ادعاءً ولا موسومة بأنها ليست ادعاءً.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/unread.py" />
      <source>{n} sentences are unread.</source>
      <extracomment>For one: {n} sentence is unread.</extracomment>
      <translation>
        <numerusform>لا جمل غير مقروءة.</numerusform>
        <numerusform>جملة واحدة غير مقروءة.</numerusform>
        <numerusform>جملتان غير مقروءتين.</numerusform>
        <numerusform>{n} جمل غير مقروءة.</numerusform>
        <numerusform>{n} جملة غير مقروءة.</numerusform>
        <numerusform>{n} جملة غير مقروءة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/read_strip.py" />
      <source>{n} sentences are unread: thick lines.</source>
      <extracomment>For one: {n} sentence is unread: a thick line.</extracomment>
      <translation>
        <numerusform>لا جمل غير مقروءة.</numerusform>
        <numerusform>جملة واحدة غير مقروءة: خط سميك.</numerusform>
        <numerusform>جملتان غير مقروءتين: خطان سميكان.</numerusform>
        <numerusform>{n} جمل غير مقروءة: خطوط سميكة.</numerusform>
        <numerusform>{n} جملة غير مقروءة: خطوط سميكة.</numerusform>
        <numerusform>{n} جملة غير مقروءة: خطوط سميكة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} sign-offs are reopened.</source>
      <extracomment>For one: {n} sign-off is reopened.</extracomment>
      <translation>
        <numerusform>لا اعتماد يُعاد فتحه.</numerusform>
        <numerusform>يُعاد فتح اعتماد واحد.</numerusform>
        <numerusform>يُعاد فتح اعتمادين.</numerusform>
        <numerusform>يُعاد فتح {n} اعتمادات.</numerusform>
        <numerusform>يُعاد فتح {n} اعتمادًا.</numerusform>
        <numerusform>يُعاد فتح {n} اعتماد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/versions/version_question.py" />
      <source>{n} statements in both together: {list}.</source>
      <extracomment>For one: {n} statement in both together: {list}.</extracomment>
      <translation>
        <numerusform>لا عبارات في النصين معًا: {list}.</numerusform>
        <numerusform>عبارة واحدة في النصين معًا: {list}.</numerusform>
        <numerusform>عبارتان في النصين معًا: {list}.</numerusform>
        <numerusform>{n} عبارات في النصين معًا: {list}.</numerusform>
        <numerusform>{n} عبارة في النصين معًا: {list}.</numerusform>
        <numerusform>{n} عبارة في النصين معًا: {list}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/report/paper_dialog.py" />
      <source>{n} statements on this sheet.</source>
      <extracomment>For one: {n} statement on this sheet.</extracomment>
      <translation>
        <numerusform>لا عبارات في هذه الورقة.</numerusform>
        <numerusform>عبارة واحدة في هذه الورقة.</numerusform>
        <numerusform>عبارتان في هذه الورقة.</numerusform>
        <numerusform>{n} عبارات في هذه الورقة.</numerusform>
        <numerusform>{n} عبارة في هذه الورقة.</numerusform>
        <numerusform>{n} عبارة في هذه الورقة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: nothing to say, because all verdicts are the same.</source>
      <translation>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على عبارتين شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على {n} عبارات شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: لا يمكن قول شيء، لأن الأحكام كلها واحدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: too few statements to say.</source>
      <translation>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على عبارتين شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على {n} عبارات شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: العبارات أقل من أن يُقال شيء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} statements were judged by two or more of {n2} people, who agree in {agree} % of the comparisons; beyond chance: {kind}, between {low} and {high}.</source>
      <translation>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارة واحدة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على عبارتين شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على {n} عبارات شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
        <numerusform>حكم على {n} عبارة شخصان أو أكثر (عدد الأشخاص: {n2})، واتفقوا في {agree}٪ من المقارنات؛ الاتفاق فوق المصادفة: {kind}، بين ⁦{low}⁩ و⁦{high}⁩.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/signoff/dialog.py" />
      <source>{n} things are missing. Meet them, or waive each with a reason; the report tells both.</source>
      <extracomment>For one: {n} thing is missing. Meet it, or waive it with a reason; the report tells both.</extracomment>
      <translation>
        <numerusform>لا شيء ناقص.</numerusform>
        <numerusform>أمر واحد ناقص. استوفِه، أو تجاوزه مع ذكر السبب؛ والتقرير يذكر هذا وذاك.</numerusform>
        <numerusform>أمران ناقصان. استوفِهما، أو تجاوز كلًا منهما مع ذكر السبب؛ والتقرير يذكر هذا وذاك.</numerusform>
        <numerusform>{n} أمور ناقصة. استوفِها، أو تجاوز كلًا منها مع ذكر السبب؛ والتقرير يذكر هذا وذاك.</numerusform>
        <numerusform>{n} أمرًا ناقصًا. استوفِها، أو تجاوز كلًا منها مع ذكر السبب؛ والتقرير يذكر هذا وذاك.</numerusform>
        <numerusform>{n} أمر ناقص. استوفِها، أو تجاوز كلًا منها مع ذكر السبب؛ والتقرير يذكر هذا وذاك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/team/file_list.py" />
      <location filename="../../workbench/gui/team/identity_card.py" />
      <source>{n} verdicts</source>
      <extracomment>For one: {n} verdict</extracomment>
      <translation>
        <numerusform>لا أحكام</numerusform>
        <numerusform>حكم واحد</numerusform>
        <numerusform>حكمان</numerusform>
        <numerusform>{n} أحكام</numerusform>
        <numerusform>{n} حكمًا</numerusform>
        <numerusform>{n} حكم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{n} verdicts are left out: stale, or given differently by one person in two places.</source>
      <translation>
        <numerusform>لم يُستبعد أي حكم: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
        <numerusform>استُبعد حكم واحد: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
        <numerusform>استُبعد حكمان: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
        <numerusform>استُبعدت {n} أحكام: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
        <numerusform>استُبعد {n} حكمًا: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
        <numerusform>استُبعد {n} حكم: متقادمة، أو أصدرها شخص واحد مختلفة في موضعين.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/standing_dialog.py" />
      <source>{n} verdicts become stale.</source>
      <extracomment>For one: {n} verdict becomes stale.</extracomment>
      <translation>
        <numerusform>لا حكم يتقادم.</numerusform>
        <numerusform>يتقادم حكم واحد.</numerusform>
        <numerusform>يتقادم حكمان.</numerusform>
        <numerusform>تتقادم {n} أحكام.</numerusform>
        <numerusform>يتقادم {n} حكمًا.</numerusform>
        <numerusform>يتقادم {n} حكم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/claims/list_result.py" />
      <source>{n} were here already.</source>
      <extracomment>For one: {n} was here already.</extracomment>
      <translation>
        <numerusform>لا شيء كان هنا من قبل.</numerusform>
        <numerusform>ادعاء واحد كان هنا من قبل.</numerusform>
        <numerusform>ادعاءان كانا هنا من قبل.</numerusform>
        <numerusform>{n} ادعاءات كانت هنا من قبل.</numerusform>
        <numerusform>{n} ادعاءً كانت هنا من قبل.</numerusform>
        <numerusform>{n} ادعاء كانت هنا من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/reference_list.py" />
      <source>{n} were known already</source>
      <extracomment>For one: {n} was known already</extracomment>
      <translation>
        <numerusform>لا مراجع كانت معروفة من قبل</numerusform>
        <numerusform>مرجع واحد كان معروفًا من قبل</numerusform>
        <numerusform>مرجعان كانا معروفين من قبل</numerusform>
        <numerusform>{n} مراجع كانت معروفة من قبل</numerusform>
        <numerusform>{n} مرجعًا كانت معروفة من قبل</numerusform>
        <numerusform>{n} مرجع كانت معروفة من قبل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/article/pane.py" />
      <source>{n} words</source>
      <extracomment>For one: {n} word</extracomment>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>{n} كلمات</numerusform>
        <numerusform>{n} كلمة</numerusform>
        <numerusform>{n} كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/origin_form.py" />
      <source>{n} words in a row</source>
      <extracomment>For one: {n} word in a row</extracomment>
      <translation>
        <numerusform>لا كلمات متتالية</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان متتاليتان</numerusform>
        <numerusform>{n} كلمات متتالية</numerusform>
        <numerusform>{n} كلمة متتالية</numerusform>
        <numerusform>{n} كلمة متتالية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/gui/evidence/source_form.py" />
      <source>{n} words to search and quote</source>
      <extracomment>For one: {n} word to search and quote</extracomment>
      <translation>
        <numerusform>لا كلمات للبحث والاقتباس</numerusform>
        <numerusform>كلمة واحدة للبحث والاقتباس</numerusform>
        <numerusform>كلمتان للبحث والاقتباس</numerusform>
        <numerusform>{n} كلمات للبحث والاقتباس</numerusform>
        <numerusform>{n} كلمة للبحث والاقتباس</numerusform>
        <numerusform>{n} كلمة للبحث والاقتباس</numerusform>
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
      <translation>{one} و{other}: {percent}٪ من النص الأقصر، {length}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/report/printing.py" />
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/settings.py" />
      <source>{path} cannot be read ({error}); move that file away to start anew.</source>
      <translation>تتعذر قراءة {path} ({error})؛ انقل ذلك الملف لتبدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a folder. Choose the files in it. Nothing was imported.</source>
      <translation>المسار {path} مجلد. اختر الملفات التي فيه. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is a link to another file. Choose the file itself. Nothing was imported.</source>
      <translation>المسار {path} اختصار إلى ملف آخر. اختر الملف نفسه. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} is not a plain file. Choose a file with text. Nothing was imported.</source>
      <translation>المسار {path} ليس ملفًا عاديًا. اختر ملفًا فيه نص. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/source.py" />
      <source>{path} was changed by another program while it was read. Wait until that is done. Nothing was imported.</source>
      <translation>غيّر برنامج آخر {path} أثناء قراءته. انتظر إلى أن ينتهي. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/status_bar.py" />
      <source>{percent} % checked</source>
      <translation>تم التحقق: {percent}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/add_dialog.py" />
      <source>{percent} % kept</source>
      <translation>تم الحفظ: {percent}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/agreement_words.py" />
      <source>{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: look at Gwet's AC1 and at the counts.</source>
      <translation>{percent}٪ من الأحكام «{kind}». تنخفض كابا وألفا عندئذ حتى حيث يتفق الناس: انظر إلى AC1 لغويت وإلى الأعداد.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, at most {most} independent origins ({unknown} not known)</source>
      <translation>{pieces}، والمصادر الأصلية المستقلة {most} على الأكثر (غير معروف: {unknown})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, origin not known</source>
      <translation>{pieces}، المصدر الأصلي غير معروف</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/independent.py" />
      <source>{pieces}, {origins}</source>
      <translation>{pieces}، {origins}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}</source>
      <translation>{reviewer} – {did}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/history_card.py" />
      <source>{reviewer} {did}: {what}</source>
      <translation>{reviewer} – {did}: {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/comments.py" />
      <source>{row} wrote this comment, and alone can change it. Nothing was changed.</source>
      <translation>كتب {row} هذا التعليق، وله وحده أن يغيره. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/reanchor.py" />
      <source>{said}, but between other words</source>
      <translation>{said}، لكن بين كلمات أخرى</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{share} %</source>
      <translation>{share}٪</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/preview/foot.py" />
      <source>{sheet} rows {first} to {last}, part {part} of {parts}</source>
      <translation>{sheet} الصفوف {first} إلى {last}، الجزء {part} من {parts}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/sums.py" />
      <source>{shown} = {added}; the text says {text}.</source>
      <translation>⁦{shown} = {added}⁩؛ والنص يذكر {text}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/own_article.py" />
      <source>{shown} is the article itself, or a copy of it.</source>
      <translation>{shown} هو المقال نفسه أو نسخة منه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/age.py" />
      <source>{shown} was published before what it is to prove.</source>
      <translation>نُشر {shown} قبل ما يُراد منه إثباته.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/worth.py" />
      <source>{standing} ({who}): {reason}</source>
      <translation>{standing} ({who}): {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/percentages.py" />
      <source>{text} of {text2} is {exact} percent, not {stated} percent.</source>
      <translation>نسبة {text} من {text2} هي {exact} في المئة، لا {stated} في المئة.</translation>
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
      <translation>{title} ({file}، {reviewer})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no place named “{name}”. Nothing was changed.</source>
      <translation>لا يوجد في {title} موضع باسم «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but one sheet without a name. Nothing was changed.</source>
      <translation>لا توجد في {title} ورقة «{found}»، بل ورقة واحدة بلا اسم. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has no sheet “{found}”, but {value}. Nothing was changed.</source>
      <translation>لا توجد في {title} ورقة «{found}»، بل {value}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has pages 1 to {pages}, not {written}. Nothing was changed.</source>
      <translation>صفحات {title} من 1 إلى {pages}، وليس فيه {written}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has paragraphs 1 to {paragraphs}, not {written}. Nothing was changed.</source>
      <translation>فقرات {title} من 1 إلى {paragraphs}، وليس فيه {written}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>عدد صفوف {title} هو {rows} وعدد أعمدته {columns}، فليس فيه خلية {tidy}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is no table, so it has no cell {tidy}. Nothing was changed.</source>
      <translation>{title} ليس جدولًا، فليس فيه خلية {tidy}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>{title} is {seconds}:{seconds2}:{seconds3} long, so it has no {seconds4}:{seconds5}:{seconds6}. Nothing was changed.</source>
      <translation>مدة {title} هي ⁦{seconds}:{seconds2}:{seconds3}⁩، فليس فيه الوقت ⁦{seconds4}:{seconds5}:{seconds6}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/passages/passage_list.py" />
      <source>{title}, page {page}</source>
      <translation>{title}، الصفحة {page}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is cut short in the archive.</source>
      <translation>الرابط {url} مبتور في الأرشيف.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is larger than {part_mb} MB.</source>
      <translation>محتوى {url} أكبر من {part_mb} ميغابايت.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/intake/warc.py" />
      <source>{url} is packed in a way that cannot be read here ({http_headers}).</source>
      <translation>محتوى {url} مضغوط بطريقة تتعذر قراءتها هنا ({http_headers}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}) against {values4} / {values5} = {values6} (with rounding {low2} to {high2}): a factor of {ratio}, more than rounding explains.</source>
      <translation>⁦{values} / {values2} = {values3}⁩ (مع التقريب من {low} إلى {high}) مقابل ⁦{values4} / {values5} = {values6}⁩ (مع التقريب من {low2} إلى {high2})، أي بمعامل {ratio}، وهو أكثر مما يفسره التقريب.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}).</source>
      <translation>⁦{values} / {values2} = {values3}⁩ (مع التقريب من {low} إلى {high}).</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/rates.py" />
      <source>{values} / {values2} = {values3} (with rounding {low} to {high}); the market has seen nothing within a factor of {far} of that.</source>
      <translation>⁦{values} / {values2} = {values3}⁩ (مع التقريب من {low} إلى {high})؛ ولم تعرف السوق سعرًا يقل بعده عن ذلك عن معامل {far}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/agreement_texts.py" />
      <source>{value} ({interval})</source>
      <translation>⁦{value}⁩ ({interval})</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/weekdays.py" />
      <source>{value} is a {days}, not a {days2}.</source>
      <translation>يوافق {value} يوم {days}، لا {days2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/merge_card.py" />
      <source>{value} of {total}</source>
      <translation>{value} من {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/tags.py" />
      <source>{value} {unit}</source>
      <translation>{value} {unit}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_field.py" />
      <source>{value}, {claims}</source>
      <translation>{value}، {claims}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_menu.py" />
      <source>{value}, {number}</source>
      <translation>{value}، {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/alike_list.py" />
      <source>{verdict}, claim {number} of {article}</source>
      <translation>{verdict}، الادعاء {number} من {article}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/team/answers.py" />
      <source>{verdict}, with {name}</source>
      <translation>{verdict}، مع {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (another value stands beside this one)</source>
      <translation>{what} (تقوم إلى جانبه قيمة أخرى)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/custody_view.py" />
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what} (by undoing)</source>
      <translation>{what} (بالتراجع)</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/history_list.py" />
      <source>{what}, because {reason}</source>
      <translation>{what}، والسبب: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written.</source>
      <translation>«{when}» ليس تاريخًا ولا وقتًا؛ اكتبه هكذا: ⁦2026-11-20⁩ أو ⁦2026-11-20T14:30⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>{when} is still to come; name a moment that has passed. Nothing was written.</source>
      <translation>لم يحن {when} بعد؛ اذكر وقتًا مضى. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/workspace.py" />
      <location filename="../../workbench/core/versions.py" />
      <source>{why_read_only} Nothing was changed.</source>
      <translation>{why_read_only} لم يتغير شيء.</translation>
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
      <translation>{width} في {height} بكسل، {size}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keymap.py" />
      <source>{words} ({key})</source>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/column.py" />
      <source>¶ {paragraph}</source>
      <translation>ف {paragraph}</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/limits_form.py" />
      <source>× its packed size</source>
      <translation>× حجمه المضغوط</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/keys_dialog.py" />
      <source>“{command}” has no key now.</source>
      <translation>لا مفتاح للأمر «{command}» الآن.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{field}” takes a number, such as 2, &gt;2, &lt;2 or 2..5; “{value}” is none.</source>
      <translation>الحقل «{field}» يأخذ عددًا، مثل ⁦2⁩ أو ⁦&gt;2⁩ أو ⁦&lt;2⁩ أو ⁦2..5⁩؛ و«{value}» ليس كذلك.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{file}” does not belong here: {error}. Merge it into the file that it was cut from. Nothing was taken from it.</source>
      <translation>«{file}» لا ينتمي إلى هذا الملف: {error}. ادمجه في الملف الذي اقتُطع منه. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{formula}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed.</source>
      <translation>لا مكان لـ«{formula}» في صيغة؛ فهي تأخذ أعدادًا وأسماء و⁦+ - * / ^⁩ ودوال. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/checks/spellings.py" />
      <source>“{given}” stands before both, and “{last}” and “{last2}” differ by a letter or an accent.</source>
      <translation>يسبق «{given}» كليهما، و«{last}» و«{last2}» يختلفان في حرف أو علامة.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” cannot be copied: {strerror}. Nothing was taken from it.</source>
      <translation>يتعذر نسخ «{label}»: {strerror}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_read.py" />
      <location filename="../../workbench/core/team/merge.py" />
      <source>“{label}” cannot be trusted: {error}. Nothing was taken from it.</source>
      <translation>لا يمكن الوثوق بالملف «{label}»: {error}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is a link to another file. Choose that file itself.</source>
      <translation>الملف «{label}» اختصار إلى ملف آخر. اختر ذلك الملف نفسه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. Nothing was taken from it.</source>
      <translation>الملف «{label}» حزمة عمل مشفّرة. افتحها بعبارة مرورها ثم ادمج الملف الناتج عنها. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it.</source>
      <translation>الملف «{label}» تالف أو ناقص. اطلب نسخة جديدة منه. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is larger than 16 GB, which is more than can be merged.</source>
      <translation>الملف «{label}» أكبر من 16 غيغابايت، وهو أكثر مما يمكن دمجه.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not a Claim Workbench file. Nothing was taken from it.</source>
      <translation>الملف «{label}» ليس ملف Claim Workbench. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is not an ordinary file. Choose a .claims file.</source>
      <translation>«{label}» ليس ملفًا عاديًا. اختر ملف ‎.claims.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” is still in use, or was not closed where it comes from. Close it there and copy it again. Nothing was taken from it.</source>
      <translation>الملف «{label}» لا يزال قيد الاستخدام، أو لم يُغلق حيث أُخذ. أغلقه هناك وانسخه من جديد. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{label}” was made by a newer version of the program. Update the program on this computer, then merge again. Nothing was taken from it.</source>
      <translation>أُنشئ «{label}» بإصدار أحدث من البرنامج. حدّث البرنامج على هذا الحاسوب ثم ادمج من جديد. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/details.py" />
      <source>“{name}” is no field that this record can have. Nothing was changed.</source>
      <translation>«{name}» ليس حقلًا يمكن أن يكون لهذا الدليل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/store/foreign.py" />
      <location filename="../../workbench/core/store/foreign_copy.py" />
      <source>“{path}” cannot be read: {strerror}. Nothing was taken from it.</source>
      <translation>تتعذر قراءة «{path}»: {strerror}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which 8 or more are enough.</source>
      <translation>«{printed}» ليس رأس سجل: رأس السجل 64 خانة من ⁦0-9⁩ و⁦a-f⁩، وتكفي منها 8 أو أكثر.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/core/heads.py" />
      <source>“{printed}” is the beginning of {n} heads of this file; give more digits.</source>
      <translation>
        <numerusform>لا يبدأ أي رأس سجل في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
        <numerusform>يبدأ رأس سجل واحد في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
        <numerusform>يبدأ رأسا سجل في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
        <numerusform>تبدأ {n} رؤوس سجل في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
        <numerusform>يبدأ {n} رأس سجل في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
        <numerusform>يبدأ {n} رأس سجل في هذا الملف بـ«{printed}»؛ اكتب خانات أكثر.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/core/evidence_checks/quotes.py" />
      <source>“{quote}” was looked for in all of its text.</source>
      <translation>جرى البحث عن «{quote}» في نصه كله.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is no day of an interview; write 2026-11-22. Nothing was changed.</source>
      <translation>«{said}» ليس يومًا لمقابلة؛ اكتبه هكذا: ⁦2026-11-22⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/interviews.py" />
      <source>“{said}” is none of {value}. Nothing was changed.</source>
      <translation>«{said}» ليس من القيم {value}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/articles.py" />
      <source>“{title}” is here already</source>
      <translation>المقال «{title}» موجود هنا بالفعل</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/claims/filter_problem.py" />
      <source>“{value}” is no value of “{field}”. It takes {known}.</source>
      <translation>«{value}» ليست من قيم «{field}». القيم هي {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/as_of.py" />
      <source>“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written.</source>
      <translation>«{when}» ليس تاريخًا مثل ⁦2026-11-20⁩ ولا نقطة استعادة في هذا الملف. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/team/rules.py" />
      <source>“{words}” is no rule; use majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier. Nothing was changed.</source>
      <translation>«{words}» ليست قاعدة؛ استخدم ⁦majority:3⁩ (اتفاق 3 على الأقل) أو ⁦majority:3/4⁩ (3 من 4 أصدروا حكمًا) أو ⁦all-but-one⁩ أو ⁦earlier⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed.</source>
      <translation>لا يصلح «{written}» نهاية لرابط؛ اكتبها كما ترد بعد العلامة ⁦#⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed.</source>
      <translation>لا يصلح «{written}» اسمًا لعدد؛ استخدم حروفًا، مثل old أو ships_2024. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” ends before it begins. Nothing was changed.</source>
      <translation>«{written}» ينتهي قبل أن يبدأ. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed.</source>
      <translation>لا مكان لـ«{written}» في صيغة؛ اكتب الأعداد هكذا ⁦1234.5⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” has nothing behind the #. Nothing was changed.</source>
      <translation>لا شيء في «{written}» بعد العلامة ⁦#⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed.</source>
      <translation>«{written}» ليس خلية في جدول؛ اكتبها هكذا ⁦B12⁩ أو ⁦'Sheet 2'!B12⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/formula.py" />
      <source>“{written}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed.</source>
      <translation>«{written}» ليس عددًا؛ اكتبه هكذا ⁦1234.5⁩ أو ⁦1,234.5⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/core/text/locators.py" />
      <source>“{written}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed.</source>
      <translation>«{written}» ليس وقتًا في تسجيل؛ اكتبه هكذا ⁦0:12:30⁩ أو ⁦0:12:30-0:13:05⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../../workbench/gui/evidence/record_view.py" />
      <source>… The text goes on. Save a copy to read all of it.</source>
      <translation>… للنص بقية. احفظ نسخة لتقرأه كله.</translation>
    </message>
  </context>
</TS>
