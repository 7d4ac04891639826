package org.roundtable.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void a_page_is_opened_again_with_its_question() {
        assertThat(Address.of(request("GET", "id=7", null))).isEqualTo("/course/edit?id=7");
    }

    @Test
    void a_form_sent_without_its_question_has_that_of_its_page() {
        assertThat(Address.of(request("POST", null, "https://network.example/course/edit?id=7"))).isEqualTo("/course/edit?id=7");
    }

    @Test
    void a_form_sent_from_another_page_or_from_nowhere_has_none() {
        assertThat(Address.of(request("POST", null, "https://network.example/course/studio?id=7"))).isEqualTo("/course/edit");
        assertThat(Address.of(request("POST", null, null))).isEqualTo("/course/edit");
        assertThat(Address.of(request("POST", null, "no address at all"))).isEqualTo("/course/edit");
    }

    @Test
    void another_site_leads_nowhere_but_here() {
        assertThat(Address.of(request("POST", null, "https://elsewhere.example/course/edit?id=8"))).startsWith("/course/edit");
    }

    private static HttpServletRequest request(String method, String question, String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(AddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) ->
            switch (called.getName()) {
                case "getMethod" -> method;
                case "getRequestURI" -> "/course/edit";
                case "getQueryString" -> question;
                case "getHeader" -> referer;
                default -> throw new UnsupportedOperationException(called.getName());
            });
    }
}
