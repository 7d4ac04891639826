package org.roundtable.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a fingerprint of its content into the address of each resource of ours: browsers may keep it for a year, and see the next one at once. */
public class FingerprintedResources extends ResourceHandlerWrapper {

    private static final Set<String> OURS = Set.of("rt", "katex");

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return marked(getWrapped().createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return marked(getWrapped().createResource(name, library, contentType));
    }

    private Resource marked(Resource resource) {
        if (resource == null || !OURS.contains(String.valueOf(resource.getLibraryName()))) {
            return resource;
        }
        // not computeIfAbsent: a style sheet that names fonts asks for theirs while its own is worked out
        var key = resource.getLibraryName() + "/" + resource.getResourceName();
        var known = fingerprints.get(key);
        var fingerprint = known == null ? of(resource) : known;
        fingerprints.putIfAbsent(key, fingerprint);
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                return getWrapped().getRequestPath() + "&v=" + fingerprint;
            }
        };
    }

    private static String of(Resource resource) {
        try (var content = resource.getInputStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
