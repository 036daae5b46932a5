package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.door.body.ExpressionFilter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The door alone: what asks to be evaluated never comes to the engine, whose own guard would refuse it again. */
class ExpressionFilterTest {

    private static final String DALAM = "{\"orQueries\":[{},{\"%s\":\"${1}\"}]}";

    static List<String> ungkapan() {
        return TidakAdaYangDijalankanTest.ungkapan();
    }

    @ParameterizedTest
    @MethodSource("ungkapan")
    @DisplayName("every field that the engine evaluates, at any depth and in the address")
    void everyField(String nama) throws ServletException, IOException {
        ditolak(badan("{\"" + nama + "\":\"${1}\"}", StandardCharsets.UTF_8));
        ditolak(badan(DALAM.formatted(nama), StandardCharsets.UTF_8));
        ditolak(badan("[[" + DALAM.formatted(nama) + "]]", StandardCharsets.UTF_8));
        MockHttpServletRequest alamat = new MockHttpServletRequest("GET", "/engine-rest/task");
        alamat.setQueryString(nama + "=x");
        alamat.setParameter(nama, "x");
        ditolak(alamat);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"assigneeExpressi\\u006fn\":\"x\"}", "{\"a\":null,\"a\":{\"ownerExpression\":\"x\"}}",
        "{\"assigneeExpression\":null,\"assigneeExpression\":\"x\"}",
        "{\"assigneeExpression\":\"x\",\"assigneeExpression\":null}", "{\"ASSIGNEEEXPRESSION\":{}}"})
    @DisplayName("escapes and names that come twice hide nothing")
    void disguised(String isi) throws ServletException, IOException {
        ditolak(badan(isi, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    @DisplayName("the alphabets that JSON may be written in")
    void otherCharset(String alfabet) throws ServletException, IOException {
        ditolak(badan(DALAM.formatted("assigneeExpression"), Charset.forName(alfabet)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=IBM037", "application/json;charset=UTF-7",
        "application/json;charset=x y", "text/plain; charset=UTF-16"})
    @DisplayName("what the engine may read otherwise than this door, for it is said to be in another alphabet")
    void namedCharset(String jenis) throws ServletException, IOException {
        MockHttpServletRequest permintaan = badan("{}", StandardCharsets.UTF_8);
        permintaan.removeHeader("Content-Type");
        permintaan.addHeader("Content-Type", jenis);
        MockHttpServletResponse jawaban = new MockHttpServletResponse();
        assertThat(lewat(permintaan, jawaban).getRequest()).isNull();
        assertThat(jawaban.getStatus()).isEqualTo(415);
    }

    @Test
    @DisplayName("everything else comes in as it was sent")
    void others() throws ServletException, IOException {
        for (String isi : List.of("{\"assigneeExpression\":null}", "{\"name\":\"assigneeExpression\"}",
                "{\"expressions\":1}", "", "tidak ada")) {
            MockFilterChain rantai = lewat(badan(isi, StandardCharsets.UTF_8), new MockHttpServletResponse());
            assertThat(rantai.getRequest()).as(isi).isNotNull();
            assertThat(rantai.getRequest().getInputStream().readAllBytes()).asString().isEqualTo(isi);
        }
    }

    private static MockHttpServletRequest badan(String isi, Charset alfabet) {
        MockHttpServletRequest permintaan = new MockHttpServletRequest("POST", "/engine-rest/task");
        permintaan.setContentType("application/json");
        permintaan.setContent(isi.getBytes(alfabet));
        return permintaan;
    }

    private static void ditolak(MockHttpServletRequest permintaan) throws ServletException, IOException {
        MockHttpServletResponse jawaban = new MockHttpServletResponse();
        assertThat(lewat(permintaan, jawaban).getRequest()).isNull();
        assertThat(jawaban.getStatus()).isEqualTo(403);
        assertThat(jawaban.getContentAsString(StandardCharsets.UTF_8)).contains("Ungkapan tidak diterima");
    }

    private static MockFilterChain lewat(MockHttpServletRequest permintaan, MockHttpServletResponse jawaban)
            throws ServletException, IOException {
        MockFilterChain rantai = new MockFilterChain();
        new ExpressionFilter().doFilter(permintaan, jawaban, rantai);
        return rantai;
    }
}
