package org.roundtable.web.attempt;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The request that brings answers to an attempt, read, and as good as unread for whoever comes next. */
final class AnswerBody extends HttpServletRequestWrapper {

    private static final Pattern PATH = Pattern.compile("/api/v1/attempts/(\\d{1,18})/answers");
    private static final int MOST = 64 * 1024;

    private final long attempt;
    private final byte[] bytes;

    private AnswerBody(HttpServletRequest request, long attempt) throws IOException {
        super(request);
        this.attempt = attempt;
        this.bytes = request.getInputStream().readAllBytes();
    }

    /** @return {@code null} where it is something else, or more than one answer is, and nothing was read */
    static AnswerBody of(HttpServletRequest request) throws IOException {
        var path = PATH.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        return path.matches() && request.getContentLength() > 0 && request.getContentLength() <= MOST ? new AnswerBody(request, Long.parseLong(path.group(1))) : null;
    }

    long attempt() {
        return attempt;
    }

    String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public ServletInputStream getInputStream() {
        var unread = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public int read() {
                return unread.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return unread.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return unread.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("everything is there");
            }
        };
    }
}
