"""Whatever is written, what is shown is harmless, and made in bounded time."""

import re
import time
from html.parser import HTMLParser

import pytest

from app.core.markdown import Person, mention, render, render_mentions

ID = "0198f7a2-0000-7000-8000-000000000003"
ALLOWED = {
    *("a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s"),
    *("strong", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x>x</a></svg>",
    "<a href='javascript:alert(1)' onclick=alert(1)>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<math><mi xlink:href='data:x,<script>alert(1)</script>'>",
    "<style>@import 'javascript:alert(1)'</style>",
    "<form action=javascript:alert(1)><input autofocus onfocus=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<java\nscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;&#x61;vascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](%6Aavascript:alert(1))",
    "[x](\u0001javascript:alert(1))",
    "[x](\u00a0javascript:alert(1))",
    "[x](\u200bjavascript:alert(1))",
    "[x](jav\u00adascript:alert(1))",
    "[x](ｊavascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](data:image/svg+xml,<svg onload=alert(1)>)",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "[x](\\\\evil.example)",
    "[x](member:javascript)",
    "[x](https://ok.example 'onmouseover=alert(1)')",
    '[x](https://ok.example "\\" onmouseover=\\"alert(1)")',
    "[x](https://ok.example/\"onmouseover='alert(1)')",
    "![x](javascript:alert(1))",
    '![x" onerror="alert(1)](https://ok.example/x.png)',
    "![x](data:image/svg+xml;base64,PHN2Zy8+)",
    "[![x](https://ok.example/x.png)](javascript:alert(1))",
    "<javascript:alert(1)>",
    '<https://ok.example/"onclick=alert(1)>',
    'https://ok.example/"onclick=alert(1)',
    "https://ok.example/<script>alert(1)</script>",
    'www.ok.example/"><script>alert(1)</script>',
    "[a]: javascript:alert(1)\n\n[a]",
    '```"><script>alert(1)</script>\nx\n```',
    "`<script>alert(1)</script>`",
    "# <script>alert(1)</script>",
    "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
    "<!-- --><script>alert(1)</script> <![CDATA[<script>]]>",
    "<<script>script>alert(1)<</script>/script>",
    "\u2028<script>\u2029",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    f"@[<img src=x onerror=alert(1)>](member:{ID})",
    "\x00<scr\x00ipt>alert(1)</scr\x00ipt>",
]


class _Checker(HTMLParser):
    """Fails on any tag, attribute or address that a text may not hold."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, tag
        for name, value in attrs:
            assert name in {"href", "rel", "class", "data-member", "start", "align"}, name
            if name == "href":
                assert re.match(r"(https?://|mailto:|/(?![/\\]))", value or "", re.IGNORECASE), value
            if name == "class":
                assert value == "mention"
        if tag == "a":
            assert dict(attrs)["rel"] == "nofollow noopener noreferrer ugc"


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("frame", ["{}", "> {}", "- {}", "**{}**", "[{}](https://ok.example)", "a\n{}\nb"])
def test_hostile_markdown_is_harmless(text: str, frame: str) -> None:
    html = render(frame.replace("{}", text), mentions={ID: Person("<b>Ane</b>", f"/c/x/members/{ID}")})
    _Checker(convert_charrefs=True).feed(html)
    assert "<script" not in html.lower()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# A\n## B\n##### C\n", "<h3>A</h3>\n<h4>B</h4>\n<h6>C</h6>\n"),
        ("a\nb", "<p>a<br>\nb</p>\n"),
        ("~~no~~ **yes**", "<p><s>no</s> <strong>yes</strong></p>\n"),
        ("![oven](https://x.example/o.png)", '<p><a href="https://x.example/o.png" rel="R">oven</a></p>\n'),
        (
            "See https://x.example/a_b_(c). Then",
            '<p>See <a href="https://x.example/a_b_(c)" rel="R">https://x.example/a_b_(c)</a>. Then</p>\n',
        ),
        ("(www.x.example)", '<p>(<a href="http://www.x.example" rel="R">www.x.example</a>)</p>\n'),
        ("ask me@x.example.", '<p>ask <a href="mailto:me@x.example" rel="R">me@x.example</a>.</p>\n'),
        ("`https://x.example`", "<p><code>https://x.example</code></p>\n"),
        ("[x](/c/y)", '<p><a href="/c/y" rel="R">x</a></p>\n'),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'),
        ("safe \u202egnp.exe", "<p>safe gnp.exe</p>\n"),
        ("", ""),
    ],
)
def test_what_markdown_becomes(text: str, html: str) -> None:
    assert render(text) == html.replace('rel="R"', 'rel="nofollow noopener noreferrer ugc"')


def test_a_table_keeps_its_alignment() -> None:
    html = render("|a|b|\n|:-|-:|\n|1|2|")
    assert '<th align="left">a</th>' in html
    assert '<td align="right">2</td>' in html


def test_a_mention_shows_the_present_name_and_reads_well_as_text() -> None:
    written = mention("Ane [the] baker", ID)
    assert written == f"@[Ane the baker](member:{ID})"
    shown = render_mentions(f"Hi {written}!", {ID: Person("Ane & Co", f"/c/x/members/{ID}")})
    assert ">@Ane &amp; Co</a>!" in shown.html
    assert f'data-member="{ID}"' in shown.html
    assert shown.mentioned == {ID}
    unknown = render_mentions(f"Hi {written}!", {})
    assert unknown.html == "<p>Hi @Ane the baker!</p>\n"
    assert unknown.mentioned == frozenset()
    assert render_mentions(f"`{written}`", {ID: Person("Ane", "/")}).mentioned == frozenset()


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "[",
            "![",
            "![[](",
            "[a](",
            "![a](",
            "> ",
            "- a\n ",
            "* ",
            "**a",
            "_*",
            "~~a",
            "`",
            "<",
            "<!--",
            "&#",
        ),
        *(
            "://a.b/c?d=e&",
            "http://a.b/(",
            "https://",
            "www.",
            "a@",
            "a.b@",
            "[a]: b\n",
            "|a",
            "|a|\n|-|\n",
            "\\",
        ),
    ],
)
def test_hostile_repetition_takes_bounded_time_and_space(unit: str) -> None:
    text = (unit * (50_000 // len(unit) + 1))[:50_000]
    begun = time.process_time()
    html = render(text)
    assert time.process_time() - begun < 5
    assert len(html) < 2_000_000
    _Checker(convert_charrefs=True).feed(html)


def test_references_do_not_multiply() -> None:
    assert len(render(f"[a]: /{'u' * 20_000}\n\n" + "[a] " * 7_000)) < 200_000


def test_a_wide_table_is_bounded() -> None:
    wide = "|".join(["a"] * 1000) + "\n" + "|".join(["-"] * 1000) + "\n" + "a\n" * 20_000
    assert len(render(wide[:50_000])) < 1_000_000
