package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final Map<String, String> FILES = Map.of("fig/a.png", "/file?id=1", "clip.mp4", "/file?id=2", "talk.mp3", "/file?id=3",
        "05-memory.md", "/lecture/view?id=5", "fig/two words.png", "/file?id=4");

    private static Document learner(String markdown) {
        return Jsoup.parseBodyFragment(Markup.render(markdown, article(Audience.LEARNERS)));
    }

    private static Document team(String markdown) {
        return Jsoup.parseBodyFragment(Markup.render(markdown, article(Audience.TEAM)));
    }

    private static Showing article(Audience audience) {
        return Showing.article(audience, path -> Optional.ofNullable(FILES.get(path)), key -> "<" + key + ">");
    }

    private static String outline(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName).collect(Collectors.joining(" "));
    }

    @Nested
    class Text {

        @Test
        void writes_common_markdown() {
            assertThat(Markup.render("**Bold** and *slanted*,\n[a link](https://example.org/x?a=1&b=2)."))
                .contains("<strong>Bold</strong> and <em>slanted</em>,")
                .contains("href=\"https://example.org/x?a&#61;1&amp;b&#61;2\"");
        }

        @Test
        void lets_wide_tables_scroll_in_their_own_box() {
            var page = learner("| a | b |\n|---|--:|\n| 1 | 2 |");

            assertThat(page.select("div.scroll[tabindex=0] > table > thead th")).hasSize(2);
            assertThat(page.select("td[align=right]").text()).isEqualTo("2");
        }

        @Test
        void closes_the_box_round_a_table_that_was_never_closed() {
            assertThat(learner("<table><tr><td>a<table><tr><td>b\n\n*after*").select("div.scroll")).hasSize(1);
        }

        @Test
        void names_the_language_of_code() {
            assertThat(learner("```python\nprint(1 < 2)\n```").select("pre > code.language-python").text()).isEqualTo("print(1 < 2)");
        }

        @Test
        void keeps_what_looks_like_boxes_and_maths_inside_code() {
            var page = learner("```\n::: challenge\n$a$\n:::\n```\n\n`$b$`");

            assertThat(page.select(".box, .math")).isEmpty();
            assertThat(page.select("pre").text()).isEqualToNormalizingWhitespace("::: challenge $a$ :::");
        }
    }

    @Nested
    class Headings {

        @Test
        void leave_the_first_level_to_the_page() {
            assertThat(outline(learner("# One\n\n## Two\n\n# Three"))).isEqualTo("h2 h3 h2");
            assertThat(outline(learner("## One\n\n### Two"))).isEqualTo("h2 h3");
        }

        @Test
        void skip_no_level() {
            assertThat(outline(learner("## One\n\n##### Five\n\n## Two"))).isEqualTo("h2 h3 h2");
        }

        @Test
        void of_a_box_stand_below_its_section_and_do_not_close_it() {
            assertThat(outline(learner("## Section\n\n::: challenge\n## Task\n### Part\n:::\n\n### Below\n\n::: callout\n## Aside\n:::")))
                .isEqualTo("h2 h3 h4 h3 h4");
        }

        @Test
        void have_ids_to_link_to_which_cannot_be_mistaken_for_those_of_the_page() {
            var page = learner("## Minute cards\n\n## Minute cards\n\n## Más allá {#main}\n\n[there](#minute-cards) [home](#main)");

            assertThat(page.select("h2").eachAttr("id")).containsExactly("h-minute-cards", "h-minute-cards-2", "h-main");
            assertThat(page.select("h2").last().text()).isEqualTo("Más allá");
            assertThat(page.select("a").eachAttr("href")).containsExactly("#h-minute-cards", "#h-main");
        }

        @Test
        void have_no_ids_where_several_texts_share_a_page() {
            assertThat(Markup.render("# Hello")).isEqualTo("<h3>Hello</h3>\n");
        }
    }

    @Nested
    class Boxes {

        @Test
        void open_with_any_number_of_colons_and_spaces_and_close_the_innermost() {
            var page = learner(":::::::::::: challenge\n\nTry\n\n:::  solution  \nDone\n:::::::\n\n::::\n\nAfter");

            assertThat(page.select("div.box.challenge > details.box.solution").text()).isEqualTo("<markup.solution> Done");
            assertThat(page.body().child(page.body().childrenSize() - 1).text()).isEqualTo("After");
        }

        @Test
        void of_each_kind_say_what_they_are() {
            for (var kind : Markup.boxes()) {
                var page = team("::: " + kind + "\n\nText\n\n:::");

                assertThat(page.select(".box." + kind).text()).as(kind).isEqualTo("<markup." + kind + "> Text");
            }
        }

        @Test
        void with_solutions_hints_and_spoilers_are_folded_under_their_heading() {
            var page = learner("::: solution\n## Why it *works*\nBecause\n:::");

            assertThat(page.select("details > summary").html()).isEqualTo("Why it <em>works</em>");
            assertThat(page.select("h2, h3")).isEmpty();
        }

        @Test
        void for_the_team_are_not_sent_to_learners() {
            var markdown = "Seen\n\n:::instructor\nThe host key is 42\n\n::: solution\nSecret\n:::\n:::\n\nSeen too";

            assertThat(learner(markdown).text()).isEqualTo("Seen Seen too");
            assertThat(team(markdown).select(".box.instructor").text()).contains("The host key is 42");
            assertThat(Markup.plain(markdown)).isEqualTo("Seen Seen too");
        }

        @Test
        void may_stand_in_a_list_and_hold_lists_tables_and_links_defined_outside() {
            var page = learner("- one\n\n  ::: hint\n  [rules][r]\n  :::\n- two\n\n[r]: https://example.org/");

            assertThat(page.select("li > details a").attr("href")).isEqualTo("https://example.org/");
            assertThat(page.select("ul > li")).hasSize(2);
        }

        @Test
        void never_closed_end_with_the_text() {
            assertThat(learner("::: callout\nText").select(".box.callout p").last().text()).isEqualTo("Text");
        }

        @Test
        void take_their_name_in_braces_and_unknown_ones_are_only_a_part() {
            assertThat(learner("::: {.callout #x}\nA\n:::").select(".box.callout")).hasSize(1);
            assertThat(learner("::: tab\nA\n:::").select(".box")).isEmpty();
            assertThat(learner("::: tab\nA\n:::").text()).isEqualTo("A");
        }

        @Test
        void are_not_made_of_prose_or_stray_colons() {
            assertThat(learner("::: this is prose").text()).isEqualTo("::: this is prose");
            assertThat(learner("before\n\n:::::\n\nafter").text()).isEqualTo("before after");
        }
    }

    @Nested
    class Maths {

        @Test
        void is_kept_as_written_for_the_browser_to_set() {
            var page = learner("Let $a_1 < b_1$ and \\(x*y*z\\).\n\n$$\n\\sum_i x_i\n= 1\n$$\n\nand $$y$$ within.");

            assertThat(page.select("span.math").eachText()).containsExactly("a_1 < b_1", "x*y*z", "y");
            assertThat(page.select("div.math").text()).isEqualTo("\\sum_i x_i = 1");
            assertThat(page.select("em")).isEmpty();
            assertThat(Markup.hasMaths(Markup.render("$a$"))).isTrue();
            assertThat(Markup.hasMaths(Markup.render("a"))).isFalse();
        }

        @Test
        void is_not_money() {
            assertThat(learner("It costs $5, or $ 6, US$7 or $8 and \\$9.").select(".math")).isEmpty();
        }

        @Test
        void with_doubled_braces_reads_the_same_in_the_browser() {
            assertThat(learner("$\\frac{{a}}{b}$").select(".math").text()).isEqualTo("\\frac{{a}}{b}");
        }

        @Test
        void left_open_ends_at_the_next_blank_line() {
            assertThat(learner("$$\na\n\nText").select("p").text()).isEqualTo("Text");
        }
    }

    @Nested
    class Pictures {

        @Test
        void of_the_course_are_shown_from_where_its_files_are() {
            var img = learner("![A cat](fig/a.png){width=\"600px\"}").select("img").first();

            assertThat(img.attr("src")).isEqualTo("/file?id=1");
            assertThat(img.attr("alt")).isEqualTo("A cat");
            assertThat(img.attr("width")).isEqualTo("600");
            assertThat(img.attr("loading")).isEqualTo("lazy");
            assertThat(learner("![](fig/two%20words.png)").select("img").attr("src")).isEqualTo("/file?id=4");
        }

        @Test
        void with_a_text_for_those_who_do_not_see_have_the_rest_as_caption() {
            var page = learner("![Photo by [Ann](https://example.org)](fig/a.png){alt=\"A \\\"big\\\" cat, it's _old_\" width=80%}  \n");

            assertThat(page.select("figure > img").attr("alt")).isEqualTo("A \"big\" cat, it's _old_");
            assertThat(page.select("figure > figcaption > a").attr("href")).isEqualTo("https://example.org");
            assertThat(page.text()).doesNotContain("{");
        }

        @Test
        void from_elsewhere_become_links_as_nothing_is_fetched_from_others() {
            var page = learner("![A cat](https://example.org/a.png) <img src=http://example.com/b.png>");

            assertThat(page.select("img")).isEmpty();
            assertThat(page.select("a").eachText()).containsExactly("A cat – <markup.picture> example.org", "<markup.picture> example.com");
        }

        @Test
        void that_are_not_there_leave_their_words() {
            assertThat(learner("![A cat](fig/none.png)").select("span.missing").text()).isEqualTo("A cat");
        }

        @Test
        void that_move_or_sound_get_a_player() {
            var page = learner("![How to](clip.mp4) <audio src='talk.mp3'></audio><video controls autoplay><source src='clip.mp4' type='video/mp4'>old browser</video>");

            assertThat(page.select("video[controls]:not([autoplay])").eachAttr("src")).containsExactly("/file?id=2", "/file?id=2");
            assertThat(page.select("audio").attr("src")).isEqualTo("/file?id=3");
            assertThat(page.text()).isEmpty();
        }
    }

    @Nested
    class Links {

        @Test
        void between_lectures_lead_to_them() {
            assertThat(learner("[see](05-memory.md#why-it-is-so)").select("a").attr("href")).isEqualTo("/lecture/view?id=5#h-why-it-is-so");
        }

        @Test
        void that_lead_nowhere_are_words() {
            var page = learner("[see](06-none.md) and [out](/network/sign-out)");

            assertThat(page.select("a")).isEmpty();
            assertThat(page.select("span.missing").eachText()).containsExactly("see", "out");
        }

        @Test
        void to_other_sites_tell_them_nothing() {
            assertThat(learner("[x](//example.org/a)").select("a.external").attr("rel")).isEqualTo("noopener noreferrer nofollow");
            assertThat(learner("<team@example.org>").select("a").attr("href")).isEqualTo("mailto:team@example.org");
        }

        @Test
        void replace_players_of_other_sites() {
            var page = learner("<div class=\"embed\"><iframe src=\"https://www.youtube.com/embed/PCnrq1iisf8?start=131\" allowfullscreen>no frames</iframe></div>\n\n"
                + "<iframe src=\"https://docs.google.com/presentation/d/e/2P/embed\"></iframe>\n\n<iframe src=\"https://player.vimeo.com/video/12345\"></iframe>");

            assertThat(page.select("iframe")).isEmpty();
            assertThat(page.select("a.watch").eachText()).containsExactly("<markup.watch> YouTube", "<markup.open> docs.google.com", "<markup.watch> Vimeo");
            assertThat(page.select("a").first().attr("href")).isEqualTo("https://www.youtube.com/watch?v=PCnrq1iisf8&t=131s");
            assertThat(page.text()).doesNotContain("no frames");
        }
    }

    @Test
    void plain_words_are_on_one_line() {
        assertThat(Markup.plain("# A\n\ntext *b*\nc\n\n- d `e`\n- $f$\n\n<b>g</b>\n\n| h |\n|---|\n| i |\n\n![j](k.png){alt='l'}"))
            .isEqualTo("A text b c d e f g h i j");
    }

    @Test
    void html_keeps_its_form_and_loses_what_it_may_not_have() {
        assertThat(Markup.html("<h1 style='color:red'>A</h1><p onclick=\"x()\">b <b>c</b><br>d</p>")).isEqualTo("<h3>A</h3><p>b <b>c</b><br />d</p>");
    }

    @Test
    void empty_is_empty() {
        assertThat(Markup.render("")).isEmpty();
        assertThat(Markup.html("")).isEmpty();
        assertThat(Markup.plain("\n\n")).isEmpty();
    }

    @Test
    void deep_nesting_ends_somewhere() {
        assertThat(Markup.render(">".repeat(20_000) + "a")).contains("a");
        assertThat(Markup.render("*a _b ".repeat(20_000) + "c_ d* ".repeat(20_000))).contains("c");
        assertThat(Markup.render("[".repeat(20_000) + "a" + "](b)".repeat(20_000))).contains("a");
        assertThat(Markup.render(IntStream.range(0, 2000).mapToObj(i -> "::: callout\n").collect(Collectors.joining()) + "a")).contains("a");
        assertThat(Markup.html("<div>".repeat(20_000) + "a")).contains("<div>");
        assertThat(Markup.plain(">".repeat(20_000) + "a")).contains("a");
    }
}
