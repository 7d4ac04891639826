package org.roundtable.web.lecture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.roundtable.access.SignInNeeded;
import org.roundtable.lecture.FileSheet;
import org.roundtable.lecture.OpeningFiles;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.RuleBroken;

/**
 * Files of courses: {@code /file/7?offering=3}. They come from members, so a browser is told to run nothing in them.
 * Drawings (SVG) can hold script: they are shown by pages as pictures, where none runs, and opened alone they are saved.
 */
@WebServlet("/file/*")
public class LectureFiles extends HttpServlet {

    @Inject transient OpeningFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = number(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1)).orElse(-1L);
            var offering = number(request.getParameter("offering")).orElse(null);
            var file = files.look(id, offering);
            var etag = "\"" + file.sha256() + "\"";
            describe(file, etag, response);
            if (etag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                send(files.content(id, offering), ByteSpan.of(request.getHeader("Range"), file.size()), response);
            }
        } catch (SignInNeeded nobody) {
            var here = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect(request.getContextPath() + "/network/signin?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } catch (RuleBroken refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void describe(FileSheet file, String etag, HttpServletResponse response) {
        var kind = file.kind();
        var pdf = kind.filter(MediaType.PDF::equals).isPresent();
        response.setContentType(kind.map(MediaType::type).orElse("application/octet-stream"));
        if (kind.filter(MediaType.TEXT::equals).isPresent()) {
            response.setCharacterEncoding("UTF-8");
        }
        // the reader of PDFs in browsers is a sandbox of its own, and shows nothing in ours
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; frame-ancestors 'none'" + (pdf ? "" : "; sandbox"));
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", (kind.filter(MediaType::inline).isPresent() ? "inline" : "attachment") + "; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        // what is under a number never changes; asked again each time, because who may see it does
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", etag);
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static void send(byte[] content, ByteSpan span, HttpServletResponse response) throws IOException {
        if (span.beyond()) {
            response.setHeader("Content-Range", "bytes */" + content.length);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (span.part()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(span.first(), span.last(), content.length));
        }
        response.setContentLength(span.length());
        response.getOutputStream().write(content, span.first(), span.length());
    }

    private static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
