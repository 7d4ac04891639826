package org.roundtable.course;

import org.roundtable.shared.Sha256;

/**
 * A file on its way into a course.
 *
 * @param path where Markdown finds it: relative, with slashes, such as {@code fig/load.png}
 */
public record Upload(String path, String mediaType, byte[] content) {

    public static final int LARGEST = 50 * 1024 * 1024;

    public Upload {
        path = path == null ? "" : path.strip();
        if (path.isEmpty() || path.length() > 280 || path.startsWith("/") || path.contains("\\") || path.chars().anyMatch(Character::isISOControl)
                || (path + "/").contains("../") || path.contains("//")) {
            throw new Unfit("course.badPath");
        }
        if (content.length == 0) {
            throw new Unfit("course.emptyFile", path);
        }
        if (content.length > LARGEST) {
            throw new Unfit("course.fileTooLarge", path, LARGEST / 1024 / 1024);
        }
        mediaType = mediaType == null || mediaType.isBlank() || mediaType.length() > 100 ? "application/octet-stream" : mediaType;
    }

    String sha256() {
        return Sha256.of(content);
    }

    /** @return the same file beside one of its name: {@code fig/load-2.png} */
    Upload numbered(int number) {
        var dot = path.lastIndexOf('.') > path.lastIndexOf('/') + 1 ? path.lastIndexOf('.') : path.length();
        return new Upload(path.substring(0, dot) + "-" + number + path.substring(dot), mediaType, content);
    }
}
